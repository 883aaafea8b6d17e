package answer

// The weights below are fitted: `go run . eval -fit` writes this file. docs/evaluation.md tells on what and what each adds.

var sentenceWeights = [2][sentenceFeatures]float64{
	{
		0.900,  // cover
		0.955,  // mass
		0.172,  // next
		-2.321, // rest
		0.000,  // head
		0.779,  // fit
		1.865,  // fit near
		0.577,  // pair
		0.243,  // exact
		-0.110, // names
		-0.376, // date
		0.337,  // length
		-1.046, // short
		-0.426, // first
		0.057,  // pronoun
		0.000,  // question
		1.833,  // unique
		1.301,  // relation
		-2.325, // novel
		0.488,  // before
		2.203,  // fit number
		1.254,  // fit when
		0.498,  // fit who
		-0.248, // fit where
		1.702,  // fit why
		0.612,  // fit name
		-1.123, // fit list
		-0.282, // asked
		0.784,  // future
	},
	{
		-0.582, // cover
		1.489,  // mass
		4.260,  // next
		-2.311, // rest
		0.000,  // head
		0.210,  // fit
		7.675,  // fit near
		-2.102, // pair
		3.977,  // exact
		1.059,  // names
		0.770,  // date
		0.207,  // length
		-3.881, // short
		-1.056, // first
		0.542,  // pronoun
		-4.379, // question
		-1.679, // unique
		3.571,  // relation
		-3.952, // novel
		0.414,  // before
		2.425,  // fit number
		2.890,  // fit when
		0.014,  // fit who
		-2.808, // fit where
		1.467,  // fit why
		0.483,  // fit name
		-0.588, // fit list
		5.136,  // asked
		-0.028, // future
	},
}

var confidenceWeights = [2][confidenceFeatures]float64{
	{
		-1.134, // bias
		0.103,  // score
		0.873,  // gap
		1.698,  // unknown
		0.409,  // unknown publisher
		-1.400, // missing name
		0.184,  // missing word
		-0.989, // no fit
		-0.748, // articles
		1.000,  // units
		0.000,  // outside
		0.911,  // sentence whole
		0.880,  // all names
		-1.287, // written
		0.114,  // passage cover
		-0.044, // passage mass
		0.140,  // passage cover head
		0.352,  // passage bm25
		0.122,  // passage article
		-1.155, // passage head
		0.111,  // passage sentence
		0.249,  // passage sentence cover
		0.096,  // passage two sentences
		-0.145, // passage fit
		0.097,  // passage pair
		0.414,  // passage triple
		0.702,  // passage near
		-0.571, // passage exact
		-0.092, // passage names
		2.355,  // passage asked
		-0.261, // passage asked 2
		0.505,  // passage publisher
		0.912,  // passage date text
		-0.668, // passage date article
		0.343,  // passage event
		2.903,  // passage latest
		-0.290, // passage recent
		-0.586, // passage first
		0.373,  // passage length
		0.522,  // passage quoted
		0.012,  // passage clause
		0.677,  // passage clause sentence
		-0.402, // passage clause publisher
		-1.114, // passage rare
		-2.536, // passage missing
		-0.617, // passage article top
		0.392,  // passage next passage
		-0.625, // passage dense
		1.487,  // passage asked best
		-0.684, // passage newest
		0.103,  // sentence cover
		0.336,  // sentence mass
		0.365,  // sentence next
		1.193,  // sentence rest
		2.661,  // sentence head
		-0.145, // sentence fit
		0.706,  // sentence fit near
		0.411,  // sentence pair
		-0.102, // sentence exact
		-0.277, // sentence names
		-0.519, // sentence date
		0.014,  // sentence length
		-4.800, // sentence short
		-0.100, // sentence first
		0.036,  // sentence pronoun
		0.000,  // sentence question
		1.775,  // sentence unique
		0.158,  // sentence relation
		-1.802, // sentence novel
		0.639,  // sentence before
		-0.441, // sentence fit number
		0.347,  // sentence fit when
		-0.312, // sentence fit who
		-0.004, // sentence fit where
		0.293,  // sentence fit why
		0.030,  // sentence fit name
		0.233,  // sentence fit list
		-1.749, // sentence asked
		0.318,  // sentence future
	},
	{
		-0.639,  // bias
		0.330,   // score
		2.727,   // gap
		0.161,   // unknown
		-1.219,  // unknown publisher
		-9.097,  // missing name
		6.609,   // missing word
		0.008,   // no fit
		-0.050,  // articles
		-0.318,  // units
		0.000,   // outside
		-3.013,  // sentence whole
		0.309,   // all names
		3.478,   // written
		-0.022,  // passage cover
		0.059,   // passage mass
		0.005,   // passage cover head
		-0.153,  // passage bm25
		-0.804,  // passage article
		-2.352,  // passage head
		0.171,   // passage sentence
		1.175,   // passage sentence cover
		0.085,   // passage two sentences
		0.051,   // passage fit
		0.784,   // passage pair
		0.727,   // passage triple
		0.179,   // passage near
		2.254,   // passage exact
		0.329,   // passage names
		-0.515,  // passage asked
		-6.795,  // passage asked 2
		0.972,   // passage publisher
		-0.548,  // passage date text
		-0.352,  // passage date article
		0.695,   // passage event
		-0.793,  // passage latest
		0.001,   // passage recent
		0.135,   // passage first
		-0.444,  // passage length
		0.614,   // passage quoted
		0.129,   // passage clause
		1.375,   // passage clause sentence
		0.611,   // passage clause publisher
		0.972,   // passage rare
		-4.086,  // passage missing
		-2.161,  // passage article top
		0.720,   // passage next passage
		-1.800,  // passage dense
		3.122,   // passage asked best
		0.792,   // passage newest
		0.010,   // sentence cover
		0.069,   // sentence mass
		0.624,   // sentence next
		-1.596,  // sentence rest
		1.708,   // sentence head
		0.051,   // sentence fit
		-2.021,  // sentence fit near
		1.484,   // sentence pair
		-0.860,  // sentence exact
		-0.553,  // sentence names
		0.937,   // sentence date
		-0.142,  // sentence length
		-3.343,  // sentence short
		-0.209,  // sentence first
		-0.011,  // sentence pronoun
		0.000,   // sentence question
		-0.798,  // sentence unique
		2.852,   // sentence relation
		-3.237,  // sentence novel
		-0.936,  // sentence before
		1.289,   // sentence fit number
		0.932,   // sentence fit when
		0.249,   // sentence fit who
		1.285,   // sentence fit where
		-1.663,  // sentence fit why
		-0.428,  // sentence fit name
		-0.466,  // sentence fit list
		-10.323, // sentence asked
		0.369,   // sentence future
	},
}

