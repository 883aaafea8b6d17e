package answer

// The weights below are fitted: `go run . eval -fit` writes this file. docs/evaluation.md tells on what and what each adds.

var sentenceWeights = [2][sentenceFeatures]float64{
	{
		0.914,  // cover
		0.866,  // mass
		0.180,  // next
		-2.401, // rest
		0.000,  // head
		0.785,  // fit
		1.943,  // fit near
		0.638,  // pair
		0.292,  // exact
		-0.147, // names
		-0.346, // date
		0.348,  // length
		-1.174, // short
		-0.452, // first
		0.048,  // pronoun
		0.000,  // question
		1.849,  // unique
		1.295,  // relation
		-2.441, // novel
		0.451,  // before
		2.159,  // fit number
		1.312,  // fit when
		0.575,  // fit who
		-0.346, // fit where
		1.715,  // fit why
		0.634,  // fit name
		-1.015, // fit list
		-0.306, // asked
		0.791,  // future
	},
	{
		0.229,  // cover
		1.456,  // mass
		3.282,  // next
		-2.721, // rest
		0.000,  // head
		0.314,  // fit
		5.207,  // fit near
		-2.636, // pair
		4.033,  // exact
		0.812,  // names
		0.670,  // date
		0.175,  // length
		-3.892, // short
		-1.114, // first
		0.497,  // pronoun
		-4.364, // question
		-2.341, // unique
		2.982,  // relation
		-4.036, // novel
		0.136,  // before
		2.461,  // fit number
		2.692,  // fit when
		0.307,  // fit who
		-1.276, // fit where
		1.169,  // fit why
		0.338,  // fit name
		-0.596, // fit list
		5.677,  // asked
		-0.058, // future
	},
}

var confidenceWeights = [2][confidenceFeatures]float64{
	{
		-1.096, // bias
		-0.078, // score
		0.966,  // gap
		1.149,  // unknown
		0.723,  // unknown publisher
		-1.366, // missing name
		0.249,  // missing word
		-0.978, // no fit
		-0.703, // articles
		1.030,  // units
		0.000,  // outside
		0.826,  // sentence whole
		0.874,  // all names
		-1.180, // written
		0.102,  // passage cover
		-0.038, // passage mass
		0.117,  // passage cover head
		0.319,  // passage bm25
		0.401,  // passage article
		-0.774, // passage head
		0.147,  // passage sentence
		0.166,  // passage sentence cover
		-0.044, // passage two sentences
		-0.194, // passage fit
		0.381,  // passage pair
		0.625,  // passage triple
		0.715,  // passage near
		-0.657, // passage exact
		-0.087, // passage names
		2.523,  // passage asked
		0.080,  // passage asked 2
		0.188,  // passage publisher
		0.852,  // passage date text
		-0.615, // passage date article
		0.440,  // passage event
		2.931,  // passage latest
		-0.387, // passage recent
		-0.538, // passage first
		0.207,  // passage length
		0.456,  // passage quoted
		-0.021, // passage clause
		0.525,  // passage clause sentence
		0.111,  // passage clause publisher
		-0.879, // passage rare
		-2.924, // passage missing
		-0.669, // passage article top
		0.445,  // passage next passage
		-0.481, // passage dense
		1.227,  // passage asked best
		-0.482, // passage newest
		0.105,  // sentence cover
		0.246,  // sentence mass
		0.096,  // sentence next
		1.083,  // sentence rest
		1.648,  // sentence head
		-0.194, // sentence fit
		0.737,  // sentence fit near
		0.115,  // sentence pair
		-0.083, // sentence exact
		-0.240, // sentence names
		-0.521, // sentence date
		-0.024, // sentence length
		-4.740, // sentence short
		-0.198, // sentence first
		0.079,  // sentence pronoun
		0.000,  // sentence question
		1.799,  // sentence unique
		0.183,  // sentence relation
		-1.293, // sentence novel
		0.554,  // sentence before
		-0.458, // sentence fit number
		0.215,  // sentence fit when
		-0.315, // sentence fit who
		-0.014, // sentence fit where
		0.387,  // sentence fit why
		-0.041, // sentence fit name
		0.284,  // sentence fit list
		-1.337, // sentence asked
		0.193,  // sentence future
	},
	{
		-0.647,  // bias
		0.396,   // score
		2.729,   // gap
		3.048,   // unknown
		-1.104,  // unknown publisher
		-10.511, // missing name
		3.118,   // missing word
		-0.421,  // no fit
		0.155,   // articles
		-0.268,  // units
		0.000,   // outside
		-3.098,  // sentence whole
		0.647,   // all names
		2.513,   // written
		-0.044,  // passage cover
		0.027,   // passage mass
		-0.000,  // passage cover head
		-0.038,  // passage bm25
		-0.696,  // passage article
		-2.396,  // passage head
		0.181,   // passage sentence
		1.402,   // passage sentence cover
		0.331,   // passage two sentences
		-0.066,  // passage fit
		1.168,   // passage pair
		-0.452,  // passage triple
		-0.553,  // passage near
		1.982,   // passage exact
		0.298,   // passage names
		-1.092,  // passage asked
		-4.349,  // passage asked 2
		1.243,   // passage publisher
		-0.414,  // passage date text
		-0.379,  // passage date article
		1.603,   // passage event
		-1.352,  // passage latest
		-0.014,  // passage recent
		0.051,   // passage first
		-0.316,  // passage length
		0.728,   // passage quoted
		-0.015,  // passage clause
		1.192,   // passage clause sentence
		0.359,   // passage clause publisher
		0.720,   // passage rare
		-5.814,  // passage missing
		-2.340,  // passage article top
		-0.778,  // passage next passage
		-0.797,  // passage dense
		3.550,   // passage asked best
		0.695,   // passage newest
		-0.161,  // sentence cover
		0.086,   // sentence mass
		1.570,   // sentence next
		-0.507,  // sentence rest
		2.954,   // sentence head
		-0.066,  // sentence fit
		-0.803,  // sentence fit near
		2.139,   // sentence pair
		-0.886,  // sentence exact
		-0.619,  // sentence names
		1.037,   // sentence date
		-0.191,  // sentence length
		-2.597,  // sentence short
		-0.107,  // sentence first
		-0.036,  // sentence pronoun
		0.000,   // sentence question
		-0.150,  // sentence unique
		2.454,   // sentence relation
		-2.925,  // sentence novel
		-0.557,  // sentence before
		1.085,   // sentence fit number
		0.715,   // sentence fit when
		0.135,   // sentence fit who
		1.754,   // sentence fit where
		-2.416,  // sentence fit why
		-0.568,  // sentence fit name
		-0.400,  // sentence fit list
		-9.653,  // sentence asked
		0.416,   // sentence future
	},
}

