package answer

// The weights below are fitted: `go run . eval -fit` writes this file. docs/evaluation.md tells on what and what each adds.

var sentenceWeights = [3][sentenceFeatures]float64{
	{
		1.424,  // cover
		0.910,  // mass
		-0.938, // next
		-2.466, // rest
		0.000,  // head
		0.925,  // fit
		1.197,  // fit near
		0.291,  // pair
		0.265,  // exact
		-0.461, // names
		-0.038, // date
		-0.176, // length
		-0.006, // short
		-0.186, // first
		-0.096, // pronoun
		1.754,  // previous
		0.000,  // question
		1.666,  // unique
		1.782,  // relation
		-1.718, // novel
		-0.267, // before
		1.897,  // fit number
		1.805,  // fit when
		1.363,  // fit who
		-0.026, // fit where
		0.957,  // fit why
		0.629,  // fit name
		0.579,  // fit list
		0.684,  // future
		2.134,  // counted
		0.453,  // goes on
		-0.175, // fit over
		-1.606, // rival
		0.380,  // place
		0.109,  // after
		-0.297, // announced
		-0.452, // announces
		-0.173, // report
		-0.796, // early
		0.232,  // negates
		1.964,  // says
		0.218,  // changes
		2.489,  // commits
		6.293,  // asked
		4.047,  // asked cover
		4.978,  // series
		0.096,  // change near
		-1.460, // repeats
		1.495,  // said
	},
	{
		0.875,  // cover
		1.226,  // mass
		0.235,  // next
		-1.791, // rest
		0.000,  // head
		0.075,  // fit
		4.901,  // fit near
		-1.863, // pair
		3.077,  // exact
		0.352,  // names
		0.235,  // date
		-0.079, // length
		-3.070, // short
		-0.675, // first
		0.283,  // pronoun
		-1.101, // previous
		-4.622, // question
		2.070,  // unique
		2.879,  // relation
		-3.874, // novel
		1.430,  // before
		-0.874, // fit number
		-0.210, // fit when
		0.093,  // fit who
		-0.126, // fit where
		0.555,  // fit why
		0.184,  // fit name
		-0.045, // fit list
		-0.083, // future
		2.559,  // counted
		3.996,  // goes on
		2.017,  // fit over
		-0.463, // rival
		-0.811, // place
		1.203,  // after
		0.139,  // announced
		-0.372, // announces
		0.335,  // report
		-0.273, // early
		0.077,  // negates
		2.460,  // says
		0.425,  // changes
		1.579,  // commits
		-1.109, // asked
		10.138, // asked cover
		-1.109, // series
		0.634,  // change near
		-2.607, // repeats
		3.624,  // said
	},
	{
		1.287,  // cover
		-0.114, // mass
		-0.773, // next
		-2.880, // rest
		0.000,  // head
		0.591,  // fit
		-0.797, // fit near
		-0.430, // pair
		-1.014, // exact
		0.016,  // names
		-1.089, // date
		0.533,  // length
		1.497,  // short
		0.204,  // first
		-0.297, // pronoun
		-2.559, // previous
		-0.556, // question
		-0.440, // unique
		-1.877, // relation
		-2.323, // novel
		2.668,  // before
		-0.657, // fit number
		-0.577, // fit when
		-0.500, // fit who
		0.237,  // fit where
		3.108,  // fit why
		1.974,  // fit name
		-1.555, // fit list
		-0.225, // future
		-0.622, // counted
		1.344,  // goes on
		-0.627, // fit over
		0.032,  // rival
		-0.548, // place
		-2.626, // after
		-0.075, // announced
		0.439,  // announces
		-0.226, // report
		0.962,  // early
		0.478,  // negates
		-0.179, // says
		0.251,  // changes
		-1.666, // commits
		-3.655, // asked
		-1.554, // asked cover
		-2.624, // series
		0.260,  // change near
		-1.440, // repeats
		-2.507, // said
	},
}

var confidenceWeights = [2][confidenceFeatures]float64{
	{
		-0.229, // bias
		0.005,  // score
		0.205,  // gap
		-0.947, // unknown
		0.123,  // unknown publisher
		-1.749, // missing name
		0.107,  // missing word
		-0.326, // no fit
		-0.108, // articles
		-0.228, // units
		0.022,  // outside
		0.136,  // sentence whole
		0.257,  // all names
		-0.283, // written
		0.250,  // sure
		-0.409, // missing surely
		-0.487, // not counted
		-0.156, // no value
		-0.202, // no value near
		0.377,  // strange
		0.092,  // commonest
		0.290,  // common
		0.020,  // asked cover
		0.203,  // asked misses
		-0.016, // asked rest
		0.211,  // stray
		0.246,  // stray next
		-0.511, // stray mean
		0.011,  // home
		-0.061, // home next
		0.036,  // home mean
		0.373,  // stray missing
		-0.188, // missing head
		-0.038, // unknown head
		-0.631, // missed
		-0.565, // self
		-0.369, // missing told
		0.192,  // told head
		0.328,  // told rest
		1.110,  // kindred
		0.026,  // passage cover
		-0.235, // passage mass
		-0.036, // passage cover head
		0.098,  // passage bm25
		0.120,  // passage article
		-0.030, // passage head
		0.019,  // passage sentence
		-0.077, // passage sentence cover
		0.011,  // passage two sentences
		-0.018, // passage fit
		0.045,  // passage pair
		0.018,  // passage triple
		-0.089, // passage near
		-0.308, // passage exact
		-0.070, // passage names
		-0.178, // passage asked
		-0.113, // passage asked 2
		-0.455, // passage publisher
		-0.067, // passage date text
		0.036,  // passage date article
		-0.048, // passage event
		0.704,  // passage latest
		-0.134, // passage recent
		-0.013, // passage first
		0.040,  // passage length
		-0.151, // passage quoted
		0.169,  // passage clause
		0.242,  // passage clause sentence
		0.360,  // passage clause publisher
		-0.216, // passage rare
		-0.774, // passage missing
		0.033,  // passage article top
		0.403,  // passage next passage
		-0.026, // passage dense
		0.181,  // passage asked best
		0.154,  // passage newest
		0.233,  // passage rival
		0.040,  // passage changes
		0.205,  // passage changed lately
		0.417,  // passage present
		0.193,  // passage first now
		0.608,  // passage commits
		-0.004, // passage share
		0.105,  // passage own
		-0.032, // passage asked union
		0.014,  // passage asked none
		0.020,  // passage asked cover
		-1.098, // passage asked missing
		0.270,  // passage asked kind
		0.044,  // passage asked one
		-0.069, // passage asked told
		0.351,  // passage change near
		-0.129, // passage outdated
		0.194,  // passage there
		-0.137, // passage spot
		-0.083, // passage carried
		0.199,  // passage said
		0.009,  // passage stale
		0.449,  // passage since
		0.153,  // sentence cover
		-0.127, // sentence mass
		-0.572, // sentence next
		-0.026, // sentence rest
		-0.924, // sentence head
		0.004,  // sentence fit
		0.318,  // sentence fit near
		0.109,  // sentence pair
		-0.160, // sentence exact
		-0.077, // sentence names
		-0.053, // sentence date
		0.025,  // sentence length
		0.574,  // sentence short
		0.019,  // sentence first
		-0.012, // sentence pronoun
		-0.091, // sentence previous
		0.000,  // sentence question
		0.034,  // sentence unique
		0.103,  // sentence relation
		0.133,  // sentence novel
		0.223,  // sentence before
		-0.061, // sentence fit number
		0.066,  // sentence fit when
		0.168,  // sentence fit who
		-0.342, // sentence fit where
		0.292,  // sentence fit why
		-0.032, // sentence fit name
		-0.116, // sentence fit list
		0.352,  // sentence future
		0.107,  // sentence counted
		0.013,  // sentence goes on
		-0.002, // sentence fit over
		0.248,  // sentence rival
		-0.107, // sentence place
		0.138,  // sentence after
		0.440,  // sentence announced
		0.040,  // sentence announces
		-0.062, // sentence report
		-0.275, // sentence early
		0.387,  // sentence negates
		0.281,  // sentence says
		-0.033, // sentence changes
		0.600,  // sentence commits
		-0.051, // sentence asked
		0.962,  // sentence asked cover
		-0.067, // sentence series
		0.139,  // sentence change near
		-0.192, // sentence repeats
		0.326,  // sentence said
	},
	{
		-0.018, // bias
		0.094,  // score
		0.318,  // gap
		-4.174, // unknown
		-0.964, // unknown publisher
		-5.944, // missing name
		1.535,  // missing word
		-0.304, // no fit
		-0.140, // articles
		-0.020, // units
		-0.703, // outside
		-1.352, // sentence whole
		0.021,  // all names
		-0.221, // written
		0.215,  // sure
		-0.437, // missing surely
		-1.165, // not counted
		-0.182, // no value
		-0.131, // no value near
		0.505,  // strange
		-0.077, // commonest
		-0.035, // common
		-0.264, // asked cover
		-0.041, // asked misses
		-0.065, // asked rest
		0.233,  // stray
		0.121,  // stray next
		0.566,  // stray mean
		0.106,  // home
		0.105,  // home next
		-0.211, // home mean
		-0.043, // stray missing
		-0.459, // missing head
		0.581,  // unknown head
		0.063,  // missed
		0.265,  // self
		0.922,  // missing told
		-0.028, // told head
		0.527,  // told rest
		1.343,  // kindred
		-0.058, // passage cover
		0.038,  // passage mass
		-0.039, // passage cover head
		0.022,  // passage bm25
		0.091,  // passage article
		-0.204, // passage head
		0.060,  // passage sentence
		-0.041, // passage sentence cover
		-0.067, // passage two sentences
		-0.221, // passage fit
		0.432,  // passage pair
		-0.587, // passage triple
		-0.316, // passage near
		-0.240, // passage exact
		-0.078, // passage names
		-0.404, // passage asked
		-0.366, // passage asked 2
		0.572,  // passage publisher
		-0.129, // passage date text
		0.074,  // passage date article
		-0.117, // passage event
		1.410,  // passage latest
		-0.274, // passage recent
		0.192,  // passage first
		-0.127, // passage length
		0.587,  // passage quoted
		0.082,  // passage clause
		0.199,  // passage clause sentence
		0.873,  // passage clause publisher
		0.131,  // passage rare
		-0.528, // passage missing
		-0.060, // passage article top
		0.863,  // passage next passage
		-0.145, // passage dense
		-0.226, // passage asked best
		0.126,  // passage newest
		0.376,  // passage rival
		-0.291, // passage changes
		-0.264, // passage changed lately
		-0.646, // passage present
		0.083,  // passage first now
		-0.463, // passage commits
		-0.144, // passage share
		0.217,  // passage own
		-0.022, // passage asked union
		0.012,  // passage asked none
		-0.264, // passage asked cover
		-2.493, // passage asked missing
		0.786,  // passage asked kind
		-0.058, // passage asked one
		-0.289, // passage asked told
		1.407,  // passage change near
		-0.752, // passage outdated
		0.421,  // passage there
		-0.124, // passage spot
		-0.298, // passage carried
		0.346,  // passage said
		-0.803, // passage stale
		0.620,  // passage since
		0.014,  // sentence cover
		0.094,  // sentence mass
		-0.845, // sentence next
		-0.359, // sentence rest
		0.690,  // sentence head
		-0.110, // sentence fit
		1.062,  // sentence fit near
		0.423,  // sentence pair
		-0.192, // sentence exact
		-0.141, // sentence names
		0.197,  // sentence date
		0.020,  // sentence length
		-1.025, // sentence short
		0.011,  // sentence first
		-0.004, // sentence pronoun
		0.451,  // sentence previous
		0.000,  // sentence question
		-0.365, // sentence unique
		0.112,  // sentence relation
		-0.338, // sentence novel
		0.205,  // sentence before
		0.131,  // sentence fit number
		0.353,  // sentence fit when
		0.330,  // sentence fit who
		0.316,  // sentence fit where
		1.102,  // sentence fit why
		-0.686, // sentence fit name
		-1.041, // sentence fit list
		-0.081, // sentence future
		-1.690, // sentence counted
		-1.559, // sentence goes on
		-0.276, // sentence fit over
		0.426,  // sentence rival
		-0.044, // sentence place
		0.862,  // sentence after
		-0.110, // sentence announced
		-0.496, // sentence announces
		-0.370, // sentence report
		0.025,  // sentence early
		0.330,  // sentence negates
		0.718,  // sentence says
		-0.282, // sentence changes
		-1.429, // sentence commits
		-0.487, // sentence asked
		2.241,  // sentence asked cover
		0.865,  // sentence series
		0.792,  // sentence change near
		-0.324, // sentence repeats
		1.057,  // sentence said
	},
}

var abstainBelow = [2][2]float64{{0.1763, 0.1428}, {0.1730, 0.0464}}

var passageWeights = [3][passageFeatures]float64{
	{
		-1.959, // cover
		1.400,  // mass
		0.163,  // cover head
		2.066,  // bm25
		4.571,  // article
		2.914,  // head
		0.329,  // sentence
		-2.224, // sentence cover
		0.055,  // two sentences
		1.161,  // fit
		1.462,  // pair
		1.181,  // triple
		1.168,  // near
		1.937,  // exact
		1.553,  // names
		1.296,  // asked
		9.178,  // asked 2
		0.205,  // publisher
		0.723,  // date text
		-0.036, // date article
		4.119,  // event
		1.365,  // latest
		0.767,  // recent
		-0.129, // first
		-0.233, // length
		4.764,  // quoted
		3.140,  // clause
		1.698,  // clause sentence
		4.246,  // clause publisher
		0.078,  // rare
		3.339,  // missing
		1.531,  // article top
		1.768,  // next passage
		3.267,  // dense
		0.497,  // asked best
		-0.142, // newest
		1.128,  // rival
		-0.066, // changes
		0.381,  // changed lately
		0.428,  // present
		0.450,  // first now
		4.516,  // commits
		-2.545, // share
		1.873,  // own
		3.562,  // asked union
		6.657,  // asked none
		0.956,  // asked cover
		0.868,  // asked missing
		4.103,  // asked kind
		4.510,  // asked one
		1.908,  // asked told
		-0.202, // change near
		-0.600, // outdated
		0.697,  // there
		-0.573, // spot
		1.903,  // carried
		-1.812, // said
		-1.632, // stale
		1.251,  // since
	},
	{
		-16.925, // cover
		-0.147,  // mass
		4.077,   // cover head
		0.543,   // bm25
		3.426,   // article
		-1.211,  // head
		0.855,   // sentence
		-5.907,  // sentence cover
		2.330,   // two sentences
		0.626,   // fit
		6.375,   // pair
		-2.318,  // triple
		-3.261,  // near
		8.400,   // exact
		-0.792,  // names
		1.296,   // asked
		9.178,   // asked 2
		3.797,   // publisher
		-1.999,  // date text
		3.293,   // date article
		1.805,   // event
		-7.708,  // latest
		0.265,   // recent
		0.329,   // first
		-0.048,  // length
		1.379,   // quoted
		7.288,   // clause
		6.031,   // clause sentence
		0.895,   // clause publisher
		4.667,   // rare
		5.665,   // missing
		0.276,   // article top
		-1.129,  // next passage
		4.891,   // dense
		0.497,   // asked best
		2.599,   // newest
		-1.104,  // rival
		-2.322,  // changes
		3.843,   // changed lately
		-3.467,  // present
		-0.725,  // first now
		-7.933,  // commits
		9.299,   // share
		-4.558,  // own
		3.562,   // asked union
		6.657,   // asked none
		0.956,   // asked cover
		0.868,   // asked missing
		4.103,   // asked kind
		4.510,   // asked one
		1.908,   // asked told
		4.058,   // change near
		1.921,   // outdated
		1.530,   // there
		0.513,   // spot
		5.357,   // carried
		-12.154, // said
		7.929,   // stale
		9.755,   // since
	},
	{
		0.607,  // cover
		-0.362, // mass
		-1.383, // cover head
		1.032,  // bm25
		2.487,  // article
		-1.055, // head
		-0.132, // sentence
		-0.464, // sentence cover
		-0.903, // two sentences
		0.052,  // fit
		0.637,  // pair
		0.771,  // triple
		-1.857, // near
		-1.552, // exact
		-0.870, // names
		0.000,  // asked
		0.000,  // asked 2
		-2.854, // publisher
		-0.547, // date text
		0.238,  // date article
		-2.836, // event
		-0.129, // latest
		1.357,  // recent
		-0.255, // first
		-0.290, // length
		-1.867, // quoted
		-0.738, // clause
		2.351,  // clause sentence
		2.369,  // clause publisher
		-2.364, // rare
		-0.799, // missing
		-2.068, // article top
		-0.620, // next passage
		1.234,  // dense
		0.000,  // asked best
		0.046,  // newest
		-2.302, // rival
		-0.125, // changes
		0.421,  // changed lately
		-0.088, // present
		0.073,  // first now
		-3.357, // commits
		4.105,  // share
		-2.572, // own
		0.000,  // asked union
		0.000,  // asked none
		0.000,  // asked cover
		0.000,  // asked missing
		0.000,  // asked kind
		0.000,  // asked one
		0.000,  // asked told
		0.293,  // change near
		-0.287, // outdated
		-1.818, // there
		-0.923, // spot
		0.567,  // carried
		-1.113, // said
		-1.190, // stale
		1.686,  // since
	},
}

var sentenceForest = Forest{
	{[treeDepth]uint16{60, 17, 82, 43}, [treeDepth]float32{-0.8473, 0.12256, -1, 0}, [1 << treeDepth]float32{0.0379, -0.0125, 0.0274, -0.0162, 0.00629, -0.0257, 0.0709, 0.0161, -0.0474, 0.0276, -0.0205, 0.0114, -0.0193, -0.000735, -0.0319, -0.00701}},
	{[treeDepth]uint16{17, 20, 43, 4}, [treeDepth]float32{0.12256, 0.1059, 0.26666, 0.023738}, [1 << treeDepth]float32{-0.00561, -0.0161, -0.0126, 0.0217, 0.00319, -2.2e-05, -0.00196, 0.00515, -0.00392, 0.00454, -0.0231, 0.0168, 0.012, 0.0248, -0.0105, -0.0386}},
	{[treeDepth]uint16{60, 44, 2, 20}, [treeDepth]float32{-0.3285, 0, 0.035643, 0.1059}, [1 << treeDepth]float32{0.0183, 0.00439, -0.0473, 0.00476, 0.00695, -0.0326, -0.00144, 0.037, 0.0335, 0.0201, 0.00635, -0.00103, 0.0216, -0.00804, -0.0205, -0.00657}},
	{[treeDepth]uint16{60, 44, 82, 56}, [treeDepth]float32{-0.77319, 0.1218, -0.57143, -0.018045}, [1 << treeDepth]float32{0.0266, -0.0372, -0.0209, 0.0147, 0.0294, -0.00747, -0.0169, 0.0137, 0.0216, -0.00724, -0.0599, 0.0198, 0.0406, 0.00753, -0.0182, -0.00673}},
	{[treeDepth]uint16{69, 51, 6, 57}, [treeDepth]float32{-0.54938, -0.054765, 0.034227, -0.16761}, [1 << treeDepth]float32{-0.00378, 0.0202, 0.00985, -0.000206, 0.00969, 0.00381, -0.0212, 0.0308, -0.00616, 0.0129, 0.00201, -0.0175, -0.04, 0.000542, 0.00698, 0.000477}},
	{[treeDepth]uint16{60, 43, 67, 60}, [treeDepth]float32{-0.77319, 0, -0.038812, -0.036368}, [1 << treeDepth]float32{0.023, -0.00988, -0.0217, 0.0209, 0.0401, 0.0154, -0.0403, -0.0314, 0, -0.027, 0, 0.0373, 0, -0.00498, 0, 0.00271}},
	{[treeDepth]uint16{2, 11, 18, 92}, [treeDepth]float32{0.079362, -0.35667, 0.04986, -0.068895}, [1 << treeDepth]float32{-0.00198, -0.0288, 0.046, 0.0182, 0.0157, -0.0483, -1.56e-05, -0.00989, -0.0192, -0.0153, 0.0234, -0.0112, 0.0193, 0.0361, 0.00897, -0.0116}},
	{[treeDepth]uint16{11, 43, 67, 11}, [treeDepth]float32{0.09531, 0, -0.038812, -0.51083}, [1 << treeDepth]float32{0.027, 0, -0.0344, 0, 0.0402, 0, -0.0415, 0, -0.00594, -0.0274, 0.0112, 0.0299, 0.0194, -0.00185, -0.0226, 0.00101}},
	{[treeDepth]uint16{60, 43, 67, 60}, [treeDepth]float32{-0.77319, 0, -0.12721, -0.18721}, [1 << treeDepth]float32{0.0156, -0.0144, -0.0259, 0.00927, 0.0388, 0.0162, -0.0361, -0.0213, 0, -0.0236, 0, 0.0365, 0, -0.00604, 0, 0.00407}},
	{[treeDepth]uint16{67, 20, 43, 68}, [treeDepth]float32{-0.086372, 0.30032, 0, -0.095306}, [1 << treeDepth]float32{-0.0208, 0.0112, 0.0109, 0.0303, -0.0248, -0.0215, -0.00681, -0.0434, -0.02, -0.0047, -0.012, 0.0187, 0.0113, 0.00815, 0.0131, -0.00262}},
	{[treeDepth]uint16{17, 2, 6, 66}, [treeDepth]float32{0.49505, 0.00080489, 0.010996, -0.058803}, [1 << treeDepth]float32{0.00183, 0, -0.0105, 0, 0.00385, 0, 0.0133, 0, 0.022, 0.000358, 0.00687, -0.0299, 0.00528, -0.0429, -0.00503, -0.0701}},
	{[treeDepth]uint16{60, 43, 60, 67}, [treeDepth]float32{-0.93156, 0, -0.12783, -0.12721}, [1 << treeDepth]float32{0.027, -0.00671, -0.0218, -0.00463, 0, -0.0193, 0, 0.0442, 0.0333, 0.0104, -0.0302, -0.0246, 0, -0.00539, 0, 0.00461}},
	{[treeDepth]uint16{60, 2, 83, 44}, [treeDepth]float32{-0.93156, 0.079362, -0.40306, 0.1218}, [1 << treeDepth]float32{0.0161, 0.00668, -0.00294, -0.0345, 0.031, 0.0092, 0.0299, -0.00443, -0.0116, 0.0374, -0.01, -0.011, 0.00092, -0.00593, -0.0172, 0.00405}},
	{[treeDepth]uint16{67, 69, 51, 6}, [treeDepth]float32{-0.72348, -0.73131, -0.054765, 0.034227}, [1 << treeDepth]float32{0.0019, -0.0181, 0.0417, 0.00983, 0.0154, -0.00678, 0.0447, -0.0103, -0.00223, -0.0283, 0.00567, -0.00252, -0.00142, -0.0137, 0.0323, 0.00814}},
	{[treeDepth]uint16{17, 17, 66, 6}, [treeDepth]float32{0.49505, 0.12256, -0.65114, 0.034227}, [1 << treeDepth]float32{0.0488, 0, -0.00434, 0, -0.0166, 0, 0.00911, -0.015, 0.0229, 0, -0.00333, 0, 0.00113, 0, 0.00365, -0.05}},
	{[treeDepth]uint16{60, 18, 44, 107}, [treeDepth]float32{-0.77319, 0.04986, 0.1218, 0}, [1 << treeDepth]float32{-0.0169, 0.0104, 0.0236, -0.00526, -0.0527, 0.00774, -0.0317, 0.014, -0.0135, -0.016, 0.0438, -0.00428, -0.0111, 0.0155, 0.0142, -0.0142}},
	{[treeDepth]uint16{19, 17, 20, 17}, [treeDepth]float32{0.375, 0.10849, 0, 0.30985}, [1 << treeDepth]float32{0.00364, 0.0082, 0.0199, 0.00355, -0.0078, -0.0156, 0.0408, -0.000251, 0, 0, -0.0275, -0.0118, 0, 0, 0.0292, 0.0217}},
	{[treeDepth]uint16{11, 17, 20, 44}, [treeDepth]float32{0.33647, 0.12256, 0.21612, 0}, [1 << treeDepth]float32{-0.00788, -0.0185, -0.00534, -0.0102, -0.00807, -0.0243, 0.0281, -0.00581, -0.00178, 0.00738, 0.0137, -0.00375, -0.00628, -0.00191, -0.00995, -0.0052}},
	{[treeDepth]uint16{17, 2, 11, 17}, [treeDepth]float32{0.61288, 0.00080489, -0.43078, 0.04206}, [1 << treeDepth]float32{-0.013, 0, -0.0191, 0, 0.0122, 0, -0.0122, 0, 0.00446, -0.0377, 0.0247, -0.0159, 0.0146, -0.017, -0.00457, -0.0662}},
	{[treeDepth]uint16{67, 60, 56, 51}, [treeDepth]float32{-0.65164, -1.2238, -0.018045, -0.63429}, [1 << treeDepth]float32{-0.00129, -0.000867, 0.0188, 0.0261, -0.00481, -0.0106, 0.00576, -0.0315, -0.0025, 0.0177, 0.0453, -0.0103, 0.00367, 0.0192, 0.0366, 0.00412}},
	{[treeDepth]uint16{60, 43, 68, 17}, [treeDepth]float32{-0.8473, 0, -0.036364, 0.13759}, [1 << treeDepth]float32{0.0113, -0.015, -0.0199, -0.00584, 0.00234, -0.0131, -0.0176, 0.00891, 0.0361, 0.00513, -0.0275, -0.023, 0.0296, -0.00333, -0.00475, 0.0192}},
	{[treeDepth]uint16{19, 2, 83, 17}, [treeDepth]float32{0.375, 0.099752, -0.22421, 0.23171}, [1 << treeDepth]float32{0.004, 0.0163, 0.00713, -0.0123, -0.0091, -0.00129, 0.0141, -0.00885, 0.00787, 0.00877, -0.0117, -0.0273, 0.00858, -0.00365, 0.0453, 0.0236}},
	{[treeDepth]uint16{17, 11, 17, 49}, [treeDepth]float32{0.49505, 0.22314, 0.12256, -0.51235}, [1 << treeDepth]float32{0.00412, 0, 0.0501, 0, 0.0505, 0, 0.036, 0, -0.00878, 0, -0.0231, 0, 0.0119, -0.0367, -0.00429, -0.00742}},
	{[treeDepth]uint16{2, 19, 44, 33}, [treeDepth]float32{0.079362, 0.38462, 0, 0.42857}, [1 << treeDepth]float32{0.00147, -0.00433, 0.0106, -0.0208, -0.0296, 0.00365, 0.0132, 0.0164, 0.0234, 0.0228, 0.00964, -0.00247, -0.0216, -0.0164, -0.015, -0.0052}},
	{[treeDepth]uint16{19, 7, 82, 30}, [treeDepth]float32{0.375, 0, -0.77778, 0}, [1 << treeDepth]float32{0.0175, -0.00235, -0.0166, -0.0019, 0.028, -0.00528, 0.0351, 0.022, -0.0111, -0.000655, -0.000297, -0.00934, 0.00597, -0.0132, 0.0116, -0.00265}},
	{[treeDepth]uint16{19, 82, 30, 0}, [treeDepth]float32{0.40909, -0.33333, 0, 0.14261}, [1 << treeDepth]float32{0.0143, 0.0107, -0.0122, 0.000756, -0.0243, -0.0167, -0.00513, -0.0227, -0.00121, -0.00393, 0.0337, 0.0115, 0.00451, -0.00798, 0.0177, -0.00847}},
	{[treeDepth]uint16{67, 60, 43, 67}, [treeDepth]float32{-0.54325, -0.23841, 0, -0.086372}, [1 << treeDepth]float32{0.00323, -0.00145, 0.0701, -0.016, 0.00266, -0.00989, 0.0253, 0.0211, 0, 0.0169, 0, -0.00347, 0, -0.0181, 0, 0.000121}},
	{[treeDepth]uint16{60, 44, 82, 7}, [treeDepth]float32{-0.8473, 0, -0.33333, 0}, [1 << treeDepth]float32{0.0156, -0.0102, -0.0285, 0.0168, 0.016, -0.00585, 0.00174, -0.00767, 0.023, -0.00564, -0.00757, 0.00391, 0.0415, 0.0217, -0.0147, -0.0273}},
	{[treeDepth]uint16{60, 43, 60, 5}, [treeDepth]float32{-0.93156, 0, -0.12783, 0.2}, [1 << treeDepth]float32{0.0182, -0.00179, -0.0232, -0.0231, 0, -0.00134, 0, 0.0197, 0.0371, 0.014, 0.0111, -0.00326, 0, -0.0173, 0, -0.00362}},
	{[treeDepth]uint16{67, 60, 18, 99}, [treeDepth]float32{-0.595, -0.3285, 0.04986, 0}, [1 << treeDepth]float32{0.0121, -0.0225, 0.0599, 0.0157, 0.0203, 0.00886, 0.0566, -0.00586, -0.00906, 0.00322, -0.0269, -0.00609, 0.0146, 0.0186, -0.00329, -0.0092}},
	{[treeDepth]uint16{17, 2, 11, 18}, [treeDepth]float32{0.49505, 0.099752, -0.051293, 0.04986}, [1 << treeDepth]float32{-0.00786, 0.00046, -0.013, 0.0129, 0.0283, 0.0256, -0.00423, 0.00778, 0.017, -0.0507, 0.00889, -0.0439, 0.00535, -0.00454, -0.0069, -0.0547}},
	{[treeDepth]uint16{17, 82, 11, 44}, [treeDepth]float32{0.17156, -1, -0.28768, 0.1218}, [1 << treeDepth]float32{0.0258, -0.0166, 0.000606, 0.0398, -0.00241, -0.00604, -0.0146, 0.0108, -0.0378, -0.00975, -0.00628, -0.00601, 0.014, 0.0135, 0.00246, -0.0049}},
	{[treeDepth]uint16{18, 11, 2, 37}, [treeDepth]float32{0.69242, 0.47, 0.00080489, 0}, [1 << treeDepth]float32{0.0096, 0.0007, 0.0216, 0.0248, -0.00173, -0.0369, -0.0108, -0.00156, -0.00598, -0.049, 0.0117, -0.00104, 0.00404, -0.0442, 0.0125, 0.0299}},
	{[treeDepth]uint16{60, 2, 13, 51}, [treeDepth]float32{-1.4553, 0.099752, 0, -0.30775}, [1 << treeDepth]float32{0.023, 0.0146, 0.00545, 0.0124, -0.00936, -0.0086, 0.00221, -0.0404, 0.00529, -0.00602, 0.0303, -0.000827, 0.0127, 0.02, 0.028, -0.012}},
	{[treeDepth]uint16{17, 6, 66, 66}, [treeDepth]float32{0.40909, 0.05886, -0.26413, -0.022839}, [1 << treeDepth]float32{-0.00148, 0, 0.0451, 0, -0.0069, -0.0201, 0.000164, 0.0223, 0, 0, 0, 0, 0.00905, -0.00521, 0.00731, -0.0385}},
	{[treeDepth]uint16{60, 2, 60, 43}, [treeDepth]float32{-1.4553, 0.68584, -0.18721, 0}, [1 << treeDepth]float32{0.0324, 0.00573, 0.000858, 0.0153, 0, -0.00721, 0, 0.0933, -0.00457, -0.0127, -0.0102, -0.00557, 0, 0.00786, 0, 0.0117}},
	{[treeDepth]uint16{2, 34, 17, 44}, [treeDepth]float32{0.079362, 0.083985, 0.23171, 0.1218}, [1 << treeDepth]float32{0.0112, -0.00672, -0.00277, -0.00401, 0.00869, -0.0269, 0.0082, 0.0235, 0.00763, 0.0432, -0.00911, -0.00943, 0.00933, 0.00503, -0.0412, -0.00871}},
	{[treeDepth]uint16{17, 2, 60, 18}, [treeDepth]float32{0.61288, 0.00080489, -0.036368, 0.04986}, [1 << treeDepth]float32{-0.00453, -0.00279, -0.008, 0.014, 0.0479, 0.0111, 0.00302, -0.0073, 0.00832, -0.0236, 0.00642, -0.0667, 0.00622, -0.00392, -0.0106, -0.039}},
	{[treeDepth]uint16{57, 66, 19, 30}, [treeDepth]float32{-0.020839, -0.058803, 0.45946, 0.028882}, [1 << treeDepth]float32{0.026, -0.00615, 0.00715, -0.00171, 0.0003, -0.0179, 0.013, 0.00179, 0.000944, -0.0037, 0.0144, -0.00221, -0.0139, -0.0407, 0.0156, -0.00554}},
	{[treeDepth]uint16{55, 18, 107, 1}, [treeDepth]float32{-0.37383, 0.52722, 0, 0.64879}, [1 << treeDepth]float32{0.0428, 0.00388, -0.00968, -0.0306, 0, -0.00255, 0, -0.0267, 0.00172, 0.000318, 0.0141, -0.0133, 0, -0.000534, 0, 0.0201}},
	{[treeDepth]uint16{30, 69, 4, 33}, [treeDepth]float32{0, -0.16532, 0.093083, 0.5}, [1 << treeDepth]float32{-0.00539, 0.00757, 0.00147, -0.0152, 0.0162, 0.0139, 0.0262, -0.00469, 0.0206, 0.019, 0.0134, -0.00212, 0.0102, 0.00112, -0.0147, -0.0303}},
	{[treeDepth]uint16{17, 2, 34, 30}, [treeDepth]float32{0.70848, 0.079362, 0.32055, 0.028882}, [1 << treeDepth]float32{0.00976, -0.0406, -0.00748, -0.0249, -0.0181, -0.0131, 0.0168, 0.000103, 0.00983, -0.011, -0.0021, 0.0011, -0.0206, 8.3e-05, -0.00744, 0.000112}},
	{[treeDepth]uint16{67, 60, 43, 60}, [treeDepth]float32{-0.72348, -1.2238, 0, -0.080043}, [1 << treeDepth]float32{-0.0116, 0.0274, 0.0412, 0.00275, -0.0113, -0.0224, 0.0234, -0.0159, 0, 0, 0.0753, -0.00629, 0, 0, 0.00327, 0.0125}},
	{[treeDepth]uint16{56, 2, 3, 57}, [treeDepth]float32{-0.018045, 0.46711, 0.31204, -0.020839}, [1 << treeDepth]float32{-0.00914, 0.00955, 0.0167, -0.00717, 0.0159, 0.0194, -0.00211, 0.0112, -0.0163, 0.00104, -0.0195, 0.0071, 0.0336, 0.00556, 0, 0}},
	{[treeDepth]uint16{17, 19, 7, 17}, [treeDepth]float32{0.61288, 0.375, 0.10745, 0.062458}, [1 << treeDepth]float32{-0.0156, 0, -0.00558, 0, -0.000648, 0, -0.00327, 0, 0.0251, -0.0156, -0.00142, 0.0157, -0.00265, -0.0522, 0.00331, -0.0329}},
	{[treeDepth]uint16{49, 44, 68, 107}, [treeDepth]float32{-0.7144, 0.43859, -0.10606, 0}, [1 << treeDepth]float32{0.009, -0.00318, -0.0207, -0.0206, 0.0906, 3.02e-05, -6.49e-05, 0.0171, -0.00474, 0.00945, 0.00203, -0.0174, -0.0152, -0.00532, 0.0289, 0.0285}},
	{[treeDepth]uint16{60, 18, 17, 17}, [treeDepth]float32{-0.93156, 0, 0.10849, 0.40909}, [1 << treeDepth]float32{-0.0217, 0.00423, 0.0245, -0.0123, 0.0208, 0.00122, 0.0229, 0.00205, 0, 0, 0, 0, -0.00442, 0.0156, -0.0186, -0.0101}},
	{[treeDepth]uint16{8, 34, 2, 52}, [treeDepth]float32{0.18561, 0.033173, 0.16345, -0.13618}, [1 << treeDepth]float32{-0.00574, -0.0163, 0.0302, 0.00411, -0.0167, -0.0286, 4.81e-05, 9e-06, 0.0168, 0.00265, -0.00427, -0.00677, -0.0012, -0.0383, 0.000918, 0.0153}},
	{[treeDepth]uint16{66, 60, 44, 99}, [treeDepth]float32{-0.74738, -0.93156, 0.1218, 0}, [1 << treeDepth]float32{-0.00527, 0.0136, 0.0936, -0.00251, 0.000465, -0.0395, 0.016, 0.00775, -0.00379, 0.0316, -0.00287, -0.00313, 0.00388, 0.0191, -0.00169, -0.00668}},
	{[treeDepth]uint16{55, 34, 103, 49}, [treeDepth]float32{-0.0052629, 0.65495, 0, -0.26201}, [1 << treeDepth]float32{0.0135, 0.000521, 0.0273, -0.0133, -0.0314, 0.00276, 0.00948, 0.022, -0.0123, 0.00226, -0.00994, -0.0372, -0.0202, 0.0218, -0.0186, 0.00468}},
	{[treeDepth]uint16{2, 17, 51, 67}, [treeDepth]float32{0.00080489, 0.44832, -0.53632, -0.086372}, [1 << treeDepth]float32{0.00291, 0.0312, 0.0294, -0.0214, -0.0117, -0.00366, 0.00333, 0.00922, 0.00283, -0.00949, -0.00797, -0.0467, 0.0123, 0.00169, 0.0241, -0.0214}},
	{[treeDepth]uint16{11, 43, 67, 33}, [treeDepth]float32{-0.91629, 0.26666, -0.086372, 0.66667}, [1 << treeDepth]float32{0.0257, -0.00892, -0.0342, 0.0231, 0.0184, -0.000275, -0.0296, 0.00417, 0.0415, -0.00367, -0.0152, 0.000835, 0.00631, 0.00711, -0.0103, -0.0222}},
	{[treeDepth]uint16{17, 20, 3, 2}, [treeDepth]float32{0.17156, 0, 0.081459, 0.16345}, [1 << treeDepth]float32{0.00844, 0.00965, -0.0166, -0.00372, -0.0131, -0.0302, 0.00564, 0.0299, 0.00582, -0.0212, -0.00841, 0.0103, 0.018, -0.0123, -0.00776, 0.0351}},
	{[treeDepth]uint16{17, 11, 107, 6}, [treeDepth]float32{0.61288, -0.051293, 0, 0}, [1 << treeDepth]float32{-0.0077, -0.0871, 0.00564, 0.00388, 0.0131, 0.0126, -0.00902, 0.00911, 0.015, -0.0364, -0.0036, -0.0414, 0, 0, 0, 0}},
	{[treeDepth]uint16{8, 17, 20, 11}, [treeDepth]float32{0.18561, 0.17156, 0, -0.43078}, [1 << treeDepth]float32{-0.00221, -0.0183, -0.00321, -0.00798, 0.00885, -0.0247, 0.0502, -0.00604, 0.00495, -0.015, 0.00445, -0.0103, -0.00789, -0.00486, 0.00981, 0.00586}},
	{[treeDepth]uint16{19, 34, 4, 86}, [treeDepth]float32{0.55, 0, 0.0072029, -1}, [1 << treeDepth]float32{-0.022, 0.0193, 0.00625, -0.0168, -0.00823, 0.0402, -0.0102, -0.0151, -0.0023, 0.00548, 0.0011, 0.00816, 0.00237, 0.0284, -0.0042, -0.011}},
	{[treeDepth]uint16{55, 11, 6, 39}, [treeDepth]float32{-0.37383, 0.09531, 0.010996, 0}, [1 << treeDepth]float32{0.0578, -0.00361, -0.0248, 0.00267, 0.029, 0.013, 0.00597, -0.013, 0, 0.0336, 0, -0.0119, 0, 0, 0, 0}},
	{[treeDepth]uint16{17, 20, 44, 68}, [treeDepth]float32{0.17156, 0, 0, -0.055556}, [1 << treeDepth]float32{-0.00443, -0.00527, -0.00538, 0.0187, -0.0387, -0.00904, -0.00614, -0.0231, 0.0012, -0.00196, -0.0099, 0.0075, 0.0237, 0.00596, 0.00587, -0.0007}},
	{[treeDepth]uint16{67, 30, 11, 17}, [treeDepth]float32{-0.595, 0, 0.50078, 0.40909}, [1 << treeDepth]float32{0.0368, 0.00335, 0.000791, -0.00488, -0.00244, 0.00644, -0.0108, -0.0227, 0.0299, -0.0173, 0.00199, 0.00564, 0.00405, 0.0238, 0.000316, 0.00668}},
	{[treeDepth]uint16{49, 60, 44, 2}, [treeDepth]float32{-0.78527, -0.93156, 0.1218, 0.035643}, [1 << treeDepth]float32{-0.000237, 0.00901, 0.00575, 0.0062, -9.55e-05, -0.0166, 0.00111, -0.0101, -0.00518, 0.0152, 0.0896, -0.005, 0.00599, -0.0167, 0.00959, 0.00542}},
	{[treeDepth]uint16{17, 7, 11, 8}, [treeDepth]float32{0.44832, 0, 0.22314, 0.3642}, [1 << treeDepth]float32{-0.000805, -0.0107, 0.0142, 0.00119, -0.0087, 0.00313, -0.000533, -0.00548, -0.00166, 0.00132, 0.00356, -0.0496, 0.00949, -0.00673, 0.00627, 0.00268}},
	{[treeDepth]uint16{67, 60, 5, 17}, [treeDepth]float32{-0.38175, -0.37469, 0.2, 0.40909}, [1 << treeDepth]float32{-0.0169, 0.000379, 0.0163, -0.000133, 0.0336, 0.016, 0.0333, -0.00694, -0.00916, -0.0332, 0.067, 0.00467, -0.00865, -0.0109, 0.013, -0.0227}},
	{[treeDepth]uint16{11, 44, 67, 85}, [treeDepth]float32{-0.91629, 0.26928, -0.038812, -1}, [1 << treeDepth]float32{-0.000198, -0.0189, 0, 0.0181, 0, 0.029, 0, 0.00537, 0.0293, -0.00299, 0.000353, 0.0193, 0.0116, -0.00118, -0.0321, -0.00951}},
	{[treeDepth]uint16{79, 87, 57, 18}, [treeDepth]float32{-0.0024962, -0.25177, -0.065346, 0.49221}, [1 << treeDepth]float32{-0.0162, 0.00923, 0.0321, -0.00316, -0.00403, -0.0116, 0.0072, -0.00017, -0.00162, 0.00743, -0.0165, -0.021, -0.00273, -0.018, 0.00789, -0.009}},
	{[treeDepth]uint16{66, 59, 19, 30}, [treeDepth]float32{-0.022839, -1, 0.4, 0.028882}, [1 << treeDepth]float32{0.0352, 0.0112, 0.00892, 0.000716, 0.0226, -0.0108, -0.00789, 0.00319, -0.02, 0.0109, 0.00251, 0.0187, 0.0127, 0.0161, -0.014, 0.00624}},
	{[treeDepth]uint16{8, 34, 2, 34}, [treeDepth]float32{0.18561, 0.48186, 0.20822, 0.25382}, [1 << treeDepth]float32{0.00748, -0.00227, 0, 0, -0.000794, -0.03, 0, 0, -0.0111, -0.00677, -0.0299, -0.0214, 0.00882, 0.00813, -0.00471, 0.0138}},
	{[treeDepth]uint16{2, 83, 17, 43}, [treeDepth]float32{0.079362, -0.29805, 0.282, 0}, [1 << treeDepth]float32{0.00982, 0.00229, 0.00394, -0.00337, 0.00873, -0.0231, 0.00162, 0.0296, 0.0204, -0.000408, -0.0129, -0.00345, 0.0062, 0.000522, -0.02, -0.00318}},
	{[treeDepth]uint16{11, 44, 67, 5}, [treeDepth]float32{-0.43078, 0.1218, -0.038812, 0.3}, [1 << treeDepth]float32{0.00734, -0.00867, -0.0177, 0.0188, 0.0189, 0.00215, -0.0273, -0.0136, 0.0295, 0.00549, 0.002, 0.0181, 0.0208, -0.0103, -0.00324, -0.00248}},
	{[treeDepth]uint16{66, 23, 38, 14}, [treeDepth]float32{-0.022839, 0.2, 0.31963, 0}, [1 << treeDepth]float32{0.000245, 0.00203, 0.00621, -0.0401, -0.00717, 0.00528, 0.0282, -5.85e-05, 0.00413, -0.0437, -0.0117, -0.0125, -0.00353, 0.0138, -0.0327, -0.0144}},
	{[treeDepth]uint16{17, 68, 49, 49}, [treeDepth]float32{0.61288, -0.24, -0.51235, -0.071634}, [1 << treeDepth]float32{-0.00242, 0, 0.0195, 0, 0.0233, 0, -0.00687, 0, 0, 0, 0, 0, 0.00806, -0.0682, 0.00299, -0.016}},
	{[treeDepth]uint16{57, 7, 51, 19}, [treeDepth]float32{-0.54861, 0.035033, -0.054765, 0.3125}, [1 << treeDepth]float32{0.00145, 0.0306, 0.00712, -0.0143, -0.00623, -0.0116, 0.0136, 0.00164, 0.0211, 0.00148, -0.0126, 0.00185, 0.0297, -0.00682, -0.0215, 0.00914}},
	{[treeDepth]uint16{60, 8, 7, 62}, [treeDepth]float32{-1.4553, 0.18561, 0, -1}, [1 << treeDepth]float32{0.0145, -0.00584, 0.0137, 0.000172, 0.0289, 0.0129, 0.000609, 0.000384, 0.0339, 0.00811, 0.00665, -0.00956, 0.00259, 0.00583, 0.00127, -0.00961}},
	{[treeDepth]uint16{2, 37, 57, 58}, [treeDepth]float32{0.00080489, 0, -0.065346, -0.025191}, [1 << treeDepth]float32{-0.00203, -0.00178, 0.0253, 0.0104, 0.00546, -0.0108, -0.0099, -0.0163, -0.000713, -0.00349, -0.0011, 0.057, 0.0152, -0.00427, -0.00407, 0.000393}},
	{[treeDepth]uint16{58, 50, 67, 43}, [treeDepth]float32{-1, -0.62658, -0.30892, 0.26666}, [1 << treeDepth]float32{0.000263, -0.0125, 0.0279, 0.00875, 0.0416, -0.0117, 0.0043, -0.000966, 0.00963, -0.00241, -0.0203, 0.0351, -0.0287, 0.0031, -0.0147, -0.00201}},
	{[treeDepth]uint16{79, 60, 36, 1}, [treeDepth]float32{-0.067478, -0.27625, 0, 0.36432}, [1 << treeDepth]float32{-0.0066, 0.00498, 0.0295, 0.00258, -0.0138, -0.0168, -0.00243, 0.00406, 0.00354, 0.00191, 0.00627, -0.0117, -0.0626, -0.0137, 0.0248, 0.0139}},
	{[treeDepth]uint16{57, 66, 8, 18}, [treeDepth]float32{-0.065346, -0.022839, 0.16327, 0.10429}, [1 << treeDepth]float32{0.00197, -0.00596, 0.0265, 0.0196, 0.00103, -0.00849, -0.00778, 0.0153, 0.00612, -0.0208, 0.00664, 0.0103, 0.00078, -0.00452, 0.0101, -0.00832}},
	{[treeDepth]uint16{55, 11, 6, 92}, [treeDepth]float32{-0.30111, 0.09531, 0.08896, -0.068895}, [1 << treeDepth]float32{0.00943, -0.0192, -0.0315, 0.0171, -0.0118, -0.0254, -0.0235, -0.0178, 0.0481, -0.0025, -0.00116, 0.000681, 0.0274, 0.0146, -0.0148, -0.00729}},
	{[treeDepth]uint16{58, 57, 18, 51}, [treeDepth]float32{-1, -0.19748, 0.36442, -0.53632}, [1 << treeDepth]float32{0.00955, 0.00562, 0.0139, 0.0153, 0.0189, -0.0208, -0.0134, -0.0199, 0.0243, 0.00392, -0.00782, -0.000811, 0.0132, -0.0164, 0.00773, 0.000887}},
	{[treeDepth]uint16{30, 51, 67, 6}, [treeDepth]float32{0, -0.054765, -0.20156, 0.034227}, [1 << treeDepth]float32{0.000141, 0.0461, 0.00735, -0.015, 0.0032, 0.00713, -0.00468, -0.00865, 0.0158, -0.00527, 0.0284, -0.000268, -0.00371, -0.00685, 0.0083, -0.0227}},
	{[treeDepth]uint16{30, 83, 98, 4}, [treeDepth]float32{0.097133, -0.021793, 0.16667, 0.0072029}, [1 << treeDepth]float32{-0.00544, 0.00972, 0.0153, -0.00225, 0.0024, 0.0307, 0.00948, -0.0206, 0.000364, 0.0316, -0.000402, -0.0043, 0.0162, -0.008, -0.0132, -0.024}},
	{[treeDepth]uint16{57, 25, 10, 37}, [treeDepth]float32{-0.16761, 0, 0, 0}, [1 << treeDepth]float32{0.00254, -0.000254, 0.0353, -0.0267, 0.0152, -0.00677, 0.00169, 0.0115, 0.0214, -0.000968, 0.0104, -0.00424, 0.00288, -0.0288, 0, 0.0201}},
	{[treeDepth]uint16{17, 1, 92, 9}, [treeDepth]float32{0.12256, 0.36432, -0.068895, 0.32977}, [1 << treeDepth]float32{-0.0148, 0.0137, -0.00223, -0.0223, 0.00188, -0.000893, -0.0198, 0.00553, 0.0576, 0.0491, -0.00348, -0.0166, -0.00233, 0.0196, -0.0192, 0.00062}},
	{[treeDepth]uint16{11, 69, 41, 38}, [treeDepth]float32{0.47, -0.21651, 0, 0.43083}, [1 << treeDepth]float32{-0.0102, 0.0113, 0.0063, -0.00927, 0.0288, -0.0617, -0.00708, -0.0238, -0.00276, 0.0265, -0.00186, 0.00611, 0.0128, 0.027, -0.00685, -0.028}},
	{[treeDepth]uint16{2, 83, 17, 52}, [treeDepth]float32{0.099752, -0.29805, 0.30985, -0.091044}, [1 << treeDepth]float32{0.0105, -0.00649, 0.00922, -0.00243, -0.0118, -0.0167, 0.0292, 0.0326, 0.0187, -0.00489, -0.0071, -0.00224, 0.0112, -0.0169, -0.00627, 0.0148}},
	{[treeDepth]uint16{50, 20, 107, 0}, [treeDepth]float32{-1.4418, 0.62837, 0, 0.65532}, [1 << treeDepth]float32{0.018, -0.000124, 0.0475, 0.00211, -0.0207, 4.72e-05, 0.00824, -0.0256, 0, -0.00182, 0, -0.0213, 0, 0.0367, 0, -0.0288}},
	{[treeDepth]uint16{3, 20, 2, 3}, [treeDepth]float32{0.31204, 0.30032, 0.20822, 0.12869}, [1 << treeDepth]float32{0.00235, 0, -0.014, 0, -0.0105, 0, 0.00492, 0, -0.0181, -0.0211, 0.00951, 0.0285, 0.00971, -0.00102, 0.00432, 0.0177}},
	{[treeDepth]uint16{3, 79, 51, 1}, [treeDepth]float32{0.31204, -0.0024962, -0.53632, 1.1239}, [1 << treeDepth]float32{-0.0085, 0.0072, -0.0127, 0.0533, -0.000158, 0.0032, -0.00155, 0.0214, -0.00443, -0.000381, -0.0397, -0.00472, 0.0145, -0.00128, 0.00107, -8.44e-06}},
	{[treeDepth]uint16{8, 66, 20, 2}, [treeDepth]float32{0.18561, -0.022839, 0.1059, 0.16345}, [1 << treeDepth]float32{-0.0147, 0.00745, 0.00157, 0.000844, 0.00336, -0.0175, 0.0164, -0.000482, 0.00236, -0.0151, -0.000537, -0.0307, -0.002, 0.00117, 0.0197, 0.00723}},
	{[treeDepth]uint16{55, 55, 8, 79}, [treeDepth]float32{-0.092388, -0.30111, 0.16327, -0.0024962}, [1 << treeDepth]float32{0.0207, 0, -0.0164, 0.0121, -0.016, 0, -0.00795, -0.00211, 0.00593, 0, -0.0214, 0.00112, 0.0108, 0, -0.0123, -0.00444}},
	{[treeDepth]uint16{49, 11, 98, 60}, [treeDepth]float32{-0.78527, -0.35667, 0, -0.080043}, [1 << treeDepth]float32{-0.00803, -0.00165, 0.0415, -0.00653, 0.000969, 0.0161, 2.69e-05, 0.00345, -0.000576, 0.00789, 0.0383, 0.00455, 0, 0.0068, -0.00013, -0.00871}},
	{[treeDepth]uint16{19, 2, 83, 2}, [treeDepth]float32{0.55, 0.00080489, -0.089056, 0.12086}, [1 << treeDepth]float32{0.00217, 0.0242, 0.00382, 0.0139, -0.0179, 0.00491, -0.00742, -0.0291, 0, 0, -0.01, -0.0003, 0, 0, 0.00161, 0.00254}},
	{[treeDepth]uint16{66, 59, 0, 56}, [treeDepth]float32{-0.65114, -1, 0.49362, -0.18917}, [1 << treeDepth]float32{-0.0305, 0.0107, 0.0639, 0.00555, 0, -0.0227, 0, -0.0179, 0.0305, 0.0141, 0.00872, -0.00205, 0, -0.0373, 0, 0.000831}},
	{[treeDepth]uint16{20, 57, 19, 17}, [treeDepth]float32{0.92348, -0.69604, 0.375, 0.051976}, [1 << treeDepth]float32{-0.00614, -0.00346, -0.0175, -0.00261, 0.0176, -0.000436, -0.00227, -0.00815, 0.0109, -0.00729, 0.0118, -0.0276, 0.038, -0.00579, -0.00134, -0.0238}},
	{[treeDepth]uint16{3, 11, 11, 41}, [treeDepth]float32{0.4773, 0.33647, 0.47, 0}, [1 << treeDepth]float32{0.00128, 0.0427, -0.0152, -4.68e-05, 0, 0, 0.00726, -0.000906, 0.00891, -0.00855, -0.0186, -0.000235, 0, 0, -0.0427, 0.00496}},
	{[treeDepth]uint16{19, 7, 11, 5}, [treeDepth]float32{0.35714, 0.16036, -0.051293, 0.2}, [1 << treeDepth]float32{0.018, -0.00422, -0.0313, -0.0202, 0.00443, -0.000624, 0.016, 0.00602, 0.0327, 0.0127, -0.019, 0.0212, -0.00849, -0.00662, -0.0011, -0.00506}},
	{[treeDepth]uint16{56, 11, 107, 38}, [treeDepth]float32{-0.018045, -0.91629, 0, 0.57945}, [1 << treeDepth]float32{-0.00969, -0.00416, -0.0018, 0.00255, 0.0343, 0.00805, -0.0248, 0.00133, 0.0405, 0.0184, -0.00685, -0.00192, 0.0444, 0.0203, -0.00333, 0.0213}},
	{[treeDepth]uint16{12, 43, 9, 1}, [treeDepth]float32{0, 0.26666, 0.96363, 0.9141}, [1 << treeDepth]float32{-0.00162, 0.0466, -2.98e-05, -0.0528, 0.00314, 0.0051, 0.00822, 0.0122, 0.00503, 0.00579, -0.0181, 0, -0.00952, 0.000302, 0.0364, 0}},
	{[treeDepth]uint16{2, 72, 43, 60}, [treeDepth]float32{0.16345, -0.3, 0, -0.77319}, [1 << treeDepth]float32{-0.0195, 0.0232, 0.0136, 0.01, -0.000523, -0.0185, -0.0251, -0.0147, 0.00931, 0.0507, 0.0041, -0.0104, -0.0179, -0.00596, -9.41e-05, 0.00629}},
	{[treeDepth]uint16{11, 11, 5, 107}, [treeDepth]float32{0.47, 0.09531, 0.2, 0}, [1 << treeDepth]float32{-0.00704, 0, -0.000355, 0.023, 0.0117, 0, -0.0136, 0.00137, 0.00625, 0, -0.00699, -0.00562, 0, 0, 0, 0}},
	{[treeDepth]uint16{55, 2, 11, 44}, [treeDepth]float32{-0.092388, 0.61528, -0.28768, 0.1218}, [1 << treeDepth]float32{0.00222, 0.00716, 0.0464, -0.0243, -0.0151, -0.000845, 0.0434, 0.0186, 0.00125, -0.0158, 0.00815, -0.0219, -0.0197, 0.0099, -0.0221, 0.00341}},
	{[treeDepth]uint16{18, 11, 39, 2}, [treeDepth]float32{0.57404, 0.47, 0, 0.099752}, [1 << treeDepth]float32{0.00457, -0.0129, 0.00974, 0.0213, 0.0143, 0.0212, -0.0526, -0.00256, -0.000553, -0.0259, -0.00509, -0.00196, 0.0127, 0.0137, -0.00593, 0.00317}},
	{[treeDepth]uint16{20, 17, 48, 66}, [treeDepth]float32{0.21612, 0.23171, 0, -0.058803}, [1 << treeDepth]float32{-0.00542, -0.00132, -0.0253, 0.0106, 0.0273, 0.0382, 0.0359, 0.0189, 0.00139, 0.000306, -0.00353, 0.017, 0.00896, -0.0137, -0.0257, -0.0463}},
	{[treeDepth]uint16{34, 6, 6, 105}, [treeDepth]float32{0.53077, 0, 0.16948, 0}, [1 << treeDepth]float32{0.00223, -0.0153, -0.00602, 0.0286, 0, 0, 0.0012, -2.39e-05, 0.0218, -0.0171, -0.0177, -0.014, 0, 0, 0.0181, -0.0214}},
	{[treeDepth]uint16{17, 1, 4, 33}, [treeDepth]float32{0.032089, 0.36432, 0.12852, 0.66667}, [1 << treeDepth]float32{-0.0157, 0.0173, 0.00112, -0.00413, 0.0144, 0.00173, 0, 0.0121, -0.0168, 0.00832, -0.00235, 0.00451, 0.0037, -0.0138, 0, -0.0206}},
	{[treeDepth]uint16{19, 58, 11, 1}, [treeDepth]float32{0.55, -0.025191, -0.16252, 0.39785}, [1 << treeDepth]float32{0.000573, 0.00919, -0.0121, -0.0134, -0.0023, -0.00726, 0.019, 0.0306, 0.0106, 0.00658, 0.00396, -0.0119, -0.00885, -0.00887, -0.0043, 0.013}},
	{[treeDepth]uint16{34, 18, 68, 2}, [treeDepth]float32{0.53077, 0.10429, -0.006993, 0.36237}, [1 << treeDepth]float32{0.01, -0.0338, 0.00351, -0.0236, 0.0163, 0.00733, -0.00591, -0.00722, -0.0083, -0.0175, 0.000435, 0.00941, 0.00909, -0.00861, -0.00736, -0.00423}},
	{[treeDepth]uint16{66, 34, 67, 50}, [treeDepth]float32{-0.65114, 0.58837, -0.27297, -0.43129}, [1 << treeDepth]float32{0.0542, -0.00161, 0.0162, -0.00791, -0.00702, -0.00169, 0.00442, -0.00914, 0.0288, 0.0177, -0.00711, 0.0222, 0.00175, -3.1e-05, 0.00818, -0.0239}},
	{[treeDepth]uint16{18, 60, 99, 82}, [treeDepth]float32{0.10429, -0.3285, 0, -0.22222}, [1 << treeDepth]float32{-0.00983, -0.00117, 0.0164, -0.000593, 0.00574, -0.00501, 0.00559, -0.0149, -0.00961, 0.00576, 0.027, -0.00802, 0.0211, 0.0234, -0.0175, 0.00617}},
	{[treeDepth]uint16{67, 17, 20, 3}, [treeDepth]float32{-0.38175, 0.17156, 0.21612, 0.12869}, [1 << treeDepth]float32{0.0259, -0.0031, 0.0156, -0.00271, -0.00298, -0.00211, 0.0337, 0.00264, -0.00335, -0.00987, 0.031, -0.0326, 0.00973, 0.00344, 0.0293, 0.0231}},
	{[treeDepth]uint16{19, 43, 68, 0}, [treeDepth]float32{0.55, 0.26666, -0.16856, 0.49362}, [1 << treeDepth]float32{0.012, -0.00072, -0.0424, 0, -0.00325, 0.00344, 0.000762, 0.0257, -0.0125, 0.000163, 0.00769, 0, 0.00135, 0.0062, -0.00309, 0.0132}},
	{[treeDepth]uint16{51, 98, 57, 1}, [treeDepth]float32{-0.054765, 0.16667, -0.22813, 0.60373}, [1 << treeDepth]float32{-0.0114, 0.0072, 0.0544, -0.00777, 0.0098, -0.00491, -0.00166, -0.0147, -0.00577, -0.00615, 0.00472, -0.0234, -0.000159, -0.00692, 0.00934, -0.00343}},
	{[treeDepth]uint16{11, 38, 11, 18}, [treeDepth]float32{-0.91629, 0.5, 0.47, 0.52722}, [1 << treeDepth]float32{0.00296, 0.00175, 0.0564, -0.00382, 0, -0.00622, 0, 0.0094, -0.0237, -0.00732, 0.00452, -0.0125, 0, 0.0154, 0, 0.024}},
	{[treeDepth]uint16{87, 107, 68, 17}, [treeDepth]float32{-0.20097, 0, -0.006993, 0.23171}, [1 << treeDepth]float32{-0.00842, 0.000796, -0.0139, 0.00467, 0.0153, 0.00442, -0.0242, -0.0132, -0.00281, -0.00539, 0.00741, 0.03, -0.00219, 0.00427, -0.0158, -0.00207}},
	{[treeDepth]uint16{56, 2, 11, 17}, [treeDepth]float32{-0.018045, 0.46711, 0.33647, 0.282}, [1 << treeDepth]float32{-0.00618, 0.00576, 0.000597, -0.0246, -0.0205, 0.00683, 0.0264, 0.0248, 0.00862, -0.000532, 0.0417, -0.0069, -0.00299, 0.000573, 0.00381, 0.00142}},
	{[treeDepth]uint16{17, 83, 18, 92}, [treeDepth]float32{0.61288, -0.75519, 0.36442, -0.068895}, [1 << treeDepth]float32{-0.009, -0.00367, 0.00937, 0.025, -0.0192, -0.00828, -0.0314, 0.00184, 0.0494, 0.00314, 0.00133, 0.00501, 0.0239, -0.0197, -0.00145, -0.029}},
	{[treeDepth]uint16{20, 11, 5, 0}, [treeDepth]float32{0.78602, 0.22314, 0.2, 0.16214}, [1 << treeDepth]float32{-0.00526, -0.0258, -0.00113, 0.0418, 0.028, 0.000576, -0.0269, 0.0242, 0.000575, -0.0162, 0.00326, -0.0239, 0.00625, -0.0316, -0.0103, 0.0109}},
	{[treeDepth]uint16{56, 19, 58, 17}, [treeDepth]float32{-0.018045, 0.57143, -0.83815, 0.30985}, [1 << treeDepth]float32{0.0057, 0.00732, -0.0327, -0.0242, -0.00845, 0.00169, -0.0137, 0.0261, 0.0192, -0.00532, -0.0126, 0.00457, 0.00801, -0.000612, -0.0122, -0.0021}},
	{[treeDepth]uint16{49, 18, 60, 107}, [treeDepth]float32{-0.55421, 0.04986, -0.080043, 0}, [1 << treeDepth]float32{0.00394, -0.00676, 0.0171, -0.00156, -0.00658, 0.0165, 0.0904, -0.00132, -0.0248, -0.00422, 0.00347, 0.00937, -0.0141, 0.00861, 0.0063, -0.00823}},
	{[treeDepth]uint16{58, 57, 44, 0}, [treeDepth]float32{-1, -0.19748, 0.43859, 0.054302}, [1 << treeDepth]float32{0.0182, -0.00262, -0.00144, 0.00214, -0.0207, -0.00515, -0.0238, -0.0278, 0.0211, -0.00303, -0.00192, -0.000937, 0.0207, -0.0265, 0.00407, 0.0236}},
	{[treeDepth]uint16{27, 57, 21, 37}, [treeDepth]float32{0.5, -0.065346, 0.4, 0}, [1 << treeDepth]float32{0.000595, 0.0256, -0.00238, 0.000783, -0.0173, 0, 0.0206, 0, 0.0203, 0.0136, -0.00602, 0.0233, -0.00788, 0, 0.00989, 0}},
	{[treeDepth]uint16{55, 58, 43, 66}, [treeDepth]float32{-0.37383, -0.94119, 0, -0.15299}, [1 << treeDepth]float32{0.0725, -0.00311, -0.000453, -0.00616, -0.0313, -0.00622, 0.00828, 0.0171, 0.0331, -3.23e-05, 0.00148, 0.00168, 0.00387, -0.00125, -0.00811, -0.00626}},
	{[treeDepth]uint16{20, 1, 86, 62}, [treeDepth]float32{0.92348, 0.43676, -1, -1}, [1 << treeDepth]float32{0.00919, 0.0128, -0.0011, -0.00591, -0.00299, -0.0108, 0.00183, -0.0359, 0.0284, 0, -0.0204, 0, 0.00691, 0, 0.000247, 0}},
	{[treeDepth]uint16{57, 103, 7, 34}, [treeDepth]float32{-0.065346, 0, 0, 0}, [1 << treeDepth]float32{0.0041, -0.00382, -0.00848, 0.027, 0.0154, -0.00476, -0.0316, -0.00014, 0.00136, -0.00713, -0.00775, -0.0202, 0.0142, 0.00495, -0.00838, 0.0347}},
	{[treeDepth]uint16{59, 37, 2, 43}, [treeDepth]float32{-1, 0, 0.00080489, 0}, [1 << treeDepth]float32{0.0191, 0.00738, 0.00479, 0.00816, 0.0137, -0.00616, 0.00137, 0.00978, 0.0116, 0.00718, -0.0177, -0.038, 0.0101, -0.00102, -0.0236, 0.00374}},
	{[treeDepth]uint16{60, 17, 11, 82}, [treeDepth]float32{-0.93156, 0.04206, -0.51083, -0.66667}, [1 << treeDepth]float32{-0.022, 0.00352, 0.0105, -0.043, -0.015, 0.0144, 0.000637, 0.000247, -0.0117, -0.0211, 0.0305, 0.00161, -0.00726, -0.00516, -0.00864, -0.00112}},
	{[treeDepth]uint16{3, 55, 20, 104}, [treeDepth]float32{0.4773, -0.0052629, 0.21612, 0}, [1 << treeDepth]float32{-0.0182, 0.000776, 0.00117, -0.00622, -0.00292, 0.034, 0.00223, 0.00594, -0.0223, 0.00311, -0.0214, 0.0105, 0.0189, 0.041, 0.018, 0.0302}},
	{[treeDepth]uint16{19, 83, 67, 60}, [treeDepth]float32{0.54, -0.51296, -0.42038, -0.37469}, [1 << treeDepth]float32{-0.00648, -0.00816, -0.00513, 0.00689, -0.00613, 0.0133, -0.000662, 0.0075, 0.0782, 0.015, 0.00877, 0.00754, 0.00174, 0.0205, -0.0044, 0.00163}},
	{[treeDepth]uint16{17, 1, 19, 20}, [treeDepth]float32{0.17156, 0.36432, 0.41667, 0}, [1 << treeDepth]float32{0.00423, 0.0208, 0.000195, -0.00476, 0.0125, 0.00827, -0.00642, 0.000326, -0.00771, -0.0036, 0.00421, 0.0119, 0.00155, 0.00861, -0.0194, 0.00335}},
	{[treeDepth]uint16{79, 98, 11, 87}, [treeDepth]float32{-0.0024962, 0.16667, 0.55962, -0.25177}, [1 << treeDepth]float32{-0.00452, 0.00515, 0.00276, -0.011, 0.00204, -0.003, -0.0099, -0.00513, -0.0029, -0.00164, 0.0181, -0.00757, 0.0237, 0.00815, 0.0375, -0.0376}},
	{[treeDepth]uint16{60, 18, 17, 60}, [treeDepth]float32{-1.4553, 0.04986, 0.21057, -0.3285}, [1 << treeDepth]float32{-0.0142, -0.00971, 0.0428, 0.000882, 0.0343, -0.00145, -0.0122, 0.0047, 0, 0.00804, 0, -0.00406, 0, 0.0261, 0, -0.00295}},
	{[treeDepth]uint16{11, 11, 82, 4}, [treeDepth]float32{0.33647, 0.47, -0.33333, 0.093083}, [1 << treeDepth]float32{-0.00233, -0.0164, 0, 0.00592, 0.00732, 0.000719, 0, -0.00987, 0.0123, -0.0375, 0, 0.037, -0.00922, -0.02, 0, -0.0237}},
	{[treeDepth]uint16{59, 49, 11, 5}, [treeDepth]float32{-1, -0.7144, 0.26236, 0.8}, [1 << treeDepth]float32{-0.0248, 0.0133, 0.00829, -0.00142, 0.0116, 0.0336, 0.0325, -0.00349, -0.00405, -0.009, 0.0104, 0.0129, -0.0013, 0.0465, -0.0266, -0.00963}},
	{[treeDepth]uint16{30, 18, 19, 38}, [treeDepth]float32{0, 0.10429, 0.56, 0.8}, [1 << treeDepth]float32{0.00813, -0.0125, 0.000145, -0.00274, 0.0321, -0.00309, 0.00289, -0.02, -0.0139, -0.00874, -0.0231, 0.0236, 0.014, 0.0189, 0.0201, -0.0286}},
	{[treeDepth]uint16{17, 60, 99, 33}, [treeDepth]float32{0.020803, -0.93156, 0, 0.33333}, [1 << treeDepth]float32{-0.0132, 0.0101, -0.000959, 0.000397, -0.01, -0.0215, 0.00455, -0.00973, -0.0356, 0.00665, -0.00559, -0.000153, 0.0269, 0.0432, -0.0269, 0.00398}},
	{[treeDepth]uint16{51, 67, 5, 60}, [treeDepth]float32{-0.054765, -0.54325, 0.2, -0.23841}, [1 << treeDepth]float32{0.0356, -0.0243, -0.00101, -0.00836, -0.0103, -0.000555, 0.00919, 0.00808, 0.0594, 0.0139, 0.00598, -0.00234, -0.00234, 0.00628, -0.00475, -0.00577}},
	{[treeDepth]uint16{38, 19, 7, 60}, [treeDepth]float32{0.88889, 0.375, 0, -0.12783}, [1 << treeDepth]float32{0.0124, 0.0127, -0.00896, -0.0263, -0.000401, -0.0048, 0.0108, -0.0318, 0.00406, -0.00189, 0.000465, -0.0144, -0.00625, 0.00279, 0.000732, -0.00477}},
	{[treeDepth]uint16{3, 13, 17, 3}, [treeDepth]float32{0.31204, 0, 0.062458, 0.12869}, [1 << treeDepth]float32{-0.00597, 0, 0.0277, 0, -0.00013, 0, -0.000292, 0, -0.0263, 0.00227, -0.00719, 7.12e-05, 0.0163, 0.033, -0.0259, -0.0283}},
	{[treeDepth]uint16{11, 44, 67, 67}, [treeDepth]float32{-0.91629, 0, -0.72348, -0.16631}, [1 << treeDepth]float32{-0.00896, 0.0485, 0.00466, -0.0118, 0.0217, -0.00573, -0.00302, 0.0142, 0, 0, 0, 0, 0.0325, 0.000643, -0.0397, -0.00708}},
	{[treeDepth]uint16{20, 104, 20, 11}, [treeDepth]float32{0.78602, 0, 0.1059, -0.051293}, [1 << treeDepth]float32{0.00086, 0, -0.0435, 0, 0.00576, -0.0199, -0.00284, 0.0129, -0.000597, 0, -0.00851, 0, -0.0011, -0.017, 0.0217, 0.0298}},
	{[treeDepth]uint16{17, 60, 17, 11}, [treeDepth]float32{0.04206, -0.65925, 0.40909, -0.051293}, [1 << treeDepth]float32{-0.0253, 0.00893, 0.0223, -0.000913, 0, -0.0391, 0, -0.00547, -0.00514, -0.0058, -0.012, 0.000245, 0, 0.0167, 0, 0.00282}},
	{[treeDepth]uint16{59, 56, 60, 99}, [treeDepth]float32{-1, -0.22303, -0.8473, 0}, [1 << treeDepth]float32{-0.0214, -0.00674, 0.0117, -0.000925, 0.00335, 0.0197, 0.0138, -0.00202, -0.00422, -0.026, 0.0183, 0.0329, -0.0116, -0.00562, 0.000991, -0.0046}},
	{[treeDepth]uint16{55, 20, 69, 17}, [treeDepth]float32{-0.092388, 0.53616, -0.16532, 0.37379}, [1 << treeDepth]float32{-0.00615, 0.00424, -0.0125, 0.0411, -0.018, 0.000803, 0.0038, -0.00873, -0.02, -0.00276, 0.00498, 0.0183, -0.00317, 0.0297, 0.00187, 0.000203}},
	{[treeDepth]uint16{50, 58, 106, 17}, [treeDepth]float32{-1.4418, -0.47127, 0, 0.09599}, [1 << treeDepth]float32{0.0218, -0.0114, -0.00427, 0.00749, 0.0135, -0.000891, -0.00267, 0.0171, 0.0445, -0.00383, -0.00335, 0.00126, -0.00128, 0.0383, -0.000864, -0.0179}},
	{[treeDepth]uint16{27, 79, 38, 106}, [treeDepth]float32{0.5, -0.067478, 0.34301, 0}, [1 << treeDepth]float32{-0.00381, 0, 0.00161, 0, 0.00786, 0, -0.00422, 0, 0.00106, -0.0253, -0.000848, 0.0347, -0.0313, 0.0318, -0.00973, 0.0219}},
	{[treeDepth]uint16{66, 5, 67, 20}, [treeDepth]float32{-0.058803, 0.3, -0.38175, 0.21612}, [1 << treeDepth]float32{0.0137, 0.0123, 0.0271, 0.0226, -0.0185, 0.00261, 0.0019, -0.00203, -0.0165, 0.0192, 0.0193, 0.00286, -0.00233, 0.0106, -0.00373, -0.00605}},
	{[treeDepth]uint16{68, 1, 83, 2}, [treeDepth]float32{-0.24, 0, -0.43894, 0.079362}, [1 << treeDepth]float32{-0.00133, -0.0146, -0.00115, 0.00939, -0.00223, 0.000559, 0.0208, -0.00538, -0.0021, -0.0103, -0.0185, -0.00852, -0.0317, 0.00377, 0.0199, -0.000427}},
	{[treeDepth]uint16{55, 34, 68, 43}, [treeDepth]float32{-0.092388, 0.53077, -0.12836, 0.26666}, [1 << treeDepth]float32{-0.00705, 0.00263, 0.0561, -0.00794, -0.0157, 0.00205, -0.00224, -0.00801, -0.00304, -0.0124, -0.0205, -0.0378, -0.0113, 0.00851, -0.0103, -0.00206}},
	{[treeDepth]uint16{67, 60, 23, 98}, [treeDepth]float32{-0.595, -0.080043, 0.2, 0}, [1 << treeDepth]float32{0.00221, -0.00492, 0.0398, 0.00383, 0.0123, 0.0146, -0.00989, -0.0134, 0.0111, 0.00528, 0.032, -0.00699, 0.00932, 0.0327, -0.000938, -0.0266}},
	{[treeDepth]uint16{60, 66, 55, 52}, [treeDepth]float32{-1.2238, -0.65114, -0.18667, -0.043533}, [1 << treeDepth]float32{-0.00244, 0.00608, 0.0536, -0.0134, -0.0014, 0.0159, -0.00334, 0.000736, -0.00594, -0.0224, 0.00906, -0.00573, -0.0118, 0.0323, 0.0309, -0.00171}},
	{[treeDepth]uint16{67, 107, 17, 19}, [treeDepth]float32{-0.38175, 0, 0.282, 0.45946}, [1 << treeDepth]float32{0.0245, -0.00408, -0.0207, 0.00497, 0.0253, -0.0108, 0.014, 0.0191, -0.000445, 0.00416, -0.0211, -0.00853, 0.0521, -0.00284, 0.0203, 0.000951}},
	{[treeDepth]uint16{87, 87, 1, 67}, [treeDepth]float32{-0.20097, -0.17612, 0.74207, -0.23768}, [1 << treeDepth]float32{-0.00226, 0.0218, 0, 0.0134, -0.0174, 0.0099, 0, -0.0118, -0.00219, 0.00511, 0, -0.00134, -0.00666, 0.0459, 0, -0.000509}},
	{[treeDepth]uint16{55, 49, 87, 34}, [treeDepth]float32{-0.37383, -0.78527, -0.20097, 0.43852}, [1 << treeDepth]float32{0.00109, 0.00246, 0.00262, -0.00394, 0.00146, 0.0363, 0.0362, 0.00248, -0.00372, -0.016, 0.0212, 0.00229, -0.0139, 0.0373, 0.0112, -0.00859}},
	{[treeDepth]uint16{20, 104, 11, 41}, [treeDepth]float32{0.21612, 0, -0.051293, 0}, [1 << treeDepth]float32{-0.00175, 0.0059, -0.0421, -0.000409, -0.00236, 0.000379, -0.00511, 0.0257, 0.0341, 0.000633, -0.00141, -0.000711, -0.00291, -0.0361, -0.000426, 0.00217}},
	{[treeDepth]uint16{79, 37, 57, 44}, [treeDepth]float32{-0.067478, 0, -0.065346, 0.1218}, [1 << treeDepth]float32{-0.00222, -0.00248, 0.0261, 0.0251, 0.00612, -0.00472, -0.0103, 0.00212, 0.0114, 0.00216, 0.0151, -0.0135, 0.027, -0.0143, -0.0178, -0.00176}},
	{[treeDepth]uint16{19, 92, 0, 60}, [treeDepth]float32{0.55, -0.068895, 0.35352, -0.72055}, [1 << treeDepth]float32{-0.0312, -0.0201, 0.0103, 0.0176, -0.0154, -0.0106, -0.00489, 0.00527, 0.0162, 0.0246, -0.00382, -0.0022, -0.0379, 0.0159, -0.000363, 0.0109}},
	{[treeDepth]uint16{66, 60, 20, 17}, [treeDepth]float32{-0.65114, -1.4553, 0.78602, 0.13759}, [1 << treeDepth]float32{-0.015, 0.0164, 0.0321, -0.00517, -0.00233, -0.00222, 0.0182, -0.0126, 0, 0.0106, -6.37e-05, 0.00184, 0, 0.0256, -0.00028, -0.0232}},
	{[treeDepth]uint16{11, 11, 57, 25}, [treeDepth]float32{0.55962, 0.33647, -0.26194, 0}, [1 << treeDepth]float32{-0.00558, 0, 0.0122, -0.0199, 0.00264, 0, -0.012, 0.0126, 0.0444, 0, -0.000852, 0.0144, -0.0246, 0, 0.0059, 0.0042}},
	{[treeDepth]uint16{20, 86, 83, 2}, [treeDepth]float32{0.92348, -1, -0.51296, 0.099752}, [1 << treeDepth]float32{-0.00846, 0.00621, 0.0143, -0.0267, 0.00671, 0, -0.00436, -0.0267, -0.0363, -0.00152, -0.00341, -0.0029, -0.00247, 0.00278, 0.00154, -0.0248}},
	{[treeDepth]uint16{51, 30, 98, 38}, [treeDepth]float32{-0.054765, 0.028882, 0.16667, 0.26667}, [1 << treeDepth]float32{0.0046, -0.0118, 0.0198, -0.0075, 0.0158, -0.00946, 0.0291, -0.0188, -0.00142, 0.00606, 0.0119, -0.00665, 0.00814, 0.00375, -0.0126, -0.0182}},
	{[treeDepth]uint16{59, 6, 1, 82}, [treeDepth]float32{-1, 0.16948, 0.36432, -0.5}, [1 << treeDepth]float32{0.0116, 0.0096, 0.0157, 0.0195, -0.00477, -0.00506, -0.0254, 0.00354, -0.000266, -0.000169, 0.00374, 0.0209, 0.0359, -0.000877, -0.0271, -0.00103}},
	{[treeDepth]uint16{67, 66, 85, 60}, [treeDepth]float32{-0.23768, -0.022839, -1, -0.8473}, [1 << treeDepth]float32{0.00967, 0.00779, -0.00288, 0.000472, 0.000627, 0.000274, -0.0144, 0.0165, -0.024, -0.0126, 0.023, 0.0308, 0.00462, -0.00536, 0.0263, -0.00125}},
	{[treeDepth]uint16{66, 48, 69, 20}, [treeDepth]float32{-0.022839, 0, -0.11323, 0.53616}, [1 << treeDepth]float32{-0.00762, 0.00146, 0.0405, 0.00766, -0.00017, 0.0131, -0.0271, -0.0435, 0.0283, 0.0188, -0.00773, 0.00504, -0.00914, -0.019, 0.0421, -0.0254}},
	{[treeDepth]uint16{20, 58, 100, 11}, [treeDepth]float32{0.78602, -0.55063, 0, -0.16252}, [1 << treeDepth]float32{0.00662, 0.000674, 0.00274, -0.0171, 0.0113, -0.000111, 0.00101, -0.00152, -0.0131, 0.00176, 0.00204, -0.0314, 0.0318, -0.00263, -0.00967, -0.0185}},
	{[treeDepth]uint16{33, 3, 17, 0}, [treeDepth]float32{0.42857, 0.081459, 0.23171, 0.43335}, [1 << treeDepth]float32{0.00624, -0.00176, -0.0163, 0.00847, -0.0118, 0.0118, -0.0163, 0.0526, 0.0115, -0.0123, -0.0151, -0.0198, -0.00134, 0.00266, -0.019, 0.00235}},
	{[treeDepth]uint16{67, 51, 107, 19}, [treeDepth]float32{-0.23768, -0.093596, 0, 0.48649}, [1 << treeDepth]float32{0.00782, -0.00565, 2.93e-05, -0.00191, 0.0213, 0.0127, 0.00182, -0.00241, 0.0349, 0.000373, 0.00558, 0.00187, -0.0271, 9.28e-05, -0.0103, -0.016}},
	{[treeDepth]uint16{60, 19, 87, 23}, [treeDepth]float32{-0.93156, 0.4375, -0.30883, 0}, [1 << treeDepth]float32{-0.00811, -0.00367, 0.002, 0.00438, 0.022, 0.000398, -0.0165, -0.00246, -0.000758, -0.00842, -0.0311, -0.04, 0.0112, 0.00593, 0.00149, 0.0095}},
	{[treeDepth]uint16{20, 104, 69, 86}, [treeDepth]float32{0.78602, 0, -0.31099, -1}, [1 << treeDepth]float32{-0.00923, 0, -0.0104, 0, 0.00298, 0.0048, -0.00307, 0.0173, 0.00419, 0, -0.0293, 0, -0.00098, -0.025, 0.0177, 0.0267}},
	{[treeDepth]uint16{3, 55, 34, 68}, [treeDepth]float32{0.4773, -0.0052629, 0.53077, -0.16856}, [1 << treeDepth]float32{-0.00456, 0.0149, 0.00204, 0.00181, 0.0435, 0, -0.00578, 0, -0.00972, 0.0402, 0.00255, 0.00869, -0.00263, 0, -0.0108, 0}},
	{[treeDepth]uint16{10, 5, 46, 11}, [treeDepth]float32{0, 0.5, 0, 0.61519}, [1 << treeDepth]float32{0.000383, -0.0188, 0.000647, 0.0154, 0.00578, 0.025, -0.0519, 0.000182, 0.016, -0.0238, -0.000775, 0.000209, -0.0444, 0.00783, -0.00384, 0}},
	{[treeDepth]uint16{83, 2, 83, 52}, [treeDepth]float32{-0.51296, 0.12086, -0.021793, -0.13618}, [1 << treeDepth]float32{-0.000527, -0.00479, -0.0106, -0.0121, 0, 0.0186, 0, 0.00514, 0.0147, 0.00458, -0.00748, -0.0033, 0, -0.0191, 0, 0.000639}},
	{[treeDepth]uint16{1, 60, 98, 43}, [treeDepth]float32{0.28669, -0.37469, 0, 0.37264}, [1 << treeDepth]float32{-0.00612, -0.00598, 0.0216, -0.00161, 0.000599, 0.013, 0.00184, -0.00521, 0.0115, -0.01, -0.0066, 0.0092, -0.0072, -0.0175, 0.0133, -0.00483}},
	{[treeDepth]uint16{8, 27, 27, 8}, [treeDepth]float32{0.18561, 0, 0.5, 0.14137}, [1 << treeDepth]float32{0.000238, 0, 0.0167, 0, 0, 0, 0.0155, 0, 0.0138, -0.00293, 0.00115, -0.0522, 0, 0, 0.000244, 0.0148}},
	{[treeDepth]uint16{11, 38, 8, 7}, [treeDepth]float32{0.61519, 0.55545, 0.3642, 0.050731}, [1 << treeDepth]float32{-0.00127, 0.0042, -0.00412, 0.0407, -0.00435, 0.0234, -0.000613, -0.0159, 0.00697, -0.0232, 0.00512, 0.0324, -0.00891, 0.0142, -0.00894, 0.0266}},
	{[treeDepth]uint16{19, 26, 45, 60}, [treeDepth]float32{0.54, 0.8, 0, -0.72055}, [1 << treeDepth]float32{-0.0007, 0.0116, 0.00649, -0.00433, 0.0446, 0.0242, 0.0283, 1.39e-05, -0.00192, 0.00499, 0.0186, 0.00815, -0.0533, 0.0194, 0.0245, -0.0237}},
	{[treeDepth]uint16{72, 11, 44, 19}, [treeDepth]float32{-0.3, -0.16252, 0, 0.45161}, [1 << treeDepth]float32{0.00387, 0.00555, 0.0162, -0.00371, -0.0113, -0.00115, 0.0232, -0.0149, -0.0111, 0.00499, 0.0493, -0.00198, -0.0128, -0.0232, -0.0224, 0.00914}},
	{[treeDepth]uint16{92, 17, 67, 57}, [treeDepth]float32{-0.24321, 0.19062, -0.5, -0.61754}, [1 << treeDepth]float32{0.00671, 0.0427, -0.000305, 0.00686, 0.00165, -0.011, 0.00665, -0.00487, -0.0197, -0.00673, -0.000948, 0.0134, 0.0553, -0.00115, -0.0223, -0.000166}},
	{[treeDepth]uint16{67, 60, 46, 44}, [treeDepth]float32{-0.23768, -0.37469, 0, 0.1218}, [1 << treeDepth]float32{-0.00221, 0.000797, 0.0114, -0.00132, -0.0104, 0.0195, -0.0105, -0.00121, -0.00259, -0.018, 0.0227, 0.00254, 0.018, 0.0117, -0.0197, -0.0521}},
	{[treeDepth]uint16{59, 6, 57, 1}, [treeDepth]float32{-1, 0.16948, -0.69604, 0.36432}, [1 << treeDepth]float32{-0.0256, 0.0347, -0.000133, 0.00178, 0.0071, 0.000265, 0.00828, 0.0193, -0.00254, -0.00848, -0.000278, -0.00456, 0.0175, -0.00243, -0.0229, 0.00203}},
	{[treeDepth]uint16{3, 82, 52, 51}, [treeDepth]float32{0.31204, -0.42857, -0.13618, -0.58423}, [1 << treeDepth]float32{-0.008, -0.00625, -0.0153, 0.00669, -0.00147, -0.00122, -0.0227, 0.0431, -0.00588, 0.00107, 0.0191, -0.00671, 0.00374, -0.0186, -0.00321, 0.0133}},
	{[treeDepth]uint16{17, 1, 68, 48}, [treeDepth]float32{0.12256, 0.43676, -0.017241, 0}, [1 << treeDepth]float32{-0.00247, 0.00225, -0.0137, 0.00355, -0.00147, 0.0171, -0.0133, -0.00396, 0.0231, -0.0331, -0.0177, -0.0132, 0.00667, 0.0503, -0.00353, 0.0178}},
	{[treeDepth]uint16{23, 67, 87, 6}, [treeDepth]float32{0.8, -0.23768, -0.0060852, 0.08896}, [1 << treeDepth]float32{-0.00242, -0.000434, -0.000558, 0.000226, 0.00993, 0.00157, -0.00137, -0.0156, 0.0122, 0.00518, 0.00947, -0.0488, 0.0149, 0.0247, -0.0114, 0.00576}},
	{[treeDepth]uint16{27, 1, 92, 11}, [treeDepth]float32{0.5, 0.51602, -0.068895, -0.10536}, [1 << treeDepth]float32{-0.023, 8.35e-05, -0.019, 0, 0.00027, 0.0297, 0.00035, -0.00339, 0.0304, 0.00603, -0.0185, 0.00435, 0.00192, 0.0248, -0.00165, 0.013}},
	{[treeDepth]uint16{19, 7, 107, 11}, [treeDepth]float32{0.375, 0.13264, 0, -0.10536}, [1 << treeDepth]float32{0.0129, -0.00439, -0.0388, -0.00946, 0.0257, -0.00379, 0.0123, 0.0344, 0.00651, 0.00169, -0.000478, -0.000219, -0.00446, -0.00685, 0.0102, 0.00161}},
	{[treeDepth]uint16{58, 19, 50, 56}, [treeDepth]float32{-1, 0.58333, -0.69244, -0.057805}, [1 << treeDepth]float32{0.0258, -0.00913, 0.0239, -0.0101, 0.00596, -0.00441, -0.0478, -0.00438, 0.00305, -0.0125, -0.0226, 0.00195, 0.0118, -0.000131, 0.000967, 0.00826}},
	{[treeDepth]uint16{50, 18, 9, 11}, [treeDepth]float32{-1.4418, 0.10429, 0.90685, 0.47}, [1 << treeDepth]float32{0.00295, 0.00501, 0.0592, -0.00143, -0.00152, -0.0146, -0.000381, -0.00169, -0.000447, 0.0137, 0.00779, -0.0067, -0.000162, 0.0136, 0.0119, 0.0159}},
	{[treeDepth]uint16{14, 34, 2, 57}, [treeDepth]float32{0, 0.53077, 0.30506, -0.065346}, [1 << treeDepth]float32{0.00231, 0.0145, -0.0309, -0.0331, 0.00345, 0.0112, 0.0031, -0.00473, -0.00106, 0.0147, -0.00656, 0.0138, -0.0128, -0.000511, 0.00862, -0.00842}},
	{[treeDepth]uint16{51, 87, 40, 66}, [treeDepth]float32{-0.093596, -0.08043, 0, -0.058803}, [1 << treeDepth]float32{0.00538, -0.00604, 0.00425, -0.00203, -0.00638, 0.00541, 0.000268, -0.036, 0.00444, -0.00763, -0.000653, 0.00834, 0.0312, -0.002, -0.0416, 0.018}},
	{[treeDepth]uint16{69, 86, 7, 9}, [treeDepth]float32{-0.49966, -1, 0.13264, 0.37756}, [1 << treeDepth]float32{0.0257, 0.00296, 0.0107, -0.000858, -0.00648, 0.0323, -0.0213, -0.0146, -0.0117, -0.00763, 0.0146, -0.00291, -0.0197, 0.0118, 0.0089, -0.00527}},
	{[treeDepth]uint16{67, 60, 5, 107}, [treeDepth]float32{-0.23768, -0.080043, 0.3, 0}, [1 << treeDepth]float32{-0.00895, -0.00679, 0.0306, 0.00435, 0.0151, 0.00649, 0.0132, -0.0116, 0.00451, 0.00621, -0.00519, -0.00664, 0, 0, 0, 0}},
	{[treeDepth]uint16{55, 60, 98, 57}, [treeDepth]float32{-0.0052629, -0.080043, 0, -0.38104}, [1 << treeDepth]float32{-0.0191, -0.017, 0.00711, 0.0293, 0.0248, 0.00736, 0.0222, 0.0241, 0.00404, -0.00509, -0.00967, 0.00677, -0.000855, 0.00529, -0.0253, -0.00265}},
	{[treeDepth]uint16{18, 68, 48, 82}, [treeDepth]float32{0.10429, -0.065909, 0, -0.33333}, [1 << treeDepth]float32{-0.00908, -0.000509, 0.011, -0.00191, -0.0119, 6.1e-05, 0.0342, 0.0236, -0.000634, 0.00261, 0.00904, -0.00244, 0.0122, -0.0525, 0.0416, -0.0269}},
	{[treeDepth]uint16{50, 58, 20, 68}, [treeDepth]float32{-1.4418, -0.55063, 0.67487, -0.045584}, [1 << treeDepth]float32{0.0562, -0.00344, -0.00995, 0.00255, -0.00712, 0.0179, 0.00955, -0.0117, -0.000518, -0.00681, -0.00801, 0.00113, 0.0307, -0.0139, -0.00697, -0.0171}},
	{[treeDepth]uint16{55, 20, 68, 2}, [treeDepth]float32{-0.0052629, 0.53616, -0.017241, 0.39405}, [1 << treeDepth]float32{-0.0172, 0.0066, -0.00514, -0.00859, 0.0033, -0.00242, 0.0191, -0.00255, -0.000961, -0.00743, 0.0253, -0.0063, -0.0014, 0.0123, -0.0144, 0.00743}},
	{[treeDepth]uint16{20, 17, 3, 103}, [treeDepth]float32{0.92348, 0.04206, 0.31204, 0}, [1 << treeDepth]float32{-0.00396, -0.00402, 0.000154, -0.0306, -0.0184, -0.00172, 0.0266, 0.00255, -0.037, 0.0103, 0.0042, -0.00602, -0.00907, -0.000706, -0.0107, -0.0086}},
	{[treeDepth]uint16{20, 25, 11, 6}, [treeDepth]float32{0.78602, 0, 0.26236, 0}, [1 << treeDepth]float32{0.000201, -0.0178, 0.0276, -0.00183, 0.00215, -0.00845, 0.000977, -0.000809, 0.0076, -0.0225, -0.034, 0.019, -0.00932, 0.00466, 0.0127, 0.0083}},
	{[treeDepth]uint16{19, 33, 4, 7}, [treeDepth]float32{0.375, 0.66667, 0.18728, 0}, [1 << treeDepth]float32{-0.00368, -0.00182, 0.0214, -0.00541, 0.0254, 0.0113, -0.0178, -0.0144, -0.00311, -0.00149, 0.0134, 0.01, -0.00649, 0.016, 0.0108, -0.0324}},
	{[treeDepth]uint16{17, 2, 2, 83}, [treeDepth]float32{0.020803, 0.55659, 0.30506, -0.089056}, [1 << treeDepth]float32{-0.0158, 0.00102, 0, 0, 0.0097, -0.024, -0.0145, 0.0324, -0.0222, 0.000937, 0, 0, 0.00541, 0.00251, -0.0207, 0.0153}},
	{[treeDepth]uint16{7, 17, 51, 37}, [treeDepth]float32{0, 0.49505, -0.30775, 0}, [1 << treeDepth]float32{0.00182, 0.00541, 0.012, -0.00277, -0.00415, 0.00417, -0.0101, -0.0379, -0.0019, -0.0151, -0.00464, -0.0116, 0.00063, 0.0158, 0.00728, -0.0221}},
	{[treeDepth]uint16{58, 20, 17, 92}, [treeDepth]float32{-0.025191, 0.30032, 0.282, -0.068895}, [1 << treeDepth]float32{-0.0188, 0.0374, -0.0103, -0.00833, -0.0262, -0.0135, -0.0038, -0.0128, -0.00723, 0.00253, 0.000678, -0.00588, -0.0193, 0.0025, 0.019, 0.0118}},
	{[treeDepth]uint16{66, 43, 50, 92}, [treeDepth]float32{-0.74738, 0.50223, -0.83002, -0.24321}, [1 << treeDepth]float32{-0.00374, 0.0492, -0.000905, -0.00282, -0.00278, -0.00857, 0, 0.00811, 0.0662, -0.00914, -0.0208, -0.0121, 0.00716, -5.1e-05, 0.000638, 0.0097}},
}

var passageForest = Forest{
	{[treeDepth]uint16{83, 83, 23, 42}, [treeDepth]float32{-0.10536, -0.21622, 0.14286, 0.13}, [1 << treeDepth]float32{-0.00465, 0, 0.00111, 0.00143, -0.0153, 0, 0.0115, -0.0128, -0.0256, 0, 0.13, -0.0249, -0.000608, 0, 0.0112, -0.0149}},
	{[treeDepth]uint16{90, 24, 24, 32}, [treeDepth]float32{-0.23206, 0.48858, 0.38526, 0.073478}, [1 << treeDepth]float32{-0.0327, -0.00632, 0, 0, 0.0242, 0.0581, -0.0147, -0.0241, -0.0114, 0.00637, 0, 0, -0.00972, -0.00309, 0.00582, 0.00535}},
	{[treeDepth]uint16{83, 83, 23, 23}, [treeDepth]float32{-0.13555, -0.21622, 0.5, 0.14286}, [1 << treeDepth]float32{-0.00942, 0, 0.0707, 0.000176, 0, 0, 0, 0, -0.000344, 0, -0.00691, -0.00378, -0.00294, 0, 0.0466, -0.0468}},
	{[treeDepth]uint16{24, 24, 90, 82}, [treeDepth]float32{0.48858, 0.38526, -0.076156, -0.5}, [1 << treeDepth]float32{-0.0168, 0, 0.0647, -0.00584, 0.0102, 0, -0.00121, 0.0017, -0.011, 0, 0.0428, -0.0412, -0.00879, 0, 0.0495, -0.038}},
	{[treeDepth]uint16{83, 83, 32, 1}, [treeDepth]float32{-0.10536, -0.19106, 0.073478, 2.4734}, [1 << treeDepth]float32{-0.00432, 0, -0.000877, -0.021, 0.0131, 0, -0.00572, 0.0091, -0.0142, 0, 0.0678, -0.0186, -0.023, 0, -0.00464, -0.00383}},
	{[treeDepth]uint16{90, 47, 83, 83}, [treeDepth]float32{-0.23206, 0, -0.13555, -0.19106}, [1 << treeDepth]float32{-0.0264, 0.00102, 0.055, -0.00951, 0, 0, 0, 0, 0.00128, 0.0401, 0.00696, -0.00156, -0.0212, -0.00856, 0.0115, -0.0285}},
	{[treeDepth]uint16{23, 22, 22, 5}, [treeDepth]float32{0.14286, 0.36735, 0.18605, 0.12788}, [1 << treeDepth]float32{-0.00399, -0.00107, 0, 0, 0.0862, -0.0183, -0.0103, -0.0087, 0.00259, 0.00695, 0, 0, -0.00208, -0.0088, -0.00738, 0.00188}},
	{[treeDepth]uint16{69, 83, 24, 43}, [treeDepth]float32{-0.045085, -0.10536, 0.38526, 0.031999}, [1 << treeDepth]float32{-0.00779, -0.00539, -0.00231, -0.00895, -0.00999, 0.00882, -0.000534, 0.00175, -0.011, 0.0117, -0.015, 0.00742, 0.031, 0.0445, -0.0149, -0.0228}},
	{[treeDepth]uint16{69, 72, 24, 24}, [treeDepth]float32{-0.032786, -0.16907, 0.38526, 0.48858}, [1 << treeDepth]float32{0.00565, 0.0396, -0.0187, 0.00757, 0.00469, 0.00278, 0.024, 0.0305, 0, 0, 0, 0, 0.00656, -0.0102, -0.0169, -0.0015}},
	{[treeDepth]uint16{90, 42, 23, 10}, [treeDepth]float32{-0.21259, 0.068716, 0.14286, 0.033212}, [1 << treeDepth]float32{3.12e-05, -0.00193, -0.00975, -0.00945, -0.0134, 0.00697, -0.0288, -0.00543, -0.0145, -0.015, 0.0282, 0.0405, -0.0061, -0.0378, -0.013, 0.00446}},
	{[treeDepth]uint16{24, 24, 62, 13}, [treeDepth]float32{0.48858, 0.38526, -0.051669, 0.20284}, [1 << treeDepth]float32{-0.00751, 0, 0.0302, -0.0291, 0.0433, 0, -0.0124, -0.0145, -0.014, 0, 0.0463, -0.00263, -0.00453, 0, 0.00807, -0.00574}},
	{[treeDepth]uint16{72, 42, 82, 6}, [treeDepth]float32{-0.16907, 0.068716, -0.85714, 2.6146}, [1 << treeDepth]float32{0.0492, -0.0279, -0.0174, -0.0084, 0.00908, -0.00634, 0.00446, -0.00213, -0.0187, -0.0302, 0.075, 0.042, -0.00925, -0.0502, 0.0204, -0.00661}},
	{[treeDepth]uint16{72, 4, 42, 32}, [treeDepth]float32{-0.14723, 0.54856, 0.1507, 0.073478}, [1 << treeDepth]float32{-0.0118, -0.013, -0.00295, 0.0133, -0.0133, -0.00777, 0.0313, -0.00463, 0.00691, 0.0174, 0.00422, -0.0182, 0.00214, -0.00262, 0.0392, 0.0048}},
	{[treeDepth]uint16{10, 4, 72, 63}, [treeDepth]float32{0.022692, 0.67091, -0.14723, -0.084988}, [1 << treeDepth]float32{-0.0201, 0.00147, 0.0278, -0.00147, -0.0319, 0.00461, -0.0158, 0.0264, -0.0109, 0.0306, 0.0374, 0.0225, -0.0142, 0.00731, -0.00577, -0.0104}},
	{[treeDepth]uint16{69, 72, 23, 32}, [treeDepth]float32{-0.045085, -0.21257, 0.14286, 0.073478}, [1 << treeDepth]float32{0.0154, -0.0064, 0.0322, 0.0135, -0.0124, 0.0338, -0.0151, 0.00751, 0.00577, 0.0217, -0.0145, 0.0216, 0.0227, 0.0418, -0.00922, -0.00332}},
	{[treeDepth]uint16{72, 90, 24, 24}, [treeDepth]float32{-0.16907, -0.076156, 0.38526, 0.48858}, [1 << treeDepth]float32{-0.00599, -0.0197, 0.0396, -0.00588, 0.0256, 0.0419, -0.0119, 0.022, 0, 0, 0, 0, -0.00937, -0.0109, 0.0224, -0.0129}},
	{[treeDepth]uint16{88, 10, 32, 82}, [treeDepth]float32{-0.3703, 0.043759, 0.023842, -0.85714}, [1 << treeDepth]float32{0.028, -0.00497, 0.0171, 0.051, 0.0296, 0.00245, -0.0051, 0.00278, 0.0575, -0.0282, 0.00532, -0.00435, 0.0154, 0.00244, 0.0277, 0.00244}},
	{[treeDepth]uint16{69, 83, 83, 1}, [treeDepth]float32{-0.045085, -0.10536, -0.21622, 2.4734}, [1 << treeDepth]float32{-0.00653, 0.0212, 0, 0, -0.00658, -0.00602, -0.0067, -0.014, -0.0317, -0.0175, 0, 0, 0.0219, 0.0381, -0.00802, -0.00892}},
	{[treeDepth]uint16{82, 43, 83, 83}, [treeDepth]float32{-0.85714, 0.076174, -0.19106, -0.070952}, [1 << treeDepth]float32{-0.00514, -0.00351, -0.0189, -0.00206, 0.00695, 0.00584, 0.107, -0.00821, 0, 0, 0, 0, -0.00336, -0.00635, -0.0173, -0.0179}},
	{[treeDepth]uint16{90, 72, 43, 24}, [treeDepth]float32{-0.23206, -0.14723, 0.008577, 0.48858}, [1 << treeDepth]float32{0.00642, 0.00794, 0.000655, -0.0184, -0.0146, 0.0292, -0.031, 0.00586, 0.00415, 0.00186, -0.0011, -0.0125, -0.00826, -0.0258, 0.00415, -0.00464}},
	{[treeDepth]uint16{72, 69, 24, 24}, [treeDepth]float32{-0.14723, -0.045085, 0.38526, 0.48858}, [1 << treeDepth]float32{0.00395, -0.019, 0.0378, -0.00181, 0.0275, 0.02, 0.0275, 0.0264, 0, 0, 0, 0, 0.000343, -0.0185, -0.0332, -0.004}},
	{[treeDepth]uint16{32, 43, 10, 22}, [treeDepth]float32{0.0031931, 0.018318, 0.033212, 0.36735}, [1 << treeDepth]float32{-0.0196, -0.0112, -0.00581, -0.00649, 0.0227, -0.0215, 0.0076, 0.0262, 0.0224, 0.0146, -0.0343, -0.00348, -0.0173, -0.00807, -0.0126, 0.0148}},
	{[treeDepth]uint16{69, 72, 90, 6}, [treeDepth]float32{-0.045085, -0.16907, -0.076156, 2.6146}, [1 << treeDepth]float32{-0.014, -0.00323, -0.0201, -0.00784, 0.0144, 0.0568, 0.00566, 0.00968, 0.00454, 0.0149, 0.00595, 0.0111, 0.0311, 0.0308, -0.0196, 0.00258}},
	{[treeDepth]uint16{42, 6, 72, 83}, [treeDepth]float32{0.068716, 2.2592, -0.10917, -0.37469}, [1 << treeDepth]float32{-0.00591, 0.00744, -0.0336, 0.0234, 0.0235, -0.00208, -0.0291, -0.0247, 0.0207, -0.00715, -0.0502, 0.0147, -0.0368, -0.000409, -0.0189, 0.00621}},
	{[treeDepth]uint16{23, 90, 1, 24}, [treeDepth]float32{0.14286, -0.045696, 2.4734, 0.38526}, [1 << treeDepth]float32{-0.00214, -0.00959, -0.0203, 0.0166, -0.01, -0.0393, -0.0085, -0.0254, -0.0148, -0.00338, -0.0096, -0.00123, 0.0712, 0.000593, -0.00197, -0.00345}},
	{[treeDepth]uint16{32, 82, 90, 8}, [treeDepth]float32{0.023842, -0.85714, -0.045696, 0.32254}, [1 << treeDepth]float32{-0.00961, -0.0109, -0.0264, 0.0111, -0.00981, -0.0155, -0.00241, -0.00527, 0.0857, 0.0138, -0.0193, 0.00706, -0.0234, 0.0195, 0.000603, 0.00358}},
	{[treeDepth]uint16{10, 43, 22, 23}, [treeDepth]float32{0.033212, 0, 0.2973, 0.14286}, [1 << treeDepth]float32{-0.00584, -0.018, 0.0183, 0.0601, 0.0243, -0.00512, -0.0318, 0.00389, -0.0199, -0.0157, -0.0154, 0.00896, 0.0137, -0.0113, -0.0148, 0.00177}},
	{[treeDepth]uint16{72, 69, 28, 43}, [treeDepth]float32{-0.14723, -0.032786, 0.46206, 0.008577}, [1 << treeDepth]float32{0.0155, -0.0294, 0.0249, 0.00841, -0.0149, -0.0072, -0.00624, -0.0341, 0.00401, -0.0113, 0.0394, 0.0121, 0.0196, 0.00503, 0.00136, 0.0043}},
	{[treeDepth]uint16{10, 43, 67, 23}, [treeDepth]float32{0.033212, 0, -0.18824, 0.14286}, [1 << treeDepth]float32{0.144, -0.0124, -0.0196, -0.00978, -0.0174, -0.00739, -0.0186, 0.0252, 0.0276, -0.00202, -0.00965, 0.00795, 0.00824, -0.0151, -0.0186, 0.0052}},
	{[treeDepth]uint16{90, 24, 24, 24}, [treeDepth]float32{-0.21259, 0.029559, 0.38526, 0.48858}, [1 << treeDepth]float32{-0.0228, 0.00737, 0.00778, -0.0216, 0, 0, 0.00965, 0.0241, 0, 0, 0, 0, 0, 0, -0.00384, -0.00639}},
	{[treeDepth]uint16{23, 43, 73, 23}, [treeDepth]float32{0.14286, 0.076174, -0.015958, 0.5}, [1 << treeDepth]float32{-0.00155, -0.00926, 0.0538, -0.0122, -0.01, 0.00209, -0.00417, 0.0211, 0, 0.0221, 0, -0.0266, 0, -0.0115, 0, -0.0119}},
	{[treeDepth]uint16{10, 43, 23, 22}, [treeDepth]float32{0.022692, 0.031999, 0.33333, 0.67123}, [1 << treeDepth]float32{-0.00693, -0.0106, -0.0159, 0.0289, 0.0164, -0.012, -0.0225, -0.00937, -0.000865, -0.00657, -0.0222, -0.0043, 0.0226, 0.0201, -0.00431, 0.0117}},
	{[treeDepth]uint16{60, 102, 23, 81}, [treeDepth]float32{-2.0919, -0.24123, 0.5, -0.022472}, [1 << treeDepth]float32{-0.0124, 0.00433, 0.0721, 1.99e-07, 0.012, -0.00155, -0.0104, -0.0277, -0.0159, -0.0186, 0.0647, -0.0118, -0.000156, 0.0524, 0.00447, 0.00877}},
	{[treeDepth]uint16{42, 3, 8, 82}, [treeDepth]float32{0.33427, 0.90842, 0.4988, -0.85714}, [1 << treeDepth]float32{0.00558, 0.00821, 0.00372, 0, 0.0333, 0.026, 0.0124, 0, 0.00295, -0.0302, 0.0386, 0.0295, -0.0306, -0.0185, 0.0143, -0.00584}},
	{[treeDepth]uint16{72, 42, 7, 0}, [treeDepth]float32{-0.14723, 0.068716, 0.26397, 0.28239}, [1 << treeDepth]float32{-0.00144, -0.0265, -0.00132, -0.015, 0.0112, -0.000782, 0.00921, -0.00872, 0.0956, -0.0182, -0.0152, 0.00194, -0.0414, -0.0368, 0.0191, -0.00176}},
	{[treeDepth]uint16{88, 90, 42, 10}, [treeDepth]float32{-0.3703, -0.21259, 0.068716, 0.033212}, [1 << treeDepth]float32{0.0109, -0.0107, 0.0503, -0.00344, 0.0305, -0.0316, -0.00315, -0.00485, -0.00182, -0.00574, -0.00149, -0.0306, 0.0292, -0.00974, 0.0458, 0.00846}},
	{[treeDepth]uint16{72, 92, 118, 62}, [treeDepth]float32{-0.10917, -0.16558, 0.66667, -0.12916}, [1 << treeDepth]float32{0.000283, -0.0208, -0.0108, -0.0192, 0.068, -0.0247, -0.00635, 0.0118, 0.0237, -0.0102, 0.0382, -0.00242, -0.00791, -0.0473, -0.00365, -0.00437}},
	{[treeDepth]uint16{24, 24, 32, 5}, [treeDepth]float32{0.48858, 0.38526, 0.073478, 0.20441}, [1 << treeDepth]float32{-0.0131, 0, 0.0379, -0.0192, 0.0167, 0, 0.00532, 0.00155, 0.000929, 0, 0.0703, -0.0343, -0.0098, 0, -0.0361, 0.00118}},
	{[treeDepth]uint16{72, 69, 83, 23}, [treeDepth]float32{-0.14723, -0.045085, -0.13555, 0.5}, [1 << treeDepth]float32{0.00435, -0.00937, 0.0406, 0.00116, 0.0158, -0.00933, -0.0131, 0.00539, -0.000433, -0.00402, 0.0226, 0.0187, -0.0143, -0.03, -0.0213, -0.0408}},
	{[treeDepth]uint16{73, 26, 23, 42}, [treeDepth]float32{-0.76442, 0.65319, 0.14286, 0.23713}, [1 << treeDepth]float32{-0.00738, -0.00152, 0.00465, 0.0152, -0.0179, 0.00788, 0.0107, -0.0205, -0.0183, 0.0689, 0.000729, 0.0117, -0.0369, -0.00819, 0.0122, -0.00268}},
	{[treeDepth]uint16{42, 23, 1, 24}, [treeDepth]float32{0.068716, 0.14286, 2.4734, 0.38526}, [1 << treeDepth]float32{-0.00754, -0.0302, 0.0144, 0.00133, -0.00431, -0.00909, -0.0281, -0.027, 0.0104, -0.0146, -0.0319, 0.00434, -0.0212, 0.0407, -0.0296, 0.00143}},
	{[treeDepth]uint16{43, 22, 43, 82}, [treeDepth]float32{0.28373, 0.2973, 0.008577, -0.85714}, [1 << treeDepth]float32{-0.017, 0, 0.00729, 0, 0.0415, 0.052, -0.0045, -0.0315, -0.0137, 0, -0.00532, 0, 0.00826, -0.00898, 0.0016, -0.0292}},
	{[treeDepth]uint16{90, 16, 66, 19}, [treeDepth]float32{-0.21259, 0, -0.075219, 0}, [1 << treeDepth]float32{-0.0208, 0.00465, 0.061, 0.0234, -0.0168, 0.00246, -0.0174, -0.0264, -0.00261, 0.0208, 0.0215, -0.00927, 0.00597, -0.0138, 0.00129, -0.0331}},
	{[treeDepth]uint16{72, 90, 24, 24}, [treeDepth]float32{-0.16907, -0.076156, 0.38526, 0.48858}, [1 << treeDepth]float32{-0.00484, -0.0186, 0.0379, -0.00347, 0.00921, 0.0356, -0.00893, 0.00841, 0, 0, 0, 0, -0.00292, -0.00976, 0.0316, -0.0122}},
	{[treeDepth]uint16{32, 81, 120, 73}, [treeDepth]float32{0.0031931, -0.56522, 0, -0.079899}, [1 << treeDepth]float32{-0.0204, -0.000363, -0.0163, 0.0108, 0.0335, -0.0306, -0.0225, 0.00431, 0.0146, 0.0115, -0.00666, -0.00274, -0.0104, -0.00277, -0.00587, 0.0121}},
	{[treeDepth]uint16{0, 54, 13, 59}, [treeDepth]float32{0.27085, 0, 0.04911, -0.10244}, [1 << treeDepth]float32{-0.00494, 0.00523, -1.66e-05, 0, -0.0297, 0.00541, 0.0199, -0.0107, -0.0112, 0.0395, 0, 0.0103, 0.00338, -0.00131, 0.0156, -0.0437}},
	{[treeDepth]uint16{90, 49, 13, 92}, [treeDepth]float32{-0.23206, 0.52158, 0, -0.026117}, [1 << treeDepth]float32{-0.0264, 0.0129, 0.0086, 0.0192, -0.0188, -0.000649, 0.0456, -0.00871, -0.00354, 0.0593, 0.000542, -0.000268, -0.0182, 0.0065, -0.000935, -0.0352}},
	{[treeDepth]uint16{32, 43, 10, 82}, [treeDepth]float32{0.0031931, 0.031999, 0.043759, -0.5}, [1 << treeDepth]float32{-0.0217, 0.00497, -0.0203, -0.00357, -0.0116, -0.00987, 0.00276, 0.0224, 0.0323, 0.0221, -0.0317, 0.0117, 0.0315, 0.00188, -0.0145, -0.00024}},
	{[treeDepth]uint16{72, 47, 10, 71}, [treeDepth]float32{-0.23548, 0, 0.054897, -0.15029}, [1 << treeDepth]float32{-0.00659, -0.0179, 0.06, 0.0391, -0.00878, 0.00547, 0.02, -0.00627, -0.00133, -0.00466, 0.0138, -0.00459, 0.0443, 0.002, 0.0306, -0.05}},
	{[treeDepth]uint16{88, 26, 86, 26}, [treeDepth]float32{-0.3703, 0.33662, -0.20983, 0.49355}, [1 << treeDepth]float32{0.0517, -0.0382, 0.0153, -0.00197, 0.00615, -0.0113, 0.0204, 0.00709, 0, 0, -0.00674, 0.0288, 0, 0, 0.000349, -0.00363}},
	{[treeDepth]uint16{42, 62, 72, 42}, [treeDepth]float32{0.4181, -0.2228, -0.14723, 0.068716}, [1 << treeDepth]float32{-0.0104, 0, 0.00616, 0, -0.0222, 0, -0.0225, 0, -0.00553, -0.0244, 0.0229, -0.00242, -0.0109, -0.00818, 0.00476, -0.0235}},
	{[treeDepth]uint16{69, 28, 86, 85}, [treeDepth]float32{-0.032786, 0.32035, -0.24395, -0.12425}, [1 << treeDepth]float32{-0.00553, -0.0128, 0.01, -0.0102, -0.011, 0.0183, -0.00209, 0.0233, -0.00455, -0.00105, 0.117, -0.022, -0.00782, 0.0135, 0.00204, -0.00621}},
	{[treeDepth]uint16{88, 42, 3, 8}, [treeDepth]float32{-0.3703, 0.35198, 0.83674, 0.54731}, [1 << treeDepth]float32{0.0613, 0.000252, -0.00158, -0.0203, 0.00453, 0.0335, -0.00296, -0.00857, -0.000372, -0.0422, -0.000426, -0.00465, -0.000348, 0.00382, 0.0114, -0.01}},
	{[treeDepth]uint16{72, 90, 65, 64}, [treeDepth]float32{-0.16907, -0.076156, -2.3241, -0.09642}, [1 << treeDepth]float32{0.0306, -0.0149, 0.0563, -0.0132, -0.00409, -0.00702, 0.0301, -0.000801, 0.00497, 0.00316, -0.0152, 0.0117, -0.0222, 0.00473, 0.0361, -0.00718}},
	{[treeDepth]uint16{69, 26, 66, 19}, [treeDepth]float32{-0.045085, 0.65319, -0.075219, 0}, [1 << treeDepth]float32{-0.0101, 0.0189, 0.0145, -0.0104, -0.00565, 0.0121, -0.0146, -0.0027, 0.0108, 0.0173, 0.0311, 0.0216, -0.0151, 0.00644, -0.0293, -0.0494}},
	{[treeDepth]uint16{72, 90, 17, 6}, [treeDepth]float32{-0.1795, -0.10428, 0, 1.6997}, [1 << treeDepth]float32{-0.0162, -0.0188, 0.0327, 0.0175, 0.00162, -0.0103, 0.0219, 0.00838, -0.0019, -0.0152, 0.0335, -0.00343, 0.0138, 0.0252, 0.000714, -0.0128}},
	{[treeDepth]uint16{42, 23, 6, 61}, [treeDepth]float32{0.068716, 0.14286, 2.6146, -0.17818}, [1 << treeDepth]float32{0.0496, -0.0172, -0.0266, -0.00438, -0.00337, 0.0524, -0.0158, 0.0293, -0.0223, -0.0157, -0.00262, 0.000987, -0.0254, 0.0368, -0.0513, -0.00437}},
	{[treeDepth]uint16{62, 72, 42, 29}, [treeDepth]float32{-0.30002, -0.1795, 0.068716, 0.49574}, [1 << treeDepth]float32{-0.0111, 0.0132, -0.0209, -0.0251, 0.000847, 0.00582, -0.0226, 0.0104, 0.0161, 0.0325, 0.0287, -0.0231, -0.0159, 0.0245, -0.0216, -0.00692}},
	{[treeDepth]uint16{69, 47, 61, 81}, [treeDepth]float32{-0.045085, 0, -0.094903, -0.64835}, [1 << treeDepth]float32{-0.00915, 0.00659, -0.00858, -0.0103, -0.00638, 0.0211, 0.00103, -0.00898, -0.0108, 0.0151, 0.0763, 0.0249, -0.0011, 0.0012, -0.0292, -0.0602}},
	{[treeDepth]uint16{23, 43, 33, 82}, [treeDepth]float32{0.14286, 0.076174, 0.30344, -0.5}, [1 << treeDepth]float32{-0.0101, -0.00405, 0.0427, -0.0131, 0.0263, -0.00851, 0.0108, 0.0124, 0.0257, 0.0265, -0.00605, -0.0219, 0.00888, -0.00996, -0.0262, -0.0194}},
	{[treeDepth]uint16{62, 6, 82, 90}, [treeDepth]float32{-0.2426, 1.9613, -0.85714, -0.076156}, [1 << treeDepth]float32{-0.028, -0.012, 0.0393, 0.0459, -0.0235, 0.00487, -0.00499, -0.00417, -0.000145, 0.0109, -0.0256, 0.000663, -0.00732, 0.0237, 0.0051, -0.00692}},
	{[treeDepth]uint16{88, 14, 10, 83}, [treeDepth]float32{-0.35088, 0.45461, 0.054897, -0.13555}, [1 << treeDepth]float32{0.0571, -0.0101, -0.0123, -0.00166, 0.0233, 0.0164, 0.0204, 0.00183, 0.0582, -0.028, -0.00321, 0.0181, -0.00337, -0.0143, 0.00636, 0.00018}},
	{[treeDepth]uint16{90, 15, 24, 83}, [treeDepth]float32{-0.23206, 0, 0.029559, -0.26469}, [1 << treeDepth]float32{-0.0259, 0.00855, 0.0475, -0.00613, -0.00524, -0.0232, 0, 0, -0.0294, 0.00401, 0.00838, -0.0217, 0.0144, 0.00467, 0.0032, -0.0053}},
	{[treeDepth]uint16{60, 102, 65, 19}, [treeDepth]float32{-2.0919, -0.24123, -2.443, 0}, [1 << treeDepth]float32{-0.0203, 0.0022, 0.0277, -0.00304, 0.00522, 0.00491, 0.0282, -0.00459, -0.0111, 0.00153, 0.0523, 0.0581, 0.0163, 0.000989, 0.0363, -0.0198}},
	{[treeDepth]uint16{42, 85, 42, 14}, [treeDepth]float32{0.31794, -0.16032, 0.096066, 0.62576}, [1 << treeDepth]float32{0.0397, 0, -0.0118, 0, 0.00719, -0.0144, -0.00235, -0.0124, -0.0174, 0, -0.022, 0, 0.0155, -0.0185, 0.0124, -0.00652}},
	{[treeDepth]uint16{72, 83, 43, 10}, [treeDepth]float32{-0.28767, -0.070952, 0.018318, 0.033212}, [1 << treeDepth]float32{0.0395, 0.0127, -0.00421, -0.0117, 0.00729, -0.0114, -0.00786, -0.0366, -0.0091, -0.0158, -0.0094, 0.000815, 0.0454, 0.0103, 0.000257, -0.00863}},
	{[treeDepth]uint16{42, 10, 6, 42}, [treeDepth]float32{0.068716, 0.038442, 5.3281, 0.37125}, [1 << treeDepth]float32{-0.000182, -0.00631, -0.0286, 0.0125, 0.00854, 0.0408, -0.0109, -0.0139, 0, -0.027, 0, -0.00496, 0, -0.0117, 0, -0.0287}},
	{[treeDepth]uint16{83, 83, 82, 64}, [treeDepth]float32{-0.13555, -0.19106, -0.5, -0.021952}, [1 << treeDepth]float32{-0.00127, 0, 0.0264, -0.0037, 0.000653, 0, -0.00705, -0.0323, -0.004, 0, -0.0209, 0.00353, -0.00193, 0, 0.0796, -0.0238}},
	{[treeDepth]uint16{69, 118, 7, 83}, [treeDepth]float32{-0.21141, 0.66667, 0.34085, -0.070952}, [1 << treeDepth]float32{0.0223, -0.00654, 0.00553, 0.00855, 0.00494, 0.00162, 0.138, -0.0108, 0.00313, -0.00782, -0.00824, -0.0173, -0.00628, -0.00126, -0.00785, 0.000138}},
	{[treeDepth]uint16{72, 90, 1, 23}, [treeDepth]float32{-0.10917, -0.10428, 2.4734, 0.14286}, [1 << treeDepth]float32{-0.00376, -0.023, 0.0217, -0.0369, 0.0439, 0.0353, -0.000322, 0.00581, -0.0125, -0.0155, 0.0279, -0.00234, -0.0153, 0.0059, -0.00774, -0.00843}},
	{[treeDepth]uint16{43, 42, 6, 62}, [treeDepth]float32{0.23942, 0.068716, 1.9613, -0.12916}, [1 << treeDepth]float32{-0.000369, 0, -0.00529, -0.0276, -0.0339, 0, 0.0131, -0.0121, 0.00672, 0, 0.0278, -0.0103, -0.0362, 0, 0.000715, -0.0106}},
	{[treeDepth]uint16{72, 90, 28, 6}, [treeDepth]float32{-0.10917, -0.076156, 0.32035, 1.9613}, [1 << treeDepth]float32{-0.0142, -0.0223, 0.024, 0.0195, -0.00442, 0.0272, 0.0503, -0.0311, -0.00735, -0.00377, 0.0207, -0.0121, 0.027, 0.00513, -0.0187, -0.0039}},
	{[treeDepth]uint16{42, 42, 11, 26}, [treeDepth]float32{0.4181, 0.068716, 0.01854, 0.5226}, [1 << treeDepth]float32{-0.0023, 0, -0.000731, -0.0191, -0.0267, 0, 0.0382, 0.0029, -0.0135, 0, 0.00428, -0.0248, -0.0335, 0, -0.000626, 0.00308}},
	{[treeDepth]uint16{42, 82, 1, 64}, [treeDepth]float32{0.31794, -0.85714, 2.4734, -0.051674}, [1 << treeDepth]float32{-0.0134, -0.0278, 0.0101, -0.0133, 0.0292, 0.0551, -0.0189, -0.0349, -0.0136, -0.00239, 0.00547, -0.0109, 0.0016, -0.00807, 0.00389, 0.00862}},
	{[treeDepth]uint16{42, 3, 23, 83}, [treeDepth]float32{0.37125, 0.78114, 0.5, -0.1643}, [1 << treeDepth]float32{-0.0101, -0.0296, 0.0241, -0.00861, 0.0199, -0.00395, -0.00543, -0.0149, 0.00648, 0.00653, 0.0241, -0.0159, -0.0246, 0.000336, -0.0268, -0.0186}},
	{[treeDepth]uint16{69, 62, 16, 14}, [treeDepth]float32{-0.29683, -0.2426, 0, 0.68438}, [1 << treeDepth]float32{0.0649, -0.0188, 0.0172, -0.00133, 0.0112, 0.0463, 0.0111, 0.000417, -0.00412, -0.0145, 0.0214, 0.0116, 0.0178, 0.00736, 0.00201, -0.0309}},
	{[treeDepth]uint16{69, 42, 43, 22}, [treeDepth]float32{-0.29683, 0.33427, 0.008577, 0.2973}, [1 << treeDepth]float32{-0.0014, -0.0232, -7.58e-05, -0.00929, 0.0136, 0.0166, 0.0054, 0.000757, 0.064, -0.00326, -0.000437, -0.002, 0.0394, 0.00116, -0.00823, -0.0201}},
	{[treeDepth]uint16{32, 22, 82, 22}, [treeDepth]float32{0.0031931, 0.2973, -0.85714, 0.14667}, [1 << treeDepth]float32{-0.0347, 0.00726, 0, 0, 0.000232, 0.00789, 0, 0, 0.076, 0.0133, -0.0256, -0.00934, -0.00595, -0.00202, -0.0159, 0.00657}},
	{[treeDepth]uint16{33, 62, 13, 43}, [treeDepth]float32{0.1314, -0.2228, 0.062904, 0.23942}, [1 << treeDepth]float32{-0.000178, -0.00912, -0.0157, 0.0283, 0.00144, -0.00889, 0.0923, 0.00306, 0.0258, -0.0122, -0.00381, 0.00892, -0.00419, -0.0176, -0.00946, -0.0125}},
	{[treeDepth]uint16{32, 72, 92, 77}, [treeDepth]float32{0.0031931, -0.1795, -0.026117, -1}, [1 << treeDepth]float32{-0.0342, 0.0198, -0.0233, 0.00834, -0.0142, -0.00408, -0.0243, -0.0416, -0.0144, 0.0124, -0.0101, -0.000389, 0.0411, 0.0394, 0.0061, 0.00277}},
	{[treeDepth]uint16{4, 42, 82, 42}, [treeDepth]float32{0.40346, 0.33427, -0.85714, 0.28829}, [1 << treeDepth]float32{-0.0307, -0.00686, 0, 0, -0.0169, 0.00599, 0, 0, 0.0144, 0.069, 0.0266, 0.0264, -0.0263, 0.00104, -0.0267, -0.0129}},
	{[treeDepth]uint16{90, 69, 29, 42}, [treeDepth]float32{-0.23206, -0.21141, 0.49574, 0.068716}, [1 << treeDepth]float32{-0.00172, -0.0167, -0.0136, -0.0148, -0.000565, 0.0706, -0.000264, -0.0111, 0.0698, 0.0141, -0.0211, 0.00638, -0.0256, 0.00906, -0.0196, -0.000465}},
	{[treeDepth]uint16{42, 114, 70, 87}, [treeDepth]float32{0.37125, -0.21994, -0.0066957, -0.20237}, [1 << treeDepth]float32{-3.44e-05, -1.17e-05, 0.00353, 0.00199, -8.99e-06, 0, 0.0327, 0.0144, -0.0163, -0.00395, -0.00145, -0.0159, 0.0798, -0.0106, 0.00155, -0.00791}},
	{[treeDepth]uint16{114, 90, 29, 12}, [treeDepth]float32{-0.21994, -0.23206, 0.70632, 0.26551}, [1 << treeDepth]float32{0.0168, -0.00668, 0.0155, 0.00197, -2.25e-09, 0.00681, -2.31e-06, -0.0713, 0.007, -0.0271, 0.0533, 0.00352, 0.00346, 0.00773, 0.00223, -0.00788}},
	{[treeDepth]uint16{69, 8, 72, 31}, [treeDepth]float32{-0.29683, 0.40562, -0.018625, 0.84719}, [1 << treeDepth]float32{0.119, -0.0036, -0.0034, -0.00678, -0.000132, 0.0149, -0.000621, -0.00175, 0.000947, 0.0134, -0.000728, 0.00887, -9.18e-05, 0.00227, 0.03, -0.0152}},
	{[treeDepth]uint16{73, 26, 29, 13}, [treeDepth]float32{-0.76442, 0.65319, 0.49574, 0.26456}, [1 << treeDepth]float32{-0.0246, 0.00378, 0.0176, -0.0176, -0.0108, -0.00341, -0.017, 0.0123, -0.0151, 0.0219, 0.0194, -0.026, -0.0152, -0.00364, 0.00913, -0.0105}},
	{[treeDepth]uint16{42, 43, 27, 32}, [treeDepth]float32{0.068716, 0.23942, 0.29092, 0.13259}, [1 << treeDepth]float32{-0.0196, -0.00208, 0, -0.0326, -0.0119, 0.00687, 0, -0.0072, 0.0459, 0.0106, 0, -0.00725, -0.0329, -0.000507, 0, -0.00259}},
	{[treeDepth]uint16{88, 31, 83, 22}, [treeDepth]float32{-0.3703, 0.90333, -0.26469, 0.18605}, [1 << treeDepth]float32{-0.000414, 0.00717, -0.0056, 0.00614, 0.0113, -0.00703, -0.00539, 0.0157, 0.0515, -0.0163, -0.00276, 0.00795, 0.0422, 0.0073, 0.00173, -0.00858}},
	{[treeDepth]uint16{73, 64, 23, 26}, [treeDepth]float32{-0.66631, -0.051674, 0.14286, 0.72223}, [1 << treeDepth]float32{-0.0237, 0.0219, 0.0313, -0.0136, -0.0289, -0.000909, -0.00443, 0.00463, 0.00468, 0.0119, -0.000712, 0.0541, -0.00497, -0.00505, 0.00707, -0.0161}},
	{[treeDepth]uint16{69, 62, 101, 24}, [treeDepth]float32{-0.29683, -0.30002, -0.15444, 0.38526}, [1 << treeDepth]float32{0.0371, -0.0128, 0.0041, 0.00529, -0.00437, -0.0289, 0.0132, -0.0119, 0.0575, -0.0342, -0.000754, 0.00652, -0.00371, 0.00999, -0.00246, 0.00472}},
	{[treeDepth]uint16{69, 42, 43, 14}, [treeDepth]float32{-0.29683, 0.33427, 0.018318, 0.57664}, [1 << treeDepth]float32{0.0528, 0.00152, -2.9e-05, 0.00256, 0.047, -0.0014, 0.0037, -0.0125, 0.0165, -0.0176, -0.000752, -0.0125, 0.00814, 0.0158, -0.00295, -0.00983}},
	{[treeDepth]uint16{90, 47, 71, 42}, [treeDepth]float32{-0.21259, 0, -0.11155, 0.083419}, [1 << treeDepth]float32{-0.0202, 0.0129, -0.000106, -0.00571, -0.00596, -0.0151, -5.23e-06, 0.00832, -0.0182, 0.00233, 0.0571, 0.0256, -0.0132, 0.00518, 0.0107, -0.0378}},
	{[treeDepth]uint16{69, 118, 67, 83}, [treeDepth]float32{-0.21141, 0.66667, -0.16698, -0.070952}, [1 << treeDepth]float32{0.0202, -0.00628, 0.0123, 0.0136, -0.00816, 0.00154, 0.13, -0.000253, 0.00802, -0.00366, -0.0148, 0.0211, -0.0117, -0.00663, -0.0141, -0.0115}},
	{[treeDepth]uint16{24, 24, 81, 91}, [treeDepth]float32{0.48858, 0.38526, -0.81818, -0.099693}, [1 << treeDepth]float32{0.0162, 0, -0.0392, -0.0127, -0.00667, 0, 0.0331, -0.0128, 0.0156, 0, -0.0142, 0.00793, 0.00407, 0, -0.0177, 0.0091}},
	{[treeDepth]uint16{42, 22, 33, 31}, [treeDepth]float32{0.37125, 0.2973, 0.19359, 0.52821}, [1 << treeDepth]float32{0.0287, 0.00126, -0.0153, -0.0204, -0.00371, -0.00951, -0.00389, 0.0207, -0.0125, 0.0505, -0.00557, -0.0101, 0.00525, -0.00207, 0.00295, -0.0244}},
	{[treeDepth]uint16{62, 47, 65, 72}, [treeDepth]float32{-0.26227, 0, -2.443, -0.24729}, [1 << treeDepth]float32{-0.000969, -0.0142, 0.0274, 0.00573, 0.00328, 0.0142, 0.0278, 0.03, -0.00973, 0.0272, -0.00727, -0.0169, -0.0234, -5.12e-05, 0.0211, -0.0261}},
	{[treeDepth]uint16{32, 22, 24, 5}, [treeDepth]float32{0.044717, 0.36735, 0.48858, 0.1188}, [1 << treeDepth]float32{0.0183, 0.00871, -0.0218, 0.00545, -0.0358, -0.00413, -0.0265, 0.0167, -0.00153, -0.0061, -0.0032, 0.0107, -0.00249, 0.0189, -0.00867, -0.0129}},
	{[treeDepth]uint16{62, 26, 71, 67}, [treeDepth]float32{-0.30002, 0.65319, -0.16905, -0.21009}, [1 << treeDepth]float32{-0.0039, -0.00349, -0.000676, 0.007, 0.000182, 0.0515, 0.0309, 0.011, -0.0352, 0.00682, -0.0196, 0.0263, -0.0177, 0.00386, 0.0285, -0.0125}},
	{[treeDepth]uint16{32, 43, 82, 81}, [treeDepth]float32{0.0031931, 0.044448, -0.66667, -0.022472}, [1 << treeDepth]float32{-0.0217, -0.0041, 0.00272, 0.0186, 0.0164, -0.00399, -0.0289, -0.000155, 0.00984, -0.00373, -0.0238, -0.00833, 0.00939, 0.0165, 0.0136, 0.03}},
	{[treeDepth]uint16{60, 101, 83, 83}, [treeDepth]float32{-2.0919, -0.2597, -0.10536, -0.19106}, [1 << treeDepth]float32{-0.000303, 0.00688, 0.017, -0.00781, 0, 0, 0, 0, -0.0103, -0.0141, 0.0148, 0.021, -0.0135, 0.0102, 0.0976, -0.0111}},
	{[treeDepth]uint16{70, 42, 63, 67}, [treeDepth]float32{-0.0066957, 0.049678, -0.066222, -0.080112}, [1 << treeDepth]float32{0.0486, -0.0269, -0.0168, -0.00251, -0.0233, -0.0175, 0.0134, 0.0144, 0.0318, -0.0061, 0.00544, 0.0139, -0.0225, -0.0172, -0.00795, 0.00689}},
	{[treeDepth]uint16{88, 63, 23, 26}, [treeDepth]float32{-0.3703, -0.1335, 0.14286, 0.72223}, [1 << treeDepth]float32{0.0937, 0.0201, 0.00395, -0.000599, 0.0431, -0.0156, 0.00216, 0.00305, -2.86e-06, 0.00208, -0.0038, 0.0341, 0.000686, -0.00394, -4.22e-05, -0.0173}},
	{[treeDepth]uint16{42, 22, 23, 24}, [treeDepth]float32{0.068716, 0.2973, 0.14286, 0.48858}, [1 << treeDepth]float32{-0.0305, 0.0575, -0.00982, -0.0111, -0.04, 0.00251, 0.00131, -0.00132, -0.0243, -0.00263, 0.00173, -0.0151, 0.0221, 0.00237, -0.0359, 1.57e-05}},
	{[treeDepth]uint16{24, 72, 26, 82}, [treeDepth]float32{0.48858, -0.052066, 0.58263, -0.5}, [1 << treeDepth]float32{0.00576, -0.0294, -0.00748, 0.0113, 0.00715, 0.0182, -0.00967, 0.0164, 0.0158, -0.0317, 0.00443, 0.00687, 0.0018, -0.0205, -0.00736, -0.0469}},
	{[treeDepth]uint16{24, 34, 13, 12}, [treeDepth]float32{-0.8916, 0, 0.11167, 0.21236}, [1 << treeDepth]float32{0.0294, -0.0163, 0.00445, -0.00262, -0.00816, 0.0081, 0.0203, 0.00513, 0.0413, 0.0123, 0.00751, 0.0232, 0.00638, -0.00426, 0.00789, -0.0645}},
	{[treeDepth]uint16{43, 14, 32, 1}, [treeDepth]float32{0.018318, 0.35, 0.059645, 1.9424}, [1 << treeDepth]float32{-0.0152, -0.0222, -0.0091, 0.00181, 0.0172, 0.0122, 0.000894, 0.00774, 0.0646, -0.000878, -0.0296, 0.00736, -0.0238, 0.00319, -0.0213, 0.0116}},
	{[treeDepth]uint16{69, 42, 3, 72}, [treeDepth]float32{-0.29683, 0.33427, 0.80778, -0.018625}, [1 << treeDepth]float32{0.0748, -0.00315, -0.0061, -0.0162, 0.00168, 0.0185, -0.0107, 0.00583, -0.000585, 0.00669, -0.000669, -0.0154, 0.0166, -0.00155, 0.0119, -0.0215}},
	{[treeDepth]uint16{33, 62, 28, 85}, [treeDepth]float32{0.1314, -0.096515, 0, -0.32192}, [1 << treeDepth]float32{0.00309, 0.00462, 0, -0.0183, -0.000815, 0.0922, -0.000962, -0.00098, 0.00831, -0.0105, 0.0376, 0.012, -0.00347, 0.00343, 0.0884, -0.00905}},
	{[treeDepth]uint16{114, 42, 91, 72}, [treeDepth]float32{-0.21994, 0.39294, -0.21264, -0.052066}, [1 << treeDepth]float32{0.0752, 0.00721, -0.00768, -0.0107, -0.0135, -0.00347, -0.000561, -0.00252, 0.00612, -0.00688, -0.00357, -0.0249, -0.00151, 0.0081, -0.000607, 0.004}},
	{[treeDepth]uint16{69, 62, 59, 26}, [treeDepth]float32{-0.29683, -0.30002, -0.21387, 0.46913}, [1 << treeDepth]float32{0.068, -0.0155, 0.00481, 0.0621, -0.00148, -0.0184, 0.00638, 0.000808, 0.0178, -0.0098, -0.00428, -0.00202, -0.00222, -0.0147, 0.00329, -0.00011}},
	{[treeDepth]uint16{71, 90, 17, 29}, [treeDepth]float32{-0.40121, -0.12821, 0, 0.70632}, [1 << treeDepth]float32{0.0733, -0.018, -0.0111, 0.0127, 0.0281, 0.0082, -0.000561, -0.00241, -0.000661, 0.00086, 0.00455, -0.014, 0, -0.00586, -2.77e-05, -0.0018}},
	{[treeDepth]uint16{88, 26, 65, 12}, [treeDepth]float32{-0.3703, 0.35745, -2.443, 0.14796}, [1 << treeDepth]float32{-0.00381, -0.0279, -0.00381, -0.0192, 0.0209, -0.0266, -0.00319, 0.0132, 0.0294, -0.016, -0.00356, 0.0245, 0.0526, -0.00633, 0.01, -0.00215}},
	{[treeDepth]uint16{88, 62, 66, 1}, [treeDepth]float32{-0.3703, -0.30002, -0.21086, 2.4734}, [1 << treeDepth]float32{0.00873, -0.00976, -0.00197, 0.0125, -0.000248, -0.021, 0.0876, 0.0036, -0.000185, 0.0225, -0.000482, 0.0678, 0.0307, 0.00909, -0.00215, -0.00273}},
	{[treeDepth]uint16{71, 90, 23, 6}, [treeDepth]float32{-0.40121, -0.12821, 0.14286, 2.6146}, [1 << treeDepth]float32{-3.96e-08, -0.0134, -5.88e-07, -0.0107, 0.0779, -0.00907, -0.000981, 0.00475, 0, 0.0585, 0, 0.00986, 0.0278, -0.0175, -0.0079, 0.000656}},
	{[treeDepth]uint16{88, 32, 10, 60}, [treeDepth]float32{-0.3703, 0.023842, 0.038442, -0.5699}, [1 << treeDepth]float32{0.0662, -0.0276, -0.0176, 0.0108, 0.0186, 0.0117, 0.0182, -0.00564, 0.000414, -0.0117, 0.0101, -0.00272, 0.00489, -0.00571, 0.0108, 0.00705}},
	{[treeDepth]uint16{60, 83, 86, 72}, [treeDepth]float32{-2.0919, -0.10536, -0.16694, -0.15826}, [1 << treeDepth]float32{0.0201, 0.0236, 0.129, 0.00108, 0.00992, -0.00197, -0.025, -0.00295, -0.00219, -0.00681, -0.00609, -0.0146, 0.00671, 0.00102, 0.0211, -0.00948}},
	{[treeDepth]uint16{88, 63, 28, 77}, [treeDepth]float32{-0.3703, -0.14771, 0, -1}, [1 << treeDepth]float32{-0.00136, -0.0334, -0.00614, -0.0201, -0.0024, 0.0143, -0.00651, 0.0109, 0.0312, -0.0145, 0.00709, 0.00686, 0.101, 0.00087, -0.0047, -0.00339}},
	{[treeDepth]uint16{73, 32, 22, 12}, [treeDepth]float32{-0.76442, 0.13259, 0.88525, 0.33079}, [1 << treeDepth]float32{-0.0341, -0.00297, 0.0142, 0.00373, 0.000208, 0.0323, -0.00218, -0.0311, -0.019, 0.00458, 0.0184, 0.0118, -0.0145, -0.0302, -0.00368, -0.00615}},
	{[treeDepth]uint16{114, 42, 42, 70}, [treeDepth]float32{-0.21994, 0.4181, 0.083419, -0.0066957}, [1 << treeDepth]float32{-9.99e-05, -0.0058, 0, 0, -0.016, 0.00159, -0.0036, -0.0192, -0.00627, -0.0199, 0, 0, 0.0798, 0.00626, -0.00781, -0.00554}},
	{[treeDepth]uint16{42, 92, 6, 22}, [treeDepth]float32{0.068716, -0.065698, 1.8273, 0.73239}, [1 << treeDepth]float32{0.028, -0.00993, -0.028, 0.0102, -0.0407, 0.000792, -0.039, 0.00463, 0.0117, -0.00688, -0.0212, 0.0213, -0.0245, -0.0029, 0.0629, 0.00231}},
	{[treeDepth]uint16{73, 61, 4, 82}, [treeDepth]float32{-0.76442, -0.37152, 0.61181, -0.85714}, [1 << treeDepth]float32{-2.37e-05, 0.0221, -0.01, 0.0239, -1.15e-05, -0.000447, -0.0191, 0.00195, -0.00423, 0.0671, -0.0336, -0.00213, -0.00234, -0.00163, 0.0171, -0.000768}},
	{[treeDepth]uint16{43, 1, 83, 83}, [treeDepth]float32{0.26065, 3.2294, -0.21622, -0.13555}, [1 << treeDepth]float32{0.00389, -0.0119, -0.0235, -0.0226, 0.00388, -0.00881, 0.027, 0.0326, 0, 0, 0, 0, 0.00305, -0.0309, -0.00784, 0.0122}},
	{[treeDepth]uint16{43, 32, 22, 120}, [treeDepth]float32{0.018318, 0.023842, 0.2973, 0}, [1 << treeDepth]float32{-0.0173, 0.00132, -0.017, 0.023, -0.0243, -0.0107, 0.000313, 0.00742, 0.0194, 0.0251, -0.0148, -0.00516, -0.025, -0.0273, -0.0221, 0.0122}},
	{[treeDepth]uint16{88, 26, 12, 72}, [treeDepth]float32{-0.3703, 0.33662, 0.17924, -0.075323}, [1 << treeDepth]float32{-0.00193, -0.0224, 0.0231, -0.0114, 0.0861, -0.00683, -0.00404, 0.00688, -0.000858, -0.0107, -0.000203, 0.00885, -0.0053, -0.00498, -0.000737, -0.00465}},
	{[treeDepth]uint16{61, 47, 62, 30}, [treeDepth]float32{-0.19958, 0, -0.2426, 0.096675}, [1 << treeDepth]float32{0.0372, -0.00489, -5.42e-05, 0.0082, 0.0146, -0.00135, -2.1e-06, -0.0198, -0.0108, -0.0203, 0.0756, 0.00984, 0.0243, 0.00533, -0.000565, -0.0303}},
	{[treeDepth]uint16{88, 63, 23, 42}, [treeDepth]float32{-0.3703, -0.14771, 0.14286, 0.14047}, [1 << treeDepth]float32{0.0754, -0.00964, -0.00705, -0.00356, 0.0356, 0.00775, 0.0018, -0.00167, -0.00328, 0.0323, -0.000502, 0.00432, 0.0277, -0.0198, -0.00123, 0.00223}},
	{[treeDepth]uint16{27, 88, 81, 23}, [treeDepth]float32{0.22024, -0.35088, -0.022472, 0.5}, [1 << treeDepth]float32{0.0322, 0.000295, -0.0232, 0.00466, -0.00698, 0.0535, 0.00451, -0.017, -0.00279, -0.00476, -0.025, -0.0115, -0.00136, 0.0454, -0.000144, 0.0273}},
	{[treeDepth]uint16{32, 73, 4, 67}, [treeDepth]float32{0.0031931, -0.66631, 0.57842, -0.080112}, [1 << treeDepth]float32{-0.0376, -0.021, -0.0121, -0.00156, 0.015, 0.0307, -0.00457, 0.00438, -0.017, -0.0207, 0.00584, 0.0193, -0.0422, 0.00122, -0.00513, 0.000879}},
	{[treeDepth]uint16{88, 22, 82, 14}, [treeDepth]float32{-0.3703, 0.88525, -0.5, 0.42}, [1 << treeDepth]float32{-0.000213, -0.00412, 0.0672, -0.0265, 0.0146, -0.00457, 0.0676, 0.0571, 0.0122, 0.00464, 0.00436, 0.00092, -0.0025, -0.0111, -0.00733, -0.00866}},
	{[treeDepth]uint16{33, 29, 7, 83}, [treeDepth]float32{0.1314, 0.21844, 0.21376, -0.13555}, [1 << treeDepth]float32{-0.0276, 0.0216, 0.0786, -0.00385, -0.000397, 0.00676, -0.00897, 0.000746, 0.00528, -0.00546, 0.0137, -0.04, -0.000524, -0.00386, -0.00554, -0.000107}},
	{[treeDepth]uint16{88, 26, 4, 8}, [treeDepth]float32{-0.3703, 0.32525, 0.85409, 0.40562}, [1 << treeDepth]float32{0.078, -0.0105, 0.00715, 0.00318, -0.0119, -0.00165, 0.00407, -0.0138, 0.0042, -0.0449, 0.00719, -0.00163, -0.00301, -0.00223, -0.00357, -0.00432}},
	{[treeDepth]uint16{10, 4, 22, 29}, [treeDepth]float32{0.033212, 0.69532, 0.2973, 0.43711}, [1 << treeDepth]float32{0.00652, 0.0112, -0.0292, -0.00885, -0.0126, 0.00588, 0.0432, -0.031, -0.0273, 0.0117, -0.0111, 0.0047, -0.0273, 0.00175, 0.0155, -0.00239}},
	{[treeDepth]uint16{32, 22, 23, 22}, [treeDepth]float32{0.0031931, 0.36735, 0.14286, 0.14667}, [1 << treeDepth]float32{-0.0336, 0.00458, 0, 0, 0.00237, 0.0028, 0, 0, 0.0657, 0.00692, -0.0234, -0.00995, -0.0123, -0.000178, -0.0139, 0.00678}},
	{[treeDepth]uint16{42, 10, 63, 72}, [treeDepth]float32{0.068716, 0.033212, -0.066222, -0.018625}, [1 << treeDepth]float32{0.0137, -0.0173, -0.0042, 0.00279, -0.0139, 0.00895, -0.0291, 0.00835, -0.00065, -0.0391, 0.0256, 0.027, 0.0281, -0.00364, -0.00775, -0.00708}},
	{[treeDepth]uint16{10, 43, 86, 8}, [treeDepth]float32{0.043759, 0, -0.13403, 0.28467}, [1 << treeDepth]float32{0.0279, 0.0604, -0.0191, -0.013, -0.00912, -0.00794, 0.00242, -0.00571, 0.0279, -0.0123, -0.0203, 0.00877, -0.0205, -0.0103, -0.00847, 0.00747}},
	{[treeDepth]uint16{33, 67, 7, 47}, [treeDepth]float32{0.1314, -0.096135, 0.20032, 0}, [1 << treeDepth]float32{-0.00637, -0.0218, 0.114, -0.00679, -0.00266, -1.55e-05, -0.0158, 7.65e-05, 0.000208, -0.00313, -6.7e-05, -1.51e-05, 1.6e-05, 0.0378, 0, -0.0273}},
	{[treeDepth]uint16{73, 26, 31, 23}, [treeDepth]float32{-0.76442, 0.65319, 0.82182, 0.5}, [1 << treeDepth]float32{-0.0377, -0.000612, 0.0359, -0.00874, 0.0032, 0.01, -0.00261, 0.00807, -0.00472, 0.0126, 0.0206, -0.0334, -0.0093, -0.0113, -0.00947, -0.00131}},
	{[treeDepth]uint16{88, 73, 13, 30}, [treeDepth]float32{-0.3703, -0.50663, 0.10332, 0.067294}, [1 << treeDepth]float32{-2.25e-05, -0.0121, -0.000227, -0.0238, -4.15e-05, 0.0111, -0.000393, -0.000597, -0.00843, 0.00636, 0.0146, 0.0113, 0.111, -0.0168, -0.00181, -0.000261}},
	{[treeDepth]uint16{42, 102, 7, 72}, [treeDepth]float32{0.33427, -0.032806, 0.31473, -0.018625}, [1 << treeDepth]float32{-0.00182, -0.00804, -0.024, -0.00794, 0.00104, 0.000187, 0.0636, -0.0106, 0.02, -0.0132, 0.024, -0.0142, -0.00239, -0.0162, 0.0278, -0.0202}},
	{[treeDepth]uint16{69, 62, 32, 73}, [treeDepth]float32{-0.19754, -0.28109, 0.0031931, -0.71042}, [1 << treeDepth]float32{0.00662, -0.0256, -0.00673, -0.0304, 0.0194, -0.0219, -0.00962, 0.014, 0.0569, -0.0283, -0.0236, 0.000709, 0.0118, -0.00928, 0.0327, 0.00231}},
	{[treeDepth]uint16{60, 42, 6, 62}, [treeDepth]float32{-2.0919, 0.068716, 1.9613, -0.15594}, [1 << treeDepth]float32{0.0312, -0.00558, 0.0125, -0.00991, -0.0123, -0.0345, 0.0407, 0.00921, -0.00876, 0.0279, 0.0201, 0.0109, 0.00549, -0.0371, -0.00955, -0.00263}},
	{[treeDepth]uint16{13, 33, 82, 42}, [treeDepth]float32{0.31496, 0.29518, -0.5, 0.18193}, [1 << treeDepth]float32{-0.00613, -0.00933, -0.00179, -0.00611, 0.0187, 0.0509, 0.0117, -0.0517, 0.000882, -0.00607, 0.0216, -0.0069, -0.0156, -0.00165, -0.00276, -0.013}},
	{[treeDepth]uint16{23, 83, 83, 27}, [treeDepth]float32{0.14286, -0.1643, -0.070952, 0.44724}, [1 << treeDepth]float32{-0.00828, 0.00326, 0.0607, -0.017, 0, 0, -0.0362, -0.00533, 0.00993, -0.00356, 0.0233, -0.012, 0, 0, 0.0351, -0.00817}},
	{[treeDepth]uint16{60, 43, 83, 83}, [treeDepth]float32{-2.0919, 0.031999, -0.10536, -0.19106}, [1 << treeDepth]float32{0.0176, -0.00632, 0.0124, -0.00157, 0, 0, 0, 0, -0.017, -0.0121, 0.0232, 0.0276, 0.0807, -0.00639, -0.0162, -0.00795}},
	{[treeDepth]uint16{72, 4, 10, 81}, [treeDepth]float32{-0.14723, 0.69532, 0.028084, -0.15584}, [1 << treeDepth]float32{-0.00369, -0.0137, 0.00544, 0.00983, 0.00807, 0.0022, 0.0142, -0.0107, -0.00553, -0.0159, 0.0819, -0.0192, 0.00413, 0.0133, -0.0027, -0.0116}},
	{[treeDepth]uint16{69, 28, 69, 24}, [treeDepth]float32{-0.21141, 0.46206, -0.032786, 0.38526}, [1 << treeDepth]float32{0.00772, -0.00671, 0.0278, -0.0297, 0, 0.00999, 0, 0.00645, 0.0124, 0.00194, 0.0563, 0.00712, 0, 0.0148, 0, -0.017}},
	{[treeDepth]uint16{62, 44, 24, 83}, [treeDepth]float32{-0.2228, 0.5883, 0.029559, -0.26469}, [1 << treeDepth]float32{-0.0147, 0.0106, 0.0389, -0.0156, 0.00121, -0.0225, 0, 0, -0.0283, 0.0107, -0.0105, -0.024, -0.00145, 0.00465, -0.00138, -0.00555}},
	{[treeDepth]uint16{88, 73, 42, 3}, [treeDepth]float32{-0.3703, -0.50663, 0.37125, 0.78114}, [1 << treeDepth]float32{0.0856, -0.0044, 0.000474, -0.00139, -0.00207, -0.0259, -0.00228, -0.00838, -0.000224, 0.0218, 0.00443, 0.0108, -0.000791, -0.0241, 0.00505, -0.00797}},
	{[treeDepth]uint16{69, 8, 72, 0}, [treeDepth]float32{-0.29683, 0.40562, -0.10917, 0.44192}, [1 << treeDepth]float32{0.0866, -0.00184, 0.00247, -0.0111, -0.000464, 0.00099, -0.00194, -0.0208, -0.000307, -0.0123, -0.0086, 0.0124, -0.000226, 0.0183, 0.018, -0.00764}},
	{[treeDepth]uint16{67, 62, 49, 1}, [treeDepth]float32{-0.16698, -0.2228, 0.52158, 1.6758}, [1 << treeDepth]float32{-0.0107, -0.018, 0.0302, 0.00909, 0.0421, 0.00577, 0.021, -0.0396, 0.00991, 0.0074, 0.0446, -0.00283, -2.45e-07, -3.86e-06, -9.96e-07, -0.0154}},
	{[treeDepth]uint16{29, 33, 85, 83}, [treeDepth]float32{0.5592, 0.38776, -0.13676, -0.032261}, [1 << treeDepth]float32{0.0132, -0.0277, -0.00907, 0.0012, -0.00262, -0.0173, 0.0285, -0.00412, -0.0274, -0.0122, -0.00434, -0.0111, 0.00567, 0.00082, 0.00641, 0.0304}},
	{[treeDepth]uint16{60, 66, 72, 86}, [treeDepth]float32{-2.0919, -0.30155, -0.1795, -0.16694}, [1 << treeDepth]float32{-0.00199, 0.052, 0.0839, 0.00232, -0.000278, -0.0089, -0.0115, -0.00709, -4.06e-05, 0.00477, 0.00134, -0.00139, 0, 0.00409, 0.00668, -0.000659}},
	{[treeDepth]uint16{33, 91, 3, 29}, [treeDepth]float32{0.1314, -0.14168, 0.47397, 0.53443}, [1 << treeDepth]float32{-0.0198, -0.00379, 0.0806, -0.0163, 0.0531, 0.00396, -0.00125, 0.00977, 0, 0.0491, -1.8e-08, -0.0286, 0, -0.00444, 0, -0.00962}},
	{[treeDepth]uint16{114, 42, 92, 16}, [treeDepth]float32{-0.21994, 0.39294, -0.026117, 0}, [1 << treeDepth]float32{0.0219, -0.00175, -0.00662, -0.0187, 0.0153, 0.00684, -0.0101, 0.00861, 0.0677, 0.015, 0.00122, -0.00669, -0.00159, -0.041, -0.000218, -0.0254}},
	{[treeDepth]uint16{71, 62, 66, 16}, [treeDepth]float32{-0.40121, -0.43991, -0.11612, 0}, [1 << treeDepth]float32{0.043, -0.0279, -0.000548, 0.00752, -0.000186, -0.00271, -0.000303, -0.00121, 0.0237, -0.000954, 0.000471, 0.0429, -1.29e-06, 0.00155, -9.7e-07, -0.0303}},
	{[treeDepth]uint16{88, 29, 32, 81}, [treeDepth]float32{-0.39208, 0.27952, 0.11638, -0.075}, [1 << treeDepth]float32{0.027, -0.0164, 0.0058, -0.00173, 0.0103, 0.0141, -0.0149, 0.00176, 0.115, -0.0188, -0.00275, 0.0104, 0.00245, 0.0258, -0.00701, -0.0199}},
	{[treeDepth]uint16{69, 9, 83, 71}, [treeDepth]float32{-0.032786, 0, -0.13555, -0.078017}, [1 << treeDepth]float32{-0.00784, 0.0214, -0.00385, 0.0306, 0.0251, -0.0117, -0.0176, -0.0115, 0.00262, 0.00272, -0.0102, 0.0113, -0.00199, -0.0121, -0.0349, 0.0292}},
	{[treeDepth]uint16{90, 30, 13, 90}, [treeDepth]float32{-0.21259, 0.067294, 0.12765, -0.076156}, [1 << treeDepth]float32{0.00622, -0.0174, -0.0165, -0.00533, 0.0407, 0.00485, -0.0147, 0.00168, 0, -0.0228, 0, 0.0314, 0, -0.00486, 0, 5.26e-05}},
	{[treeDepth]uint16{72, 90, 17, 8}, [treeDepth]float32{-0.16907, -0.076156, 0, 0.26204}, [1 << treeDepth]float32{-0.0055, -0.014, 0.0193, -0.0139, -0.0152, -0.023, 0.057, 0.00377, -0.00429, -0.0146, 0.0247, 0.00425, 0.00674, 0.0155, -0.00045, -0.00978}},
	{[treeDepth]uint16{72, 86, 60, 7}, [treeDepth]float32{-0.14723, -0.16694, -0.86748, 0.35006}, [1 << treeDepth]float32{0.0285, -0.0173, -0.00875, -0.00113, 0.00477, 0.00628, -0.00606, 0.00599, 0.102, -0.00179, -0.0311, 0.00788, 0.00827, -0.0147, 0.0119, -0.0102}},
	{[treeDepth]uint16{73, 26, 12, 7}, [treeDepth]float32{-0.76442, 0.65319, 0.19654, 0.35006}, [1 << treeDepth]float32{-0.0179, 0.00296, 0.0277, 0.0495, -0.0303, 0.0042, 0.00885, -0.0271, -0.00454, -0.0264, 0.000658, -0.0403, -0.0121, 0.00265, 0.0115, -0.00613}},
	{[treeDepth]uint16{60, 102, 43, 83}, [treeDepth]float32{-2.0919, -0.22662, 0.008577, -0.10536}, [1 << treeDepth]float32{-0.0161, 0.00171, 0.00982, -0.0356, 0.00797, 0.00379, 0.0391, 0.00319, -0.00939, 0.00664, 0.116, -0.00762, -0.0101, -0.00507, -0.00711, -0.0109}},
	{[treeDepth]uint16{88, 81, 23, 4}, [treeDepth]float32{-0.3703, -0.022472, 0.5, 0.75454}, [1 << treeDepth]float32{0.025, 0.000538, 0.0616, -0.0114, 0.000959, -0.00228, 0.0499, 0.0252, -0.00568, 0.00577, -0.000927, 0.011, -0.00651, -0.043, -0.000164, -0.0102}},
	{[treeDepth]uint16{69, 72, 33, 43}, [treeDepth]float32{-0.045085, -0.21257, 0.23101, 0}, [1 << treeDepth]float32{0.0116, -0.0175, -0.00982, 0.0314, 0.00321, 0.0293, -0.00281, -0.0204, 0.0171, -0.0179, -0.0114, 0.00979, 0.00627, 0.0261, -0.00733, 0.00777}},
	{[treeDepth]uint16{69, 91, 28, 3}, [treeDepth]float32{-0.032786, -0.30486, 0.46206, 0.61628}, [1 << treeDepth]float32{-0.00161, -0.00739, -0.00928, 0.0191, 0.0503, -0.0137, 0.00213, -0.00612, -0.00269, 9.55e-05, -0.00109, 0.0131, -0.0114, -0.0173, -0.0221, 0.00533}},
	{[treeDepth]uint16{42, 92, 6, 23}, [treeDepth]float32{0.068716, -0.09094, 1.8273, 0.2}, [1 << treeDepth]float32{0.0546, -0.0227, -0.0484, -0.00977, -0.0387, 0.0158, -0.0191, 0.0111, -0.0106, -0.00503, -0.00645, 0.0165, -0.0269, -0.00708, -0.0194, -0.00063}},
	{[treeDepth]uint16{62, 28, 23, 22}, [treeDepth]float32{-0.051669, 0, 0.5, 0.85542}, [1 << treeDepth]float32{-0.00699, 0.0239, -0.00218, 0.00393, -0.0133, 0.00546, 0.00225, -0.0251, -0.00114, 0.00478, -0.019, -0.0163, 0.00503, -0.0117, 0.0531, 0.0145}},
	{[treeDepth]uint16{24, 31, 32, 69}, [treeDepth]float32{0.38526, 0.71556, 0.16946, -0.13129}, [1 << treeDepth]float32{-0.0161, 0.0658, -0.0055, -0.0252, 0.00162, -0.0272, 0.00738, 0.00356, -0.0149, 0.00745, 0.00414, -0.00891, -0.0112, -0.029, 0.00711, -0.007}},
	{[treeDepth]uint16{33, 67, 102, 81}, [treeDepth]float32{0.1314, -0.096135, -0.092788, -0.81818}, [1 << treeDepth]float32{-0.0127, 0.00991, -0.0111, 0.00982, -0.00147, -0.0184, -0.00097, -0.018, 0.0053, -0.000499, 0.127, -0.00311, -0.0133, -0.00735, -0.0166, 0.00404}},
	{[treeDepth]uint16{72, 62, 1, 32}, [treeDepth]float32{-0.1795, -0.15594, 1.6758, 0.087045}, [1 << treeDepth]float32{-0.0139, -0.0143, 0.0215, -0.00334, 0.0139, 0.0144, -0.00153, -0.00287, 0.0098, -0.0143, 0.033, 0.0213, -0.0101, -0.00151, 0.0328, -0.00503}},
	{[treeDepth]uint16{69, 3, 13, 12}, [treeDepth]float32{-0.19754, 0.73398, 0.24588, 0.21236}, [1 << treeDepth]float32{0.0261, -0.0017, -0.00182, -0.0103, -0.00925, 0.0223, -0.000115, -0.00398, -0.00469, -0.00996, -0.00734, 0.0144, 0.0759, -0.00713, 0.00309, -0.00599}},
	{[treeDepth]uint16{69, 1, 90, 7}, [treeDepth]float32{-0.21141, 1.9424, -0.10428, 0.20032}, [1 << treeDepth]float32{0.00444, -0.00805, -0.000708, -0.0359, -0.00273, 0.0216, -0.000543, 0.017, -0.0038, -0.0123, 0.0554, 0.0124, 0.0145, 0.00789, 0.0444, -0.00665}},
	{[treeDepth]uint16{69, 62, 1, 44}, [treeDepth]float32{-0.21141, -0.28109, 1.9424, 0.5883}, [1 << treeDepth]float32{0.001, -0.0171, -0.00499, 0.007, 0.102, -0.00834, 0.0159, -0.00167, 0.0414, 0.0162, 0.00793, -0.0247, 0, 0, 0.000167, -0.0136}},
	{[treeDepth]uint16{101, 23, 43, 1}, [treeDepth]float32{-0.13847, 0.2, 0.15208, 2.4734}, [1 << treeDepth]float32{-0.00458, -0.0306, 0.00702, 0.00154, 0.0172, -0.0103, 0.00321, -0.0119, -0.00486, 0.0189, -0.000564, -0.0183, 0.0881, 0.0245, -0.0177, -0.0123}},
	{[treeDepth]uint16{43, 24, 66, 6}, [treeDepth]float32{0.26065, 0.48858, -0.030169, 1.6997}, [1 << treeDepth]float32{5.47e-05, -0.0209, -0.00162, -0.0217, 0.0178, 0.00347, 0.0516, -0.00524, 0.0125, -0.0043, -0.0223, -0.0197, -0.00461, -0.00991, 0.00345, 0.00392}},
	{[treeDepth]uint16{88, 73, 60, 33}, [treeDepth]float32{-0.3703, -0.58613, -2.0919, 0.20948}, [1 << treeDepth]float32{-0.00277, -0.00385, -0.00672, 0.0403, 0.0169, 0.00938, 0.000818, -0.00713, 2.36e-05, 0.000771, 0.0188, -0.000812, 0.0782, -0.0164, -0.00448, 0.00139}},
	{[treeDepth]uint16{69, 71, 14, 33}, [treeDepth]float32{-0.21141, -0.17848, 0.62576, 0.19359}, [1 << treeDepth]float32{-0.009, -0.0255, 0.00633, 0.00845, -0.00176, 0.00407, 0.000189, -0.0205, 0.00772, -0.0174, 0.0661, -0.00561, 0.00157, -0.0105, 0.00248, 0.00583}},
	{[treeDepth]uint16{72, 81, 24, 82}, [treeDepth]float32{-0.10917, -0.022472, 0.48858, -0.5}, [1 << treeDepth]float32{0.0139, -0.00909, -0.0074, -0.00427, -0.0164, 0.00986, -0.00323, -0.00284, 0.00432, -0.0136, -0.00368, 0.0413, -0.000866, -0.0199, -0.0029, -0.0254}},
	{[treeDepth]uint16{62, 6, 64, 19}, [treeDepth]float32{-0.30002, 3.7587, -0.0020116, 0}, [1 << treeDepth]float32{-0.0159, 0.000372, 0.034, 0.000996, -0.0136, 0.00869, -0.0128, -0.00447, -0.00765, 0.0121, 0.00284, 0.00903, -0.0178, -0.00184, 0.00267, -0.0475}},
	{[treeDepth]uint16{12, 62, 43, 17}, [treeDepth]float32{0.14796, -0.096515, 0, 0}, [1 << treeDepth]float32{-0.00401, -0.000119, 0.0183, -0.0042, -0.00345, -0.00774, -0.0173, 0.0115, -0.031, -0.000475, 0.0853, -0.0242, -0.0247, 0.0118, 0.00042, -0.00164}},
	{[treeDepth]uint16{4, 86, 19, 18}, [treeDepth]float32{0.43077, -0.14537, 0, 0}, [1 << treeDepth]float32{-0.0308, 0.00336, -0.0113, -0.000986, -0.0127, 0.0275, 0.0309, -0.00852, 0.0149, 0.0221, 0.0113, 0.033, 0.0121, -0.00172, -0.00862, -0.0047}},
	{[treeDepth]uint16{69, 90, 61, 33}, [treeDepth]float32{-0.29683, -0.27134, -0.22156, 0.1314}, [1 << treeDepth]float32{-3e-05, 0.00866, -3.24e-05, -0.0264, -1.4e-06, 0.0105, 0, 0.0288, 0.0595, -0.00985, -0.0105, 0.0206, 0.000205, -0.0224, 0.0304, -0.000668}},
	{[treeDepth]uint16{11, 26, 81, 14}, [treeDepth]float32{0, 0.5226, -0.047619, 0.27518}, [1 << treeDepth]float32{-0.0165, 0.0118, -0.00739, 0.0102, 0.0272, -0.000796, 0.00573, 0.029, -0.0013, 0.0341, -0.00474, -0.00119, 0.00201, -0.00835, 0.00684, -0.0202}},
	{[treeDepth]uint16{73, 4, 72, 31}, [treeDepth]float32{-0.76442, 0.63012, -0.21257, 0.54866}, [1 << treeDepth]float32{-0.0212, -0.0183, -0.00129, 0.00436, -0.0247, 0.0111, 0.035, -0.0148, -0.0114, -0.000395, 0.0175, 0.0156, -0.0317, -0.000901, -0.00587, -0.00105}},
	{[treeDepth]uint16{88, 26, 77, 19}, [treeDepth]float32{-0.3703, 0.32525, -1, 0}, [1 << treeDepth]float32{-0.0134, -0.0154, -0.00813, -0.0267, 0.0813, -0.0161, 0.0203, 0.00193, 0.00837, 0.0202, -0.00433, 0.00676, -0.00544, -0.0174, -0.02, -0.00172}},
	{[treeDepth]uint16{71, 31, 29, 24}, [treeDepth]float32{-0.40121, 0.82182, 0.70632, 0.38526}, [1 << treeDepth]float32{0.0576, -0.00778, -0.0117, 0.00804, -0.000113, -0.00856, 0.00529, -0.0103, 0.0281, 0.00392, -9.63e-05, -0.0192, -0.000611, -0.0421, -0.000211, 0.0196}},
	{[treeDepth]uint16{73, 4, 32, 81}, [treeDepth]float32{-0.76442, 0.61181, 0.10139, -0.047619}, [1 << treeDepth]float32{-0.0261, -0.000859, -0.0175, -0.00185, -0.0107, 0.0179, 0.0233, -0.00259, -0.0234, 0.0101, 0.0107, 0.018, -0.0127, 0.00915, 0.00774, -0.0216}},
	{[treeDepth]uint16{66, 19, 24, 4}, [treeDepth]float32{-0.075219, 0, 0.48858, 0.49466}, [1 << treeDepth]float32{-0.0129, 0.00281, 0.00212, -0.00617, -0.000236, -0.0199, -0.00566, 0.0307, 0.0131, -0.00219, 0.00894, -0.00903, -0.0248, 0.00527, 0.0551, -0.0372}},
	{[treeDepth]uint16{88, 26, 69, 26}, [treeDepth]float32{-0.3703, 0.33662, -0.22745, 0.72223}, [1 << treeDepth]float32{0.0103, 0.0319, 0.0193, -0.0112, 0.0579, -0.0167, 0.00181, 0.000938, 0, 0, -3.09e-05, 0.0369, 0, 0, -0.0049, -0.00558}},
	{[treeDepth]uint16{101, 3, 43, 66}, [treeDepth]float32{-0.2356, 0.45483, 0, -0.075219}, [1 << treeDepth]float32{0.00201, 0.0449, 0.0175, -0.0131, -0.0178, -0.000277, 0.0114, -0.00498, 0.0209, -0.0144, -0.00665, -0.0314, -0.0196, -0.00367, 0.00843, -2.28e-05}},
	{[treeDepth]uint16{34, 88, 63, 33}, [treeDepth]float32{0, -0.3703, -0.14771, 0.1314}, [1 << treeDepth]float32{0.0245, -5.44e-05, -0.00261, 0, -0.00285, -7.79e-06, 0.0541, 1.49e-05, 0.059, 0.00774, -0.00837, 0.00819, -0.000271, -0.00701, 0.00113, -0.0609}},
	{[treeDepth]uint16{54, 63, 1, 23}, [treeDepth]float32{0, -0.1335, 3.2294, 0.2}, [1 << treeDepth]float32{-0.00801, -0.000545, -0.00104, 0.00409, 0.0317, 0, 0.0016, 0, -0.0127, 0.0223, 0.00614, -0.0407, -0.00872, 0, -0.00615, 0}},
	{[treeDepth]uint16{42, 10, 10, 63}, [treeDepth]float32{0.068716, 0.08438, 0.054897, -0.02131}, [1 << treeDepth]float32{0.0159, -0.0101, 0, 0, -0.0072, 0.0193, -0.037, 0.00324, -0.0205, 0.00807, 0, 0, 0.0214, 0.00672, -0.0311, -0.00222}},
	{[treeDepth]uint16{42, 85, 27, 14}, [treeDepth]float32{0.068716, -0.27683, 0.26397, 0.62576}, [1 << treeDepth]float32{-0.02, 0.00388, -6.24e-05, -0.014, 0.0826, 0.0292, -0.0197, 1.94e-05, -0.00884, 0.00155, -0.0208, 0.0109, -0.00451, -0.0161, -0.0221, 0.00472}},
	{[treeDepth]uint16{114, 42, 4, 29}, [treeDepth]float32{-0.21994, 0.4181, 0.40346, 0.23668}, [1 << treeDepth]float32{0.00234, -0.00824, 0, 0, -0.00587, 0.0335, 0, -1.38e-05, -0.00456, -0.0174, 0, 0, 0.0623, 0.000628, -0.0175, -0.0081}},
	{[treeDepth]uint16{22, 82, 22, 32}, [treeDepth]float32{0.2973, -0.85714, 0.14667, 0.087045}, [1 << treeDepth]float32{-0.0234, 0, 0.00532, 0, 0.072, -0.0107, -0.0141, -0.00262, 0.00262, 0, 0.00205, 0, -0.00378, 0.00197, 0.00644, -0.0025}},
	{[treeDepth]uint16{60, 86, 64, 28}, [treeDepth]float32{-2.0919, -0.15621, -0.16513, 0.32035}, [1 << treeDepth]float32{-0.00526, 0.00758, -0.0007, -0.00247, 0.0171, -0.00391, 0.0263, -0.000324, -0.00656, 0.0662, -0.00357, -0.0141, 0.0747, -0.0009, -0.0185, -0.00312}},
	{[treeDepth]uint16{62, 50, 92, 59}, [treeDepth]float32{-0.30002, 0.52016, -0.16558, -0.13128}, [1 << treeDepth]float32{-0.0135, 0.0343, 0.066, 0.0473, -0.0183, -0.00307, -0.00155, 0.00287, -0.014, -0.00883, 0.00107, 0.00581, -0.00773, 0.00273, -0.00155, -0.0401}},
	{[treeDepth]uint16{101, 69, 83, 3}, [treeDepth]float32{-0.2356, -0.032786, -0.19106, 0.58114}, [1 << treeDepth]float32{-0.0069, -0.0212, 0.0387, -0.000178, 0.0014, 0.0177, 0.00602, 0.00232, 0.00503, -0.00704, 0.0181, 0.000622, -0.00892, -0.0107, 0.0151, -0.00976}},
	{[treeDepth]uint16{33, 29, 27, 33}, [treeDepth]float32{0.1314, 0.21844, 0.27336, 0.19359}, [1 << treeDepth]float32{-0.0125, -0.0096, 0.0747, -0.0271, -0.0137, -0.0146, 0.00593, 0.00532, 0, 0.0652, 0, -0.00342, 0, -0.00292, 0, -0.000399}},
}

var confidenceForest = Forest{
	{[treeDepth]uint16{89, 305, 3, 48}, [treeDepth]float32{0.87689, 0, 0, 0.43205}, [1 << treeDepth]float32{-0.00577, 0.0544, 0.0328, 0.0546, -0.0566, 0.00821, -0.0349, -0.000596, -0.00236, 0.0371, 0.0321, 0.0578, -0.000449, 0.0368, -0.00609, 0.0256}},
	{[treeDepth]uint16{2, 70, 89, 41}, [treeDepth]float32{0.15716, 0.14994, 0.87689, 1.672}, [1 << treeDepth]float32{-0.00456, 0.0311, -0.0337, -0.000153, 0.018, 0.0434, 0.0331, 0.057, -0.0283, 0.0162, -0.0372, -0.0393, -0.0164, -0.00366, -0.00163, -0.0211}},
	{[treeDepth]uint16{2, 5, 84, 64}, [treeDepth]float32{0.25285, 0.085753, 0.85539, 0}, [1 << treeDepth]float32{-0.00571, 0.0103, -0.0404, -0.0274, 0.0175, 0.0272, 0.0193, 0.0512, 0.00126, 0.0746, -0.0554, -0.0174, -0.0333, 0.0239, -0.000393, 0}},
	{[treeDepth]uint16{89, 39, 87, 67}, [treeDepth]float32{0.87689, 0, 0.15396, 0.52683}, [1 << treeDepth]float32{-0.00673, -0.0117, 0.0112, 0.0593, -0.0535, -0.0113, 0.00144, 0.0647, 0.0203, 0.00584, 0.0225, 0.0541, -0.0411, -0.0345, -0.00937, 0.0513}},
	{[treeDepth]uint16{84, 5, 2, 6}, [treeDepth]float32{0.91484, 0.085753, 0.087874, 0.14318}, [1 << treeDepth]float32{-0.00338, 0.019, -0.0603, 0.0275, 0.0227, 0.0242, -0.0283, 0.0593, -0.0339, -0.00929, -0.0521, 0.0204, 0.00213, 0.0388, -0.00326, 0.0628}},
	{[treeDepth]uint16{90, 5, 44, 7}, [treeDepth]float32{0.88855, 0.085753, 0.56227, 0}, [1 << treeDepth]float32{-0.00378, 0.0284, -0.0581, 0.0347, 0.0156, 0.0326, -0.0163, 0.053, -0.0398, -0.00631, -0.0344, 0.036, -0.0264, -0.00841, -0.0342, 0.0371}},
	{[treeDepth]uint16{89, 5, 305, 66}, [treeDepth]float32{0.87689, 0.085753, 0, 0.39892}, [1 << treeDepth]float32{-0.00432, 0.0196, -0.0419, 0.0221, -0.0432, 0.0126, -0.0346, 0.036, 0.00176, 0.0261, -0.0347, 0.0476, 0.0372, 0.0491, -0.00303, 0.0509}},
	{[treeDepth]uint16{39, 87, 38, 5}, [treeDepth]float32{0.32842, 0.15396, 0.40421, 0.085753}, [1 << treeDepth]float32{-0.00211, 0.00322, -0.0535, -0.0549, 0.0176, 0.0384, -0.028, 0.0297, -0.0441, 0.0155, -0.00382, -0.0112, -0.0149, 0.045, -0.0398, -0.00924}},
	{[treeDepth]uint16{39, 7, 2, 70}, [treeDepth]float32{0.4326, 0, 0.11951, 0.14994}, [1 << treeDepth]float32{-0.00227, 0.0122, -0.0493, -0.00966, 0.021, 0.037, -0.0397, 0.0193, -0.0301, -0.0533, -0.0512, 0.0195, -0.00347, 0.0281, -0.0158, 0.034}},
	{[treeDepth]uint16{39, 28, 32, 38}, [treeDepth]float32{0.4326, 2.3121, 0, 0.40421}, [1 << treeDepth]float32{-0.0037, -0.0563, 0.0534, 0, -0.0507, -0.00646, 0.042, 0, 0.00392, 0.0339, 0.0458, 0, -0.0219, 0.00993, 0.0321, 0}},
	{[treeDepth]uint16{39, 87, 38, 3}, [treeDepth]float32{0.4326, 0.15396, 0.40421, 0}, [1 << treeDepth]float32{-0.000865, 0.0123, -0.0355, -0.0718, 0.0122, 0.0451, -0.0179, 0.0207, -0.0425, 0, -0.0322, -0.0381, -0.00286, -0.0198, -0.0265, 0.0449}},
	{[treeDepth]uint16{39, 87, 66, 32}, [treeDepth]float32{0.32842, 0.15396, 0.58221, 0}, [1 << treeDepth]float32{-0.00294, 0.0348, -0.0238, 0.0162, 0.0179, 0.0347, -0.0246, 0.0189, -0.0383, 0.0345, -0.0413, 0.0166, -0.00272, 0.00844, -0.0593, -0.0117}},
	{[treeDepth]uint16{5, 84, 38, 39}, [treeDepth]float32{0.085753, 0.85539, 0.65948, 0}, [1 << treeDepth]float32{-0.00134, -0.0365, -0.0324, -0.0124, 0.0254, -0.0365, -0.0173, 0.00231, -0.013, -0.0177, 0.00849, 0.058, 0.0291, -0.0389, 0.033, 0.0525}},
	{[treeDepth]uint16{3, 2, 53, 18}, [treeDepth]float32{0.29861, 0.25285, 0.40278, 0}, [1 << treeDepth]float32{-0.00167, -0.0581, 0.0366, -0.0137, 0.00519, -0.0261, 0.00212, 0.00472, -0.018, -0.0562, -0.00122, -0.0105, -0.0141, 0.00251, -0.025, 0.0267}},
	{[treeDepth]uint16{28, 84, 5, 44}, [treeDepth]float32{2.3121, 0.91484, 0.085753, 0.87051}, [1 << treeDepth]float32{-0.00151, 0.0513, 0.0301, 0, -0.0337, 0.0202, 0.0471, 0, 0.0104, 0.00776, 0.00956, 0, 0.0341, -0.00646, 0.0527, 0}},
	{[treeDepth]uint16{84, 39, 87, 98}, [treeDepth]float32{0.91484, 0, 0.092733, 0}, [1 << treeDepth]float32{6.71e-05, 0.000646, 0.0287, 0.0439, -0.0432, -0.0426, -0.00757, 0.0383, 0.0241, 0.0102, 0.00526, 0.0248, 0.0194, 0.0341, 0.0372, 0.0321}},
	{[treeDepth]uint16{89, 41, 28, 43}, [treeDepth]float32{0.87689, 1.9698, 1.8111, 1.061}, [1 << treeDepth]float32{-0.00324, 0.0436, -0.0334, -0.0146, -0.0481, 0.0157, 0.043, 0, 0.0128, 0.0315, -0.0364, -0.059, 0.00521, 0.00978, -0.057, -0.013}},
	{[treeDepth]uint16{34, 1, 64, 41}, [treeDepth]float32{0, 1.3971, 0, 1.9698}, [1 << treeDepth]float32{0.00111, -0.0289, 0.0174, -0.0083, -0.00187, -0.0457, 0.0364, 0.0117, -0.0164, -0.0466, -0.0466, -0.0595, 0, -0.0598, 0.0682, 0.0461}},
	{[treeDepth]uint16{305, 89, 41, 28}, [treeDepth]float32{0, 0.87689, 1.9698, 2.3121}, [1 << treeDepth]float32{-0.00282, 0.0138, 0.0282, 0.0441, -0.0416, 0.0285, -0.0573, 0.0136, -0.0173, 0.0044, 0, 0, 0.0572, 0.0344, 0, 0}},
	{[treeDepth]uint16{3, 2, 37, 54}, [treeDepth]float32{0.10311, 0.087874, 0.5, 0}, [1 << treeDepth]float32{0.00115, -0.0531, 0.0411, 0.0101, -0.0354, -0.064, 0.0357, -0.0128, -0.0313, -0.0356, -0.0226, 0.00958, -0.0165, -0.0398, 0.0108, -0.0207}},
	{[treeDepth]uint16{89, 5, 41, 106}, [treeDepth]float32{0.87689, 0.15055, 1.4973, 0.035462}, [1 << treeDepth]float32{-0.00119, 0.029, -0.026, 0.0543, -0.0344, -0.0196, -0.0136, -0.000273, 0.00787, 0.0325, -0.0361, 0.0441, 0.0108, -0.0158, -0.0625, 0.0169}},
	{[treeDepth]uint16{32, 2, 64, 107}, [treeDepth]float32{0, 0.25285, -0.072571, 0.2522}, [1 << treeDepth]float32{-0.0135, -0.0261, 0.0255, 0.00378, 0.000391, -0.0498, 0.0414, 0.0207, -0.00547, -0.0313, -0.00227, -0.0357, 0.0398, 0.0402, 0.0515, 0.0634}},
	{[treeDepth]uint16{5, 84, 7, 44}, [treeDepth]float32{0.085753, 0.85539, 0, 0.87051}, [1 << treeDepth]float32{0.00133, -0.035, 0.0227, 0.0291, -0.0266, -0.0188, 0.000964, 0.0202, 0.0234, 0.0228, 0.00597, 0.0394, -0.0283, 0.00996, -0.047, 0.024}},
	{[treeDepth]uint16{32, 2, 62, 66}, [treeDepth]float32{0, 0.087874, 0.061728, 0.39892}, [1 << treeDepth]float32{0.000289, 0.0105, -0.0268, 0.00624, -0.0559, -0.0445, -0.0215, -0.0158, 0.00333, -0.00491, 0.0178, 0.051, -0.0158, -0.042, 0.0122, -0.0199}},
	{[treeDepth]uint16{32, 28, 34, 2}, [treeDepth]float32{0, 2.3121, 0, 0.087874}, [1 << treeDepth]float32{0.00147, -0.0233, 0, 0, -0.0355, -0.0385, 0.0255, 0.00303, 0.0164, -0.00309, 0, 0, -0.00195, -0.0292, 0.0476, 0.0415}},
	{[treeDepth]uint16{89, 5, 305, 31}, [treeDepth]float32{0.95658, 0.085753, 0, 0.27824}, [1 << treeDepth]float32{-0.00162, 0.0263, -0.0373, 0.0508, 0.0343, 0.031, -0.0131, 0.0243, 0.00203, 0.0316, -0.00662, 0.0246, 0.00443, 0.0386, 0.00709, 0.0157}},
	{[treeDepth]uint16{18, 67, 104, 1}, [treeDepth]float32{0, 0.76906, 0.6, 1.5488}, [1 << treeDepth]float32{-0.000373, -0.0601, 0.0104, -0.0033, -0.0454, -0.0128, -0.00938, 0.00045, 0.00404, -0.0347, 0.0242, -0.0351, 0.011, -0.00461, 0.034, 0.0138}},
	{[treeDepth]uint16{305, 70, 84, 39}, [treeDepth]float32{0, 0.20009, 0.79232, 0}, [1 << treeDepth]float32{0.00151, 0.0305, -0.0242, -0.00724, -0.032, 0.0332, -0.0305, 0.00969, -0.0134, -0.0133, -0.0153, -0.0184, 0.0141, 0.0251, 0.0215, 0.0575}},
	{[treeDepth]uint16{32, 39, 87, 38}, [treeDepth]float32{0, 0.32842, 0.092733, 0.40421}, [1 << treeDepth]float32{0.000758, -0.0406, 0.0161, 0, -0.0448, -0.0338, -0.0349, -0.0297, 0.0108, -0.00749, 0.0387, 0.0392, -0.0212, -0.0446, 0.0192, 0.00852}},
	{[treeDepth]uint16{28, 305, 5, 89}, [treeDepth]float32{2.3121, 0, 0.15055, 0.87689}, [1 << treeDepth]float32{-0.00239, 0.0555, 0.0188, 0.0288, -0.0303, 0, -0.027, -0.0082, 0.00893, 0, 0.0378, 0, 0.0455, 0, 0.0318, 0}},
	{[treeDepth]uint16{3, 25, 18, 30}, [treeDepth]float32{0.29861, 0.66096, 0, 0.086375}, [1 << treeDepth]float32{0.000693, -0.0302, -0.00862, -0.0671, -0.0111, 0.0134, -0.0132, -0.0471, 0.0024, -0.00359, 0.0275, -0.0212, -0.0266, -0.0309, 0.0172, 0.0434}},
	{[treeDepth]uint16{16, 28, 41, 38}, [treeDepth]float32{0, 2.3121, 1.9698, 0.65948}, [1 << treeDepth]float32{-0.00213, -0.0462, -0.0283, 0, -0.0205, -0.0407, 0.0445, 0, 0.0154, -0.0306, 0, 0, -0.0373, -0.0433, 0.0175, 0}},
	{[treeDepth]uint16{32, 25, 30, 64}, [treeDepth]float32{0, 0.66096, 0.086375, -0.072571}, [1 << treeDepth]float32{-0.0058, -0.0299, -0.0289, -0.0143, -0.00548, -0.0425, 0.026, 0.0205, 0.0018, 0.0412, -0.0175, -0.0271, 0.0255, -0.0218, -0.0352, -0.0397}},
	{[treeDepth]uint16{16, 25, 30, 305}, [treeDepth]float32{0, 0.66096, 0.086375, 0}, [1 << treeDepth]float32{-0.000137, -0.0314, -0.0278, 0.0153, -0.0085, -0.0621, 0.0224, 0.0176, 0.00462, 0, -0.0201, 0, 0.024, -0.00917, 0.0143, 0}},
	{[treeDepth]uint16{7, 5, 84, 41}, [treeDepth]float32{0, 0.15055, 0.85539, 1.3735}, [1 << treeDepth]float32{0.00153, -0.0266, -0.0309, -0.00495, 0.0246, 0.0225, 0.0417, -0.012, 0.00382, -0.034, -0.0492, 0.00837, -0.00856, -0.0472, 0.00863, 0.0264}},
	{[treeDepth]uint16{68, 41, 62, 53}, [treeDepth]float32{0, 1.9698, 0, 0.15633}, [1 << treeDepth]float32{0.000152, 0, -0.0497, -0.00233, 0.0118, -0.00582, -0.0612, -0.0246, 0.0413, -0.0197, 0.0766, 0.0334, -0.00165, -0.00144, -0.049, 0.048}},
	{[treeDepth]uint16{3, 66, 68, 41}, [treeDepth]float32{0, 0.39892, 0, 1.9698}, [1 << treeDepth]float32{0.000397, -0.0509, 0.00528, -0.00046, -0.0424, -0.00382, 0.00963, -0.000673, -0.0498, -0.0433, -0.0357, -0.0403, 0.00714, -0.0164, 0.0413, -0.00125}},
	{[treeDepth]uint16{98, 147, 57, 100}, [treeDepth]float32{0, 0.40375, 0, 1.6866}, [1 << treeDepth]float32{-0.00166, 0.0274, 0.0259, 0.0354, -0.0169, 0, -0.0462, 0, -0.0269, -0.0176, 0.0216, 0, 0.0398, 0, 0.00498, 0}},
	{[treeDepth]uint16{88, 84, 37, 42}, [treeDepth]float32{0.39874, 0, 0.425, 0.42674}, [1 << treeDepth]float32{-0.000892, 0, -0.00687, -0.0128, -0.0443, 0, -0.0318, 0.0444, 0.0019, 0, -0.0375, -0.0288, 0.0177, 0, -0.0079, 0.0196}},
	{[treeDepth]uint16{7, 67, 5, 84}, [treeDepth]float32{0, 0.595, 0.15055, 0.79232}, [1 << treeDepth]float32{-0.00118, -0.0223, 0.021, -0.0277, -0.0393, 0.026, -0.0246, -0.0396, 0.0112, 0.0067, 0.00618, -0.0296, 0.0386, 0.0103, 0.0139, -0.00165}},
	{[treeDepth]uint16{89, 70, 2, 24}, [treeDepth]float32{0.95658, 0.20009, 0.087874, 0.57143}, [1 << treeDepth]float32{0.000822, 0.0281, -0.0371, -0.00657, -0.00948, 0.0282, 0.00494, 0.0441, -0.0077, -0.0123, -0.0396, -0.00272, 0.0126, 0.00516, -0.0149, 0.000282}},
	{[treeDepth]uint16{28, 88, 7, 302}, [treeDepth]float32{2.3121, 0.39874, 0, 0}, [1 << treeDepth]float32{-0.00075, 0.0376, 0.0137, 0, -0.0441, 0.0328, 0.0182, 0, 0.00228, -0.00322, 0.0461, 0, 0.00759, 0, 0.0309, 0}},
	{[treeDepth]uint16{147, 25, 28, 1}, [treeDepth]float32{0.40375, 0.69743, 0.3662, 1.1925}, [1 << treeDepth]float32{-2.51e-05, -0.01, -0.0475, -0.0182, -0.0448, -0.0107, -0.0161, -0.00393, -0.0104, 0.0235, -0.0215, -0.0638, -0.0025, 0.0506, 0.0276, 0.0213}},
	{[treeDepth]uint16{28, 4, 61, 34}, [treeDepth]float32{2.3121, 0, 0, 0}, [1 << treeDepth]float32{0.00235, 0, -0.00584, 0, 0.013, 0, 0, 0, -0.00924, 0.0355, -0.0427, 0.0132, 0.0408, 0.0264, -0.0491, 0}},
	{[treeDepth]uint16{98, 34, 2, 120}, [treeDepth]float32{0, 0, 0.087874, 0.4}, [1 << treeDepth]float32{0.000763, -0.0162, -0.0279, 0.0198, 0.00404, 0.0271, 0.000756, 0.0315, -0.02, -0.00196, -0.0504, -0.00256, 0.0304, -0.0204, -0.0243, -0.028}},
	{[treeDepth]uint16{16, 105, 5, 84}, [treeDepth]float32{0, 0.30469, 0.085753, 0.85539}, [1 << treeDepth]float32{0.000626, -0.0663, 0.017, 0.00637, -0.0215, -0.0425, -0.0309, 0.0248, 0.004, -0.0386, 0.0112, -0.0191, 0.0351, 0.0124, 0.000504, 0.0118}},
	{[treeDepth]uint16{98, 119, 56, 39}, [treeDepth]float32{0, 0.3179, 0, 0.19436}, [1 << treeDepth]float32{-0.00126, 0.0289, 0.0279, 0.000937, -0.0308, 0.0268, -0.0554, -0.0191, 0, 0, 0, 0, 0.00613, 0.0383, 0.00781, -0.0321}},
	{[treeDepth]uint16{28, 41, 62, 2}, [treeDepth]float32{2.3121, 1.672, 0, 0.087874}, [1 << treeDepth]float32{0.000737, 0, -0.0194, 0.0105, -0.0211, -0.00594, -0.0374, 0.0237, 0.0344, 0, 0.0598, -0.00779, 0.0062, 0.00903, -0.0244, 0.0399}},
	{[treeDepth]uint16{34, 120, 66, 17}, [treeDepth]float32{0, 0, 0.39892, 0}, [1 << treeDepth]float32{0.00154, -0.0352, 0.0112, -0.00973, 0.0127, 0.00315, 0.0394, -0.0451, 0.0248, -0.0164, 0.0401, -0.0253, -0.0238, 0.00312, 0.00335, -0.0291}},
	{[treeDepth]uint16{143, 39, 87, 119}, [treeDepth]float32{0.32576, 0, 0.092733, 0.25802}, [1 << treeDepth]float32{-0.00144, 0.00625, 0.0333, 0.032, -0.032, -0.00241, -0.00138, 0.0366, 0.0208, 0.0265, 0.00741, 0.0255, -0.0456, -0.0431, -0.0109, 0.0152}},
	{[treeDepth]uint16{98, 3, 25, 108}, [treeDepth]float32{0, 0.29861, 0.66096, 0.42}, [1 << treeDepth]float32{0.00126, 0.0214, -0.0328, -0.0195, 0.00806, 0.00297, -0.0473, 0.0204, -0.0138, 0.0284, 0.0207, 0.0042, 0.0183, 0.0359, -0.00478, -0.0393}},
	{[treeDepth]uint16{38, 28, 13, 12}, [treeDepth]float32{0.65948, 1.3976, 0, 0}, [1 << treeDepth]float32{-0.00129, 0.000489, 0.0101, -0.034, 0.0037, 0.00328, -0.0643, -0.0487, 0.00336, 0.0312, 0.00916, 8.21e-05, -0.0197, 0.0165, -0.012, -0.00795}},
	{[treeDepth]uint16{16, 39, 89, 1}, [treeDepth]float32{0, 0.32842, 0, 1.5488}, [1 << treeDepth]float32{-0.00197, -0.00853, 0, 0, -0.0506, -0.00263, -0.0172, 0, 0.0184, -0.0238, 0, 0, -0.0151, -0.0589, 0.0126, -0.00846}},
	{[treeDepth]uint16{147, 68, 41, 62}, [treeDepth]float32{0.40375, 0, 1.9698, 0}, [1 << treeDepth]float32{-3.87e-06, 0.00355, -0.0312, 0, 0.0486, 0, 0.0247, 0, -0.000837, 0.0267, 0.0172, -0.0154, -0.0482, 0.0229, 0.0265, 0}},
	{[treeDepth]uint16{147, 89, 2, 44}, [treeDepth]float32{0.40375, 0.95658, 0.95844, 0.64776}, [1 << treeDepth]float32{-0.00186, -0.0232, 0.0158, 0, 0.0277, 0.00385, 0.0154, 0, 0.0052, 0.0286, 0.031, 0.0198, -0.029, 0.0326, 0.0181, -0.00774}},
	{[treeDepth]uint16{32, 105, 62, 66}, [treeDepth]float32{0, 0.30469, 0.061728, 0.39892}, [1 << treeDepth]float32{0.000783, 0.013, -0.00012, -0.00745, -0.0322, -0.0147, 0.0124, -0.00332, 0.0117, 0.026, 0.0251, 0.0681, 0.00395, -0.0357, 0.00835, 0.00722}},
	{[treeDepth]uint16{34, 21, 27, 301}, [treeDepth]float32{0, 0.45348, 0.1814, 0}, [1 << treeDepth]float32{0.00235, -0.0268, 0.00195, -0.00412, -0.000772, -0.047, 0.0194, 0.0098, 0.0309, -0.0551, 0.0044, -0.051, -0.0118, -0.0237, 0.0147, 0.00437}},
	{[treeDepth]uint16{18, 2, 67, 71}, [treeDepth]float32{0, 0.087874, 0, 0.74805}, [1 << treeDepth]float32{0.000918, -0.00683, -0.0617, -0.00486, -0.0363, -0.0267, -0.00475, 0.0153, -0.0255, -0.00451, -0.0431, 0.0291, -0.000471, -0.0422, 0.0104, -0.0116}},
	{[treeDepth]uint16{14, 41, 68, 50}, [treeDepth]float32{0.92319, 1.672, 0, 0.0236}, [1 << treeDepth]float32{-0.00019, 0.00599, -0.0469, -0.0147, -0.00599, 0, -0.0469, 0, 0.00229, 0.0298, -0.0288, 0.00638, -0.0165, -0.0142, 0.0371, -0.0288}},
	{[treeDepth]uint16{16, 8, 2, 53}, [treeDepth]float32{0, 0.8, 0.25285, 0.40278}, [1 << treeDepth]float32{0.000107, -0.041, -0.0359, 0.0126, 0.0184, -0.0542, 0.0338, 0.0321, -0.000918, -0.00118, -0.00392, 0.052, -0.00715, -0.0456, 0.00936, -0.00422}},
	{[treeDepth]uint16{16, 39, 87, 61}, [treeDepth]float32{0, 0.32842, 0.092733, 0}, [1 << treeDepth]float32{0.000889, -0.0279, 0.0415, 0.00295, -0.0246, -0.0618, 0.0109, -0.0187, 0.0192, -0.00741, -0.0357, -0.00221, 0.046, -0.00456, 0.00165, 0.0242}},
	{[treeDepth]uint16{5, 38, 90, 28}, [treeDepth]float32{0.085753, 0.70869, 0.68085, 1.3976}, [1 << treeDepth]float32{-0.000275, -0.00705, 0.0271, -0.0263, -0.0169, 0.0246, 0.0178, 0.00507, 0.0107, -0.0288, 0.00232, -0.0316, -0.0439, -0.0116, -0.00613, -0.0428}},
	{[treeDepth]uint16{106, 41, 71, 29}, [treeDepth]float32{0.035462, 1.4973, 0.74805, 0.60283}, [1 << treeDepth]float32{-0.00157, -0.0394, -0.0496, -0.0332, -0.00318, 0.0197, -0.0168, 0.0092, 0.035, -0.0198, -0.036, 0.0341, 0.00713, 0.00172, -0.0364, -0.022}},
	{[treeDepth]uint16{147, 18, 146, 8}, [treeDepth]float32{0.40375, 0, 0, 0.6}, [1 << treeDepth]float32{0.00107, 0.0421, -0.0218, 0.043, -0.0548, -0.0126, 0.0208, 0.00573, 0.00215, -0.0287, -0.00548, -0.0292, -0.0424, 0.0219, 0.0226, 0.00898}},
	{[treeDepth]uint16{5, 126, 117, 2}, [treeDepth]float32{0.15055, 0, 0.27339, 0.087874}, [1 << treeDepth]float32{-0.000698, -0.0155, -0.0549, 0.0069, -0.0129, -0.0392, -0.0166, 0.00314, -0.00842, 0.0113, 0.0166, 0.0137, 0.0118, -0.021, -0.0407, 0.0265}},
	{[treeDepth]uint16{25, 28, 19, 66}, [treeDepth]float32{0.66096, 0.3662, 0, 0.39892}, [1 << treeDepth]float32{-0.000134, 0.0434, -0.0363, -0.00359, -0.0298, -0.0656, -0.0283, 0.0167, -0.00175, -0.00208, -0.00864, 0.0186, 0.0141, -0.0105, 0.0155, 0.0276}},
	{[treeDepth]uint16{89, 89, 39, 53}, [treeDepth]float32{0.95658, 0, 0.19436, 0.28002}, [1 << treeDepth]float32{0.000556, 0, -0.0162, -0.0235, 0, 0, 0.0177, 0.0427, 0.00969, 0, -0.0261, 0.000615, 0, 0, -0.0106, 0.0303}},
	{[treeDepth]uint16{43, 100, 1, 64}, [treeDepth]float32{1.382, 2.146, 1.3971, 0}, [1 << treeDepth]float32{-0.000557, -0.0111, -0.025, -0.0124, -0.00297, 0.0187, -0.0263, -0.0511, -0.0432, -0.000162, -0.0411, 0, 0.0239, -0.00315, 0.0452, 0.0119}},
	{[treeDepth]uint16{305, 4, 109, 107}, [treeDepth]float32{0, 0, 0, 0.33551}, [1 << treeDepth]float32{0.00071, 0.0147, -0.0558, 0.0405, 0.0262, -0.0376, 0, 0, -0.0101, 0.0242, -0.0315, 0.017, -0.0122, -0.0464, -0.0163, 0}},
	{[treeDepth]uint16{43, 41, 57, 106}, [treeDepth]float32{1.382, 1.9698, 0, 0}, [1 << treeDepth]float32{-0.00196, 0.00983, -0.0273, 0.000393, -0.00532, -0.000896, -0.0348, 0, 0.00227, 0.0258, -0.0242, -0.043, -0.0159, 0.0284, 0.0373, -0.0316}},
	{[treeDepth]uint16{303, 103, 21, 53}, [treeDepth]float32{0, 0.051284, 0.76524, 0.15633}, [1 << treeDepth]float32{0.00022, -0.0194, -0.00771, 0.07, 0.0131, -0.0613, 0.0213, 0.0177, 0.00197, -0.0229, -0.0397, -0.0264, 0.00566, -0.0122, 0.000952, 0.0197}},
	{[treeDepth]uint16{67, 107, 3, 62}, [treeDepth]float32{0.76906, 0.38231, 0, 0}, [1 << treeDepth]float32{0.000664, -0.0186, 0.0542, 0.0631, -0.0101, 0, -0.00728, 0.00219, 0.00604, 0.0112, -0.0256, 0.00811, -0.0152, -0.0247, 0.0212, 0.0103}},
	{[treeDepth]uint16{34, 1, 42, 120}, [treeDepth]float32{0, 1.1925, 0.68984, 0.4}, [1 << treeDepth]float32{0.00194, -0.0462, 0.00592, 0.00668, -0.0112, -0.000187, 0.00086, -0.0256, 0, -0.0211, 0.00605, -0.0227, 0, 0, 0.0255, -0.0329}},
	{[treeDepth]uint16{7, 32, 49, 105}, [treeDepth]float32{0, 0, 0, 0.048159}, [1 << treeDepth]float32{0.00118, -0.0111, 0.0336, -0.0244, -0.0394, -0.0193, -0.0243, -0.0672, 0.0338, -0.0342, -0.00814, -0.00134, 0.0046, 0.0268, -0.00957, -0.0703}},
	{[treeDepth]uint16{125, 303, 54, 25}, [treeDepth]float32{0.8, 0, 0, 0.66096}, [1 << treeDepth]float32{0.0023, 0, 0.0187, 0.0239, -0.00716, 0, -0.0314, 0.0424, -0.0145, 0, 0.0442, 0.00882, 0.0137, 0, -0.0338, 0.0429}},
	{[treeDepth]uint16{38, 25, 6, 9}, [treeDepth]float32{0.65948, 0.66096, 0.12793, 0.5}, [1 << treeDepth]float32{0.000657, 0.0102, -0.00802, 0.0308, -0.0225, 0.0145, -0.0152, 0.0226, 0.000615, -0.0226, -0.017, 0.0252, -0.00824, 0.00793, 0.00975, 0.0296}},
	{[treeDepth]uint16{143, 39, 87, 119}, [treeDepth]float32{0.32576, 0, 0.15396, 0.3179}, [1 << treeDepth]float32{-0.000921, 0.00206, 0.0142, 0.0265, -0.0303, -0.00584, -0.00919, 0.0393, 0.0203, -0.00935, -0.0257, 0.0149, -0.0403, -0.0424, -0.00323, 0.0114}},
	{[treeDepth]uint16{57, 41, 27, 28}, [treeDepth]float32{0, 1.9698, 0.22239, 0.3662}, [1 << treeDepth]float32{-0.000138, 0.0214, -0.0114, 0, -0.0139, 0.0114, -0.024, 0, -0.00147, -0.0184, -0.0392, 0.0282, 0.022, 0.0356, 0.0438, 0.00197}},
	{[treeDepth]uint16{98, 5, 31, 38}, [treeDepth]float32{0, 0.085753, 0.27824, 0.65948}, [1 << treeDepth]float32{-0.00128, 0.0357, -0.0248, 0.0196, -0.00169, -0.00677, -0.00431, 0.0645, 0.000689, 0.0141, -0.0247, 0.00967, 0.0264, 0.01, 0.00661, -0.0112}},
	{[treeDepth]uint16{87, 67, 108, 137}, [treeDepth]float32{0.15396, 0.52683, 0, 0.35157}, [1 << treeDepth]float32{0.00225, 0.0169, 0.037, -0.00399, -0.0293, -0.0301, 0.00894, -0.0186, -0.0201, -0.0125, 0.0344, 0.0106, -0.00629, 0.0038, 0.00445, -0.014}},
	{[treeDepth]uint16{39, 87, 46, 34}, [treeDepth]float32{0.32842, 0.092733, 3.57, 0.4}, [1 << treeDepth]float32{-0.000773, 0.00372, -0.0106, 0.0036, 0.00958, 0.0344, -0.0227, 0.00929, -0.0244, 0, -0.0182, -0.0141, 0.0293, -0.000529, 0.0178, 0.0368}},
	{[treeDepth]uint16{16, 89, 61, 89}, [treeDepth]float32{0, 0.95658, 0, 0}, [1 << treeDepth]float32{0.00193, -0.023, 0, 0, 0.0152, -0.00196, 0, 0, -0.00886, -0.0425, 0.023, 0.0298, 0.0275, 0.0163, -0.0139, -0.0049}},
	{[treeDepth]uint16{89, 13, 1, 53}, [treeDepth]float32{0.87689, 0, 2.0699, 0.50204}, [1 << treeDepth]float32{0.000235, 0, -0.0534, -0.0071, 0.0156, 0, 0.00105, 0.0202, -0.00363, 0, -0.0156, 0, 0.0142, 0, -0.0311, 0.011}},
	{[treeDepth]uint16{147, 67, 19, 30}, [treeDepth]float32{0.40375, 0.24927, 0, 0.086375}, [1 << treeDepth]float32{-0.000347, -0.0895, -0.0176, 0.0324, -0.0607, 0, -0.018, -0.0262, -0.0382, 0, -0.00229, 0.0359, -0.0261, 0, 0.0187, 0.0298}},
	{[treeDepth]uint16{5, 50, 26, 108}, [treeDepth]float32{0.15055, 0.0236, 0.050535, 0.42}, [1 << treeDepth]float32{0.000445, 0.00221, 0.0193, -0.038, -0.0247, -0.0238, 0.0103, 0.00194, 0.00509, -0.00128, 0.00593, -0.0477, -0.00757, 0.0839, -0.00587, -0.033}},
	{[treeDepth]uint16{106, 30, 41, 52}, [treeDepth]float32{0.035462, 0.61929, 1.4973, 0.51586}, [1 << treeDepth]float32{-0.00225, 0.0102, 0.0155, -0.0202, -0.029, 0.0326, -0.0512, -0.0112, 0.00275, 0.0129, 0.0199, 0.00538, -0.0227, -0.00851, -0.038, -0.0527}},
	{[treeDepth]uint16{88, 87, 61, 53}, [treeDepth]float32{0.39874, 0.15396, 0, 0.24108}, [1 << treeDepth]float32{-0.0001, 0.0416, -0.00636, 0.0271, 0.00173, 0.00171, 0.0192, -0.034, -0.00019, 0.0274, -0.019, -0.00137, 0.0254, 0.0114, 0.0461, 0.0275}},
	{[treeDepth]uint16{25, 28, 19, 54}, [treeDepth]float32{0.66096, 0.3662, 0.17263, 0.9}, [1 << treeDepth]float32{-0.000389, -0.00894, -0.00233, 0.012, -0.00567, -0.0236, 0.00229, 0.0333, -0.017, 0.0142, -0.00862, 0.0304, 0.00768, -0.0515, 0.0296, -0.00185}},
	{[treeDepth]uint16{61, 104, 105, 67}, [treeDepth]float32{0, 0.6, 0, 0.52683}, [1 << treeDepth]float32{-0.00175, 0.0262, -0.0358, -0.000218, -0.00747, 0.0124, -0.000628, 0.0102, 0.00841, 0.0337, -0.0306, 0.000858, -0.0392, 0.0463, 0.0109, -0.0247}},
	{[treeDepth]uint16{137, 25, 3, 108}, [treeDepth]float32{0.77343, 0.66096, 0.29861, 0.42}, [1 << treeDepth]float32{0.00132, -0.0256, 0.0068, -0.00433, -0.0159, -0.0283, -0.0407, -0.0457, -0.0093, -0.0273, 0.0216, -0.0161, 0.0324, -0.0119, -0.0155, 0.0321}},
	{[treeDepth]uint16{16, 147, 66, 37}, [treeDepth]float32{0, 0.40375, 0, 0.425}, [1 << treeDepth]float32{0.000968, -0.00948, 0, 0, -0.0174, -0.00696, 0.0204, 0.00476, -0.00461, 0.0273, -0.0842, 0, 0.00238, -0.0388, 0.0276, -0.0319}},
	{[treeDepth]uint16{88, 87, 24, 40}, [treeDepth]float32{0.39874, 0.15396, 0.71429, 0.38702}, [1 << treeDepth]float32{-0.000823, 0.0437, 0.00392, 0.0184, -0.0282, 0, -0.0524, -0.000164, -0.0072, 0.0311, -0.00782, 0.00465, 0.00682, 0, -0.0616, -0.029}},
	{[treeDepth]uint16{16, 31, 38, 107}, [treeDepth]float32{0, 0.5875, 0.34252, 0.58443}, [1 << treeDepth]float32{-0.000172, -0.0333, -0.0225, -0.0252, 0.000609, -0.0527, 0.0218, 0.0372, -0.00604, 0.0252, -0.0083, 0, -0.00609, -0.0112, -0.0309, -0.0185}},
	{[treeDepth]uint16{143, 87, 7, 73}, [treeDepth]float32{0.32576, 0.15396, 0, 0.41191}, [1 << treeDepth]float32{0.000208, 0.0288, -0.00775, 0.0308, 0.00395, 0.0252, -0.0104, 0.0294, 0.00813, 0.00615, -0.0171, -0.00191, -0.037, 0.00173, -0.0144, -0.0114}},
	{[treeDepth]uint16{106, 53, 62, 56}, [treeDepth]float32{0.035462, 0.40278, 0, 0.35391}, [1 << treeDepth]float32{-0.00133, 0.000971, 0.0315, 0.0632, -0.0184, 0.0178, 0.00427, -0.00643, -0.0043, 0.0352, -0.0266, -0.0133, 0.0187, 0.013, -0.00917, -0.0155}},
	{[treeDepth]uint16{84, 39, 55, 53}, [treeDepth]float32{0.91484, 0, 0, 0.50204}, [1 << treeDepth]float32{0.000604, 0.0059, 0, 0, -0.0162, -0.0123, 0.00316, 0.0353, -0.000649, 0.0255, 0, 0, -0.0495, -0.0307, -0.0319, 0.0173}},
	{[treeDepth]uint16{25, 28, 19, 2}, [treeDepth]float32{0.66096, 0, 0, 0.087874}, [1 << treeDepth]float32{-0.000323, -0.0151, -0.0211, -0.0011, 0.00572, -0.0527, -0.0153, -0.0167, -0.00603, 0.0291, -0.00383, 0.0138, -0.00676, -0.0496, 0.0138, 0.0268}},
	{[treeDepth]uint16{7, 302, 20, 54}, [treeDepth]float32{0, 0, 1.1208, 0.9}, [1 << treeDepth]float32{0.00247, -0.00681, -0.0107, 0.000299, -0.0221, -0.00994, 0.0198, 0.0555, -0.00274, -0.0437, 0.0274, -0.0141, 0.00301, -0.0373, 0.0301, 0.0458}},
	{[treeDepth]uint16{2, 29, 51, 5}, [treeDepth]float32{0.95844, 0.60283, 0.040962, 0.020566}, [1 << treeDepth]float32{2.47e-05, -0.00129, 0.0108, -0.0277, 0.038, 0.0115, 0.0126, -0.0509, -0.00274, -0.00153, -0.0124, -0.0322, -0.0101, 0.0227, 0.0101, -0.0111}},
	{[treeDepth]uint16{89, 39, 6, 40}, [treeDepth]float32{0.87689, 0, 0.097945, 0.38702}, [1 << treeDepth]float32{-0.00015, -0.00348, -0.00655, 0.00591, -0.0397, -0.0299, 0.0111, 0.0407, 0.00574, -0.00605, -0.0365, 0.0147, 0.000377, -0.0229, 0.000519, 0.0298}},
	{[treeDepth]uint16{89, 30, 29, 67}, [treeDepth]float32{0.95658, 0.71426, 1.0815, 0.52683}, [1 << treeDepth]float32{-0.00245, 0.0245, -0.0589, 0.0139, 0.0154, 0.00408, -0.0114, 0.00427, 0.0057, 0.0175, 0.0222, 0.0399, 0.00846, 0.0089, -0.0314, 0.014}},
	{[treeDepth]uint16{147, 26, 64, 53}, [treeDepth]float32{0.40375, 0.050535, 0, 0.2014}, [1 << treeDepth]float32{0.000856, 0.00822, 0.00876, -0.0259, 0.0152, 0, -0.0426, 0, -0.00424, 0.0352, -0.0107, -0.021, 0.0441, 0.00449, 0.0368, -0.000413}},
	{[treeDepth]uint16{147, 66, 19, 30}, [treeDepth]float32{0.40375, 0, 0, 0}, [1 << treeDepth]float32{-9.83e-05, -0.0826, -0.0144, 0.0268, -0.053, 0, -0.0311, -0.032, -0.0201, 0, -0.00404, 0.0308, -0.00855, 0, 0.013, 0.0153}},
	{[treeDepth]uint16{25, 19, 9, 62}, [treeDepth]float32{0.66096, 0.37996, 0.4, 0.34}, [1 << treeDepth]float32{-0.000693, -0.0223, -0.0113, -0.0361, -0.00859, 0.0277, -0.0209, 0.0217, 0.00656, 0.0105, 0.0193, -0.0498, -0.00761, 0.0107, 0.062, -0.0191}},
	{[treeDepth]uint16{43, 28, 100, 44}, [treeDepth]float32{1.382, 1.5317, 2.146, 0.74748}, [1 << treeDepth]float32{-0.000113, 0.022, -0.0072, 0.0657, -0.0153, 0, 0.031, 0, 0.00423, 0.0112, -0.044, 0.026, 0.00558, -0.0453, 0.0053, -0.00986}},
	{[treeDepth]uint16{67, 53, 2, 118}, [treeDepth]float32{0.76906, 0.50204, 0.25285, 0.43333}, [1 << treeDepth]float32{-0.000902, 0.00481, 0.0325, 0.0153, 0.00739, 0.0316, -0.0264, -0.00646, -0.0116, 0.00459, -0.00988, 0.0116, 0.0127, 0.0219, -0.0231, 0.0295}},
	{[treeDepth]uint16{300, 53, 2, 95}, [treeDepth]float32{0, 0.31878, 0.7494, 0}, [1 << treeDepth]float32{0.000242, 0.0226, 0.00593, -0.0583, 0.0278, 0.0251, -0.0174, -0.0487, -0.0282, -0.0176, 0.0142, 0.000167, 0.0162, 0.0134, 0.0238, -0.0612}},
	{[treeDepth]uint16{57, 100, 30, 106}, [treeDepth]float32{0, 1.4346, 0.61929, 0}, [1 << treeDepth]float32{-0.00141, -0.0289, 0.002, -0.0174, 0.0147, -0.00658, -0.027, -0.000247, 0.00828, -0.0132, -0.0079, 0.0436, -0.00689, 0.0142, -0.0601, -0.0144}},
	{[treeDepth]uint16{57, 41, 62, 38}, [treeDepth]float32{0, 1.4973, 0, 0.34252}, [1 << treeDepth]float32{0.000628, -0.00998, 0.0184, 0.0147, -0.0251, -0.011, -0.0297, 0.0202, 0.0198, 0, 0.052, -0.00877, 0.0055, -0.0268, -0.0173, 0.0366}},
	{[treeDepth]uint16{78, 32, 25, 70}, [treeDepth]float32{0.23451, 0, 0.66096, 0.22009}, [1 << treeDepth]float32{0.000356, 0.015, -0.026, -0.0402, 0.0145, 0.0429, 0.00694, -0.000582, -0.0106, 0.0454, -0.00604, -0.0296, -0.00597, -0.00585, 0.0161, -0.00166}},
	{[treeDepth]uint16{57, 46, 12, 96}, [treeDepth]float32{0, 2.2119, 0, 0}, [1 << treeDepth]float32{-0.00118, -0.0368, -0.0275, 0.0389, 0.00197, -0.0271, 0.00382, 0.0157, 0.0004, 0, 0.0308, -0.000291, -0.0365, -0.00332, 0.00249, -0.0518}},
	{[treeDepth]uint16{125, 303, 68, 99}, [treeDepth]float32{0.8, 0, 0, 0.1891}, [1 << treeDepth]float32{-0.000973, 0, -0.0298, 0.0042, -0.0637, 0, -0.0298, 0.035, 0.00133, 0, -0.0254, 0.0368, 0.0262, 0, 0.0418, 0.00943}},
	{[treeDepth]uint16{83, 31, 83, 28}, [treeDepth]float32{0.29461, 0, 0.032196, 0.7993}, [1 << treeDepth]float32{0.00103, 0, -0.0319, 0, -0.00677, 0.0161, 0.00406, -0.024, -0.0126, 0, -0.00189, 0, 0.0155, 0.00629, 0.0123, -0.0129}},
	{[treeDepth]uint16{301, 71, 30, 73}, [treeDepth]float32{0, 1.2855, 0.24414, 0.43771}, [1 << treeDepth]float32{-0.0013, -0.0175, 0.0101, -0.0135, 0.0175, -0.0353, -0.0413, 0.00139, -0.000225, 0.0068, 0.00804, 0.0295, -0.00393, -0.0306, 0.00166, 0.0158}},
	{[treeDepth]uint16{18, 137, 66, 28}, [treeDepth]float32{0, 0.42192, 0.39892, 1.3592}, [1 << treeDepth]float32{0.00139, -0.00906, -0.0366, 0.00877, 0.0216, -0.0183, -0.00423, -0.005, 0.0226, 0.00526, -0.03, -0.015, -0.0103, -0.0354, 0.00355, -0.00147}},
	{[treeDepth]uint16{32, 62, 117, 43}, [treeDepth]float32{0, 0.061728, 0.15105, 0.68414}, [1 << treeDepth]float32{0.00164, -0.00523, -0.000551, -0.0121, 0.0186, -0.0217, -0.00624, -0.00875, 0.0059, 0.00523, -0.0313, -0.033, 0.00328, 0.055, 0.00491, -0.0237}},
	{[treeDepth]uint16{66, 83, 62, 83}, [treeDepth]float32{0.98708, 0.29461, 0, 0.1053}, [1 << treeDepth]float32{0.000576, -0.00138, 0, 0, -0.00851, 0.00692, 0, 0, -0.0176, 0.00613, 0.0504, 0.0505, 0.0129, 0.0296, -0.0126, 0.0238}},
	{[treeDepth]uint16{133, 103, 21, 28}, [treeDepth]float32{0.30941, 0.051284, 0.76524, 1.5317}, [1 << treeDepth]float32{0.000325, 0.0142, -0.0197, -0.0618, -0.000835, 0.0231, 0.0142, 0.0288, -0.00931, -0.0465, -0.0199, -0.0274, -0.00918, 0.0222, -0.0138, -0.0592}},
	{[treeDepth]uint16{16, 105, 25, 70}, [treeDepth]float32{0, 0.40105, 1.0889, 0.24398}, [1 << treeDepth]float32{-0.000674, -0.0585, 0.0185, -0.0164, 0.0175, 0.0332, -0.0278, 0.0194, 0.00158, -0.0462, -0.017, 0.0704, -0.0269, -0.0152, -0.0429, -0.00369}},
	{[treeDepth]uint16{67, 30, 9, 20}, [treeDepth]float32{0.76906, 0.71426, 0.6, 1.2929}, [1 << treeDepth]float32{-0.00115, 0.0177, -0.0012, 0.0398, -0.00101, -0.0249, -0.0489, -0.0283, 0.00449, 0.0135, -0.0174, -0.00998, 0.0245, 0.00812, -0.0196, 0.0228}},
	{[treeDepth]uint16{5, 84, 44, 26}, [treeDepth]float32{0.085753, 0.85539, 0.87051, 0.16387}, [1 << treeDepth]float32{0.000546, -0.0345, 0.00463, 0.0124, 0.00971, 0.0311, -0.00174, 0.0174, 0.00241, -0.0028, 0.0164, 0.037, -0.0247, 0.00922, -0.0321, 0.00762}},
	{[treeDepth]uint16{15, 61, 27, 2}, [treeDepth]float32{0.14029, 0, 0.039725, 0.087874}, [1 << treeDepth]float32{0.00249, -0.0294, -0.0166, 0.0328, -0.0343, -0.0187, -0.0172, 0.0315, 0.0148, -0.0171, 0.0176, 0.0321, 0.00163, 0.000263, -0.0453, 0.0163}},
	{[treeDepth]uint16{25, 28, 50, 44}, [treeDepth]float32{0.66096, 0.3662, 0, 0.77616}, [1 << treeDepth]float32{-0.00165, -0.0473, -0.0211, 0.0315, -0.00814, 0.00798, 0.00249, 0.0192, 0.012, 0.00704, 0.0205, -0.00994, 3.77e-05, -0.00207, -0.00749, 0.0115}},
	{[treeDepth]uint16{125, 105, 49, 105}, [treeDepth]float32{0.8, 0.30469, 0.6, 0}, [1 << treeDepth]float32{0.000907, 0, 0, 0, -0.0427, 0.00577, 0, 0, -0.0204, -0.00367, -0.0387, 0, -0.00321, 0.00485, 0.0106, 0.0603}},
	{[treeDepth]uint16{19, 28, 62, 305}, [treeDepth]float32{0, 0, 0, 0}, [1 << treeDepth]float32{-0.000219, -0.0193, 0.0518, -0.00441, -0.00503, -0.0266, -0.00984, 0.0174, 0, 0.00905, -0.00413, 0.0132, 0.00804, -0.0173, 0.013, 0.00668}},
	{[treeDepth]uint16{16, 147, 137, 66}, [treeDepth]float32{0, 0.40375, 0.51802, 0.68705}, [1 << treeDepth]float32{0.00133, -0.0305, 0.0247, -0.0142, -0.0107, 0.00971, -0.0395, -0.048, -0.00316, -0.0371, 0.0411, -0.000199, 0.00429, -0.0436, 0.00199, 0.00728}},
	{[treeDepth]uint16{78, 82, 20, 54}, [treeDepth]float32{0.23451, 0.15613, 0.56909, 0}, [1 << treeDepth]float32{0.0011, -0.0067, -0.0388, -0.0122, -0.00225, -0.00682, 0.0252, 0.0266, -0.0263, -0.00702, -0.0182, -0.0121, -0.00647, -0.0475, -0.00318, 0.0309}},
	{[treeDepth]uint16{68, 41, 31, 99}, [treeDepth]float32{0, 1.9698, 0.5875, 0.1891}, [1 << treeDepth]float32{-0.000103, -0.00629, -0.0114, -0.0335, -0.022, -0.00123, -0.0295, 0.00272, -0.00279, 0.0172, -0.0206, 0.0325, 0.0149, -0.00993, -0.0488, -0.00284}},
	{[treeDepth]uint16{7, 67, 41, 45}, [treeDepth]float32{0, 0.595, 1.2669, 0.24757}, [1 << treeDepth]float32{-0.000819, -0.0194, 0.0128, -0.0461, 0.00385, 0.0379, 0.00741, -0.0352, -0.00385, 0.00117, 0.0202, 0.0239, -0.0167, -0.0343, -0.0154, -0.0455}},
	{[treeDepth]uint16{89, 61, 34, 120}, [treeDepth]float32{0.95658, 0, 0, 0}, [1 << treeDepth]float32{0.000242, 0.0129, 0.0067, -0.0172, -0.00299, 0.0341, 0.0368, 0.0114, 0.0177, 0.0373, -0.0102, -0.0195, -0.0244, -0.00327, -0.00394, 0.00139}},
	{[treeDepth]uint16{104, 120, 73, 108}, [treeDepth]float32{0.8, 0.4, 0.55963, 0.42}, [1 << treeDepth]float32{-0.000597, 0.0302, -0.0523, -0.0243, 0.0187, -0.00155, 0, 0.00556, -0.00012, 0.0141, -0.0516, -0.00146, -0.0156, 0.00689, -0.013, 0.0363}},
	{[treeDepth]uint16{2, 8, 53, 9}, [treeDepth]float32{0.25285, 0.8, 0.62993, 0.6}, [1 << treeDepth]float32{-0.00148, 0.0105, -0.0261, 0.0122, 0.0303, -0.00309, 0.00659, 0.0293, 0.00525, 0.00438, -0.0325, 0.0311, -0.0303, -0.0465, 0.0103, 0.0277}},
	{[treeDepth]uint16{83, 71, 53, 108}, [treeDepth]float32{0.1053, 0.54488, 0.24108, 0.42}, [1 << treeDepth]float32{-0.000654, -0.0368, -0.00163, 0.014, 0.0172, -0.0218, -0.0146, 0.0164, -0.00139, -0.031, -0.00541, 0.0295, 0.0289, 0.0242, -0.00969, -0.00504}},
	{[treeDepth]uint16{103, 125, 47, 63}, [treeDepth]float32{0.091328, 0, 0.27759, 0.2}, [1 << treeDepth]float32{0.000684, -0.0231, -0.0544, 0.0111, 0.0305, 0.00534, -0.026, 0.00733, -0.0118, 0.0457, -0.022, -0.00169, 0.0014, -0.023, -0.00701, 0.0127}},
	{[treeDepth]uint16{125, 110, 124, 137}, [treeDepth]float32{0.8, 0.3001, 0, 0.51802}, [1 << treeDepth]float32{-0.000167, 0.0645, -0.00308, -0.0217, 0.0482, 0, 0.0112, 0, -0.00869, 0.0519, 0.0058, -0.00414, -0.0192, 0, -0.0323, 0}},
	{[treeDepth]uint16{5, 44, 28, 38}, [treeDepth]float32{0.15055, 0.83772, 1.3592, 0.65948}, [1 << treeDepth]float32{-0.00182, -0.00687, -0.00329, 0.0347, 0.00941, -0.0314, -0.015, -0.00643, 0.021, -0.0323, 0.00849, 0.0486, 0.00419, -0.0201, -0.0149, -0.0329}},
	{[treeDepth]uint16{125, 144, 26, 38}, [treeDepth]float32{0.8, 0, 0.050535, 0.50491}, [1 << treeDepth]float32{0.000811, 0.0309, 0.0221, 0.00342, -0.0152, -0.0251, -0.0522, 0.052, 0.00503, 0.01, -0.0272, 0.0274, 0.0024, 0.0412, -0.0736, 0.0416}},
	{[treeDepth]uint16{302, 30, 39, 56}, [treeDepth]float32{0, 0.14911, 0.19436, 0.21919}, [1 << treeDepth]float32{-0.0011, -0.0393, 0.00353, 0.0234, -0.0288, -0.00867, -0.0419, -0.00299, -0.0231, -0.0422, -0.0191, -0.0012, -0.000552, 0.0298, 0.00469, 0.0554}},
	{[treeDepth]uint16{67, 107, 106, 45}, [treeDepth]float32{0.76906, 0.33551, 0.035462, 0.46386}, [1 << treeDepth]float32{-0.00115, 0.00912, -0.00393, 0.018, 0.0162, 0.0164, -0.0188, 0.00747, -0.0389, -0.0106, 0.0121, 0.0206, -0.0119, -0.0224, 0.0107, 0.021}},
	{[treeDepth]uint16{300, 53, 3, 117}, [treeDepth]float32{0, 0.31878, 0, 0.15105}, [1 << treeDepth]float32{0.000478, 0.008, -0.0197, -0.0288, -0.0271, 0.0806, -0.0343, -0.0191, 0.00316, 0.0254, 0.00117, -0.0607, -0.0134, -0.0335, 0.0346, -0.0421}},
	{[treeDepth]uint16{2, 39, 29, 105}, [treeDepth]float32{0.95844, 0.4326, 0.60283, 0.22282}, [1 << treeDepth]float32{-0.00178, -0.0139, 0.0142, 0.00639, 0.00466, -0.048, 0.0119, -0.00714, 0.0174, 0.00359, 0.00767, 0.0222, 0.00643, -0.0469, -0.0212, 0.0188}},
	{[treeDepth]uint16{61, 35, 70, 50}, [treeDepth]float32{0, 0, 0.14994, 0.24915}, [1 << treeDepth]float32{0.000188, 0.000189, 0.00783, 0.0261, 0.000524, 0.0281, -0.0533, 0.0186, 0.00879, 0.00522, 0.0356, 0, -0.0241, 0.0289, -0.0329, 0}},
	{[treeDepth]uint16{68, 41, 100, 30}, [treeDepth]float32{0, 1.9698, 1.0692, 0.33276}, [1 << treeDepth]float32{-0.000328, -0.0137, 0.0144, -0.000884, 0.0135, 0.00944, -0.0246, 0.00806, 0.00523, -0.0246, 0.0394, -0.00787, -0.0122, 0.0522, -0.04, 0.0231}},
	{[treeDepth]uint16{98, 63, 62, 116}, [treeDepth]float32{0, 0.33333, 0.14493, 0.3135}, [1 << treeDepth]float32{0.000539, -0.0268, 0.022, -0.00712, -0.00953, -0.0162, -0.000867, 0.00516, -0.011, -0.0276, 0.0125, -0.0154, 0.0112, 0.0124, -0.0187, 0.0436}},
	{[treeDepth]uint16{137, 143, 50, 118}, [treeDepth]float32{0.77343, 0.32576, 0.13556, 0.39474}, [1 << treeDepth]float32{0.00118, 0.0286, 0.0114, -0.0173, -0.00944, -0.00737, -0.0123, -0.00818, -0.00861, -0.0334, 0.0234, -0.0378, 0.00963, 0.00198, -0.0124, -0.0353}},
	{[treeDepth]uint16{57, 46, 12, 93}, [treeDepth]float32{0, 2.2119, 0, 0}, [1 << treeDepth]float32{0.000391, -0.026, -0.0215, 0.0316, -0.00365, -0.0317, 0.00199, 0.0033, 0.0167, -0.00501, 0.0397, -0.000248, -0.0426, -0.0133, 0.00747, 0.00713}},
	{[treeDepth]uint16{105, 49, 54, 44}, [treeDepth]float32{0.30469, 0.6, 0, 0.74748}, [1 << treeDepth]float32{0.000517, 0.0062, 0.0162, -0.0214, 0.000645, -0.0175, -0.00736, 0.0221, 0.0329, 0.0196, 0.0454, 0.0294, -0.00747, -0.0474, -0.0221, 0.0101}},
	{[treeDepth]uint16{87, 37, 142, 40}, [treeDepth]float32{0.15396, 0.425, 0.35716, 0.38702}, [1 << treeDepth]float32{0.000269, 0.0134, -0.0286, -0.0375, -0.00337, -0.00417, 0.0309, 0.0212, 0.00141, -0.0168, 0.00683, -0.0257, -0.0261, -0.0416, 0.00616, 0.000382}},
	{[treeDepth]uint16{25, 30, 63, 301}, [treeDepth]float32{0.66096, 0.086375, 0.25, 0}, [1 << treeDepth]float32{-0.000252, -0.038, -0.000368, 0.0448, -0.00921, -0.0108, 0.00042, 2.22e-05, -0.0196, 0.0339, -0.0105, -0.0261, 0.0168, -0.0375, -0.016, 0.0179}},
	{[treeDepth]uint16{103, 32, 54, 41}, [treeDepth]float32{0.091328, 0, 0, 1.4973}, [1 << treeDepth]float32{0.00113, 0.00736, 0.0227, 0.0343, 0.00811, -0.0198, -0.0224, -0.00521, 0.0349, 0.0124, 0.0282, 0.0167, -0.0113, -0.024, -0.0135, -0.0117}},
	{[treeDepth]uint16{5, 98, 28, 116}, [treeDepth]float32{0.085753, 0, 1.3976, 0.3135}, [1 << treeDepth]float32{0.000943, -0.0127, -0.0259, 0.0565, 0.0118, -0.0521, -0.00702, -0.00817, 0.000576, -0.00335, 0.0321, 0.0257, -0.00628, -0.0288, -0.0416, 0.0133}},
	{[treeDepth]uint16{88, 84, 41, 8}, [treeDepth]float32{0.39874, 0.79232, 1.0188, 0.6}, [1 << treeDepth]float32{0.00132, -0.00312, 0.0146, 0.0354, -0.00393, -0.03, -0.0178, 0.0127, -0.021, -0.00198, 0.0102, 0.0196, 0.00585, 0.0138, -0.0175, 0.025}},
	{[treeDepth]uint16{34, 69, 20, 301}, [treeDepth]float32{0, 0.73609, 1.2929, 0}, [1 << treeDepth]float32{0.00118, -0.00516, 0.00398, -0.0203, 0.0218, 0.0341, -0.0105, -0.0387, -0.00193, -0.00887, 0.01, -0.0176, -0.0087, -0.032, 0.0331, -0.047}},
	{[treeDepth]uint16{16, 25, 28, 116}, [treeDepth]float32{0, 0.66096, 0.3662, 0.1135}, [1 << treeDepth]float32{0.000618, -0.00257, -0.0428, -0.00346, -0.0289, -0.0233, -0.0231, -0.00902, -0.0039, -0.00437, -0.0118, 0.0267, 0.00137, -0.0548, 0.0121, 0.00706}},
	{[treeDepth]uint16{117, 83, 83, 62}, [treeDepth]float32{0.22077, 0.032196, 0.29461, 0}, [1 << treeDepth]float32{-0.00168, 0.0178, -0.00575, -0.0126, 0, 0, 0.0377, 0.0484, -0.00841, -0.00908, -0.0112, 0.0151, 0, 0, -0.0222, -0.00649}},
	{[treeDepth]uint16{300, 53, 64, 41}, [treeDepth]float32{0, 0.31878, 0, 1.9698}, [1 << treeDepth]float32{1.21e-05, 0.0289, 0.00386, -0.0659, -0.0269, 0.000204, 0.0266, 0.00901, 0.0173, 0, -0.0393, 0.00202, -0.0065, -0.0135, 0.0373, 0.0097}},
	{[treeDepth]uint16{90, 41, 53, 62}, [treeDepth]float32{0.97523, 1.4973, 0.50204, 0}, [1 << treeDepth]float32{-0.000253, -0.00473, 0.00774, 0, 0.0217, 0.0188, 0.0523, -0.00578, -0.000732, 0.0222, 0.00623, -0.0169, 0.00337, 0.031, -0.0308, -0.0168}},
	{[treeDepth]uint16{133, 85, 21, 34}, [treeDepth]float32{0.30941, 0, 0.72304, 0.2}, [1 << treeDepth]float32{0.000745, -0.00736, -0.00731, 0.0168, -0.00629, 0.018, -0.0182, 0.0423, -0.0155, -0.0228, -0.0231, -0.0124, 0.0079, -0.000743, -0.022, -0.00939}},
	{[treeDepth]uint16{105, 69, 54, 109}, [treeDepth]float32{0.22282, 0.43493, 0.38727, 0}, [1 << treeDepth]float32{-0.00213, -0.00185, 0.0194, -0.00469, 0.00299, 0.0979, -0.00347, 0.00133, -0.0329, -0.00545, 0.000688, -0.0224, -0.0252, -0.0278, -0.00764, 0.0178}},
	{[treeDepth]uint16{26, 5, 44, 38}, [treeDepth]float32{0.050535, 0.15055, 0.83772, 0.55984}, [1 << treeDepth]float32{0.00166, -0.0147, -0.0362, 0.0223, 0.0175, -0.0252, 0.0291, -0.00236, 0.0143, 0.00846, -0.0368, -0.00719, 0.00374, -0.0208, 0.0216, 0.0523}},
	{[treeDepth]uint16{26, 71, 2, 28}, [treeDepth]float32{0.5875, 0.54488, 0.087874, 1.255}, [1 << treeDepth]float32{-0.000302, -0.0466, -0.0337, 0.0455, -0.0317, -0.047, 0.00481, 0.0178, -0.0071, 0.0302, -0.00626, 0.0336, 0.0287, -0.0127, -0.00125, 0.0196}},
	{[treeDepth]uint16{16, 105, 19, 73}, [treeDepth]float32{0, 0.40105, 0, 0.5265}, [1 << treeDepth]float32{-0.00104, -0.0377, -0.0252, -0.0102, 0.00983, -0.0437, 0.0322, 0.104, -0.00191, -0.0533, 0.0195, -0.0122, -0.015, 0.0178, 0.000364, 0.00862}},
	{[treeDepth]uint16{125, 103, 147, 137}, [treeDepth]float32{0.8, 0.091328, 0.40375, 0.51802}, [1 << treeDepth]float32{0.000423, 0.026, -0.0126, 0.0251, 0.0264, 0.0113, 0.0218, -0.00133, -0.000852, 0.023, -0.0304, 0.0374, -0.0255, 0.00618, 0.0268, 0}},
	{[treeDepth]uint16{126, 5, 29, 25}, [treeDepth]float32{0, 0.15055, 0, 0.69743}, [1 << treeDepth]float32{-3.63e-05, 0.00404, 0.0158, -0.00641, 0.00301, -0.0489, -0.0306, 0.0368, -0.016, -0.0127, -0.00256, 0, 0.0149, -0.0159, 0.0191, 0.0202}},
	{[treeDepth]uint16{89, 1, 96, 89}, [treeDepth]float32{0.95658, 3.3298, 0.49821, 0.80879}, [1 << treeDepth]float32{-0.000292, 0, -0.0292, 0, 0.00205, 0, 0.0473, 0, 0.0175, -0.0295, -0.00183, 0.0258, -0.0227, 0.00318, 0.0154, 0.00348}},
	{[treeDepth]uint16{18, 105, 136, 47}, [treeDepth]float32{0, 0.048159, 0, 0.45983}, [1 << treeDepth]float32{0.00125, -0.0257, -0.000348, 0.0126, 0.00674, -0.047, 0.0214, 0.0519, -0.000142, -0.0207, 0.00339, 0.00394, 0.00363, -0.0504, -0.0164, -0.0377}},
	{[treeDepth]uint16{137, 67, 44, 28}, [treeDepth]float32{0.77343, 0.76906, 0.77616, 1.255}, [1 << treeDepth]float32{-0.000952, -0.0155, 0.0229, -0.0353, 0.00268, -0.025, 0.0139, 0.0287, 0.00898, -0.02, 0.0322, -0.0285, -0.0199, -0.0445, 0.00236, 0.0093}},
	{[treeDepth]uint16{35, 38, 89, 14}, [treeDepth]float32{0, 0.81878, 0.80879, 0.70022}, [1 << treeDepth]float32{0.000305, -0.0477, -0.0353, 0.0164, -0.00927, -0.00734, 0.02, 0.0327, 0.00297, 0.0123, 0.00897, 0.000778, -0.0111, -0.00371, 0.0048, 0.0313}},
	{[treeDepth]uint16{39, 89, 119, 54}, [treeDepth]float32{0.32842, 0.67688, 0.46959, 0.55667}, [1 << treeDepth]float32{-0.00143, -0.0306, 0.0108, 0.0229, 0.0428, 0.000408, -0.018, 0.044, 0.000335, 0.015, -0.014, 0.0076, 0.0248, -0.0432, -0.0232, 0.0169}},
	{[treeDepth]uint16{89, 90, 2, 53}, [treeDepth]float32{0.87689, 0, 0.15716, 0.24108}, [1 << treeDepth]float32{-0.000497, 0, -0.0228, -0.0178, 0.0159, 0, 0.0164, 0.0218, 0.000234, 0, -0.0244, -0.00212, 0.00598, 0, -0.0135, 0.0138}},
	{[treeDepth]uint16{89, 41, 42, 107}, [treeDepth]float32{0.87689, 1.3735, 0.80333, 0.33551}, [1 << treeDepth]float32{-0.000509, 0.0146, 0.0102, 0.0112, 0.0239, -0.00938, -0.0331, -0.0377, -0.0101, 0.0349, -0.0166, 0.0193, 0.0183, 0.0313, -0.00808, -0.0161}},
	{[treeDepth]uint16{15, 60, 19, 30}, [treeDepth]float32{0.41577, 0, 0, 0}, [1 << treeDepth]float32{-0.000122, -0.022, 0.00607, 0.000228, -0.0178, -0.0572, -0.0505, 0.0932, -0.00269, -0.0183, -0.0046, 0.00246, 0.018, -0.0313, -0.00483, -0.0277}},
	{[treeDepth]uint16{300, 104, 61, 103}, [treeDepth]float32{0, 0.8, 0, 0.091328}, [1 << treeDepth]float32{-0.00127, -0.044, 0.0123, -0.0328, 0.03, 0, -0.0355, 0.0122, -0.0107, -0.0236, -0.000307, 0.0232, -0.0347, 0, 0.0259, 0}},
	{[treeDepth]uint16{66, 83, 62, 63}, [treeDepth]float32{0.98708, 0.29461, 0, 0.33333}, [1 << treeDepth]float32{0.00115, -0.000417, -0.0353, 7.87e-05, 0.00887, 0.0229, -0.0106, 0.0393, -0.012, 0.00923, 0.0613, 0.0437, -0.00608, 0.0121, -0.0171, -0.0219}},
	{[treeDepth]uint16{300, 28, 44, 54}, [treeDepth]float32{0, 1.3976, 0.71593, 0}, [1 << treeDepth]float32{-0.000658, 0.0198, 0.0348, 0, 0.0347, 0.0103, 0.0133, 0.000187, 0.00119, -0.0197, -0.00209, -0.0306, 0.00442, -0.0568, -0.0144, 0.034}},
	{[treeDepth]uint16{73, 67, 95, 108}, [treeDepth]float32{0.49498, 0.52683, 0.93115, 0.092412}, [1 << treeDepth]float32{0.000565, -5.63e-05, 0.0215, 0.00374, -0.0371, 0.0183, 0.0293, 0.0338, 0.00502, -0.0558, 0.00483, -0.00557, -0.0334, -0.0542, 0.0247, 0.027}},
	{[treeDepth]uint16{18, 83, 44, 108}, [treeDepth]float32{0, 0.032196, 0.42031, 0.092412}, [1 << treeDepth]float32{-0.000382, 0.0295, -0.038, -0.0348, -0.0115, -0.0133, 0.0144, 0.0196, 0.00428, -0.0153, -0.0193, 0.0712, -0.000545, -0.0365, 0.00417, -0.0108}},
	{[treeDepth]uint16{87, 52, 2, 7}, [treeDepth]float32{0.15396, 0.31254, 0.11951, 0}, [1 << treeDepth]float32{0.000758, -0.013, 0.00345, -0.0426, 0.000635, 0.0224, 0.00648, -0.00712, -0.0174, -0.0135, -0.0247, 0.0172, -0.00299, 0.0296, -0.0135, -0.01}},
	{[treeDepth]uint16{143, 18, 69, 118}, [treeDepth]float32{0.32576, 0, 0.43493, 0.36842}, [1 << treeDepth]float32{0.000151, 0.0319, 0.061, 0.00833, -0.00226, -0.00851, 0.00728, 0.00719, -0.0142, 0.0287, 0.0101, -0.000859, 0.00294, 0.0194, -0.0163, -0.0174}},
	{[treeDepth]uint16{31, 49, 105, 120}, [treeDepth]float32{0.27824, 0.8, 0.30469, 0}, [1 << treeDepth]float32{-0.000958, 0.00324, -0.0134, 0.0258, -0.0146, -0.00603, 0.0135, 0.00799, -0.0259, -0.0351, -0.0433, 0.00225, -0.00987, -0.0349, -0.00117, 0.0354}},
	{[treeDepth]uint16{126, 104, 105, 301}, [treeDepth]float32{0, 0.8, 0.10072, 0}, [1 << treeDepth]float32{0.000643, -0.018, -0.0175, 0.00974, 0.000101, -0.0548, 0.0123, 0.0235, -0.03, 0, -0.0504, 0, -0.0121, 0, 0.00434, 0}},
	{[treeDepth]uint16{138, 82, 2, 117}, [treeDepth]float32{0, 0.15613, 0.037428, 0.15105}, [1 << treeDepth]float32{-0.000558, -0.0065, 0.016, 0.000624, 0.00427, -0.0134, -0.0208, 0.0293, 0.00232, -0.000216, -0.0247, 0.00281, -0.00309, -0.0619, 0.00357, 0.0373}},
	{[treeDepth]uint16{98, 45, 19, 44}, [treeDepth]float32{0, 0.089598, 0, 0.56227}, [1 << treeDepth]float32{5.96e-05, 0.00543, -0.0501, 0.0428, -0.0208, 0.0925, 0.0255, -0.0401, -0.00947, 0.039, -0.00154, 0.0119, 0.00339, 0.0391, 0.00777, -0.0136}},
	{[treeDepth]uint16{146, 27, 19, 67}, [treeDepth]float32{0, 0.4607, 0, 0.66994}, [1 << treeDepth]float32{-0.00251, -0.0476, 0.0123, 0.0656, 0.0149, -0.0473, -0.0133, -0.0513, 0.00708, 0.00367, 0.00431, 0.0131, -0.00826, 0, -0.0563, 0}},
	{[treeDepth]uint16{32, 137, 46, 71}, [treeDepth]float32{0, 0.55506, 3.1086, 0.89012}, [1 << treeDepth]float32{0.000596, -0.0174, -0.0258, -0.0339, 0.0106, 0.00165, 0.0151, 0.0374, 0.00362, -0.0349, 0.0078, -0.0254, 0.00421, -0.0247, -0.013, 0.0107}},
	{[treeDepth]uint16{41, 28, 15, 27}, [treeDepth]float32{1.672, 1.8111, 0, 0.02307}, [1 << treeDepth]float32{0.00232, 0.0027, 0.0351, 0.00877, -0.0052, -0.00415, -0.00744, 0.0184, -0.0298, 0.0158, 0.0442, 0.0295, 0.00344, -0.0282, -0.0246, -0.00115}},
	{[treeDepth]uint16{67, 107, 45, 67}, [treeDepth]float32{0.76906, 0.33551, 0.46386, 0.52683}, [1 << treeDepth]float32{0.000357, 0, -0.0232, 0, -0.0234, 0, -0.0685, 0, 0.0136, 0.00481, -0.00974, 0.0086, -0.0256, -0.0146, 0.0202, 0.0133}},
	{[treeDepth]uint16{28, 25, 36, 3}, [treeDepth]float32{0.7993, 0.69743, 0.33154, 0.29861}, [1 << treeDepth]float32{-0.000798, -0.000165, -0.0152, 0.0165, -0.00819, 0.0351, 0.00453, 0.00522, -0.0224, -0.0355, -0.0411, 0.0283, 0.0533, 0.0352, -0.0495, -0.038}},
	{[treeDepth]uint16{35, 143, 69, 117}, [treeDepth]float32{0, 0.23077, 0.65786, 0.72303}, [1 << treeDepth]float32{0.00109, -0.0638, 0.0123, 0.0307, -0.00509, -0.0189, -0.014, 0.0183, -0.0411, 0, -0.0221, 0.00336, 0.00865, 0.0149, 0.00339, -0.000481}},
	{[treeDepth]uint16{303, 72, 104, 31}, [treeDepth]float32{0, 0.015429, 0.8, 0.27824}, [1 << treeDepth]float32{-3.69e-05, -0.0279, -0.00273, 0.00373, -0.00985, -0.0161, -0.00798, 0.0355, 0.0104, -0.0426, -0.00609, -0.00346, 0.0033, 0.00976, 0.0276, 0.0272}},
	{[treeDepth]uint16{300, 62, 15, 297}, [treeDepth]float32{0, 0.79412, 0.41577, 0}, [1 << treeDepth]float32{0.000483, -0.0123, 0.00139, -0.0748, -0.0411, 0.00324, 0.00293, -0.0075, -0.0111, 0.0071, 0.0174, 0.00438, 0.0467, 0, 0.016, 0.00482}},
	{[treeDepth]uint16{26, 43, 32, 101}, [treeDepth]float32{0.5875, 0.59683, 0, 0.12885}, [1 << treeDepth]float32{-0.000373, -0.0221, -0.000206, 0.048, 0.021, -0.0206, -0.00266, -0.0301, -0.0125, -0.0165, 0.00112, -0.00544, -0.00486, -0.00509, -0.0288, 0.00932}},
	{[treeDepth]uint16{123, 105, 118, 142}, [treeDepth]float32{0, 0.22282, 0.48, 0.35716}, [1 << treeDepth]float32{0.000668, -0.014, 0.0048, -0.0241, -0.0171, -0.046, 0.0232, -0.0391, -0.00342, -0.00984, -0.0038, -0.0379, 0.00613, -0.0408, 0.0141, 0.0443}},
	{[treeDepth]uint16{303, 103, 45, 62}, [treeDepth]float32{0, 0.051284, 0.12264, 0.71667}, [1 << treeDepth]float32{0.000998, -0.0105, -0.00167, -0.0553, 0.000861, -0.0312, -0.0171, 0.0309, -0.00565, -0.0544, 0.0537, -0.0178, 0.0107, -0.00258, -0.00496, 0.0111}},
	{[treeDepth]uint16{30, 137, 96, 17}, [treeDepth]float32{0.19701, 0.45415, 0, 0}, [1 << treeDepth]float32{-0.000271, 0.00449, -0.0157, 0.00374, 0.000114, 0.0456, -0.0536, 0.0219, -0.0142, -0.012, 0.00358, 0.00976, 0.0192, -0.0329, -0.0217, -0.00326}},
	{[treeDepth]uint16{87, 37, 36, 52}, [treeDepth]float32{0.15396, 0.425, 0.21411, 0.31254}, [1 << treeDepth]float32{0.000151, -0.0199, 0.0102, 0.00871, 0.0458, 0.0464, -0.023, 0.0136, -0.0148, -0.053, 0.0062, -0.00509, 0.00725, -0.02, 0.00192, -0.00633}},
	{[treeDepth]uint16{68, 36, 46, 302}, [treeDepth]float32{0, 0.19166, 2.2119, 0}, [1 << treeDepth]float32{-0.00092, -0.0111, -0.00857, -0.0388, -0.00205, 0.0328, 0.00488, -0.0437, -0.048, 0, -0.0199, 0, 0.0103, -0.00886, 0.0359, -0.00259}},
	{[treeDepth]uint16{28, 41, 54, 72}, [treeDepth]float32{1.3976, 2.6906, 0.9, 0.12109}, [1 << treeDepth]float32{0.00116, -0.0304, -0.0287, 0.0251, 0.00253, -0.000469, -0.0125, -0.015, 0.023, -0.0304, 0.0357, 0.0107, -0.0187, -0.0244, 0.0116, 0.0156}},
	{[treeDepth]uint16{106, 26, 5, 69}, [treeDepth]float32{0.035462, 0.050535, 0.15055, 0.69551}, [1 << treeDepth]float32{-0.000332, 0.0194, -0.0153, 0.0167, -0.0153, -0.023, 0.00153, -0.00256, 0.0106, 0.00238, -0.0313, -0.00469, 0.00865, -0.037, 0.024, -0.0394}},
	{[treeDepth]uint16{90, 1, 41, 83}, [treeDepth]float32{0, 2.0699, 1.0188, 0.1053}, [1 << treeDepth]float32{1.1e-05, -0.0356, 0.0315, 0.00499, -0.00469, -0.0294, -0.0148, -0.0255, -0.00201, -0.0459, 0.0422, 0.00209, 0.0149, -0.0195, 0.00409, -0.000444}},
	{[treeDepth]uint16{138, 118, 82, 100}, [treeDepth]float32{0, 0.48, 0.18934, 0.991}, [1 << treeDepth]float32{-0.000488, -0.0134, -0.013, -0.0422, 0.00899, 0.0549, 0.00574, -0.0158, 0.0108, 0.0127, -0.0265, -0.0429, -0.0129, 0.0362, 0.00381, 0.000895}},
	{[treeDepth]uint16{125, 303, 110, 29}, [treeDepth]float32{0.8, 0, 0.22314, 0.3049}, [1 << treeDepth]float32{-0.000579, 0, 0.00576, 0.0137, -0.00109, 0, 0.00204, 0.0316, 0.000179, 0, -0.0521, 0.0711, 0.00611, 0, -0.00957, -0.0325}},
	{[treeDepth]uint16{300, 106, 59, 83}, [treeDepth]float32{0, 0.26194, 0, 0.032196}, [1 << treeDepth]float32{-0.00127, -0.035, 0.00774, -0.0168, -0.0265, -0.00551, -0.0651, 0.0105, 0.00391, -0.0407, 0.00142, 0.0121, 0.0174, -0.00809, -0.0239, 0.0461}},
	{[treeDepth]uint16{2, 84, 42, 87}, [treeDepth]float32{0.95844, 0.85539, 0.51341, 0.092733}, [1 << treeDepth]float32{-0.000511, 0.00916, 0.00254, 0.00461, 0.00693, -0.0172, 0.0183, 0.01, -0.00407, 0.0354, 0.0467, -0.0156, -0.0145, -0.0309, 0.0099, -0.00688}},
	{[treeDepth]uint16{5, 50, 54, 26}, [treeDepth]float32{0.15055, 0.1071, 0.55667, 0.050535}, [1 << treeDepth]float32{0.00238, -0.0113, 0.0179, -0.0318, 0.00211, 0.0103, 0.00488, -0.0481, -0.0179, -0.00723, 0.034, -0.0145, -0.00925, 0.0581, -0.00505, -0.0566}},
	{[treeDepth]uint16{16, 31, 27, 26}, [treeDepth]float32{0, 0.21324, 0.22239, 0.050535}, [1 << treeDepth]float32{0.000538, 0.00902, 0.0196, -0.0427, -0.0178, 0.00482, 0.0091, 0.0148, -0.00944, 0.0468, -0.00908, -0.0516, -0.0585, -0.00323, 0.00724, -0.00531}},
	{[treeDepth]uint16{35, 38, 12, 301}, [treeDepth]float32{0, 0.81878, 0, 0}, [1 << treeDepth]float32{0.000966, 0.00614, -0.000749, 0.00927, -0.000812, -0.0549, 0.00562, 0.0421, -0.0228, -0.00936, -0.0576, 0.0292, -0.00375, 0.013, 0.0201, 0.011}},
	{[treeDepth]uint16{133, 103, 31, 63}, [treeDepth]float32{0.30941, 0, 0.3669, 0.5}, [1 << treeDepth]float32{-0.00145, 0.0132, -0.000519, -0.0203, 0.00845, 0.0101, -0.00806, -0.0187, -0.00973, 0.0244, 0.0324, -0.00539, -0.000652, 0.0182, -0.0469, 0.0155}},
	{[treeDepth]uint16{27, 31, 105, 5}, [treeDepth]float32{0.4607, 0.27824, 0.22282, 0.020566}, [1 << treeDepth]float32{0.000909, -0.0692, 0.00414, -0.0189, 0.00147, -0.000219, 0.00888, 0.0205, -0.0119, -0.0426, -0.00196, -0.016, -0.0183, 0.000715, 0.0387, -0.018}},
	{[treeDepth]uint16{68, 118, 37, 36}, [treeDepth]float32{0, 0.33333, 0.425, 0.21411}, [1 << treeDepth]float32{-0.000705, 0.0463, -0.0286, 0.0223, -0.00972, 0.0438, 0.004, -0.00607, 0.0355, 0, 0.0051, -0.0241, 0.00428, -0.00529, -0.000823, -0.0474}},
	{[treeDepth]uint16{302, 21, 39, 56}, [treeDepth]float32{0, 0.88745, 0.19436, 0.21919}, [1 << treeDepth]float32{-0.000624, -0.00917, 0.00611, 0.0362, -0.0566, -0.0124, -0.0128, -0.00138, -0.0196, -0.0338, -0.00518, 0.034, 0.00425, 0.0394, -0.0057, 0.0533}},
	{[treeDepth]uint16{34, 120, 30, 50}, [treeDepth]float32{0, 0.4, 0.61929, 0.0236}, [1 << treeDepth]float32{0.000987, -0.00669, 0.0212, -0.0325, 0.00199, 0.0263, 0.0314, -0.0355, 0.000766, -0.000505, 0.0171, 0.0173, 0.0064, -0.0179, 0.0218, -0.077}},
	{[treeDepth]uint16{98, 301, 105, 54}, [treeDepth]float32{0, 0, 0.10072, 0.9}, [1 << treeDepth]float32{5.45e-05, 0.0316, -0.0166, -0.00121, 0.0142, 0.0299, -0.0209, -0.00622, -0.00478, 0.0137, -0.038, -0.0248, -0.00537, 0.00275, 0.0191, -0.0566}},
	{[treeDepth]uint16{67, 60, 48, 108}, [treeDepth]float32{0.595, 0, 0.64965, 0.29257}, [1 << treeDepth]float32{-0.00165, 0.0126, -0.00538, -0.0137, 0.0272, 0.00621, 0.0248, 0.00748, 0.00365, 0.0326, -0.0336, -0.0245, -0.0132, -0.00288, -0.0492, 0.0198}},
	{[treeDepth]uint16{26, 63, 70, 28}, [treeDepth]float32{0.050535, 0.25, 0.13395, 0}, [1 << treeDepth]float32{0.00207, -0.0441, -0.0183, 0.00472, -0.0241, -0.0329, 0.0187, -0.0262, -0.000731, -0.00567, 0.0162, -0.00471, -0.00512, 0.0241, -0.00512, -0.013}},
	{[treeDepth]uint16{39, 56, 118, 50}, [treeDepth]float32{0.19436, 0.30409, 0.36842, 0.0236}, [1 << treeDepth]float32{0.000541, -0.0126, 0.0165, 0.0144, -0.0172, -0.0195, 0.00907, 0.0199, 0.00624, 0.0162, -0.0148, -0.0228, 0.0015, -0.0205, -0.0224, 0.0126}},
	{[treeDepth]uint16{64, 107, 106, 118}, [treeDepth]float32{0, 0.12558, 0.035462, 0.39474}, [1 << treeDepth]float32{-0.000456, -0.0266, 0.00675, 0.058, 0.0337, -0.00868, -0.0183, 0.0388, -0.00931, -0.0439, -0.00026, -0.00322, 0.0173, -0.014, 0.00214, 0.0255}},
	{[treeDepth]uint16{83, 67, 82, 21}, [treeDepth]float32{0.1053, 0.24927, 0.28028, 0.63506}, [1 << treeDepth]float32{-0.000581, -0.0385, 0.00203, 0.0396, -0.00438, -0.0507, -0.0551, 0.0027, -0.0134, -0.0246, -0.0121, 0.026, 0.00875, -0.0178, 0.0057, 0.00389}},
	{[treeDepth]uint16{36, 27, 19, 12}, [treeDepth]float32{0.33154, 0.1814, 0.17263, 0}, [1 << treeDepth]float32{-0.000605, 0.0165, 0.00447, -0.00635, -0.0544, -0.00694, 0.014, 0.0333, -0.00523, -0.00663, 0.00805, -0.00161, 0.013, 0.0706, -0.00153, -0.000329}},
	{[treeDepth]uint16{2, 8, 16, 53}, [treeDepth]float32{0.087874, 0.8, 0, 0.56129}, [1 << treeDepth]float32{-0.00136, 0.0069, -0.0371, 0.0062, -0.0345, -0.0281, 0.00831, 0.065, 0.00539, -0.00687, -0.00926, 0.0127, 0.0298, -0.0115, -0.00066, 0.00455}},
	{[treeDepth]uint16{4, 305, 28, 30}, [treeDepth]float32{0, 0, 2.3121, 0.61929}, [1 << treeDepth]float32{0.00115, -0.0541, 0.00129, 0.0472, 0.0315, 0.00149, -0.0245, 0.000558, -0.012, -0.00482, 0.00994, 0, 0.021, -0.000793, -0.0226, -0.02}},
	{[treeDepth]uint16{31, 21, 63, 82}, [treeDepth]float32{0.27824, 0.29911, 0.25, 0.55499}, [1 << treeDepth]float32{-0.000116, -0.0397, -0.0045, 0.0279, -0.00304, -0.0248, -0.0045, 0.00109, 0.0259, -0.00883, -0.0325, -0.0139, -0.0322, -0.00512, 0.0102, -0.000558}},
	{[treeDepth]uint16{67, 41, 45, 6}, [treeDepth]float32{0.76906, 1.3735, 0.24757, 0}, [1 << treeDepth]float32{8.65e-05, 0.0328, 0.00682, 0.0211, -0.0432, 0.0211, 0.000966, -0.0527, -0.00479, -0.00723, 0.00467, -0.00623, 0.00269, 0.0402, -0.0228, 0.00505}},
	{[treeDepth]uint16{89, 61, 49, 72}, [treeDepth]float32{0.95658, 0, 0.6, 0}, [1 << treeDepth]float32{0.000432, 0.00987, 0.0198, -0.0365, -0.00904, 0.0195, -0.0154, -0.0185, -0.0112, 0.015, 0.0313, 0.00313, 0.0123, 0.0394, -0.024, 0.000542}},
	{[treeDepth]uint16{83, 43, 19, 1}, [treeDepth]float32{0.1053, 0.59683, 0.17263, 1.5488}, [1 << treeDepth]float32{5.8e-05, -0.0261, -0.0331, -0.01, -0.0243, -0.0415, 0.0153, 0.0148, 0.0118, 0.0286, -0.00838, 0.00294, 0.0167, -0.0469, -0.0118, 0.0179}},
	{[treeDepth]uint16{17, 105, 4, 69}, [treeDepth]float32{0, 0.048159, 0, 0.43493}, [1 << treeDepth]float32{0.000641, -0.0192, 0.00863, 0.0274, -0.0133, -0.0152, -0.0453, -0.0178, 0.0027, -0.0303, 0.00178, -0.00735, 0.0397, 0.0373, -0.0438, -0.0323}},
	{[treeDepth]uint16{63, 62, 100, 8}, [treeDepth]float32{0.33333, 0, 0.77146, 0.4}, [1 << treeDepth]float32{0.00166, -0.0196, 0.00215, 0.0213, 0.0139, 0.0127, 0.00861, -0.0196, -0.00205, -0.0186, -0.00828, -0.0115, -0.0307, 0.0596, 0.00467, -0.00792}},
	{[treeDepth]uint16{51, 107, 62, 64}, [treeDepth]float32{0.040962, 0.58443, 0, -0.40048}, [1 << treeDepth]float32{-0.0382, 0.0265, 0.00183, -0.00445, 0.00218, 0.0174, 0.00289, -0.0264, -0.000827, 0.0192, 0.0457, 0.054, -0.0177, 0.0166, 0.000205, -0.024}},
	{[treeDepth]uint16{66, 123, 31, 31}, [treeDepth]float32{0.98708, 0, 0.21324, 0.14616}, [1 << treeDepth]float32{-0.000818, 0.0304, -0.00788, -0.051, 0, 0, 0, 0, -0.0267, 0, 0.00566, 0, 0.00508, -0.00187, -0.0297, 0}},
	{[treeDepth]uint16{78, 64, 118, 63}, [treeDepth]float32{0.23451, -0.40048, 0.48, 0.33333}, [1 << treeDepth]float32{0.000104, 0.0418, 0.00063, -0.0302, 0.0154, 0.00224, -0.0319, -0.00101, -0.00928, 0.0178, 0.01, -0.0464, -0.0052, 0.0303, -0.0087, -0.0195}},
	{[treeDepth]uint16{105, 87, 39, 89}, [treeDepth]float32{0.30469, 0.15396, 0, 0.80879}, [1 << treeDepth]float32{-0.000915, 0.0191, -0.026, -0.0313, -0.0198, -0.00457, 0.00218, -0.0223, -0.0163, 0.000531, -0.00505, -0.0245, 0.018, 0.0204, 0.0109, 0.0173}},
	{[treeDepth]uint16{64, 53, 64, 28}, [treeDepth]float32{-0.77653, 0.2014, 0, 1.8111}, [1 << treeDepth]float32{0.0295, -0.000846, 0.00222, -0.00176, 0, -0.047, 0, 0.0378, 0.0216, -0.00264, -0.0117, -0.0135, 0, 0.00988, 0, 0.012}},
	{[treeDepth]uint16{98, 107, 41, 71}, [treeDepth]float32{0, 0.29179, 1.9698, 1.1223}, [1 << treeDepth]float32{-0.000574, 0.00952, -0.00958, 0.0451, 0.00334, 0, 0.0038, -0.024, 0.00631, -0.0244, 0.00604, 0.022, 0.0527, 0.00769, -0.0457, 0.000462}},
	{[treeDepth]uint16{31, 31, 34, 60}, [treeDepth]float32{0.21324, 0.097924, 0, 0}, [1 << treeDepth]float32{-0.000285, 0, -0.0416, 0.0164, 0.00473, 0, -0.0085, 0.00111, 0.0092, 0, 0.00692, 0.0117, -0.0281, 0, -0.0259, -0.00913}},
	{[treeDepth]uint16{147, 63, 53, 51}, [treeDepth]float32{0.40375, 0.5, 0.40278, 0.040962}, [1 << treeDepth]float32{-0.00135, 0.00359, 0.00365, 0.0196, -0.00946, 0.0334, 0.017, -0.0339, 0.0291, 0.0277, -0.00322, -0.0236, -0.0095, 0.0284, -0.00469, -0.000494}},
	{[treeDepth]uint16{16, 101, 100, 45}, [treeDepth]float32{0, 0.064788, 1.0692, 0.38621}, [1 << treeDepth]float32{-0.000218, 0.0241, 0.00984, -0.0549, 0.00412, -0.00507, -0.0104, -0.0455, 0.00941, -0.0174, -0.00958, -0.0388, -0.00816, -0.0281, -0.0538, -0.00297}},
	{[treeDepth]uint16{51, 107, 30, 44}, [treeDepth]float32{0.040962, 0.58443, 0.37973, 0.74748}, [1 << treeDepth]float32{-0.00205, 0.0194, -0.01, 0.0238, 0.0112, 0.0159, -0.0435, -0.0401, 0.000355, 0.0236, 0.0136, 0.025, -0.0135, 0.0153, 0.0154, -0.0408}},
	{[treeDepth]uint16{36, 105, 122, 27}, [treeDepth]float32{0.33154, 0.5607, 0.8, 0.34643}, [1 << treeDepth]float32{-0.00103, 0.026, 0.0107, -0.042, 0.0212, 0.0616, -0.0425, -0.0243, -0.00017, -0.015, 0.0365, -0.00254, -0.0459, 0.0449, 0.00625, -0.00735}},
	{[treeDepth]uint16{28, 30, 43, 46}, [treeDepth]float32{1.3976, 0.54904, 1.3032, 2.2119}, [1 << treeDepth]float32{-0.000765, -0.047, 0.0155, -0.00811, -0.00363, -0.0221, 0.0171, -0.0186, 0.00328, 0.0124, 0.018, -0.0194, -0.000684, -0.0471, 0.0146, 0.0117}},
	{[treeDepth]uint16{63, 26, 28, 119}, [treeDepth]float32{0.33333, 0.16387, 0, 0.3179}, [1 << treeDepth]float32{0.00114, 0.0159, -0.0268, -0.0449, -0.00166, -0.00612, 0.0171, -0.019, -0.0499, 0.0126, 0.000685, -0.0104, 0.00292, 0.00431, 0.00619, 0.0154}},
	{[treeDepth]uint16{88, 29, 83, 17}, [treeDepth]float32{0.39874, 1.4131, 0.032196, 0}, [1 << treeDepth]float32{-0.000193, -0.0134, -0.0159, -0.0564, -0.00189, 0.0168, 0.0339, 0.00153, -0.0355, 0.012, 0.00765, 0.00578, -0.00178, 0.0198, -3.29e-05, -0.0203}},
	{[treeDepth]uint16{52, 17, 67, 136}, [treeDepth]float32{0.34973, 0, 0.52683, 0}, [1 << treeDepth]float32{0.0016, -0.0177, 0.00234, -0.0145, -0.00438, 0.00514, 0.0564, -0.00204, 0.0053, 0.00562, 0.0392, -0.017, -0.0249, 0.00413, -0.0142, -0.0367}},
	{[treeDepth]uint16{26, 83, 92, 69}, [treeDepth]float32{0.050535, 0, 0.14114, 0.73609}, [1 << treeDepth]float32{0.00185, -0.0334, 0.00242, 0.00398, -0.0569, 0.00641, 0.0194, -0.0318, 0.0116, -0.0286, 0.000554, -0.0173, -0.00812, -0.0131, 0.0236, -0.0131}},
	{[treeDepth]uint16{146, 114, 83, 62}, [treeDepth]float32{0, 0, 0.29461, 0}, [1 << treeDepth]float32{0.00134, -0.006, -0.0419, 0, 0.0453, 0, 0.00549, 0, 0.00062, -0.045, 0.0117, 0.0295, -0.0063, -0.00717, -0.0311, 0.0321}},
	{[treeDepth]uint16{98, 45, 3, 133}, [treeDepth]float32{0, 0.089598, 0, 0.059593}, [1 << treeDepth]float32{-0.000582, 0.0555, -0.000445, 0.0123, -0.0154, 0.069, -0.00671, -0.0457, -0.00338, -0.0316, 0.00196, 0.00448, -0.0248, -0.00392, 0.026, -0.0249}},
	{[treeDepth]uint16{31, 21, 6, 50}, [treeDepth]float32{0.27824, 0.29911, 0.17695, 0.055709}, [1 << treeDepth]float32{-0.000407, 0.0311, -0.0103, -0.00324, -0.0202, -0.0558, 0.00189, 0.021, 0.0182, 0.0337, -0.000538, 0.0103, 0.0111, -0.0029, -0.0164, 0.00107}},
	{[treeDepth]uint16{141, 136, 99, 118}, [treeDepth]float32{0, 0, 0.43108, 0.45}, [1 << treeDepth]float32{0.00131, -0.00856, 0.0453, 0, -0.00361, -0.00664, -0.0268, 0.0338, -0.00786, 0.0155, -0.00193, -0.00211, 0.00854, 0.0147, -0.00854, 0.0532}},
	{[treeDepth]uint16{134, 26, 9, 104}, [treeDepth]float32{0, 0.050535, 0.4, 0}, [1 << treeDepth]float32{0.000628, 0.00598, -0.0393, 0.0466, -0.000362, -0.0259, 0.00875, 0.0518, 0.00218, -0.00145, -0.0123, -0.000734, 0.00679, 0.00918, -0.0085, 0.0124}},
	{[treeDepth]uint16{31, 62, 64, 71}, [treeDepth]float32{0.5875, 0.34, -0.94161, 1.0678}, [1 << treeDepth]float32{-0.0588, -0.012, 0.00769, 0.019, -0.00143, 0.0411, -0.00643, -0.00805, -0.0246, -0.0269, 0.0246, 0.0166, 0.00341, -0.00931, 0.000753, 0.00487}},
	{[treeDepth]uint16{19, 93, 28, 25}, [treeDepth]float32{0, 0, 0.3662, 0.69743}, [1 << treeDepth]float32{-0.0013, 0.015, 0.00822, -0.0335, -0.00621, 0.0159, 0.0417, 0.0155, -0.01, -0.0155, 0.0117, -0.054, 0.0131, 0.00888, -0.013, 0.0231}},
	{[treeDepth]uint16{51, 83, 53, 21}, [treeDepth]float32{0.040962, 0.032196, 0.56129, 0.45348}, [1 << treeDepth]float32{-0.000559, -0.00288, -0.0168, 0.0149, -0.00181, -0.0016, -0.0238, 0.0602, -0.00629, -0.0241, 0.0013, 0.0289, 0.00645, -0.00823, 0.00427, -0.0132}},
	{[treeDepth]uint16{108, 2, 117, 28}, [treeDepth]float32{0, 0.25285, 0.15105, 1.3592}, [1 << treeDepth]float32{0.00193, -0.0205, -0.0191, -0.0181, -0.0182, -0.0115, 0.0227, 0.00649, -0.00967, -0.0173, -0.017, -0.0233, 0.0238, -0.00406, 0.0126, -0.00923}},
	{[treeDepth]uint16{36, 25, 26, 30}, [treeDepth]float32{0.33154, 0.69743, 0.30734, 0}, [1 << treeDepth]float32{0.000294, 0.00473, -0.0457, 0.00468, -0.0528, 0.046, -0.00809, -0.0339, -0.00202, 0.0252, -0.00486, -0.0365, -0.00426, 0.0434, 0.0179, 0.0106}},
	{[treeDepth]uint16{103, 64, 107, 21}, [treeDepth]float32{0.091328, -0.47804, 0.12558, 0.58308}, [1 << treeDepth]float32{0.0117, 0.00474, -4.39e-06, -0.0217, -0.0146, -0.0185, 0.0178, -0.036, 0.014, 0.00766, -0.0348, -0.0285, 0.00468, -0.0101, 0.00404, -0.0372}},
	{[treeDepth]uint16{67, 117, 53, 83}, [treeDepth]float32{0.66994, 0.72303, 0.45133, 0.23774}, [1 << treeDepth]float32{-0.000597, 0.00983, -0.0234, -0.0021, 0.0104, 0.00502, -0.0413, 0.011, 0.0028, 0.0254, -0.0563, 0.000311, -0.0225, -0.0171, -0.000753, 0.0213}},
	{[treeDepth]uint16{19, 96, 8, 53}, [treeDepth]float32{0, 0, 0.4, 0.56129}, [1 << treeDepth]float32{-0.000959, 0.0112, 0.0337, 0.0087, -0.00284, 0.0122, -0.0299, -0.0625, 0.000498, -0.0362, 0.00876, -0.0119, -0.00543, 0.00281, 0.0347, -0.00804}},
	{[treeDepth]uint16{2, 64, 53, 53}, [treeDepth]float32{0.25285, 0, 0.15633, 0.28002}, [1 << treeDepth]float32{-0.00063, 0.0195, -0.0557, 0.0204, -0.0262, 0.009, 0.00634, 0.0299, 0, 0, 0, 0, 0.00132, -0.00128, 0.0167, 0.0444}},
	{[treeDepth]uint16{26, 108, 72, 20}, [treeDepth]float32{0.050535, 0.68332, 0.052288, 1.0972}, [1 << treeDepth]float32{0.000925, 0.00428, 0.00123, -0.0106, 0.0091, 0.00598, -0.00579, -0.0392, -0.0228, -0.0134, 0.0129, 0.000681, 0.0168, 0.00757, 0.00552, -0.0105}},
	{[treeDepth]uint16{67, 116, 50, 19}, [treeDepth]float32{0.52683, 0.1135, 0, 0}, [1 << treeDepth]float32{-0.00111, 0.0124, -0.0273, 0.0179, -0.0123, -0.0486, 0.00203, -0.00184, -0.0142, -0.0405, -0.00279, 0.00277, -0.00584, -0.0153, 0.00473, 0.0171}},
	{[treeDepth]uint16{137, 133, 133, 101}, [treeDepth]float32{0.77343, 0.51258, 0.059593, 0.22856}, [1 << treeDepth]float32{0.00049, -0.0308, 0, 0, -0.000533, 0.0205, 0.0263, -0.0118, -0.0487, -0.00653, 0, 0, -0.000318, 0.00187, 0.0122, -0.0604}},
	{[treeDepth]uint16{38, 70, 23, 67}, [treeDepth]float32{0.65948, 0.10069, 0.20727, 0.66994}, [1 << treeDepth]float32{0.000156, -0.0351, -0.0283, 0.0135, 0.000558, -0.0309, -0.00178, 0.00384, -0.0236, -0.0183, 0.0175, 0.0112, 0.00475, 0.0108, -0.0125, 0.0126}},
	{[treeDepth]uint16{43, 36, 40, 120}, [treeDepth]float32{1.382, 0.10595, 0.73409, 0}, [1 << treeDepth]float32{0.00106, 0.0259, 0.000704, 0.0183, -0.00886, -0.0103, -0.0198, 0.0336, -0.0271, -0.00537, -0.00333, -0.0016, 0.0144, 0.0311, -0.00922, 0.0441}},
	{[treeDepth]uint16{103, 66, 133, 298}, [treeDepth]float32{0.091328, 0.45862, 0, 0}, [1 << treeDepth]float32{0.000625, -0.000798, 0.00288, -0.0073, -0.0251, 0.0509, 0.00283, -0.0308, -0.0103, -0.016, -0.0186, -0.017, 0.0309, -0.00158, 0.0245, -0.0129}},
	{[treeDepth]uint16{39, 56, 124, 296}, [treeDepth]float32{0.19436, 0.21919, 0, 0}, [1 << treeDepth]float32{0.000114, -0.0418, -0.0201, 0.00825, -0.0172, -0.00208, -0.0437, 0.0506, -8.6e-05, -0.0013, -0.00593, -0.00308, 0.0301, -0.000642, -0.000222, 0.0459}},
	{[treeDepth]uint16{68, 100, 118, 38}, [treeDepth]float32{0, 1.1659, 0.41667, 0.65948}, [1 << treeDepth]float32{-7.72e-05, -0.00759, -0.00472, 0.0299, -0.00672, -0.0254, -0.0102, 0.00329, 0.00678, -0.0216, -0.0229, 0.0593, 0.00727, 0.00605, 0.0163, -0.00964}},
	{[treeDepth]uint16{78, 64, 41, 53}, [treeDepth]float32{0.23451, -0.40048, 1.9698, 0.15633}, [1 << treeDepth]float32{0.0104, 0.0094, -0.000389, -0.0313, -0.00352, 0, -0.0363, -0.00205, -0.000926, 0.0335, -0.00565, -0.0258, -0.0347, -0.00415, 0.0161, -0.0257}},
	{[treeDepth]uint16{83, 31, 118, 58}, [treeDepth]float32{0.29461, 0, 0.36842, 0}, [1 << treeDepth]float32{0.0019, 0.0111, 0.0251, -0.0332, -0.00334, 0.0125, -0.00525, -0.0103, -0.0107, 0.0112, -0.0138, -0.0521, -0.00767, -0.0135, 0.0117, 0.00672}},
	{[treeDepth]uint16{35, 38, 90, 67}, [treeDepth]float32{0, 0.81878, 0.81701, 0.66994}, [1 << treeDepth]float32{0.000562, -0.0402, -0.0401, 0.0317, -0.0129, 0.00102, 0.0188, 0.0253, 0.000321, 0.0127, 0.00776, 0.00948, -0.0131, -0.0286, 0.00331, 0.0263}},
	{[treeDepth]uint16{141, 25, 9, 107}, [treeDepth]float32{0, 1.0889, 0.4, 0.43826}, [1 << treeDepth]float32{8.08e-06, 0.0443, -0.0422, 0, -0.00204, 0.0177, 0.0291, -0.0416, 0.0014, -0.00328, 0.00951, 0, -0.00131, 0.038, -0.0306, 0}},
	{[treeDepth]uint16{302, 31, 83, 118}, [treeDepth]float32{0, 0.041159, 0.29461, 0.28571}, [1 << treeDepth]float32{0.000705, -0.0445, 0.0021, 0.00644, 0.0205, -0.0163, -0.0722, -0.0154, -0.00248, 0.000773, 0.000379, 0.0246, 0.00928, -0.0322, -0.00958, 0.0199}},
	{[treeDepth]uint16{105, 32, 20, 64}, [treeDepth]float32{0.30469, 0.405, 1.0972, -0.47804}, [1 << treeDepth]float32{-0.00402, 3.88e-06, 0.00202, 0.00866, 0.00573, 0.0127, -0.0392, 0.0791, -0.000159, 0.0113, 0.0171, 0.0103, -0.0212, -0.0137, -0.0107, 0.0342}},
	{[treeDepth]uint16{41, 45, 20, 31}, [treeDepth]float32{1.672, 0.24757, 1.2929, 0.041159}, [1 << treeDepth]float32{0.0002, 0.0225, 0.00393, -0.0424, -0.0128, 0.011, -0.0105, 0.00454, -2.23e-05, -0.0107, 0.00338, -0.0458, 0.02, -0.0456, -0.00363, 0.0235}},
	{[treeDepth]uint16{67, 107, 21, 29}, [treeDepth]float32{0.76906, 0.2522, 0.45348, 0.14281}, [1 << treeDepth]float32{-0.000456, -0.00112, -0.0403, -0.00505, 0.0098, -0.029, -0.000732, 0.0229, 0.0256, -0.00186, 0.00556, 0.0132, -0.00122, -0.0197, -0.00307, 0.00754}},
	{[treeDepth]uint16{123, 53, 116, 69}, [treeDepth]float32{0, 0.31878, 0.45607, 0.65786}, [1 << treeDepth]float32{-0.000703, 0.00699, 0.0105, -0.0245, 0.0194, 0.00145, -0.00627, -0.0493, -0.036, -0.0227, 0.00525, -0.0421, 0.0161, 0.0485, -0.000421, -0.0441}},
	{[treeDepth]uint16{64, 53, 64, 45}, [treeDepth]float32{-0.77653, 0.15633, 0, 0.21372}, [1 << treeDepth]float32{0.0262, -0.000925, -0.00972, 0.000547, 0, -0.0411, 0, 0.0266, 0.0325, 0.00909, 0.00802, -0.00624, 0, -0.014, 0, -0.0156}},
	{[treeDepth]uint16{28, 30, 31, 50}, [treeDepth]float32{1.3976, 0.54904, 0.5875, 0}, [1 << treeDepth]float32{-0.000729, -0.0636, 0.0305, -0.012, 0.0043, -0.00103, 0.0186, 0.0261, -0.00101, 0.019, 0.00579, -0.0111, 0.00887, -0.0401, 0.0389, -0.0177}},
	{[treeDepth]uint16{36, 41, 14, 54}, [treeDepth]float32{0.33154, 0.79717, 0.56776, 0.076201}, [1 << treeDepth]float32{0.000191, 0.00352, -0.00132, -0.0353, -0.0156, -0.00119, 0.0308, -0.000227, -0.000295, -0.00452, -0.00575, 0.0873, 0.00865, 0.00593, -0.00234, -9.52e-05}},
	{[treeDepth]uint16{83, 119, 83, 137}, [treeDepth]float32{0.1053, 0.25802, 0.29461, 0.14732}, [1 << treeDepth]float32{-0.000844, 0.0108, 0.00239, 0.0169, 0, -0.04, 0, 0.0362, -0.00199, 0.0052, -0.0178, 0.023, 0, -0.00218, 0, -0.00453}},
	{[treeDepth]uint16{51, 107, 8, 63}, [treeDepth]float32{0.040962, 0.58443, 0.6, 0.33333}, [1 << treeDepth]float32{-0.000655, 0.0266, 0.0146, -0.00833, -0.00311, 0.037, -0.0135, -0.0357, 0.0002, -0.0125, 0.0151, -0.0306, -0.0103, 0.0203, -0.017, 0.013}},
	{[treeDepth]uint16{125, 103, 125, 41}, [treeDepth]float32{0.8, 0.051284, 0, 0.95112}, [1 << treeDepth]float32{-8.89e-05, 0, 0.00269, 0, -0.00948, 0.0403, 0.00196, 0.0244, 0.0049, 0, -0.0233, 0, -0.0196, 0.00689, 0.0138, 0.0494}},
	{[treeDepth]uint16{68, 32, 27, 63}, [treeDepth]float32{0, 0, 0.058661, 0.5}, [1 << treeDepth]float32{-0.00018, 0.00623, -0.0497, 0.0479, -0.000133, 0.023, 0.00191, -0.00541, 0.00575, 0.00586, 0.00496, 0.0181, 0.00414, 0.00782, -0.0257, -0.0284}},
	{[treeDepth]uint16{104, 4, 72, 29}, [treeDepth]float32{0.6, 0, 0, 1.4131}, [1 << treeDepth]float32{-0.00108, -0.00278, -0.0193, -0.0406, -0.00494, 0.0146, 0.0367, -0.0476, 0.0324, 0.0326, 0.0233, -0.0223, -0.0263, 0.0127, 0.0365, -0.00339}},
	{[treeDepth]uint16{2, 117, 69, 6}, [treeDepth]float32{0.087874, 0.15105, 0.43493, 0.17695}, [1 << treeDepth]float32{-0.00165, -0.00422, -0.0165, -0.00547, 0.00518, -0.000305, 8.68e-05, 0.00262, -0.0137, 0.000162, -0.0197, 0.0317, -0.0345, -0.0328, -0.0116, 0.00516}},
	{[treeDepth]uint16{146, 14, 69, 41}, [treeDepth]float32{0, 0.6536, 0.69551, 1.0188}, [1 << treeDepth]float32{-0.000119, -0.0436, 0.0243, 0.0192, 0.00424, -0.00799, 0.0151, 0.00452, 0.0035, -0.0552, 0.0199, 0.0236, -0.0203, -0.00179, -0.00684, -0.00382}},
	{[treeDepth]uint16{28, 72, 5, 64}, [treeDepth]float32{1.3976, 0.084622, 0.020566, -0.84397}, [1 << treeDepth]float32{-0.0116, 0.0205, 0.0232, -0.00811, 0.0207, -0.0143, 0.0129, -0.0363, 0.00202, -0.003, -0.0119, -0.0143, -0.0187, -0.00793, 0.0268, -0.0194}},
	{[treeDepth]uint16{36, 21, 64, 18}, [treeDepth]float32{0.33154, 0.45348, -0.84397, 0}, [1 << treeDepth]float32{-0.0514, -0.0186, 0.0214, 0.00319, -0.00044, -0.00591, -0.00124, 0.0235, -0.0146, -0.0162, -0.0197, 0.0235, -0.00695, -0.018, -0.00271, 0.0523}},
	{[treeDepth]uint16{104, 105, 69, 20}, [treeDepth]float32{0.8, 0.15721, 0.69551, 1.2929}, [1 << treeDepth]float32{-0.00118, -0.00959, 0.00845, 0.00597, -0.00254, -0.0244, -0.0371, 0.0184, 0.0318, 0.00846, 0.00783, 0.00397, -0.0121, -0.0225, -0.0169, 0.0105}},
	{[treeDepth]uint16{83, 92, 28, 5}, [treeDepth]float32{0.29461, 0.14114, 1.0988, 0}, [1 << treeDepth]float32{0.000797, 0.00736, -0.0341, -0.0587, 0.011, -0.0259, -0.0283, 0.0331, 0.00196, -0.0158, 0.00307, 0.0216, -0.00183, -0.00244, -0.00988, 0.0393}},
	{[treeDepth]uint16{64, 62, 77, 119}, [treeDepth]float32{-0.77653, 0.47826, 0.39052, 0.3179}, [1 << treeDepth]float32{-0.01, 0.00029, 0.0159, -0.0107, -0.00345, -0.0571, 0.029, 0.0229, 0.00479, 0.00807, -0.0144, -0.000434, 0.00397, 0.00307, -0.0245, -0.0113}},
	{[treeDepth]uint16{28, 5, 117, 43}, [treeDepth]float32{1.3976, 0.085753, 0.22077, 0.59683}, [1 << treeDepth]float32{0.000733, 0.00883, 0.00103, -0.0138, -0.0296, 0.029, -0.0298, -0.0141, -0.0118, -0.012, 0.0548, -0.0262, 0.00488, -0.00409, -0.0032, -0.0334}},
	{[treeDepth]uint16{84, 5, 38, 105}, [treeDepth]float32{0.91484, 0.085753, 0.76347, 0.15721}, [1 << treeDepth]float32{-0.000992, -0.0144, -0.0131, 0.023, 0.0137, 0.0142, -0.0141, 0.0505, -0.000102, -0.00614, 0.0301, 0.0173, 0.00493, 0.0034, -0.0368, 0.0138}},
	{[treeDepth]uint16{63, 122, 30, 50}, [treeDepth]float32{0.33333, 0, 0.086375, 0.20362}, [1 << treeDepth]float32{0.000539, -0.0103, -0.0524, 0.0276, -0.00138, -0.0028, 0.0475, 0.00138, -0.00919, 0.00352, 0.0123, -0.0328, 0.00638, -0.00295, 0.0184, -0.0448}},
	{[treeDepth]uint16{300, 107, 62, 83}, [treeDepth]float32{0, 0.2522, 0, 0}, [1 << treeDepth]float32{-5.22e-05, -2.06e-05, 0.0043, -0.000196, -0.0203, 0.0255, 0.00385, -0.0184, -0.0241, 0.000542, 0.043, 0.0186, 0.00428, 0.00292, -0.000681, -0.0557}},
	{[treeDepth]uint16{67, 69, 41, 118}, [treeDepth]float32{0.76906, 0.77901, 1.0947, 0.54386}, [1 << treeDepth]float32{-0.00137, 0.0347, 0.0204, 0.0217, 0.00722, 0.0272, -0.0335, 0.00148, 0.00309, -0.0642, -0.0203, -0.0319, -0.00683, 0.027, -0.00901, 0.0314}},
	{[treeDepth]uint16{127, 129, 20, 64}, [treeDepth]float32{0, 0.090489, 0.90441, -0.47804}, [1 << treeDepth]float32{-0.00447, 0.011, -0.0285, 0.048, 0.00859, -0.00508, 0.00865, 0.0108, -1.92e-05, -0.0147, -0.00198, 0.0789, -0.015, 0.0245, -0.00281, 0.0199}},
	{[treeDepth]uint16{38, 72, 29, 62}, [treeDepth]float32{0.70869, 0.084622, 1.2766, 0.71667}, [1 << treeDepth]float32{-0.00151, -0.00642, -0.00105, 0.022, 0.00974, 0.02, -0.0121, -0.0297, 0.00476, 0.00953, -0.0116, 0.0287, 0.00959, -0.0303, -0.0595, -0.00375}},
	{[treeDepth]uint16{302, 59, 71, 67}, [treeDepth]float32{0, 0, 0.82249, 0.595}, [1 << treeDepth]float32{0.000488, -0.049, -0.0174, 0.0443, -0.00963, 0.0283, -0.00814, 0.0687, 0.0192, -0.00721, 0.0245, 0, 0.00482, -0.00768, -0.00423, 0.0256}},
	{[treeDepth]uint16{57, 303, 60, 15}, [treeDepth]float32{0, 0, 0, 0.14029}, [1 << treeDepth]float32{0.000784, 0.00983, -0.0354, 0.0364, 0.0157, 0.00138, -0.0505, 0, -0.0008, -0.0151, 0.00765, -0.0322, -0.00438, 0.0641, -0.0478, -0.0069}},
	{[treeDepth]uint16{2, 8, 15, 21}, [treeDepth]float32{0.25285, 0.8, 0.35534, 0.45348}, [1 << treeDepth]float32{0.000289, -0.00324, -0.0143, 0.00669, -0.0324, -0.0265, -0.0215, -0.002, -0.000708, -0.000129, -0.0125, 0.0235, -0.0154, 0.0338, -0.0173, 0.00415}},
	{[treeDepth]uint16{73, 31, 120, 108}, [treeDepth]float32{0.49498, 0, 0.4, 0.42}, [1 << treeDepth]float32{0.000794, 0.0048, 0.00682, 0.00409, -0.0181, 0.0199, -0.018, -0.0237, 0.00192, 0.00292, 0.0049, -0.0245, -0.0473, 0.0175, 0.00511, 0.0158}},
	{[treeDepth]uint16{5, 38, 44, 31}, [treeDepth]float32{0.15055, 0.26552, 0.83772, 0.097924}, [1 << treeDepth]float32{-2.92e-06, 0.00422, 0.00595, -0.0514, 0.00352, 0.0099, 0.00251, 0.0347, -0.0132, 0.0798, 0.00524, -0.0128, 0.0125, -0.00273, -0.0143, -0.0059}},
	{[treeDepth]uint16{133, 83, 146, 53}, [treeDepth]float32{0.30941, 0.069942, 0, 0.50204}, [1 << treeDepth]float32{-0.000476, -0.023, -0.000708, 0.0275, -0.047, 0.0393, -0.0275, 0.0292, -0.00153, -0.00807, -0.00285, 0.00541, -0.0669, 0.0122, 0.0378, -0.0582}},
	{[treeDepth]uint16{57, 5, 64, 20}, [treeDepth]float32{0, 0.020566, -0.47804, 0.93454}, [1 << treeDepth]float32{-0.0113, -0.00381, -0.00091, 0.0103, 0.00182, -0.00844, -0.0135, 0.00174, 0.00962, -0.0159, -0.00195, 0.0418, -0.00532, 0.0227, -0.0387, 0.0168}},
	{[treeDepth]uint16{137, 105, 45, 62}, [treeDepth]float32{0.77343, 0.40105, 0.21372, 0.23438}, [1 << treeDepth]float32{0.00046, -0.0009, 0.0219, 0.0149, -0.0148, -0.0173, 0.0251, 0.0107, -0.00483, -0.0354, 0.0146, 0.0501, 0.00575, -0.0162, -0.011, -0.0267}},
	{[treeDepth]uint16{35, 29, 2, 74}, [treeDepth]float32{0, 0.3049, 0.7494, 0.61984}, [1 << treeDepth]float32{0.000493, -0.0505, 0.00107, 0.00643, 0.0126, -0.00796, -0.0184, 0.0173, 0.00129, -0.000481, 0.0301, 0.00647, -0.0101, 0.0123, 0.00202, 0.0121}},
	{[treeDepth]uint16{138, 82, 73, 1}, [treeDepth]float32{0, 0.15613, 0.27746, 1.9354}, [1 << treeDepth]float32{-0.000536, -0.0172, -0.0268, 0.0292, -0.019, -0.00598, 0.00663, 0.0386, 0.0409, 0.0118, -0.0102, 0.00335, -0.00865, -0.0474, -0.00115, 0.0213}},
	{[treeDepth]uint16{83, 25, 31, 32}, [treeDepth]float32{0.1053, 0.44336, 0.21324, 0.405}, [1 << treeDepth]float32{-0.00109, 0.000387, -0.0628, -0.0152, 0.00141, -0.00603, -0.00989, 0.0127, -0.0185, 0.0101, 0.0393, -0.0184, 0.0676, -0.0268, -0.0188, 0.00886}},
	{[treeDepth]uint16{41, 99, 62, 53}, [treeDepth]float32{1.9698, 0.58765, 0, 0.15633}, [1 << treeDepth]float32{0.000704, -0.0216, -0.00271, -2.93e-05, 0.00259, -0.0362, 0.0157, -0.000343, 0.00773, 0.0258, 0.0235, 0.0446, -0.00374, 0.0121, 0.00315, -0.043}},
	{[treeDepth]uint16{123, 53, 45, 2}, [treeDepth]float32{0, 0.31878, 0.18167, 0.31497}, [1 << treeDepth]float32{-5.44e-05, -0.0367, 0.00393, -0.0145, -0.0142, 0.0539, 0.00332, -0.0191, 0.0218, -0.0244, 0.00444, -0.0214, 0.00169, 0.0357, -0.00383, -0.0799}},
	{[treeDepth]uint16{70, 6, 38, 23}, [treeDepth]float32{0.13395, 0.097945, 0.65948, 0.20727}, [1 << treeDepth]float32{0.00156, -0.00909, -0.0442, -0.0251, -0.02, 0.000404, 0.0181, 0.009, 0.00235, -0.0308, 0.0104, -0.00486, 0.00253, -0.0231, 0.0162, 0.00531}},
	{[treeDepth]uint16{104, 126, 70, 36}, [treeDepth]float32{0.8, 0, 0.14994, 0.19166}, [1 << treeDepth]float32{-0.00148, 0.0147, -0.0474, -0.00702, -0.00271, -0.00562, -0.0306, 0.0938, 0.0143, 0.0228, 0.0217, 0.00691, 0.00472, 0.00138, -0.036, -0.032}},
	{[treeDepth]uint16{26, 108, 14, 71}, [treeDepth]float32{0.5875, 0, 0.56776, 0.89012}, [1 << treeDepth]float32{-0.000116, -0.024, -0.00188, 0.0436, 0.0211, 0.025, -0.0494, 0.0139, -0.00219, 0.00551, -0.00966, 0.0319, 0.018, -0.00464, -0.000213, -0.0138}},
	{[treeDepth]uint16{26, 52, 300, 45}, [treeDepth]float32{0.5875, 0.55216, 0, 0.18167}, [1 << treeDepth]float32{-0.00151, 0.0306, 0.00618, -0.0309, -0.0396, -0.0291, -0.0297, 0.00573, -0.00253, 0.00342, 0.00557, -0.0119, 0.0216, 0.1, -0.0471, 0}},
	{[treeDepth]uint16{2, 101, 14, 60}, [treeDepth]float32{0.95844, 0.093658, 0.6536, 0}, [1 << treeDepth]float32{-0.000208, 0.0173, 0.00327, -0.0208, 0.00492, -0.00916, 0.0059, -0.0121, -0.0178, -0.00586, -0.00334, -0.0532, 0.0294, 0.00403, 0.0176, -0.0439}},
	{[treeDepth]uint16{57, 100, 117, 70}, [treeDepth]float32{0, 1.0692, 0.36729, 0.30774}, [1 << treeDepth]float32{6.62e-05, 0.00186, -0.0328, 0.0127, 0.00664, -0.034, -0.0024, 0.0316, 0.00972, -0.00928, 0.0381, 0, -0.0214, -0.00395, 0.0134, 0}},
	{[treeDepth]uint16{52, 30, 147, 8}, [treeDepth]float32{0.38467, 0.33276, 0, 0.4}, [1 << treeDepth]float32{0.00154, 0.00552, 0.00995, -0.0122, 0.0214, 0.0153, 0.0538, 0.0386, 0.00572, 0.00111, 0.00407, -0.00803, -0.0568, -0.0176, -0.0258, 0.0142}},
	{[treeDepth]uint16{67, 26, 43, 105}, [treeDepth]float32{0.76906, 0.5875, 0.59683, 0.40105}, [1 << treeDepth]float32{-0.000421, 0.0179, -0.032, 0, -0.00451, 0.00748, 0.03, -0.0479, -0.00458, 0, -0.00293, 0, 0.00201, 0.0218, -0.0345, -0.00013}},
	{[treeDepth]uint16{84, 88, 62, 118}, [treeDepth]float32{0.91484, 0, 0.95714, 0.36842}, [1 << treeDepth]float32{-0.000229, 0.0036, -0.0282, 0.00196, 0.033, -0.0141, 0.0185, 0.0182, -0.00141, 0.00519, -0.00386, 0.0351, -0.00717, -0.0423, 0.031, 0.0182}},
	{[treeDepth]uint16{16, 118, 31, 2}, [treeDepth]float32{0, 0.525, 0.21324, 0.95844}, [1 << treeDepth]float32{-0.000458, 0.028, 9.68e-05, -0.0102, 0.00548, -0.045, 0.00442, 0.0407, -0.00818, 0.0154, -0.0292, -0.0042, -0.011, -0.0336, 0.0373, 0.0163}},
	{[treeDepth]uint16{16, 41, 8, 47}, [treeDepth]float32{0, 0.95112, 0.6, 0.33498}, [1 << treeDepth]float32{0.00079, -0.0223, 0.0217, 0.0297, 0.00136, 0.00822, -0.0185, -0.00715, 0.0107, 0.00444, -0.00296, -0.051, -0.0168, 0.0378, 0.00587, -0.0392}},
	{[treeDepth]uint16{31, 31, 34, 120}, [treeDepth]float32{0.21324, 0.097924, 0, 0}, [1 << treeDepth]float32{-0.000239, 0, -0.0361, 0.0126, 0.00253, 0, -0.00437, 0.000764, -0.00526, 0, 0.0134, 0.0244, -0.0386, 0, -0.0604, -0.000381}},
	{[treeDepth]uint16{14, 52, 122, 29}, [treeDepth]float32{0.52577, 0.41606, 0, 0.60283}, [1 << treeDepth]float32{-0.00119, 0.00544, -0.0173, 0.00566, 0.0113, 0.0875, -0.0191, 0.0126, 0.000669, -0.0188, -0.00982, 0.00635, 0.0243, -0.0165, -0.0148, -0.0435}},
	{[treeDepth]uint16{83, 25, 142, 38}, [treeDepth]float32{0.032196, 0.44336, 0.47784, 0.55984}, [1 << treeDepth]float32{-0.00127, 0.00343, -0.0226, -0.000302, 0.016, 0.0153, -0.00117, -0.0162, 0.0143, -0.00408, -0.0254, 0.00797, -0.0244, -0.000535, 0.00703, 0.0242}},
	{[treeDepth]uint16{32, 105, 20, 43}, [treeDepth]float32{0, 0.40105, 1.1208, 1.2382}, [1 << treeDepth]float32{0.000436, -0.00334, 0.00455, 0.00969, 0.00406, -0.0477, -0.0259, 0.0398, 0.000264, -0.0254, 0.00521, 0.00348, -0.00519, -0.0171, 0.0305, 0.00376}},
	{[treeDepth]uint16{103, 66, 50, 46}, [treeDepth]float32{0.091328, 0.84993, 0.24915, 5.0419}, [1 << treeDepth]float32{-0.000688, -0.0192, -0.00203, 0.0409, 0.00285, -0.0231, 0.0203, 0.0104, 0.00888, -0.00375, -0.00947, 0.008, -0.0108, -0.0338, 0.0078, -0.0323}},
	{[treeDepth]uint16{137, 30, 107, 66}, [treeDepth]float32{0.51802, 0, 0.50335, 0.39892}, [1 << treeDepth]float32{0.000758, -0.0249, -0.000915, -0.0441, 0.00492, 0.0282, 0.0073, -0.0304, 0.0231, -0.0581, 0.00264, 4.33e-05, -0.0359, 0.0131, -0.00236, 0.00029}},
	{[treeDepth]uint16{83, 62, 83, 69}, [treeDepth]float32{0.29461, 0, 0.1053, 0.37709}, [1 << treeDepth]float32{-2.47e-06, 0, 0.0124, 0, -0.0116, 0.00351, -0.0267, 0.0198, 0.0081, 0, -0.0068, 0, -0.0134, 0.0403, 0.0144, -0.0101}},
	{[treeDepth]uint16{16, 118, 64, 100}, [treeDepth]float32{0, 0.525, -0.40048, 0.991}, [1 << treeDepth]float32{0.00603, -0.0473, 0.000809, 0.0556, -0.000297, -0.0109, -0.0326, -0.00248, -0.00673, -0.0403, 0.0134, -0.0176, 0.00557, 0.0154, -0.0116, -0.0143}},
	{[treeDepth]uint16{304, 66, 95, 104}, [treeDepth]float32{0, 0.45862, 0.93115, 0}, [1 << treeDepth]float32{-5.26e-05, -0.00161, 0.00439, 0.00818, -0.0567, -5.04e-05, 0.019, -0.00383, 0.0125, 0.0456, -0.00409, -0.0335, -0.00663, 0.00498, 0.0301, -0.00492}},
	{[treeDepth]uint16{52, 31, 82, 143}, [treeDepth]float32{0.38467, 0.5875, 0.18934, 0.32576}, [1 << treeDepth]float32{0.000799, -0.0179, -0.0431, -0.023, -0.00463, -0.00256, 0.0341, -0.00358, 0.00993, -0.0123, 0.0243, -0.0194, 0.00873, 0.00543, 0.0348, -0.0272}},
	{[treeDepth]uint16{137, 73, 133, 301}, [treeDepth]float32{0.77343, 0.64179, 0.51258, 0}, [1 << treeDepth]float32{0.00107, -0.0245, -0.00622, 0.034, 0.0189, -0.029, -0.0158, -0.0209, -0.00889, -0.007, 0.0116, 0.00456, 0.0294, -0.0143, 0.0344, -0.00712}},
	{[treeDepth]uint16{142, 14, 30, 19}, [treeDepth]float32{0.62997, 0.92319, 0.01071, 0}, [1 << treeDepth]float32{0.000511, -0.00837, -0.0174, -0.0231, -0.00641, 0.0218, 0.0153, -0.00191, -0.0192, -0.0284, 0.00703, -0.0157, 0.00616, 0.0322, 0.0084, -0.00526}},
	{[treeDepth]uint16{134, 36, 116, 118}, [treeDepth]float32{0, 0.19166, 0.45607, 0.5082}, [1 << treeDepth]float32{-0.00125, -0.00275, 0.0119, 0.0599, -0.00274, 0.0202, -0.0106, -0.00282, -0.00853, -0.0045, -0.00565, 0.034, 0.0224, 0.0023, -0.00141, -4.98e-05}},
	{[treeDepth]uint16{104, 126, 15, 25}, [treeDepth]float32{0.8, 0, 0.2044, 0.051855}, [1 << treeDepth]float32{0.00169, 0.0268, -0.0283, 0.0192, -0.0167, -0.012, 0.0102, 0.0102, -0.00624, 0.0112, -0.051, -0.0225, -0.000105, 0.000783, -0.0369, 0.068}},
	{[treeDepth]uint16{43, 38, 120, 71}, [treeDepth]float32{1.382, 0.87904, 0.4, 1.1757}, [1 << treeDepth]float32{-0.000263, 0, 0.021, 0, -0.0165, 0, -0.0323, 0, -0.00559, 0.0181, -0.00462, -0.0139, 0.0153, 0.035, 0.00796, 0.0319}},
	{[treeDepth]uint16{36, 41, 53, 71}, [treeDepth]float32{0.33154, 0.79717, 0.15633, 0.65738}, [1 << treeDepth]float32{0.000836, 0.0178, -0.0403, -2.13e-05, -0.0243, -0.00544, 0.00552, 0.0453, 0.00955, 0.00931, 0.0146, -0.0506, -0.00226, -0.0125, -0.00406, 0.0365}},
	{[treeDepth]uint16{73, 14, 31, 46}, [treeDepth]float32{0.41191, 0.52577, 0.5875, 3.57}, [1 << treeDepth]float32{2.14e-05, -0.0336, 0.00282, 0.00102, -0.000124, 0.0253, 0.0227, -6.94e-05, 0.00178, -0.0105, 0.0222, -0.00071, 0.0323, -0.0159, 0.0146, -0.0126}},
	{[treeDepth]uint16{125, 110, 64, 107}, [treeDepth]float32{0.8, 0.3001, -0.51083, 0.68303}, [1 << treeDepth]float32{-0.00264, 0.0634, 0.00914, -0.0109, 0.000251, 0.0178, -0.0117, -0.032, -0.00604, 0.00154, -0.0169, 0.0166, 0.00282, 0.00286, 0.0189, -0.0225}},
	{[treeDepth]uint16{141, 136, 122, 99}, [treeDepth]float32{0, 0, 0, 0.30656}, [1 << treeDepth]float32{-0.000918, 0.0153, 0.0079, 0.00838, 0.00719, 0, 0.0406, 0, 0.00168, 0.00613, -0.00499, 0.0568, 0.0188, 0, -0.0391, 0}},
	{[treeDepth]uint16{13, 86, 61, 39}, [treeDepth]float32{0, 0.55441, 0, 0.32842}, [1 << treeDepth]float32{0.00162, -0.0141, 0, -0.00664, 0.0108, 0.021, 0, 0.0129, 0, -0.0083, 0, 0.0133, 0, 0.0147, 0, -0.0614}},
	{[treeDepth]uint16{144, 100, 62, 63}, [treeDepth]float32{0, 0.84242, 0, 0.33333}, [1 << treeDepth]float32{0.00106, 0, -0.00196, -0.00134, -0.00387, 0.00898, 0.0053, -0.0242, -0.0108, -0.00769, 0.0532, 0.00539, -0.00162, 0.0237, -0.00692, -0.0635}},
	{[treeDepth]uint16{2, 46, 15, 54}, [treeDepth]float32{0.087874, 0.45799, 0.2735, 0.72455}, [1 << treeDepth]float32{-0.00114, -0.0223, -0.00521, 0.0116, 0.0144, -0.0112, -0.0445, 0.00721, 0.0155, -0.000294, -0.0026, -0.00241, -0.0121, -0.0387, -0.00895, 0.0123}},
	{[treeDepth]uint16{61, 22, 118, 34}, [treeDepth]float32{0, 0.55441, 0.43333, 0}, [1 << treeDepth]float32{-0.00131, 0.0177, -0.00715, -0.0164, 0.00911, 0.00502, 0.0107, -0.0419, 0.00509, 0.0509, -0.0202, 0.0158, -0.00888, 0.0217, 0.0165, 0.00124}},
	{[treeDepth]uint16{19, 27, 69, 64}, [treeDepth]float32{0, 0.4607, 0.65786, -0.40048}, [1 << treeDepth]float32{-0.0106, 0.0221, 0.0351, -0.00857, 0.00239, -0.00401, 0.00521, -0.0446, -0.000571, -0.022, 0.0262, -0.012, -0.00869, 0.0191, 0.000105, -0.0335}},
	{[treeDepth]uint16{70, 50, 45, 83}, [treeDepth]float32{0.14994, 0.24915, 0.32833, 0.35684}, [1 << treeDepth]float32{0.00204, -0.00164, 0.0245, -0.0341, -0.0236, 0.00372, 0.0157, -0.000767, 0.00173, -0.0127, -0.00154, -0.000261, 0.0196, -0.0278, 0.0223, -0.0147}},
	{[treeDepth]uint16{146, 69, 20, 82}, [treeDepth]float32{0, 0.65786, 1.2929, 0.34713}, [1 << treeDepth]float32{0.00138, -0.0494, -0.00929, -0.0285, 0.0244, 0.00766, -0.00128, -0.0149, -0.0131, -0.0301, 0.00275, -0.00276, 0.00552, -0.0209, -0.0155, 0.0571}},
	{[treeDepth]uint16{98, 45, 62, 25}, [treeDepth]float32{0, 0.089598, 0.71667, 0.69743}, [1 << treeDepth]float32{-8.53e-05, 0.0156, -0.00555, -0.00156, -0.0126, 0.0607, 0.00574, 0.0114, 0.00248, 0.0144, 0.00827, -0.0874, -0.0441, 0.0209, 0.000631, 0.00451}},
	{[treeDepth]uint16{67, 143, 28, 69}, [treeDepth]float32{0.76906, 0.32576, 1.3976, 0.8791}, [1 << treeDepth]float32{-0.00117, 0.0259, 0.0156, -0.0729, -0.00501, 0.00707, -0.0123, -0.0107, 0.00745, 0.00671, -0.00363, 0.0133, -0.0294, -0.00271, 0.00387, 0.00272}},
	{[treeDepth]uint16{103, 70, 56, 41}, [treeDepth]float32{0.015033, 0.11726, 0.35391, 1.0188}, [1 << treeDepth]float32{0.00202, 0.00435, -0.00408, -0.0176, 0.00573, 0.00903, 0.0172, 0.0187, -0.00191, 0.00927, 0.00378, -0.028, -0.0137, -0.0131, -0.00317, -0.021}},
	{[treeDepth]uint16{46, 20, 54, 2}, [treeDepth]float32{5.0419, 0.56909, 0.076201, 0.11951}, [1 << treeDepth]float32{-0.00148, -0.0175, -0.0213, -0.0117, -0.0413, 0.00321, 0.00254, -0.00453, 0.00697, -0.0289, 0.0138, 0.0483, 0.00591, -0.0296, -0.00356, 0.00486}},
	{[treeDepth]uint16{87, 66, 96, 137}, [treeDepth]float32{0.15396, 0.61855, 0, 0.31121}, [1 << treeDepth]float32{-4.03e-05, -0.0138, 0.0099, -0.028, -0.0146, 0.0152, 0.0409, 0.0463, 0.000496, 0.0103, 0.00526, -0.0119, -0.0175, -0.0285, -0.0161, 0.0142}},
	{[treeDepth]uint16{2, 70, 51, 53}, [treeDepth]float32{0.087874, 0.16616, 0.040962, 0.40278}, [1 << treeDepth]float32{-0.00218, 0.00139, -0.0209, 0.00238, 0.0162, 0.0301, -0.0116, 0.00889, 0.00322, -0.00339, -0.00934, 0.0145, 0.0193, 0.00367, -0.0317, -0.0243}},
	{[treeDepth]uint16{13, 1, 15, 69}, [treeDepth]float32{0, 2.0699, 0.2735, 0.43493}, [1 << treeDepth]float32{0.000909, -0.0281, 0.00859, 0.0125, 0.0054, -0.0519, 0.0226, 0.0173, 0.00859, -0.0332, -0.00249, -0.00685, -0.00989, -0.0177, 0.0342, -0.00327}},
	{[treeDepth]uint16{82, 30, 89, 31}, [treeDepth]float32{0.55499, 0.33276, 0.95658, 0}, [1 << treeDepth]float32{0.00123, 0.0238, 0.000298, -0.00812, -0.0417, -0.0326, 0.0212, 0.00924, 0.00353, -0.0074, -0.00536, -0.0337, 0.00808, 0.0102, 0.0296, -0.0217}},
	{[treeDepth]uint16{57, 100, 30, 106}, [treeDepth]float32{0, 1.0692, 0.61929, 0.064717}, [1 << treeDepth]float32{-0.0011, -0.0285, -0.0124, 0.0273, 0.0169, -0.000428, -0.0429, -0.026, 0.00944, 0.014, 0.00118, 0.0185, -7.23e-05, 0.015, -0.0161, -0.000384}},
	{[treeDepth]uint16{83, 119, 82, 69}, [treeDepth]float32{0.1053, 0.25802, 0.43315, 0.37709}, [1 << treeDepth]float32{9.37e-05, -0.0181, 0.00379, 0.00252, -0.000877, 0.055, -0.000147, 5.58e-05, -0.00663, 0.0065, -0.0175, 0.0254, 0.0267, -0.00359, -0.00962, 0.000927}},
	{[treeDepth]uint16{139, 117, 66, 96}, [treeDepth]float32{0, 0.15105, 0.29933, 0}, [1 << treeDepth]float32{-0.000302, -0.00156, 0.00025, -0.00237, -0.0113, -0.0455, 0.000566, 0.029, 0.00638, 0, -0.066, -0.000909, 0.0138, 0.007, 0.0106, 0.0211}},
	{[treeDepth]uint16{141, 5, 72, 29}, [treeDepth]float32{0, 0.020566, 0.12109, 1.0815}, [1 << treeDepth]float32{0.00108, 0.0282, -0.0144, 0.0568, -0.00507, 0.000511, 0.0216, -0.00874, 0.00725, -0.026, -0.00312, -0.000967, -0.0265, -0.00117, -0.0271, -0.000491}},
	{[treeDepth]uint16{31, 82, 31, 44}, [treeDepth]float32{0.21324, 0.18934, 0, 0.77616}, [1 << treeDepth]float32{-0.000558, 0, -0.0162, 0, 0.00237, -0.0106, -0.0125, 0.0123, -0.014, 0, 0.0109, 0, 0.00176, -0.0287, -0.0209, 0.00401}},
	{[treeDepth]uint16{2, 54, 15, 83}, [treeDepth]float32{0.25285, 0.076201, 0.29608, 0.1053}, [1 << treeDepth]float32{-0.000808, 0.00731, -0.00586, -0.00816, -0.0101, 0.0328, 0.00151, 0.00174, 0.0054, 0.0432, -0.00949, 0.00549, -0.0474, -0.0179, 0.0104, 0.00602}},
	{[treeDepth]uint16{98, 51, 301, 64}, [treeDepth]float32{0, 0.040962, 0, -0.84397}, [1 << treeDepth]float32{-0.00646, 0.0154, -0.000653, 0.0151, 0.0251, -0.0155, 0.00382, 0.00888, -0.000521, 0.0251, 0.00758, -0.0306, -0.0151, -0.0437, 0.0235, -0.0174}},
	{[treeDepth]uint16{36, 103, 118, 57}, [treeDepth]float32{0.33154, 0.051284, 0.41667, 0}, [1 << treeDepth]float32{-0.000734, 0.04, -0.0243, -0.00969, 0.00195, -0.00695, -0.00252, 0.0554, 0.0269, 0, 0.0383, 0, -0.0139, -0.000865, -0.0158, 0}},
	{[treeDepth]uint16{125, 64, 20, 107}, [treeDepth]float32{0.8, -0.51083, 1.0972, 0.12558}, [1 << treeDepth]float32{0.00864, 0.0445, -0.000829, -0.00702, 0.00381, 0.0189, -0.033, -0.0114, -0.00697, 0.0139, 0.00825, -0.0141, 0.00729, 0.0407, -0.00848, -0.00623}},
	{[treeDepth]uint16{50, 82, 53, 104}, [treeDepth]float32{0.51131, 0.63993, 0.71256, 0.4}, [1 << treeDepth]float32{2.93e-05, 0.0336, -0.00805, 0.0316, -0.00627, -0.0469, -0.0158, 0.0124, -0.000896, 0.0161, -0.0276, -0.00217, 0.0274, 0.00996, -0.000283, 0.037}},
	{[treeDepth]uint16{141, 125, 72, 7}, [treeDepth]float32{0, 0.8, 0, 0}, [1 << treeDepth]float32{-0.00103, 0.0498, -0.00318, 0, 0.00283, -0.00577, 0.0448, 0, 0.00776, 0, 0, 0, -0.0212, 0, 0, 0}},
	{[treeDepth]uint16{34, 63, 106, 82}, [treeDepth]float32{0, 0.25, 0.26194, 0.55499}, [1 << treeDepth]float32{-0.000138, 0.0116, 0.00915, -0.00761, 0.0322, -0.00776, 0.00406, -0.0225, -0.016, -0.00549, -0.00686, -0.00339, 0.000389, -0.0575, 0.0138, 0.0221}},
	{[treeDepth]uint16{89, 118, 21, 121}, [treeDepth]float32{0, 0.28571, 1.1208, 0}, [1 << treeDepth]float32{0.00134, -0.0461, 0.0041, -0.00225, 0.0331, 0.0163, -0.0187, -0.00879, 0.0241, 0.0187, -0.013, -0.0081, -0.00063, -0.00104, 0.0114, 0.0409}},
	{[treeDepth]uint16{36, 15, 8, 96}, [treeDepth]float32{0.33154, 0.35534, 0.4, 0}, [1 << treeDepth]float32{-0.00038, -0.0159, 0.0184, 0.02, -2.78e-06, 0.0548, -0.0111, -0.0057, 0.02, 0.00273, 0.00954, 0.00726, -0.0282, 0.0123, -0.00389, -0.026}},
	{[treeDepth]uint16{138, 82, 79, 31}, [treeDepth]float32{0, 0.15613, 0.23168, 0.21324}, [1 << treeDepth]float32{0.000578, -0.0432, -0.00669, 0.0199, 0.0127, 0.00264, 0.0109, 0.0301, -0.00542, -0.0652, 0.00263, 0.0397, -0.0631, -0.00276, 0.0128, -0.00355}},
	{[treeDepth]uint16{26, 108, 106, 20}, [treeDepth]float32{0.5875, 0, 0, 0.90441}, [1 << treeDepth]float32{-0.000494, 0.0109, -0.0101, 0.0238, 0.0193, -0.0143, -0.00891, 0.0232, -0.00718, -0.0472, 0.00212, 0.0487, 0.00973, 0.00689, 0.00196, -0.00349}},
	{[treeDepth]uint16{57, 137, 28, 118}, [treeDepth]float32{0, 0.51802, 0, 0.43333}, [1 << treeDepth]float32{-0.00019, -0.0258, -0.0578, 0.0384, -0.00329, 0.0134, 0.00612, 0.034, 0.00421, -0.00457, -0.0158, 0, 0.00609, -0.00244, -0.00947, 0.000733}},
	{[treeDepth]uint16{123, 62, 12, 110}, [treeDepth]float32{0, 0.23438, 0, 0.40547}, [1 << treeDepth]float32{0.00202, -0.0121, -0.00187, 0.0251, -0.00883, 0.0271, 0.00164, -0.0316, -0.00459, -0.00142, -0.0276, -0.00103, 0.0194, 0.0132, -0.0014, -0.064}},
	{[treeDepth]uint16{19, 95, 42, 12}, [treeDepth]float32{0, 0, 0.62273, 0}, [1 << treeDepth]float32{-0.00182, -0.000583, 0.00849, -0.0145, -0.0168, -0.00321, 0.0276, 0.0415, -0.0118, 0.0261, -0.0055, -0.0412, 0.00179, -0.00106, 0.00221, -0.0275}},
	{[treeDepth]uint16{73, 41, 6, 21}, [treeDepth]float32{0.79242, 1.4973, 0.21827, 0.45348}, [1 << treeDepth]float32{-0.000395, 0.0204, 0.0127, 0.0076, -0.0219, -0.00186, 0.0156, 0, 0.000171, 0.0406, -0.00746, -0.0206, 0.00832, -0.00321, 0.0474, -0.00548}},
	{[treeDepth]uint16{67, 143, 45, 69}, [treeDepth]float32{0.52683, 0.45513, 0.18167, 0.65786}, [1 << treeDepth]float32{-0.00095, 0.00287, 0.0237, -0.00756, -0.00805, 0.0136, 0.0167, 8.93e-05, 0.0117, 0.00399, -0.00956, 0.0176, -0.0451, 0.00336, 0.00704, -0.0273}},
	{[treeDepth]uint16{128, 20, 52, 129}, [treeDepth]float32{0, 1.2929, 0.63476, 0}, [1 << treeDepth]float32{-0.00123, 0.0367, 0.0155, -0.0342, 0.00434, 0.032, -0.0339, -0.00691, -0.00115, -0.0299, -0.00798, 0.00475, 0.00425, 0.00741, 0.0349, 0}},
	{[treeDepth]uint16{66, 48, 118, 27}, [treeDepth]float32{0.98708, 0.95345, 0.43333, 0.14622}, [1 << treeDepth]float32{0.00043, 0.0402, -0.0465, -0.00938, -0.00527, 0.0343, 0.034, 0.0298, -0.00525, 0.00893, 0.0152, -0.0123, 0.00408, 0.0152, 0.00691, -0.0288}},
	{[treeDepth]uint16{63, 119, 298, 71}, [treeDepth]float32{0.5, 0.12581, 0, 1.1223}, [1 << treeDepth]float32{-0.000321, -0.00423, -0.00583, 0.012, 0.0237, -0.0207, 0.000762, 0.00483, 0.00707, 0.00947, -0.017, 0.0275, -0.0156, -0.00943, 0.0138, -0.0316}},
	{[treeDepth]uint16{110, 83, 20, 30}, [treeDepth]float32{-0.10536, 0.032196, 0.56909, 0.14911}, [1 << treeDepth]float32{-0.0436, 0.00127, -0.00571, -0.0424, 0.00232, -0.0264, -0.00392, 0.011, -0.0204, 0.0318, 0.0219, -0.00923, -0.0383, -3.7e-05, -0.00333, 0.00132}},
	{[treeDepth]uint16{3, 110, 25, 54}, [treeDepth]float32{0, 0.40547, 0.66096, 0.38727}, [1 << treeDepth]float32{0.00133, 0.00049, 0.00583, -0.0443, 0.0113, 0.00356, -0.0312, -0.0314, -0.00201, 0.0157, -0.0102, -0.0128, 0.00613, -0.0126, 0.0223, -0.022}},
	{[treeDepth]uint16{66, 117, 6, 70}, [treeDepth]float32{0.98708, 0.81215, 0.067177, 0.14994}, [1 << treeDepth]float32{0.000313, 0.0503, -0.00898, -0.00583, 0.00182, 0.000135, 0.0276, -0.0178, -0.0258, -0.00475, -0.024, 0.0275, -0.00207, 0.00428, -0.0123, 0}},
	{[treeDepth]uint16{61, 67, 107, 64}, [treeDepth]float32{0, 0.7164, 0.2522, -0.47804}, [1 << treeDepth]float32{0.0061, 0.00994, 0.00826, -0.00335, -0.0139, 0.0494, 0.00546, -0.00868, -0.00051, -0.00136, -0.0375, 0.000112, 0.00713, 0.0265, 0.00462, -0.0532}},
	{[treeDepth]uint16{41, 43, 8, 28}, [treeDepth]float32{1.672, 1.1178, 0.4, 1.8111}, [1 << treeDepth]float32{0.00118, 0.0116, 0.0111, -0.0333, -0.00381, -0.0105, 0.00281, -0.00473, -0.0228, -0.00297, 0.0105, -0.0497, -0.0285, 0.00573, 0.0166, 0.0385}},
	{[treeDepth]uint16{19, 95, 44, 32}, [treeDepth]float32{0, 0, 0.74748, 0}, [1 << treeDepth]float32{-0.000932, 0.015, 0.00445, -0.0477, -0.0028, -0.000557, 0.00999, 0.00154, -0.0179, 0.0232, -0.0334, 0.0376, -0.00766, -0.0294, 0.0157, -0.0258}},
	{[treeDepth]uint16{126, 104, 70, 25}, [treeDepth]float32{0, 0.8, 0.14994, 0.87224}, [1 << treeDepth]float32{-0.000225, -0.0413, 0.0136, -0.0104, 0.00273, -0.0411, -0.00223, 0.0507, 0.015, 0.00426, 0.0108, -0.00214, -0.016, -0.0294, -0.0333, 0.00637}},
	{[treeDepth]uint16{21, 41, 28, 107}, [treeDepth]float32{0.88745, 0.87847, 1.255, 0.38231}, [1 << treeDepth]float32{9.9e-05, -0.0131, -0.00649, 0.00329, 0.0057, 0.00109, -0.00876, 0.0133, -0.000827, -0.045, 0.0058, 0.026, 0.032, 0.0144, -0.0301, -0.00539}},
	{[treeDepth]uint16{123, 62, 110, 16}, [treeDepth]float32{0, 0.14493, 0.40547, 0}, [1 << treeDepth]float32{0.00097, 0.0275, 0.00253, -0.0202, 0.0151, 0.0088, -0.00802, -0.0541, 0.0227, 9.14e-05, -0.0351, -0.004, 0.00274, -8.49e-05, 0.0177, -0.00386}},
	{[treeDepth]uint16{20, 25, 28, 108}, [treeDepth]float32{1.2929, 0.66096, 1.3592, 0.42}, [1 << treeDepth]float32{0.000326, 0.0318, -0.0101, -0.021, 0.00317, 0.00185, 0.00329, 0.0117, -0.00533, 0.0143, 0.0152, -0.034, -0.00615, -0.0106, -0.0228, 0.041}},
	{[treeDepth]uint16{32, 7, 82, 19}, [treeDepth]float32{0, 0, 0.28028, 0}, [1 << treeDepth]float32{0.000365, -0.0135, 0.0354, -0.0133, 0.00342, -0.0149, -0.0173, -0.0477, -0.00817, 0.03, 0.00496, -0.0331, 0.00405, -0.00442, 0.00619, -0.0315}},
	{[treeDepth]uint16{52, 40, 82, 56}, [treeDepth]float32{0.31254, 0.38702, 0.18934, 0.35391}, [1 << treeDepth]float32{8.47e-05, 0.00504, 0.00173, -0.0217, -0.0121, -0.0381, 0.0275, -0.00111, 0.0498, 0.01, -0.0298, -0.00249, 0.00719, 0.0142, 0.0249, -0.00247}},
	{[treeDepth]uint16{89, 60, 38, 54}, [treeDepth]float32{0.80879, 0, 0.76347, 0.95215}, [1 << treeDepth]float32{0.00117, 0.0267, -0.0308, -0.0182, -0.0183, 0.0127, -0.0109, 0.0117, -0.000322, -0.0215, -0.00851, 0.0139, -0.00137, 0.00491, 0.0262, 0.0215}},
	{[treeDepth]uint16{36, 139, 117, 5}, [treeDepth]float32{0.33154, 0, 0.27339, 0.15055}, [1 << treeDepth]float32{-0.00082, 0.00684, -0.0312, -0.0329, 0.000182, 0.0195, 0.0335, -0.0188, 0.037, 0.000146, -0.0322, -0.000373, -0.0152, 0.0408, 0.014, 0}},
	{[treeDepth]uint16{31, 133, 82, 98}, [treeDepth]float32{0.5875, 0.51258, 0.18934, 0}, [1 << treeDepth]float32{-0.000189, -0.00214, -0.017, -0.00426, -0.00487, 0.0116, 0.0224, -0.00725, -0.00588, -0.0523, -0.00101, 0, 0.01, 0.0333, -0.0349, -0.00824}},
	{[treeDepth]uint16{45, 6, 137, 71}, [treeDepth]float32{0.38621, 0.15956, 0.38703, 1.1757}, [1 << treeDepth]float32{0.000507, 0.00677, -0.00696, -0.0195, 0.00129, -0.0166, 0.00174, 0.0393, 0.00878, -0.005, -0.0284, 0.0108, 0.00535, -0.0335, 0.0119, -0.0106}},
	{[treeDepth]uint16{103, 303, 104, 26}, [treeDepth]float32{0.051284, 0, 0.6, 0}, [1 << treeDepth]float32{0.000791, -0.00471, -0.0395, -0.0289, 0.00565, 0.00168, 0.0169, 0.0286, 0.000686, -0.0212, -0.00905, -0.0335, 0.00884, -0.016, -0.0301, 0.0284}},
	{[treeDepth]uint16{98, 45, 3, 72}, [treeDepth]float32{0, 0.089598, 0, 0.084622}, [1 << treeDepth]float32{-0.00183, 0.0453, 0.000555, 0.00909, -0.0219, 0.0663, 0.0118, -0.0491, 0.0202, 0.0184, 0.000996, 0.0114, 0.00918, -0.00719, -0.00342, -0.021}},
	{[treeDepth]uint16{126, 100, 25, 26}, [treeDepth]float32{0, 0.77146, 0.69743, 0.30734}, [1 << treeDepth]float32{0.000228, 0.0426, 0.00291, -0.0376, -0.0382, -0.00943, 0.000135, 0.0336, -0.00238, -0.0253, -0.00946, -0.0205, -0.0036, -0.00272, 0.0126, -0.0386}},
	{[treeDepth]uint16{106, 5, 105, 21}, [treeDepth]float32{0.035462, 0.24483, 0.22282, 0.58308}, [1 << treeDepth]float32{-0.00095, 0.0112, -0.0485, -0.0382, 0.00338, -0.0148, 0.101, 0.00322, -0.00697, 0.00363, 0.0244, -0.00767, -0.00909, 0.00916, 0.0337, -0.0277}},
	{[treeDepth]uint16{127, 99, 66, 108}, [treeDepth]float32{0, 0.90981, 0.61855, 0.68332}, [1 << treeDepth]float32{0.00123, 0.00269, 0, 0, -0.00485, 0.0195, 0.0112, 0.00071, -0.0109, -0.0266, 0.0212, 0, 0.000119, 0.047, 0.0139, -0.0337}},
	{[treeDepth]uint16{123, 52, 7, 122}, [treeDepth]float32{0, 0.48246, 0, 0}, [1 << treeDepth]float32{-0.00114, 0.0183, 0.00684, -0.0404, 0.00802, -0.0228, -0.0219, -0.0109, 0.0157, 0, -0.0117, 0, 0.0391, 0, 0.00461, 0}},
}