var abstainBelow = [2]float64{0.0596, 0.1156}

var passageWeights = [2][passageFeatures]float64{
	{
		-2.917, // cover
		1.052,  // mass
		2.606,  // cover head
		3.064,  // bm25
		5.430,  // article
		2.006,  // head
		0.591,  // sentence
		-0.702, // sentence cover
		-0.744, // two sentences
		0.540,  // fit
		1.771,  // pair
		1.189,  // triple
		0.935,  // near
		2.101,  // exact
		1.761,  // names
		24.770, // asked
		11.684, // asked 2
		2.039,  // publisher
		1.152,  // date text
		-0.262, // date article
		4.093,  // event
		4.940,  // latest
		0.288,  // recent
		-0.354, // first
		-0.599, // length
		4.484,  // quoted
		0.954,  // clause
		-1.538, // clause sentence
		2.273,  // clause publisher
		-0.626, // rare
		3.103,  // missing
		1.169,  // article top
		1.935,  // next passage
		2.999,  // dense
		-1.608, // asked best
		-0.541, // newest
	},
	{
		-12.424, // cover
		0.063,   // mass
		10.435,  // cover head
		-1.801,  // bm25
		-1.060,  // article
		0.738,   // head
		0.652,   // sentence
		0.527,   // sentence cover
		-0.530,  // two sentences
		0.727,   // fit
		7.536,   // pair
		1.011,   // triple
		-3.699,  // near
		9.707,   // exact
		-0.912,  // names
		24.770,  // asked
		11.684,  // asked 2
		3.425,   // publisher
		-1.650,  // date text
		3.101,   // date article
		1.130,   // event
		-0.195,  // latest
		0.215,   // recent
		0.232,   // first
		0.127,   // length
		0.628,   // quoted
		3.771,   // clause
		4.794,   // clause sentence
		1.390,   // clause publisher
		0.748,   // rare
		3.866,   // missing
		2.668,   // article top
		0.833,   // next passage
		4.719,   // dense
		-1.608,  // asked best
		-0.605,  // newest
	},
}
