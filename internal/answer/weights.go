package answer

// The weights below are fitted: `go run . eval -fit` writes this file. docs/evaluation.md tells on what and what each adds.

var sentenceWeights = [3][sentenceFeatures]float64{
	{
		1.282,  // cover
		1.041,  // mass
		-0.815, // next
		-2.217, // rest
		0.000,  // head
		0.910,  // fit
		1.180,  // fit near
		0.397,  // pair
		0.124,  // exact
		-0.375, // names
		-0.081, // date
		-0.193, // length
		-0.228, // short
		-0.175, // first
		-0.218, // pronoun
		1.999,  // previous
		0.000,  // question
		1.742,  // unique
		1.698,  // relation
		-1.703, // novel
		-0.057, // before
		1.678,  // fit number
		1.920,  // fit when
		1.366,  // fit who
		-0.394, // fit where
		1.168,  // fit why
		0.658,  // fit name
		0.934,  // fit list
		0.703,  // future
		2.462,  // counted
		0.275,  // goes on
		-0.212, // fit over
		-1.283, // rival
		0.346,  // place
		0.115,  // after
		-0.287, // announced
		-0.516, // announces
		-0.178, // report
		-0.729, // early
		0.262,  // negates
		2.038,  // says
		0.440,  // changes
		2.855,  // commits
		6.362,  // asked
		4.128,  // asked cover
		4.476,  // series
		-0.759, // change near
		-1.495, // repeats
		1.184,  // said
	},
	{
		0.799,  // cover
		1.220,  // mass
		0.235,  // next
		-1.672, // rest
		0.000,  // head
		0.066,  // fit
		5.202,  // fit near
		-1.881, // pair
		3.340,  // exact
		0.333,  // names
		0.282,  // date
		-0.055, // length
		-2.923, // short
		-0.682, // first
		0.296,  // pronoun
		-1.066, // previous
		-4.676, // question
		2.117,  // unique
		2.859,  // relation
		-3.870, // novel
		1.417,  // before
		-0.902, // fit number
		0.042,  // fit when
		0.053,  // fit who
		-0.392, // fit where
		0.359,  // fit why
		0.183,  // fit name
		0.446,  // fit list
		-0.074, // future
		2.398,  // counted
		4.002,  // goes on
		2.048,  // fit over
		-1.075, // rival
		-0.797, // place
		1.254,  // after
		0.178,  // announced
		-0.385, // announces
		0.339,  // report
		-0.234, // early
		0.020,  // negates
		2.119,  // says
		0.010,  // changes
		1.149,  // commits
		-1.067, // asked
		11.459, // asked cover
		-0.877, // series
		2.482,  // change near
		-2.313, // repeats
		3.065,  // said
	},
	{
		2.282,  // cover
		-0.127, // mass
		-1.483, // next
		-4.228, // rest
		0.000,  // head
		0.421,  // fit
		0.124,  // fit near
		0.337,  // pair
		-1.843, // exact
		0.125,  // names
		-1.240, // date
		0.520,  // length
		1.235,  // short
		0.353,  // first
		-0.418, // pronoun
		-2.167, // previous
		-0.873, // question
		-1.108, // unique
		-2.093, // relation
		-2.448, // novel
		3.356,  // before
		-0.571, // fit number
		-1.574, // fit when
		-0.385, // fit who
		0.515,  // fit where
		3.739,  // fit why
		1.520,  // fit name
		-2.222, // fit list
		-0.106, // future
		2.816,  // counted
		1.961,  // goes on
		-0.727, // fit over
		0.372,  // rival
		-0.524, // place
		-3.006, // after
		-0.332, // announced
		0.141,  // announces
		-0.174, // report
		1.092,  // early
		0.473,  // negates
		-0.517, // says
		0.352,  // changes
		-1.609, // commits
		-4.358, // asked
		-1.687, // asked cover
		-1.966, // series
		0.170,  // change near
		-0.787, // repeats
		-1.710, // said
	},
}

var confidenceWeights = [2][confidenceFeatures]float64{
	{
		-0.208, // bias
		-0.004, // score
		0.246,  // gap
		-0.982, // unknown
		0.197,  // unknown publisher
		-1.811, // missing name
		0.062,  // missing word
		-0.295, // no fit
		-0.110, // articles
		-0.194, // units
		-0.186, // outside
		0.071,  // sentence whole
		0.290,  // all names
		-0.284, // written
		0.257,  // sure
		-0.496, // missing surely
		-0.421, // not counted
		-0.159, // no value
		-0.217, // no value near
		0.424,  // strange
		0.095,  // commonest
		0.331,  // common
		0.001,  // asked cover
		0.218,  // asked misses
		0.013,  // asked rest
		0.223,  // stray
		0.241,  // stray next
		-0.578, // stray mean
		0.011,  // home
		-0.051, // home next
		-0.009, // home mean
		0.367,  // stray missing
		-0.170, // missing head
		-0.029, // unknown head
		-0.734, // missed
		-0.539, // self
		-0.289, // missing told
		0.183,  // told head
		0.302,  // told rest
		1.124,  // kindred
		0.025,  // passage cover
		-0.251, // passage mass
		-0.029, // passage cover head
		0.107,  // passage bm25
		0.080,  // passage article
		-0.046, // passage head
		0.020,  // passage sentence
		-0.070, // passage sentence cover
		0.009,  // passage two sentences
		0.029,  // passage fit
		0.095,  // passage pair
		-0.100, // passage triple
		-0.086, // passage near
		-0.275, // passage exact
		-0.033, // passage names
		-0.182, // passage asked
		-0.126, // passage asked 2
		-0.324, // passage publisher
		-0.120, // passage date text
		0.062,  // passage date article
		-0.045, // passage event
		0.757,  // passage latest
		-0.135, // passage recent
		-0.060, // passage first
		0.034,  // passage length
		-0.068, // passage quoted
		0.107,  // passage clause
		0.181,  // passage clause sentence
		0.146,  // passage clause publisher
		-0.215, // passage rare
		-0.770, // passage missing
		0.009,  // passage article top
		0.300,  // passage next passage
		0.009,  // passage dense
		0.282,  // passage asked best
		0.161,  // passage newest
		0.594,  // passage rival
		0.041,  // passage changes
		0.307,  // passage changed lately
		0.482,  // passage present
		0.231,  // passage first now
		0.662,  // passage commits
		-0.053, // passage share
		0.075,  // passage own
		-0.019, // passage asked union
		0.024,  // passage asked none
		0.001,  // passage asked cover
		-1.020, // passage asked missing
		0.237,  // passage asked kind
		0.063,  // passage asked one
		-0.063, // passage asked told
		0.103,  // passage change near
		-0.167, // passage outdated
		0.112,  // passage there
		-0.050, // passage spot
		-0.215, // passage carried
		0.276,  // passage said
		-0.229, // passage stale
		0.441,  // passage since
		0.159,  // sentence cover
		-0.120, // sentence mass
		-0.642, // sentence next
		0.006,  // sentence rest
		-0.889, // sentence head
		-0.014, // sentence fit
		0.317,  // sentence fit near
		0.125,  // sentence pair
		-0.169, // sentence exact
		-0.100, // sentence names
		0.018,  // sentence date
		0.030,  // sentence length
		0.539,  // sentence short
		0.013,  // sentence first
		-0.028, // sentence pronoun
		-0.018, // sentence previous
		0.000,  // sentence question
		0.097,  // sentence unique
		0.122,  // sentence relation
		0.250,  // sentence novel
		0.203,  // sentence before
		-0.079, // sentence fit number
		0.054,  // sentence fit when
		0.142,  // sentence fit who
		-0.273, // sentence fit where
		0.218,  // sentence fit why
		-0.030, // sentence fit name
		-0.103, // sentence fit list
		0.407,  // sentence future
		0.023,  // sentence counted
		0.101,  // sentence goes on
		0.071,  // sentence fit over
		-0.254, // sentence rival
		-0.079, // sentence place
		0.108,  // sentence after
		0.412,  // sentence announced
		-0.116, // sentence announces
		-0.048, // sentence report
		-0.245, // sentence early
		0.313,  // sentence negates
		0.321,  // sentence says
		0.028,  // sentence changes
		0.600,  // sentence commits
		-0.061, // sentence asked
		1.017,  // sentence asked cover
		-0.173, // sentence series
		0.053,  // sentence change near
		-0.145, // sentence repeats
		0.205,  // sentence said
	},
	{
		-0.030, // bias
		0.100,  // score
		0.257,  // gap
		-3.853, // unknown
		-0.949, // unknown publisher
		-6.157, // missing name
		1.641,  // missing word
		-0.327, // no fit
		-0.233, // articles
		-0.016, // units
		-0.645, // outside
		-1.397, // sentence whole
		-0.031, // all names
		-0.235, // written
		0.271,  // sure
		-0.148, // missing surely
		-1.028, // not counted
		-0.167, // no value
		-0.150, // no value near
		0.753,  // strange
		-0.062, // commonest
		-0.028, // common
		-0.338, // asked cover
		-0.045, // asked misses
		-0.081, // asked rest
		0.247,  // stray
		0.286,  // stray next
		0.636,  // stray mean
		0.103,  // home
		0.106,  // home next
		-0.238, // home mean
		-0.054, // stray missing
		-0.443, // missing head
		0.526,  // unknown head
		0.049,  // missed
		0.023,  // self
		0.736,  // missing told
		0.035,  // told head
		0.463,  // told rest
		1.172,  // kindred
		-0.047, // passage cover
		0.038,  // passage mass
		-0.033, // passage cover head
		-0.009, // passage bm25
		0.078,  // passage article
		0.007,  // passage head
		0.069,  // passage sentence
		-0.022, // passage sentence cover
		-0.043, // passage two sentences
		-0.188, // passage fit
		0.330,  // passage pair
		-0.905, // passage triple
		-0.209, // passage near
		-0.142, // passage exact
		-0.079, // passage names
		-0.372, // passage asked
		-0.332, // passage asked 2
		0.535,  // passage publisher
		-0.262, // passage date text
		0.160,  // passage date article
		-0.061, // passage event
		0.264,  // passage latest
		-0.206, // passage recent
		0.227,  // passage first
		-0.058, // passage length
		0.534,  // passage quoted
		0.040,  // passage clause
		0.157,  // passage clause sentence
		0.890,  // passage clause publisher
		0.144,  // passage rare
		-0.295, // passage missing
		-0.104, // passage article top
		0.530,  // passage next passage
		-0.148, // passage dense
		0.024,  // passage asked best
		0.148,  // passage newest
		0.459,  // passage rival
		-0.255, // passage changes
		1.244,  // passage changed lately
		-1.159, // passage present
		0.408,  // passage first now
		-0.377, // passage commits
		-0.064, // passage share
		0.276,  // passage own
		-0.076, // passage asked union
		0.187,  // passage asked none
		-0.338, // passage asked cover
		-2.679, // passage asked missing
		0.745,  // passage asked kind
		-0.083, // passage asked one
		-0.283, // passage asked told
		1.568,  // passage change near
		-1.324, // passage outdated
		0.370,  // passage there
		-0.164, // passage spot
		-0.276, // passage carried
		0.487,  // passage said
		-1.137, // passage stale
		0.572,  // passage since
		0.000,  // sentence cover
		0.088,  // sentence mass
		-0.612, // sentence next
		-0.268, // sentence rest
		0.530,  // sentence head
		-0.100, // sentence fit
		1.032,  // sentence fit near
		0.366,  // sentence pair
		-0.249, // sentence exact
		-0.177, // sentence names
		0.295,  // sentence date
		0.030,  // sentence length
		-0.965, // sentence short
		-0.041, // sentence first
		-0.076, // sentence pronoun
		1.198,  // sentence previous
		0.000,  // sentence question
		-0.294, // sentence unique
		0.148,  // sentence relation
		-0.370, // sentence novel
		0.146,  // sentence before
		0.185,  // sentence fit number
		0.139,  // sentence fit when
		0.317,  // sentence fit who
		0.828,  // sentence fit where
		1.277,  // sentence fit why
		-0.695, // sentence fit name
		-0.920, // sentence fit list
		-0.020, // sentence future
		-1.624, // sentence counted
		-1.334, // sentence goes on
		-0.412, // sentence fit over
		0.513,  // sentence rival
		-0.051, // sentence place
		0.607,  // sentence after
		-0.152, // sentence announced
		-0.412, // sentence announces
		-0.392, // sentence report
		-0.013, // sentence early
		0.392,  // sentence negates
		0.878,  // sentence says
		-0.476, // sentence changes
		-1.525, // sentence commits
		-0.324, // sentence asked
		1.906,  // sentence asked cover
		0.585,  // sentence series
		1.384,  // sentence change near
		-0.397, // sentence repeats
		1.137,  // sentence said
	},
}

var abstainBelow = [2][2]float64{{0.2008, 0.1664}, {0.1507, 0.0465}}

var passageWeights = [3][passageFeatures]float64{
	{
		-1.944, // cover
		1.381,  // mass
		1.026,  // cover head
		2.519,  // bm25
		4.946,  // article
		3.011,  // head
		0.411,  // sentence
		-2.915, // sentence cover
		-0.173, // two sentences
		1.238,  // fit
		1.302,  // pair
		1.354,  // triple
		1.302,  // near
		1.636,  // exact
		1.520,  // names
		2.721,  // asked
		9.138,  // asked 2
		1.307,  // publisher
		0.689,  // date text
		0.045,  // date article
		4.375,  // event
		1.197,  // latest
		0.736,  // recent
		-0.287, // first
		-0.083, // length
		6.040,  // quoted
		2.742,  // clause
		1.395,  // clause sentence
		3.485,  // clause publisher
		-0.300, // rare
		3.644,  // missing
		1.757,  // article top
		1.723,  // next passage
		2.997,  // dense
		0.238,  // asked best
		-0.133, // newest
		1.228,  // rival
		-0.251, // changes
		0.615,  // changed lately
		1.131,  // present
		0.256,  // first now
		4.661,  // commits
		-2.935, // share
		2.077,  // own
		4.566,  // asked union
		6.735,  // asked none
		0.237,  // asked cover
		0.182,  // asked missing
		3.921,  // asked kind
		4.758,  // asked one
		1.639,  // asked told
		-0.230, // change near
		-0.792, // outdated
		0.177,  // there
		-0.061, // spot
		4.162,  // carried
		-2.240, // said
		-1.302, // stale
		1.273,  // since
	},
	{
		-17.126, // cover
		-0.040,  // mass
		4.841,   // cover head
		0.322,   // bm25
		3.710,   // article
		-0.570,  // head
		0.856,   // sentence
		-5.669,  // sentence cover
		2.147,   // two sentences
		0.593,   // fit
		5.993,   // pair
		-1.090,  // triple
		-3.259,  // near
		8.479,   // exact
		-0.759,  // names
		2.721,   // asked
		9.138,   // asked 2
		3.795,   // publisher
		-2.068,  // date text
		3.111,   // date article
		0.836,   // event
		-7.297,  // latest
		0.257,   // recent
		0.324,   // first
		-0.115,  // length
		1.354,   // quoted
		7.025,   // clause
		5.713,   // clause sentence
		0.996,   // clause publisher
		3.459,   // rare
		3.525,   // missing
		0.042,   // article top
		-0.784,  // next passage
		4.819,   // dense
		0.238,   // asked best
		2.975,   // newest
		-1.419,  // rival
		-2.687,  // changes
		4.528,   // changed lately
		-2.602,  // present
		-1.109,  // first now
		-7.644,  // commits
		9.443,   // share
		-4.447,  // own
		4.566,   // asked union
		6.735,   // asked none
		0.237,   // asked cover
		0.182,   // asked missing
		3.921,   // asked kind
		4.758,   // asked one
		1.639,   // asked told
		3.287,   // change near
		0.942,   // outdated
		0.938,   // there
		0.898,   // spot
		6.362,   // carried
		-10.645, // said
		3.121,   // stale
		2.858,   // since
	},
	{
		-2.371, // cover
		-0.157, // mass
		-0.668, // cover head
		1.401,  // bm25
		2.358,  // article
		-1.718, // head
		-0.189, // sentence
		-3.317, // sentence cover
		-1.144, // two sentences
		0.380,  // fit
		1.310,  // pair
		-0.687, // triple
		-0.986, // near
		-0.676, // exact
		-0.530, // names
		0.000,  // asked
		0.000,  // asked 2
		-2.310, // publisher
		-1.080, // date text
		0.636,  // date article
		-3.498, // event
		0.491,  // latest
		0.626,  // recent
		0.298,  // first
		-0.235, // length
		-2.106, // quoted
		0.644,  // clause
		4.425,  // clause sentence
		1.060,  // clause publisher
		-2.184, // rare
		-0.111, // missing
		-2.999, // article top
		-1.033, // next passage
		0.571,  // dense
		0.000,  // asked best
		-0.204, // newest
		-2.965, // rival
		-0.253, // changes
		0.598,  // changed lately
		0.581,  // present
		-0.092, // first now
		-3.918, // commits
		4.851,  // share
		-3.457, // own
		0.000,  // asked union
		0.000,  // asked none
		0.000,  // asked cover
		0.000,  // asked missing
		0.000,  // asked kind
		0.000,  // asked one
		0.000,  // asked told
		0.017,  // change near
		-0.631, // outdated
		-1.731, // there
		-0.062, // spot
		3.438,  // carried
		-1.293, // said
		-1.142, // stale
		1.400,  // since
	},
}

var sentenceForest = Forest{
	{[treeDepth]uint16{60, 43, 17, 33}, [treeDepth]float32{-0.039221, 0, 0.11744, 0.42857}, [1 << treeDepth]float32{0.0126, -0.0196, -0.004, 0.0124, 0.00062, -0.0217, -0.0197, 0.0257, -0.00802, -0.0384, -0.0161, 0.00261, 0.0406, 0.000286, -0.0282, 0.0186}},
	{[treeDepth]uint16{60, 17, 33, 17}, [treeDepth]float32{-0.77319, 0.11744, 0.42857, 0.43766}, [1 << treeDepth]float32{0.0168, -0.00493, 0.0185, -0.00409, -0.00077, -0.0194, 0.0516, 0.011, 0, 0, -0.0471, -0.0284, 0, 0, -0.00481, 0.0191}},
	{[treeDepth]uint16{11, 17, 17, 67}, [treeDepth]float32{-0.51083, 0.048965, 0.43766, -0.038565}, [1 << treeDepth]float32{-0.0135, -0.0144, 0.0483, -0.0112, 0, 0, -0.00351, -0.00593, -0.00394, -0.0197, 0.0396, 0.00919, 0, 0, -0.0334, -0.02}},
	{[treeDepth]uint16{60, 43, 60, 17}, [treeDepth]float32{-0.93156, 0, -0.039221, 0.14832}, [1 << treeDepth]float32{0.0299, -0.00844, -0.0261, -0.00818, 0, -0.0259, 0, 0.0323, 0.0486, 0.0128, -0.0258, -0.0221, 0, -0.00796, 0, 0.0124}},
	{[treeDepth]uint16{60, 17, 20, 17}, [treeDepth]float32{-0.8473, 0.038921, 0.10342, 0.14832}, [1 << treeDepth]float32{-0.00852, -0.00357, 0.0486, -0.00351, -0.0195, -0.0166, 0.0329, -0.0146, 0, 0, 0.00129, -0.0116, 0, 0, 0.0479, 0.0176}},
	{[treeDepth]uint16{60, 18, 17, 17}, [treeDepth]float32{-0.77319, 0.066562, 0.53593, 0.13233}, [1 << treeDepth]float32{-0.0194, -0.0107, 0.0305, -0.013, 0, 0, 0, 0, 0.0164, 0.011, 0.0325, 0.00109, -0.00887, 0.00752, -0.0755, -0.0296}},
	{[treeDepth]uint16{11, 43, 5, 67}, [treeDepth]float32{-0.10536, 0, 0.2, -0.038565}, [1 << treeDepth]float32{0.00193, -0.0182, -0.0261, 0.021, 0.0413, -0.0179, 0.011, 0.0252, 0.0217, 0.00553, -0.0438, 0.00659, 0.0335, -0.0144, 0.0158, -0.018}},
	{[treeDepth]uint16{60, 2, 83, 50}, [treeDepth]float32{-0.93156, 0.11898, -0.18136, -0.053783}, [1 << treeDepth]float32{0.0215, 0.0119, 0.0312, -0.0149, -0.00486, -0.0281, 0.0192, -0.00733, 0.0272, 0.00942, -0.0112, -0.0358, 0.0253, 0.00839, 0.0204, 0.0234}},
	{[treeDepth]uint16{11, 44, 11, 17}, [treeDepth]float32{-0.51083, 0, 0.26236, 0.13233}, [1 << treeDepth]float32{0.0235, -0.011, -0.0331, -0.00214, 0, -0.0222, 0, 0.0354, 0.0385, 0.00834, -0.0225, -0.0196, 0, -0.00896, 0, 0.0168}},
	{[treeDepth]uint16{60, 43, 60, 67}, [treeDepth]float32{-0.93156, 0, -0.083382, -0.038565}, [1 << treeDepth]float32{0.0277, -0.00474, -0.0193, -0.00367, 0, -0.0233, 0, 0.0298, 0.0362, 0.0144, -0.0237, -0.0279, 0, -0.00237, 0, 0.0049}},
	{[treeDepth]uint16{19, 43, 68, 20}, [treeDepth]float32{0.375, 0, -0.037146, 0.21065}, [1 << treeDepth]float32{0.0096, -0.00234, -0.038, -0.0242, -0.0362, -0.011, 0.0119, 0.0177, 0.0318, 0.00675, -0.00995, -0.0121, 0.0243, -0.00312, -0.0123, 0.00799}},
	{[treeDepth]uint16{17, 2, 20, 17}, [treeDepth]float32{0.60625, 0.031814, 0.21065, 0.24695}, [1 << treeDepth]float32{0.00173, 0, -0.00424, 0, 0.0174, 0, -0.00241, 0, 0.0142, -0.0294, -0.0203, -0.0743, 0.0289, 0.0036, 0.0281, -0.0123}},
	{[treeDepth]uint16{19, 69, 2, 44}, [treeDepth]float32{0.375, -0.43728, 0.031814, 0}, [1 << treeDepth]float32{0.00486, 0.00428, 0.029, 0.0133, -0.016, -0.0252, 0.0258, -0.00372, -0.00706, 0.0117, 0.00256, -0.0104, -0.0338, 0.0142, -0.0204, -0.00107}},
	{[treeDepth]uint16{19, 17, 2, 44}, [treeDepth]float32{0.375, 0.53593, 0, 0}, [1 << treeDepth]float32{0.0257, 0.0138, -0.0323, -0.00986, 0.0226, -0.00562, -0.0568, -0.0365, 0.00266, -0.012, -0.00811, 0.0321, -0.0112, 0.000567, -0.0153, -0.0468}},
	{[treeDepth]uint16{17, 19, 56, 57}, [treeDepth]float32{0.60625, 0.40909, -0.0087506, -0.20084}, [1 << treeDepth]float32{0.0311, 0, 0.00543, 0, 0.0228, 0.00013, -0.00128, 0.00151, 0.000747, 0.00151, -0.0202, -0.0268, 0.00776, -0.0607, 0.00361, -0.0217}},
	{[treeDepth]uint16{17, 11, 44, 67}, [treeDepth]float32{0.60625, -0.051293, 0, -0.038565}, [1 << treeDepth]float32{0.00714, -0.00443, -0.0154, -0.00952, -0.0146, 0.000432, 0.0321, 0.00167, 0.0198, -0.0828, 0.0016, -0.028, -0.036, -0.0215, -0.000961, -0.00752}},
	{[treeDepth]uint16{2, 83, 17, 44}, [treeDepth]float32{0.13941, -0.25486, 0.29923, 0}, [1 << treeDepth]float32{0.0209, -0.0161, 0.00556, -0.0039, 0.00143, -0.0407, 0.0153, 0.0428, 0.0203, 0.00483, -0.0301, -0.00743, 0.0127, 0.011, -0.0178, -0.00492}},
	{[treeDepth]uint16{11, 44, 68, 67}, [treeDepth]float32{-0.51083, 0, -0.096096, -0.23136}, [1 << treeDepth]float32{0.0302, -0.00321, -0.0135, 0.0148, -0.0192, -0.00707, -0.015, 0.0379, 0.0324, 0.00384, -0.0255, -0.0296, 0.0175, -0.00446, -0.0397, 0.00219}},
	{[treeDepth]uint16{66, 11, 18, 66}, [treeDepth]float32{-0.6527, -0.16252, 0, -0.092884}, [1 << treeDepth]float32{-0.00272, -0.0168, 0.0742, -0.00764, 0.000492, 0.0177, 0.0788, -0.0145, 0, -0.00743, 0, 0.0121, 0, 0.0108, 0, -0.000521}},
	{[treeDepth]uint16{20, 3, 2, 49}, [treeDepth]float32{0.21065, 0.13407, 0.16002, -0.027148}, [1 << treeDepth]float32{0.000272, -0.0199, -0.022, 0.0258, -0.00673, 0.00209, 0.000995, 0.00323, 0.00429, 0.0022, -0.0448, 0.0425, -0.0399, 0.0241, 0.00277, 0.00633}},
	{[treeDepth]uint16{11, 17, 62, 17}, [treeDepth]float32{-0.69315, 0.048965, -1, 0.24695}, [1 << treeDepth]float32{-0.0272, -0.0138, 0.0538, -0.00569, 0.00387, 0.0257, 0.0177, 0.0011, 0, 0, 0.0204, 0.0169, 0, 0, 0.00444, -0.00551}},
	{[treeDepth]uint16{17, 49, 60, 17}, [treeDepth]float32{0.7038, -0.65211, -0.083382, 0.11744}, [1 << treeDepth]float32{0.0111, 0, -0.0037, 0, 0.111, 0, -0.0187, 0, -0.00171, 0, 0.00807, -0.0777, 0.00417, 0, -0.00157, -0.0254}},
	{[treeDepth]uint16{2, 0, 6, 11}, [treeDepth]float32{0, 0.70187, 0.0089342, 0.13976}, [1 << treeDepth]float32{0.0148, -0.00236, -0.0105, -0.0467, 0.00274, 0.0177, 0.0117, -0.0414, 0.017, -0.00574, 0.0257, 0.00473, -0.0107, -0.0122, -0.0149, -0.0605}},
	{[treeDepth]uint16{8, 13, 4, 43}, [treeDepth]float32{0.20731, 0, 0.12699, 0}, [1 << treeDepth]float32{0.00685, 0.00439, 0.00159, -0.0213, -0.0273, 0.0066, 0.0347, 0.0172, -0.0121, -0.00457, 0.0154, 0.0031, -0.0124, 0.0197, 0.0161, -0.0164}},
	{[treeDepth]uint16{11, 5, 2, 44}, [treeDepth]float32{0.09531, 0.2, 0.13941, 0}, [1 << treeDepth]float32{0.0141, 0.00968, 0.0145, -0.0197, -0.000921, -0.0168, 0.0217, -0.0157, -0.0158, 0.000295, -0.00466, -0.00477, -0.0207, 0.0235, 0.00935, 0.00495}},
	{[treeDepth]uint16{2, 37, 20, 44}, [treeDepth]float32{0, 0, 0.21065, 0}, [1 << treeDepth]float32{0.0124, -0.0123, -0.00301, -0.00346, 0.0138, 0.000268, 0.0592, 0.0254, 0.0189, -0.0034, -0.0229, 0.0238, 0.00612, -0.0125, -0.0221, -0.00594}},
	{[treeDepth]uint16{11, 17, 8, 62}, [treeDepth]float32{-0.51083, 0.048965, 0.18561, -1}, [1 << treeDepth]float32{-0.0113, -0.0122, 0.0432, -0.00302, -0.000115, -0.0102, -0.00168, 0.00523, 0.0127, 0.0224, 0.0194, 0.00648, -0.000155, -0.00441, 0.00136, -0.0129}},
	{[treeDepth]uint16{7, 69, 86, 43}, [treeDepth]float32{0, -0.43728, -1, 0}, [1 << treeDepth]float32{-0.0332, -0.0457, -0.00268, 0.0134, -0.00637, -0.000644, -0.00243, 0.0129, -0.00109, 0.0234, 0.00556, -0.00653, 0.00673, -0.00016, -0.00826, -0.00457}},
	{[treeDepth]uint16{79, 17, 60, 43}, [treeDepth]float32{-0.068403, 0.60625, -0.33024, 0.14424}, [1 << treeDepth]float32{0.0103, 0.00911, -0.0518, -0.0769, 0.00316, -0.00846, -0.00138, -0.0442, -0.0136, -0.0165, 0.00594, -0.0219, 0.0279, -0.00769, 0.011, 2.69e-05}},
	{[treeDepth]uint16{11, 44, 2, 83}, [treeDepth]float32{-0.69315, 0, 0.13941, -0.18136}, [1 << treeDepth]float32{0.01, 0.00481, -0.0285, 0.00581, 0.0315, -0.0252, -0.0279, 0.02, 0.00301, 0.00562, -0.0406, -0.0289, 0.0289, 0.000143, -0.0183, 0.000207}},
	{[treeDepth]uint16{2, 83, 67, 1}, [treeDepth]float32{0.031814, -0.46556, -0.038565, 0.77991}, [1 << treeDepth]float32{0.064, 0.00501, -0.0058, -0.0049, 0.0221, -0.0313, -0.000287, 0.00578, 0.00315, -0.0235, -0.0191, -0.00787, 0.000733, -0.0236, 0.0257, 0.00619}},
	{[treeDepth]uint16{12, 8, 7, 34}, [treeDepth]float32{0, 0.18561, 0.02662, 0.020648}, [1 << treeDepth]float32{0.00519, 0.024, -0.0107, 0.0102, 0.00839, 0.0321, -0.0125, -0.00873, -0.0056, 0.0457, -0.00334, 0.00128, 0.0202, 0.0284, 0.00742, -0.0203}},
	{[treeDepth]uint16{11, 17, 44, 67}, [treeDepth]float32{-0.91629, 0.048965, 0.20151, -0.038565}, [1 << treeDepth]float32{-0.0017, -0.00932, 0.061, -0.00779, -0.0204, -0.0109, -0.0134, 0.0258, -0.00507, -0.013, 0.0248, 0.00395, -0.0203, -0.0141, -0.0387, -0.00833}},
	{[treeDepth]uint16{8, 13, 2, 3}, [treeDepth]float32{0.18561, 0, 0.077741, 0.041132}, [1 << treeDepth]float32{0.000627, -0.000638, 0.0169, 0.00555, -0.000383, 0.00603, 0.00465, -0.0308, 0.0189, 0.0133, -0.0329, -0.0339, 0.00121, 0.00322, 0.0141, -0.0234}},
	{[treeDepth]uint16{17, 17, 82, 3}, [treeDepth]float32{0.7038, 0.11744, -1, 0.13407}, [1 << treeDepth]float32{0.0187, 0, 0.00141, -0.0344, -0.0116, 0, 0.00219, -0.0517, -0.0183, 0, -0.0235, 0.000972, 0.000303, 0, 0.0326, 0.000109}},
	{[treeDepth]uint16{17, 19, 58, 44}, [treeDepth]float32{0.60625, 0.48571, -0.8448, 0.20151}, [1 << treeDepth]float32{0.0238, 0.00185, -0.00101, -0.0265, -0.000113, -0.0548, -0.00211, 0.0115, -0.0131, 8.25e-07, -0.0287, 8.43e-05, -0.009, -0.000112, 0.0151, 0.0225}},
	{[treeDepth]uint16{56, 12, 51, 67}, [treeDepth]float32{-0.0087506, 0, -0.63369, -0.038565}, [1 << treeDepth]float32{0.0242, 0.02, 0.0103, 0.00369, -0.00954, 1.08e-05, 0.0662, 0.0167, 0.00417, -0.0305, 3.38e-08, -0.000655, -0.00255, 0.00631, 0.0169, -0.0201}},
	{[treeDepth]uint16{12, 56, 98, 59}, [treeDepth]float32{0, -0.0087506, 0, -1}, [1 << treeDepth]float32{0.0189, 0.00348, -0.0314, 0.000718, 0.00478, 0.0638, 0.0146, 2.2e-05, -0.00259, 0.0241, 0.000517, -0.0075, -0.0165, 0.0504, 0.00567, 0.0337}},
	{[treeDepth]uint16{17, 79, 106, 98}, [treeDepth]float32{0.7038, -0.0053823, 0, 0.16667}, [1 << treeDepth]float32{0.00282, -0.0325, -0.000691, -0.0457, -0.0235, 0.00326, 0.0168, 0.00509, 0.0163, 0.00625, -0.0104, -0.00881, -0.0222, 0.000214, 0.0181, 1.68e-05}},
	{[treeDepth]uint16{60, 56, 56, 60}, [treeDepth]float32{-1.4663, -0.0087506, -0.2224, -0.083382}, [1 << treeDepth]float32{0.000792, 0.00112, 0, 0, 0.06, -0.00223, 0.0199, 0.00187, 0, 0.0245, 0, 0, 0, -0.02, 0, 0.00203}},
	{[treeDepth]uint16{12, 56, 56, 1}, [treeDepth]float32{0, -0.035948, -0.13395, 0.7303}, [1 << treeDepth]float32{0.0107, 0.00495, 0, 0, -0.00925, 0.0703, 0.0014, 0.00619, -0.0162, 0.00686, 0, 0, -0.0166, 0.00765, 0.00204, 0.0116}},
	{[treeDepth]uint16{11, 43, 55, 67}, [treeDepth]float32{-0.51083, 0, -0.089926, -0.37316}, [1 << treeDepth]float32{0.0472, 0.0308, -0.0217, -0.000735, -0.00833, 0.00696, -0.00478, 0.019, 0.0483, -0.0149, -0.00931, -0.0117, 0.0141, -0.00178, -0.0273, 0.000276}},
	{[treeDepth]uint16{11, 44, 79, 11}, [treeDepth]float32{-0.91629, 0.38804, -0.11565, -0.22314}, [1 << treeDepth]float32{0.00528, 0.00114, -0.00992, 0.0101, 0.0343, 0.00714, -0.0352, -0.0268, 0, -0.00133, 0, 0.0581, 0, -0.00416, 0, 0.00519}},
	{[treeDepth]uint16{11, 6, 17, 67}, [treeDepth]float32{0.33647, 0.05537, 0.39806, -0.12389}, [1 << treeDepth]float32{-0.00601, -0.0143, 0.0339, -0.0194, 0.0342, 0.0311, -0.00801, 0.000817, 0.00702, -0.0046, 0.00838, -0.00967, -0.0114, 0.0135, -0.029, -0.0462}},
	{[treeDepth]uint16{60, 43, 30, 98}, [treeDepth]float32{-0.93156, 0, 0, 0}, [1 << treeDepth]float32{0.0116, -0.00258, -0.0324, 0.00445, 0.00355, 0.0044, -0.000903, -0.00772, 0.0498, 0.000557, -0.0103, 0.012, 0.0032, -0.0103, -0.0367, -0.0327}},
	{[treeDepth]uint16{55, 11, 6, 69}, [treeDepth]float32{-0.36187, 0.09531, 0.05537, -0.43728}, [1 << treeDepth]float32{0.00353, -0.018, 0.00919, 0.00816, -0.00364, 0.0063, 0.00478, -0.0238, 0.046, 0.00225, -0.0103, -0.00267, 0.0378, 0.0198, -0.00512, -0.00918}},
	{[treeDepth]uint16{17, 67, 60, 44}, [treeDepth]float32{0.7038, -0.59456, -0.23841, 0.20151}, [1 << treeDepth]float32{0.0105, 0.00012, 0.0018, -0.0479, 0.0837, 0.00068, -0.00271, -0.0424, -0.00621, 0, -0.0103, 7.38e-05, 0.0127, 0, 0.0181, 0.00181}},
	{[treeDepth]uint16{55, 3, 79, 51}, [treeDepth]float32{-0.36187, 0.31625, -0.0053823, -0.3736}, [1 << treeDepth]float32{-0.0204, 0.00636, 0.0594, -0.000867, -0.0113, -0.0212, 0.0375, 0.0518, 0.00262, 0.00118, -0.00427, -0.0111, 0.0273, -0.00179, -0.0015, 0.0113}},
	{[treeDepth]uint16{3, 79, 51, 38}, [treeDepth]float32{0.31625, -0.0053823, -0.53305, 0.26566}, [1 << treeDepth]float32{0.0291, 0.019, -0.00327, 0.0434, -0.00446, 0.0038, 0.00561, 0.00725, -0.0141, 0.000235, -0.038, 0.0423, 0.00603, 0.0034, -0.00379, 0.0283}},
	{[treeDepth]uint16{3, 17, 79, 98}, [treeDepth]float32{0.31625, 0.60625, -0.0053823, 0.16667}, [1 << treeDepth]float32{-0.00125, 0.00762, -0.00463, 8.3e-05, 0.000828, 0.0315, -0.0355, 0, 0.0124, 0.00701, -0.006, 0, -0.00792, 0.0466, -0.0515, 0}},
	{[treeDepth]uint16{8, 82, 17, 2}, [treeDepth]float32{0.18561, -1, 0.24695, 0.031814}, [1 << treeDepth]float32{-0.008, 0.00472, 6.88e-05, -0.00627, 0.0134, 0.00111, 0.0132, 0.00877, 0.0102, -0.0207, -0.00217, -0.00644, 0.000836, -0.024, 0.0215, 0.0118}},
	{[treeDepth]uint16{17, 6, 1, 83}, [treeDepth]float32{0.39806, 0.05537, 0.7303, -0.39205}, [1 << treeDepth]float32{0.0207, -0.0195, 0.0132, 0.0155, 0.00486, -0.00213, 0.00309, -0.0346, -0.00459, 0.000931, 0.0142, 0.00249, 0.00582, 0.0299, -0.00493, -0.0103}},
	{[treeDepth]uint16{60, 44, 67, 20}, [treeDepth]float32{-0.93156, 0.20151, -0.038565, 0.21065}, [1 << treeDepth]float32{0.0316, -0.0113, -0.061, 0.0436, 0.0124, -0.00244, -0.0169, -0.00349, 0.0139, -0.00527, 0.00049, 0.00805, 0.0181, 0.00752, -0.0225, -0.0114}},
	{[treeDepth]uint16{12, 54, 17, 7}, [treeDepth]float32{0, -0.25, 0.43766, 0}, [1 << treeDepth]float32{-0.00328, 0.00943, -0.00299, 0.0421, -0.0319, 0.000436, 0.0165, 0.000468, -0.00575, -0.0272, 0.00782, 0.0282, -0.0453, 0.000863, -0.00619, 0.000453}},
	{[treeDepth]uint16{2, 11, 44, 68}, [treeDepth]float32{0.031814, -0.69315, 0, -0.047379}, [1 << treeDepth]float32{0.00764, 0.0275, 0.00717, -0.00224, -0.0322, -0.0335, -0.0114, -0.0155, 0.00695, -0.0076, 0.0113, -0.00693, -0.0042, -0.0154, 0.00268, 0.0149}},
	{[treeDepth]uint16{58, 20, 4, 17}, [treeDepth]float32{-1, 0.16345, 0.12699, 0.18344}, [1 << treeDepth]float32{-0.0041, -0.00371, 0.0169, -0.00536, -0.000165, 0.0167, -0.0209, -0.0251, -0.032, -0.00415, 0.0273, 0.00846, -0.0116, 0.0143, 0.0168, -0.0012}},
	{[treeDepth]uint16{50, 30, 59, 56}, [treeDepth]float32{-1.4482, 0, -1, -0.0087506}, [1 << treeDepth]float32{-0.0114, 0.0292, 0.0131, -0.0115, 0.0749, -0.0056, 0.0176, -0.00828, -0.000119, -0.00823, -0.0024, 0.00728, -0.00319, 0.0026, 0.000324, -0.00224}},
	{[treeDepth]uint16{55, 2, 37, 22}, [treeDepth]float32{-0.36187, 0.077741, 0, 0}, [1 << treeDepth]float32{0.0437, 0.00912, 0.0125, -0.00457, 0.00317, -0.00851, 0.0354, 0.00234, 0.000604, -0.0213, -0.00215, -0.00457, 0.01, 0.0371, -0.00315, 0.0368}},
	{[treeDepth]uint16{19, 56, 11, 43}, [treeDepth]float32{0.55, -0.0087506, -0.35667, 0}, [1 << treeDepth]float32{0.0119, 0.0152, 0.00102, 0.0419, -0.00901, -0.0134, 0.00139, 0.0101, -0.00899, 0.00213, -0.0265, -0.0155, 0.00448, 0.0148, -0.00832, 0.0216}},
	{[treeDepth]uint16{12, 44, 49, 19}, [treeDepth]float32{0, 0.38804, -0.71618, 0.4359}, [1 << treeDepth]float32{-0.00278, 0.0105, -0.00319, -0.0127, 0.00298, 0.0516, -0.00538, -0.0254, 0.0723, -0.000485, -0.0016, 0, -0.00315, 0.00368, 0.00985, 0}},
	{[treeDepth]uint16{7, 20, 17, 2}, [treeDepth]float32{0.02662, 0, 0.14832, 0.18153}, [1 << treeDepth]float32{0.0121, -0.000941, -0.0092, 0.00059, 0.00154, 0.00205, -0.00145, 0.0127, 0.00986, -0.00784, -0.00869, 0.00349, -0.0254, -0.0198, 0.00889, 0.0173}},
	{[treeDepth]uint16{11, 98, 67, 5}, [treeDepth]float32{0.33647, 0, -0.12389, 0.3}, [1 << treeDepth]float32{0.00187, 0.00694, -0.00706, -0.037, -0.00491, 0.00632, 0.0114, -0.0092, 0.0153, -0.0014, 0.0201, -0.0207, -0.00281, -0.0122, 0.00408, -0.0155}},
	{[treeDepth]uint16{8, 2, 60, 107}, [treeDepth]float32{0.18561, 0.50147, -0.18924, 0}, [1 << treeDepth]float32{0.00261, -0.0103, -0.00188, 0.000822, 0.00299, -0.0053, 0.0353, 0.0569, 0.015, -0.00351, -0.0305, 0.0178, -0.00856, -0.00105, -0.0176, 0.0102}},
	{[treeDepth]uint16{19, 58, 17, 11}, [treeDepth]float32{0.55, -0.8448, 0.048965, -0.10536}, [1 << treeDepth]float32{-0.0155, 0.0513, -0.0162, 0.0171, 0.0219, -0.0188, 0.00213, 0.00314, 0.0102, -0.011, -0.00402, -0.00629, -0.00164, -0.0264, -0.00412, 0.0131}},
	{[treeDepth]uint16{59, 49, 60, 44}, [treeDepth]float32{-1, -0.71618, -0.8473, 0.38804}, [1 << treeDepth]float32{0.002, -0.00198, 0.0245, 0.0102, -0.00641, 0.0869, 0.0113, -0.00377, -0.0115, -0.00581, -0.052, -0.0145, -0.0078, 0.00962, 0.0132, 0.011}},
	{[treeDepth]uint16{60, 49, 43, 59}, [treeDepth]float32{-1.2287, -0.71618, 0.45802, -1}, [1 << treeDepth]float32{-0.00723, -0.0175, 0.0128, 0.00864, -0.00204, -0.0154, 0.00552, -0.00219, -0.0216, 0.0755, 0.0147, -0.00266, 0, -0.0204, -0.00458, 0.0112}},
	{[treeDepth]uint16{2, 17, 79, 5}, [treeDepth]float32{0, 0.53593, -0.31247, 0.3}, [1 << treeDepth]float32{0.0124, -0.00597, 0.0164, 0.0184, 0.0127, -0.00269, -0.0198, -0.0439, -0.0105, -0.0104, -0.00414, -0.0298, 7.98e-06, 0.00532, -0.00479, -0.0742}},
	{[treeDepth]uint16{66, 5, 19, 30}, [treeDepth]float32{-0.059665, 0.2, 0.40909, 0.094932}, [1 << treeDepth]float32{0.00716, 0.00518, 0.0278, -0.00693, -0.00941, 0.0045, 0.00437, -0.0011, -0.00751, 0.0364, 0.021, 0.0155, -0.0181, 0.000265, -0.00651, -0.000347}},
	{[treeDepth]uint16{83, 69, 68, 104}, [treeDepth]float32{-0.75152, -0.72138, -0.18841, 0}, [1 << treeDepth]float32{-0.0167, -0.0339, -0.000105, 0.00741, 0.0338, -0.0138, -0.00767, -0.0013, -0.0138, -0.0165, 0.000773, -0.00901, -0.0301, -0.0269, 0.0113, 0.00385}},
	{[treeDepth]uint16{2, 83, 51, 5}, [treeDepth]float32{0.097894, -0.32372, -0.19845, 0.3}, [1 << treeDepth]float32{0.00684, -0.0112, 0.00468, 0.01, 0.0491, -0.0129, -0.00211, -0.00411, -0.000374, -0.0346, -0.00774, 0.00833, 0.00447, 0.00417, -0.00207, 0.00624}},
	{[treeDepth]uint16{49, 60, 107, 66}, [treeDepth]float32{-0.65211, -0.93156, 0, -0.02501}, [1 << treeDepth]float32{-0.0116, 0.0032, 0.0553, 0.000625, -0.00718, 0.0242, -0.0168, -0.0152, 0, 0.00553, 0, -0.00272, 0, 0.00867, 0, 0.00694}},
	{[treeDepth]uint16{19, 34, 104, 37}, [treeDepth]float32{0.55, 0, 0, 0}, [1 << treeDepth]float32{-0.00185, 0.0166, -0.00208, -0.00891, -0.0347, 0.00375, 0.0161, 0.0255, -0.00792, 0.01, 0.0132, 0.0142, -0.00407, -0.00221, -0.013, 0.0485}},
	{[treeDepth]uint16{55, 21, 4, 20}, [treeDepth]float32{-0.0082691, 0, 0.021972, 0}, [1 << treeDepth]float32{-0.0115, -0.00638, -0.0449, 0.0211, -0.0167, 0.00949, 0.0166, 0.0146, 0.00301, 0.00514, -0.0202, 0.0311, -0.0187, -0.00207, -0.00635, -0.00933}},
	{[treeDepth]uint16{17, 82, 0, 51}, [treeDepth]float32{0.11744, -1, 0.5917, -0.26855}, [1 << treeDepth]float32{-0.0187, -0.00684, -0.000726, 0.0216, -0.000253, 0.00563, -0.00305, -0.00866, 0.013, -0.005, -0.00988, 0.00491, -1.82e-06, 0.0261, -0.00013, -0.0136}},
	{[treeDepth]uint16{67, 107, 66, 87}, [treeDepth]float32{-0.59456, 0, -0.059665, -0.058594}, [1 << treeDepth]float32{0.0213, 0.00388, -0.0267, -0.0207, 0.0116, 0.00131, 0.00869, 0.00171, 0.0592, -0.00622, -0.00913, -0.00405, 0.0025, -0.00419, -0.000711, 0.0185}},
	{[treeDepth]uint16{2, 18, 11, 107}, [treeDepth]float32{0, 0.60617, 0.47, 0}, [1 << treeDepth]float32{0.00313, -0.000571, -0.0126, -0.0389, 0.0106, 0.00845, 0.0335, 0.02, 0.00614, 0.000957, 0.0375, -0.00106, 0.00607, -0.0256, 0.00382, 0.0151}},
	{[treeDepth]uint16{67, 60, 18, 49}, [treeDepth]float32{-0.65262, -1.2287, 0, -0.071851}, [1 << treeDepth]float32{-0.0229, -0.0182, 0.0268, -0.00711, 0.00386, 0.0369, 0.0274, -0.00468, -0.00341, 0.0165, 0.0158, 0.0115, 0, -0.00442, -0.00279, 0.000549}},
	{[treeDepth]uint16{17, 11, 43, 5}, [treeDepth]float32{0.60625, -0.051293, 0, 0}, [1 << treeDepth]float32{0.00322, -0.0942, -0.00102, 0.0169, -0.0218, -0.00905, 0.0127, -0.00335, 0.0154, -0.0312, -0.00359, -0.0504, -0.000523, 0.0145, -0.0108, 0.0116}},
	{[treeDepth]uint16{20, 19, 17, 20}, [treeDepth]float32{0.78312, 0.40909, 0.11744, 0.16345}, [1 << treeDepth]float32{0.0133, 0, -0.00375, 0, 0.00096, 0, -0.00221, 0, -0.00529, -0.0201, -0.00615, 0.00109, 0.0215, -0.0222, 0.0033, -0.0312}},
	{[treeDepth]uint16{57, 60, 98, 43}, [treeDepth]float32{-0.55319, -0.039221, 0, 0.31375}, [1 << treeDepth]float32{-0.0103, -0.00146, 0.0585, -0.00119, 0.0424, 0.0105, 0.0166, -0.0128, 0.00546, -0.00656, -0.00691, 0.0173, 0.0199, -0.0189, 0.00913, -0.00219}},
	{[treeDepth]uint16{67, 107, 11, 18}, [treeDepth]float32{-0.37316, 0, -0.22314, 0.55245}, [1 << treeDepth]float32{0.000402, -0.00216, -0.00574, 0.0165, 0.036, 0.000383, -0.0235, -0.00603, -0.00366, -0.0443, 0.00872, 0.00499, -0.00355, -0.0103, -3.63e-05, 0.0136}},
	{[treeDepth]uint16{79, 57, 50, 87}, [treeDepth]float32{-0.068403, -0.20084, -0.69464, -0.15394}, [1 << treeDepth]float32{-0.0123, 0.00146, -0.000647, -0.0238, -0.0116, 0.00916, -8.66e-05, -0.00239, 0.0644, 0.000115, -0.0137, -0.0167, -0.00618, 0.00871, 0.00922, -0.00463}},
	{[treeDepth]uint16{57, 103, 54, 18}, [treeDepth]float32{-0.026748, 0, -0.25, 0.55245}, [1 << treeDepth]float32{0.0112, -0.00632, -0.0264, -0.0263, 0.00628, -0.00364, -0.0111, 0.0228, 0.00312, -0.0264, -0.00537, 0.0227, -0.0167, 0.00147, -0.0272, 0.00857}},
	{[treeDepth]uint16{17, 98, 11, 43}, [treeDepth]float32{0.14832, 0.33333, -0.91629, 0}, [1 << treeDepth]float32{-0.00482, 0.0458, 0.0123, -0.00778, -0.00491, 0.00215, -0.0183, 0.00999, -0.0275, -0.0294, -0.00284, -0.00299, 0.00961, -0.00671, -0.0117, 0.0192}},
	{[treeDepth]uint16{11, 20, 3, 107}, [treeDepth]float32{0.50078, 0.16345, 0.0862, 0}, [1 << treeDepth]float32{-0.00793, 0.0277, 0.00154, 0.00433, -0.0112, -0.0224, 0.00626, -0.00681, 0.0021, 0.00593, -0.0041, -0.0158, -0.0301, -0.0249, 0.0288, 0.00137}},
	{[treeDepth]uint16{2, 37, 60, 43}, [treeDepth]float32{0, 0, -0.039221, 0}, [1 << treeDepth]float32{0.00284, 0.00115, 0.0143, 0.0135, 0.0146, -0.0132, 0.00732, 0.00279, -0.00784, -0.0107, -0.0101, -0.0102, 0.0298, 0.0031, -0.0388, 0.0195}},
	{[treeDepth]uint16{19, 20, 104, 34}, [treeDepth]float32{0.375, 0.21065, 0, 0.11794}, [1 << treeDepth]float32{-0.00425, 5.43e-05, 0.0347, 0.00203, -0.0295, -0.0225, 0.00675, 0.0537, 9.46e-05, -0.0013, 0.0146, -0.00397, 0.00348, 0.035, 0.00992, 0.012}},
	{[treeDepth]uint16{60, 19, 44, 82}, [treeDepth]float32{-0.93156, 0.35714, 0, -0.25}, [1 << treeDepth]float32{0.0242, -0.00612, 0.00582, -0.00298, -0.0332, -0.0289, -0.0302, 0.011, 0.0386, 0.0207, -0.00504, 0.000381, 0.0417, -0.0284, 0.00163, -0.0116}},
	{[treeDepth]uint16{2, 11, 37, 87}, [treeDepth]float32{0, 0.47, 0, -0.17858}, [1 << treeDepth]float32{0.00471, -0.00478, 0.0216, -0.0156, -0.00101, -9.6e-05, -0.0287, 0.000201, 0.00877, -0.00199, 0.0161, 0.000933, -0.0195, 0.0033, 0.0404, 0.0133}},
	{[treeDepth]uint16{67, 60, 17, 11}, [treeDepth]float32{-0.37316, -0.18924, 0.39806, -0.051293}, [1 << treeDepth]float32{0.00357, 0.00223, 0.0409, 0.00675, -0.000147, -0.0294, 0.00532, -0.0449, -0.0108, 0.0025, 0.019, -0.00197, -0.0146, 0.0127, 0.0778, -0.00556}},
	{[treeDepth]uint16{2, 57, 98, 50}, [treeDepth]float32{0.16002, -0.23137, 0.16667, -0.053783}, [1 << treeDepth]float32{-0.0169, 0.00693, -0.00354, 0.000864, 0.0447, -0.00419, 0.0109, -0.0179, -0.0349, -0.00397, 0.00313, -0.0122, 0.00554, 0.000571, 0.00703, 0.00693}},
	{[treeDepth]uint16{56, 1, 11, 82}, [treeDepth]float32{-0.035948, 0.7303, 0.55962, -0.33333}, [1 << treeDepth]float32{-0.00115, 0.00139, -0.0248, -0.00085, -0.023, 0.0207, -0.00608, 0.016, 0.00511, -0.00327, -0.0121, 0.0149, -0.0375, -0.000863, -0.00685, -0.00834}},
	{[treeDepth]uint16{19, 36, 17, 33}, [treeDepth]float32{0.4359, 0, 0.059174, 0}, [1 << treeDepth]float32{0.0134, 0.0233, -0.000871, -0.0161, -0.00143, -0.00216, -0.0541, 0.019, -0.014, -0.00459, -0.0068, -0.0159, 0.0154, -0.00419, -0.0178, 0.00589}},
	{[treeDepth]uint16{50, 56, 19, 58}, [treeDepth]float32{-1.4482, -0.0087506, 0.56, -0.14977}, [1 << treeDepth]float32{0.0302, -0.00381, -0.00312, 0.00357, 0.0299, -0.0115, -0.00193, -0.014, 0.0126, -0.00337, -0.00147, -0.00125, 0.00104, -0.0131, -0.000236, 0.0231}},
	{[treeDepth]uint16{20, 2, 34, 69}, [treeDepth]float32{0.78312, 0.16002, 0.34327, -0.208}, [1 << treeDepth]float32{0.00559, 0, -0.0103, 0, 0.0103, 0.000147, 0.0281, 0.00817, 0.00452, -0.0295, -0.000654, -0.0129, -0.0272, -0.0325, -0.000578, -0.00696}},
	{[treeDepth]uint16{83, 52, 2, 44}, [treeDepth]float32{-0.5021, -0.22784, 0.077741, 0}, [1 << treeDepth]float32{-0.00309, -0.00259, 0.0172, 0.00102, -0.0155, -0.00365, 0.00114, -0.000218, -0.0211, 0.0345, 0.0479, -0.0287, -0.00725, 0.00148, -0.0125, -0.00123}},
	{[treeDepth]uint16{67, 60, 5, 107}, [treeDepth]float32{-0.65262, -0.33024, 0.2, 0}, [1 << treeDepth]float32{-0.00942, -0.0125, 0.0781, 0.00471, 0.0199, 0.0191, 0.0369, -0.00833, -0.00637, 0.00862, -0.00122, -0.00515, 0, 0, 0, 0}},
	{[treeDepth]uint16{66, 20, 9, 54}, [treeDepth]float32{-0.6527, 0.78312, 0, -0.25}, [1 << treeDepth]float32{0.00227, 0.00187, -0.00111, 0.014, -0.000765, -0.0105, -0.00477, 0.0119, 0.0056, -0.00394, 0.0445, -0.0131, 0.0383, 0.00376, -0.0135, -0.0363}},
	{[treeDepth]uint16{68, 69, 11, 44}, [treeDepth]float32{-0.18841, -0.5898, 0.47, 0}, [1 << treeDepth]float32{-0.0294, -0.00442, 0.0164, -0.0011, 0.0118, 0.031, 0.0108, -0.0034, -0.00297, 0.0131, -0.0109, -0.00642, 0.00254, 0.0244, -0.00273, 0.0111}},
	{[treeDepth]uint16{8, 67, 5, 11}, [treeDepth]float32{0.18561, -0.37316, 0.3, 0.13976}, [1 << treeDepth]float32{-0.0109, 0.00723, 0.0027, -0.0089, 0.0267, 0.0287, 0.0111, 0.00388, 0.0155, 0.0227, -0.00203, -0.000834, 0.0224, 0.00547, -0.00111, -0.0205}},
	{[treeDepth]uint16{67, 5, 60, 68}, [treeDepth]float32{-0.37316, 0.3, -0.039221, -0.11765}, [1 << treeDepth]float32{0.00872, 0.00121, 0.022, 0.00774, -0.00822, -0.00956, 0.0196, -0.0322, -0.026, -0.00406, 0.0347, 0.00809, 0.0307, 0.00368, 0.0169, -0.013}},
	{[treeDepth]uint16{67, 17, 60, 107}, [treeDepth]float32{-0.37316, 0.36063, -0.33024, 0}, [1 << treeDepth]float32{0.00488, 0.00041, -0.00298, -0.0254, 0.0193, -0.000169, 0.0675, -0.00313, -0.00546, 0.0102, 0.00694, 0.0196, -0.0169, -0.00641, 0.00818, -0.00201}},
	{[treeDepth]uint16{20, 2, 20, 3}, [treeDepth]float32{0.78312, 0.54947, 0.21065, 0.18789}, [1 << treeDepth]float32{-0.00216, 0, 0.0324, 0, 0.00134, -0.0299, 0.00985, 0.00429, -0.0233, 0, -0.00076, 0, 0.0218, -0.0138, -0.000836, -0.00255}},
	{[treeDepth]uint16{19, 21, 57, 5}, [treeDepth]float32{0.55, 0.4, -0.026748, 0}, [1 << treeDepth]float32{0.00193, 7.88e-05, 0, 0, -0.00141, 0.00316, 0, 0, 0.00602, 0.0187, -0.0097, -0.0317, -0.0156, 0.0141, 0.0227, -0.000394}},
	{[treeDepth]uint16{38, 12, 44, 82}, [treeDepth]float32{0.80205, 0, 0, -0.33333}, [1 << treeDepth]float32{-0.00183, -0.018, 0.00502, 0.0213, 0.00737, 0.00252, -0.0494, 0, 0.00414, 0.00283, 0.0298, 0.0416, -0.00666, -0.0553, 0.000928, -1.12e-05}},
	{[treeDepth]uint16{2, 37, 43, 34}, [treeDepth]float32{0, 0, 0, 0.079512}, [1 << treeDepth]float32{0.00838, -0.00888, 0.00925, -0.00332, 0.0122, -0.000884, -0.0434, 0.0138, 0.0035, -0.00098, 0.00432, 0.0216, 0.00792, -0.00498, 0.00655, -0.00764}},
	{[treeDepth]uint16{19, 17, 79, 66}, [treeDepth]float32{0.375, 0, -0.0053823, -0.31991}, [1 << treeDepth]float32{0.00574, -0.0257, 0.0117, 0.0314, -0.0151, 0.0146, 0.0225, -0.0152, -0.0112, -0.0196, 0.00581, 0.00173, -0.0239, 0.00226, 0.00902, -0.00325}},
	{[treeDepth]uint16{58, 19, 83, 55}, [treeDepth]float32{-0.0263, 0.56, -0.5021, -0.0082691}, [1 << treeDepth]float32{0.0261, -0.00451, 0.00744, -0.00163, -0.00667, -0.00701, -0.00613, -0.00209, -0.0313, 0.00757, 0.0279, 0.0152, 0.00043, 0.000667, -0.0177, 0.0145}},
	{[treeDepth]uint16{34, 23, 87, 107}, [treeDepth]float32{0.38106, 0, -0.22737, 0}, [1 << treeDepth]float32{0.00157, 0.00982, -0.0304, -0.0133, 0.00241, -0.0126, 0.00445, 0.0321, -0.00159, -0.0305, 0, 0, 0.00465, -0.0024, 0, 0}},
	{[treeDepth]uint16{60, 44, 49, 107}, [treeDepth]float32{-0.93156, 0.38804, -0.42866, 0}, [1 << treeDepth]float32{0.00202, 0.0166, -0.00393, -0.0207, 0.00754, -0.00185, -0.0394, 0.0145, 0.00335, -0.0233, -0.000787, -0.0232, 0.0272, -0.00257, -0.00211, 0.0103}},
	{[treeDepth]uint16{58, 24, 68, 107}, [treeDepth]float32{-1, 0, -0.0075758, 0}, [1 << treeDepth]float32{0.0117, -0.00346, 0.0231, -0.0217, 0.00571, 0.00172, 0.0635, 0.00911, 0.0248, 0.00631, 0, 0, -0.0276, -0.00978, 0, 0}},
	{[treeDepth]uint16{2, 60, 67, 44}, [treeDepth]float32{0, -0.13353, -0.23136, 0}, [1 << treeDepth]float32{-0.00298, -0.00535, 0.0365, 0.00634, 0.00227, 0.00565, 0.0135, -0.00885, -0.0084, 0.00531, -0.000873, 0.0268, -0.0186, -0.0162, -0.00235, -0.00342}},
	{[treeDepth]uint16{17, 7, 51, 11}, [treeDepth]float32{0.7038, 0.02662, -0.3736, -0.10536}, [1 << treeDepth]float32{0.00783, -0.00867, -0.0152, -0.00555, 0.00207, 0, 0.0146, 0, 0.0125, 0.00384, 0.00233, -0.0359, -0.00683, 0, 0.00291, 0}},
	{[treeDepth]uint16{57, 103, 55, 26}, [treeDepth]float32{-0.026748, 0, -0.0082691, 0}, [1 << treeDepth]float32{0.0119, -0.00117, -0.0207, -0.0121, 0.00419, -0.00425, 0.000419, 0.0241, -0.00672, -0.0284, 0, 0, 0.0268, 0.00498, 0, 0}},
	{[treeDepth]uint16{11, 11, 87, 43}, [treeDepth]float32{0.50078, 0.37156, -0.20273, 0}, [1 << treeDepth]float32{-0.00216, 0, -0.0025, 0.00179, 0.00354, 0, -0.022, 0.0106, -0.00625, 0, 0.0356, -0.0244, -0.005, 0, -0.00768, 0.0241}},
	{[treeDepth]uint16{20, 104, 20, 19}, [treeDepth]float32{0.85096, 0, 0.10342, 0.45833}, [1 << treeDepth]float32{-0.00294, 0, -0.0243, 0, 0.00665, -0.0161, 0.00717, 0.00867, 0.00441, 0, -0.0151, 0, -0.00677, -0.0307, 0.0177, 0.0397}},
	{[treeDepth]uint16{2, 44, 19, 67}, [treeDepth]float32{0.68262, 0.20151, 0.31034, -0.084257}, [1 << treeDepth]float32{0.0204, 0.0093, -0.0432, -0.00594, -0.00546, 0.0365, 0.019, -0.0143, 0.00549, -0.00675, -0.0276, 0, 0.000443, 0.0324, -0.00472, 0.00995}},
	{[treeDepth]uint16{11, 39, 60, 18}, [treeDepth]float32{0.50078, 0, -0.33024, 0.066562}, [1 << treeDepth]float32{-0.0138, -0.00252, 0.0211, 0, 0.0152, 0.0144, -0.0226, 0.00191, 0.000509, 0.00115, 0.0419, 0, -0.00374, 0.00755, 0.0023, -0.0189}},
	{[treeDepth]uint16{67, 37, 34, 2}, [treeDepth]float32{-0.65262, 0, 0.21447, 0.20296}, [1 << treeDepth]float32{0.00444, 0.00149, -0.00172, 0.00164, 0.0104, -0.0065, -0.000653, 0.00789, 0.00556, -0.0145, 0.0188, -0.0194, 0.0148, 6.97e-05, 0.0384, 0.0242}},
	{[treeDepth]uint16{8, 83, 2, 17}, [treeDepth]float32{0.18561, -0.089483, 0.16002, 0.16544}, [1 << treeDepth]float32{0.00744, -0.0166, -0.00328, 0.00507, 0.00892, -0.00881, -0.00297, -0.0026, 0.00619, 7.96e-05, -0.00454, -0.0101, -0.00708, -0.0274, 0.0137, 0.0161}},
	{[treeDepth]uint16{57, 0, 6, 60}, [treeDepth]float32{-0.55319, 0.36338, 0.05537, -0.083382}, [1 << treeDepth]float32{0.0106, -0.00269, -0.0198, -0.00264, 0.0348, 0.0125, -0.0199, 0.00681, 0.0451, -0.0025, 0.000455, 0.0064, 0.00889, -0.000626, -0.0229, -0.0142}},
	{[treeDepth]uint16{67, 50, 83, 2}, [treeDepth]float32{-0.37316, -0.56546, -0.28886, 0.16002}, [1 << treeDepth]float32{-0.011, 0.0278, 0.0491, 0.00335, 0.0139, -0.0283, 0.0106, -0.00217, -0.0048, 0.0225, 0.0114, -0.0193, -0.00222, -0.00808, 0.0266, 0.00215}},
	{[treeDepth]uint16{79, 3, 87, 49}, [treeDepth]float32{-0.0053823, 0.24931, -0.17858, -0.42866}, [1 << treeDepth]float32{-0.00665, -0.000517, 0.0183, -0.00377, 0.0646, -0.00832, -0.0165, 0.0476, -0.00123, -0.00503, -0.00252, 0.0456, 0.00699, -0.00197, -0.0073, -0.00915}},
	{[treeDepth]uint16{92, 38, 43, 60}, [treeDepth]float32{-0.21046, 0.80205, 0, -0.77319}, [1 << treeDepth]float32{-0.0119, 0.00947, -0.0114, 0.00155, 0.00132, -0.0175, -0.00692, -0.0258, 0.0612, -0.00121, 0.0132, -0.00837, 0.00369, 0.00303, 0.0351, -0.0461}},
	{[treeDepth]uint16{55, 66, 30, 67}, [treeDepth]float32{-0.36187, -0.059665, 0.094932, -0.266}, [1 << treeDepth]float32{0.0282, 0.0093, -0.00327, 0.0227, -0.00346, -0.00594, -1.44e-05, 0.0125, 0.0289, -0.00565, 0.0166, 0.000215, 0.0215, -0.013, -0.00284, 0.0163}},
	{[treeDepth]uint16{8, 83, 20, 1}, [treeDepth]float32{0.18561, -0.5021, 0, 0.31838}, [1 << treeDepth]float32{-0.0063, 0.00443, 0.0215, 0.0251, 0.00855, 0.00968, -0.00393, -0.0145, 0.00549, 0.00541, 8.94e-05, -0.0201, 0.0227, -0.00116, 0.00387, -0.00196}},
	{[treeDepth]uint16{46, 11, 44, 18}, [treeDepth]float32{0, -0.22314, 0.20151, 0.19911}, [1 << treeDepth]float32{0.00561, 0.00476, -0.00398, -0.0245, -0.03, 0.0283, 0.0341, -0.0444, 0.00126, 0.0147, 0.000368, -0.0134, 0.00208, 0.00402, -0.00166, -0.0291}},
	{[treeDepth]uint16{23, 44, 19, 92}, [treeDepth]float32{0.8, 0, 0.4359, -0.21046}, [1 << treeDepth]float32{-0.013, -0.0042, -0.0105, 0.00193, 0.0574, -0.00139, -0.00349, 0.013, 0.00566, 0.013, -0.0061, -0.000868, -0.00159, -0.0359, -0.00218, 0.00923}},
	{[treeDepth]uint16{20, 3, 56, 67}, [treeDepth]float32{0.16345, 0.24931, -0.035948, -0.084257}, [1 << treeDepth]float32{-0.00146, -0.00646, -0.00158, 0.0166, 0.00356, 0.00538, -0.0117, 0.0107, -0.0259, 0.00475, -0.00877, 0.0243, -0.00222, 0.00515, -0.0412, 0.00813}},
	{[treeDepth]uint16{58, 20, 7, 57}, [treeDepth]float32{-1, 0.16345, 0.043538, -0.55319}, [1 << treeDepth]float32{0.00806, 0.0617, 0.0195, -0.00913, 0.000317, 0.00196, -0.00241, -0.0146, -0.0236, 0.00226, 0.0124, -0.0038, -0.0166, -0.0069, 0.0176, 0.0102}},
	{[treeDepth]uint16{30, 69, 43, 18}, [treeDepth]float32{0, -0.15951, 0.45802, 0.22039}, [1 << treeDepth]float32{-0.002, 0.000257, 0.0116, -0.0113, 0.0105, 0.00531, -0.0126, 0.0177, -0.00184, 0.0166, -0.00108, -0.000638, 0.0212, 0.0206, -0.0106, -0.0358}},
	{[treeDepth]uint16{60, 6, 2, 43}, [treeDepth]float32{-0.039221, 0.031096, 0.45965, 0.31375}, [1 << treeDepth]float32{0.00219, -0.00174, 0.00865, -0.0157, -0.00594, 0.0196, 0.0196, 0.0349, -0.00705, 0.00614, 0.00242, 0.00634, -0.00862, -0.0103, 0.00716, -0.00966}},
	{[treeDepth]uint16{50, 38, 0, 11}, [treeDepth]float32{-1.4482, 0.53096, 0.071005, 0.33647}, [1 << treeDepth]float32{-0.0026, -0.00418, 0.0292, 0.0588, 0.000156, 0.00147, 0.0429, -0.00199, 0.00875, 0.00965, -0.000602, -0.0234, 0.00982, -0.00695, 0.0135, 0.00446}},
	{[treeDepth]uint16{20, 83, 52, 34}, [treeDepth]float32{0.78312, -0.75152, -0.18255, 0.079512}, [1 << treeDepth]float32{0.00525, -0.0109, -0.0161, -0.00254, 0.027, 0.00391, 0.00314, -0.00603, 0.00114, -0.00118, 0.00264, -0.0032, -0.0078, 0.0105, -0.000648, -0.0269}},
	{[treeDepth]uint16{66, 106, 9, 98}, [treeDepth]float32{-0.059665, 0, 0.90685, 0.5}, [1 << treeDepth]float32{-0.00218, 0.000738, 0.019, 0.00409, -0.0169, 0.00639, 0.00928, -0.05, -0.0155, 0.0196, -0.00315, 0.00252, -0.0126, -0.0213, 0.00874, -0.00725}},
	{[treeDepth]uint16{11, 107, 38, 11}, [treeDepth]float32{0.50078, 0, 0.53096, -0.51083}, [1 << treeDepth]float32{-0.0114, 0, 0.0135, 0, 0.0153, 0, 0.0186, 0, -0.000458, 0.0125, -0.00431, -0.0299, -0.00555, 0.0181, 0.00254, 0.0255}},
	{[treeDepth]uint16{79, 87, 51, 18}, [treeDepth]float32{-0.068403, -0.22737, -0.3382, 0.40263}, [1 << treeDepth]float32{0.0133, 0.0133, 0.00148, 0.00739, -0.00951, -0.00376, 0.0133, -0.00149, -0.00014, -0.0163, 0.000362, -0.0136, -0.0139, 0.0158, 0.00876, -0.00825}},
	{[treeDepth]uint16{8, 103, 33, 8}, [treeDepth]float32{0.18561, 0, 0.5, 0}, [1 << treeDepth]float32{0.00464, 0, 0.0168, 0, -0.00199, 0, -0.0432, 0, -0.000235, -0.00679, 0.00929, 0.00839, 0.0149, -0.00202, -0.00461, 0.0213}},
	{[treeDepth]uint16{50, 18, 50, 51}, [treeDepth]float32{-1.4482, 0.13513, -0.49957, -0.58265}, [1 << treeDepth]float32{0.00942, -0.0149, 0.00339, 0.0494, 0, 0.0224, 0, -0.0175, 0.0124, -0.00436, 0.0457, 0.00621, 0, 0.00818, 0, -0.0022}},
	{[treeDepth]uint16{30, 98, 83, 9}, [treeDepth]float32{0, 0.16667, -0.024902, 0.90685}, [1 << treeDepth]float32{-0.0064, 0.0123, 0.017, 0.0256, 0.007, 0.00155, -0.00711, -0.0233, 0.00252, -0.0198, 0.000274, -0.0145, 0.00494, -0.0123, 0.00453, -0.0339}},
	{[treeDepth]uint16{17, 69, 0, 44}, [treeDepth]float32{0.24695, -0.054687, 0.36338, 0}, [1 << treeDepth]float32{0.00273, -0.00141, -0.00379, 0.0462, 0.00306, 0.0012, -0.029, 0.0109, -0.00909, 0.0166, 0.00053, -0.0379, 0.0088, 0.00063, -0.0188, -0.0117}},
	{[treeDepth]uint16{17, 37, 2, 3}, [treeDepth]float32{0.7038, 0, 0, 0.0862}, [1 << treeDepth]float32{0.0119, -0.00606, -0.000806, -0.0231, -0.00465, -0.0282, 0.0103, -0.0104, -0.00405, 0.00334, -0.00447, -0.00313, 0.00739, 0.000261, -0.0169, 0}},
	{[treeDepth]uint16{51, 20, 82, 4}, [treeDepth]float32{-0.055938, 0.78312, -0.5, 0.12699}, [1 << treeDepth]float32{-7.77e-05, -0.0038, 0.00748, -0.0185, 0.0135, -0.00337, -0.0237, -0.0121, 0.015, 0.0163, -6.57e-06, -6.93e-05, -0.0118, -0.0242, -0.000922, 0.000994}},
	{[treeDepth]uint16{67, 107, 66, 11}, [treeDepth]float32{-0.37316, 0, -0.059665, -0.051293}, [1 << treeDepth]float32{0.0199, -0.00407, -0.012, 0.00222, -0.0144, -0.00526, 0.0193, 0.0175, 0.0138, -0.00624, -0.0261, -0.0177, 0.0369, 0.00181, 0.00472, 0.003}},
	{[treeDepth]uint16{17, 37, 43, 17}, [treeDepth]float32{0.7038, 0, 0.14424, 0.14832}, [1 << treeDepth]float32{-0.00788, 0, 0.0137, 0, 0.0144, 0, -0.0169, 0, 0.00335, -0.0291, 0.00418, -0.0298, -0.00817, 0.0378, -0.00979, -0.0489}},
	{[treeDepth]uint16{19, 58, 107, 60}, [treeDepth]float32{0.55, -0.8448, 0, -0.72055}, [1 << treeDepth]float32{0.00899, 0.00409, -0.0119, 0.00369, 0.01, -0.0136, 0.0171, 0.0343, 0.0123, 0.00546, -0.00312, 0.00902, -0.0122, -0.0368, -0.00538, 0.0101}},
	{[treeDepth]uint16{70, 19, 60, 18}, [treeDepth]float32{-0.6, 0.55, -0.8473, 0}, [1 << treeDepth]float32{-0.0142, -0.0102, -0.000293, 0.00696, -0.00839, 0.00194, 0.0061, 0.0184, -0.00141, 0.00784, -0.00083, 0.0355, -0.036, -0.00153, 0.0078, -0.000604}},
	{[treeDepth]uint16{23, 38, 55, 9}, [treeDepth]float32{0.8, 0.36714, -0.089926, 0}, [1 << treeDepth]float32{0.0143, 0.00148, 0.000925, -0.0174, -0.000125, -0.00821, -0.00251, -0.0075, 0.000345, 0.00399, -0.0189, 0.0276, -0.000162, -0.0677, 0.00453, 0.00139}},
	{[treeDepth]uint16{83, 68, 43, 66}, [treeDepth]float32{-0.5021, -0.18841, 0.14424, -0.15152}, [1 << treeDepth]float32{-0.0042, 0.0106, 0.028, -0.00744, -0.00824, -0.0191, -0.0086, 0.0108, -0.0123, 0.0122, 0.00811, -0.000121, 0.0187, -0.0146, 0.00317, -0.00853}},
	{[treeDepth]uint16{8, 4, 19, 6}, [treeDepth]float32{0.18561, 0.021972, 0.55, 0.0089342}, [1 << treeDepth]float32{0.00511, -0.00375, -0.00891, 0.00329, 0.000374, -0.0151, 0.0147, 0.0116, -0.00167, -0.00671, 0.006, 0.000227, 0.0162, -0.0148, -7.19e-06, 0.0207}},
	{[treeDepth]uint16{23, 87, 11, 11}, [treeDepth]float32{0.8, -0.0065784, 0.61519, -0.35667}, [1 << treeDepth]float32{-0.0059, -0.00535, 0.00899, 0.0372, 0, 0, 0, 0, 0.000452, -0.0358, -0.00192, 0.00387, 0.0026, -0.0343, 0.0262, -0.012}},
	{[treeDepth]uint16{20, 2, 1, 15}, [treeDepth]float32{0.78312, 0.45965, 0.23088, 0}, [1 << treeDepth]float32{0.00894, -0.00175, -0.0023, 0.00216, -0.00201, -0.017, 0.0248, -0.00852, -0.0101, -0.00425, -0.00111, -0.0131, 0.0106, -0.0228, 0.00428, -0.00238}},
	{[treeDepth]uint16{58, 19, 49, 57}, [treeDepth]float32{-1, 0.53125, -0.35826, -0.13982}, [1 << treeDepth]float32{-0.00197, 0.00571, 0.0199, -0.00817, 0.0353, -0.00394, -0.017, -0.00252, -0.002, -0.00943, -0.0121, -0.0152, 0.000109, -0.00196, -0.0285, 0.00448}},
	{[treeDepth]uint16{56, 51, 48, 82}, [treeDepth]float32{-0.0087506, -0.69204, 0, -0.25}, [1 << treeDepth]float32{0.00881, -0.0126, -0.00721, 0.00305, 0, -0.0111, 0.0193, 0.00467, 0.0381, -0.0134, -0.00373, 0.00391, 0.00718, 5.12e-05, 0.0152, -0.0682}},
	{[treeDepth]uint16{79, 44, 60, 2}, [treeDepth]float32{-0.068403, 0, -0.77319, 0.031814}, [1 << treeDepth]float32{-0.00984, 0.00785, -0.0134, -0.0228, 0.00413, 0.0102, 0.00341, -0.0237, 0.012, 0.00992, -0.00805, -0.0243, -0.000179, -0.00522, 0.0213, -0.00114}},
	{[treeDepth]uint16{34, 30, 2, 69}, [treeDepth]float32{0.38106, 0, 0.20296, -0.208}, [1 << treeDepth]float32{0.00331, 0.00565, 0.02, 0.00587, -0.0144, 0.0227, 0.016, 0.0193, 0.00148, -0.00947, 0.00459, -0.0342, 0.00728, 0.00943, -0.00295, -0.0107}},
	{[treeDepth]uint16{19, 36, 7, 107}, [treeDepth]float32{0.42857, 0, 0.02662, 0}, [1 << treeDepth]float32{0.0046, -0.00306, -0.0302, -0.0108, -0.00228, 0.00428, -0.0323, 0.0299, 0.00794, -0.00498, -0.0109, -0.0214, 0.0181, -0.00744, -0.0126, 0.0238}},
	{[treeDepth]uint16{38, 60, 38, 11}, [treeDepth]float32{0.055988, -1.2287, 0.5, 0.33647}, [1 << treeDepth]float32{0.00681, -3.95e-05, -0.0265, 0.00472, 0, 0.0272, 0, -0.00295, 0, 0, -0.0116, -0.00819, 0, 0, 0, 0.00236}},
	{[treeDepth]uint16{20, 67, 0, 68}, [treeDepth]float32{0.85096, -0.37316, 0.15447, -0.0075758}, [1 << treeDepth]float32{-0.00874, -0.000232, -0.00563, 0.00518, 0.0213, 0.0062, 0.00247, -0.0348, -0.00127, -0.0211, 0.00518, 0.00759, 0.0264, -0.0219, -0.00394, 0.00385}},
	{[treeDepth]uint16{38, 30, 4, 40}, [treeDepth]float32{0.80205, 0.094932, 0.18521, 0}, [1 << treeDepth]float32{0.000963, -0.0273, 0.00197, 0.0183, 0.00748, 0.0217, -0.0311, -0.00961, 0.00457, -0.00405, -0.0468, -0.00196, -0.0187, 0, 0.0148, 0}},
	{[treeDepth]uint16{49, 11, 5, 19}, [treeDepth]float32{-0.71618, 0.18232, 0.2, 0.46667}, [1 << treeDepth]float32{0.00317, -0.000495, 0.0122, -0.00501, 0.0202, 0.00152, 0.00323, 0.00256, -0.00643, -0.00207, 0.0544, 0.00303, -0.00364, 0.0152, 0.0127, -0.0127}},
	{[treeDepth]uint16{56, 48, 67, 98}, [treeDepth]float32{-0.035948, 0, -0.038565, 0.33333}, [1 << treeDepth]float32{-0.00415, 0.00287, 0.0383, 0.0224, -0.00584, 0.00193, -0.00664, -0.0484, -0.0134, -0.0134, 0.0147, 0.00243, -0.0062, 0.0134, 0.0216, 0.0105}},
	{[treeDepth]uint16{14, 2, 20, 57}, [treeDepth]float32{0, 0.50147, 0.66593, -0.55319}, [1 << treeDepth]float32{0.00181, -0.0193, 0.0441, -0.0111, -0.0146, -0.0103, -0.00245, 0.0145, -0.000646, 0.016, -0.00905, -0.0366, -0.00996, -0.00657, 0.00899, -0.00379}},
	{[treeDepth]uint16{19, 58, 57, 9}, [treeDepth]float32{0.55, -0.0263, -0.026748, 0.24214}, [1 << treeDepth]float32{0.00558, 0.00886, -0.000237, 0.0164, -0.0075, -0.0261, -0.00427, 0.00661, -0.00865, -0.00709, 0.00853, 0.0148, 0.00145, -0.0143, -0.00464, 0.0181}},
	{[treeDepth]uint16{59, 43, 11, 38}, [treeDepth]float32{-1, 0.31375, -0.91629, 0.50773}, [1 << treeDepth]float32{-0.007, 0.0029, -0.0196, -0.0164, 0.0129, -0.00194, -0.00132, 0.00341, 0.0149, 0.0471, -0.00269, -0.00303, 0.0217, -0.00278, -0.0355, 0.00455}},
	{[treeDepth]uint16{67, 60, 98, 103}, [treeDepth]float32{-0.266, -0.27763, 0, 0}, [1 << treeDepth]float32{-0.00104, -0.00578, 0.0211, -7.4e-05, 0.00245, 0.0135, 0.00869, -0.0089, -0.0206, 0.00286, 0.00105, 0.00386, -0.0216, -0.0137, 0.00774, 0.012}},
	{[treeDepth]uint16{60, 92, 11, 52}, [treeDepth]float32{-0.93156, -0.21046, -0.43078, -0.27261}, [1 << treeDepth]float32{-0.00545, 0.00873, -0.0111, -0.0125, 0, 0.00605, -0.0153, 0.00283, -0.0295, -0.00834, 0.0188, -0.00872, 0.0128, 0.0262, -0.0102, -0.00165}},
	{[treeDepth]uint16{2, 34, 79, 11}, [treeDepth]float32{0.45965, 0.5144, -0.068403, 0.40547}, [1 << treeDepth]float32{-0.00107, -0.0318, -0.0131, 0.0577, 0.000101, 0.00872, -0.0172, 0.00998, 0.00842, 0.0368, 0.0118, 0.00995, -0.00425, 0.0214, -0.0124, -0.00429}},
	{[treeDepth]uint16{55, 26, 58, 57}, [treeDepth]float32{-0.0082691, 0, -1, -0.026748}, [1 << treeDepth]float32{0.012, 0.006, 0.0142, -0.0118, -0.00687, -0.000222, -0.0179, 0.0467, 0.032, -0.0249, -0.0303, 0.000936, -0.00522, 0.00077, -0.0256, 0.00827}},
	{[treeDepth]uint16{23, 17, 83, 9}, [treeDepth]float32{0.8, 0.24695, -0.35746, 0.24214}, [1 << treeDepth]float32{0.0234, -0.0138, -0.0136, -0.0125, -0.00147, -0.00601, 0.0109, -0.011, -0.00264, 0.00395, 0.00239, -0.0154, -0.00603, -0.0131, 0.00885, -0.0129}},
	{[treeDepth]uint16{50, 14, 23, 58}, [treeDepth]float32{-1.4482, 0, 0, -0.55444}, [1 << treeDepth]float32{0.0345, -0.00647, 0.0091, 0.00884, 0.00685, 0.02, -0.00174, 0.00277, 0.00223, 0.000255, -0.00567, 0.0117, 0.025, -0.00625, -8.44e-05, -0.0435}},
	{[treeDepth]uint16{33, 3, 2, 30}, [treeDepth]float32{0.75, 0.0862, 0.18153, 0}, [1 << treeDepth]float32{0.0031, -0.0104, -0.0203, 0.0103, -0.00591, 0.016, 0.0073, 0.0039, -0.00945, 0.000325, -0.00476, 0.0267, -0.00274, -0.00581, -0.00684, 0.027}},
	{[treeDepth]uint16{18, 11, 58, 103}, [treeDepth]float32{0.60617, 0.47, -0.28311, 0}, [1 << treeDepth]float32{0.00441, -0.0301, -0.014, 0.00441, -0.000674, -0.0153, 0.00379, 0.018, -0.0191, -0.0268, -0.0215, 0.0119, 0.00735, 0.0233, 0.0237, -0.0016}},
	{[treeDepth]uint16{67, 17, 60, 39}, [treeDepth]float32{-0.266, 0.39806, -0.37648, 0}, [1 << treeDepth]float32{-0.00241, 0.000295, -0.00245, -0.0256, 0.0126, -0.00133, 0.0558, -0.00317, 0.00736, 0.0521, 0.00094, 0.00556, -0.0138, -0.00355, 0.0075, -0.00246}},
	{[treeDepth]uint16{20, 86, 54, 34}, [treeDepth]float32{0.92458, -1, -0.25, 0.42145}, [1 << treeDepth]float32{-0.0309, -0.0021, 0.00166, -0.00916, 0.00476, 0.00621, 0.000682, -0.0312, 0.0037, 0.00934, 0.0373, -0.0181, -0.00631, 0.00979, -0.00416, -0.0229}},
	{[treeDepth]uint16{12, 38, 0, 19}, [treeDepth]float32{0, 0.53096, 0.071005, 0.33333}, [1 << treeDepth]float32{-0.0359, -0.00379, 0.023, 0.00802, 0.00999, 0.0128, -0.00527, 0.0159, -0.00291, 0.0126, 0.0246, -0.00226, -0.00194, -0.024, 0.00184, 0.0685}},
	{[treeDepth]uint16{30, 69, 17, 2}, [treeDepth]float32{0, -0.15951, 0.24695, 0.13941}, [1 << treeDepth]float32{0.00194, 0.052, 0.00257, -0.0241, 0.00282, 0.00735, 0.00291, 0.00495, 0.00364, 0.0166, -0.00163, -0.00693, -0.0107, 0.0106, 0.0342, -0.000671}},
	{[treeDepth]uint16{38, 37, 57, 2}, [treeDepth]float32{0.055988, 0, -0.071843, 0.11898}, [1 << treeDepth]float32{-0.0209, -0.000683, 0, 0.0281, -0.00715, 0.00675, 0.0035, -0.0141, -0.00874, -0.00119, 0.0196, 0.0132, -0.0312, -0.00309, 0.0115, 0.00131}},
	{[treeDepth]uint16{50, 17, 11, 8}, [treeDepth]float32{-1.4482, 0.048965, -0.43078, 0.18561}, [1 << treeDepth]float32{-0.000315, -0.0131, 0.00907, 0.0189, 0.00862, 1.7e-05, 0.0498, -0.00143, -9.04e-05, -0.000106, 0.00238, -0.00759, -0.000802, -0.00794, 0.00222, -0.000921}},
	{[treeDepth]uint16{41, 11, 8, 7}, [treeDepth]float32{0, 0, 0.47626, 0.12544}, [1 << treeDepth]float32{-0.000141, 0.00599, 0.00122, -0.0269, 0.00793, 0.00113, 0.00768, -0.00945, -0.00597, 0.0226, 0.00139, 0.00188, -0.0451, 0.00666, 0.0177, -0.0107}},
	{[treeDepth]uint16{59, 6, 8, 9}, [treeDepth]float32{-1, 0.21035, 0.06059, 0}, [1 << treeDepth]float32{-0.00627, -0.0026, 0.0127, 0.00272, 0.0335, 0.00574, -0.00274, -0.0166, 0.0134, 0.00282, -0.0276, 0.0194, 0.0207, -0.00407, -0.0203, 0.00298}},
	{[treeDepth]uint16{20, 20, 17, 2}, [treeDepth]float32{0.78312, 0.21065, 0.18344, 0.16002}, [1 << treeDepth]float32{-0.00275, 0, -0.000954, -0.00957, 4.32e-05, 0, 0.0102, -0.0345, 0.00383, 0, -0.00157, -0.00727, -0.0142, 0, 0.0133, -0.00483}},
	{[treeDepth]uint16{38, 30, 4, 33}, [treeDepth]float32{0.80205, 0.094932, 0.091878, 0.25}, [1 << treeDepth]float32{-0.00278, -0.0139, 0.0061, -0.00636, 0.0181, -0.0122, 0.00934, 0, 0.00306, -0.0281, 0.00245, 0.0244, -0.00584, -0.0152, -0.0217, -0.0105}},
	{[treeDepth]uint16{68, 3, 107, 1}, [treeDepth]float32{-0.018519, 0.48352, 0, 0.77991}, [1 << treeDepth]float32{0.00263, 0.00107, -0.0031, 0.0444, -0.00132, -0.00997, -0.0163, -0.00168, -0.00326, -0.00542, -0.00111, 0.00632, 0.0221, -0.00517, 0.00409, -5.54e-06}},
	{[treeDepth]uint16{17, 107, 2, 19}, [treeDepth]float32{0.7038, 0, 0.27294, 0.48571}, [1 << treeDepth]float32{0.000265, -0.0541, 0.00965, 0.0115, 7.96e-05, 0.000314, -0.00879, 9.19e-05, 9.68e-05, -0.000515, -0.00278, 0.0233, 0.00408, 6.05e-06, -0.02, 0}},
	{[treeDepth]uint16{60, 43, 66, 56}, [treeDepth]float32{-1.2287, 0.45802, -0.6527, -0.0087506}, [1 << treeDepth]float32{-0.0167, 0.0278, 0.00446, -0.0354, 0.0195, -0.00592, -0.0192, 0.0109, -0.00168, -0.00237, 0, 0.0097, 0.00741, 0.000709, -0.0082, 0.013}},
	{[treeDepth]uint16{11, 56, 46, 69}, [treeDepth]float32{0.55962, -0.0087506, 0, -0.15951}, [1 << treeDepth]float32{-0.00189, 0.0141, -0.00255, 0.0235, 0.00423, -0.00995, 0.0116, -0.0341, -9.49e-05, -0.0224, 0.00153, 0.00926, -0.0194, -0.0197, -0.0184, 0.00996}},
	{[treeDepth]uint16{34, 2, 1, 68}, [treeDepth]float32{0.5144, 0.13941, 1.0266, -0.0075758}, [1 << treeDepth]float32{-0.00394, -0.0475, 0.00066, 0.000803, 0.0161, -0.0156, -0.00721, -0.0201, 0.000276, -0.0263, 0.00581, -0.00743, -0.00416, 0.000988, -0.00732, -0.00608}},
	{[treeDepth]uint16{36, 60, 107, 6}, [treeDepth]float32{0, -0.13353, 0, 0.031096}, [1 << treeDepth]float32{-0.00904, -0.0383, 0.00991, 0.0155, 0.00554, -0.0253, -0.00452, -0.00792, 0.00659, -0.0344, -0.00372, 0.0136, 0, 0, 0, 0}},
	{[treeDepth]uint16{26, 55, 9, 21}, [treeDepth]float32{0.8, -0.0082691, 0, 0}, [1 << treeDepth]float32{0.00773, 0.00214, -0.00441, 0.0327, -0.01, -0.0186, 0.00204, 0.0332, -0.0228, 0, 0.0232, 0, -0.0039, 0, 0.00965, 0}},
	{[treeDepth]uint16{54, 82, 19, 60}, [treeDepth]float32{-0.25, -0.57143, 0.48571, -0.039221}, [1 << treeDepth]float32{-0.0325, -0.00333, 0.0156, 0.00423, -0.00298, 0.0117, -0.0196, -0.0111, -0.0279, 0.00214, -0.0382, 0.000822, 0.00777, 0.00226, 0.00797, 0.00203}},
	{[treeDepth]uint16{11, 17, 33, 9}, [treeDepth]float32{0.50078, 0.24695, 0.66667, 0.50807}, [1 << treeDepth]float32{0.00142, 0.0152, -0.00984, -0.00163, -0.00164, -0.0161, 0.0132, 0.0165, -0.00605, -0.0216, -0.00184, 0.0224, -0.00779, 0.00783, 0.00866, 0.0214}},
	{[treeDepth]uint16{56, 12, 98, 58}, [treeDepth]float32{-0.53808, 0, 0, -0.0263}, [1 << treeDepth]float32{0.0209, -0.00624, -0.000263, -6.81e-05, 0.0403, 0.00398, -2.72e-05, 0.0629, -5.69e-05, 0.00384, -0.000155, -0.0208, 0.00502, -0.00512, -2.77e-07, 0.0179}},
	{[treeDepth]uint16{60, 87, 11, 17}, [treeDepth]float32{-1.2287, -0.058594, -0.43078, 0}, [1 << treeDepth]float32{-0.0195, -0.00493, -0.00517, -0.0126, 0.000604, -0.00476, -0.00402, 0.0168, 0.0074, -0.0154, 0.0285, 0.004, -0.0219, 0.00372, 0.00049, -0.00472}},
	{[treeDepth]uint16{60, 38, 51, 1}, [treeDepth]float32{-1.2287, 0.53096, -0.19845, 0.58864}, [1 << treeDepth]float32{0.00552, 0.00788, -0.00666, -0.0092, -0.00364, -0.00201, 0.0432, 0.000468, -0.011, -0.00459, -0.000461, 0.00939, 0.0175, 0.00234, 0.0156, -0.00868}},
	{[treeDepth]uint16{72, 2, 34, 44}, [treeDepth]float32{-0.3, 0.29791, 0.30907, 0.20151}, [1 << treeDepth]float32{-0.00325, 0.00215, -0.00945, -0.0183, -0.00201, -0.0115, 0.0756, 0.00496, -0.0178, -0.00544, -0.00451, 0.0148, -0.0114, 0.02, 0.0207, -0.00432}},
	{[treeDepth]uint16{20, 37, 2, 8}, [treeDepth]float32{0.56746, 0, 0, 0.28781}, [1 << treeDepth]float32{0.00328, -0.0227, -0.00682, 0.0183, 0.000924, -0.0127, 0.00345, 0.019, 0.0193, -0.0221, -0.0105, -0.00287, -0.0117, 0.0126, 0.002, -0.00464}},
	{[treeDepth]uint16{92, 26, 82, 99}, [treeDepth]float32{-0.21046, 0.8, -0.5, 0}, [1 << treeDepth]float32{0.022, -0.000871, -0.000458, 0.0389, 0.0338, -0.000705, -0.00987, -0.0059, -0.00131, -0.0098, 0, 0.0102, 0.000818, 0.0127, 0, -0.00825}},
	{[treeDepth]uint16{8, 7, 19, 2}, [treeDepth]float32{0.20731, 0.060022, 0.35714, 0.077741}, [1 << treeDepth]float32{0.0125, 0.0102, 0.0132, -0.000661, -0.000286, -0.00114, -0.00564, -0.00283, 0.00441, 0.0359, 0.0144, -0.0255, -1.01e-05, -0.00738, 0.0158, -0.00766}},
	{[treeDepth]uint16{72, 11, 5, 37}, [treeDepth]float32{-0.3, -0.16252, 0.2, 0}, [1 << treeDepth]float32{-0.0219, 0.00169, 0.0253, 0.000752, 0.000436, 0.0086, 0.038, -0.00675, 0.0109, -0.0161, -0.00533, -0.000906, 0.0216, 0.0341, -0.000964, -0.00133}},
}

var passageForest = Forest{
	{[treeDepth]uint16{69, 72, 24, 24}, [treeDepth]float32{-0.031433, -0.16831, 0.39204, 0.4947}, [1 << treeDepth]float32{0.0072, 0.0436, -0.022, 0.00614, 0.0246, 0.0409, 0.0334, 0.0372, 0, 0, 0, 0, 0.00442, -0.029, -0.0169, -0.00672}},
	{[treeDepth]uint16{23, 63, 1, 83}, [treeDepth]float32{0.14286, -0.13005, 3.2561, -0.26358}, [1 << treeDepth]float32{0.0211, -0.0148, -0.0187, 0.00586, 0.00913, -0.042, -0.00293, -0.0403, 0.00269, -0.0219, 0.0136, 0.00508, 0.11, 0.000402, 0.00857, -0.00117}},
	{[treeDepth]uint16{82, 43, 90, 1}, [treeDepth]float32{-0.85714, 0.1101, -0.0088884, 2.5015}, [1 << treeDepth]float32{-0.00123, 0.00357, -0.0173, -0.018, -0.00126, 0.0128, -0.00284, 0.0221, 0.00288, -0.0015, 0.106, -0.0252, 0.00343, -0.00744, -0.0115, -0.019}},
	{[treeDepth]uint16{83, 83, 1, 63}, [treeDepth]float32{-0.10478, -0.21511, 2.5015, -0.04441}, [1 << treeDepth]float32{-0.00521, 0, -0.0103, -0.0208, -0.0209, 0, 0.0681, -0.021, 0.0112, 0, 0.0122, 0.00357, -0.0242, 0, 0.00294, -0.00833}},
	{[treeDepth]uint16{83, 24, 90, 23}, [treeDepth]float32{-0.10478, 0.39204, -0.073187, 0.14286}, [1 << treeDepth]float32{-0.0129, 0, 0.105, -0.0164, -0.0101, 0, 0.0103, -0.0119, -0.0144, -0.0198, 0.0198, -0.0197, 0.00906, 0.00546, 0.00262, -0.00928}},
	{[treeDepth]uint16{82, 101, 22, 101}, [treeDepth]float32{-0.85714, -0.058528, 0.39583, -0.23185}, [1 << treeDepth]float32{-0.00326, 0.00161, 0, 0, 0.0311, 0.00555, 0, 0, 0.0339, -0.0104, 0.0994, -0.00923, -0.0175, -0.00462, -0.0105, -0.0155}},
	{[treeDepth]uint16{83, 24, 82, 4}, [treeDepth]float32{-0.10478, 0.39204, -0.5, 0.58631}, [1 << treeDepth]float32{-0.00688, -0.0151, 0.0487, -0.0251, 0.000111, -0.0025, -0.0154, -0.0147, 0.00299, -0.000899, -0.0041, 0.00811, -0.0163, 0.00372, 0.0501, -0.0575}},
	{[treeDepth]uint16{42, 72, 24, 24}, [treeDepth]float32{0.06645, -0.20025, 0.39204, 0.4947}, [1 << treeDepth]float32{0.0193, 0.0115, -0.0275, -0.00736, 0.0029, 0.025, -0.0379, 0.0403, 0, 0, 0, 0, 0.0289, 0.00262, -0.0291, -0.00752}},
	{[treeDepth]uint16{82, 43, 83, 83}, [treeDepth]float32{-0.85714, 0.075963, -0.10478, -0.19035}, [1 << treeDepth]float32{-0.00039, -0.00213, -0.0225, -0.00224, 0, 0, 0, 0, -0.0138, 0.013, 0.117, -0.000731, 0.00595, -0.00347, -0.0228, -0.0253}},
	{[treeDepth]uint16{10, 42, 82, 90}, [treeDepth]float32{0.045794, 0.06645, -0.85714, -0.14453}, [1 << treeDepth]float32{0.00642, 0.00853, -0.0326, 0.0778, -0.0222, -0.0138, -0.0279, -0.00454, -0.0171, -0.0156, 0.0101, 0.0309, 0.00116, -0.0405, 0.000901, 0.00589}},
	{[treeDepth]uint16{72, 42, 82, 42}, [treeDepth]float32{-0.16831, 0.06645, -0.85714, 0.28065}, [1 << treeDepth]float32{0.0185, -0.0238, 0.0118, 0.0131, 0.0208, -0.0371, 0.0178, 0.0012, 0, 0, 0.0525, 0.0569, 0, 0, -0.00834, -0.018}},
	{[treeDepth]uint16{42, 10, 63, 26}, [treeDepth]float32{0.06645, 0.02953, -0.064878, 0.64023}, [1 << treeDepth]float32{0.0164, -0.0279, -0.0232, 0.00834, -0.0135, 0.00985, -0.0408, 0.0151, -0.00697, 0.00229, -0.00626, 0.00935, 0.0643, -0.000892, -0.0199, -0.0105}},
	{[treeDepth]uint16{10, 85, 63, 30}, [treeDepth]float32{0.040319, -0.31758, -0.064878, 0.097765}, [1 << treeDepth]float32{0.0252, 0.00285, -0.0226, 0.0174, 0.0031, -0.0154, 0.00761, -0.00483, 0.0443, 0.00351, -0.0246, -0.00284, 0.0366, -0.0183, -0.00264, 0.0139}},
	{[treeDepth]uint16{90, 23, 120, 22}, [treeDepth]float32{-0.14453, 0.14286, 0, 0.14118}, [1 << treeDepth]float32{-0.00859, 0.0125, -0.0109, 0.00738, -0.0231, -0.0426, 0.00909, -0.0106, 0.0328, -0.0019, -0.0177, 0.0044, 0.0411, 0.0612, -0.00959, -0.0202}},
	{[treeDepth]uint16{24, 24, 22, 32}, [treeDepth]float32{0.4947, 0.39204, 0.18072, 0.076664}, [1 << treeDepth]float32{0.0149, 0, -0.00579, -0.0186, -0.0149, 0, 0.0747, -0.0204, 0.00916, 0, -0.0155, 0.0114, -0.00101, 0, 0.00678, -0.00322}},
	{[treeDepth]uint16{42, 69, 23, 22}, [treeDepth]float32{0.06645, -0.052881, 0.14286, 0.36}, [1 << treeDepth]float32{-0.0359, 0.0694, -0.00593, 0.0249, -0.00225, -0.0109, -0.041, 0.00926, 0.00375, -0.033, -0.0205, 0.00172, -0.0072, -0.00881, -0.0336, 0.00893}},
	{[treeDepth]uint16{42, 23, 64, 3}, [treeDepth]float32{0.06645, 0.14286, -0.04975, 0.45581}, [1 << treeDepth]float32{-0.0406, -0.00411, -0.0293, -0.0186, -0.00613, -0.000194, -0.00242, 0.0195, -0.0299, 0.0581, -0.00733, -0.00467, -0.0211, 0.000159, -0.0385, 0.00535}},
	{[treeDepth]uint16{43, 82, 8, 90}, [treeDepth]float32{0.23431, -0.85714, 0.29528, -0.1003}, [1 << treeDepth]float32{-0.0214, 0.00655, -2.07e-05, -0.034, 0.0609, 0.0642, -0.00414, -0.029, -0.016, -0.0199, 0.00159, -0.0084, 0.00978, -0.00115, 0.0048, -0.00933}},
	{[treeDepth]uint16{83, 23, 30, 22}, [treeDepth]float32{-0.13431, 0.5, 0.097765, 0.88}, [1 << treeDepth]float32{0.000358, 0.00814, 0.0109, -0.0689, 0.0056, -0.00659, -0.00283, -0.0186, -0.0419, 0.00554, 0.0932, -0.0526, -0.00126, -0.0422, 0.00123, 0.0429}},
	{[treeDepth]uint16{42, 42, 82, 70}, [treeDepth]float32{0.38326, 0.06645, -0.85714, -0.055804}, [1 << treeDepth]float32{-0.0342, 0, 0.0505, 0.0109, 0.0266, 0, -0.00973, -0.0168, -0.00835, 0, 0.0105, 0.00453, -0.0298, 0, 0.00481, -0.0189}},
	{[treeDepth]uint16{23, 83, 83, 81}, [treeDepth]float32{0.14286, -0.07011, -0.21511, -0.047619}, [1 << treeDepth]float32{-0.00837, -0.00114, 0, 0, 0.0533, -0.0119, -0.0139, -0.00341, 0.00686, -0.0169, 0, 0, 0.0292, 0.038, -0.0407, -0.0253}},
	{[treeDepth]uint16{90, 47, 24, 23}, [treeDepth]float32{-0.2405, 0, 0.4947, 0.5}, [1 << treeDepth]float32{-0.028, 0.00395, 0.0468, 0.00918, 0.0118, 0.00165, 0, 0, -0.0237, 0.0164, 0.0317, -0.0575, -0.00466, -0.0412, -0.00021, -0.0111}},
	{[treeDepth]uint16{27, 90, 1, 90}, [treeDepth]float32{0.6095, -0.22233, 1.9527, -0.1003}, [1 << treeDepth]float32{-0.023, 0.0106, -0.00511, -0.0316, 0.0173, -0.0258, 0.0147, -7.84e-05, 0, 0, 0.0182, -0.00802, 0, 0, -0.00403, -0.0331}},
	{[treeDepth]uint16{83, 83, 42, 22}, [treeDepth]float32{-0.10478, -0.19035, 0.06645, 0.18072}, [1 << treeDepth]float32{-0.0251, 0, -0.0162, -0.015, 0.00608, 0, -0.012, 0.00603, -0.00467, 0, -0.0415, -0.00361, -0.00375, 0, 0.0428, -0.0174}},
	{[treeDepth]uint16{72, 42, 10, 63}, [treeDepth]float32{-0.22291, 0.06645, 0.02953, -0.020348}, [1 << treeDepth]float32{0.0147, 0.00462, -0.00788, -0.0252, 0.0424, -0.0302, 0.0197, 0.00797, 0.0158, -0.00285, 0.0239, 0.00861, -0.0132, -0.0364, 0.0337, 0.00147}},
	{[treeDepth]uint16{60, 8, 43, 71}, [treeDepth]float32{-2.109, 0.28588, 0, -0.076629}, [1 << treeDepth]float32{-0.0123, 0.0407, 0.0608, 0.000797, -0.024, -0.0171, 0.0648, -0.000605, 0.00563, -0.00225, 0.019, -0.0253, 0.0213, -0.00661, 0.0319, 0.00471}},
	{[treeDepth]uint16{42, 83, 83, 33}, [treeDepth]float32{0.3428, -0.10478, -0.19035, 0.28642}, [1 << treeDepth]float32{-0.00737, -0.0184, 0, 0, 0.0347, 0.0288, -0.0174, -0.0299, 0.00909, -0.0134, 0, 0, -0.011, -0.00151, 0.0111, -0.0311}},
	{[treeDepth]uint16{72, 4, 10, 23}, [treeDepth]float32{-0.16831, 0.71405, 0.02953, 0.5}, [1 << treeDepth]float32{-0.00199, -0.0198, 0.0597, -0.0183, 0.0175, 0.00264, 0.0291, -0.00551, -0.00523, -0.0146, -0.00417, 0.00574, -0.00778, 0.0206, 0.02, -0.0327}},
	{[treeDepth]uint16{23, 43, 90, 1}, [treeDepth]float32{0.14286, 0.14967, -0.0088884, 2.5015}, [1 << treeDepth]float32{-0.00334, 0.00528, -0.0162, -0.0205, 0.0131, 0.0149, 0.000557, 0.0144, 0.00829, -0.00687, 0.0849, -0.0133, 0.00122, -0.0117, -0.0439, 0.00216}},
	{[treeDepth]uint16{69, 9, 42, 82}, [treeDepth]float32{-0.031433, 0, 0.14687, -0.85714}, [1 << treeDepth]float32{0.00408, -0.000132, -0.0315, 0.0463, 0.0461, -0.00676, 0.0309, 0.0178, -0.011, -0.00692, -0.00873, 0.0372, -0.00166, 0.0154, -0.0159, 0.00894}},
	{[treeDepth]uint16{62, 13, 31, 83}, [treeDepth]float32{-0.25292, 0.31351, 0.83784, -0.26358}, [1 << treeDepth]float32{-0.0185, -0.00458, 0.00915, -0.0307, 0.00892, 0.0254, -0.00547, -0.00555, -0.0211, 0.00886, 0.0176, -0.0025, -0.0188, 0.0194, -0.0117, -0.0159}},
	{[treeDepth]uint16{72, 31, 24, 90}, [treeDepth]float32{-0.22291, 0.50978, 0.39204, -0.073187}, [1 << treeDepth]float32{-0.0281, -0.0159, -8.71e-05, -0.0154, -0.027, 0.00962, 0.0481, 0.0188, 0.0259, -0.0119, 0.0363, 0.00117, -0.0298, 0.0183, 0.0493, -0.00803}},
	{[treeDepth]uint16{42, 82, 6, 63}, [treeDepth]float32{0.06645, -0.85714, 2.1135, -0.14429}, [1 << treeDepth]float32{0.0204, -0.00875, -0.0124, -0.0236, -0.00273, 0.0421, -0.0114, -0.00797, -0.0161, -0.00937, 0.00586, 0.0152, -0.0304, 0.0281, -0.0416, -0.00313}},
	{[treeDepth]uint16{69, 26, 72, 90}, [treeDepth]float32{-0.043567, 0.64023, -0.17876, -0.073187}, [1 << treeDepth]float32{-0.00731, 0.0105, -0.00735, 0.00654, -0.00902, 0.0175, -0.00489, 0.00273, 0.0265, 0.0491, 0.0321, 0.00734, -0.0142, 0.0103, -0.0058, -0.0171}},
	{[treeDepth]uint16{27, 62, 49, 67}, [treeDepth]float32{0.6095, -0.23413, 0.47838, -0.14235}, [1 << treeDepth]float32{-0.0169, -0.00553, 0.021, 0.0229, 0.0408, 0.00418, 0.0218, 0.00872, -0.00694, -0.00739, 0.0043, -0.0191, 0.0015, 0.022, -0.0412, -0.0378}},
	{[treeDepth]uint16{10, 85, 24, 28}, [treeDepth]float32{0.02953, -0.31758, -0.8916, 0.46547}, [1 << treeDepth]float32{-0.00322, 0.0671, -0.00984, 0.0214, 0.0572, -0.0283, -0.0126, 0.00705, 0, -7.83e-05, -0.00106, -0.00403, -0.000567, 0.0317, -0.0134, -0.00364}},
	{[treeDepth]uint16{82, 22, 32, 22}, [treeDepth]float32{-0.85714, 0.36, 0.029507, 0.14118}, [1 << treeDepth]float32{-0.0267, 0.000331, 0, 0, 0.0165, 0.00479, 0, 0, 0.0999, -0.0133, -0.0362, -0.0122, 0.00304, -0.00073, 0.00638, 0.00242}},
	{[treeDepth]uint16{42, 10, 13, 90}, [treeDepth]float32{0.06645, 0.017961, 0.31351, -0.14453}, [1 << treeDepth]float32{-0.0155, -0.0307, 0.00144, 0.00489, 0, 0.0158, -8.92e-05, -0.00863, 0.00438, 0.00238, -0.0307, 0.014, -0.00373, -0.0124, 0.00161, -0.0074}},
	{[treeDepth]uint16{10, 63, 23, 14}, [treeDepth]float32{0.040319, -0.020348, 0.14286, 0.23146}, [1 << treeDepth]float32{0.0251, 0.0119, -0.0198, 0.000234, -0.0302, -0.0101, 0.00565, 0.00904, -0.0405, 0.0401, -0.00244, -0.00676, -0.0088, 0.00516, 0.00878, -0.00361}},
	{[treeDepth]uint16{42, 42, 6, 90}, [treeDepth]float32{0.3428, 0.06645, 2.2668, -0.1003}, [1 << treeDepth]float32{0.00317, 0, -0.0126, -0.0284, -0.0291, 0, 0.0213, -0.0172, 0.00339, 0, 0.0157, -0.00137, -0.0414, 0, 0.00291, -0.012}},
	{[treeDepth]uint16{10, 42, 26, 63}, [treeDepth]float32{0.0084653, 0.06645, 0.64023, -0.064878}, [1 << treeDepth]float32{-0.00575, 0.000548, -0.0308, 0.0051, -0.00471, -0.019, 0.0116, 0.00847, -0.00852, -0.0354, -0.00398, 0.0162, 0.0346, 0.00492, -0.00898, -0.0157}},
	{[treeDepth]uint16{42, 72, 42, 22}, [treeDepth]float32{0.38326, -0.14663, 0.06645, 0.325}, [1 << treeDepth]float32{0.0226, 0, -0.0385, 0, 0.0298, -0.00141, 0.0057, -0.00457, -0.01, 0, -0.0149, 0, 0.00685, -0.0175, -0.00147, -0.028}},
	{[treeDepth]uint16{69, 26, 7, 31}, [treeDepth]float32{-0.031433, 0.64023, 0.34873, 0.78801}, [1 << treeDepth]float32{-0.00652, 0.0128, 0.0227, -0.0141, -0.00592, 0.0174, -0.0242, -0.0365, -0.000783, 0.0501, 0.0556, -0.0273, 0.00122, 0.0129, -0.007, 0.0111}},
	{[treeDepth]uint16{42, 43, 22, 24}, [treeDepth]float32{0.38326, 0.0081271, 0.325, 0.4947}, [1 << treeDepth]float32{-0.0243, -0.00736, 0.0174, -0.00221, 0.000593, -0.00175, 0.00625, -0.0246, -0.00325, 0, 0.0094, -0.0199, -0.00807, 0, -0.0176, -0.00893}},
	{[treeDepth]uint16{73, 29, 12, 43}, [treeDepth]float32{-0.76845, 0.69387, 0.24204, 0}, [1 << treeDepth]float32{-0.00833, 0.014, -6.72e-06, -0.0209, -0.00627, -0.0194, 0.000695, -0.00644, -0.0212, 0.00152, -6.63e-05, -0.0806, -0.0225, 0.00623, -0.00163, -0.00922}},
	{[treeDepth]uint16{69, 28, 66, 42}, [treeDepth]float32{-0.031433, 0.46547, -0.07317, 0.28065}, [1 << treeDepth]float32{-0.00322, 0.0394, 0.0243, -0.0213, -0.00271, 0.017, -0.0228, -8.37e-06, -0.00503, -0.002, -0.00458, 0.0201, -0.0166, 0.00429, 0.0111, -0.0341}},
	{[treeDepth]uint16{83, 24, 32, 5}, [treeDepth]float32{-0.10478, 0.39204, 0.076664, 0.16321}, [1 << treeDepth]float32{-0.0147, -0.00617, 0.0316, -0.0214, 0.0125, 0.0185, -0.000932, 0.01, 0.00321, -0.00684, 0.0675, -0.0164, -0.00973, 0.0032, -0.0279, -0.0114}},
	{[treeDepth]uint16{90, 43, 6, 102}, [treeDepth]float32{-0.2405, 0.0081271, 1.9721, -0.19128}, [1 << treeDepth]float32{0.00238, -0.00184, -0.0155, 0.0181, -0.00164, -0.00895, -0.0164, 0.00563, -0.00255, 0.0524, -0.0319, -0.00605, 0.0283, -0.0442, -0.00259, 0.0033}},
	{[treeDepth]uint16{42, 10, 43, 83}, [treeDepth]float32{0.06645, 0.02953, 0, -0.07011}, [1 << treeDepth]float32{0.0405, 0.0206, -0.0444, -0.000981, -0.0283, -0.0128, -0.0215, 0.0115, -0.0285, 0.0177, -0.0168, -0.0157, -0.0155, -0.0314, -0.00548, -0.00497}},
	{[treeDepth]uint16{42, 3, 62, 28}, [treeDepth]float32{0.3428, 0.77297, -0.049156, 0.073509}, [1 << treeDepth]float32{-0.00596, -0.0314, 0.0052, -0.0169, 0.0273, -0.0147, 0.0366, -0.00291, 0.00549, -0.00429, -0.00579, -0.0112, -0.0178, 0.00653, 0.0104, -0.0169}},
	{[treeDepth]uint16{62, 15, 67, 64}, [treeDepth]float32{-0.23413, 0.27767, -0.031428, -0.00056982}, [1 << treeDepth]float32{-0.0179, 0.00351, 0.058, 0.0122, -0.0258, 0.00767, -0.00115, -0.0593, -0.00406, 0.0152, 0.000211, 0.0276, 0.00986, -0.0168, 0.000773, -0.0452}},
	{[treeDepth]uint16{27, 82, 4, 81}, [treeDepth]float32{0.6095, -0.5, 0.74632, -0.015873}, [1 << treeDepth]float32{0.000548, -0.0152, 0.00608, -0.0266, 0.000615, 0.00777, -0.0249, -0.0581, -0.0168, -0.00957, 0.0528, -0.00223, 0.0166, 0.0148, -0.0323, 2.29e-05}},
	{[treeDepth]uint16{83, 24, 73, 64}, [treeDepth]float32{-0.07011, 0.39204, -0.24468, -0.12231}, [1 << treeDepth]float32{-0.0107, -0.0262, -0.00317, -0.00668, 0.00396, 0.00234, 0.0384, -0.0184, -0.0152, -0.0267, 0.0359, -0.0324, 7.64e-05, 0.000547, -0.00605, 0.00133}},
	{[treeDepth]uint16{42, 3, 8, 24}, [treeDepth]float32{0.36189, 0.8014, 0.535, 0.39204}, [1 << treeDepth]float32{-0.00705, -0.0312, 0.0294, 0.00209, -0.0376, -0.00834, 0.0097, -0.0117, 0.00811, -0.0059, 0.00878, -0.0407, -0.0484, 0.0122, 0.00375, -0.0056}},
	{[treeDepth]uint16{73, 4, 73, 61}, [treeDepth]float32{-0.76845, 0.58631, -0.4714, -0.20594}, [1 << treeDepth]float32{-0.02, 0.016, 0.000246, 0.0989, 0, 0.00471, 0, -0.00288, -0.0424, -0.0103, 0.00456, 0.00991, 0, 0.00248, 0, -0.0003}},
	{[treeDepth]uint16{42, 23, 67, 24}, [treeDepth]float32{0.06645, 0.14286, -0.20587, 0.57661}, [1 << treeDepth]float32{0.0954, -0.0318, -0.00203, 0.0111, -0.0172, 0.0311, -0.0311, -0.00144, -0.00742, -0.00119, -0.00421, -0.00468, -0.013, -0.0191, -0.00158, -0.00782}},
	{[treeDepth]uint16{83, 23, 30, 12}, [treeDepth]float32{-0.13431, 0.5, 0.097765, 0.28172}, [1 << treeDepth]float32{-0.0107, 0.00335, 0.0566, -0.0595, -0.000962, -0.0108, -0.00412, 0.0134, 0.00744, 0.0185, -0.013, -0.0284, 0.0102, -0.0175, -0.00651, -0.0185}},
	{[treeDepth]uint16{72, 90, 10, 43}, [treeDepth]float32{-0.16831, -0.14453, 0.034897, 0.03204}, [1 << treeDepth]float32{-0.0158, -0.0111, 0.0337, -0.000845, -0.0151, 0.0228, 0.00729, -0.0134, -0.0232, -0.0309, 0.00806, -0.00646, 0.0117, 0.00481, 0.0394, 0.00556}},
	{[treeDepth]uint16{82, 42, 73, 82}, [treeDepth]float32{-0.85714, 0.26728, -0.05, -0.5}, [1 << treeDepth]float32{0.00715, -0.00837, 0.0601, -0.0223, 0.00618, 0.0111, -0.0224, 0.0143, 0, 0.0149, 0, -0.0298, 0, -0.00769, 0, -0.0259}},
	{[treeDepth]uint16{72, 32, 1, 82}, [treeDepth]float32{-0.22291, 0, 3.2561, -0.8}, [1 << treeDepth]float32{-0.0212, -0.0225, 0.0479, 0.00478, 0.0259, 0.0409, 0.0199, -0.00247, -0.00872, -0.00759, 0.021, 0.00484, 0.0267, -0.0157, 0.0096, -0.0106}},
	{[treeDepth]uint16{33, 61, 62, 7}, [treeDepth]float32{0.12808, -0.21682, -0.32591, 0.21881}, [1 << treeDepth]float32{-0.00374, -0.00995, -0.00885, -0.0156, -0.0173, 0.0706, 0.0785, -0.0192, -0.000791, 0.00918, -0.00322, -0.023, -0.00379, 0.00594, -0.0066, 0.00157}},
	{[treeDepth]uint16{42, 85, 14, 4}, [treeDepth]float32{0.36189, -0.33512, 0.67638, 0.47361}, [1 << treeDepth]float32{-0.0253, -0.00187, -0.0135, -0.0177, 0.0186, -0.000838, 0.011, 0.00607, 0.0988, -0.00267, -0.000857, -0.0158, -0.00544, -0.0316, 0.00861, -0.0135}},
	{[treeDepth]uint16{72, 69, 90, 86}, [treeDepth]float32{-0.10872, -0.043567, -0.14453, -0.23885}, [1 << treeDepth]float32{0.00593, -0.00825, -0.00796, -0.00641, 0.0458, 0.0017, -0.0071, -0.0281, -0.0116, -0.0238, -3.38e-05, 0.0157, 0.00187, -0.00726, 0.0309, 0.000472}},
	{[treeDepth]uint16{32, 43, 22, 83}, [treeDepth]float32{0, 0.018067, 0.47727, -0.10478}, [1 << treeDepth]float32{-0.00918, -0.0234, 0.00599, 0.0189, 0.0044, 0.00612, -0.0179, 0.0138, -0.0239, -0.00421, -0.0107, 0.006, -0.0207, 0.00298, -0.0156, -0.0283}},
	{[treeDepth]uint16{43, 43, 10, 83}, [treeDepth]float32{0.25502, 0.018067, 0.034897, -0.10478}, [1 << treeDepth]float32{0.00588, 0, -0.00517, -0.0186, -0.015, 0, 0.0167, -0.00351, 0.0235, 0, -0.00236, -0.035, -0.00555, 0, -0.00692, -0.0276}},
	{[treeDepth]uint16{88, 65, 77, 33}, [treeDepth]float32{-0.34735, -2.4295, -1, 0.19567}, [1 << treeDepth]float32{-0.00938, 0.0107, 0.0113, 0.0295, 0.00626, 0.0104, 0.0263, -0.0126, 0.0065, 0.0427, -0.0106, -0.029, 0.00298, -0.000199, 0.0693, 0.00151}},
	{[treeDepth]uint16{23, 6, 42, 14}, [treeDepth]float32{0.14286, 2.6137, 0.080888, 0.31088}, [1 << treeDepth]float32{0.00431, 0.000535, -0.027, 0.0138, 0.0282, -0.0145, 0.0238, -0.00541, -0.00706, 0.00452, -0.0083, -0.0424, -0.0328, 0.00508, 0.0456, -0.00337}},
	{[treeDepth]uint16{60, 102, 1, 90}, [treeDepth]float32{-2.109, -0.22248, 3.2561, -0.0088884}, [1 << treeDepth]float32{-0.00365, 0.00488, 0.0209, -0.0169, -0.00136, -0.0137, 0.0715, 0.0131, -0.0126, 0.0094, 0.0411, 0.011, -0.00484, -0.00877, 0.0257, -0.0143}},
	{[treeDepth]uint16{24, 1, 73, 71}, [treeDepth]float32{0.39204, 2.5015, -0.016852, -0.088294}, [1 << treeDepth]float32{-0.00864, 0.0235, -0.0339, 0.0198, 0.00561, -0.0345, -0.0246, -0.00396, -0.00263, -0.0343, -0.0286, 0.0116, 0.013, 0.0353, -0.0123, -0.0155}},
	{[treeDepth]uint16{85, 82, 71, 42}, [treeDepth]float32{-0.15747, -0.66667, -0.063158, 0.14687}, [1 << treeDepth]float32{0.00621, -0.0177, 0.0347, 0.0166, -0.0129, 0.000151, 0.0412, -0.0211, 0.00649, -0.00118, 0.0161, -0.00839, 0.00476, 0.0199, -0.0146, -0.013}},
	{[treeDepth]uint16{42, 10, 63, 23}, [treeDepth]float32{0.06645, 0.040319, -0.064878, 0.14286}, [1 << treeDepth]float32{0.0168, -0.0126, -0.0228, 0.0358, -0.0128, -0.0115, -0.00545, 0.00803, 0.0291, -0.019, -0.0189, 0.000766, -0.0144, 0.00656, -0.039, 0.00313}},
	{[treeDepth]uint16{72, 4, 82, 83}, [treeDepth]float32{-0.16831, 0.78763, -0.5, -0.16252}, [1 << treeDepth]float32{0.00597, -0.00819, 0.0344, -0.0101, 0.0024, 0.018, 0.028, -0.0459, 0.00514, 0.00468, 0.0105, 0.0061, -0.00548, -0.0195, 0.00641, -0.037}},
	{[treeDepth]uint16{72, 90, 17, 86}, [treeDepth]float32{-0.16831, -0.073187, 0, -0.16339}, [1 << treeDepth]float32{-0.00604, -0.00678, 0.0458, -0.00427, 0.0589, 0.00233, 0.0202, -0.0112, -0.00815, -0.0177, 0.0285, 0.00444, -0.031, 0.0124, 0.0155, -0.00904}},
	{[treeDepth]uint16{32, 72, 67, 3}, [treeDepth]float32{0, -0.052014, -0.05896, 0.66148}, [1 << treeDepth]float32{-0.0126, 0.00611, -0.0105, 0.00493, 0.029, -0.0171, -0.0256, 0.0197, -0.00342, 0.0145, -0.00528, -0.00914, 0.000428, 0.00881, -0.0189, -0.00957}},
	{[treeDepth]uint16{62, 15, 26, 86}, [treeDepth]float32{-0.21485, 0.27767, 0.51033, -0.15292}, [1 << treeDepth]float32{-0.00981, 0.0191, 0.0403, -0.0364, 0.0102, 0.00928, 0.00154, 0.0257, -0.0181, 0.0113, 0.0202, 0.0104, -0.0157, -0.00423, 0.00744, -0.0425}},
	{[treeDepth]uint16{83, 24, 73, 1}, [treeDepth]float32{-0.13431, 0.39204, -0.081827, 2.5015}, [1 << treeDepth]float32{-0.00622, -0.0316, -0.00401, -0.0136, 0.0102, 0.00523, -0.0218, 0.00632, -0.0225, 0, 0.0426, -0.00446, -0.0234, 4.62e-05, -0.00495, -0.0116}},
	{[treeDepth]uint16{42, 42, 10, 63}, [treeDepth]float32{0.36189, 0.06645, 0.040319, -0.064878}, [1 << treeDepth]float32{0.0385, 0, -0.0126, -0.0262, -0.026, 0, 0.0093, -0.00166, -0.0175, 0, 0.00965, -0.0178, -0.0244, 0, 0.00517, -0.0167}},
	{[treeDepth]uint16{73, 26, 3, 6}, [treeDepth]float32{-0.76845, 0.64023, 0.77297, 3.3382}, [1 << treeDepth]float32{-0.0294, -5.03e-05, 0.0253, 0.00476, -0.00414, 0.0186, -0.000845, 0.00872, -0.0106, 0.00909, 0.0185, -0.0357, -0.00927, -0.00432, -0.0167, 0.00453}},
	{[treeDepth]uint16{42, 62, 67, 16}, [treeDepth]float32{0.06645, -0.28928, -0.17393, 0.22473}, [1 << treeDepth]float32{-0.0033, -0.0156, 0.0471, 0.0153, 0.023, -0.021, -0.0354, 0.00475, -0.00642, 0.0632, -0.000179, 0.0598, -0.000787, 0.0222, 0, -0.0442}},
	{[treeDepth]uint16{72, 90, 28, 65}, [treeDepth]float32{-0.16831, -0.1003, 0, -1.7459}, [1 << treeDepth]float32{-0.00973, -0.0103, 0.0309, 0.018, 0.00408, -0.0047, 0.0143, 0.01, -0.012, -0.0195, 0.0287, -0.00141, -0.00387, 0.0243, 0.0195, -0.0132}},
	{[treeDepth]uint16{73, 32, 43, 82}, [treeDepth]float32{-0.76845, 0, 0.044535, -0.85714}, [1 << treeDepth]float32{-0.00915, -0.0185, 0.00379, -0.00395, -0.0126, 0.0216, -0.00745, 0.0362, -0.0115, 0.00175, -0.00695, -0.00274, -0.033, -0.0105, -0.0155, 0.0109}},
	{[treeDepth]uint16{33, 64, 14, 82}, [treeDepth]float32{0.12808, -0.04975, 0.56982, -0.5}, [1 << treeDepth]float32{0.00463, -0.00782, 0.0801, -0.00951, -0.0133, 0.0107, -0.00443, 0.00383, -0.017, -0.0207, 0.0593, 0.0339, -0.00568, -0.00484, -0.00115, -0.0131}},
	{[treeDepth]uint16{42, 3, 10, 23}, [treeDepth]float32{0.38326, 0.8014, 0.21175, 0.5}, [1 << treeDepth]float32{-0.00166, -0.0248, 0.0225, -0.0121, -0.00784, 0.0107, 0.0171, -0.00685, 0.00702, -0.0133, 0.00621, -0.0165, -0.0422, 0.000107, -0.0189, -0.0118}},
	{[treeDepth]uint16{0, 91, 17, 90}, [treeDepth]float32{0.51272, -0.25514, 0, -0.073187}, [1 << treeDepth]float32{-0.0109, -0.00543, -0.0102, -0.00505, 0.0231, -0.028, 0.00454, 0.0331, 0.00998, -0.0072, 0.0194, 0.00983, 0.0209, -0.0272, -0.0062, -0.013}},
	{[treeDepth]uint16{43, 43, 8, 26}, [treeDepth]float32{0.30119, 0.0081271, 0.25428, 0.64023}, [1 << treeDepth]float32{0.000962, 0, -0.0165, -0.00851, -0.00862, 0, 0.00883, -0.0159, 0.106, 0, 0.0153, -2.42e-06, -0.017, 0, 0.00242, -0.017}},
	{[treeDepth]uint16{72, 4, 82, 22}, [treeDepth]float32{-0.16831, 0.78763, -0.5, 0.85}, [1 << treeDepth]float32{0.00927, 0.000369, 0.0148, -0.00632, -0.0132, -0.0031, 0.0169, -0.0367, 0.00919, -0.0214, 0.042, -0.0229, 0.0157, 0.0392, 0.0111, -0.0264}},
	{[treeDepth]uint16{42, 82, 42, 63}, [treeDepth]float32{0.06645, -0.85714, 0.28065, -0.020348}, [1 << treeDepth]float32{-0.0133, 0.0237, 0.0112, 0.00167, 0, 0.0519, 0, -0.0191, -0.0181, 0.000162, -0.0309, 0.0076, 0, -0.00546, 0, -0.00425}},
	{[treeDepth]uint16{72, 16, 62, 1}, [treeDepth]float32{-0.28719, 0, -0.2713, 1.6652}, [1 << treeDepth]float32{-0.00378, -0.022, 0.0541, 0.0381, 0.0212, 0.00586, 0.0545, -0.0344, 0.0578, 0.000504, -7.78e-08, -3.96e-05, -0.015, 0.000492, -0.000209, -0.0403}},
	{[treeDepth]uint16{32, 22, 83, 5}, [treeDepth]float32{0.0083112, 0.28986, -0.07011, 0.11511}, [1 << treeDepth]float32{0.015, 0.0183, -0.0191, 0.00945, -0.03, -0.0217, -0.0262, -0.00557, 0.00509, -0.012, -0.00853, 0.00787, -0.00121, 0.0344, -0.0255, -0.0172}},
	{[treeDepth]uint16{42, 23, 6, 22}, [treeDepth]float32{0.06645, 0.2, 2.6137, 0.69492}, [1 << treeDepth]float32{0.00371, -0.00961, -0.033, 0.00301, -0.0221, 0.0299, -0.0472, -0.00781, 0.0151, -0.0204, -0.011, 0.00247, -0.00951, -0.0171, -0.00583, 0.0126}},
	{[treeDepth]uint16{43, 22, 43, 10}, [treeDepth]float32{0.23431, 0.28986, 0.0081271, 0.034897}, [1 << treeDepth]float32{-0.0102, 0, 0.0241, 0, 0.00399, -0.0126, -0.0125, -0.0334, -0.0145, 0, -0.0109, 0, 0.018, 0.00697, 0.00606, -0.0142}},
	{[treeDepth]uint16{69, 86, 26, 83}, [treeDepth]float32{-0.014451, -0.23885, 0.64023, -0.07011}, [1 << treeDepth]float32{0.0106, -0.0279, -0.00109, 0.0182, 0.0968, -0.00829, -0.00992, -0.0075, -0.0201, -0.0222, -0.018, 0.0123, -0.00121, -0.00743, -0.0102, 0.0113}},
	{[treeDepth]uint16{33, 85, 10, 23}, [treeDepth]float32{0.12808, -0.18975, 0.017961, 0.14286}, [1 << treeDepth]float32{-0.0117, 0.0188, 0.143, -0.0268, 0.00652, 0.014, -0.0164, 0.0103, -0.0179, 0.0123, 0.00753, -0.0143, 0.0102, 0.0108, 0.0123, -0.0025}},
	{[treeDepth]uint16{3, 43, 68, 23}, [treeDepth]float32{0.25857, 0.23431, -0.2, 0.14286}, [1 << treeDepth]float32{-0.00409, 0.029, 0, 0.0548, -0.03, 0.000717, 0, -0.0284, 0.00497, 1.8e-05, -2.01e-07, -0.00953, -0.0304, 0.00222, -0.000241, -0.0154}},
	{[treeDepth]uint16{88, 62, 28, 70}, [treeDepth]float32{-0.34735, -0.21485, 0.46547, -0.091987}, [1 << treeDepth]float32{0.0256, -0.00569, -0.00446, -0.00795, -0.0125, 0.0507, -0.000341, 0.00879, 0.00897, -0.0102, 0.11, 0.00577, -0.00573, -0.0171, -0.00853, -0.00572}},
	{[treeDepth]uint16{43, 83, 83, 43}, [treeDepth]float32{0.30119, -0.13431, -0.19035, 0.055471}, [1 << treeDepth]float32{-0.000462, 0, 0, 0, -0.00559, 0, -0.000753, 0, 0.00133, -0.0161, 0, 0, 0.0431, 0.0193, -0.0109, -0.0289}},
	{[treeDepth]uint16{43, 69, 28, 91}, [treeDepth]float32{0.23431, -0.13512, 0.46547, -0.12091}, [1 << treeDepth]float32{0.00881, -0.0302, 0.000843, -0.00935, 0.0581, -0.0062, -0.00446, -0.000773, -0.00209, -0.00417, 0.0163, -0.00527, -0.0105, -0.00291, -0.0256, -0.0101}},
	{[treeDepth]uint16{88, 62, 6, 63}, [treeDepth]float32{-0.34735, -0.21485, 2.2668, -0.15779}, [1 << treeDepth]float32{-0.0138, -0.0248, 0.116, -0.0107, 0.0403, 0.0158, 0.0247, 0.00172, 0.00517, -0.00947, 0.00662, 0.0123, 0.0153, -0.00856, -0.00688, -0.00194}},
	{[treeDepth]uint16{105, 54, 60, 8}, [treeDepth]float32{-0.21624, 0, -2.109, 0.28588}, [1 << treeDepth]float32{-2.05e-16, -0.0142, 0, 0, 0.00339, -0.00198, -1.56e-08, 0.0174, 0, 0.0639, 0, 0, 0.0819, -0.000325, -0.00309, -0.051}},
	{[treeDepth]uint16{42, 42, 2, 71}, [treeDepth]float32{0.38326, 0.06645, 0.26051, -0.11905}, [1 << treeDepth]float32{-0.0136, 0, -0.0108, 0, 0.0109, 0, 0.004, -0.0211, 0.0737, 0, 0.000885, 0, -0.0305, 0, 0.00431, -0.0148}},
	{[treeDepth]uint16{108, 10, 43, 28}, [treeDepth]float32{-0.25607, 0.21175, 0.23431, 0}, [1 << treeDepth]float32{0.0728, 0.00621, 0.00358, -0.00381, 0.00786, -0.0172, 0.000385, -0.00595, -1.86e-06, 0.00088, 0, -0.0388, -1.26e-07, 0.00589, 0, 0.0117}},
	{[treeDepth]uint16{27, 82, 42, 83}, [treeDepth]float32{0.6095, -0.5, 0.19788, -0.16252}, [1 << treeDepth]float32{-0.00785, 7.03e-05, 0.0395, -0.0385, 0.00249, -0.00689, -0.0109, -0.0229, 0.00178, 0.00136, -0.0163, -0.015, 0.0144, 0.0237, -0.0209, -0.0495}},
	{[treeDepth]uint16{42, 89, 72, 62}, [treeDepth]float32{0.06645, -0.011908, -0.16831, -0.23413}, [1 << treeDepth]float32{0.0275, -0.00148, 0.00394, -0.0126, 0.0121, -0.017, -0.0345, -0.0102, 0.049, 0.0184, -0.00234, 0.0147, 0.00833, -0.0092, -0.0353, 0.00823}},
	{[treeDepth]uint16{72, 90, 10, 6}, [treeDepth]float32{-0.17876, -0.073187, 0.0084653, 1.0462}, [1 << treeDepth]float32{-0.0078, -0.0231, 0.027, 0.0177, 0.00454, -0.0153, 0.0227, 0.0167, -0.0174, -0.0169, 0.0628, -0.00632, 0.00269, 0.0102, 0.0143, -0.00803}},
	{[treeDepth]uint16{32, 22, 26, 43}, [treeDepth]float32{0, 0.28986, 0.51033, 0}, [1 << treeDepth]float32{-0.00612, 0.00378, 0.0114, 0.0248, -0.00833, -0.013, -0.02, -0.0134, -0.00387, 0.0259, -0.0154, -0.000128, 0.015, 0.000103, -0.0175, 0.00508}},
	{[treeDepth]uint16{73, 32, 23, 22}, [treeDepth]float32{-0.7138, 0.029507, 0.14286, 0.325}, [1 << treeDepth]float32{-0.0134, 0.0634, 0.012, 0.00215, -0.0326, -0.00594, 0.0015, 0.00149, -0.0225, -0.0145, 0.0119, -0.00513, -0.033, -0.0075, -0.00155, 0.00512}},
	{[treeDepth]uint16{65, 65, 62, 69}, [treeDepth]float32{-2.8288, -3.5106, -0.32591, -0.10697}, [1 << treeDepth]float32{0.0236, 0, -0.00414, -0.0135, -0.03, 0, 0.0756, -0.00426, -0.0143, 0, 0.00073, -0.0157, -0.0132, 0, 0.0168, 0.000651}},
	{[treeDepth]uint16{42, 77, 78, 67}, [treeDepth]float32{0.3428, -1, -0.5, -0.14235}, [1 << treeDepth]float32{-0.00653, -0.0232, 0.0173, 0.0016, 0.0404, -0.00253, -0.00208, -0.0127, -0.037, -0.0502, 0.0418, 0.0156, -0.00673, -0.0199, 0.00174, -0.0087}},
	{[treeDepth]uint16{72, 90, 83, 83}, [treeDepth]float32{-0.16831, -0.0088884, -0.23889, -0.13431}, [1 << treeDepth]float32{-0.000707, -0.0162, 0.0397, -0.00364, 0.0021, 0.0261, -0.00266, 0.00994, 0, 0, 0, 0, -0.00479, -0.00753, 0.0251, -0.00835}},
	{[treeDepth]uint16{62, 24, 72, 24}, [treeDepth]float32{-0.2713, 0.4947, -0.13454, 0.39204}, [1 << treeDepth]float32{-0.00925, 0.0151, 0, 0, -0.0182, -0.00655, 0, 0, -0.0223, 0.0349, -0.00148, -0.0206, -0.00812, 0.0153, 0.00579, -0.00484}},
	{[treeDepth]uint16{29, 0, 70, 127}, [treeDepth]float32{0.54575, 0.38667, -0.082706, 0}, [1 << treeDepth]float32{-0.0271, -0.0034, -0.00809, -0.0079, -0.000163, 0.00967, 0.00789, -0.00373, -0.0136, -0.0297, 0.0295, 0.0263, -0.00345, 0.0247, 0.00855, -0.0203}},
	{[treeDepth]uint16{73, 73, 85, 4}, [treeDepth]float32{-0.76845, -0.4714, -0.31758, 0.47361}, [1 << treeDepth]float32{-0.00911, -0.0144, 0, 0.0011, -0.0323, -0.00636, 0, 0.00396, 0.00184, 0.128, 0, -0.0145, -0.00886, 0.0129, 0, -0.000969}},
	{[treeDepth]uint16{29, 62, 14, 4}, [treeDepth]float32{0.69387, -0.23413, 0.67638, 0.78763}, [1 << treeDepth]float32{-0.00657, 0.0118, -0.00167, -0.0534, -0.00942, -0.00137, 0.0165, -0.00348, 0.0157, -0.00978, -0.00626, 0.0229, -0.0215, 0.0271, -0.000803, -0.0262}},
	{[treeDepth]uint16{42, 3, 44, 66}, [treeDepth]float32{0.3428, 0.77297, 0, -0.054918}, [1 << treeDepth]float32{-0.00145, -0.0183, 0.0166, -0.0095, 0.0393, 0.0127, 0.046, -0.0121, -0.00136, -0.0054, 0.0146, -0.00347, -0.000235, -0.00291, -0.0611, -0.0451}},
	{[treeDepth]uint16{83, 11, 42, 10}, [treeDepth]float32{-0.07011, 0.03796, 0.080888, 0.040319}, [1 << treeDepth]float32{0.0171, -0.0265, 0, 0, -0.00414, -0.0204, 0, 0, -0.0236, -0.00431, -0.039, 0.0249, 0.00958, -0.0212, 0.0038, 0.0111}},
	{[treeDepth]uint16{62, 43, 43, 14}, [treeDepth]float32{-0.44466, 0.30119, 0.018067, 0.27061}, [1 << treeDepth]float32{-0.00824, 0.0185, 0, 0, -0.0219, -0.00305, -0.00394, -0.0212, -0.0286, -0.0108, 0, 0, -0.0153, 0.00959, -0.00746, -0.0128}},
	{[treeDepth]uint16{42, 50, 60, 88}, [treeDepth]float32{0.36189, 0, -0.096915, -0.06023}, [1 << treeDepth]float32{3.39e-06, -0.00595, 0.0531, 0.0112, 0.019, 0.0171, -0.0181, -0.00601, -0.0054, -0.021, -0.00781, -0.00879, 0.00829, -0.0114, -0.0183, -0.0775}},
	{[treeDepth]uint16{72, 42, 10, 13}, [treeDepth]float32{-0.22291, 0.36189, 0.064452, 0.17941}, [1 << treeDepth]float32{0.0115, -0.00801, -0.0171, -0.000526, 0.0266, 0.0129, 0.00124, 0.00705, -0.0237, 0.00579, 0.00287, -0.0292, 0.0419, -0.000664, 0.00772, -0.0152}},
	{[treeDepth]uint16{88, 62, 34, 69}, [treeDepth]float32{-0.36708, -0.44466, 0, -0.13512}, [1 << treeDepth]float32{0.00382, -0.0146, 0.0148, 0.0107, 0.000241, -0.000734, 4.92e-05, 0.00444, -0.00935, -0.0204, 0.0713, -0.000936, 0.00265, 0.0117, 0.019, -0.0664}},
	{[treeDepth]uint16{62, 67, 43, 7}, [treeDepth]float32{-0.23413, -0.17393, 0, 0.26402}, [1 << treeDepth]float32{-0.00925, 0.128, 0.00391, -0.009, -0.0237, -0.0244, -0.0208, -0.00285, -0.0123, 0.000705, -0.00261, -0.0108, -0.00174, 0.0181, -0.00978, 0.0063}},
	{[treeDepth]uint16{42, 24, 3, 83}, [treeDepth]float32{0.06645, 0.39204, 0.64291, -0.10478}, [1 << treeDepth]float32{-0.00241, -0.0137, -0.0323, 0.0301, -0.00933, 0.00194, -0.00613, -0.0168, -0.00142, -0.00153, -0.0183, -0.00299, -5.28e-05, 0.00556, 0.000119, -0.0119}},
	{[treeDepth]uint16{62, 67, 42, 70}, [treeDepth]float32{-0.21485, -0.16367, 0.06645, -0.029692}, [1 << treeDepth]float32{7.7e-05, 0.148, 0.00428, -0.0379, -0.0128, -0.0043, -0.00699, -0.000224, -0.0192, -0.00999, -0.0129, -0.00395, 0.00758, 0.044, -0.0161, 0.004}},
	{[treeDepth]uint16{73, 27, 11, 23}, [treeDepth]float32{-0.76845, 0.41929, 0.014368, 0.14286}, [1 << treeDepth]float32{-0.024, -0.00259, -0.0114, 0.0228, -0.0209, 0.0182, 0.0183, 0.008, -0.029, 0.00105, -0.0057, -0.0066, -0.00654, 0.0259, 0.00905, -0.00751}},
	{[treeDepth]uint16{72, 90, 24, 1}, [treeDepth]float32{-0.16831, -0.073187, 0.39204, 2.5015}, [1 << treeDepth]float32{-0.00657, -0.00773, 0.0278, 0.000453, -0.0175, -0.00571, 0.0207, -0.0149, 0.000569, -0.0367, -0.0101, -0.0187, 0.0319, 0.0196, 0.0064, -0.0032}},
	{[treeDepth]uint16{24, 34, 10, 4}, [treeDepth]float32{-0.8916, 0, 0.034897, 0.71405}, [1 << treeDepth]float32{-0.0126, -0.00923, 0.00255, 0.0125, 0.0407, 0.00461, 0.0218, -0.043, 0.0072, 0.0141, 0.014, -0.00989, 0.015, -0.00619, -0.00524, -0.053}},
	{[treeDepth]uint16{32, 88, 43, 82}, [treeDepth]float32{0, -0.36708, 0.044535, -0.66667}, [1 << treeDepth]float32{0.0662, -0.0124, -0.0203, -0.00661, -0.00436, 0.0153, 0.00178, 0.014, 0.0323, -0.00929, 0.00397, 0.00663, 0.0141, 0.00943, -0.0217, 0.00444}},
	{[treeDepth]uint16{43, 68, 8, 81}, [treeDepth]float32{0.30119, -0.2, 0.43889, -0.13158}, [1 << treeDepth]float32{0.0113, 0.0351, -0.00373, -0.0381, -0.00829, -0.0139, 0.008, -0.0119, 0.00216, -0.000486, 0.0116, -0.0167, -0.0114, 0.00684, -0.0142, -0.0201}},
	{[treeDepth]uint16{42, 82, 1, 73}, [treeDepth]float32{0.28065, -0.8, 3.2561, -0.016852}, [1 << treeDepth]float32{-0.00549, -0.0226, 0.00686, -0.0247, 0.00456, 0.0602, 0.00417, -0.0223, -0.00342, 0.0052, 0.0105, 0.00493, -0.0101, 0.0109, -0.0247, -0.0633}},
	{[treeDepth]uint16{108, 34, 10, 43}, [treeDepth]float32{-0.25607, 0, 0.02953, 0}, [1 << treeDepth]float32{0.00774, 0.0119, -9.66e-07, 0.00779, 0.00646, -0.00837, -0.000527, -0.0142, 0.0195, -0.013, -1.96e-05, 0.00713, 0.0783, 0.0055, -0.000853, -0.0621}},
	{[treeDepth]uint16{61, 16, 59, 23}, [treeDepth]float32{-0.19531, 0.22473, -0.18712, 0.14286}, [1 << treeDepth]float32{0.0404, -0.0307, 0, 0, -0.021, 0.00605, 0, 0, 0.00125, -0.0127, 0.0649, 0.0348, 0.0154, -0.000473, 0.0155, -0.0412}},
	{[treeDepth]uint16{72, 4, 82, 90}, [treeDepth]float32{-0.16831, 0.78763, -0.5, -0.0088884}, [1 << treeDepth]float32{-0.00413, -0.00251, 0.0127, -0.0194, -0.00107, 0.00801, 0.00158, -0.0152, 0.0272, -0.00405, 0.0359, -0.00318, 0.00656, 0.0106, 0.0309, -0.0552}},
	{[treeDepth]uint16{92, 92, 50, 77}, [treeDepth]float32{-0.30579, -0.048292, 0.4716, -1}, [1 << treeDepth]float32{0.0211, -0.00424, 0, -0.0255, 2.65e-05, 0.0288, 0, 0.00118, 0.0245, -0.00526, 0, 0.00891, 0.0335, 0.0175, 0, -0.0455}},
	{[treeDepth]uint16{72, 24, 90, 11}, [treeDepth]float32{-0.14663, 0.39204, -0.073187, 0.014368}, [1 << treeDepth]float32{-0.00793, -0.0174, 0.0251, 0.017, 0.0251, -0.00734, -0.00462, -0.0144, 0.0211, -0.000307, -0.029, 0.00199, 0.0217, -0.00616, -0.00834, 0.0166}},
	{[treeDepth]uint16{60, 69, 7, 12}, [treeDepth]float32{-1.5135, -0.067824, 0.26402, 0.16508}, [1 << treeDepth]float32{-0.00759, 0.00457, 0.0128, -0.0158, 0.0279, -0.0412, 0.00253, 0.0101, -0.0212, 0.00562, 0.0323, -0.0109, 0.00812, 0.000169, 0.0656, 0.00123}},
	{[treeDepth]uint16{92, 90, 6, 23}, [treeDepth]float32{-0.30579, -0.14453, 2.2668, 0.14286}, [1 << treeDepth]float32{0.00555, -0.0321, -0.00359, -0.00291, -9.01e-05, 0.0503, -0.00259, 0.00325, 0.0619, -0.0156, -0.00767, 0.0113, 0.0163, -0.00668, 0.0153, -0.00422}},
	{[treeDepth]uint16{65, 90, 72, 102}, [treeDepth]float32{-2.4295, -0.0088884, -0.20025, -0.17438}, [1 << treeDepth]float32{-0.0118, -0.0071, 0.000487, 0.0353, 0.0305, -0.000889, -0.0109, -0.00116, 0.0525, -0.0206, 0.0303, 0.0292, 0.0129, -0.0115, -6.43e-06, -0.000167}},
	{[treeDepth]uint16{83, 83, 32, 1}, [treeDepth]float32{-0.13431, -0.21511, 0.076664, 2.5015}, [1 << treeDepth]float32{-0.00165, 0, 0.000934, -0.0136, 0.00723, 0, -0.00932, -0.00414, -0.0229, 0, 0.0455, -0.00833, -0.00941, 0, -0.00479, -0.00413}},
	{[treeDepth]uint16{24, 42, 83, 23}, [treeDepth]float32{-0.8916, 0.080888, -0.10478, 0.5}, [1 << treeDepth]float32{0.0373, -0.0199, 0.016, -7.98e-06, 0, 0.016, 0, 0.00183, 0.00189, -0.0308, -0.00212, 0.00844, 0, -0.0345, 0, -0.0264}},
	{[treeDepth]uint16{88, 73, 64, 86}, [treeDepth]float32{-0.34735, -0.55082, -0.12231, -0.15292}, [1 << treeDepth]float32{0.0113, -0.00444, 0.0128, 0.0178, 0.109, -0.00553, -0.0236, 0.00116, 0.00275, -0.0286, 0.0192, -0.0021, 0.0021, 0.00656, 0.0189, -0.00203}},
	{[treeDepth]uint16{85, 77, 78, 60}, [treeDepth]float32{-0.15747, -1, -1, -0.63226}, [1 << treeDepth]float32{-0.0215, 0.000971, 0.00976, 0.0307, 0.0524, -0.0154, 0.000224, -0.011, -0.00343, -0.0537, 0.0181, 0.0352, -0.0243, -0.00511, 0.0145, 0.00105}},
	{[treeDepth]uint16{73, 32, 43, 82}, [treeDepth]float32{-0.66893, 0.13548, 0.075963, -0.85714}, [1 << treeDepth]float32{-0.0148, -0.00162, 0.00895, -0.0136, 0.000246, 0.0358, 0.00968, 0.0263, -0.0161, 0.00717, 0.0111, -0.00822, -0.03, -0.00674, 0.0119, 0.0137}},
	{[treeDepth]uint16{105, 69, 9, 66}, [treeDepth]float32{-0.21624, -0.014451, 0, -0.054918}, [1 << treeDepth]float32{0.0878, 0.000728, -0.000165, -0.00965, 0.0175, -0.0015, -0.000252, 0.0308, 0.00353, -0.0014, -0.00563, 0.00808, -0.000344, -0.0226, -0.000746, 0.0169}},
	{[treeDepth]uint16{10, 43, 85, 73}, [treeDepth]float32{0.0084653, 0.0081271, -0.17905, -0.38873}, [1 << treeDepth]float32{0.0451, 0.0319, -0.0295, 0.00946, -0.00255, -0.0122, -0.0274, 0.00528, 0.0347, -0.029, -0.000659, 0.014, -0.0301, -0.00639, -0.00457, 0.00389}},
	{[treeDepth]uint16{90, 49, 1, 101}, [treeDepth]float32{-0.18455, 0.47838, 3.2561, -0.11999}, [1 << treeDepth]float32{-0.0152, 0.0091, 0.0415, -0.0151, 0.0213, -0.00786, 0, 0, -0.0303, -0.00611, 0.00567, -0.0323, 0.0208, 0.00922, 0, 0}},
	{[treeDepth]uint16{73, 23, 27, 73}, [treeDepth]float32{-0.76845, 0.14286, 0.41929, -0.38873}, [1 << treeDepth]float32{-0.0359, 0.0385, -0.0217, -0.000791, -0.00245, 0.00941, 0.000528, 0.00478, 0, -0.0107, 0, 0.00595, 0, 0.0231, 0, -0.00888}},
	{[treeDepth]uint16{108, 22, 43, 23}, [treeDepth]float32{-0.25607, 0.36, 0.044535, 0.14286}, [1 << treeDepth]float32{0, -0.00933, 0, 0.00925, 0, 0.0399, 0, -0.0332, -0.00076, -0.0044, 0.0144, 0.000721, -0.0016, 0.00214, 0.065, -0.00435}},
	{[treeDepth]uint16{108, 42, 42, 2}, [treeDepth]float32{-0.25607, 0.38326, 0.06645, 0.26051}, [1 << treeDepth]float32{-0.000124, 0.0343, 0, 0, 6.35e-05, -0.0146, 0, 0, 0.00297, -0.0174, 0, 0, 0.0687, 0.0034, 0.00719, -0.0131}},
	{[treeDepth]uint16{88, 7, 7, 88}, [treeDepth]float32{-0.099473, 0.15601, 0.21881, -0.11507}, [1 << treeDepth]float32{-0.0295, 0, 0.00821, 0, 0, 0, 0.0036, 0, -0.00675, 0.0378, 0.0787, -0.0323, 0, 0, 0.0113, -0.00275}},
	{[treeDepth]uint16{42, 10, 70, 27}, [treeDepth]float32{0.06645, 0.017961, -0.0088878, 0.25602}, [1 << treeDepth]float32{-0.00396, -0.0114, -0.02, -0.0173, -0.00739, -0.00122, 0.0255, 0.00538, 0.0417, -0.0205, -0.0264, 0.0045, -0.0263, 0.0092, -0.0322, 0.00464}},
	{[treeDepth]uint16{108, 72, 31, 87}, [treeDepth]float32{-0.25607, -0.14663, 0.46815, -0.22237}, [1 << treeDepth]float32{-1.96e-09, -0.018, -1.01e-09, -0.0112, -2.96e-07, 0.0374, -9.41e-07, -0.00274, -0.000819, -0.026, -7.37e-05, 0.00556, 0.0771, 0.00542, -0.00511, -0.00299}},
	{[treeDepth]uint16{10, 43, 85, 0}, [treeDepth]float32{0.0084653, 0.0081271, -0.17905, 0.39667}, [1 << treeDepth]float32{0.0396, -0.0203, -0.00717, 0.00431, -0.0204, 0.0129, -0.0185, -0.00247, 0.05, -0.00579, -0.0235, 0.00884, 0.00203, -0.0208, -0.0106, 0.0077}},
	{[treeDepth]uint16{85, 18, 24, 7}, [treeDepth]float32{-0.18975, 0, 0.39204, 0.31316}, [1 << treeDepth]float32{0.0291, -0.0107, 0.00333, 0.0175, -0.012, 0.00204, -0.00122, -0.00183, 0.00185, -0.00973, -0.0122, 0.0143, 0.0649, 0.0032, -0.000973, -0.0318}},
	{[treeDepth]uint16{62, 42, 89, 8}, [treeDepth]float32{-0.30752, 0.06645, -0.011908, 0.33022}, [1 << treeDepth]float32{0.000871, 0.0236, -0.00828, -0.0282, -0.0193, -0.00917, -0.0299, 0.00772, -0.00862, -0.0114, -0.0057, -0.00109, -0.0153, -0.0323, -0.00664, 0.00647}},
	{[treeDepth]uint16{72, 90, 6, 5}, [treeDepth]float32{-0.22291, -0.14453, 2.2668, 0.19788}, [1 << treeDepth]float32{-0.016, -0.0166, 0.0244, -0.000717, 0.0277, 0.00522, 0.0248, 0.00387, -0.00421, -0.0165, 0.0131, 0.0185, -0.00807, -0.00374, 0.0108, -0.0143}},
	{[treeDepth]uint16{10, 49, 63, 82}, [treeDepth]float32{0.045794, 0.47838, -0.04441, -0.85714}, [1 << treeDepth]float32{-0.0108, 0.0262, 0, 0, -0.00853, -0.00275, 0, 0, -0.0164, 0.00251, 0.0379, 0.00495, 0.0047, 0.00176, 0.0185, -0.0418}},
	{[treeDepth]uint16{42, 69, 63, 50}, [treeDepth]float32{0.38326, -0.19224, -0.15779, 0.4716}, [1 << treeDepth]float32{0.0515, -0.00339, -0.00761, -0.0127, 0.00547, -0.0208, 0.00246, -0.00858, 0.0198, 0.00643, 0.0444, 0.00324, 0.0352, -0.000691, -0.0206, -0.0485}},
	{[treeDepth]uint16{69, 10, 2, 12}, [treeDepth]float32{-0.29297, 0.0084653, 0.55225, 0.2572}, [1 << treeDepth]float32{0.0952, -0.0132, 0.016, 0.00644, 0.00278, -0.01, -0.0082, -0.0286, 0.00762, -0.00351, -0.00534, -0.000382, -0.00246, -0.00485, 0.00269, 0.000167}},
	{[treeDepth]uint16{69, 86, 69, 8}, [treeDepth]float32{-0.24107, -0.19461, -0.014451, 0.4042}, [1 << treeDepth]float32{0.0897, -0.000816, -0.0183, -0.00153, 0, 0.0107, 0, 0.00964, 0.0121, 0.00929, 0.00165, -0.0068, 0, -0.0466, 0, 0.0061}},
	{[treeDepth]uint16{69, 85, 73, 127}, [treeDepth]float32{-0.031433, -0.15747, -0.38873, 0}, [1 << treeDepth]float32{-0.0113, 0.0477, -0.00112, 0.00293, -0.00391, 0.0165, -0.00832, 0.0112, 0.00131, 0.0641, -0.0288, 0.00896, 0.0242, -0.0138, -0.00356, -0.00105}},
	{[treeDepth]uint16{33, 62, 1, 88}, [treeDepth]float32{0.12808, -0.093074, 1.6652, -0.12916}, [1 << treeDepth]float32{-0.0189, 0.00243, -0.000153, 0.0362, 0.0327, -0.000138, -0.00678, 0.00285, -0.00252, -0.0142, -0.0022, 0.00706, -0.0238, 0.00661, 0.125, -0.00791}},
	{[treeDepth]uint16{62, 15, 65, 66}, [treeDepth]float32{-0.23413, 0.27767, -2.5544, -0.029292}, [1 << treeDepth]float32{-0.0148, 0.0247, 0.0207, -0.00672, -0.0115, -8.68e-06, 0.0376, 0.0146, 0.027, 0.0212, -0.00273, -0.00874, -0.0111, 0.00199, 0.00741, -0.0607}},
	{[treeDepth]uint16{108, 73, 13, 90}, [treeDepth]float32{-0.25607, -0.76845, 0, -0.12351}, [1 << treeDepth]float32{-9.74e-05, -0.0135, -0.000337, -0.00943, -0.00131, -0.0228, 0.0395, -0.00153, 1.92e-06, 0.0101, -0.000269, 0.0439, -0.000112, -0.0135, 0.0402, 0.000504}},
	{[treeDepth]uint16{105, 73, 27, 13}, [treeDepth]float32{-0.21624, -0.76845, 0.45291, 0.2444}, [1 << treeDepth]float32{-0.000675, -0.022, 0.0672, -0.00123, -0.00013, -0.00822, -0.00131, 0.00713, -1.76e-05, -0.0214, 0.0174, 0.00865, 6.22e-05, 0.0367, 0.00701, -0.00643}},
	{[treeDepth]uint16{73, 32, 5, 67}, [treeDepth]float32{-0.7138, 0.090212, 0.21177, -0.031428}, [1 << treeDepth]float32{-0.0206, -0.00249, 0.00948, 0.00703, -0.0207, 0.0104, 0.00652, -0.000224, -0.0458, 0.00517, 0.00383, 0.0124, 0.0155, -0.00766, 0.00443, -0.0374}},
	{[treeDepth]uint16{33, 64, 13, 73}, [treeDepth]float32{0.12808, -0.04975, 0.085133, -0.12274}, [1 << treeDepth]float32{0.0195, 0.00693, -0.00155, -0.00832, -0.025, -0.00946, 0.124, 0.00878, 0.000253, 0.0182, 0.00221, 0.00196, 0.0127, 0.00095, -0.0104, -0.00532}},
	{[treeDepth]uint16{92, 72, 90, 24}, [treeDepth]float32{-0.30579, -0.16831, -0.073187, 0.39204}, [1 << treeDepth]float32{0.0273, -0.00853, -0.00049, -0.0129, 0.0306, 0.0238, -0.00674, -0.00514, 0.0665, -0.00531, -0.00255, 0.0126, -0.00785, 0.00444, 0.0024, -0.00143}},
	{[treeDepth]uint16{62, 8, 4, 83}, [treeDepth]float32{-0.25292, 0.24172, 0.687, -0.10478}, [1 << treeDepth]float32{-0.00397, -0.0143, -0.0167, 0.0104, 0.0109, -0.0129, -0.00139, -0.00356, -0.0138, -0.0367, -0.00424, -0.00817, 0.00848, 0.043, 0.00483, 0.00319}},
	{[treeDepth]uint16{42, 85, 14, 5}, [treeDepth]float32{0.36189, -0.33512, 0.44958, 0.036349}, [1 << treeDepth]float32{-0.00958, -0.00044, -0.0165, -0.0109, -0.00601, -0.00523, 0.0129, 0.0124, 0.077, -0.000581, -0.000145, -0.0179, 0.00522, -0.0221, 0.00289, -0.016}},
	{[treeDepth]uint16{23, 1, 19, 43}, [treeDepth]float32{0.14286, 2.5015, 0, 0.03204}, [1 << treeDepth]float32{-0.000559, 0.00856, 0.0156, -0.0191, 0.0132, -0.00525, -0.0468, 0.0126, -0.0321, -0.00163, 0.03, -0.00468, -0.0171, 0.0075, 0.0181, -0.0117}},
	{[treeDepth]uint16{26, 11, 9, 69}, [treeDepth]float32{0.51033, 0, 0, -0.031433}, [1 << treeDepth]float32{0.00258, 0.00565, 0.0113, -0.00792, -0.0096, -0.00859, 0.00367, -0.0147, 0.0126, -0.00928, 0.0259, -0.0174, -0.00452, -0.00273, 0.0419, 0.0179}},
	{[treeDepth]uint16{33, 27, 24, 22}, [treeDepth]float32{0.12808, 0.27362, -0.37106, 0.14118}, [1 << treeDepth]float32{0.00347, 0.0386, -3.79e-05, 0.0116, -0.0221, -0.015, -0.0113, -0.00572, -0.0107, -0.000552, -0.00295, -0.00143, 0.0702, -0.0227, -0.013, 0.00282}},
	{[treeDepth]uint16{72, 4, 86, 43}, [treeDepth]float32{-0.22291, 0.49886, -0.075801, 0.044535}, [1 << treeDepth]float32{-0.0144, 0.00981, 0.00817, -8.95e-05, -0.0032, 0.0159, -0.00634, -0.00966, -0.0164, -0.0136, 0.0484, 0.00488, -0.000492, 0.00655, 0.00331, -0.00285}},
	{[treeDepth]uint16{69, 28, 91, 11}, [treeDepth]float32{-0.031433, 0.46547, -0.12091, 0}, [1 << treeDepth]float32{-0.00709, -0.00242, 0.0163, 0.00132, 0.00896, 0.0288, -0.0304, -0.0206, -0.00926, 0.0189, -0.0131, -0.00819, -0.0107, 0.0388, -0.00265, -0.014}},
	{[treeDepth]uint16{34, 72, 81, 87}, [treeDepth]float32{0, -0.22291, -0.015873, -0.10434}, [1 << treeDepth]float32{-0.00417, 1.04e-06, -0.000169, 8.85e-06, -0.00162, 0, 0.0307, 0, 0.0109, 0.0202, -0.00208, -0.0692, -0.0141, -0.00398, -0.00467, 0.00724}},
	{[treeDepth]uint16{88, 64, 3, 101}, [treeDepth]float32{-0.34735, -0.04975, 0.45581, -0.18123}, [1 << treeDepth]float32{-0.00789, -0.0284, -0.00794, -0.00555, 0.0113, 0.0066, 0.0972, 0.00266, -0.00679, -0.00619, 0.0195, 0.0246, -0.00158, -0.00487, -0.00464, -0.00257}},
	{[treeDepth]uint16{12, 72, 81, 30}, [treeDepth]float32{0.11126, -0.22291, -0.29412, 0.097765}, [1 << treeDepth]float32{-0.0203, 0.056, -0.0303, -0.00414, 0.0382, -0.0185, -0.0225, 0.00495, -0.00548, 0.00824, -0.0208, -0.00127, -0.0118, 0.000506, -0.0208, -0.000769}},
	{[treeDepth]uint16{92, 69, 91, 23}, [treeDepth]float32{-0.30579, -0.043567, -0.35748, 0.14286}, [1 << treeDepth]float32{-0.000347, 0.0269, -0.000236, -0.0493, 0.00183, 0.00596, -0.00493, 0.00967, 0.021, 0.00202, -0.00473, -0.0108, 0.0588, -0.00648, -0.00551, 0.00429}},
	{[treeDepth]uint16{73, 28, 69, 24}, [treeDepth]float32{-0.76845, 0.46547, -0.031433, 0.39204}, [1 << treeDepth]float32{-0.0181, -0.0025, -0.00471, -0.0309, -0.0297, 0.0107, 0.00555, -0.00511, -0.00352, -0.00312, 0.00203, 0.0124, -0.0225, 0.0236, 0.00719, -0.0159}},
	{[treeDepth]uint16{65, 43, 68, 24}, [treeDepth]float32{-3.5106, 0.30119, -0.2, 0.4947}, [1 << treeDepth]float32{-0.00433, 0.00464, 0.0279, 0.0179, -0.0357, 0.00472, -0.00883, -0.0221, -0.0114, 0.0113, -0.000651, -0.00842, 0.0082, -0.00762, -0.00132, -0.0156}},
	{[treeDepth]uint16{83, 43, 82, 12}, [treeDepth]float32{-0.07011, 0.044535, -0.5, 0.24204}, [1 << treeDepth]float32{-0.00854, 0.00905, 0.00563, -0.0325, 0.044, -0.00593, 0.00491, -0.0412, -0.00824, 0.00599, 0.0089, 0.00104, -0.0151, -0.0275, -0.00957, -0.0236}},
	{[treeDepth]uint16{33, 82, 63, 10}, [treeDepth]float32{0.12808, -0.85714, -0.13005, 0.023941}, [1 << treeDepth]float32{0.00665, 0.00659, 0.00614, -0.00974, 0.109, -0.0347, -0.00493, -0.0026, 0.0109, 0.0194, -0.00681, -0.00855, -0.00903, 0.00348, -0.0159, 0.00205}},
	{[treeDepth]uint16{42, 69, 73, 23}, [treeDepth]float32{0.36189, -0.19224, -0.05, 0.5}, [1 << treeDepth]float32{0.0324, -0.0199, -0.00566, -0.0154, 0.00854, 0.00103, 0.0104, 4.44e-05, 0.0222, -0.00199, 0.0105, -0.0337, -0.00599, -0.0031, -0.0108, -0.0065}},
	{[treeDepth]uint16{86, 24, 91, 6}, [treeDepth]float32{-0.13101, 0.39204, -0.29008, 1.3662}, [1 << treeDepth]float32{-0.0163, -1.62e-05, -0.0178, -0.0133, 0.00173, 0.01, 0.0105, -0.0179, -0.00301, -0.0114, 0.0619, -0.00338, -0.00072, -0.00369, 0.00663, 0.00122}},
	{[treeDepth]uint16{92, 42, 66, 62}, [treeDepth]float32{-0.30579, 0.06645, -0.19555, -0.28928}, [1 << treeDepth]float32{-0.00449, 0.0013, 0.0473, -0.0161, -0.00332, -0.00762, -0.00692, -0.00944, -0.000115, 0.0772, 0.00316, 0.00515, -0.00156, -0.0207, 0.0422, 0.00238}},
	{[treeDepth]uint16{86, 43, 26, 73}, [treeDepth]float32{-0.16339, 0.018067, 0.49528, -0.24468}, [1 << treeDepth]float32{0.0269, 0.0261, -0.00792, -0.0104, 0.00831, -0.0178, -0.00312, 6.73e-05, -0.0105, -0.00366, -0.000964, 0.0129, 0.048, -0.0202, 0.0118, 6.75e-05}},
	{[treeDepth]uint16{24, 13, 10, 9}, [treeDepth]float32{-0.8916, 0.15128, 0.090515, 0.8}, [1 << treeDepth]float32{0.0321, -0.00658, -0.0154, 0.00887, 0.00291, 0.0184, 0.0133, -0.0064, 0.0472, -0.0105, -0.014, -0.0232, 0.0034, 0.00942, 0.0205, 0.0176}},
	{[treeDepth]uint16{73, 27, 43, 72}, [treeDepth]float32{-0.76845, 0.41929, 0.03204, -0.018759}, [1 << treeDepth]float32{-0.0218, 0.000846, -0.0172, -0.0124, -0.0202, 0.00312, 0.0132, 0.00538, -0.00492, 0.0436, 0.0106, -0.0129, -0.0218, -0.00132, -0.00793, -0.000154}},
	{[treeDepth]uint16{62, 16, 66, 83}, [treeDepth]float32{-0.25292, 0.22473, -0.029292, -0.37306}, [1 << treeDepth]float32{-0.00829, 0.00699, 0.0477, 0.0308, -0.0075, -0.00764, -0.00264, -0.0714, -0.0165, -0.000534, -0.00333, -0.00331, 0.0176, 0.00905, -0.000277, -0.0214}},
	{[treeDepth]uint16{72, 31, 83, 90}, [treeDepth]float32{-0.10872, 0.44418, -0.23889, -0.0088884}, [1 << treeDepth]float32{-0.0207, -0.00427, 0.00291, -0.0159, -0.029, 0.0147, 0.00768, 0.00446, 0.0218, 0.0377, 0.0237, -0.00831, -0.0158, -0.0235, -0.000199, -0.0036}},
	{[treeDepth]uint16{108, 66, 19, 24}, [treeDepth]float32{-0.25607, -0.07317, 0, 0.4947}, [1 << treeDepth]float32{0.0812, 0.005, -0.00297, -0.00387, 0.00135, 0.00532, 0.00021, -0.00823, -1.19e-05, -0.021, 0, 0.00978, -5.55e-05, 0.0495, 0, -0.0283}},
	{[treeDepth]uint16{42, 22, 82, 83}, [treeDepth]float32{0.06645, 0.7561, -0.5, -0.13431}, [1 << treeDepth]float32{-0.0316, 0.00208, 0.0315, -0.00216, -0.0247, 0.00114, 0.000482, 0.0298, -0.00428, 0.00842, 0.0435, -0.0153, -0.0252, -0.0271, -0.0018, -0.0185}},
	{[treeDepth]uint16{33, 7, 32, 42}, [treeDepth]float32{0.12808, 0.19443, 0.13548, 0.1773}, [1 << treeDepth]float32{-0.0231, -0.0276, -0.0214, 0.00497, 0.0623, 0.00812, -0.00289, -0.00992, 0.0697, -0.0225, -0.00917, -0.000727, 0.0274, 0.0215, -2.12e-05, 0.0025}},
	{[treeDepth]uint16{65, 3, 30, 19}, [treeDepth]float32{-2.4295, 0.41813, 0.081729, 0}, [1 << treeDepth]float32{-0.00411, 0.0126, 0.0131, -0.00363, -0.0253, -0.0114, 0.00912, 0.00167, 0.011, 0.00644, 0.0726, -0.0199, -0.0278, -0.006, 0.00341, -0.00151}},
	{[treeDepth]uint16{69, 22, 43, 82}, [treeDepth]float32{-0.24107, 0.28986, 0.097938, -0.5}, [1 << treeDepth]float32{-0.00469, -0.0051, 0.0344, -0.00677, -0.00551, 0.0229, 0.0155, -1.26e-05, -0.00416, -0.00177, 0.0624, 0.016, -0.00836, -0.0033, -0.0112, -0.0304}},
	{[treeDepth]uint16{65, 71, 65, 13}, [treeDepth]float32{-2.8288, -0.1469, -3.5106, 0.085133}, [1 << treeDepth]float32{0.0147, 0, -0.0105, 0, 0.0255, -0.00768, -0.00189, 0.00769, -0.0135, 0, -0.00721, 0, -0.0254, -0.0064, 0.0499, -0.00157}},
	{[treeDepth]uint16{108, 72, 4, 8}, [treeDepth]float32{-0.25607, -0.16831, 0.78763, 0.24172}, [1 << treeDepth]float32{-0.000845, 0.018, 0.000139, -0.0192, -4.59e-06, 0.0231, 0, -0.0107, 0.0878, 0.00115, -0.00694, 0.00187, 0.00351, 0.0173, 0.00258, -0.0181}},
	{[treeDepth]uint16{62, 88, 69, 43}, [treeDepth]float32{-0.34479, -0.38901, -0.13512, 0.25502}, [1 << treeDepth]float32{0.002, -0.00622, -0.0138, 0.0231, -0.00707, 0.0928, -0.0155, -0.000651, -0.00143, 0.000707, 0.00187, -0.022, 0.0028, -0.00249, -0.0149, -0.00443}},
	{[treeDepth]uint16{73, 6, 32, 23}, [treeDepth]float32{-0.76845, 4.2321, 0, 0.14286}, [1 << treeDepth]float32{-0.0154, 0.00971, -0.00662, 0.025, -0.00994, 0.000193, -0.00153, 0.00541, -0.0293, -0.00628, -0.00134, -0.00202, -0.0122, 0.00786, 0.00298, -0.0151}},
	{[treeDepth]uint16{24, 13, 12, 81}, [treeDepth]float32{-0.8916, 0.15128, 0.17413, -0.69307}, [1 << treeDepth]float32{0.0389, -0.00494, -0.00283, -0.016, 0.0343, 0.0172, -0.00494, -0.000694, 0.00114, -0.0258, -0.00282, 0.0232, 0.0304, -0.00294, 0.00503, -0.00145}},
	{[treeDepth]uint16{70, 87, 72, 31}, [treeDepth]float32{-0.0088878, -0.22237, -0.14663, 0.46815}, [1 << treeDepth]float32{-0.0274, 0.00286, -0.0247, -0.027, -0.0121, 0.0163, 0.0107, 0.00719, 0.0359, -0.0265, 0.0016, 0.0184, -0.0183, 0.0447, -0.00544, -0.00297}},
}

var confidenceForest = Forest{
	{[treeDepth]uint16{2, 5, 90, 90}, [treeDepth]float32{0.25029, 0.085356, 0.87192, 0}, [1 << treeDepth]float32{-0.00481, 0.0319, -0.04, -0.00838, 0, 0, 0, 0, -0.0234, 0.00282, -0.0446, -0.0276, 0.02, 0.0361, 0.0391, 0.0586}},
	{[treeDepth]uint16{38, 5, 68, 100}, [treeDepth]float32{0.64135, 0.085356, 0, 1.7304}, [1 << treeDepth]float32{-0.0066, 0.0353, -0.0331, -0.00857, 0.00771, 0.0272, -0.0611, 0.00363, -0.0356, -0.01, -0.0612, -0.0555, 0.0569, 0.00794, 0.0528, -0.0134}},
	{[treeDepth]uint16{90, 5, 117, 28}, [treeDepth]float32{0.87192, 0.085356, 0.30587, 2.3121}, [1 << treeDepth]float32{-0.00771, 0.0402, -0.0357, 0.0598, 0.0169, 0.0315, -0.0343, 0.0515, 0.0514, 0, -0.0346, 0, 0.0554, 0, 0.0483, 0}},
	{[treeDepth]uint16{39, 28, 84, 43}, [treeDepth]float32{0.41561, 2.3121, 0.90205, 1.2687}, [1 << treeDepth]float32{-0.00747, 0.012, 0.0496, 0, 0.0168, 0.0577, 0, 0, 0.0242, 0.00715, 0, 0, -0.00431, 0.0445, 0, 0}},
	{[treeDepth]uint16{39, 5, 90, 106}, [treeDepth]float32{0.41561, 0.085356, 0.79756, 0.033101}, [1 << treeDepth]float32{-0.00544, 0.0224, -0.0482, -0.0453, 0.00782, 0.0384, 0.0536, 0.0395, 0.0185, 0.0166, -0.0302, -0.0216, -0.00584, 0.0464, -0.0116, 0.0562}},
	{[treeDepth]uint16{84, 5, 28, 37}, [treeDepth]float32{0.90205, 0.085356, 2.3121, 0.95}, [1 << treeDepth]float32{-0.00401, -0.0085, -0.0386, 0.0346, 0.0585, 0, -0.015, 0, 0.00932, 0.0309, -0.0303, 0.0644, 0.0367, 0, 0.0392, 0}},
	{[treeDepth]uint16{39, 22, 66, 5}, [treeDepth]float32{0.30546, 0, 0.60692, 0.085356}, [1 << treeDepth]float32{-0.00268, 0, -0.0284, 0.0338, 0.0235, 0, -0.0317, 0.0247, -0.04, 0, -0.0311, -0.000261, -0.00748, 0, -0.027, -4.5e-06}},
	{[treeDepth]uint16{90, 70, 71, 18}, [treeDepth]float32{0.87192, 0.15613, 0.62826, 0}, [1 << treeDepth]float32{-0.00153, 0, -0.0546, 0.0335, 0.0273, 0.0273, -0.00524, 0.0461, -0.00204, 0, -0.0449, 0.00672, -0.0203, 0.00217, -0.021, 0.0144}},
	{[treeDepth]uint16{84, 3, 32, 106}, [treeDepth]float32{0.991, 0.15616, 0, 0.033101}, [1 << treeDepth]float32{-0.000946, 0.0493, -0.0411, -0.0164, -0.0375, 0.033, -0.0597, 0, 0.0125, 0.0377, -0.0121, 0.0131, -0.0147, 0.0281, 0.00256, 0.0118}},
	{[treeDepth]uint16{39, 87, 5, 38}, [treeDepth]float32{0.30546, 0.15463, 0.085356, 0.64135}, [1 << treeDepth]float32{-0.000108, 0.0149, -0.0467, -0.0102, -0.0305, 0.0302, -0.0158, -0.0285, 0.0187, 0.0355, -0.0146, 0.042, -0.0361, 0.0603, -0.0388, -0.000566}},
	{[treeDepth]uint16{89, 4, 305, 84}, [treeDepth]float32{0.86057, 0, 0, 0}, [1 << treeDepth]float32{-0.000127, 0, -0.0653, 0, 0.0264, 0, 0.0529, 0, -0.0184, 0.0263, 0.0225, -0.00841, 0.00153, 0.0492, 0, 0}},
	{[treeDepth]uint16{84, 5, 39, 84}, [treeDepth]float32{0.991, 0.085356, 0, 0.77095}, [1 << treeDepth]float32{0.000724, 0, -0.0347, 0, -0.00532, 0, -0.0421, 0, -0.0207, -0.0208, -0.0409, 0.0378, 0.0203, 0.047, 0.0308, 0.0631}},
	{[treeDepth]uint16{84, 7, 66, 24}, [treeDepth]float32{0.90205, 0, 0.6766, 0.6}, [1 << treeDepth]float32{-0.00162, 0.0452, -0.0106, 0.039, -0.0207, 0.0239, -0.0243, -0.0344, -0.00994, -0.00791, -0.0419, 0.00675, 0.0232, 0.0302, -0.0235, -0.0377}},
	{[treeDepth]uint16{89, 70, 68, 41}, [treeDepth]float32{0.86057, 0.22673, 0.18974, 2.0196}, [1 << treeDepth]float32{0.000768, 0.0326, -0.0211, 0.0364, 0.00664, 0.0255, -0.0362, 0.0167, -0.0402, -0.0533, -0.0189, 0, 0.0414, -0.0102, 0, 0}},
	{[treeDepth]uint16{84, 106, 41, 68}, [treeDepth]float32{0.991, 0.033101, 1.7146, 0}, [1 << treeDepth]float32{-0.00409, 0.0447, 0.0111, 0.0444, -0.045, 0.0109, -0.0246, -0.034, -0.0108, 0.0186, -0.00721, 0.0159, -0.0224, 0, 0.0482, -0.00393}},
	{[treeDepth]uint16{89, 32, 41, 28}, [treeDepth]float32{0.86057, 0, 2.0196, 1.8111}, [1 << treeDepth]float32{-2.59e-05, 0.0373, -0.0204, 0.00308, -0.025, -0.0751, -0.0516, -0.0266, -0.0154, 0.0234, -0.0241, -0.0192, 0.0429, -0.00808, 0.042, 0.0112}},
	{[treeDepth]uint16{89, 87, 66, 24}, [treeDepth]float32{0.86057, 0.15463, 0.57065, 0.6}, [1 << treeDepth]float32{-5.89e-05, 0.0389, -0.00647, 0.0364, -0.00851, 0.0299, -0.02, 0.0142, -0.0205, -0.00393, -0.0462, 0.015, 0.0177, 0.0197, -0.0314, -0.0133}},
	{[treeDepth]uint16{39, 18, 3, 14}, [treeDepth]float32{0.41561, 0, 0.3193, 0.37701}, [1 << treeDepth]float32{-0.00199, 0.0397, -0.0293, 0.00497, -0.0736, -0.0229, -0.041, 0.0315, 0.0111, 0.022, -0.0209, 0.0219, 0.00457, -0.0272, 0.036, 0.0258}},
	{[treeDepth]uint16{2, 8, 16, 64}, [treeDepth]float32{0.19896, 0.8, 0, -0.01005}, [1 << treeDepth]float32{-0.0126, 0.0081, -0.0338, 0.0152, -0.0368, -0.0542, 0.00604, 0.0242, 0.00027, 0.0394, -0.0549, 0.066, -0.000122, 0.00127, 0.00207, 0.0141}},
	{[treeDepth]uint16{305, 34, 1, 64}, [treeDepth]float32{0, 0, 1.3671, -0.01005}, [1 << treeDepth]float32{-0.0357, 0.03, -0.0414, -0.00142, 0.0091, 0.0351, -0.0113, 0.0125, -0.000288, 0, -0.0645, 0.0283, 0.0531, -0.0222, 0.0374, 0.0423}},
	{[treeDepth]uint16{3, 25, 32, 28}, [treeDepth]float32{0.3193, 0.66151, 0, 0.3662}, [1 << treeDepth]float32{0.000893, -0.0117, -0.02, -0.0659, -0.0166, -0.0285, 0.00311, -0.0248, 0.00191, -0.0138, 0.0298, -0.0271, -0.0345, -0.00155, 0.0169, -0.0422}},
	{[treeDepth]uint16{32, 39, 87, 2}, [treeDepth]float32{0, 0.30546, 0.15463, 0.084981}, [1 << treeDepth]float32{-0.00124, -0.049, -0.0058, 0.0306, -0.0467, -0.0476, -0.0277, -0.00377, 0.0133, -0.0168, 0.0335, 0.0272, -0.0206, -0.0489, 0.0162, 0.00747}},
	{[treeDepth]uint16{57, 69, 24, 39}, [treeDepth]float32{0, 0.35907, 0.75, 0}, [1 << treeDepth]float32{-0.00229, 0.0156, -0.0339, 0.00209, -0.0508, -0.0219, 0.00795, 0.0457, 0.0209, 0.000281, 0.0116, 0.0093, -0.0404, 0, -0.0358, 0}},
	{[treeDepth]uint16{70, 7, 25, 30}, [treeDepth]float32{0.2068, 0, 0.66151, 0.098079}, [1 << treeDepth]float32{0.00184, -0.0165, -0.0203, -0.0343, 0.000121, -0.0516, -0.0301, -0.0181, 0.00399, -0.0149, -0.0438, -0.018, 0.0311, 0.0113, 0.0147, 0.0194}},
	{[treeDepth]uint16{70, 2, 54, 1}, [treeDepth]float32{0.24944, 0.084981, 0, 1.1672}, [1 << treeDepth]float32{0.000463, -0.0552, 0.00924, -0.0299, -0.0606, -0.0218, -0.0382, -0.0129, -0.00271, -0.0541, 0.0401, -0.00879, -0.00404, -0.0448, 0.00611, -0.00719}},
	{[treeDepth]uint16{7, 2, 8, 53}, [treeDepth]float32{0, 0.19896, 0.8, 0.39999}, [1 << treeDepth]float32{-0.00103, -0.0282, 0.0205, -0.000156, -0.0436, -0.0434, 0.0319, 0.0216, -8.97e-05, -0.0157, 0.000188, -0.0408, 0.00867, -0.031, 0.0188, -0.0214}},
	{[treeDepth]uint16{5, 90, 38, 37}, [treeDepth]float32{0.085356, 0.79756, 0.64135, 0.95}, [1 << treeDepth]float32{-0.00208, -0.0413, -0.0406, 0.0129, 0.0136, -0.0219, -0.0168, 0.00796, 0.00154, -0.00651, -0.00511, 0.0216, 0.0319, -0.044, 0.0183, 0.0349}},
	{[treeDepth]uint16{39, 143, 5, 90}, [treeDepth]float32{0.30546, 0.05629, 0.085356, 0.79756}, [1 << treeDepth]float32{0.00112, -0.0164, -0.0226, 0.0158, -0.0254, -0.0388, -0.0259, -0.0308, 0.000774, -0.00457, -0.0192, 0.0302, -0.00515, -0.0297, 0.0111, 0.0477}},
	{[treeDepth]uint16{84, 39, 143, 7}, [treeDepth]float32{0.991, 0, 0.05629, 0}, [1 << treeDepth]float32{0.00105, 0.00642, -0.0262, 0.00894, -0.0282, -0.0263, 0.00622, 0.0456, -0.0299, -0.0291, -0.0321, -0.0242, -0.0416, -0.0355, 0.0473, 0.0318}},
	{[treeDepth]uint16{89, 39, 87, 66}, [treeDepth]float32{0.86057, 0, 0.15463, 0.60692}, [1 << treeDepth]float32{-0.00335, -0.00274, 0.017, 0.0448, -0.0361, -0.0261, 0.00769, 0.042, 0.0152, 0.00218, -0.0228, 0.0361, -0.0439, -0.027, -0.0131, 0.0279}},
	{[treeDepth]uint16{305, 3, 66, 25}, [treeDepth]float32{0, 0.3193, 0.38829, 0.66151}, [1 << treeDepth]float32{-0.00116, -0.00719, -0.0375, -0.0323, -0.00891, 0.0279, 0.0208, -0.00877, 0.00882, -0.00621, -0.0654, -0.0488, 0.0169, 0.0215, 0.00364, 0.00861}},
	{[treeDepth]uint16{28, 17, 105, 48}, [treeDepth]float32{2.3121, 0, 0.050117, 0.41581}, [1 << treeDepth]float32{-0.000809, 0.0221, -0.0356, 0.0299, -0.042, 0.0461, -0.00313, 0.0504, 0.0099, 0.0303, -0.0497, 0.00637, 0.00645, 0.0371, -0.00455, 0.0147}},
	{[treeDepth]uint16{5, 90, 39, 22}, [treeDepth]float32{0.15311, 0.87192, 0, 0}, [1 << treeDepth]float32{0.00184, -0.0277, 0.0162, 0, 0, 0, 0, 0, -0.029, -0.0517, -0.0314, 0.0135, 0.00263, -0.0284, 0.0268, 0.0464}},
	{[treeDepth]uint16{70, 305, 100, 1}, [treeDepth]float32{0.36703, 0, 0.777, 1.3671}, [1 << treeDepth]float32{0.000535, -0.0607, -0.0321, -0.0379, -0.0472, -0.0142, 0.0291, -0.0066, 0.00266, -0.0378, -0.00337, -0.00922, -5.43e-05, 0.0146, 0.0263, -0.0329}},
	{[treeDepth]uint16{89, 70, 27, 84}, [treeDepth]float32{0.86057, 0.22673, 0.18084, 0.60366}, [1 << treeDepth]float32{0.00049, 0, -0.0136, 0, 0.0221, 0, -0.0301, 0, -0.0225, 0.00652, -0.0167, 0.0371, 0.0103, 0.0351, 0.00943, 0.0248}},
	{[treeDepth]uint16{28, 41, 305, 64}, [treeDepth]float32{2.3121, 2.0196, 0, -0.37106}, [1 << treeDepth]float32{0.000696, 0, -0.0704, -0.00285, 0.015, 0.00939, -0.054, 0.00552, -0.00029, -0.0177, -0.0342, 0.0541, -0.0314, -0.00844, 0.0468, 0.0234}},
	{[treeDepth]uint16{84, 70, 2, 41}, [treeDepth]float32{0.991, 0.18888, 0.084981, 1.5249}, [1 << treeDepth]float32{-0.00026, 0.0242, -0.0389, 0.0161, 0.0182, 0.0282, -0.00122, 0.0437, -0.0262, 0.0029, -0.00291, 0, -0.00717, -0.00148, -0.0224, 0.00994}},
	{[treeDepth]uint16{38, 6, 42, 25}, [treeDepth]float32{0.49151, 0.10059, 0.41125, 0.51369}, [1 << treeDepth]float32{-0.00156, -0.0354, -0.0373, -0.0038, 0.0246, -0.00648, -0.0206, 0.00713, -0.0507, -0.0186, -0.0414, 0.0413, -0.0213, 0.00517, 0.00836, 0.0196}},
	{[treeDepth]uint16{16, 84, 41, 1}, [treeDepth]float32{0, 0.991, 1.7146, 1.3671}, [1 << treeDepth]float32{0.000242, 0.00982, 0, 0, -0.053, -0.000246, 0, 0, 0.00133, -0.0391, 0.0338, 0.0277, 0.00359, -0.0482, -0.0282, -0.0144}},
	{[treeDepth]uint16{5, 38, 41, 57}, [treeDepth]float32{0.15311, 0.80675, 2.0196, 0}, [1 << treeDepth]float32{-0.000448, -0.0125, 0.0247, -0.031, -0.0476, 0.0216, -0.0433, 0.00302, 0.00054, -0.0393, 0.000347, 0.00925, 0.0285, 0, -0.0124, 0}},
	{[treeDepth]uint16{18, 105, 1, 64}, [treeDepth]float32{0, 0.050117, 1.3671, 0}, [1 << treeDepth]float32{0.000664, -0.0404, -0.0222, -0.0292, 0.00377, -0.0534, 0.00489, -0.00546, -0.0415, -0.0432, -0.0617, -0.0263, 0.0406, 0.0432, 0.0385, 0.0479}},
	{[treeDepth]uint16{16, 39, 86, 2}, [treeDepth]float32{0, 0.30546, 0, 0.15218}, [1 << treeDepth]float32{-0.00167, -0.0114, 0, 0, -0.0269, -0.0372, -0.0123, 0.0193, 0.012, -0.0392, 0, 0, -0.0183, -0.0636, 0.0166, -0.0149}},
	{[treeDepth]uint16{3, 305, 25, 41}, [treeDepth]float32{0.3193, 0, 0.66151, 1.5249}, [1 << treeDepth]float32{-0.000744, -0.00412, 0.0224, -0.0299, 0.0163, -0.0414, 0.0187, -0.0334, -0.0224, -0.00655, 0.028, 0, 0.00976, -0.0142, -0.0525, -0.0163}},
	{[treeDepth]uint16{34, 66, 90, 19}, [treeDepth]float32{0, 0.38829, 0.56059, 0}, [1 << treeDepth]float32{0.00194, -0.0305, 0.0125, -0.00165, 0.00365, -0.00858, -0.0028, -0.0206, -0.0226, -0.0562, 0.0339, 0.01, -0.0164, 0.024, 0.02, 0.0127}},
	{[treeDepth]uint16{28, 28, 2, 34}, [treeDepth]float32{2.3121, 1.3976, 0.19896, 0}, [1 << treeDepth]float32{0.000695, 0, 0.00296, 0, 0.0169, 0, -0.00589, 0, -0.02, 0, -0.017, 0.0262, 0.00503, 0, -0.026, 0.0468}},
	{[treeDepth]uint16{89, 32, 7, 107}, [treeDepth]float32{0.86057, 0, 0, 0.3799}, [1 << treeDepth]float32{0.00121, 0.0292, -0.00994, 0.00534, 0.0224, 0.0261, -0.0558, -0.0371, -0.01, 0.0202, -0.00029, -0.0216, -0.0367, -0.0304, -0.0603, -0.035}},
	{[treeDepth]uint16{41, 28, 2, 107}, [treeDepth]float32{1.7146, 1.8111, 0.75054, 0.12471}, [1 << treeDepth]float32{0.00242, -0.0568, -0.000103, -0.0016, 0.0138, -0.0202, -0.0253, 0.00161, -0.000889, 0.00512, -0.00599, 0.0367, 0.0101, -0.0424, -0.0377, -0.0418}},
	{[treeDepth]uint16{5, 84, 28, 108}, [treeDepth]float32{0.085356, 0.83904, 1.3976, 0.2706}, [1 << treeDepth]float32{0.000942, -0.0375, 0.0261, 0.0382, 0.0225, -0.0407, -0.0285, -0.0079, 0.00148, 0.0084, 0.00444, 0.0328, -0.00697, -0.0544, -0.00912, 0.00421}},
	{[treeDepth]uint16{70, 7, 39, 14}, [treeDepth]float32{0.15613, 0, 0, 0.37701}, [1 << treeDepth]float32{0.00202, -0.0372, -0.017, -0.0448, 0.00521, 0.00631, 0.0062, 0.0314, 0.0163, -0.00562, -0.0459, -0.0178, 0.00947, -0.0033, 0.014, 0.0463}},
	{[treeDepth]uint16{98, 70, 71, 53}, [treeDepth]float32{0, 0.24944, 0.62826, 0.27712}, [1 << treeDepth]float32{-0.00168, -0.0121, -0.0437, 0.0274, 0.0189, 0.0116, -0.0102, 0.0389, 0.0232, 0, -0.0521, 0.0222, -0.00381, 0.0314, -0.00135, 0.0327}},
	{[treeDepth]uint16{5, 89, 41, 53}, [treeDepth]float32{0.085356, 0.78965, 1.5249, 0.50019}, [1 << treeDepth]float32{0.00108, -0.0161, 0.0169, 0.0251, 0.013, -0.0471, 0.0169, -0.0347, -0.00428, -0.0173, 0.0168, 0.00404, -0.026, -0.036, -0.0414, 0.011}},
	{[treeDepth]uint16{98, 84, 5, 31}, [treeDepth]float32{0, 0.991, 0.085356, 0.27991}, [1 << treeDepth]float32{-0.00033, 0.0434, 0.0151, 0.00784, -0.032, -0.000446, 0.0601, 0.0131, 0.00102, 0.0136, 0.0217, 2.2e-05, 0.00324, 0.0416, 0.0243, 0.00404}},
	{[treeDepth]uint16{61, 70, 2, 53}, [treeDepth]float32{0, 0.24944, 0.084981, 0.44815}, [1 << treeDepth]float32{-0.00137, -0.0435, -0.0415, 0.0419, 0.0128, 0.0196, -0.00127, 0.053, 0.00419, -0.00916, -0.00381, 0.0295, -0.00725, 0.0345, -0.0118, 0.0366}},
	{[treeDepth]uint16{26, 71, 26, 44}, [treeDepth]float32{0.60081, 0.62826, 0.11617, 0.76219}, [1 << treeDepth]float32{9.73e-05, 0, -0.00797, 0, -0.0389, -0.0415, 0.0114, 0.045, 0.0274, 0, 0.00446, 0, -0.0084, 0, -0.0148, -0.011}},
	{[treeDepth]uint16{32, 117, 30, 25}, [treeDepth]float32{0, 0.20659, 0, 0.66151}, [1 << treeDepth]float32{0.000713, -0.0461, -0.0039, 0.00454, -0.0246, -0.0413, 0.006, -0.0229, -0.0391, -0.0182, -0.0501, -0.0137, 0.00265, -0.0307, 0.0224, 0.014}},
	{[treeDepth]uint16{106, 67, 90, 118}, [treeDepth]float32{0.033101, 0.31398, 0.56059, 0.3913}, [1 << treeDepth]float32{-0.00164, -0.0438, 0.0191, 0.0151, -0.00846, -0.0498, -0.00817, -0.0154, -0.0314, -0.0188, -0.0126, 0.0208, 0.0465, -0.0283, -0.00594, 0.00685}},
	{[treeDepth]uint16{98, 3, 30, 27}, [treeDepth]float32{0, 0.15616, 0.098079, 0.22198}, [1 << treeDepth]float32{-0.000106, 0.0304, -0.0227, 0.0288, -0.00425, 0.0336, 0.00477, -0.0448, -0.00588, 0.0163, -0.0475, -0.0348, 0.0239, 0.0429, 0.0102, 0.00779}},
	{[treeDepth]uint16{88, 90, 14, 83}, [treeDepth]float32{0.37453, 0, 0.37701, 0.041818}, [1 << treeDepth]float32{-0.00113, 0, -0.0118, 0.0232, -0.00463, 0, -0.0138, -0.0159, -0.00768, 0, -0.0334, 0.0182, 0.0173, 0, -0.00798, 0.0228}},
	{[treeDepth]uint16{301, 34, 30, 25}, [treeDepth]float32{0, 0, 0.098079, 0.66151}, [1 << treeDepth]float32{-0.000332, 0.0377, -0.00365, -0.0079, 0.00442, 0.00181, -0.000354, -0.047, -0.0143, -0.0177, -0.0308, -0.0046, 0.0319, 0.018, 0.0172, 0.0067}},
	{[treeDepth]uint16{7, 39, 56, 2}, [treeDepth]float32{0, 0, 0.18621, 0.084981}, [1 << treeDepth]float32{-0.00168, -0.0349, -0.0272, -0.00466, -0.0448, -0.0383, -0.0142, -0.0192, 0.0153, -0.0257, -0.056, -0.0102, -0.0273, -0.0376, 0.00621, 0.0283}},
	{[treeDepth]uint16{17, 69, 64, 41}, [treeDepth]float32{0, 0.46669, 0, 2.0196}, [1 << treeDepth]float32{-0.00072, 0.00922, 0.0101, -0.0173, -0.0308, 0.0075, 0.0204, 0.034, 0.00854, -0.0107, -0.0479, -0.0602, -0.0266, 0.0138, 0.0419, 0.0443}},
	{[treeDepth]uint16{16, 8, 1, 108}, [treeDepth]float32{0, 0.8, 1.1672, 0}, [1 << treeDepth]float32{0.000864, -0.000762, -0.0578, -0.00608, 0.0214, -0.0545, -0.0105, -0.0185, -0.0143, -0.00525, -0.0498, -0.00364, -0.00243, -0.0365, 0.000986, 0.0392}},
	{[treeDepth]uint16{32, 26, 19, 30}, [treeDepth]float32{0.5, 0.60081, 0.098302, 0.023645}, [1 << treeDepth]float32{0.000789, 0.0106, 0.0126, -0.00725, -0.0295, 0.00672, -0.0251, -0.0106, -0.0052, -0.0275, 0.0474, -0.00378, 0.0183, -0.00804, 0.0209, -0.03}},
	{[treeDepth]uint16{5, 84, 38, 41}, [treeDepth]float32{0.085356, 0.83904, 0.80675, 1.1101}, [1 << treeDepth]float32{-0.000322, -0.0167, 0.0128, 0.0345, 0.036, -0.0595, 0.0225, 0.0358, 0.00435, -0.0117, -0.0284, -0.00165, 0.0165, -0.0287, 0.00137, 0.00616}},
	{[treeDepth]uint16{32, 7, 31, 301}, [treeDepth]float32{0, 0, 0.27991, 0}, [1 << treeDepth]float32{0.00137, -0.0166, -0.00982, -0.0621, 0.00409, 0.00569, 0.0371, -0.0511, -0.0088, -0.0447, -0.0332, -0.0492, 0.00237, 0.00847, -0.0395, -0.0415}},
	{[treeDepth]uint16{16, 2, 62, 106}, [treeDepth]float32{0, 0.25029, 0, 0.15921}, [1 << treeDepth]float32{0.000384, -0.00184, 0.0432, -0.00757, -0.0149, -0.0294, 0.0138, -0.0254, 0.0178, 0.00254, 0.0651, 0.0176, 0.00796, -0.00074, -0.00837, -0.0457}},
	{[treeDepth]uint16{84, 5, 7, 117}, [treeDepth]float32{0.991, 0.085356, 0, 0.30587}, [1 << treeDepth]float32{-0.00188, 0.025, -0.00595, 0.0277, -0.0311, 0.0067, -0.0106, 0.014, 0.0117, 0.0148, -0.0227, 0.0565, -0.0156, -0.0142, 0.0143, 0.00624}},
	{[treeDepth]uint16{39, 87, 67, 41}, [treeDepth]float32{0.41561, 0.15463, 0.51029, 1.2891}, [1 << treeDepth]float32{-0.00156, 0.0296, -0.0132, 0.0176, 0.0182, 0.0268, -0.000781, -0.00199, -0.00305, 0.0206, 0.00268, 0.0315, 0.000939, 0.01, -0.0469, -0.00227}},
	{[treeDepth]uint16{17, 3, 66, 54}, [treeDepth]float32{0, 0.3193, 0.38829, 0.7}, [1 << treeDepth]float32{0.000672, -0.0404, -0.0552, -0.00311, 0.0053, 0.0136, -0.0209, -0.0351, -0.0156, 0.00803, -0.0608, -0.00771, 0.0073, -0.022, 0.0242, 0.0628}},
	{[treeDepth]uint16{28, 41, 68, 82}, [treeDepth]float32{2.3121, 1.7146, 0.18974, 0.44291}, [1 << treeDepth]float32{0.00172, 0, -0.0506, 0.0552, 0.0192, -0.0298, 0.0207, 0.0261, -0.00216, 0, -0.0102, 0.004, -0.0336, 0, -0.0092, 0.0188}},
	{[treeDepth]uint16{18, 46, 19, 54}, [treeDepth]float32{0, 1.8355, 0.28026, 0}, [1 << treeDepth]float32{0.000543, -0.0196, 0.0295, 0.0263, -0.0593, 0.0389, 0.00305, -0.0341, -0.0103, -0.0515, 0.00298, -0.0155, -0.0272, -0.0365, 0.0197, 0.0271}},
	{[treeDepth]uint16{133, 83, 67, 68}, [treeDepth]float32{0.30795, 0.078115, 0.23759, 0}, [1 << treeDepth]float32{-0.000424, 0.0376, -0.0357, -0.0299, -0.0107, -0.0186, 7.44e-05, 0.0245, -0.0477, 0, -0.0269, 0, 0.03, -0.0127, 0.0215, 0.0137}},
	{[treeDepth]uint16{126, 87, 39, 41}, [treeDepth]float32{0, 0.15463, 0, 1.7146}, [1 << treeDepth]float32{0.00197, -0.0398, -0.0281, -0.0262, 0.0286, 0.00796, 0.00331, 0.0258, 0.00133, -0.0621, -0.0332, -0.0255, -0.02, 0.0114, -0.0474, -0.0316}},
	{[treeDepth]uint16{70, 117, 84, 116}, [treeDepth]float32{0.15613, 0.1397, 0.83904, 0.10869}, [1 << treeDepth]float32{0.000411, -0.0235, -0.043, -0.0482, -0.0201, 0.00193, -0.0188, 0.0133, -0.00721, -0.0378, 0.014, -0.00626, -0.00512, -0.000221, 0.00381, 0.0176}},
	{[treeDepth]uint16{98, 32, 64, 1}, [treeDepth]float32{0, 0, 0, 1.5158}, [1 << treeDepth]float32{0.000513, 0.0182, -0.0149, -0.00325, -0.0119, 0, -0.0491, 0, -0.0022, 0.033, -0.0101, -0.0462, 0.043, -7.17e-05, 0.0448, 0}},
	{[treeDepth]uint16{26, 28, 25, 32}, [treeDepth]float32{0.60081, 0.3662, 0.66151, 0}, [1 << treeDepth]float32{-0.000513, -2.57e-05, 0.000187, 0.0127, -0.0326, -0.0198, 0.0127, 0.0455, -0.0135, 0, -0.0197, 0, 0.0172, -0.0375, 0.0221, -0.000402}},
	{[treeDepth]uint16{107, 106, 64, 107}, [treeDepth]float32{0.50049, 0.033101, 0, 0.12471}, [1 << treeDepth]float32{-0.000231, 0, 0.0271, 0, -0.0557, 0, -0.0137, 0, -0.00387, -0.00387, 0.00401, -0.0182, 0.0204, 0.019, 0.0315, 0.0586}},
	{[treeDepth]uint16{29, 41, 28, 31}, [treeDepth]float32{1.4302, 2.0196, 1.8111, 0.1589}, [1 << treeDepth]float32{0.000211, -0.0126, -0.00251, -0.0236, -0.0123, 0.028, -0.000912, 0.0209, 0.00467, -0.011, -0.0598, 0.00703, -0.0308, 0.0254, 0.0133, 0.0427}},
	{[treeDepth]uint16{305, 109, 106, 110}, [treeDepth]float32{0, 0, 0.15921, 0.47}, [1 << treeDepth]float32{-0.00116, 0.0132, 0.00718, -0.0351, -0.00535, 0.0303, 0.000868, -0.0449, -0.00873, 0.0112, 0.0417, 0.0208, 0.0078, 0.0325, -0.0442, -0.0469}},
	{[treeDepth]uint16{89, 89, 42, 296}, [treeDepth]float32{0.86057, 0, 0.7118, 0}, [1 << treeDepth]float32{-0.000349, 0, -0.00857, 0.0248, 0.0171, 0, -0.0265, 0.0126, 0.00677, 0, 0.00485, 0.0254, -0.0175, 0, -0.0321, -0.00991}},
	{[treeDepth]uint16{84, 41, 57, 107}, [treeDepth]float32{0.991, 2.0196, 0, 0.12471}, [1 << treeDepth]float32{0.000759, 0.0319, -0.0501, -0.0156, -0.0295, 0.00734, -0.0236, 0, -0.00207, 0.0257, -0.0248, -0.042, -0.0111, -0.00623, 0.0375, -0.00733}},
	{[treeDepth]uint16{53, 2, 8, 96}, [treeDepth]float32{0.50019, 0.38483, 0.8, 0}, [1 << treeDepth]float32{0.000873, -0.00104, 0.0128, -0.0232, -0.0195, 0.00411, 0.0422, 0.00629, -0.0245, 0.0225, 0.00659, 0.0277, -0.0575, 0.00581, -0.00256, 0.0213}},
	{[treeDepth]uint16{3, 14, 28, 53}, [treeDepth]float32{0.15616, 0.37701, 1.7139, 0.39999}, [1 << treeDepth]float32{-0.000142, -0.0461, 0.014, -0.00186, 0.0115, -0.0211, 0.00608, -0.00931, -0.0136, 0.0109, 0.00122, 0.00738, 0.0383, -0.0034, -0.0229, -0.028}},
	{[treeDepth]uint16{119, 143, 142, 8}, [treeDepth]float32{0.3203, 0.23373, 0.33958, 0.8}, [1 << treeDepth]float32{-6.62e-05, 0.0198, -0.0288, 0.000965, -0.0177, -0.0018, 0.0177, -0.00624, -0.0225, 0.0273, -0.056, 0.0157, 0.00629, -0.0316, 0.0237, 0.0413}},
	{[treeDepth]uint16{87, 39, 61, 84}, [treeDepth]float32{0.15463, 0, 0, 0.77095}, [1 << treeDepth]float32{0.00141, -0.0401, -0.00203, -0.0196, 0.0224, 0.063, -0.0081, -0.00873, 0.0022, -0.0373, 0.0165, 0.0112, -0.0155, 0.0266, -0.0225, 0.0278}},
	{[treeDepth]uint16{5, 44, 31, 21}, [treeDepth]float32{0.15311, 0.82486, 0.10713, 0.25598}, [1 << treeDepth]float32{0.000975, 0.00992, 0.0027, 0.0504, -0.0454, 0.0191, -0.02, -0.000434, 0.00297, -0.0613, 0.00915, 0.0359, 0.00466, -0.00938, -0.0141, 0.00365}},
	{[treeDepth]uint16{32, 38, 28, 25}, [treeDepth]float32{0, 0.32614, 0, 0.66151}, [1 << treeDepth]float32{0.000543, -0.0277, -0.0104, -0.00325, -0.00666, -0.0437, 0.00335, -0.0181, -0.047, -0.0267, -0.0416, -0.00232, -0.0178, -0.026, 0.0211, 0.0139}},
	{[treeDepth]uint16{105, 16, 31, 109}, [treeDepth]float32{0.39378, 0, 0.99549, 0}, [1 << treeDepth]float32{0.000246, 0.00911, -0.0615, 0.019, 0.00594, -0.0735, -0.0094, 0.0195, -0.0153, 0.0271, -0.00862, 0.0365, 0.00642, -0.0165, 0.0227, 0}},
	{[treeDepth]uint16{98, 70, 21, 27}, [treeDepth]float32{0, 0.24944, 0.42757, 0.18084}, [1 << treeDepth]float32{-0.000208, 0.0208, -0.0248, 0.0838, -0.00385, 0.0192, -0.00536, 0.0253, -0.000977, 0.0222, -0.0503, -0.034, 0.0151, -0.000812, 0.00285, 0.0387}},
	{[treeDepth]uint16{105, 49, 301, 108}, [treeDepth]float32{0.29667, 0.6, 0, 0.8257}, [1 << treeDepth]float32{7.95e-05, -0.0198, 0.0036, 0.0267, -0.0201, -0.0145, -0.00711, -0.0215, -0.000445, -0.0707, -0.00928, 0.0092, -0.0476, -0.0458, -0.0245, 0.0393}},
	{[treeDepth]uint16{5, 106, 108, 26}, [treeDepth]float32{0.15311, 0.033101, 0.53129, 0.069211}, [1 << treeDepth]float32{0.00131, -0.0309, 0.0187, -0.0229, -0.00504, 0.00612, 0.00477, -0.0439, -0.0204, -0.0122, 0.0265, -0.0052, -0.0156, 0.115, -0.00148, -0.0476}},
	{[treeDepth]uint16{5, 45, 54, 26}, [treeDepth]float32{0.15311, 0.10959, 0.53326, 0.069211}, [1 << treeDepth]float32{-0.000119, -0.0418, 0.0414, -0.0321, 6.28e-06, -0.00662, 0.00594, -0.0266, -0.0224, 0.0187, 0.0275, -0.0327, 0.00303, 0.0638, -0.00651, -0.0258}},
	{[treeDepth]uint16{98, 29, 28, 38}, [treeDepth]float32{0, 1.4302, 1.3976, 0.53651}, [1 << treeDepth]float32{-0.00286, 0.0418, 0, 0, -0.0101, 0.00248, 0.0324, -0.03, 0.00888, 0.0194, 0, 0, -0.0155, 0.00493, 0.00571, -0.0114}},
	{[treeDepth]uint16{98, 34, 30, 19}, [treeDepth]float32{0, 0, 0, 0}, [1 << treeDepth]float32{0.000185, -0.0164, -0.0167, 0.0359, 0.00384, 0.0231, -0.009, 0.0315, -0.0156, -0.0426, -0.0455, 0.0491, 0.0273, 0.00654, 0.00796, -0.0129}},
	{[treeDepth]uint16{87, 38, 69, 46}, [treeDepth]float32{0.15463, 0.64135, 0.51402, 3.6161}, [1 << treeDepth]float32{-0.00102, -0.0285, -0.00987, -0.0111, -0.000583, 0.00673, -0.000884, 0.0175, 0.0204, 0.00963, 0.0238, 0.00805, 0.0157, -0.0562, 0.00653, -0.00121}},
	{[treeDepth]uint16{41, 56, 53, 44}, [treeDepth]float32{1.5249, 0.33955, 0.50019, 0.85972}, [1 << treeDepth]float32{-0.000583, 0.00144, 0.0162, 0.00278, -0.00829, -0.0347, -0.0203, -0.0541, 0.00271, -0.00542, 0.00251, -0.0286, 0.0283, -0.000588, 0.0124, -0.0442}},
	{[treeDepth]uint16{98, 105, 301, 30}, [treeDepth]float32{0, 0.39378, 0, 0.37403}, [1 << treeDepth]float32{-0.00153, 0.0169, 0.0208, 0.0193, -0.00668, -0.00123, 0.032, 0, 0.00455, 0.036, -0.0086, -0.00211, -0.0306, -0.0114, 0.0101, -0.047}},
	{[treeDepth]uint16{89, 118, 83, 41}, [treeDepth]float32{0.93868, 0.42857, 0.078115, 0.89162}, [1 << treeDepth]float32{-0.000212, 0.0242, -0.00167, 0.0155, 0.0238, 0.0223, -0.0108, 0.026, -0.00412, -0.0201, -0.0261, 0.0312, -0.00354, -0.0129, 0.00908, 0.043}},
	{[treeDepth]uint16{125, 110, 83, 62}, [treeDepth]float32{0.8, 0.40547, 0.54253, 0}, [1 << treeDepth]float32{0.000404, 0.00129, 0.000589, 0.00332, 0.0639, 0.0096, 0.0608, 0.0033, 0.00212, 0.0668, -0.00397, -0.0402, -0.045, 0.0292, -0.00251, 0.00329}},
	{[treeDepth]uint16{106, 108, 31, 21}, [treeDepth]float32{0.033101, 0, 0.61807, 0.76194}, [1 << treeDepth]float32{-0.000723, 0.0196, -0.0194, -0.00559, -0.0135, 0.0376, -0.0146, 0.0199, 0.00738, 0.0213, -0.0165, 0.0034, 0.0157, 0.00944, 0.0357, 0.00153}},
	{[treeDepth]uint16{84, 107, 51, 63}, [treeDepth]float32{0.991, 0.58042, 0.043741, 0.25}, [1 << treeDepth]float32{0.000181, 0.0212, -0.0271, 0.0257, 0.044, 0.0348, -0.0184, 0.0177, -0.00566, 0.0225, -0.000713, 0.0111, 0.0099, 0.0251, -0.0282, -0.0358}},
	{[treeDepth]uint16{38, 25, 28, 41}, [treeDepth]float32{0.43925, 0.4607, 0.3662, 1.1101}, [1 << treeDepth]float32{-0.00105, 0.00189, -0.035, 0.00207, -0.021, 0.0124, -0.00973, 0.0251, 0.0128, 0.00293, -0.0142, -0.0327, 0.00197, -0.0139, -0.00234, 0.0178}},
	{[treeDepth]uint16{35, 38, 28, 44}, [treeDepth]float32{0, 0.69762, 1.381, 0.76219}, [1 << treeDepth]float32{-0.000366, -0.0618, 0.0138, 0.00949, 0.0137, -0.031, 4.75e-05, 0.0381, -0.0078, -0.0137, 0.0112, 0.0495, -0.0198, 0.00386, -0.0198, 0.00247}},
	{[treeDepth]uint16{303, 54, 2, 63}, [treeDepth]float32{0, 0, 0.15218, 0.2}, [1 << treeDepth]float32{-4.86e-06, -0.0295, 0.0121, -0.0342, 0.0463, -0.0138, 0.0298, -0.00632, -0.029, -0.00768, -0.00843, -0.0292, 0.0228, 0.0482, 0.000823, -0.0232}},
	{[treeDepth]uint16{26, 28, 302, 7}, [treeDepth]float32{0.60081, 0.3662, 0, 0}, [1 << treeDepth]float32{-0.000445, -0.0161, -0.000188, 0.0318, -0.0242, -0.0279, 0.0278, -0.000871, -0.015, -0.00613, -0.0326, 0.00335, -0.034, -0.0206, 0.0231, 0.0562}},
	{[treeDepth]uint16{32, 7, 25, 30}, [treeDepth]float32{0, 0, 0.66151, 0}, [1 << treeDepth]float32{0.000422, -0.00152, -0.00452, -0.0301, -0.0381, 0.00338, -0.0262, -0.028, 0.00315, -0.0181, -0.0204, -0.057, 0.0109, 0.0157, 0.0311, -0.0411}},
	{[treeDepth]uint16{19, 93, 66, 2}, [treeDepth]float32{0, 0, 0.28843, 0.084981}, [1 << treeDepth]float32{0.000806, -0.0428, 0.0179, -0.0181, -0.0165, -0.0106, 0.012, -0.0121, 0.00644, 0.0273, -0.0415, -0.0665, -0.00488, 0.0178, 0.0332, -0.0038}},
	{[treeDepth]uint16{103, 303, 49, 105}, [treeDepth]float32{0.047644, 0, 0.8, 0.21707}, [1 << treeDepth]float32{0.00186, -0.0143, -0.0298, -0.0201, -0.00429, -0.00936, -0.0338, 0.0281, -0.0158, -0.0476, -0.0273, 0.0244, 0.0131, -0.00264, 0.0585, 0.0212}},
	{[treeDepth]uint16{37, 143, 19, 70}, [treeDepth]float32{0.95, 0.1445, 0, 0.2068}, [1 << treeDepth]float32{-0.00148, 0.00939, -0.0309, 0.00515, -0.00108, 0.0118, -0.00518, 0.0183, -0.0201, -0.0101, -0.0395, 0.0163, 0.0199, -0.0129, 0.0285, 0.0194}},
	{[treeDepth]uint16{105, 301, 12, 30}, [treeDepth]float32{0.39378, 0, 0, 0.098079}, [1 << treeDepth]float32{5.21e-05, 0.0399, 0.00559, -0.0186, -0.0202, -0.00265, -0.013, 0.0425, -0.00192, -0.0128, -0.0441, -0.0422, 0.00802, 0.00858, -0.017, 0.0319}},
	{[treeDepth]uint16{26, 71, 15, 1}, [treeDepth]float32{0.60081, 0.52153, 0.099325, 1.3671}, [1 << treeDepth]float32{-0.000675, 0, -0.0373, -0.0132, -0.0461, -0.0485, -0.0151, 0.0457, 0.0423, 0, 0.0145, -0.034, -0.00511, -0.0236, -0.00261, 0.0246}},
	{[treeDepth]uint16{41, 57, 106, 67}, [treeDepth]float32{1.7146, 0, 0.033101, 0.31398}, [1 << treeDepth]float32{0.00156, -0.0351, -0.0311, -0.0362, -0.0429, 0.0232, 0.00943, 0.00946, -0.00712, -0.0448, 0.0287, -0.0114, 0.0115, -0.021, -0.0285, 0.0297}},
	{[treeDepth]uint16{64, 1, 41, 53}, [treeDepth]float32{0, 1.3671, 2.0196, 0.44815}, [1 << treeDepth]float32{-0.00051, -0.0385, 0.00104, 0.00207, -0.0301, -0.0303, 0.0229, 0.0323, -0.00197, -0.00312, 0.00103, 0.035, -0.00818, -0.00487, -0.0649, 0.059}},
	{[treeDepth]uint16{125, 26, 63, 64}, [treeDepth]float32{0, 0.43981, 0.33333, 0}, [1 << treeDepth]float32{0.000629, -0.00534, 0.0209, 0.00209, -0.00634, -0.0043, -0.000202, -0.085, 0.0167, -0.0513, -0.035, -0.022, 0.0246, 0.0348, -0.00671, -0.00692}},
	{[treeDepth]uint16{84, 39, 87, 71}, [treeDepth]float32{0.991, 0, 0.15463, 0.7828}, [1 << treeDepth]float32{-0.00172, -0.00383, 0.0129, 0.0136, -0.0276, -0.000237, 0.0258, -0.00661, 0.00698, -0.0199, -0.00134, 0.0286, -0.0263, -0.0285, -0.00668, 0.0338}},
	{[treeDepth]uint16{32, 62, 67, 18}, [treeDepth]float32{0.5, 0.03125, 0.23759, 0}, [1 << treeDepth]float32{0.00162, -1.89e-05, -0.0418, -0.0143, 0.0136, 0.0498, 0.00531, -0.0218, -0.00421, -0.00835, 0.00729, 0.0201, -0.0144, 0.0541, -0.01, -0.038}},
	{[treeDepth]uint16{16, 105, 25, 136}, [treeDepth]float32{0, 0.39378, 1.0889, 0}, [1 << treeDepth]float32{0.000286, -0.0622, 0.0204, 0.0235, -0.0031, 0.0344, -0.0446, 0.0147, -0.00824, -0.0359, -0.0109, 0.0157, 0.0368, 0.00322, -0.0452, -0.000295}},
	{[treeDepth]uint16{49, 126, 301, 88}, [treeDepth]float32{0.8, 0, 0, 0.37453}, [1 << treeDepth]float32{-0.000514, 0.00765, -0.0672, 0.0451, -0.0512, 0.00782, 0, 0, 0.0113, 0.0151, 0.0293, 0.0382, 0.0318, -0.00352, 0, 0}},
	{[treeDepth]uint16{61, 46, 64, 53}, [treeDepth]float32{0, 3.6161, -0.01005, 0.23804}, [1 << treeDepth]float32{-0.0139, 0.0131, 0.0191, -0.04, -0.00113, -0.0205, 0.0102, -0.00668, -0.00604, 0.0444, -0.00529, -0.000665, 0.0167, 0.0254, 0.0466, -0.0173}},
	{[treeDepth]uint16{28, 52, 14, 110}, [treeDepth]float32{1.3976, 0.33836, 0.37701, 0.40547}, [1 << treeDepth]float32{0.000962, 0.0153, -0.0203, -0.00997, 0.017, 0.0222, 0.00565, -0.0154, -0.0363, -0.0195, -0.00984, -0.0267, 0.0203, 0.0397, 0.00335, -0.0187}},
	{[treeDepth]uint16{138, 110, 119, 41}, [treeDepth]float32{0, -0.22314, 0.47273, 0.89162}, [1 << treeDepth]float32{-0.0097, -0.00723, 0.000326, 0.0085, 0.0301, -0.00443, 0.0431, -0.00511, -0.0288, 0.0343, 5.2e-05, 0.0253, 0.0139, 0.0413, -0.00646, 0.00813}},
	{[treeDepth]uint16{67, 30, 296, 117}, [treeDepth]float32{0.75527, 0.69882, 0, 0.25741}, [1 << treeDepth]float32{0.000281, -0.00369, -0.0351, 0.0162, -0.0146, 0.0172, -0.0292, 0.0386, -0.0037, 0.0181, 0.00389, 0.0258, 0.0115, -0.0123, -0.0383, -0.0166}},
	{[treeDepth]uint16{68, 41, 83, 71}, [treeDepth]float32{0, 1.7146, 0.078115, 0.62826}, [1 << treeDepth]float32{-0.000421, -0.00411, -0.0371, 0.0128, -0.0362, -0.0245, -0.0297, 0.0314, -0.00874, 0.0119, -0.0542, 0.0139, 0.00975, 0.00364, -0.0154, 0.0179}},
	{[treeDepth]uint16{2, 2, 118, 37}, [treeDepth]float32{0.96263, 0.19896, 0.42857, 0.69332}, [1 << treeDepth]float32{8.77e-05, 0, -0.000161, -0.0221, -0.00948, 0, 0.00524, -0.043, -0.000846, 0, 0.00622, -0.0237, -0.014, 0, 0.0154, 0.0139}},
	{[treeDepth]uint16{108, 53, 104, 301}, [treeDepth]float32{0.40103, 0.27712, 0.8, 0}, [1 << treeDepth]float32{0.000805, 0.00797, 0.023, -0.0154, 0.0172, 0.0183, 0.00591, -0.00336, 0.0234, -0.0254, -0.00945, -0.047, -0.0209, 0.00192, -0.0264, 0.0159}},
	{[treeDepth]uint16{104, 105, 70, 52}, [treeDepth]float32{0.6, 0.15229, 0.36703, 0.33836}, [1 << treeDepth]float32{-0.000454, 0.00609, -0.0541, 0.0237, -0.0129, 0.045, -0.00689, 0.0477, 5.5e-05, -0.0212, -0.0433, 0.00938, -0.0417, -0.0211, 0.0699, -0.0229}},
	{[treeDepth]uint16{5, 118, 106, 116}, [treeDepth]float32{0.15311, 0.56522, 0.033101, 0.41071}, [1 << treeDepth]float32{-0.000243, -0.0343, -0.0217, -0.0041, 0.0121, -0.0557, -0.00375, 0.038, 0.00122, 0.012, -0.0406, 0.0998, 0.000844, -0.0318, 0.0315, 0.0102}},
	{[treeDepth]uint16{5, 118, 106, 107}, [treeDepth]float32{0.15311, 0.56522, 0.033101, 0.3799}, [1 << treeDepth]float32{-0.0014, -0.0299, -0.0151, 0.0102, 0.0165, -0.0247, 0.0204, 0.0348, -0.000129, 0.02, -0.0434, 0.0645, -0.00325, -0.0432, 0.0202, -0.019}},
	{[treeDepth]uint16{16, 31, 105, 67}, [treeDepth]float32{0, 0.27991, 0.21707, 0.23759}, [1 << treeDepth]float32{-9.81e-07, -0.00218, -0.0247, 0.0126, -0.075, 0.0267, 0.0384, -0.00473, -0.00217, -0.0548, 0.00544, -0.0472, -0.007, -0.0307, 0.0176, 0.017}},
	{[treeDepth]uint16{87, 41, 64, 107}, [treeDepth]float32{0.15463, 2.0196, -0.23572, 0.12471}, [1 << treeDepth]float32{0.00959, -0.000676, -0.0127, -0.00936, 0.00112, -0.0388, -0.0411, -0.00517, 0.00258, -0.00779, -0.0381, -0.0546, 0.00927, -0.00152, 0.0291, -0.0192}},
	{[treeDepth]uint16{5, 28, 43, 117}, [treeDepth]float32{0.085356, 1.3976, 0.5707, 0.20659}, [1 << treeDepth]float32{4.78e-05, -0.0451, 0.00336, -0.0183, -0.0124, 0.0451, -0.0278, -0.0518, -0.021, -0.0341, 0.0321, 0.00662, 0.00793, 2.62e-05, -0.002, -0.0429}},
	{[treeDepth]uint16{61, 70, 8, 124}, [treeDepth]float32{0, 0.36703, 0.6, 0}, [1 << treeDepth]float32{-0.00131, 0.0378, -0.0143, 0.0325, 0.00346, -0.0112, -0.0419, 0.0536, 0.0289, 0.00765, 0.0358, -0.00118, -0.00995, 0.0115, 0.00515, 0}},
	{[treeDepth]uint16{26, 20, 64, 19}, [treeDepth]float32{0.60081, 0.82574, -0.84397, 0.098302}, [1 << treeDepth]float32{-0.0447, -0.0263, 0.00306, 0.0358, 0.00036, 0.0292, -0.00581, 0.0389, 0.00103, -0.0145, 0.0168, 0.0193, 0.00611, -0.0332, 0.0052, 0.0229}},
	{[treeDepth]uint16{302, 28, 27, 36}, [treeDepth]float32{0, 0.64007, 0.22198, 0.28068}, [1 << treeDepth]float32{-0.000343, -0.00991, -0.00622, 0.0162, -0.00755, -0.00768, 0.0184, 0.0433, 0.0204, -0.0358, 0.0221, 0.0776, -0.0255, -0.0078, -0.00889, 0.017}},
	{[treeDepth]uint16{80, 14, 24, 39}, [treeDepth]float32{0, 0.37701, 0.75, 0}, [1 << treeDepth]float32{-0.000874, -0.0128, -0.0213, 0.0508, -0.0182, -0.0369, 0.00716, 0.0351, 0.013, 0.00204, 0.00318, 0.0181, -0.0349, -0.00564, -0.0191, 0}},
	{[treeDepth]uint16{28, 34, 1, 12}, [treeDepth]float32{1.3976, 1, 1.3671, 0}, [1 << treeDepth]float32{0.000508, -0.0256, -0.046, -0.04, 0.00885, -0.0434, 0.0519, 0.0345, -0.00087, 0.00404, -0.0147, 0.00907, 0.00332, -0.00771, -0.0054, 0.000999}},
	{[treeDepth]uint16{14, 2, 40, 301}, [treeDepth]float32{0.90315, 0.96263, 0.72284, 0}, [1 << treeDepth]float32{0.00124, 0.0262, 0.0106, -0.0152, -0.00676, 0.0258, -0.0304, -0.0139, -0.0131, 0.0219, 0.00112, 0, 0.00411, 0.0182, -0.0118, 0.0412}},
	{[treeDepth]uint16{89, 61, 89, 39}, [treeDepth]float32{0.93868, 0, 0, 0}, [1 << treeDepth]float32{0.00154, 0, 0.0206, 0, -0.02, -0.0084, 0.0429, -0.0228, 0, 0, 0, 0, -0.00186, 0.0328, 0.00875, -0.0211}},
	{[treeDepth]uint16{31, 71, 28, 44}, [treeDepth]float32{0.27991, 0.62826, 1.0988, 0.76219}, [1 << treeDepth]float32{-0.000475, -0.0455, -0.0159, 0.00989, 0.00592, 0.0186, -0.00736, 0.0171, -0.002, -0.0142, 0.0135, 0.00166, 0.0309, 0.0187, -0.0166, -0.00968}},
	{[treeDepth]uint16{67, 59, 41, 69}, [treeDepth]float32{0.81962, 0, 1.2891, 0.72313}, [1 << treeDepth]float32{-0.000553, -0.0472, -0.00449, -0.0142, 0.00592, 0.0416, 0.0153, -0.00029, 0.00369, 0.0141, 0.0258, 0.0362, -0.0283, 0.0281, -0.0122, -0.0472}},
	{[treeDepth]uint16{302, 46, 30, 20}, [treeDepth]float32{0, 1.8355, 0, 1.1208}, [1 << treeDepth]float32{0.000259, -0.0499, -0.0149, -0.0384, -0.0253, -0.0554, 0.0051, 0.0166, -0.00972, -0.00808, 0.00872, 0.0215, -0.00331, 0.00364, -0.00574, 0.0531}},
	{[treeDepth]uint16{137, 16, 31, 107}, [treeDepth]float32{0.77603, 0, 0.61807, 0.58042}, [1 << treeDepth]float32{0.00089, -0.0292, -0.0492, 0.00807, 0.00848, -0.018, 0.0257, -0.014, -0.00438, 0.0101, -0.00295, -0.00482, -0.0343, 0.0149, -0.00513, -0.00248}},
	{[treeDepth]uint16{41, 31, 44, 30}, [treeDepth]float32{1.5249, 0.04923, 0.79274, 0.2442}, [1 << treeDepth]float32{-0.000246, -0.00105, -0.00258, -0.0214, 0.0101, 0.0551, 0.00271, -0.0487, -0.0209, 0.0161, 0.0103, -0.000428, 0.0159, -0.0087, -0.00109, -0.029}},
	{[treeDepth]uint16{87, 39, 61, 73}, [treeDepth]float32{0.15463, 0, 0, 0.36824}, [1 << treeDepth]float32{0.000273, -0.034, 0.00445, 0.0158, -0.0171, 0.0403, 0.0114, 0.0123, 0.00471, -0.0316, 0.0108, -0.00907, 0.025, 0.0371, -0.0484, 0.00483}},
	{[treeDepth]uint16{41, 28, 30, 69}, [treeDepth]float32{1.7146, 1.8111, 0.47687, 0.51402}, [1 << treeDepth]float32{0.00175, -0.0381, -0.0283, 0.0374, -0.00766, -0.00674, 0.00914, 0.0167, -0.00197, 0.00149, 0.0136, 0.00792, 0.0102, -0.0531, -0.0159, -0.00513}},
	{[treeDepth]uint16{89, 143, 14, 41}, [treeDepth]float32{0, 0.23373, 0.64284, 1.1101}, [1 << treeDepth]float32{-5.84e-06, -0.0252, 0, 0.0165, 0.0327, 0.00689, 0, 0.0094, 0.00397, -0.0114, 0, 0.00165, 0.00501, -0.0124, 0, -0.0175}},
	{[treeDepth]uint16{117, 82, 43, 41}, [treeDepth]float32{0.20659, 0.15376, 0.5707, 1.7146}, [1 << treeDepth]float32{-0.00114, 0.0253, -0.00908, -0.0415, -0.0257, -0.0507, -0.0145, 0.00999, -0.0156, 0.00198, -0.00712, 0.017, -0.00364, -0.00529, 0.00361, -0.0126}},
	{[treeDepth]uint16{61, 46, 64, 53}, [treeDepth]float32{0, 4.5317, -0.01005, 0.15593}, [1 << treeDepth]float32{0.00303, 0.0125, 0.0194, -0.052, -0.000566, -0.0123, -0.0231, -0.0048, -0.00964, 0.0374, -0.00171, -0.00994, 0.0139, 0.00289, 0.0447, -0.0261}},
	{[treeDepth]uint16{83, 26, 20, 30}, [treeDepth]float32{0.041818, 0, 0.93219, 0.42481}, [1 << treeDepth]float32{-0.00119, -0.00557, -0.0411, 0.00839, -0.0121, 0.0233, -0.0111, 0.00566, 0.0257, 0.00951, -0.0344, -0.0432, -0.011, 0.0114, -0.00626, -0.00631}},
	{[treeDepth]uint16{103, 63, 73, 105}, [treeDepth]float32{0.047644, 0.2, 0.39805, 0.15229}, [1 << treeDepth]float32{-0.000617, 0.016, -0.000565, 0.0119, 0.0272, 0.0436, 0.000133, -0.0369, -0.00168, -0.0162, 0.0152, -0.0274, -0.0152, 0.0323, 0.00626, -0.0102}},
	{[treeDepth]uint16{5, 69, 95, 12}, [treeDepth]float32{0.24676, 0.68089, 0, 0}, [1 << treeDepth]float32{0.000524, -0.0389, -0.0302, 0.0517, 0.0365, -0.0142, 0.021, -0.0062, 0.0084, 0.00899, -0.00323, 0.027, -0.0421, 0, 0.018, -0.00152}},
	{[treeDepth]uint16{119, 62, 66, 3}, [treeDepth]float32{0.3203, 0.11667, 0.38829, 0.15616}, [1 << treeDepth]float32{0.000361, -0.0112, -0.0112, 0.0335, 0.00309, 0.0398, -0.00334, 0.00187, -0.00549, -0.00299, -0.0391, -0.0426, -0.028, 0.0137, 0.0174, 0.00643}},
	{[treeDepth]uint16{104, 304, 105, 303}, [treeDepth]float32{0.8, 0, 0.098408, 0}, [1 << treeDepth]float32{2.21e-05, -0.0251, -0.0128, 0.00753, 0.00411, 0.00799, -0.0455, 0.0372, -0.0353, -0.0353, 0, 0, -0.00762, 0.0332, 0, 0}},
	{[treeDepth]uint16{74, 118, 12, 117}, [treeDepth]float32{0.6083, 0.36667, 0, 0.20659}, [1 << treeDepth]float32{0.00112, -0.00829, -0.0148, -0.00544, -0.0334, -0.0425, -0.0162, 0.0281, 0.0157, 0.0154, -0.0186, 0.0105, 0.0041, -0.0176, 0.00385, 0.0223}},
	{[treeDepth]uint16{302, 30, 147, 19}, [treeDepth]float32{0, 0.19941, 0, 0}, [1 << treeDepth]float32{-0.000311, -0.0271, -0.00704, 0.0227, -0.00525, -0.0111, 0.0421, 0.0601, -0.0048, -0.0245, 0.014, 0.0415, -0.0534, -0.0117, 0.00774, 0}},
	{[treeDepth]uint16{5, 44, 53, 2}, [treeDepth]float32{0.15311, 0.85972, 0.50019, 0.31102}, [1 << treeDepth]float32{-0.00108, -0.0193, -0.0171, 0.0356, -0.00585, -0.0281, 0.024, 0.0228, 0.0159, -0.0185, -0.00756, 0.0204, -0.0218, -0.0318, 0.00713, 0.00781}},
	{[treeDepth]uint16{108, 41, 26, 43}, [treeDepth]float32{0, 1.3954, 0.60081, 1.0259}, [1 << treeDepth]float32{0.000339, -0.011, 0.0314, -0.00437, -0.0158, 0.042, 0.0205, -0.0156, 0.0184, 0.00585, 0.0202, -0.0159, 0.0173, -7.31e-05, 0.027, -0.00655}},
	{[treeDepth]uint16{89, 125, 127, 17}, [treeDepth]float32{0.86057, 0.8, 0, 0}, [1 << treeDepth]float32{-0.000792, 0.0182, 0.0418, 0.0325, 0.0109, -0.00412, -0.0143, 0, -0.00918, -0.00124, 0, 0, 0.0464, 0.00587, 0, 0}},
	{[treeDepth]uint16{22, 83, 41, 20}, [treeDepth]float32{0.61186, 0.041818, 0.89162, 0.72965}, [1 << treeDepth]float32{0.000363, -0.0377, -0.033, 0.0343, 0.00517, 0.000828, -0.0042, 3.08e-05, -0.00151, 0.0168, 0.00238, 0.0362, -0.0177, -0.0406, 0.00244, 0.0171}},
	{[treeDepth]uint16{145, 53, 64, 41}, [treeDepth]float32{0, 0.35625, -0.01005, 1.2891}, [1 << treeDepth]float32{0.000774, 0.0142, 0.00437, 0.0559, -0.000771, -0.00828, 0.0227, -0.011, 0.016, 0.00178, -0.018, 0.047, -0.00564, -0.0346, 0.0349, -0.00338}},
	{[treeDepth]uint16{26, 83, 30, 44}, [treeDepth]float32{0, 0.078115, 0.47687, 0.73244}, [1 << treeDepth]float32{0.002, -0.0226, -0.0196, 0.00321, -0.00894, 0.0121, 0.0196, -0.00918, -0.00618, -0.0479, 0.0197, 0.00653, 0.00187, -0.0274, 0.00335, -0.025}},
	{[treeDepth]uint16{119, 23, 88, 62}, [treeDepth]float32{0.3203, 0.2147, 0, 0.11667}, [1 << treeDepth]float32{-0.000426, 0.0066, 0.00107, 0.0484, 0.0241, 0.0275, -0.0321, -0.00693, -0.00735, -0.0466, -0.00209, 0.0108, 0.00145, 0.0144, -0.00289, 0.0231}},
	{[treeDepth]uint16{98, 123, 107, 2}, [treeDepth]float32{0, 0, 0.24807, 0.25029}, [1 << treeDepth]float32{-0.00102, 0.0128, 0.00616, 0.0541, -0.00738, 0.027, -0.0216, -0.0033, 0.0133, -0.0227, 0.0115, 0.0276, -0.00152, 0.0318, -0.0602, 0.01}},
	{[treeDepth]uint16{84, 7, 88, 143}, [treeDepth]float32{0.991, 0, 0.37453, 0.1445}, [1 << treeDepth]float32{0.00092, 0.0099, -0.0215, -0.0292, -0.0255, 0.0183, 0.0251, -0.00816, -0.00849, 0.00687, -0.0155, 0.0158, 0.00937, 0.0419, 0.0398, 0.0116}},
	{[treeDepth]uint16{98, 30, 21, 34}, [treeDepth]float32{0, 0.69882, 0.92638, 0}, [1 << treeDepth]float32{-0.000236, 0.0106, 0.023, 0.00791, 0.0166, 0.0117, -0.00854, -0.0131, -0.00456, 0.0205, -0.0332, 0.0302, 0.0136, 0.0423, -0.0274, -0.0141}},
	{[treeDepth]uint16{2, 8, 108, 41}, [treeDepth]float32{0.19896, 0.8, 0, 0.96114}, [1 << treeDepth]float32{-0.00215, 0.0294, -0.054, -0.00993, 0.0034, 0.00994, -0.0038, 0.0113, 0.0193, 0.0151, -0.0344, 0.035, -0.00457, -0.00471, -0.0139, 0.0149}},
	{[treeDepth]uint16{21, 103, 33, 27}, [treeDepth]float32{0.76194, 0.047644, 0, 0.22198}, [1 << treeDepth]float32{-0.00103, 0.00371, -0.0303, -0.00114, 0.0562, -0.0132, -0.0191, -0.0337, 0.000196, 0.0162, -0.0216, 0.0241, -0.00325, -0.0584, 0.0189, 0.00695}},
	{[treeDepth]uint16{123, 53, 64, 30}, [treeDepth]float32{0, 0.23804, 0, 0.42481}, [1 << treeDepth]float32{0.000953, 0.0375, -0.00197, -0.076, -0.0378, -0.0115, 0.0492, 0.0107, 0.003, 0.0213, -0.00199, -0.0237, 0.0258, 0, 0.0097, 0.00159}},
	{[treeDepth]uint16{5, 84, 27, 31}, [treeDepth]float32{0.24676, 0.77095, 0.34743, 0.23157}, [1 << treeDepth]float32{-2.33e-05, -0.0501, -0.00276, 0.0428, -0.0576, -0.0177, -0.0474, 0, 0.00445, -0.0306, 0.00848, 0.026, -0.00693, 0.0437, 0.0177, -0.00515}},
	{[treeDepth]uint16{136, 63, 125, 48}, [treeDepth]float32{0, 0.5, 0, 0.49601}, [1 << treeDepth]float32{0.0011, 0.018, -0.0198, -0.00222, -0.0321, -0.037, 0.0408, -0.0233, -0.00249, -0.00788, 0.0266, -0.0111, -0.00472, -0.0135, 0.0378, -0.0536}},
	{[treeDepth]uint16{119, 83, 93, 69}, [treeDepth]float32{0.3203, 0.078115, 0, 0.64215}, [1 << treeDepth]float32{-0.000702, 0.000183, 0.00514, 0.0202, -0.0411, 0.0235, -0.0315, 0.0173, -0.00585, -0.0323, -0.00612, 0.0144, -0.0482, 0.0286, 0.0379, 0.0218}},
	{[treeDepth]uint16{18, 69, 136, 24}, [treeDepth]float32{0, 0.41808, 0, 0.5}, [1 << treeDepth]float32{0.00192, 0.0093, -0.00566, -0.0106, 0.0436, 0.0502, 0.00571, -0.0263, -0.0162, 0.00274, 0.00524, -0.00147, -0.0246, 0.06, 0.00479, -0.0489}},
	{[treeDepth]uint16{32, 45, 37, 36}, [treeDepth]float32{0, 0.22657, 0, 0.10947}, [1 << treeDepth]float32{0.000776, -0.0102, -0.0219, 0.021, 0.00815, -0.00814, -0.00214, -0.0327, 0.00559, -0.0121, -0.0475, -0.0279, -0.00794, 0.0227, 0.0135, -0.0238}},
	{[treeDepth]uint16{80, 19, 87, 73}, [treeDepth]float32{0, 0, 0.15463, 0.5139}, [1 << treeDepth]float32{-0.000178, 0.02, 0.0105, -0.0194, -0.0224, 0.0441, 0.0198, -0.00784, 0.00686, 0.0301, -0.0225, 0.0126, -0.0133, 0.0325, -0.018, 0.0018}},
	{[treeDepth]uint16{35, 38, 41, 108}, [treeDepth]float32{0, 0.69762, 2.0196, 0.8257}, [1 << treeDepth]float32{0.000102, -0.0632, -0.000481, 0.0339, -5.45e-05, 0.0285, -0.0233, 0.00921, -0.002, -0.0162, 0.016, -0.0125, -0.0313, 0.00046, -0.0186, 0.00747}},
	{[treeDepth]uint16{105, 301, 34, 31}, [treeDepth]float32{0.39378, 0, 0, 0.27991}, [1 << treeDepth]float32{-0.000256, 0.00119, -0.00421, 0.0351, -0.0034, 0.00807, -0.0293, -0.0549, 0.0172, -0.00566, -0.00263, 0.0557, 0.00107, 0.00845, -0.019, 0.0254}},
	{[treeDepth]uint16{35, 46, 71, 5}, [treeDepth]float32{0, 5.045, 0.8497, 0.020955}, [1 << treeDepth]float32{-0.000143, -0.0604, 0.0338, 0.0245, 0.0053, -0.0331, 0.000213, 0.0193, -0.00308, -0.0296, 0.00788, -0.00253, -0.0121, 0.011, -0.00862, 0.0391}},
	{[treeDepth]uint16{28, 30, 107, 116}, [treeDepth]float32{1.3976, 0.47687, 0.58042, 0.58736}, [1 << treeDepth]float32{-0.000556, 0.014, 0.0213, -0.0156, 0.0372, -0.00823, -0.00482, -0.0235, 0.00552, -0.0175, 0.0231, 0.0131, -0.00925, -0.0485, -0.0179, -0.0151}},
	{[treeDepth]uint16{51, 136, 20, 31}, [treeDepth]float32{0.043741, 0, 0.99667, 0.72265}, [1 << treeDepth]float32{-0.000357, 0.00405, -0.0131, -0.000916, -0.00797, 0.0262, 0.00348, -0.0183, -0.00314, 0.0543, -0.0187, -0.000989, 0.0112, 0.00855, 0.0448, -0.021}},
	{[treeDepth]uint16{2, 8, 53, 29}, [treeDepth]float32{0.25029, 0.8, 0.39999, 0.83174}, [1 << treeDepth]float32{-0.000942, 0.0104, -0.0392, 0.0109, -0.0158, -0.00199, 0.018, 0.0232, 0.0109, 0.0206, -0.0186, 0.0488, 0.00624, -0.0123, 6.91e-05, -0.0262}},
	{[treeDepth]uint16{84, 84, 69, 117}, [treeDepth]float32{0.991, 0, 0.41808, 0.3936}, [1 << treeDepth]float32{-0.000561, 0, 0.0148, 0.0133, 0.00577, 0, -0.0154, 0.0193, -0.035, 0, -0.0237, -0.013, 0.00918, 0, -0.0049, 0.0139}},
	{[treeDepth]uint16{32, 45, 137, 37}, [treeDepth]float32{0, 0.22657, 0.5197, 0.36037}, [1 << treeDepth]float32{0.000597, -0.0163, -0.0117, -0.0278, 0.0231, -0.0139, -0.0163, 0.011, 0.00324, 0.0227, 0.00906, -0.0499, -0.0114, -0.00389, -0.0026, -0.000929}},
	{[treeDepth]uint16{145, 108, 28, 116}, [treeDepth]float32{0, 0, 0, 0.10869}, [1 << treeDepth]float32{0.000222, -0.00905, -0.0297, -0.00425, -0.0325, -0.0159, -0.019, -0.0146, 0.00794, 0.00757, -0.0272, 0.0442, 0.014, -0.00488, -0.00108, 0.0279}},
	{[treeDepth]uint16{44, 107, 41, 101}, [treeDepth]float32{0.85972, 0.43449, 1.2891, 0.035619}, [1 << treeDepth]float32{0.00142, -0.00543, -0.0163, 0.016, 0.00789, 0.00482, -0.0294, 0.0177, -0.0121, 0.0287, 0.0324, 0.02, 0.00159, -0.0233, -0.0346, -0.0022}},
	{[treeDepth]uint16{46, 28, 36, 119}, [treeDepth]float32{1.8355, 0, 0.19854, 0}, [1 << treeDepth]float32{-0.0004, -0.0107, 0.00255, 0.00222, -0.00786, -0.0358, -0.0366, 0.00557, 0.00132, -0.00325, -0.0306, 0.000833, -0.0226, 0.00606, -0.00479, 0.0296}},
	{[treeDepth]uint16{18, 137, 136, 106}, [treeDepth]float32{0, 0.5197, 0, 0.12259}, [1 << treeDepth]float32{0.00191, -0.0135, -0.0179, 0.00426, 0.00617, 0.002, 0.00546, -0.011, 0.0136, -0.01, -0.00302, 0.0145, -0.00425, -0.0545, 0.00931, -0.0628}},
	{[treeDepth]uint16{26, 28, 19, 46}, [treeDepth]float32{0, 0, 0.28026, 1.8355}, [1 << treeDepth]float32{0.00159, 0.0167, -0.0157, -0.00871, 0.00169, -0.0447, -0.0302, -0.0283, 0.00908, -0.023, 0.00631, -0.00574, 0.00917, -0.0581, 0.00781, 0.0288}},
	{[treeDepth]uint16{83, 64, 2, 100}, [treeDepth]float32{0.37081, -0.01005, 0.036127, 1.7304}, [1 << treeDepth]float32{-0.0289, -0.00355, 0.000798, -0.0143, 0.00538, -0.0115, -0.0322, 0.0211, -0.0156, -0.000542, -0.0054, 0.00752, -0.0175, -0.0328, 0.0169, 0.0505}},
	{[treeDepth]uint16{28, 302, 46, 83}, [treeDepth]float32{1.3976, 0, 1.8355, 0.37081}, [1 << treeDepth]float32{0.000665, -0.0368, -0.0584, 0.00286, 0.00372, -0.00868, 0.0327, 0.0262, -0.037, 0.00696, -0.0139, -0.00253, -0.00111, -0.0127, -0.0196, 0.00978}},
	{[treeDepth]uint16{125, 45, 8, 20}, [treeDepth]float32{0.8, 0.10959, 0.6, 0.56909}, [1 << treeDepth]float32{0.000442, 0, 0.00274, 0, -0.0516, 0.000195, -0.0343, 0, 0.0105, -0.00275, -0.00434, 0.0577, -0.00755, -0.0299, 0.0104, 0.0302}},
	{[treeDepth]uint16{84, 39, 302, 20}, [treeDepth]float32{0, 0, 0, 0.82574}, [1 << treeDepth]float32{0.000682, -0.0049, 0, -0.00578, -0.0295, -0.0537, 0, 0.0344, 0.00564, -0.0179, 0, 0.00113, 0.0133, -0.00216, 0, 0.0459}},
	{[treeDepth]uint16{103, 19, 27, 93}, [treeDepth]float32{0.047644, 0.18972, 0.45961, 0}, [1 << treeDepth]float32{-0.000201, -0.0202, 0.0179, 0.0169, 0.0105, -0.0107, -0.0226, -0.0273, 0.00634, 0.00607, -0.0356, -0.0217, 0.0348, 0.0475, -0.053, 0.0108}},
	{[treeDepth]uint16{31, 31, 44, 5}, [treeDepth]float32{0.23157, 0.10713, 0.85972, 0.15311}, [1 << treeDepth]float32{-0.00128, 0, -0.0217, 0.00619, 0.0145, 0, -0.0252, -0.000365, -0.0432, 0, 0.00835, 0.00589, 0.0447, 0, -0.00185, -0.00665}},
	{[treeDepth]uint16{104, 104, 4, 136}, [treeDepth]float32{0.6, 0, 0, 0}, [1 << treeDepth]float32{-0.000585, 0, -0.0257, 0.0124, 0.0243, 0, -0.0322, -0.0561, 0.0122, 0, -0.0151, -0.00814, -0.00278, 0, 0, -0.0258}},
	{[treeDepth]uint16{63, 21, 2, 8}, [treeDepth]float32{0.25, 0.42757, 0.058912, 0.4}, [1 << treeDepth]float32{0.0016, -0.00764, 0.021, -0.0224, 0.0241, -0.011, 0.00121, -0.00631, -0.0335, -0.0237, -0.0275, -0.0189, -0.0127, -0.0313, 0.0132, 0.00496}},
	{[treeDepth]uint16{57, 41, 43, 53}, [treeDepth]float32{0, 2.0196, 1.1398, 0.15593}, [1 << treeDepth]float32{-0.000304, -0.00749, -0.0444, -0.00752, 0.0268, -0.0136, -1.7e-05, 0, -0.00419, -0.00929, 0.00692, 0.0306, 0.00429, 0.0219, -0.0309, -0.0229}},
	{[treeDepth]uint16{67, 53, 31, 31}, [treeDepth]float32{0.75527, 0.62792, 0.04923, 0.23157}, [1 << treeDepth]float32{-0.000819, 0.00838, -0.00634, 0.0215, -0.0109, 0.00943, -0.0735, -0.0421, 0, 0, 0, 0, 0.00467, 0.0279, -0.019, 0.00105}},
	{[treeDepth]uint16{16, 8, 28, 19}, [treeDepth]float32{0, 0.8, 0.26444, 0}, [1 << treeDepth]float32{0.00106, -0.00768, -0.0259, 0.00195, -0.00338, -0.0483, -0.00351, 0.0178, -0.0111, 0.011, -0.0323, 0.04, 0.0137, -0.0397, 0.0104, 0.00164}},
	{[treeDepth]uint16{104, 104, 108, 301}, [treeDepth]float32{0.6, 0, 0.40103, 0}, [1 << treeDepth]float32{0.000635, 0, 0.00607, 0.0128, 0.000432, 0, -0.0329, 0.00239, 0.0142, 0, -0.00692, -0.0216, -0.0395, 0, -0.039, 0.0153}},
	{[treeDepth]uint16{110, 41, 45, 53}, [treeDepth]float32{-0.10536, 1.5249, 0.19552, 0.15593}, [1 << treeDepth]float32{-0.00774, 0.00156, -0.0423, -0.0238, 0.0149, 0.00735, 0.00648, 0.0368, -0.00338, -0.00366, -0.0201, 0.0134, -0.00978, 0.00449, -0.0545, -0.0227}},
	{[treeDepth]uint16{78, 133, 53, 64}, [treeDepth]float32{0, 0, 0.23804, -0.4943}, [1 << treeDepth]float32{0.0142, 0.0201, 0.0111, -0.0408, -0.012, 0.0452, 0.00685, 0.0148, -0.000825, -0.00887, -0.0247, -0.0174, 0.00193, 0.00164, 0.00514, 0.00659}},
	{[treeDepth]uint16{51, 107, 62, 8}, [treeDepth]float32{0.043741, 0.58042, 0, 0.6}, [1 << treeDepth]float32{-0.000391, 0.0135, 0.0264, -0.012, -0.000962, 0.0114, 0.0105, -0.022, 0.0231, 0.0245, 0.0425, 0.0545, -0.005, 0.0253, -0.0337, -0.0314}},
	{[treeDepth]uint16{82, 120, 108, 27}, [treeDepth]float32{0.18766, 0.4, 0.40103, 0.084119}, [1 << treeDepth]float32{-0.00159, 0.00434, -0.0311, -0.0294, -0.0246, 0.0032, -0.0328, -0.0187, -0.0176, 0.0186, -0.0488, -0.00451, 0.00892, -0.00618, -0.0335, 0.0284}},
	{[treeDepth]uint16{105, 301, 12, 44}, [treeDepth]float32{0.39378, 0, 0, 0.73244}, [1 << treeDepth]float32{-0.00103, 0.0599, -0.0559, -0.023, 0.00667, 0.0241, -0.0144, 0.0273, 0.0168, -0.0482, -0.0044, -0.0566, -0.00397, -0.00291, -0.0056, 0.0309}},
	{[treeDepth]uint16{19, 95, 30, 101}, [treeDepth]float32{0, 0, 0.28617, 0.17076}, [1 << treeDepth]float32{-0.000633, 0.0112, -0.00548, -0.0503, -0.00214, 0.00865, 0.0397, 0.0377, 0.00387, -0.0133, 0.0267, -0.0586, -0.0216, 0.0281, 0.0421, 0.00408}},
	{[treeDepth]uint16{70, 94, 19, 31}, [treeDepth]float32{0.13844, 0, 0, 0.27991}, [1 << treeDepth]float32{0.00122, -0.0112, 0.0232, -0.0567, 0.0094, -0.00533, -0.012, -0.00935, 0.00347, -0.00644, 0.025, 0.0235, 0.0155, 0.0092, 0.0014, -0.0581}},
	{[treeDepth]uint16{88, 84, 73, 90}, [treeDepth]float32{0.37453, 0.77095, 0.36824, 0.7289}, [1 << treeDepth]float32{-0.000834, 0.0147, 0.00318, 0.0445, 0.00288, -0.0373, 0.00116, 0.00565, 0.0431, -0.0114, 0.0108, 0.0441, -0.0402, -0.0188, -0.00883, 0.0152}},
	{[treeDepth]uint16{133, 31, 31, 44}, [treeDepth]float32{0.30795, 0.23157, 0, 0.76219}, [1 << treeDepth]float32{-0.000738, -0.0283, 0, 0, -0.00558, -0.00991, 0.00331, 0.0356, 0.0105, 0.0283, 0, 0, -0.0141, -0.0363, -0.0122, 0.00342}},
	{[treeDepth]uint16{126, 49, 88, 301}, [treeDepth]float32{0, 0.8, 0.37453, 0}, [1 << treeDepth]float32{-0.000437, -0.0546, 0.00701, 0.0105, 0.0113, 0.0187, 0.0128, 0.0319, -0.0362, 0, 0.00689, 0, 0.024, 0, -0.00909, 0}},
	{[treeDepth]uint16{98, 72, 25, 105}, [treeDepth]float32{0, 0.013344, 1.0889, 0.39378}, [1 << treeDepth]float32{-0.00123, 0.047, -0.00437, -0.00877, -0.00209, -0.0198, 0.0306, -0.00204, 0.0109, -0.00606, 0.0133, -0.00493, -0.0438, 0, -0.0222, 0}},
	{[treeDepth]uint16{28, 5, 26, 59}, [treeDepth]float32{1.3976, 0.15311, 0.069211, 0}, [1 << treeDepth]float32{0.001, 0.0176, -0.0151, -0.0578, -0.00161, -0.0197, 0.0238, -0.031, 0.0317, -0.0153, 0.0274, -0.032, -0.00427, 0.00322, 0.026, -0.0368}},
	{[treeDepth]uint16{125, 110, 2, 54}, [treeDepth]float32{0.8, 0.40547, 0.31102, 0.35}, [1 << treeDepth]float32{-0.000106, 0.0156, -0.0258, -0.0243, 0.0326, 0.0117, 0.0103, 0.0116, -0.00145, 0.0641, -0.00934, -0.00702, -0.00238, 0.0336, 0.00577, -0.00641}},
	{[treeDepth]uint16{2, 118, 26, 27}, [treeDepth]float32{0.11648, 0.44737, 0, 0.084119}, [1 << treeDepth]float32{-0.00192, 0.000634, -0.00394, 0.0141, 0.00419, 0.00109, -0.0168, -0.0207, -0.00804, 0.0241, -0.0336, 0.014, 0.0133, -0.00925, -0.0177, 0.00787}},
	{[treeDepth]uint16{303, 54, 26, 45}, [treeDepth]float32{0, 0, 0.43981, 0}, [1 << treeDepth]float32{0.000702, -0.00271, 0.00308, 0.016, -0.0304, 0.011, -0.0459, -0.034, 0.0191, 0.0235, -0.00208, -0.0182, -0.00603, 0.0313, 0.0137, -0.0738}},
	{[treeDepth]uint16{28, 29, 72, 36}, [treeDepth]float32{1.3976, 1.4302, 0.081634, 0.12647}, [1 << treeDepth]float32{0.00069, -0.0207, 0, 0.0321, 0.0202, -0.00213, 0, -0.0197, 0.00199, -0.0173, 0, 0.023, -0.01, -0.0162, 0, -0.015}},
	{[treeDepth]uint16{300, 107, 297, 108}, [treeDepth]float32{0, 0.24807, 0, 0.40103}, [1 << treeDepth]float32{-0.000254, -0.00592, 0.0132, -0.0572, 0.00157, 0.0458, -0.00578, 3.66e-05, 0.00371, 0.0294, -0.00345, -0.0583, -0.0373, 0.015, 0.0202, 0.0197}},
	{[treeDepth]uint16{68, 36, 110, 119}, [treeDepth]float32{0, 0.17952, 0.81093, 0}, [1 << treeDepth]float32{-0.00043, 0.0335, -0.00723, -0.0478, 0.0107, -0.0398, 0.0143, 0, -0.00438, 0.0269, 0.0117, -0.0251, -0.0266, -0.0354, -0.019, 0}},
	{[treeDepth]uint16{16, 27, 6, 83}, [treeDepth]float32{0, 0.45961, 0.20309, 0.25253}, [1 << treeDepth]float32{-0.000286, -0.0267, 0.029, 0.0491, 0.0107, -0.0265, -0.014, -0.00585, 0.00369, -0.0355, -0.000702, -0.00753, -0.0156, 0.00565, -0.0564, 0}},
	{[treeDepth]uint16{32, 77, 118, 137}, [treeDepth]float32{0, 0, 0.6, 0.55696}, [1 << treeDepth]float32{0.00146, -0.019, 0.0077, -0.0631, -0.0148, 0.0428, 0.0698, -0.000923, -0.00572, 0.00708, 0.0173, -0.00321, -0.0169, -0.00299, -0.00316, -0.00411}},
	{[treeDepth]uint16{127, 67, 107, 42}, [treeDepth]float32{0, 0.75527, 0.68303, 0.79267}, [1 << treeDepth]float32{-0.000375, 0.0333, -0.00798, 0.00603, -0.0445, 0.0146, 0.0294, -7.83e-05, -0.00975, 0.011, 0.0189, 0.0248, 0.0101, 0.00873, -0.00446, -0.0362}},
	{[treeDepth]uint16{2, 118, 116, 53}, [treeDepth]float32{0.19896, 0.42857, 0.5345, 0.31606}, [1 << treeDepth]float32{-0.00109, 0.00219, -0.0203, 0.0108, 0.0213, 0.000405, 0.0082, 0.0315, 0.0157, 0.00637, 0.00588, -0.00121, 0.00108, -0.0162, -0.00591, 0.0105}},
	{[treeDepth]uint16{117, 30, 26, 62}, [treeDepth]float32{0.95, 0, 0.069211, 0.54217}, [1 << treeDepth]float32{-5.84e-05, -0.0883, 0.0077, -0.02, -0.0487, 6.9e-05, 0.00575, -0.0288, 0.0203, -0.0287, 0.00194, -0.000657, -0.012, 0.00531, -0.00483, 0.0111}},
	{[treeDepth]uint16{83, 139, 69, 93}, [treeDepth]float32{0.078115, 0, 0.68089, 0}, [1 << treeDepth]float32{-0.000975, 0.00903, -0.0355, 0.00401, -0.0142, -0.00635, -0.0245, 0.0705, -0.0136, -0.00467, -0.0184, 0.00704, -0.00572, 0.0369, 0.015, -0.0209}},
	{[treeDepth]uint16{145, 133, 298, 27}, [treeDepth]float32{0, 0, 0, 0.059061}, [1 << treeDepth]float32{0.000234, 0.0239, -0.00807, 0.00374, -0.0434, -0.00777, 0.0352, -0.000501, -0.00562, 0.0327, 0.00584, -0.0148, -0.0013, -0.00106, 0.0147, -0.00239}},
	{[treeDepth]uint16{26, 105, 105, 4}, [treeDepth]float32{0.60081, 0, 0.050117, 0}, [1 << treeDepth]float32{-0.000603, 0.0327, -0.0401, -0.0246, 0, 0, 0.00294, -0.00528, 0.0338, -0.00134, 0.00117, 0, 0, 0, -0.0568, 0}},
	{[treeDepth]uint16{303, 20, 31, 8}, [treeDepth]float32{0, 0.72965, 0.46086, 0.6}, [1 << treeDepth]float32{0.0003, -0.00661, -0.00023, 0.00186, 0.00659, 0.0362, 0.000635, -0.0457, -0.032, 0.00125, 0.00153, -0.0201, -0.00889, 0.0326, 0.0177, -0.055}},
	{[treeDepth]uint16{146, 27, 19, 12}, [treeDepth]float32{0, 0.45961, 0.18972, 0}, [1 << treeDepth]float32{0.00115, -0.0155, 0.00289, 0.0191, -0.0329, 0.0175, 0.00258, -0.000687, -0.00231, -0.0416, 0.00902, 0.044, 0.0151, -0.0474, -0.0322, -0.0409}},
	{[treeDepth]uint16{142, 55, 46, 29}, [treeDepth]float32{0.61772, 0, 4.5317, 0.62549}, [1 << treeDepth]float32{-0.000826, 0, -0.016, -0.0154, 0.0208, 0, -0.000281, 0.0211, 0.00354, 0, 0.0159, -0.014, 0.00397, 0, -0.0223, 0.0139}},
	{[treeDepth]uint16{29, 72, 100, 5}, [treeDepth]float32{1.4302, 0.081634, 0.99743, 0}, [1 << treeDepth]float32{5.13e-05, 0.0621, -0.00145, 0.00478, -0.00312, -0.0035, -0.0135, 0.0255, -0.00303, 0.0446, 0.000898, -0.0555, -0.00698, 0.0179, 0.0231, -0.0113}},
	{[treeDepth]uint16{110, 121, 6, 45}, [treeDepth]float32{-0.22314, 0, 0.13264, 0.42819}, [1 << treeDepth]float32{0.0028, 0.0012, -0.00495, 0.0198, -0.0182, 0.00118, 0.0653, -0.0327, -0.0278, -0.0108, 0.00841, 0.0119, -0.0663, 0.00993, 0.00071, 0.00121}},
	{[treeDepth]uint16{137, 30, 14, 28}, [treeDepth]float32{0.49099, 0.023645, 0.37701, 1.381}, [1 << treeDepth]float32{0.000431, -0.0153, -0.0123, -0.0311, 0.00433, -0.0412, 0.0137, 0.00282, 0, 0, 0.00786, -0.0111, 0, 0, -0.00912, 0.0066}},
	{[treeDepth]uint16{21, 33, 40, 38}, [treeDepth]float32{0.83834, 0, 0.64443, 0.24887}, [1 << treeDepth]float32{-0.0011, -0.0263, -0.0279, -0.00422, 0.00171, 0.0308, -0.00351, 0, -0.00708, 0.0158, 0.0487, -0.0423, -0.00243, 0.00378, -0.0626, -0.0698}},
	{[treeDepth]uint16{26, 31, 83, 31}, [treeDepth]float32{0, 0.23157, 0, 0}, [1 << treeDepth]float32{6.96e-05, -0.00162, 0, 0, 0.00506, 0.0168, 0, 0, 0.0226, -0.0657, 0.0207, -0.0136, -0.0171, -0.0124, 0.0214, 0.000754}},
	{[treeDepth]uint16{103, 125, 45, 5}, [treeDepth]float32{0.047644, 0, 0.10959, 0.020955}, [1 << treeDepth]float32{-0.000258, -0.00868, -0.0209, -0.0302, 0.0116, -0.0172, -0.0126, 0.027, 0.0106, 0.0193, -0.025, -0.0439, -0.012, -0.0131, 0.0195, 0.03}},
	{[treeDepth]uint16{125, 110, 64, 103}, [treeDepth]float32{0.8, 0.3001, -0.4943, 0}, [1 << treeDepth]float32{-0.00272, 0.0471, -0.000821, -0.0149, 0.00181, 0.03, -0.00665, -0.0397, -0.00346, 0.058, 0.016, 0.0202, -0.0264, -0.000291, -0.0185, -0.0147}},
	{[treeDepth]uint16{19, 95, 118, 64}, [treeDepth]float32{0.18972, 0.87092, 0.56522, -0.37106}, [1 << treeDepth]float32{-0.00691, 0.0172, 0.0164, -0.0549, 0.022, -0.00591, -0.0376, -0.0153, -0.000229, -0.00196, -0.0174, -0.0389, -0.0382, -0.00875, -6.21e-05, -0.000359}},
	{[treeDepth]uint16{296, 53, 41, 105}, [treeDepth]float32{0.5, 0.15593, 2.0196, 0.098408}, [1 << treeDepth]float32{-0.000605, -0.0118, -0.00308, 0.0341, -0.0137, -0.0393, -0.00983, 0.023, 0.0148, 0.0545, 0.00163, -0.0115, 0, -0.0275, -0.0344, 0.0274}},
	{[treeDepth]uint16{51, 50, 70, 21}, [treeDepth]float32{0.043741, 0.16521, 0.13844, 0.42757}, [1 << treeDepth]float32{-0.000445, 0, -0.0086, 0.041, -0.0225, 0.00868, -0.0101, -0.00317, -0.00491, 0.0303, 0.00797, 0.0138, 0.00514, 0.0339, -0.0127, -0.011}},
	{[treeDepth]uint16{49, 126, 129, 146}, [treeDepth]float32{0.8, 0, 0, 0}, [1 << treeDepth]float32{-0.000786, 0.00995, -0.0557, 0.0295, 0.00312, -0.0117, 0.0168, -0.00735, -0.0394, -0.0183, -0.00301, 0.0532, 0.0103, 0.047, 0, 0}},
	{[treeDepth]uint16{125, 110, 109, 301}, [treeDepth]float32{0.8, 0.22314, 0, 0}, [1 << treeDepth]float32{0.000648, 0.0545, -0.00129, -0.021, -0.0312, 0.0387, 0.0134, 0.00209, -0.0127, 0, -0.0102, 0, 0.0197, 0, 0.017, 0}},
	{[treeDepth]uint16{136, 104, 104, 54}, [treeDepth]float32{0, 0.6, 0, 0}, [1 << treeDepth]float32{0.000633, -0.0285, 0, 0, 0.0309, -0.00667, 0.0228, -0.0124, 0.000528, 0.00853, 0, 0, -0.0278, -0.0225, 0.00763, -0.0145}},
	{[treeDepth]uint16{26, 30, 301, 116}, [treeDepth]float32{0.31891, 0.098079, 0, 0.33616}, [1 << treeDepth]float32{-0.00041, -0.0172, 0.00334, 0.0182, 0.0395, -0.0124, -0.0371, -0.0108, -0.016, -0.0358, 3.4e-05, 0.0163, -0.00146, 0.0209, -0.00345, 0.0234}},
	{[treeDepth]uint16{64, 53, 77, 9}, [treeDepth]float32{0, 0.15593, 0, 0.5}, [1 << treeDepth]float32{0.000117, -0.00215, 0.00215, 0.0355, 0.00752, -5.12e-06, 0.00954, -0.0223, 0.00972, -0.04, -0.00884, 0.029, -0.0293, -0.00801, 0.0417, -0.0111}},
	{[treeDepth]uint16{84, 84, 54, 70}, [treeDepth]float32{0, 0.77095, 0.53326, 0.31097}, [1 << treeDepth]float32{0.00216, -0.0174, 0, 0.0282, 0.00186, -0.0187, 0, -0.00368, -0.0281, -0.0348, 0, -0.0299, 0.00978, 0.0226, 0, 0.00411}},
	{[treeDepth]uint16{138, 83, 2, 54}, [treeDepth]float32{0, 0.078115, 0.11648, 0}, [1 << treeDepth]float32{-0.000926, -0.00432, -0.0344, 0.00641, 0.00502, 0.0255, 0.0278, 0.0273, -0.00327, 9.02e-05, -0.00904, 0.0592, -0.00563, -0.0362, 0.00275, 0.0252}},
	{[treeDepth]uint16{84, 137, 53, 20}, [treeDepth]float32{0.991, 0.31204, 0.71061, 0.90441}, [1 << treeDepth]float32{-0.000617, 0.0265, -0.00841, 0.0121, 0.0399, 0.0552, -0.00535, -0.0705, 0.00463, 0.0183, 0.00143, 0.0229, 0.00948, 0.0158, -0.00564, 0.00699}},
	{[treeDepth]uint16{46, 63, 29, 20}, [treeDepth]float32{1.8355, 0.2, 0.3838, 0.90441}, [1 << treeDepth]float32{-0.00192, 0.0299, -0.0141, -0.0038, -0.00649, 0.036, -0.0125, -0.00226, -0.0164, 0.0163, -0.0342, 0.0144, -0.0319, 0.0153, 0.0183, 0.000663}},
	{[treeDepth]uint16{82, 62, 2, 107}, [treeDepth]float32{0.65447, 0, 0.058912, 0.28767}, [1 << treeDepth]float32{-0.000475, 0.00047, -0.0203, -0.0406, -0.000462, 0.00816, 0.00592, 0.00929, -0.00606, 0.00457, -0.00143, 0.0165, 0.00903, 0.0664, 0.00225, -0.0379}},
	{[treeDepth]uint16{41, 31, 30, 5}, [treeDepth]float32{1.5249, 0.04923, 0.60369, 0.085356}, [1 << treeDepth]float32{-0.000128, 0.0235, 0.00157, -0.00727, 0.00108, -0.0307, 0.0112, -0.0344, -0.0186, 0.0325, 0.0173, -0.0452, -0.0152, -0.0148, -0.0153, -0.0355}},
	{[treeDepth]uint16{87, 38, 50, 20}, [treeDepth]float32{0.070227, 0.64135, 0.13353, 0.56909}, [1 << treeDepth]float32{-3.48e-05, -0.0082, 0.00356, -0.035, 0.01, 0.0292, 0.0156, -0.00578, -0.000409, -0.00889, 0.00937, 0.00404, 0.0113, -0.0536, 0.00253, 0.00157}},
	{[treeDepth]uint16{110, 144, 83, 138}, [treeDepth]float32{-0.22314, 0, 0.041818, 0}, [1 << treeDepth]float32{-0.0408, 0.000203, -0.0251, -0.0199, -0.00694, 0.00261, 0.0575, -0.0429, 0.00195, -0.041, 0, 0, 0.0247, 0.0278, 0, 0}},
	{[treeDepth]uint16{70, 45, 82, 1}, [treeDepth]float32{0.13844, 0.22657, 0.18766, 1.3671}, [1 << treeDepth]float32{0.00112, -0.0486, -0.000567, -0.00404, -0.0412, -0.00765, -0.00324, -0.00182, 0.0163, -0.00977, -0.0134, -0.0217, 0.0155, -0.00868, -0.00379, 0.0106}},
	{[treeDepth]uint16{78, 116, 46, 107}, [treeDepth]float32{0, 0.15525, 1.8355, 0.17169}, [1 << treeDepth]float32{-0.000988, -0.0387, -0.0158, 0.0161, -0.0162, -0.0489, 0.0103, 0.00387, 0.0131, -0.0176, -0.0205, 0.026, 0.0328, 0.0147, 0.000604, 0.0247}},
	{[treeDepth]uint16{144, 49, 126, 40}, [treeDepth]float32{0, 0.8, 0, 0.57176}, [1 << treeDepth]float32{-2.94e-05, 0.00677, 0.00251, 0.0194, -0.0402, 0, -0.0128, 0, -0.000219, -0.0681, 0.0065, 0.0193, -0.0443, 0, 0.0598, 0}},
	{[treeDepth]uint16{23, 9, 38, 142}, [treeDepth]float32{0.3006, 0.3, 0.64135, 0.33958}, [1 << treeDepth]float32{-0.00104, -0.0106, -0.0279, 0.00604, -0.0171, -0.00417, -0.022, 0.00601, 0.0142, -0.0451, -0.026, 0.0426, 0.00933, -0.0114, 0.00335, 0.00168}},
	{[treeDepth]uint16{82, 62, 110, 18}, [treeDepth]float32{0.65447, 0, 0.61519, 0}, [1 << treeDepth]float32{-0.000461, 0.0499, 0.0065, -0.0411, -0.0136, 0.0363, -0.0148, 0.0181, -0.0256, 0.0409, -0.0048, -0.00683, 0.00129, 0.0166, -0.00306, -0.00548}},
	{[treeDepth]uint16{137, 147, 67, 30}, [treeDepth]float32{0.49099, 0, 0.23759, 0.32822}, [1 << treeDepth]float32{0.000298, -0.00247, -0.0695, -0.0356, 0.00754, -0.000812, 0.0256, -0.046, 0.0415, -0.0461, -0.000427, -0.00225, -0.00426, -0.00427, 0.0644, 0.0209}},
	{[treeDepth]uint16{63, 83, 27, 100}, [treeDepth]float32{0.2, 0.25253, 0.34743, 0.84875}, [1 << treeDepth]float32{0.0017, 0.0011, 0.0135, 0.00314, -0.0363, 0.0108, 0.0226, -0.062, 0.00642, -0.00191, 0.0197, -0.00986, 0.000406, 0.00464, 0.0513, -0.0045}},
	{[treeDepth]uint16{68, 36, 2, 28}, [treeDepth]float32{0.18974, 0.22077, 0.15218, 1.381}, [1 << treeDepth]float32{-0.00139, 0.026, -0.0263, -0.0121, 0.00296, 0.0392, 0.0187, -0.0359, -0.000948, 0.00152, 0.00953, -0.00119, -0.008, 0.0223, 0.000239, -0.0276}},
	{[treeDepth]uint16{137, 102, 52, 82}, [treeDepth]float32{0.59763, 0.13668, 0.30124, 0.15376}, [1 << treeDepth]float32{0.000205, 0.0132, -0.0327, 0.00072, -0.0237, -0.0449, 0.00744, -0.00353, 0.011, 0.00663, 0.00716, 0.00337, 0.00154, -0.00645, 0.023, -0.0743}},
	{[treeDepth]uint16{29, 143, 43, 35}, [treeDepth]float32{1.4302, 0.23373, 1.0849, 0}, [1 << treeDepth]float32{-0.00163, 0.0126, 0.0126, -0.0371, 0.00119, 0.0399, -0.0108, 0.00579, -0.061, -0.0112, 0.0433, 0, 0.0181, 0, 0.00615, 0}},
	{[treeDepth]uint16{105, 301, 82, 118}, [treeDepth]float32{0.39378, 0, 0.31623, 0.52381}, [1 << treeDepth]float32{-0.000171, 0.0219, 0.00371, -0.0119, -0.00136, -0.00454, -0.0162, 0.0232, 0.00349, -0.000363, -0.00276, 0.0393, 0.00848, 0.00125, -0.0741, 0.0394}},
	{[treeDepth]uint16{41, 73, 62, 117}, [treeDepth]float32{1.5249, 0.78293, 0, 0}, [1 << treeDepth]float32{0.000373, 0.00646, 0.00908, 0.00181, -0.0229, -0.0178, 0.0303, -0.00927, 0.00824, 0.0366, 0.00787, 0.0257, 0.00291, -0.00745, 0.0242, -0.0545}},
	{[treeDepth]uint16{61, 71, 301, 46}, [treeDepth]float32{0, 1.2474, 0, 4.0587}, [1 << treeDepth]float32{-0.000293, 0.0403, -0.000449, -0.0392, -0.0163, 0.0164, -0.0495, -0.00304, 0.00343, 0.00169, -0.00536, -3.34e-05, -0.0105, 0.0205, 0.0276, -0.0365}},
	{[treeDepth]uint16{16, 31, 27, 64}, [treeDepth]float32{0, 0.23157, 0.27469, -0.54473}, [1 << treeDepth]float32{-0.0029, -0.016, 0.014, -0.0317, -0.0387, -0.00182, 0.00448, 0.024, -0.000369, 0.0297, -0.00908, -0.0377, -0.0637, 0.00794, 0.00947, -0.0358}},
	{[treeDepth]uint16{123, 25, 6, 25}, [treeDepth]float32{0, 0, 0.25242, 0.73311}, [1 << treeDepth]float32{0.0013, 0.00168, -0.0052, -0.0559, -0.0286, 0.0553, 0.0181, -0.0236, 0, 0, 0.00745, 0.018, 0, 0, -0.0145, -0.05}},
	{[treeDepth]uint16{21, 34, 143, 46}, [treeDepth]float32{0.92638, 0.2, 0.32849, 2.7312}, [1 << treeDepth]float32{0.000476, 0.0155, -0.0267, -0.0177, 0.0128, -0.0414, 0.0283, -0.00186, -0.00124, -0.0017, -0.0205, 0.0306, -0.00116, 0.00167, 0.0299, -0.00577}},
	{[treeDepth]uint16{84, 123, 98, 62}, [treeDepth]float32{0.991, 0, 0, 0.29851}, [1 << treeDepth]float32{8.03e-05, 0.0133, 0.0325, -0.00213, -0.015, -0.0106, 0.0249, 0, -0.00237, 0.023, -0.0479, -0.0485, 0.0151, 0.0105, 0.0513, -0.00124}},
	{[treeDepth]uint16{83, 133, 41, 56}, [treeDepth]float32{0.078115, 0.30795, 1.032, 0.33955}, [1 << treeDepth]float32{-0.00188, -0.00317, 0.0184, 0.011, -0.0143, 0.00624, -0.0421, 0.0277, 0.00664, 0.0191, 0.00102, 0.0137, -0.00138, -0.00857, -0.0402, 0.00696}},
	{[treeDepth]uint16{55, 117, 69, 5}, [treeDepth]float32{0, 0.1397, 0.35907, 0.0078947}, [1 << treeDepth]float32{0.000406, -0.00963, -0.00954, 0.0462, -0.0136, -0.0309, 0.00941, -0.00333, 0.0207, 0.00546, -0.0127, -0.023, -0.0232, -0.0251, 0.00317, -0.00787}},
	{[treeDepth]uint16{67, 105, 300, 61}, [treeDepth]float32{0.75527, 0.54505, 0, 0}, [1 << treeDepth]float32{-0.000801, 0.00726, -0.0135, 0.0391, -0.00925, -0.0778, -0.00941, 0.021, 0.0103, -0.027, -0.00344, -0.033, 0.0563, -0.000143, -9.69e-05, 0}},
	{[treeDepth]uint16{63, 62, 83, 31}, [treeDepth]float32{0.25, 0, 0.54253, 0.27991}, [1 << treeDepth]float32{0.00181, -0.00524, -0.0034, -0.00397, 0.00559, 0.0573, -0.0166, -0.0277, -0.016, 0.0177, 0.0206, -0.0071, -0.00278, 0.0264, -0.0189, -0.00568}},
	{[treeDepth]uint16{137, 99, 59, 130}, [treeDepth]float32{0.77603, 0.72898, 0, 0}, [1 << treeDepth]float32{0.000159, -0.0137, 0.00284, 0.0337, 0.00783, -0.0548, -0.0269, -0.00439, -0.0212, -0.0458, 0.0349, -0.00397, 0.035, 0.0158, 0.0177, 0}},
	{[treeDepth]uint16{26, 108, 14, 102}, [treeDepth]float32{0.60081, 0, 0.46988, 0.013607}, [1 << treeDepth]float32{-2.71e-05, -0.0345, -0.00643, 0.0516, 0.0126, -0.00562, -0.00238, -0.00506, -0.0162, 0.0422, 0.00596, -0.0063, 0.0171, 0.00346, -0.0113, -0.0157}},
	{[treeDepth]uint16{66, 83, 116, 45}, [treeDepth]float32{0.97862, 0.25253, 0.5345, 0.42819}, [1 << treeDepth]float32{0.000486, 0.032, 0.000171, 0.038, -0.00168, 0.00169, -0.0111, 0.0319, -0.0151, 0.00473, -0.0212, 0.0214, 0.0277, -0.0365, 0.00443, -0.00317}},
	{[treeDepth]uint16{119, 303, 83, 5}, [treeDepth]float32{0.3203, 0, 0.078115, 0.085356}, [1 << treeDepth]float32{-0.000818, 0.00468, 5.43e-05, -0.0717, 0.00245, 0.0155, -0.00594, 0.00151, -0.022, -0.0329, 0.0375, 0.00645, -0.00373, 0.0178, -0.0334, -0.00477}},
	{[treeDepth]uint16{19, 28, 45, 101}, [treeDepth]float32{0, 0.26444, 0.53915, 0}, [1 << treeDepth]float32{-0.000221, 0.000944, -0.0099, 0.0166, -0.00911, -0.00286, 0.0366, -0.0316, 0.00771, -0.0267, -0.00148, 0.0107, 0.000342, -0.016, -0.0253, -0.042}},
	{[treeDepth]uint16{41, 62, 64, 118}, [treeDepth]float32{1.7146, 0.20548, -0.37106, 0.3913}, [1 << treeDepth]float32{-0.0222, -0.0131, 0.0102, -0.0277, 0.000668, 0.0357, 0.013, 0.00504, 0.00782, 0.00602, 0.00151, -0.0181, 0.00672, 0.00104, -0.0304, -0.0219}},
	{[treeDepth]uint16{63, 34, 298, 104}, [treeDepth]float32{0.33333, 0, 0, 0.8}, [1 << treeDepth]float32{0.000185, -0.0036, 0.00387, -0.0108, -0.0288, -0.0246, 0.0403, -0.0223, 0.0151, 0.0255, -0.00855, -0.00584, 0.00999, 0.00325, 0.0245, -0.0115}},
	{[treeDepth]uint16{36, 21, 25, 105}, [treeDepth]float32{0.33682, 0.25598, 0.66151, 0.39378}, [1 << treeDepth]float32{0.000559, 0.0188, -0.00732, 0.0346, -0.000942, -0.0557, 0.00583, 0.00574, -0.0143, -0.0276, 0.00984, -0.00472, 0.0189, -0.00595, 0.00659, 0.0539}},
	{[treeDepth]uint16{41, 31, 69, 107}, [treeDepth]float32{1.7146, 0.04923, 0.76423, 0.17169}, [1 << treeDepth]float32{-6.05e-05, 0.022, 0.00774, -0.0322, 0.00931, -0.0159, -0.0435, -0.0248, -0.0123, 0.0286, 0.00222, 0.00814, 0.00982, -0.00664, -0.00115, -0.033}},
	{[treeDepth]uint16{19, 95, 42, 60}, [treeDepth]float32{0, 0, 0.64212, 0}, [1 << treeDepth]float32{-0.000899, 0.0193, -0.00198, -0.0426, -0.00863, 0.000715, 0.034, -0.0491, -0.0269, 0.000671, -0.0194, -0.00981, 0.0152, -0.0126, -0.0174, -0.00335}},
	{[treeDepth]uint16{3, 19, 14, 110}, [treeDepth]float32{0, 0.098302, 0.42518, 0.40547}, [1 << treeDepth]float32{0.000644, 0.0223, 0.0416, -0.0299, -0.00391, -0.00629, 5.69e-07, 0.0177, -0.0161, -0.011, 0.0191, -0.0148, 0.00111, 0.00767, 0.0203, -0.0261}},
	{[treeDepth]uint16{63, 83, 26, 121}, [treeDepth]float32{0.33333, 0.81676, 0.18199, 0}, [1 << treeDepth]float32{0.000876, -0.00525, -0.058, 0.0409, 0.00976, -0.0101, -0.00417, 0.00435, -0.0281, 0.028, 0, 0.00801, 0.0286, -0.0454, 0, 0.000308}},
	{[treeDepth]uint16{28, 71, 45, 62}, [treeDepth]float32{1.7139, 1.3833, 0.13925, 0.29851}, [1 << treeDepth]float32{0.00161, 0.0227, -0.00111, -0.00731, -0.00274, -0.041, -0.00494, 0.0356, -0.00865, -0.00899, 0.0123, -0.0222, 0.00912, -0.017, -0.0186, 0.0191}},
	{[treeDepth]uint16{138, 83, 71, 30}, [treeDepth]float32{0, 0.041818, 0.62826, 0.32822}, [1 << treeDepth]float32{-0.000784, 0.00523, -0.0359, -0.0188, -0.0155, -0.0484, 0.0103, 0.0221, 0.00619, 0.0307, 0.0149, 0.0454, -0.00396, -0.0266, -0.00338, 0.0383}},
	{[treeDepth]uint16{103, 53, 41, 106}, [treeDepth]float32{0.047644, 0.15593, 0.62903, 0.033101}, [1 << treeDepth]float32{0.000756, -0.0194, -0.0271, -0.0377, -0.0345, 0.0119, 0.006, -0.0168, -0.00427, 0.0258, -0.021, 0.0126, 0.0151, 0.023, 0.00338, -0.0126}},
	{[treeDepth]uint16{28, 21, 43, 44}, [treeDepth]float32{1.7139, 0.88448, 1.2687, 0.76219}, [1 << treeDepth]float32{-0.000675, -0.0156, 0.0178, 0.000629, 0.00873, 0.00509, 0.0104, 0.0406, -0.000788, -0.0199, 0.0177, -0.0441, -0.00391, 0.00504, -0.00175, 0.00947}},
	{[treeDepth]uint16{68, 303, 30, 12}, [treeDepth]float32{0, 0, 0.69882, 0}, [1 << treeDepth]float32{-0.000267, 0.018, -0.0183, 0.0269, -0.041, -0.0312, -0.0356, 0.00931, 0.00162, 0.00429, -0.00762, -0.0192, 0.00753, -0.0194, -0.0622, 0}},
	{[treeDepth]uint16{66, 123, 53, 106}, [treeDepth]float32{0.97862, 0, 0.35625, 0.15921}, [1 << treeDepth]float32{-7.5e-05, -0.0131, 0.0047, -0.000121, 0.00481, 0.0251, -0.0583, -0.0587, 0.00379, -0.00239, 0.0401, -0.00732, -0.00994, 0.0327, -0.00834, -0.0103}},
	{[treeDepth]uint16{1, 41, 117, 69}, [treeDepth]float32{3.9879, 1.7146, 0.71195, 0.68089}, [1 << treeDepth]float32{0.00109, 0.0202, -0.00407, -0.0155, -0.0288, 0.0016, -0.0195, 0, -0.0117, 0.0305, -0.0176, -0.0204, 0.00835, 0.0145, 0.0327, -0.0103}},
	{[treeDepth]uint16{74, 41, 120, 71}, [treeDepth]float32{0.6083, 1.032, 0.4, 1.1901}, [1 << treeDepth]float32{-0.000637, 0.0496, 0.00388, 0.00678, -0.0153, -0.0243, -0.012, 0.0175, -0.000525, 0.018, -0.0065, -0.0255, 0.0497, 0.0208, 0.00649, 0.0453}},
	{[treeDepth]uint16{26, 9, 100, 15}, [treeDepth]float32{0.069211, 0.4, 0.70507, 0.35374}, [1 << treeDepth]float32{0.00124, -0.0578, -0.000132, 0.00596, 0.00622, -0.00269, 0.00443, -0.00616, 0.00236, -0.0367, 0.00464, 0.011, 0.0127, -0.00877, -0.0478, 0.0669}},
	{[treeDepth]uint16{127, 107, 17, 66}, [treeDepth]float32{0, 0.86288, 0, 0.89771}, [1 << treeDepth]float32{-0.000777, 0.0279, 0.0437, 0.000674, -0.00103, 0.0334, 0.0117, 0.00781, 0.0172, 0.00217, 0.0202, -0.0441, -0.0422, -0.00648, -0.034, 0.000717}},
	{[treeDepth]uint16{36, 100, 21, 25}, [treeDepth]float32{0.33682, 0.777, 0.76194, 0.73311}, [1 << treeDepth]float32{-0.000743, -0.0065, -0.00628, 0.0878, 0.00633, 0.00931, -0.00177, -0.0076, -0.0104, -0.0284, 0.00275, 0.0175, -0.00175, 0.0349, 0.0162, -0.0357}},
	{[treeDepth]uint16{90, 2, 62, 83}, [treeDepth]float32{0, 0.058912, 0, 0.54253}, [1 << treeDepth]float32{0.00164, -0.00781, 0.00495, -0.00281, -0.0113, -0.0244, 0.00675, -0.00293, 0.00582, 0, 0.0588, 0.00883, -0.00361, -0.0124, -0.0204, -0.0172}},
	{[treeDepth]uint16{19, 95, 137, 63}, [treeDepth]float32{0.098302, 0, 0.49099, 0.5}, [1 << treeDepth]float32{-0.00153, 0.0143, 0.0277, -0.037, -0.0115, 0.00824, -0.0142, -0.0618, -0.00555, 0.0102, 0.022, -0.0237, 0.0192, 0.00164, -0.0403, -0.0225}},
	{[treeDepth]uint16{29, 64, 63, 298}, [treeDepth]float32{1.4302, -0.69315, 0.5, 0}, [1 << treeDepth]float32{0.00385, -0.0268, -0.00305, 0.013, -0.00895, 0.00927, 0.0204, 0.0303, 0.0175, -0.0301, 0.00765, 0.0376, 0.0158, -0.0142, -0.0311, -0.00173}},
	{[treeDepth]uint16{62, 2, 54, 100}, [treeDepth]float32{0.29851, 0.15218, 0, 1.3066}, [1 << treeDepth]float32{0.0004, -0.0343, 0.0334, 0.00874, 0.00882, -0.00776, -0.00739, 0.00252, 0.0374, -0.0151, 0.0338, -0.000827, 0.0183, -0.0293, 0.0137, -0.00602}},
	{[treeDepth]uint16{117, 62, 297, 3}, [treeDepth]float32{0.95, 0.61538, 0, 0.3193}, [1 << treeDepth]float32{0.00112, -0.0526, -0.0047, 0.00118, -0.0192, 0.0174, 0.0159, 0.0215, -0.0223, -0.00159, 0.0396, -0.00759, -0.0185, 0, -0.0385, 0}},
	{[treeDepth]uint16{110, 83, 32, 26}, [treeDepth]float32{-0.10536, 0.041818, 0.5, 0.26178}, [1 << treeDepth]float32{-0.048, -0.00014, 0.00734, 0.0016, -0.026, -0.000374, -0.0331, -0.00119, -0.0181, -0.014, -0.0117, 0.0117, 0.0432, 0.0187, -0.0457, -0.0239}},
	{[treeDepth]uint16{110, 53, 83, 17}, [treeDepth]float32{0.61519, 0, 0.45123, 0}, [1 << treeDepth]float32{0.00113, 0.0401, 0.00445, -0.0277, 0.0111, -0.00648, -0.0118, 0.0312, -0.00727, 8.96e-05, -0.00819, -0.000736, -0.0167, -0.00428, 0.00811, -0.0148}},
	{[treeDepth]uint16{2, 63, 98, 116}, [treeDepth]float32{0.058912, 0.2, 0, 0.23301}, [1 << treeDepth]float32{-0.000985, -0.0094, -0.0181, 0.00636, -0.000463, -0.00803, 0.0304, -0.0257, 0.00217, 0.031, -0.025, 0.000226, -0.00116, -0.0142, 0.034, 0.0163}},
	{[treeDepth]uint16{3, 139, 66, 136}, [treeDepth]float32{0, 0, 0.60692, 0}, [1 << treeDepth]float32{0.00186, -0.0242, -0.0463, 0.0471, 0.000395, 0.0139, 0.0435, 0.0215, 0.00499, 0.00302, -0.0386, 0.0316, -0.0112, -0.0419, 0.00601, -0.00622}},
	{[treeDepth]uint16{63, 108, 104, 105}, [treeDepth]float32{0.33333, 0.40103, 0.8, 0.050117}, [1 << treeDepth]float32{0.00117, -0.00496, -0.000244, -0.00518, -0.018, -0.0101, -0.0271, -0.0313, 0.0127, 0.024, -0.00329, -0.0392, -0.0199, 0.0105, 0.0208, -0.000984}},
	{[treeDepth]uint16{300, 53, 61, 52}, [treeDepth]float32{0, 0.23804, 0, 0.62664}, [1 << treeDepth]float32{0.000273, 0.0263, -0.00284, -0.0491, -0.0162, 0.0191, 0.0438, -0.00435, 0.00438, 0.0118, 0.00537, -0.0475, -0.0294, 0, -0.0294, 0.0272}},
	{[treeDepth]uint16{66, 123, 45, 58}, [treeDepth]float32{0.97862, 0, 0.13925, 0}, [1 << treeDepth]float32{-0.000828, 0.0572, -0.051, 0.00747, 0.000598, 0.00697, 0.014, -0.0596, 0.0152, -0.0377, 0.00572, -0.00016, -0.00484, 0.0355, -0.00796, 0.00324}},
	{[treeDepth]uint16{141, 125, 110, 12}, [treeDepth]float32{0, 0.8, 0.3001, 0}, [1 << treeDepth]float32{-0.000252, -0.00102, 0.069, 0, -0.0115, -0.0121, -0.0014, 0, -0.00017, 0.0102, 0.0316, 0, 0.00168, 0.0544, -0.0317, 0}},
	{[treeDepth]uint16{26, 89, 38, 117}, [treeDepth]float32{0.60081, 0.93868, 0.94425, 0.71195}, [1 << treeDepth]float32{-0.00142, 0.0173, 0.0234, -0.0129, -0.0216, -0.0139, 0.0179, -0.00161, 0.0155, -0.00606, 0.0262, -0.0323, -0.0207, -0.0086, -0.000662, -0.0095}},
	{[treeDepth]uint16{73, 41, 122, 38}, [treeDepth]float32{0.39805, 1.1936, 0, 0.24887}, [1 << treeDepth]float32{0.000916, -0.00549, -0.0349, 0.0165, 0.0698, -0.00767, 0.0168, -0.0321, 0.000237, -0.000311, 0.0159, -0.00856, 0.00197, 0.015, 0.0305, -0.0324}},
	{[treeDepth]uint16{49, 304, 14, 110}, [treeDepth]float32{0.8, 0, 0.32858, 0.13976}, [1 << treeDepth]float32{-0.00105, 0.000247, -0.00841, 0.0396, -0.00485, 0.0196, -0.0206, 0.000621, -0.000322, -0.0344, 0.0196, 0.000889, 0.0027, 0.00186, -0.0597, 0.0448}},
	{[treeDepth]uint16{2, 8, 107, 45}, [treeDepth]float32{0.31102, 0.8, 0.28767, 0.075613}, [1 << treeDepth]float32{-0.000623, 0.0368, -0.024, 0.018, -0.0118, -0.00974, -0.00748, 0.0103, 0.0017, 0.00158, -0.0289, 0.0444, 0.0028, 0.000677, 0.005, -0.00118}},
	{[treeDepth]uint16{68, 110, 41, 17}, [treeDepth]float32{0, 0.81093, 1.1936, 0}, [1 << treeDepth]float32{-0.000212, -0.0209, 0.0142, 0.0103, 0.000213, 0.0258, 0.011, -0.0581, 0.00793, -0.0286, -0.0282, 0, -0.02, 0.0283, 0.00496, -0.0427}},
	{[treeDepth]uint16{105, 87, 39, 89}, [treeDepth]float32{0.39378, 0.15463, 0, 0.78965}, [1 << treeDepth]float32{-0.000687, 0.0183, -0.0151, -0.027, -0.0027, -0.0173, -0.00453, -0.0201, -0.00338, 0.0218, -0.0112, -0.0562, 0.00409, 0.0225, 0.0163, 0.0191}},
	{[treeDepth]uint16{74, 118, 105, 104}, [treeDepth]float32{0.6083, 0.36667, 0.098408, 0.8}, [1 << treeDepth]float32{0.000133, -0.0463, -0.00266, 0.034, -0.032, -0.0134, 0.00193, -0.00995, 0.0202, 0.00515, -0.0417, 0.00784, 0.0147, 0.0263, 0.0039, 0.0116}},
	{[treeDepth]uint16{29, 28, 110, 64}, [treeDepth]float32{1.4302, 1.8111, 0.81093, -0.37106}, [1 << treeDepth]float32{0.00311, -0.0236, -0.0303, 0.0336, 0.0168, 0.017, 0.0126, -0.00774, -0.00135, 0.0372, 0.00227, 0.0187, -0.00803, 0.000137, -0.0152, -0.0783}},
	{[treeDepth]uint16{32, 62, 126, 5}, [treeDepth]float32{0, 0.41935, 0, 0.0078947}, [1 << treeDepth]float32{0.000992, -0.00339, 0.00367, -0.0244, 0.00259, -0.0183, -0.0472, -0.0155, -0.0094, 0.0212, 0.00326, -0.0208, -0.0257, 0.00111, -0.0161, 0.0537}},
	{[treeDepth]uint16{106, 55, 28, 105}, [treeDepth]float32{0.46924, 0.62548, 0.053548, 0.54505}, [1 << treeDepth]float32{-0.000329, -0.0209, -0.0388, -0.0318, 0.000461, -0.0142, 0.0188, -0.0348, 0.0267, -0.0242, 0.0177, -0.0166, -0.0143, 0.0296, 0.0115, 0.015}},
	{[treeDepth]uint16{67, 40, 120, 30}, [treeDepth]float32{0.75527, 0.72284, 0.4, 0.60369}, [1 << treeDepth]float32{0.000628, 0.0115, -0.0257, 0.00475, 0.0028, -0.0426, 0.0128, 0.0317, 0.000836, 0.0262, 0.00344, 0.00491, -0.033, 0, -0.0125, 0.0309}},
	{[treeDepth]uint16{103, 49, 136, 43}, [treeDepth]float32{0.047644, 0.6, 0, 0.72651}, [1 << treeDepth]float32{0.000525, 0.00354, -0.00759, -0.00101, 0.000863, -0.0149, 0.0482, -0.0206, 0.000545, -0.0324, 0.00778, 0.0181, 0.0123, -0.0211, -0.0249, -0.0222}},
	{[treeDepth]uint16{300, 53, 2, 101}, [treeDepth]float32{0, 0.23804, 0.75054, 0.17076}, [1 << treeDepth]float32{0.000134, 0.0386, 0.00124, -0.045, 0.0397, 0.00197, -0.0029, -0.0274, -0.0262, -0.000659, 0.0134, -0.0179, -0.000674, -0.0011, -0.015, -0.0282}},
	{[treeDepth]uint16{38, 12, 61, 6}, [treeDepth]float32{0.64135, 0, 0, 0.048523}, [1 << treeDepth]float32{-0.000502, 0.00187, 0.0259, -0.0137, 0.0015, -0.00942, -0.0104, -0.0137, 0.00327, -0.0159, -0.00759, 0.0124, 0.000908, 0.00212, 0.0343, -0.0157}},
	{[treeDepth]uint16{51, 107, 116, 44}, [treeDepth]float32{0.043741, 0.58042, 0.58736, 0.79274}, [1 << treeDepth]float32{-0.000348, 0.00384, 0.0114, -0.00767, 0.00939, 0.0347, -0.0422, -0.0488, -0.0114, 0.0121, 0.0219, 0.00408, -0.00109, 0.0415, 0.00655, -0.017}},
	{[treeDepth]uint16{35, 1, 20, 127}, [treeDepth]float32{0, 2.6353, 0.78588, 0}, [1 << treeDepth]float32{-0.000953, -0.0646, 0.00165, -0.0318, 0.00482, -0.0321, -0.00258, 0.0426, 0.0273, 0.000145, 0.0616, 0.00982, 0.00759, -0.0174, 0.0057, 0}},
	{[treeDepth]uint16{35, 41, 133, 9}, [treeDepth]float32{0, 1.7146, 0.071831, 0.5}, [1 << treeDepth]float32{0.001, -0.023, -0.00118, 0, 0.00678, -0.039, 0.0366, 0.0337, -0.00406, -0.00934, 0.00267, 0.0134, 0.00439, -0.0461, -0.0255, -0.00597}},
	{[treeDepth]uint16{26, 45, 133, 63}, [treeDepth]float32{0, 0.35514, 0.30795, 0.33333}, [1 << treeDepth]float32{0.0012, 0.00501, 0.00424, -0.0264, 0.0163, 0.00107, -0.0114, -0.0478, -0.0018, -0.0175, 0.0158, -0.0189, 0.0101, 0.0206, -0.0231, 0.00561}},
	{[treeDepth]uint16{25, 6, 82, 53}, [treeDepth]float32{0.73311, 0.22562, 0.5, 0.19904}, [1 << treeDepth]float32{-0.00132, 0.024, 0.0123, -0.0293, 0.0263, -0.0355, -0.0387, -0.0233, -0.00523, 0.0115, 0.01, 0.00667, -0.00167, 0.0317, -0.0354, -0.0338}},
	{[treeDepth]uint16{301, 34, 49, 37}, [treeDepth]float32{0, 0, 0.8, 0.95}, [1 << treeDepth]float32{0.000339, -0.057, -0.00338, -0.061, 0.00775, 0.0116, 0.0264, -0.0242, 0.00232, -0.0151, -0.000547, 0.0165, -0.00179, 0.0279, -0.000845, -0.0178}},
	{[treeDepth]uint16{137, 119, 28, 25}, [treeDepth]float32{0.77603, 0.3203, 1.0988, 0.4607}, [1 << treeDepth]float32{0.000428, -0.0447, 0.0126, 0.0134, -0.00328, -0.0107, -0.00211, -0.0372, -0.00377, -0.0172, 0.00402, -0.0301, -0.00164, 0.0378, 0.0256, -0.0456}},
	{[treeDepth]uint16{142, 146, 14, 63}, [treeDepth]float32{0.61772, 0, 0.64284, 0.5}, [1 << treeDepth]float32{-0.00121, 0.0288, -0.0422, -0.0247, -0.00302, 0.0143, 0.0269, -0.0367, 0.00297, 0.0324, -0.0191, -0.0226, 0.0137, -0.0252, -0.0168, -0.00557}},
	{[treeDepth]uint16{146, 69, 2, 106}, [treeDepth]float32{0, 0.76423, 0.96263, 0.26274}, [1 << treeDepth]float32{0.000622, -0.0411, 0.00239, 0.0237, 0.0198, -0.0541, -0.0245, 0.00691, -0.015, -0.0357, 0.0177, 0.0122, -0.0334, -0.016, -0.00484, 0.00263}},
	{[treeDepth]uint16{146, 69, 20, 79}, [treeDepth]float32{0, 0.64215, 1.2929, 0}, [1 << treeDepth]float32{0.00122, -0.0521, -0.000999, -0.000783, 0.0111, -0.0102, -0.0206, 0.0366, -0.0244, -0.0104, 0.0201, -0.00534, 0.0565, -0.00902, 0.00785, -0.0261}},
	{[treeDepth]uint16{105, 108, 44, 118}, [treeDepth]float32{0.39378, 0.40103, 0.58994, 0.3913}, [1 << treeDepth]float32{-0.000101, -0.0144, 0.021, 0.0119, 0.0211, -0.0387, -0.0185, 0.0224, -0.0131, -0.0104, -0.00391, 0.0456, 0.00769, -0.000448, -0.00267, 0.00538}},
	{[treeDepth]uint16{126, 49, 38, 5}, [treeDepth]float32{0, 0.8, 0.24887, 0.085356}, [1 << treeDepth]float32{-1.95e-05, -0.00278, 0.01, -0.0369, 0.000877, -0.0459, 0.00414, 0.0282, 0.00801, -0.00358, 0.0997, -1.57e-06, -0.00231, -0.0229, -0.0253, 0.0285}},
	{[treeDepth]uint16{82, 20, 31, 100}, [treeDepth]float32{0.65447, 1.2929, 0, 0.99743}, [1 << treeDepth]float32{-0.000202, -0.016, 0.00344, 0.0121, 0.00271, -0.025, 0.00923, -0.0386, 0.0125, 0.028, -0.034, -0.0316, -0.00759, -0.012, 0.0184, -0.083}},
	{[treeDepth]uint16{86, 30, 26, 63}, [treeDepth]float32{0.61186, 0.023645, 0.31891, 0.25}, [1 << treeDepth]float32{-0.000767, -0.0106, -0.00333, 0.00897, -0.0254, 0.00905, 0.0299, 0.0195, 0.0128, -0.0228, -0.00382, 0.0111, -0.0224, -0.0232, -0.00305, 0.0248}},
	{[treeDepth]uint16{29, 110, 28, 118}, [treeDepth]float32{1.4302, 0.81093, 1.8111, 0.52381}, [1 << treeDepth]float32{-0.000971, -0.00866, -0.00724, 0.0127, -0.0176, 0.0304, -0.0054, -0.0698, 0.00535, 0.00499, 0.0334, -1.14e-05, 0.0222, -0.000659, -0.00087, -0.0256}},
	{[treeDepth]uint16{110, 41, 21, 64}, [treeDepth]float32{-0.22314, 1.5249, 0.42757, -0.37106}, [1 << treeDepth]float32{-0.0526, -0.000894, 0.0032, -0.0088, 0.00736, 0.00486, -0.053, -0.00418, 0.0129, -0.000151, 0.00174, -0.00677, -0.009, -0.018, -0.0159, 0.00822}},
	{[treeDepth]uint16{13, 21, 38, 15}, [treeDepth]float32{0, 0.42757, 0.32614, 0.32022}, [1 << treeDepth]float32{0.000658, -0.0069, -0.00717, -0.0425, -0.011, -0.0221, 0.00873, -0.00243, -0.00493, -0.00605, 0.0177, 0.018, -0.0153, -0.0213, -0.00329, 0.0134}},
	{[treeDepth]uint16{19, 95, 69, 35}, [treeDepth]float32{0, 0.87092, 0.64215, 0}, [1 << treeDepth]float32{-0.000844, 0.0182, -9.25e-05, -0.0499, -0.00438, -0.00577, 0.0216, -0.0193, -0.00306, -0.0434, -0.0201, -0.0165, -0.0255, 0.0404, 0, 0}},
	{[treeDepth]uint16{18, 3, 112, 100}, [treeDepth]float32{0, 0.3193, 0, 1.1817}, [1 << treeDepth]float32{0.000547, -0.00672, -0.00355, -0.0135, 0.00472, -0.00693, -0.0332, 0.065, -0.00411, 0.0266, 0.00944, 0.00189, 0.0078, -0.0465, 0.0164, -0.00512}},
	{[treeDepth]uint16{46, 6, 21, 108}, [treeDepth]float32{1.8355, 0.18334, 0.25598, 0.073637}, [1 << treeDepth]float32{-0.00116, 0.0173, -0.00436, -0.00375, -0.0203, 0.0123, -0.00269, 0.00696, -0.0199, 0.0299, -0.00725, -0.0462, 0.00261, -0.0044, -0.0248, 0.0129}},
	{[treeDepth]uint16{103, 53, 119, 43}, [treeDepth]float32{0.047644, 0.15593, 0.14223, 0.79084}, [1 << treeDepth]float32{7.62e-05, 0.014, 0.00538, -0.00673, -0.0538, -0.0103, 0.0192, -0.0109, 0.0178, 0.0114, -0.00349, -0.0129, -0.00156, 0.00851, 0.00721, -0.0313}},
	{[treeDepth]uint16{3, 19, 95, 42}, [treeDepth]float32{0, 0.098302, 0, 0.64212}, [1 << treeDepth]float32{-0.000651, 0.00875, 0.0318, -0.00845, -0.00614, 0.0276, -0.0333, -0.0467, -0.00163, 0.00888, -0.000423, -0.0229, 0.02, -0.00227, -0.0266, -0.019}},
	{[treeDepth]uint16{51, 107, 116, 25}, [treeDepth]float32{0.043741, 0.58042, 0.5345, 0.51369}, [1 << treeDepth]float32{-0.0012, -0.00108, 0.0243, 0.00618, -0.00409, 0.0402, 0.00829, -0.0291, -0.000781, 0.0176, 0.0111, 0.0296, 0.0084, -0.00212, -0.0321, -0.00314}},
	{[treeDepth]uint16{146, 17, 50, 19}, [treeDepth]float32{0, 0, 0.38197, 0.40638}, [1 << treeDepth]float32{0.000828, -0.0185, -0.00642, -0.0299, 0.0111, -0.0676, -0.0325, 0.0454, 0.00455, -0.0164, 0.0445, -0.00261, -0.025, -0.0128, -0.00501, 0}},
	{[treeDepth]uint16{68, 32, 62, 83}, [treeDepth]float32{0, 0.5, 0.11667, 0.041818}, [1 << treeDepth]float32{-0.000354, 0.00179, 0.048, 0.0241, -0.0104, -0.0142, -0.015, 0.0424, 0.00763, -0.0161, 0.00971, 0.000695, 0.00256, 0.0229, -0.0293, 0.0362}},
	{[treeDepth]uint16{22, 24, 42, 38}, [treeDepth]float32{0, 0.5, 0.41125, 0.32614}, [1 << treeDepth]float32{0.000742, -0.0318, -0.00753, -0.0153, 0, -0.015, -0.00596, -0.000377, 0, 0.0363, -0.0258, -0.0258, 0, -0.00163, 0.00597, -0.0222}},
	{[treeDepth]uint16{108, 26, 106, 137}, [treeDepth]float32{0, 0.31891, 0.091885, 0.5197}, [1 << treeDepth]float32{0.00161, -0.00753, -0.013, 0.0239, 0.0226, -0.00307, 0.0119, -0.00609, 0.0136, -0.0212, -0.0256, -0.00768, -0.00682, 0.00478, 0.0263, 0.00489}},
	{[treeDepth]uint16{28, 71, 45, 15}, [treeDepth]float32{1.7139, 1.3833, 0.13925, 0.35374}, [1 << treeDepth]float32{0.00115, 0.00745, 0.014, -0.028, 0.000226, -0.0235, -0.00809, 0.0301, -0.0171, -0.0307, -0.0295, 0.0164, 0.0182, -0.000165, -0.00748, -0.0155}},
	{[treeDepth]uint16{70, 25, 138, 15}, [treeDepth]float32{0.13844, 0.89532, 0, 0.14444}, [1 << treeDepth]float32{0.00197, -0.0414, 0.0106, 0.0199, 0.0219, -0.00254, -0.00472, 0, -0.00414, -0.000887, 0.0281, -0.0235, -0.0313, 0.00355, -0.0166, 0.0466}},
	{[treeDepth]uint16{84, 39, 302, 42}, [treeDepth]float32{0.991, 0, 0, 0.5}, [1 << treeDepth]float32{-0.000527, -0.000502, 0.0111, 0.00661, -0.0371, -0.00297, 0.0316, 0.00295, 0.00197, -0.0122, -0.0158, 0.0244, 0.00738, -0.00747, 0.0416, 0.0262}},
	{[treeDepth]uint16{44, 28, 71, 53}, [treeDepth]float32{0.85972, 1.3976, 1.3833, 0.50019}, [1 << treeDepth]float32{5.4e-05, 0.0149, -0.00136, -0.0645, 0.0118, -0.00924, 0.00604, 0.0222, -0.0103, 0.0335, -0.0192, -0.0235, -0.0376, -0.000967, 0.0186, 0.0221}},
	{[treeDepth]uint16{110, 62, 41, 45}, [treeDepth]float32{-0.10536, 0.11667, 1.5249, 0.22657}, [1 << treeDepth]float32{0.0258, -0.000241, -0.00712, 0.00133, 0.0311, -0.00121, -0.0317, 0.00352, -0.00789, -0.0126, -0.00788, 0.00808, -0.024, 0.0327, -0.0444, -0.0283}},
	{[treeDepth]uint16{28, 5, 44, 108}, [treeDepth]float32{1.3976, 0.15311, 0.82486, 0.66273}, [1 << treeDepth]float32{0.00167, 0.000846, -0.0142, -0.0392, 0.00356, -0.03, 0.0676, -0.0237, -0.00435, 0.00225, 0.0724, -0.0014, -0.000465, -0.00666, -0.0259, -0.0169}},
	{[treeDepth]uint16{26, 147, 20, 137}, [treeDepth]float32{0, 0, 0.86691, 0.49099}, [1 << treeDepth]float32{0.00122, -0.00369, -0.056, 0.00855, -0.00538, -0.000919, 0.0461, -0.0105, -0.0132, 0.00134, -0.022, 0.0248, 0.0135, -0.00678, -0.0154, -0.0663}},
	{[treeDepth]uint16{87, 142, 52, 72}, [treeDepth]float32{0, 0.46625, 0.43823, 0.11791}, [1 << treeDepth]float32{0.000284, -0.00767, 0.012, 0.026, 0.00349, -0.015, 0.0149, -0.0103, 0.000922, -0.0199, 0.000442, 0.000983, 0.0157, -0.0272, 0.00366, 0.0183}},
	{[treeDepth]uint16{129, 110, 60, 67}, [treeDepth]float32{0.21636, -0.22314, 0, 0.61745}, [1 << treeDepth]float32{-0.0153, -0.000559, 0.000561, 0.0193, -0.0326, 0.068, -0.0212, -0.0111, -0.00627, -0.00632, 0.000796, 0.013, 0.00723, 0.0029, 0.016, -0.0236}},
	{[treeDepth]uint16{21, 33, 27, 44}, [treeDepth]float32{0.83834, 0, 0.34743, 0.73244}, [1 << treeDepth]float32{-0.00208, 0.0132, 0.0528, -0.0455, -0.00402, -0.00531, -0.0259, -0.0024, 0.00144, 0.00248, -0.0225, -0.0483, -0.0127, 0.0115, -0.0442, 0}},
	{[treeDepth]uint16{296, 30, 96, 296}, [treeDepth]float32{0.5, 0.60369, 0, 0}, [1 << treeDepth]float32{-0.000237, 0, 0.00525, 0, -0.00275, 0, 0.018, 0, 0.00354, 0.0194, -0.027, -0.0388, -0.0171, 0.015, 0.0585, 0.0163}},
	{[treeDepth]uint16{31, 82, 11, 5}, [treeDepth]float32{0.27991, 0.15376, 0.17242, 0.24676}, [1 << treeDepth]float32{-0.000185, -0.00935, -0.0151, 0.0155, -0.0189, -0.0408, -0.000165, 0.00103, -0.0267, -0.0346, -0.0136, -0.0325, 0.00275, -0.0119, 0.00436, 0.0624}},
	{[treeDepth]uint16{98, 110, 30, 137}, [treeDepth]float32{0, 0, 0, 0.64014}, [1 << treeDepth]float32{-0.000824, -0.0456, -0.0127, 0.053, -0.0037, -0.00744, 0.00306, 0.00423, -0.0594, -0.0234, -0.0113, 0.042, 0.0153, -0.00964, -0.00227, 0.0394}},
	{[treeDepth]uint16{67, 11, 45, 41}, [treeDepth]float32{0.75527, 0.53141, 0.26213, 1.1936}, [1 << treeDepth]float32{-0.000491, -0.0134, 0.021, -0.0137, 0.00526, 0.0376, -0.0858, 0.0207, 0.00142, 0.00057, -0.0241, 0.0107, -0.0142, 0.000171, -0.0467, 0.0115}},
	{[treeDepth]uint16{110, 27, 83, 6}, [treeDepth]float32{-0.10536, 0.18084, 0.2044, 0.28592}, [1 << treeDepth]float32{-0.00427, 0.00033, -0.0069, 0.00151, 0.00592, -0.00987, -0.0343, 0.0157, -0.00696, 0.024, -0.00125, 0.0109, -0.00779, 0.00162, -0.013, -0.0241}},
	{[treeDepth]uint16{84, 77, 5, 46}, [treeDepth]float32{0.991, 0, 0.085356, 1.8355}, [1 << treeDepth]float32{-0.00123, -0.0291, 0.00341, -0.00586, -0.0475, 0.00254, 0.0381, -0.00133, 0.00186, 0.00968, 0.00789, -0.0128, -0.00374, 0.039, 0.023, -0.000664}},
	{[treeDepth]uint16{68, 11, 60, 15}, [treeDepth]float32{0, 0.82151, 0, 0.35374}, [1 << treeDepth]float32{-2.58e-05, 0.0129, 0.00301, -0.00587, -0.0173, 0.0462, 0.0391, -0.0535, -0.000724, -0.00728, 0, 0, 0.0241, -0.00394, 0, 0}},
	{[treeDepth]uint16{30, 43, 41, 304}, [treeDepth]float32{0.69882, 1.3491, 1.3954, 0}, [1 << treeDepth]float32{-5.07e-05, -0.0131, -0.00202, 0.0369, 0.00729, -0.0418, 0.000216, -0.0171, 0.0175, -0.0227, 0.00346, -0.0041, -0.051, 0.0164, 0.0203, -0.0247}},
	{[treeDepth]uint16{86, 118, 45, 116}, [treeDepth]float32{0.61186, 0.36667, 0.35514, 0.41071}, [1 << treeDepth]float32{0.00178, -0.02, -0.00373, 0.0105, -0.0322, -0.00326, -0.0173, -0.0142, -0.0112, -0.0175, -0.0036, 0.0285, -0.0244, -0.00669, 0.0157, -0.00307}},
	{[treeDepth]uint16{106, 66, 118, 20}, [treeDepth]float32{0, 0.28843, 0.47826, 0.56909}, [1 << treeDepth]float32{-0.000483, -0.00329, -0.0527, 0.0235, 0.0253, -0.00765, -0.0105, -0.0132, -0.0237, -0.0403, 0.00933, 0.00222, 0.0197, -0.0055, -0.0136, 0.00966}},
	{[treeDepth]uint16{51, 50, 41, 70}, [treeDepth]float32{0.043741, 0.16521, 1.3954, 0.13844}, [1 << treeDepth]float32{-0.000639, 0.026, 0.00129, 0.0234, -0.00957, 0.032, -0.000866, 0.00684, 0.0016, 0.0259, -0.0163, 0.00691, 0.00534, 0.00414, 0.0209, -0.0315}},
	{[treeDepth]uint16{123, 27, 143, 52}, [treeDepth]float32{0, 0.024075, 0.1445, 0.58223}, [1 << treeDepth]float32{3.61e-05, 0.0275, -0.00176, -0.032, -0.0286, 0.00207, 0.00666, 0.00348, 0.012, 0.0241, -0.000533, -0.083, 0.014, -0.0247, -0.00438, -0.0106}},
	{[treeDepth]uint16{26, 69, 117, 25}, [treeDepth]float32{0.069211, 0.81456, 0.71195, 0.18429}, [1 << treeDepth]float32{0.000896, -0.00384, 0.00337, -0.0517, 0.0137, -0.00684, -0.00903, -0.0296, 0.0122, -0.00437, 0.0055, -0.0369, -0.0484, 0.0232, 0.016, 0.00554}},
	{[treeDepth]uint16{49, 105, 2, 297}, [treeDepth]float32{0, 0.050117, 0.38483, 0}, [1 << treeDepth]float32{0.000816, -0.0129, -0.00208, -0.0103, 0.00271, -0.0413, -0.00947, 0.00571, 0.0042, -0.0252, 0.0134, 0.0315, 0.0163, 0.0134, 0, -0.0572}},
	{[treeDepth]uint16{83, 52, 100, 25}, [treeDepth]float32{0.078115, 0.62664, 1.7304, 0.18429}, [1 << treeDepth]float32{-0.00233, -0.0192, -0.0132, 0.0234, 0.0118, 0.0343, -0.0262, -0.0309, 0.000867, 0.00541, -0.0292, 0.0134, -0.0193, 0.0127, -0.025, -0.0123}},
	{[treeDepth]uint16{34, 30, 147, 19}, [treeDepth]float32{1, 0.28617, 0, 0}, [1 << treeDepth]float32{0.000573, -0.0184, -0.00791, 0.0234, -0.0055, 0, 0.0435, -0.00126, 0.000876, -0.0316, 0.0112, 0.0121, -0.0539, -0.00333, 0.022, 0}},
	{[treeDepth]uint16{119, 106, 107, 29}, [treeDepth]float32{0.063487, 0.033101, 0.12471, 0}, [1 << treeDepth]float32{-0.000667, -0.00456, 0.00491, 0.0203, -0.0249, -0.00588, -0.00526, 0.0126, -0.00742, -0.0204, 0.0259, 0.00505, 0.0156, 0.0079, -0.0068, 0.0141}},
	{[treeDepth]uint16{28, 30, 48, 6}, [treeDepth]float32{0.7993, 0.32822, 0.41581, 0.13264}, [1 << treeDepth]float32{-0.00104, -0.0155, -0.00749, 0.0132, 0.00209, 0.0111, 0.0203, -0.000228, -0.000247, -0.0191, -0.0241, 0.00883, -0.00901, 0.0376, -0.0344, -3.55e-05}},
	{[treeDepth]uint16{31, 25, 28, 50}, [treeDepth]float32{0.72265, 0.89532, 1.7139, 0.053525}, [1 << treeDepth]float32{0.000538, 0.0308, -0.00441, -0.0128, -0.0123, 0.00906, 0.00689, 0.037, -0.00251, 0.0511, -0.0114, 0.00982, -0.00289, -0.0122, 0.0427, -0.065}},
	{[treeDepth]uint16{82, 45, 6, 25}, [treeDepth]float32{0.65447, 0.26213, 0.22562, 0.73311}, [1 << treeDepth]float32{0.000767, 1.03e-05, -0.00884, -0.0417, -0.000437, -0.0248, 0.0239, -0.0422, 0.00654, 0.00764, 0.0163, -0.0243, -0.0141, -0.0233, -0.0242, -0.012}},
	{[treeDepth]uint16{20, 5, 38, 63}, [treeDepth]float32{0.90441, 0.24676, 0.12957, 0.25}, [1 << treeDepth]float32{-0.0019, -0.0314, 0.0266, -0.00167, 0.0114, 0.00602, 0.0207, -0.0385, 0.00708, -0.0115, 0.0709, -0.0119, -0.0118, 0.00712, -0.0183, -0.0175}},
	{[treeDepth]uint16{31, 27, 64, 9}, [treeDepth]float32{0.23157, 0.27469, -0.84397, 0.4}, [1 << treeDepth]float32{-0.0503, 0.0324, -0.0282, 0.0263, 0.000726, 0.0147, -0.0557, -0.00988, 0.00476, 0.0169, 0.0307, -0.00195, -0.00508, -0.0025, -0.0476, 0.0116}},
	{[treeDepth]uint16{26, 147, 20, 62}, [treeDepth]float32{0, 0, 0.86691, 0.83333}, [1 << treeDepth]float32{0.00212, -0.00143, -0.0591, 0.0306, 0.0022, -0.00531, 0.0259, -0.0555, -0.00272, -0.0158, -0.00115, -0.0128, -0.00714, 0.000411, 0.0308, 0.0325}},
	{[treeDepth]uint16{303, 72, 104, 54}, [treeDepth]float32{0, 0.013344, 0.8, 0.53326}, [1 << treeDepth]float32{0.00143, -0.0317, -0.0033, 0.0256, -0.0316, -0.00478, -0.000291, 0.0457, 0.00445, -0.0382, -0.00588, -0.0286, -0.00185, 0.00536, 0.00985, 0.0151}},
	{[treeDepth]uint16{54, 128, 44, 50}, [treeDepth]float32{0.7, 0, 0.76219, 0.16521}, [1 << treeDepth]float32{0.00159, -0.000689, -0.0266, 0.0257, 0.0313, -0.0111, -0.0186, -0.0297, -0.00402, -0.00274, -0.0337, 0.0397, -0.0174, -0.00419, -0.0242, 0.00273}},
	{[treeDepth]uint16{64, 27, 52, 105}, [treeDepth]float32{-0.54473, 0.040049, 0.58223, 0.29667}, [1 << treeDepth]float32{-0.0387, -0.000152, 0.00766, -0.00403, 0.0115, 0.015, -0.0011, -0.0212, 0.0228, -0.0402, 0.0187, -0.0154, 0.00117, 0.0162, -0.00556, -0.00241}},
	{[treeDepth]uint16{26, 32, 8, 106}, [treeDepth]float32{0.60081, 0.5, 0.6, 0.033101}, [1 << treeDepth]float32{0.000176, 0.00451, -0.0207, 0.00418, -0.0189, 0.0283, 0.0167, -0.0233, 0.00143, -0.00841, 0.0113, -0.0215, 0.00184, 0.0342, 0.0124, -0.0389}},
	{[treeDepth]uint16{38, 64, 53, 100}, [treeDepth]float32{0.49151, -0.44629, 0.23804, 1.0804}, [1 << treeDepth]float32{-0.0165, 0.0132, -0.00106, -0.0183, -0.00546, 0.00869, 0.0225, -0.00835, 0.0174, 0.0382, -0.0132, -0.0302, -0.0176, -0.00744, 0.0106, 0.00789}},
	{[treeDepth]uint16{127, 52, 9, 49}, [treeDepth]float32{0, 0.67564, 0.5, 0.8}, [1 << treeDepth]float32{-0.000927, 0.0589, 0.0121, -0.0304, 0.000398, 0.0163, -0.03, -0.0141, 0.00601, 0.0405, -0.0115, 0.0117, -0.00136, -0.00386, 0.0161, -0.0179}},
	{[treeDepth]uint16{23, 46, 39, 14}, [treeDepth]float32{0.2147, 6.9828, 0, 0.27158}, [1 << treeDepth]float32{-0.00128, -0.013, -0.0322, -0.0205, -0.0138, 0.032, -0.000981, 0.00217, 0.00522, 0.00371, -0.0279, 0.00668, -0.00964, -0.00822, 0.00183, 0.0217}},
	{[treeDepth]uint16{105, 25, 109, 73}, [treeDepth]float32{0.39378, 1.0889, 0, 0.45259}, [1 << treeDepth]float32{-0.0013, 0.0193, 0.00468, -0.0436, -0.0158, -0.0249, 0.049, 0, 0.00031, -0.00101, 0.00943, -0.0306, -0.000606, 0.0388, -0.00519, 0.00887}},
	{[treeDepth]uint16{83, 82, 117, 107}, [treeDepth]float32{0.078115, 0.28055, 0.71195, 0.3799}, [1 << treeDepth]float32{-0.000938, 0.0156, -0.0306, 0.00228, -0.0445, -0.031, 0.011, 0.00836, 0.000402, 0.0421, -0.000653, -0.0133, -0.0259, -0.0375, -0.0107, 0.0122}},
	{[treeDepth]uint16{302, 20, 62, 64}, [treeDepth]float32{0, 1.1208, 0.68116, -0.4943}, [1 << treeDepth]float32{-0.0042, -0.0163, -0.00904, 0.0519, 0.00376, 0.0222, 0.0133, -0.0359, 0.00167, 0.0212, -0.0213, 0.0325, -0.00506, -0.0413, -0.0236, -0.014}},
	{[treeDepth]uint16{23, 92, 15, 28}, [treeDepth]float32{0.2498, 0.12376, 0.41015, 1.381}, [1 << treeDepth]float32{-0.00059, 0.00424, -0.0325, -0.0139, 0.0174, -0.00803, 0.000802, 0.035, -0.0142, 0.006, -0.0477, 0.0162, 0.00754, -0.0449, -0.00594, 0.0255}},
	{[treeDepth]uint16{63, 83, 133, 31}, [treeDepth]float32{0.5, 0.81676, 0.30795, 0.23157}, [1 << treeDepth]float32{-0.00125, 0.00799, -0.0618, 0.0375, -0.00854, -0.00176, 0.0184, 0.0145, 0.00101, -0.00473, -0.0389, -0.0023, 0.0094, 0.0434, 0.00659, 0.00192}},
	{[treeDepth]uint16{100, 62, 63, 64}, [treeDepth]float32{0.99743, 0, 0.33333, -0.4943}, [1 << treeDepth]float32{-0.00015, 0.027, 0.000965, 0.00802, -0.0123, -0.00585, 0.00718, -0.0205, 0.000768, -0.0189, 0.00568, -0.0142, 0.00839, 0.0569, -0.00772, -0.000866}},
	{[treeDepth]uint16{127, 9, 57, 2}, [treeDepth]float32{0, 0.5, 0, 0.47615}, [1 << treeDepth]float32{0.000197, 0.0344, -0.00411, -0.0245, -0.0305, -0.000161, 0.00537, 0.032, 0.0113, 0.0313, -0.0104, 0.0255, -0.0366, 0.0124, 0.0193, -0.00982}},
	{[treeDepth]uint16{30, 41, 62, 27}, [treeDepth]float32{0.69882, 1.3954, 0.11667, 0.010721}, [1 << treeDepth]float32{0.000986, -0.0477, 0.0336, 0.0208, -0.00837, 0.0122, 0.0216, -0.0561, -0.00824, -0.00429, 0.0101, 0.00721, -4.58e-06, -0.00783, -0.00178, -0.0339}},
	{[treeDepth]uint16{55, 24, 119, 50}, [treeDepth]float32{0, 0.6, 0.14223, 0.016376}, [1 << treeDepth]float32{0.000606, 0.0129, -0.00327, -0.0461, 0, -0.000419, -0.0113, 0.00118, 0, -0.00166, 0.000949, -0.0324, 0, -0.012, 0.0127, 0.0027}},
	{[treeDepth]uint16{63, 122, 29, 64}, [treeDepth]float32{0.5, 0, 0, -0.75502}, [1 << treeDepth]float32{0.0019, 0.0122, -0.0253, 0.0366, 0.0105, -0.00927, 0.000926, -0.00262, -0.00177, 0.0108, -0.0187, -0.00537, -0.00775, 0.0162, 0.0362, -0.0247}},
	{[treeDepth]uint16{44, 73, 34, 118}, [treeDepth]float32{0.85972, 0.45259, 0, 0.36667}, [1 << treeDepth]float32{-6.72e-05, -0.0241, -0.0212, 0.00301, 0.0236, 0.0099, -0.0175, 0.0116, -0.00797, -0.0308, 0.0097, 0.0105, -0.0029, -0.0383, -0.0127, 0.0226}},
}
