package answer

// The weights below are fitted: `go run . eval -fit` writes this file. docs/evaluation.md tells on what and what each adds.

var sentenceWeights = [2][sentenceFeatures]float64{
	{
		1.430,  // cover
		0.550,  // mass
		-0.360, // next
		-2.819, // rest
		0.000,  // head
		1.038,  // fit
		1.385,  // fit near
		1.014,  // pair
		0.465,  // exact
		-0.101, // names
		-0.324, // date
		0.345,  // length
		-0.394, // short
		-0.391, // first
		-0.037, // pronoun
		0.000,  // question
		0.893,  // unique
		1.350,  // relation
		-2.064, // novel
		0.578,  // before
		3.030,  // fit number
		1.358,  // fit when
		0.657,  // fit who
		-0.720, // fit where
		2.295,  // fit why
		-0.457, // fit name
	},
	{
		-1.296, // cover
		1.554,  // mass
		4.814,  // next
		-1.713, // rest
		0.000,  // head
		0.223,  // fit
		8.251,  // fit near
		-1.471, // pair
		4.129,  // exact
		0.993,  // names
		1.044,  // date
		0.204,  // length
		-3.852, // short
		-1.042, // first
		0.492,  // pronoun
		-4.355, // question
		-1.612, // unique
		3.744,  // relation
		-4.108, // novel
		0.216,  // before
		-0.271, // fit number
		1.451,  // fit when
		0.154,  // fit who
		2.675,  // fit where
		1.120,  // fit why
		0.192,  // fit name
	},
}

var passageWeights = [2][passageFeatures]float64{
	{
		-2.517, // cover
		1.275,  // mass
		2.584,  // cover head
		2.953,  // bm25
		5.390,  // article
		1.635,  // head
		0.502,  // sentence
		0.016,  // sentence cover
		-0.193, // two sentences
		0.878,  // fit
		1.034,  // pair
		1.459,  // triple
		1.364,  // near
		1.715,  // exact
		1.997,  // names
		19.778, // asked
		11.296, // asked 2
		0.655,  // publisher
		1.007,  // date text
		-0.278, // date article
		4.041,  // event
		5.665,  // latest
		0.445,  // recent
		-0.059, // first
		-0.785, // length
		4.172,  // quoted
		0.937,  // clause
		-1.366, // clause sentence
		2.059,  // clause publisher
		-0.384, // rare
		2.828,  // missing
		0.528,  // article top
		2.421,  // next passage
		2.604,  // dense
		-1.014, // asked best
	},
	{
		-13.979, // cover
		0.090,   // mass
		6.296,   // cover head
		-1.194,  // bm25
		0.205,   // article
		0.936,   // head
		0.650,   // sentence
		0.978,   // sentence cover
		-0.982,  // two sentences
		0.578,   // fit
		7.038,   // pair
		0.692,   // triple
		-3.897,  // near
		9.641,   // exact
		-1.429,  // names
		19.778,  // asked
		11.296,  // asked 2
		3.285,   // publisher
		-2.429,  // date text
		3.205,   // date article
		-0.251,  // event
		-2.733,  // latest
		0.437,   // recent
		0.108,   // first
		0.259,   // length
		0.722,   // quoted
		4.331,   // clause
		5.897,   // clause sentence
		0.892,   // clause publisher
		6.321,   // rare
		16.444,  // missing
		-0.147,  // article top
		-0.006,  // next passage
		3.399,   // dense
		-1.014,  // asked best
	},
}

var confidenceWeights = [2][confidenceFeatures]float64{{cBias: 1}, {cBias: 1}}

const abstainBelow = 0.1