var abstainBelow = [2]float64{0.0644, 0.1150}

var passageWeights = [2][passageFeatures]float64{
	{
		-2.395, // cover
		0.996,  // mass
		2.632,  // cover head
		2.847,  // bm25
		5.396,  // article
		2.063,  // head
		0.594,  // sentence
		-0.778, // sentence cover
		-0.543, // two sentences
		0.502,  // fit
		1.364,  // pair
		1.262,  // triple
		1.083,  // near
		1.900,  // exact
		1.728,  // names
		24.539, // asked
		12.668, // asked 2
		2.092,  // publisher
		1.101,  // date text
		-0.187, // date article
		4.118,  // event
		6.806,  // latest
		0.297,  // recent
		-0.300, // first
		-0.609, // length
		4.438,  // quoted
		1.085,  // clause
		-1.420, // clause sentence
		2.233,  // clause publisher
		-0.554, // rare
		3.413,  // missing
		1.156,  // article top
		2.144,  // next passage
		3.071,  // dense
		-1.485, // asked best
		-0.891, // newest
	},
	{
		-10.188, // cover
		0.059,   // mass
		9.379,   // cover head
		-2.595,  // bm25
		0.100,   // article
		0.707,   // head
		0.734,   // sentence
		0.114,   // sentence cover
		-0.706,  // two sentences
		0.968,   // fit
		7.829,   // pair
		-0.569,  // triple
		-2.903,  // near
		8.820,   // exact
		-0.754,  // names
		24.539,  // asked
		12.668,  // asked 2
		2.967,   // publisher
		-1.630,  // date text
		2.900,   // date article
		0.354,   // event
		-0.429,  // latest
		0.461,   // recent
		0.106,   // first
		-0.084,  // length
		0.542,   // quoted
		4.621,   // clause
		4.135,   // clause sentence
		1.831,   // clause publisher
		0.958,   // rare
		-0.393,  // missing
		1.623,   // article top
		0.281,   // next passage
		4.152,   // dense
		-1.485,  // asked best
		-0.170,  // newest
	},
}
