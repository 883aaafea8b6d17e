package answer

// The weights below are fitted: `go run . eval -fit` writes this file. docs/evaluation.md tells on what and what each adds.

var sentenceWeights = [3][sentenceFeatures]float64{
	{
		1.288,  // cover
		1.034,  // mass
		-0.819, // next
		-2.231, // rest
		0.000,  // head
		0.909,  // fit
		1.186,  // fit near
		0.394,  // pair
		0.124,  // exact
		-0.378, // names
		-0.072, // date
		-0.194, // length
		-0.226, // short
		-0.174, // first
		-0.218, // pronoun
		1.997,  // previous
		0.000,  // question
		1.730,  // unique
		1.698,  // relation
		-1.691, // novel
		-0.062, // before
		1.681,  // fit number
		1.912,  // fit when
		1.372,  // fit who
		-0.396, // fit where
		1.167,  // fit why
		0.654,  // fit name
		0.929,  // fit list
		0.701,  // future
		2.460,  // counted
		0.263,  // goes on
		-0.208, // fit over
		-1.280, // rival
		0.349,  // place
		0.119,  // after
		-0.284, // announced
		-0.516, // announces
		-0.176, // report
		-0.730, // early
		0.251,  // negates
		2.038,  // says
		0.431,  // changes
		2.858,  // commits
		6.430,  // asked
		4.123,  // asked cover
		4.467,  // series
		-0.650, // change near
		-1.614, // repeats
		1.216,  // said
	},
	{
		0.775,  // cover
		1.217,  // mass
		0.238,  // next
		-1.631, // rest
		0.000,  // head
		0.066,  // fit
		5.218,  // fit near
		-1.815, // pair
		3.343,  // exact
		0.342,  // names
		0.257,  // date
		-0.058, // length
		-2.943, // short
		-0.687, // first
		0.295,  // pronoun
		-1.069, // previous
		-4.678, // question
		2.186,  // unique
		2.866,  // relation
		-3.891, // novel
		1.427,  // before
		-0.918, // fit number
		0.020,  // fit when
		0.056,  // fit who
		-0.395, // fit where
		0.352,  // fit why
		0.190,  // fit name
		0.447,  // fit list
		-0.074, // future
		2.496,  // counted
		4.033,  // goes on
		2.041,  // fit over
		-1.077, // rival
		-0.801, // place
		1.246,  // after
		0.181,  // announced
		-0.378, // announces
		0.330,  // report
		-0.239, // early
		0.022,  // negates
		2.133,  // says
		0.049,  // changes
		1.150,  // commits
		-1.516, // asked
		11.549, // asked cover
		-0.875, // series
		2.193,  // change near
		-1.870, // repeats
		3.031,  // said
	},
	{
		2.342,  // cover
		-0.136, // mass
		-1.533, // next
		-4.254, // rest
		0.000,  // head
		0.454,  // fit
		0.094,  // fit near
		0.274,  // pair
		-1.882, // exact
		0.143,  // names
		-1.201, // date
		0.504,  // length
		1.026,  // short
		0.348,  // first
		-0.426, // pronoun
		-2.070, // previous
		-0.883, // question
		-1.123, // unique
		-2.094, // relation
		-2.544, // novel
		3.433,  // before
		-0.536, // fit number
		-1.614, // fit when
		-0.365, // fit who
		0.546,  // fit where
		3.786,  // fit why
		1.511,  // fit name
		-2.213, // fit list
		-0.108, // future
		2.820,  // counted
		2.016,  // goes on
		-0.728, // fit over
		0.371,  // rival
		-0.572, // place
		-3.042, // after
		-0.345, // announced
		0.129,  // announces
		-0.155, // report
		1.083,  // early
		0.485,  // negates
		-0.545, // says
		0.350,  // changes
		-1.544, // commits
		-4.515, // asked
		-1.659, // asked cover
		-1.939, // series
		0.175,  // change near
		-0.533, // repeats
		-1.273, // said
	},
}

var confidenceWeights = [2][confidenceFeatures]float64{
	{
		-0.204, // bias
		-0.007, // score
		0.275,  // gap
		-0.952, // unknown
		0.205,  // unknown publisher
		-1.838, // missing name
		0.029,  // missing word
		-0.308, // no fit
		-0.122, // articles
		-0.173, // units
		-0.166, // outside
		0.088,  // sentence whole
		0.266,  // all names
		-0.291, // written
		0.250,  // sure
		-0.473, // missing surely
		-0.426, // not counted
		-0.153, // no value
		-0.220, // no value near
		0.447,  // strange
		0.091,  // commonest
		0.320,  // common
		-0.011, // asked cover
		0.223,  // asked misses
		-0.001, // asked rest
		0.219,  // stray
		0.254,  // stray next
		-0.576, // stray mean
		0.011,  // home
		-0.052, // home next
		0.002,  // home mean
		0.358,  // stray missing
		-0.157, // missing head
		-0.029, // unknown head
		-0.685, // missed
		-0.548, // self
		-0.339, // missing told
		0.179,  // told head
		0.290,  // told rest
		1.122,  // kindred
		0.030,  // passage cover
		-0.254, // passage mass
		-0.022, // passage cover head
		0.107,  // passage bm25
		0.113,  // passage article
		-0.025, // passage head
		0.017,  // passage sentence
		-0.084, // passage sentence cover
		0.020,  // passage two sentences
		0.040,  // passage fit
		0.087,  // passage pair
		-0.098, // passage triple
		-0.081, // passage near
		-0.278, // passage exact
		-0.031, // passage names
		-0.166, // passage asked
		-0.128, // passage asked 2
		-0.290, // passage publisher
		-0.134, // passage date text
		0.061,  // passage date article
		-0.049, // passage event
		0.779,  // passage latest
		-0.129, // passage recent
		-0.049, // passage first
		0.029,  // passage length
		-0.064, // passage quoted
		0.112,  // passage clause
		0.174,  // passage clause sentence
		0.099,  // passage clause publisher
		-0.213, // passage rare
		-0.822, // passage missing
		0.022,  // passage article top
		0.348,  // passage next passage
		-0.016, // passage dense
		0.250,  // passage asked best
		0.250,  // passage newest
		0.552,  // passage rival
		-0.017, // passage changes
		0.260,  // passage changed lately
		0.580,  // passage present
		0.205,  // passage first now
		0.658,  // passage commits
		-0.061, // passage share
		0.040,  // passage own
		-0.007, // passage asked union
		0.011,  // passage asked none
		-0.011, // passage asked cover
		-1.010, // passage asked missing
		0.226,  // passage asked kind
		0.072,  // passage asked one
		-0.060, // passage asked told
		0.162,  // passage change near
		-0.098, // passage outdated
		0.146,  // passage there
		-0.080, // passage spot
		-0.220, // passage carried
		0.259,  // passage said
		0.171,  // sentence cover
		-0.115, // sentence mass
		-0.674, // sentence next
		0.015,  // sentence rest
		-0.893, // sentence head
		-0.011, // sentence fit
		0.291,  // sentence fit near
		0.108,  // sentence pair
		-0.157, // sentence exact
		-0.101, // sentence names
		0.034,  // sentence date
		0.028,  // sentence length
		0.645,  // sentence short
		0.015,  // sentence first
		-0.037, // sentence pronoun
		-0.003, // sentence previous
		0.000,  // sentence question
		0.100,  // sentence unique
		0.127,  // sentence relation
		0.258,  // sentence novel
		0.180,  // sentence before
		-0.069, // sentence fit number
		0.041,  // sentence fit when
		0.146,  // sentence fit who
		-0.303, // sentence fit where
		0.243,  // sentence fit why
		-0.036, // sentence fit name
		-0.070, // sentence fit list
		0.423,  // sentence future
		0.020,  // sentence counted
		0.082,  // sentence goes on
		0.077,  // sentence fit over
		-0.228, // sentence rival
		-0.062, // sentence place
		0.113,  // sentence after
		0.389,  // sentence announced
		-0.190, // sentence announces
		-0.053, // sentence report
		-0.246, // sentence early
		0.310,  // sentence negates
		0.301,  // sentence says
		0.062,  // sentence changes
		0.600,  // sentence commits
		-0.059, // sentence asked
		1.008,  // sentence asked cover
		-0.183, // sentence series
		0.175,  // sentence change near
		-0.163, // sentence repeats
		0.195,  // sentence said
	},
	{
		-0.030, // bias
		0.089,  // score
		0.302,  // gap
		-4.115, // unknown
		-0.937, // unknown publisher
		-6.470, // missing name
		1.533,  // missing word
		-0.253, // no fit
		-0.182, // articles
		-0.015, // units
		-0.947, // outside
		-1.372, // sentence whole
		-0.053, // all names
		-0.246, // written
		0.309,  // sure
		-0.111, // missing surely
		-1.015, // not counted
		-0.172, // no value
		-0.160, // no value near
		0.698,  // strange
		-0.062, // commonest
		-0.030, // common
		-0.342, // asked cover
		-0.050, // asked misses
		-0.096, // asked rest
		0.238,  // stray
		0.214,  // stray next
		0.777,  // stray mean
		0.101,  // home
		0.115,  // home next
		-0.215, // home mean
		-0.033, // stray missing
		-0.424, // missing head
		0.490,  // unknown head
		0.041,  // missed
		0.255,  // self
		0.835,  // missing told
		0.017,  // told head
		0.475,  // told rest
		1.029,  // kindred
		-0.039, // passage cover
		0.045,  // passage mass
		-0.028, // passage cover head
		-0.020, // passage bm25
		0.079,  // passage article
		-0.172, // passage head
		0.071,  // passage sentence
		-0.037, // passage sentence cover
		-0.056, // passage two sentences
		-0.184, // passage fit
		0.333,  // passage pair
		-0.917, // passage triple
		-0.233, // passage near
		-0.218, // passage exact
		-0.063, // passage names
		-0.372, // passage asked
		-0.362, // passage asked 2
		0.507,  // passage publisher
		-0.284, // passage date text
		0.110,  // passage date article
		-0.059, // passage event
		0.148,  // passage latest
		-0.187, // passage recent
		0.215,  // passage first
		0.010,  // passage length
		0.567,  // passage quoted
		0.048,  // passage clause
		0.148,  // passage clause sentence
		0.876,  // passage clause publisher
		0.141,  // passage rare
		-0.237, // passage missing
		-0.088, // passage article top
		0.751,  // passage next passage
		-0.190, // passage dense
		0.044,  // passage asked best
		0.317,  // passage newest
		0.471,  // passage rival
		-0.403, // passage changes
		1.057,  // passage changed lately
		-0.990, // passage present
		0.280,  // passage first now
		-0.381, // passage commits
		-0.146, // passage share
		0.317,  // passage own
		-0.089, // passage asked union
		0.060,  // passage asked none
		-0.342, // passage asked cover
		-2.548, // passage asked missing
		0.807,  // passage asked kind
		-0.053, // passage asked one
		-0.252, // passage asked told
		1.901,  // passage change near
		-1.736, // passage outdated
		0.395,  // passage there
		-0.149, // passage spot
		-0.249, // passage carried
		0.390,  // passage said
		0.006,  // sentence cover
		0.091,  // sentence mass
		-0.568, // sentence next
		-0.164, // sentence rest
		0.431,  // sentence head
		-0.125, // sentence fit
		1.107,  // sentence fit near
		0.408,  // sentence pair
		-0.188, // sentence exact
		-0.157, // sentence names
		0.344,  // sentence date
		0.032,  // sentence length
		-0.772, // sentence short
		-0.033, // sentence first
		0.003,  // sentence pronoun
		1.357,  // sentence previous
		0.000,  // sentence question
		-0.301, // sentence unique
		0.171,  // sentence relation
		-0.358, // sentence novel
		0.195,  // sentence before
		0.150,  // sentence fit number
		0.218,  // sentence fit when
		0.276,  // sentence fit who
		0.886,  // sentence fit where
		1.337,  // sentence fit why
		-0.708, // sentence fit name
		-1.064, // sentence fit list
		-0.115, // sentence future
		-1.592, // sentence counted
		-1.426, // sentence goes on
		-0.365, // sentence fit over
		0.533,  // sentence rival
		-0.059, // sentence place
		0.640,  // sentence after
		-0.165, // sentence announced
		-0.412, // sentence announces
		-0.425, // sentence report
		-0.094, // sentence early
		0.466,  // sentence negates
		0.938,  // sentence says
		-0.685, // sentence changes
		-1.520, // sentence commits
		-0.346, // sentence asked
		2.091,  // sentence asked cover
		0.608,  // sentence series
		1.772,  // sentence change near
		-0.609, // sentence repeats
		1.349,  // sentence said
	},
}

var abstainBelow = [2][2]float64{{0.1867, 0.1459}, {0.1637, 0.0245}}

var passageWeights = [3][passageFeatures]float64{
	{
		-2.071, // cover
		1.474,  // mass
		0.934,  // cover head
		2.509,  // bm25
		4.925,  // article
		3.019,  // head
		0.410,  // sentence
		-2.979, // sentence cover
		-0.180, // two sentences
		1.236,  // fit
		1.292,  // pair
		1.372,  // triple
		1.294,  // near
		1.638,  // exact
		1.532,  // names
		2.749,  // asked
		9.940,  // asked 2
		1.231,  // publisher
		0.720,  // date text
		0.048,  // date article
		4.352,  // event
		1.372,  // latest
		0.749,  // recent
		-0.291, // first
		-0.081, // length
		6.258,  // quoted
		2.763,  // clause
		1.502,  // clause sentence
		3.588,  // clause publisher
		-0.282, // rare
		3.547,  // missing
		1.745,  // article top
		1.705,  // next passage
		2.963,  // dense
		0.217,  // asked best
		-0.203, // newest
		1.252,  // rival
		-0.693, // changes
		1.243,  // changed lately
		0.732,  // present
		0.443,  // first now
		4.652,  // commits
		-2.918, // share
		2.072,  // own
		4.961,  // asked union
		7.572,  // asked none
		0.688,  // asked cover
		1.130,  // asked missing
		4.054,  // asked kind
		4.776,  // asked one
		2.417,  // asked told
		-0.794, // change near
		-1.115, // outdated
		0.343,  // there
		0.005,  // spot
		3.519,  // carried
		-2.505, // said
	},
	{
		-17.195, // cover
		-0.046,  // mass
		5.028,   // cover head
		0.273,   // bm25
		3.706,   // article
		-0.642,  // head
		0.857,   // sentence
		-5.833,  // sentence cover
		2.264,   // two sentences
		0.616,   // fit
		6.129,   // pair
		-1.289,  // triple
		-3.268,  // near
		8.483,   // exact
		-0.783,  // names
		2.749,   // asked
		9.940,   // asked 2
		3.814,   // publisher
		-2.134,  // date text
		3.115,   // date article
		1.018,   // event
		-9.346,  // latest
		0.249,   // recent
		0.333,   // first
		-0.126,  // length
		1.356,   // quoted
		7.058,   // clause
		5.676,   // clause sentence
		0.994,   // clause publisher
		3.337,   // rare
		3.770,   // missing
		0.102,   // article top
		-0.731,  // next passage
		4.955,   // dense
		0.217,   // asked best
		2.759,   // newest
		-1.327,  // rival
		-1.944,  // changes
		3.882,   // changed lately
		1.800,   // present
		-0.933,  // first now
		-7.725,  // commits
		9.489,   // share
		-4.507,  // own
		4.961,   // asked union
		7.572,   // asked none
		0.688,   // asked cover
		1.130,   // asked missing
		4.054,   // asked kind
		4.776,   // asked one
		2.417,   // asked told
		5.046,   // change near
		2.985,   // outdated
		0.984,   // there
		0.905,   // spot
		7.362,   // carried
		-9.642,  // said
	},
	{
		-3.585, // cover
		0.045,  // mass
		-0.937, // cover head
		1.497,  // bm25
		2.262,  // article
		-1.873, // head
		-0.173, // sentence
		-2.989, // sentence cover
		-0.839, // two sentences
		0.257,  // fit
		0.737,  // pair
		-0.023, // triple
		-1.058, // near
		-0.558, // exact
		-0.395, // names
		0.000,  // asked
		0.000,  // asked 2
		-2.222, // publisher
		-1.136, // date text
		0.692,  // date article
		-3.383, // event
		1.987,  // latest
		0.994,  // recent
		0.070,  // first
		-0.213, // length
		-1.967, // quoted
		0.620,  // clause
		4.475,  // clause sentence
		0.923,  // clause publisher
		-1.286, // rare
		0.009,  // missing
		-3.106, // article top
		-1.300, // next passage
		0.034,  // dense
		0.000,  // asked best
		-0.202, // newest
		-0.965, // rival
		-0.570, // changes
		1.128,  // changed lately
		0.846,  // present
		-0.055, // first now
		-4.210, // commits
		4.608,  // share
		-3.509, // own
		0.000,  // asked union
		0.000,  // asked none
		0.000,  // asked cover
		0.000,  // asked missing
		0.000,  // asked kind
		0.000,  // asked one
		0.000,  // asked told
		0.091,  // change near
		-0.835, // outdated
		-2.913, // there
		0.142,  // spot
		5.098,  // carried
		-2.917, // said
	},
}

var sentenceForest = Forest{
	{[treeDepth]uint16{67, 82, 44, 17}, [treeDepth]float32{-0.038304, -0.57143, 0, 0.1484}, [1 << treeDepth]float32{-0.00462, 0.00931, -0.0153, 9.81e-05, 0.028, -0.00374, -0.00191, -0.0112, -0.0313, -0.00511, 0.0183, 0.0295, 0.0241, 0.00192, -0.00414, -0.0252}},
	{[treeDepth]uint16{11, 43, 11, 67}, [treeDepth]float32{-0.51083, 0, 0.22314, -0.038304}, [1 << treeDepth]float32{0.0366, -0.00987, -0.0256, 0.00219, 0, -0.0253, 0, 0.029, 0.0448, 0.0149, -0.0413, -0.0185, 0, -0.00803, 0, 0.0112}},
	{[treeDepth]uint16{60, 44, 60, 17}, [treeDepth]float32{-0.77319, 0, -0.039221, 0.1484}, [1 << treeDepth]float32{0.0219, -0.0128, -0.0323, -0.0116, 0, -0.0285, 0, 0.0304, 0.0454, 0.0143, -0.0515, -0.0172, 0, -0.0102, 0, 0.0186}},
	{[treeDepth]uint16{60, 43, 60, 17}, [treeDepth]float32{-0.77319, 0, -0.039221, 0.1484}, [1 << treeDepth]float32{0.022, -0.0116, -0.0296, -0.00138, 0, -0.024, 0, 0.0155, 0.0413, 0.0145, -0.0287, -0.0111, 0, -0.0109, 0, 0.00981}},
	{[treeDepth]uint16{17, 49, 17, 34}, [treeDepth]float32{0.60625, -0.65211, 0.11744, 0.020513}, [1 << treeDepth]float32{0.0552, 0, 0.00553, 0, -0.00131, 0, -0.00529, -0.0558, 0.0503, 0, -0.0158, 0, -0.00252, 0, 0.0162, -0.0289}},
	{[treeDepth]uint16{69, 11, 17, 5}, [treeDepth]float32{-0.43731, 0.13976, 0.1484, 0.2}, [1 << treeDepth]float32{-0.00391, -0.00654, -0.0107, -0.014, -0.027, 0.0226, -0.00281, 0.00241, 0.00907, 0.018, 0.00506, -0.0177, -0.00861, 0.0314, -0.0331, -0.0104}},
	{[treeDepth]uint16{11, 43, 67, 33}, [treeDepth]float32{-0.16252, 0, -0.038304, 0.33333}, [1 << treeDepth]float32{0.00228, -0.0255, -0.0428, 0.039, 0.00961, -0.00825, -0.0224, 0.00922, 0.0197, -0.0151, -0.0126, 0.00618, 0.0387, 0.0118, -0.0253, -0.0139}},
	{[treeDepth]uint16{60, 17, 69, 44}, [treeDepth]float32{-0.8473, 0.048972, -0.43731, 0.20185}, [1 << treeDepth]float32{0.00107, 0.021, 0.00384, -0.0165, -0.00247, -0.0196, 0.0434, 0.00153, -0.00452, -0.0101, -0.00887, 0.0238, -0.0367, -0.00241, -0.00761, 0.00602}},
	{[treeDepth]uint16{60, 66, 66, 6}, [treeDepth]float32{-0.93156, -0.6527, -0.092631, 0.031085}, [1 << treeDepth]float32{-0.0191, 0.0733, 0.0197, -0.0168, 0, 0, 0.0205, 0.00503, 0.0116, 0.0411, 0.059, 0.00453, 0, 0, 0.0309, -0.00861}},
	{[treeDepth]uint16{11, 2, 83, 50}, [treeDepth]float32{-0.51083, 0.031852, -0.46557, -0.14223}, [1 << treeDepth]float32{0.0107, 0.0473, 0.00416, -0.0107, 0.0121, -0.00706, 0.028, -0.01, -0.00557, 0.00682, -0.0243, -0.0337, 0.00858, 0.0127, 0.00763, 0.00354}},
	{[treeDepth]uint16{60, 17, 82, 2}, [treeDepth]float32{-0.93156, 0.048972, -1, 0.16}, [1 << treeDepth]float32{0.0229, 0.00734, 0.0244, 0.00214, -0.0165, -0.0177, 0.0369, 0.00538, 0.000286, 0.0297, 0.0234, -0.0327, -0.0204, -0.0164, 0.0416, 0.00183}},
	{[treeDepth]uint16{19, 2, 17, 7}, [treeDepth]float32{0.38462, 0, 0.43769, 0.026618}, [1 << treeDepth]float32{-0.00932, 0.0144, 0.0195, -0.0104, 0.00708, 0.00558, 0.0103, -0.0218, 0.0301, 0.0104, 0.0183, 0.00709, -0.00738, 0.00488, -0.0256, -0.0345}},
	{[treeDepth]uint16{60, 43, 60, 5}, [treeDepth]float32{-0.8473, 0, -0.039221, 0.2}, [1 << treeDepth]float32{0.019, 0.000286, -0.0245, -0.0271, 0, -0.0056, 0, 0.0221, 0.0491, 0.0135, -0.0113, 0.00523, 0, -0.0217, 0, 0.00395}},
	{[treeDepth]uint16{11, 18, 60, 44}, [treeDepth]float32{-0.91629, 0, -0.33024, 0}, [1 << treeDepth]float32{0.000944, -0.00868, 0.0761, 0.00902, 0, 0.00553, 0, -0.00652, -0.0263, -0.0344, -0.0246, -0.006, 0, 0.0387, 0, -0.00205}},
	{[treeDepth]uint16{58, 2, 20, 17}, [treeDepth]float32{-1, 0.031852, 0.21048, 0.18354}, [1 << treeDepth]float32{0.0117, 0.00301, -0.00415, -0.00121, 0.0389, 0.00397, 0.0141, -0.0119, -0.00815, 0.00901, -0.0231, -0.018, 0.0236, 0.0151, 0.0376, 0.0194}},
	{[treeDepth]uint16{11, 17, 17, 60}, [treeDepth]float32{-0.91629, 0.53592, 0.048972, -0.33024}, [1 << treeDepth]float32{-0.00752, -0.0165, 0, 0, 0.0549, 0.00824, 0.00404, -0.0699, 0, 0.000558, 0, 0, 0, -0.00212, 0, -0.0194}},
	{[treeDepth]uint16{17, 82, 19, 43}, [treeDepth]float32{0.11744, -1, 0.41667, 0.14466}, [1 << treeDepth]float32{0.0457, -0.00724, -0.012, 0.0336, 0.00388, -0.00457, -0.0187, 0.00453, -0.0305, -0.0212, -0.00737, -0.00784, 0.01, 0.0147, 0.00033, -0.0114}},
	{[treeDepth]uint16{11, 44, 33, 67}, [treeDepth]float32{-0.51083, 0, 0.66667, -0.038304}, [1 << treeDepth]float32{0.0166, -0.0174, -0.0274, 0.0239, 0.0301, -0.00585, -0.0223, 0.000595, 0.0199, -0.00244, -0.0383, 0.00648, 0.0372, 0.0166, -0.0134, -0.0291}},
	{[treeDepth]uint16{69, 17, 34, 4}, [treeDepth]float32{-0.43731, 0.24699, 0.020513, 0.091878}, [1 << treeDepth]float32{0.00987, 0.000603, -0.0176, -0.00254, -0.00531, -0.00102, 0.0104, 0.0246, -0.00243, 0.0242, 0.0118, 0.00588, 0.00139, -0.0225, 0.0137, 0.0184}},
	{[treeDepth]uint16{56, 51, 11, 43}, [treeDepth]float32{-0.0086784, -0.63369, 0.18232, 0}, [1 << treeDepth]float32{0.0481, -0.0477, -0.000439, 0.0107, 0.00394, 0.000768, -0.0265, 0.00164, 0.0113, -0.0207, -0.00635, -0.0131, 0.00626, -0.0125, 0.00431, 0.0171}},
	{[treeDepth]uint16{17, 19, 2, 44}, [treeDepth]float32{0.60625, 0.40909, 0.68262, 0}, [1 << treeDepth]float32{0.0141, -0.0622, -0.0033, -0.0259, 0.00882, 0, 0.0748, 0, -0.013, -0.00748, -0.000738, 0.0149, -0.00954, 0, 0.000157, 0}},
	{[treeDepth]uint16{60, 2, 6, 60}, [treeDepth]float32{-0.93156, 0.031852, 0, -0.18924}, [1 << treeDepth]float32{0.0211, 0.00596, 0.00705, -0.00591, 0.0122, 0.0159, 0.048, 0.0101, 0, 0.014, 0, -0.00452, 0, -0.00981, 0, -0.0152}},
	{[treeDepth]uint16{17, 11, 7, 79}, [treeDepth]float32{0.53592, 0.22314, 0.026618, -0.40927}, [1 << treeDepth]float32{0.0074, 0.00683, 6.62e-05, -0.0154, -0.0181, -0.0136, 0.00269, 0.0148, 0.000396, -0.0125, -0.0102, -0.0103, 0.0143, -0.105, 0.00276, -0.0174}},
	{[treeDepth]uint16{11, 18, 60, 5}, [treeDepth]float32{-0.69315, 0, -0.23841, 0.2}, [1 << treeDepth]float32{-0.0239, -0.0207, 0.0272, -0.00183, 0, 0.0169, 0, -0.000628, 0.0259, -0.00563, 0.046, 0.0153, 0, 0.00776, 0, -0.0118}},
	{[treeDepth]uint16{58, 55, 18, 11}, [treeDepth]float32{-1, -0.29109, 0.67456, 0.47}, [1 << treeDepth]float32{0.0724, 0.00843, 0.00995, -0.00134, -0.00613, -0.0229, 0.00761, -0.0316, 0.0265, -0.00251, 0.00957, -0.000148, 0.00673, 0.00439, 0.0127, 0.0248}},
	{[treeDepth]uint16{2, 17, 19, 43}, [treeDepth]float32{0, 0.43769, 0.37255, 0.14466}, [1 << treeDepth]float32{0.0282, 0.021, -0.0164, -0.0227, 0.0126, -0.00419, 0.00935, -0.0301, -0.00436, -0.0226, -0.00985, -0.0287, -0.0023, 0.000833, 0.0158, -0.00389}},
	{[treeDepth]uint16{17, 19, 30, 20}, [treeDepth]float32{0.7038, 0.40909, 0, 0.21048}, [1 << treeDepth]float32{-0.0015, -0.0514, -0.00237, -0.0345, 0.00101, 0.00121, -0.00818, -0.0149, 0.0244, 0.00354, 0.00866, 0.0033, 0.00776, 0.0034, -0.0117, -0.0161}},
	{[treeDepth]uint16{2, 34, 8, 49}, [treeDepth]float32{0.11898, 0.1846, 0.18561, -0.071432}, [1 << treeDepth]float32{0.0112, -0.00269, -0.0306, -0.00607, 0.0127, -0.0239, -0.0267, 0.00573, 0.0158, -0.00623, -0.00904, 0.0225, 0.000575, -0.0317, 0.00133, 0.0174}},
	{[treeDepth]uint16{2, 83, 86, 30}, [treeDepth]float32{0.031852, -0.46557, -1, 0}, [1 << treeDepth]float32{-0.00518, -0.0583, 0.0137, 0.00561, 0.0135, -0.0096, 0.00414, 0.00295, 0.0195, 0.0117, 0.0141, -0.008, 0.00469, 0.00761, -0.0236, -0.00594}},
	{[treeDepth]uint16{17, 82, 3, 2}, [treeDepth]float32{0.11744, -1, 0.13393, 0.18139}, [1 << treeDepth]float32{0.0172, 0.00691, -0.026, -0.000819, -0.0184, -0.043, 0.0045, 0.0345, 0.0175, -0.0268, -0.0109, 0.012, -0.00551, 0.0241, -0.0208, 0.0286}},
	{[treeDepth]uint16{11, 44, 56, 11}, [treeDepth]float32{-0.91629, 0.38835, -0.0086784, 0.22314}, [1 << treeDepth]float32{0.0543, -0.00242, -0.0472, 0.0138, 0.017, 0.00288, -0.00465, 0.000965, 0, -0.0176, 0, -0.00669, 0, -0.000986, 0, 0.0456}},
	{[treeDepth]uint16{60, 43, 60, 66}, [treeDepth]float32{-0.77319, 0, -0.039221, -0.059495}, [1 << treeDepth]float32{0.0158, -0.00483, -0.0326, -0.00651, 0, -0.0186, 0, 0.0222, 0.0231, 0.00955, -0.0277, -0.0179, 0, -0.00392, 0, 0.0139}},
	{[treeDepth]uint16{69, 86, 54, 83}, [treeDepth]float32{-0.43731, -1, -0.25, -0.46557}, [1 << treeDepth]float32{-0.062, 0.00965, -0.0222, 0.0118, -0.0382, 0.0325, 0.000631, 0.0169, -0.0257, -0.0189, -0.0247, 0.0148, 0.00853, 0.00191, -0.00526, 0.00137}},
	{[treeDepth]uint16{2, 17, 11, 5}, [treeDepth]float32{0, 0.60625, -0.051293, 0.2}, [1 << treeDepth]float32{0.0114, -0.00181, -0.0651, -0.0423, 0.0172, -0.00529, 0.0143, -0.021, 0.0123, 0.0232, -0.0128, -0.0252, -0.00269, -0.00711, -0.0238, -0.0707}},
	{[treeDepth]uint16{17, 17, 13, 3}, [treeDepth]float32{0.60625, 0.11744, 0, 0.086046}, [1 << treeDepth]float32{-0.0124, 0, 0.00382, -0.0408, 0.0202, 0, 0.0017, -0.0207, -0.00564, 0, 0.031, 0.00409, -0.00471, 0, -0.0258, -0.0258}},
	{[treeDepth]uint16{17, 11, 43, 67}, [treeDepth]float32{0.60625, -0.35667, 0, -0.038304}, [1 << treeDepth]float32{0.0128, -0.000821, -0.0091, 0.00147, -0.0171, 0.000612, 0.0184, 0.0094, 0.0212, -0.111, 0.00323, -0.0302, -0.033, -0.00704, -0.00703, -0.00936}},
	{[treeDepth]uint16{17, 5, 67, 60}, [treeDepth]float32{0.60625, 0.3, -0.37306, -0.039221}, [1 << treeDepth]float32{-0.014, 0.0132, 0.0426, 0.00158, -0.000492, -0.0439, 0.00802, -0.0386, 0.0245, 0.0178, 0.0291, 0.00315, 0.00139, 0.00352, -0.0103, -0.0701}},
	{[treeDepth]uint16{3, 51, 11, 56}, [treeDepth]float32{0.316, -0.69204, -0.051293, -0.0086784}, [1 << treeDepth]float32{0.00149, 0.0585, 0.00148, 0.0211, 0.00539, 0.0293, -0.0132, -0.00161, -0.0856, 0.00712, 0.00352, 0.0318, -0.00793, 0.0177, 0.00382, -0.0109}},
	{[treeDepth]uint16{11, 18, 66, 8}, [treeDepth]float32{-0.91629, 0, -0.024761, 0.18561}, [1 << treeDepth]float32{-0.0163, -0.0008, 0.0503, -0.00465, 0.00403, 0.0236, 0.0102, 0.00877, 0.0159, -0.0112, 0.0175, -0.000649, 0.0307, 0.0045, -0.00973, -0.00753}},
	{[treeDepth]uint16{17, 60, 107, 49}, [treeDepth]float32{0.60625, -0.43286, 0, -0.65211}, [1 << treeDepth]float32{0.00354, 0, 0.0852, 0, -0.0183, 0, -0.018, 0, -0.00193, -0.104, 0.00167, -0.0214, 0.0128, 0.0074, -0.00647, 0.0147}},
	{[treeDepth]uint16{17, 2, 44, 19}, [treeDepth]float32{0.60625, 0, 0, 0.33333}, [1 << treeDepth]float32{0.0289, -0.0323, 0.0182, -0.0428, -0.00962, -0.0238, -0.0231, 0.00194, 0.0142, -0.0186, -0.00435, -0.0403, -0.015, 0.0298, 0.00519, -0.0344}},
	{[treeDepth]uint16{17, 20, 104, 43}, [treeDepth]float32{0.11744, 0, 0, 0.14466}, [1 << treeDepth]float32{0.0139, -0.0044, -0.0113, 0.0108, -0.0291, -0.0146, -0.0098, 0.0286, 0.0112, 0.00812, -0.0105, -0.0123, -0.0165, -0.0505, 0.0372, 0.0175}},
	{[treeDepth]uint16{60, 1, 66, 44}, [treeDepth]float32{-1.2287, 0.093255, -0.53408, 0.20185}, [1 << treeDepth]float32{-0.0112, 0.0384, -0.0103, 0.0292, -0.00733, -0.0125, 0.026, -0.00137, -0.00838, -0.00687, 0.00309, -0.031, -0.0202, -0.0163, 0.00306, 0.00561}},
	{[treeDepth]uint16{17, 11, 6, 43}, [treeDepth]float32{0.43769, -0.051293, 0.055329, 0}, [1 << treeDepth]float32{0.00647, -0.0472, -0.00353, 0.0104, 0.023, -0.0294, -0.000967, -0.0389, -0.0214, -0.0249, 0.0109, -0.00583, 0.0181, 0.0209, -0.00378, -0.00433}},
	{[treeDepth]uint16{68, 0, 58, 50}, [treeDepth]float32{-0.018519, 0, -0.63763, -0.69464}, [1 << treeDepth]float32{-0.00228, 0.00732, 0.0207, -0.00958, -0.0232, 0.0182, -0.0124, -0.0331, -0.0198, -0.00877, 0.0124, -0.0114, -0.0186, 0.00451, 0.00249, -0.000768}},
	{[treeDepth]uint16{2, 37, 20, 8}, [treeDepth]float32{0, 0, 0.21048, 0.23054}, [1 << treeDepth]float32{0.00701, -0.00198, -0.00192, 0.00291, 0.013, -0.0022, 0.0355, 0.0183, 0.0193, -0.0264, -0.019, -0.00388, 0.00197, 0.00523, 0.014, 0.00865}},
	{[treeDepth]uint16{56, 19, 11, 38}, [treeDepth]float32{-0.0086784, 0.40909, 0.37156, 0.80215}, [1 << treeDepth]float32{0.012, 0.00428, -0.00574, 0.00249, -0.0219, -0.0215, -0.0225, 0.00598, 0.0224, -0.0042, -0.0153, -0.0243, 0.0132, 0.0115, 0.0466, 0.0221}},
	{[treeDepth]uint16{2, 83, 52, 43}, [treeDepth]float32{0.11898, -0.25486, -0.13806, 0}, [1 << treeDepth]float32{-0.00928, -0.0254, 0.0271, -0.000861, 0.0139, -0.0187, 0.0016, 0.00188, -0.00622, -0.00728, 0.0206, 0.00197, 0.0068, 0.00621, -0.0342, 0.00169}},
	{[treeDepth]uint16{8, 62, 3, 2}, [treeDepth]float32{0.18561, -1, 0.13393, 0.18139}, [1 << treeDepth]float32{-0.0112, -0.00525, 0.0164, -0.00407, 0.0188, 0.0121, -0.0287, -0.024, 0.0018, 0.00613, 0.00278, -0.0327, 0.00101, 0.00844, 0.0117, -0.00388}},
	{[treeDepth]uint16{67, 107, 51, 68}, [treeDepth]float32{-0.41222, 0, -0.055766, -0.0075758}, [1 << treeDepth]float32{0.0274, -0.00463, 0.00371, 0.02, 0.0181, -0.00621, -0.0126, -0.00629, 0.0454, -0.0013, -0.00207, -0.00335, 0.025, 0.00674, -0.0367, -0.0119}},
	{[treeDepth]uint16{2, 34, 69, 3}, [treeDepth]float32{0.13941, 0.42146, -0.20768, 0.041015}, [1 << treeDepth]float32{0.0115, -0.0151, 0.00129, 0.0331, -0.00116, -0.00184, -0.0469, 0.000801, -0.0208, 0.00163, -0.00332, 0.0131, 0.0161, -0.00222, -0.00585, -0.00392}},
	{[treeDepth]uint16{60, 67, 50, 5}, [treeDepth]float32{-1.2287, -0.65262, -0.14223, 0.2}, [1 << treeDepth]float32{-0.0132, 0.0205, 0.0175, -0.00888, -0.00366, 0.0387, 0.00349, 0.00357, -0.00652, 0.00594, 0.0475, 0.00362, -0.00246, 0.015, -0.0153, -0.00515}},
	{[treeDepth]uint16{17, 20, 20, 79}, [treeDepth]float32{0.11744, 0, 0.66593, -0.068403}, [1 << treeDepth]float32{0.00396, 0.00294, -0.0136, 0.0239, 0, 0, -0.0142, -0.00377, 0.00906, -0.00873, -0.0154, 0.00576, 0, 0, 0.0176, -0.0117}},
	{[treeDepth]uint16{60, 56, 67, 60}, [treeDepth]float32{-1.4663, -0.0086784, -0.37306, -0.083382}, [1 << treeDepth]float32{-0.00655, 0.000207, 0.0424, 0.000503, 0.0483, -0.0017, 0.0053, 0.00218, 0, 0.0253, 0, 0.0295, 0, -0.0172, 0, 0.000553}},
	{[treeDepth]uint16{60, 56, 43, 60}, [treeDepth]float32{-0.93156, -0.25821, 0, -0.13353}, [1 << treeDepth]float32{-0.0204, 0.000266, 0.0225, 0.00084, -0.0124, 0.0123, -0.0195, -0.018, 0, 0.0371, 0, -0.00501, 0, 0.0214, 0, 0.00818}},
	{[treeDepth]uint16{67, 60, 107, 5}, [treeDepth]float32{-0.37306, -0.27763, 0, 0.2}, [1 << treeDepth]float32{-0.0186, -0.00961, 0.0583, 0.00458, -0.00826, 0.0101, -0.0144, -0.00474, 0.0251, 0.00964, 0.0305, -0.0104, 0, 0, 0, 0}},
	{[treeDepth]uint16{2, 34, 17, 69}, [treeDepth]float32{0.13941, 0.30918, 0.24699, -0.15945}, [1 << treeDepth]float32{0.00449, -0.00222, 0.0121, 0.0294, 0.00487, -0.0266, 0.0167, 0.0221, 0.0103, -0.00792, -0.0331, -0.00486, 0.00929, 0.0229, -0.00499, 0.0231}},
	{[treeDepth]uint16{57, 37, 51, 7}, [treeDepth]float32{-0.071571, 0, -0.26852, 0.060022}, [1 << treeDepth]float32{0.00569, 0.0148, 0.015, -0.0247, -0.000657, -0.00824, 0.0211, -0.00173, -0.000961, -0.00689, 0.0374, -0.0134, 0.0111, 0.00456, 0.0216, 0.0133}},
	{[treeDepth]uint16{12, 87, 30, 98}, [treeDepth]float32{0, -0.25415, 0, 0}, [1 << treeDepth]float32{-0.0023, -0.0147, 0.000129, 0.0398, -0.00946, -0.00987, 0.00457, 0.00432, -0.00513, 0.0243, 0.00832, 0.0667, -0.0104, 0.000435, -0.0146, 0.0242}},
	{[treeDepth]uint16{8, 7, 33, 4}, [treeDepth]float32{0.18561, 0.060022, 0, 0.021979}, [1 << treeDepth]float32{0.000401, -0.0181, 0.00805, -0.0122, 0.00199, 0.000946, 0.0243, 0.00294, 0.0126, 0.0135, 0.0106, -0.00403, -0.0111, -0.00571, 0.021, 0.00308}},
	{[treeDepth]uint16{12, 87, 2, 83}, [treeDepth]float32{0, -0.0065217, 0.11898, -0.46557}, [1 << treeDepth]float32{0.00106, 0.0102, 0.0158, -0.000157, -0.0183, -0.00778, -0.0183, -0.00053, 0.0051, 0.00144, -0.00202, 0.00258, -0.00363, -0.0103, 0.000282, 0.0808}},
	{[treeDepth]uint16{12, 8, 1, 38}, [treeDepth]float32{0, 0.23054, 1.1046, 0.2938}, [1 << treeDepth]float32{0.0046, 0.0118, -0.00867, -0.016, 0.0112, 0.00206, 0.0139, 4.68e-05, -0.00122, 0.0585, -0.00202, -0.0324, 0.0165, 0, -0.0119, 0.0116}},
	{[treeDepth]uint16{8, 30, 19, 4}, [treeDepth]float32{0.18561, 0, 0.4359, 0.0048597}, [1 << treeDepth]float32{0.0186, -0.00199, 0.000491, 0.0058, 0.00339, -0.0117, 0.000483, -0.0169, 0.00282, 0.00359, 0.00461, -0.00113, 0.0075, 0.00269, -0.0239, -0.0308}},
	{[treeDepth]uint16{60, 19, 44, 11}, [treeDepth]float32{-1.2287, 0.46667, 0, -0.22314}, [1 << treeDepth]float32{0.03, 0.00521, -0.0244, -0.00354, -0.0181, -0.0335, -0.0152, -0.0356, -0.00753, -0.00135, 0.000881, -0.00193, 0, 0.00567, 0, 0.00846}},
	{[treeDepth]uint16{2, 8, 2, 5}, [treeDepth]float32{0.031852, 0.18561, 0.38575, 0.3}, [1 << treeDepth]float32{0.00948, 0.00124, 0.00848, -0.0121, 0, -0.00943, 0, 0.0104, -0.00296, 0.00428, -0.0014, -0.0137, 0, 0.018, 0, 0.0247}},
	{[treeDepth]uint16{2, 5, 17, 11}, [treeDepth]float32{0.54947, 0.3, 0.39803, -0.051293}, [1 << treeDepth]float32{0.00262, -0.00826, 0.0102, 0.0438, -0.0294, 0.00251, -0.0168, 0, -0.00254, 0.0154, -0.000712, 0.0513, 0.00474, 0.000812, -0.0182, 0}},
	{[treeDepth]uint16{3, 2, 11, 98}, [treeDepth]float32{0.316, 0.077716, 0.3001, 0}, [1 << treeDepth]float32{-0.00439, 0.0298, -0.00289, 0.00109, 0.00561, -0.0109, 0.00469, 0.00356, 0.00693, 0.0549, 0.0033, -0.00763, -0.000229, -0.00848, -0.0185, -0.0105}},
	{[treeDepth]uint16{2, 34, 52, 11}, [treeDepth]float32{0.13941, 0.27584, -0.27244, -0.35667}, [1 << treeDepth]float32{-0.0419, -0.0299, -0.0139, 0.000633, 0.00348, 0.00795, -0.000239, 0.01, -0.00618, -0.0212, 0.0191, 0.017, 0.00829, -0.0107, -0.0208, -0.00406}},
	{[treeDepth]uint16{19, 20, 3, 17}, [treeDepth]float32{0.56, 0.21048, 0.13393, 0.24699}, [1 << treeDepth]float32{-0.00568, 0.0255, -0.00343, -0.0104, -0.00962, -0.0369, 0.0101, 0.0114, -0.00581, 0.0109, 0.0129, 0.0196, -0.0231, -0.0173, 0.0339, 0.0301}},
	{[treeDepth]uint16{11, 17, 98, 11}, [treeDepth]float32{-0.69315, 0.028948, 0, 0.13976}, [1 << treeDepth]float32{-0.0276, -0.0013, 0.0132, -0.00385, 0.0103, -0.0214, 0.0288, 0.00742, 0, 0.00146, 0, 0.00318, 0, -0.0244, 0, -0.00902}},
	{[treeDepth]uint16{12, 43, 17, 79}, [treeDepth]float32{0, 0.45802, 0.60625, -0.11583}, [1 << treeDepth]float32{0.00064, 0.0537, 0.0323, -0.0114, -0.00582, 0, -0.00666, 0, -0.000969, 0.03, 0.00147, -0.0252, -0.044, 6.17e-05, -0.000205, 0}},
	{[treeDepth]uint16{67, 5, 8, 38}, [treeDepth]float32{-0.37306, 0.3, 0.32199, 0.11429}, [1 << treeDepth]float32{0.016, -0.0092, -0.0236, -0.00873, 0.0165, 0.0137, 0.00198, -0.00335, -0.00896, 0.000271, 0.0453, 0.000604, 0.0343, -0.000903, -0.00022, -0.0157}},
	{[treeDepth]uint16{11, 38, 44, 60}, [treeDepth]float32{-0.91629, 0.5, 0, -0.48551}, [1 << treeDepth]float32{0.0093, -0.00128, 0.0595, -0.000107, -0.0323, -0.0304, -0.0107, -0.00541, 0, -0.00129, 0, 0.000993, 0, 0.00831, 0, -0.00115}},
	{[treeDepth]uint16{20, 58, 54, 67}, [treeDepth]float32{0.78312, -0.94937, -0.25, -0.41222}, [1 << treeDepth]float32{0.00532, 0.000262, 0.0158, -0.017, -0.00191, 0.0422, 0.0153, -0.0214, 0.03, 0.00135, -0.0116, 0.0112, -8.53e-05, -0.00452, 0.000527, -0.0408}},
	{[treeDepth]uint16{30, 83, 98, 9}, [treeDepth]float32{0, -0.1392, 0.16667, 0.90685}, [1 << treeDepth]float32{-0.00693, 0.0244, 0.00725, -0.00187, 0.0123, 0.0287, 0.00385, -0.0166, 0.00325, -0.0218, 0.00795, -0.0105, -0.00529, -0.00517, 0.00526, -0.0254}},
	{[treeDepth]uint16{67, 30, 83, 2}, [treeDepth]float32{-0.30098, 0.02392, -0.1392, 0.18139}, [1 << treeDepth]float32{0.025, 0.00128, 0.00836, 0.0155, -0.0104, -0.00164, 0.00276, -0.00755, 0.00276, -0.0204, 0.0166, 0.0116, 0.0215, 0.0113, -0.00814, -0.00454}},
	{[treeDepth]uint16{60, 107, 66, 43}, [treeDepth]float32{-0.77319, 0, -0.024761, 0}, [1 << treeDepth]float32{0.00562, -0.00153, 0.0249, -0.0244, 0.00121, 0.000491, 0.0242, 0.00988, -0.0233, 0.00973, 0.00625, 0.00719, -0.0321, -0.00322, 0.013, -0.0129}},
	{[treeDepth]uint16{17, 68, 46, 88}, [treeDepth]float32{0.60625, -0.24074, 0, -1}, [1 << treeDepth]float32{0.0223, 0, -0.0101, 0.025, -0.00191, 0, 0.0271, 0.00187, 0.0135, -0.0777, 0.0011, -0.0165, 0.0167, 5.19e-05, -0.0261, 0.0143}},
	{[treeDepth]uint16{58, 54, 20, 86}, [treeDepth]float32{-1, -0.25, 0.78312, -1}, [1 << treeDepth]float32{0.00813, -0.0272, 0.0105, 1.03e-06, -0.00917, 0.019, 0.0211, -0.0266, 0.0399, -0.00314, 0.00448, 0.000775, 0.000779, 0.00623, -0.0104, -0.0255}},
	{[treeDepth]uint16{17, 20, 2, 3}, [treeDepth]float32{0.1484, 0, 0.18139, 0.13393}, [1 << treeDepth]float32{0.0189, 0.00485, -0.0172, 0.00149, 0.0153, -0.0219, -0.00953, 0.0113, -0.0223, -0.018, -0.00543, 0.0211, -0.00304, 0.0268, -0.00976, 0.034}},
	{[treeDepth]uint16{66, 11, 43, 67}, [treeDepth]float32{-0.6527, -0.10536, 0, -0.038304}, [1 << treeDepth]float32{-0.0165, 0.0047, 0.0954, -0.00941, -0.00156, 0.000707, -0.0051, 0.015, 0.0128, 0.00846, -0.00466, 0.00068, -0.00173, -0.0296, 0.0122, -0.00373}},
	{[treeDepth]uint16{58, 55, 104, 66}, [treeDepth]float32{-1, -0.0078921, 0, -0.38071}, [1 << treeDepth]float32{0.0281, 0.0146, 0.0185, -0.0123, -0.00997, -0.0149, 0.034, 0.0271, 0.0252, -0.0154, 0.00146, 0.00149, -0.0131, 0.025, -0.0186, -0.0101}},
	{[treeDepth]uint16{67, 30, 69, 4}, [treeDepth]float32{-0.37306, 0.02392, -0.15945, 0.12709}, [1 << treeDepth]float32{0.0261, -0.00416, 0.012, 0.0169, 0.0249, 0.00399, -0.00478, -0.00534, 0.00594, 0.0179, -0.0005, 0.0112, -0.00176, -0.00582, -0.0209, -0.0202}},
	{[treeDepth]uint16{82, 3, 44, 67}, [treeDepth]float32{-0.57143, 0.086046, 0, -0.038304}, [1 << treeDepth]float32{-0.00799, -0.00219, 0.00494, 0.0159, 0.027, -0.00777, -0.0238, 0.0114, -0.00184, 0.00836, -0.0355, 0.0154, 0.001, -0.019, -0.0226, -0.00134}},
	{[treeDepth]uint16{19, 43, 11, 68}, [treeDepth]float32{0.55, 0, -0.69315, -0.047348}, [1 << treeDepth]float32{0.0175, 0.00644, -0.05, 0, 0.000475, 0.00712, -0.0132, -0.00757, -0.0262, 0.0215, -0.0105, 0.000356, -0.00301, 0.0018, 0.00322, 0.0239}},
	{[treeDepth]uint16{17, 19, 58, 20}, [treeDepth]float32{0.7038, 0.55, -0.63763, 0.48085}, [1 << treeDepth]float32{0.0033, 0.000616, -0.0216, 7.79e-06, -0.00074, -0.0411, 0.0127, 0.0079, 0.00303, 0, 0.0108, 0, -0.0103, 0.00045, -0.0034, 0}},
	{[treeDepth]uint16{17, 11, 107, 19}, [treeDepth]float32{0.7038, 0.47, 0, 0.48571}, [1 << treeDepth]float32{-0.00225, -0.0831, 0.0124, 0.0214, 0.0102, 0.0168, -0.0076, -0.00188, -0.000173, -0.00396, 0.012, -0.00265, -0.0166, -0.00104, -0.00427, 0.000823}},
	{[treeDepth]uint16{58, 19, 8, 11}, [treeDepth]float32{-0.8448, 0.46667, 0.36313, 0.47}, [1 << treeDepth]float32{0.0199, 0.00193, -0.00112, -0.00465, -0.0105, -0.0133, -0.0166, 0.00495, -0.00523, -0.0108, 0.00415, 0.00168, -0.00158, 0.0126, 0.00858, 0.021}},
	{[treeDepth]uint16{60, 11, 66, 72}, [treeDepth]float32{-0.8473, -0.35667, -0.059495, -0.3}, [1 << treeDepth]float32{0.011, -0.0163, 0.00712, 0.0557, -0.00981, -0.0173, -0.0023, 0.00393, 0.00802, -0.00251, -0.0247, -0.00794, 0.0217, -0.0197, -0.00437, 0.00299}},
	{[treeDepth]uint16{20, 37, 17, 44}, [treeDepth]float32{0.10337, 0, 0.1484, 0}, [1 << treeDepth]float32{0.0101, -0.00995, -0.00972, 0.0322, -0.00554, 0.0109, -0.00487, 0.0133, 0.00904, 0.0166, -0.0198, -0.0101, -0.00576, -0.0217, -0.00687, 0.00834}},
	{[treeDepth]uint16{67, 60, 107, 87}, [treeDepth]float32{-0.65262, -1.2287, 0, -0.082089}, [1 << treeDepth]float32{-0.0201, 0.000847, 0.0321, 0.00337, 0.00583, 0.0155, -0.0138, -0.0112, -0.00917, 0.0096, 0.0629, -0.00557, 0.00299, 0.0315, 0.00338, 0.0064}},
	{[treeDepth]uint16{17, 20, 0, 11}, [treeDepth]float32{0.24699, 0, 0.36341, 0.47}, [1 << treeDepth]float32{-0.00342, -0.00305, 0.00079, 0.0332, 0.0115, -0.00788, -0.0244, 0.00889, 0.000883, -0.0201, -0.0157, 0.0141, 0.0197, 0.0177, -0.0126, 0.0147}},
	{[treeDepth]uint16{19, 36, 19, 58}, [treeDepth]float32{0.40909, 0, 0.55, -0.0263}, [1 << treeDepth]float32{0.0094, -0.00592, -0.00873, -0.000974, 0, -0.00701, 0, 0.0079, 0.00616, -0.00374, -0.0473, 0.00289, 0, 0.0134, 0, 4.94e-05}},
	{[treeDepth]uint16{83, 17, 13, 19}, [treeDepth]float32{-0.75152, 0.11744, 0, 0.4359}, [1 << treeDepth]float32{0.0405, -0.0049, 0.00128, 0.0128, 0.00846, 0.00806, 0.00209, -0.00935, 0.00854, -0.0106, -0.0251, -0.000189, 0.0154, 0.0114, 0.0268, -0.000144}},
	{[treeDepth]uint16{19, 11, 18, 58}, [treeDepth]float32{0.40909, 0.47, 0.60617, -0.283}, [1 << treeDepth]float32{0.0116, -0.00557, -0.0107, -0.0138, -0.0162, -0.0383, 0.0187, 0.0119, 0.00567, -0.00159, -0.029, 0.0103, -0.00183, -0.0105, 0.0112, 0.0229}},
	{[treeDepth]uint16{20, 104, 33, 11}, [treeDepth]float32{0.78312, 0, 0.5, -0.16252}, [1 << treeDepth]float32{0.00307, 0.00309, -0.0446, 0.00187, 0.0105, -0.0237, -0.00187, 0.00949, 0.000915, -0.0171, -0.00845, 0.00265, -0.00568, -0.0222, 0.029, 0.0572}},
	{[treeDepth]uint16{66, 1, 50, 85}, [treeDepth]float32{-0.059495, 0.68197, -0.22386, -1}, [1 << treeDepth]float32{-0.0107, -0.0036, -0.0244, -0.00881, -0.00502, 0.0275, 0.0105, 0.0207, -0.000413, 0.0595, -0.0152, 0.000221, -0.00949, -0.000567, -0.0254, 0.00388}},
	{[treeDepth]uint16{67, 50, 27, 51}, [treeDepth]float32{-0.37306, -0.56546, 0, -0.33829}, [1 << treeDepth]float32{-0.00539, 0.0389, 0.0422, -0.00325, 0.0143, 0.000643, -0.000262, -0.0329, -0.00273, -0.006, 0.0262, -0.000274, 0.013, 0.0477, -0.0161, 0.000514}},
	{[treeDepth]uint16{55, 0, 17, 58}, [treeDepth]float32{-0.36187, 0.31651, 0.0592, -0.14977}, [1 << treeDepth]float32{-0.00128, -0.00973, -5.37e-05, 0.00989, 0.0472, 0.00441, 0.00289, -0.0129, -0.00586, 0.00373, -8.44e-05, -0.00073, 0.0475, -0.00171, -0.012, 0.00261}},
	{[treeDepth]uint16{7, 51, 33, 6}, [treeDepth]float32{0.026618, -0.63369, 0.5, 0.15994}, [1 << treeDepth]float32{0.00992, -0.00726, -0.000128, -0.00193, 0.0234, -0.0275, -0.00512, 0.0156, -0.00363, -0.0135, 0.0041, 0.0149, 0.00518, 0.00732, -0.016, -0.00455}},
	{[treeDepth]uint16{27, 7, 82, 3}, [treeDepth]float32{0.5, 0, -0.75, 0.13393}, [1 << treeDepth]float32{0.00549, 0.0279, 0.000436, 0.00774, -0.00648, 0.0292, 0.00687, 0.00491, -0.0182, -0.000652, -0.0252, -0.00869, 0.00275, -0.00374, 0.0137, 0.00483}},
	{[treeDepth]uint16{17, 6, 67, 83}, [treeDepth]float32{0.39803, 0.055329, -0.33622, -0.42699}, [1 << treeDepth]float32{0.013, 0.0355, -0.00881, 0.0108, 0.0126, -0.00442, 0.0159, -0.029, -0.00843, 0.0285, 0.0303, 0.00859, -0.000423, 0.000727, 0.00169, 0.00038}},
	{[treeDepth]uint16{11, 39, 67, 38}, [treeDepth]float32{0.09531, 0, -0.26594, 0.5}, [1 << treeDepth]float32{0.000483, 0.015, 0.0147, 0.00205, 0.000774, -0.00317, 0.0551, -0.0407, 0.0065, 0.00758, -0.0155, 0.00621, 0.00526, -0.00807, 0.0272, 0.0118}},
	{[treeDepth]uint16{12, 44, 8, 2}, [treeDepth]float32{0, 0.38835, 0.16351, 0.42093}, [1 << treeDepth]float32{0.00168, 0.0408, 0.00852, -0.0276, -0.0058, 0.0146, 0.0332, -0.000377, 0.00238, 0.0351, -0.0178, -0.0136, 0.0215, -0.00722, -0.00537, 0}},
	{[treeDepth]uint16{17, 60, 107, 0}, [treeDepth]float32{0.028948, -0.72055, 0, 0.36341}, [1 << treeDepth]float32{-0.0238, 0.00814, -0.00417, 0.0038, -0.0106, 0.0242, -0.012, -0.0109, 0, -0.0163, 0, -0.0017, 0, 0.0239, 0, 0.00449}},
	{[treeDepth]uint16{50, 30, 69, 4}, [treeDepth]float32{-1.4482, 0, -0.15945, 0.12709}, [1 << treeDepth]float32{0.0263, -0.00298, -0.00296, 0.0168, 0.0453, 0.00602, 0.00741, -0.00512, -0.000104, 0.0144, -1.17e-06, 0.00674, -0.00603, -0.00244, -0.00268, -0.0202}},
	{[treeDepth]uint16{8, 67, 107, 83}, [treeDepth]float32{0.18561, -0.37306, 0, -0.63687}, [1 << treeDepth]float32{0.0463, 0.00461, -0.00851, -0.00498, -0.0159, -0.012, -0.00762, 0.0212, 0.00809, 0.0201, 0.000975, -0.0053, -0.0164, 0.018, 0.00529, -0.0127}},
	{[treeDepth]uint16{2, 1, 18, 83}, [treeDepth]float32{0, 0.95955, 0.19913, -0.54312}, [1 << treeDepth]float32{0.0135, 0.0325, 0.0225, 0.0139, 0.0109, -0.0122, 0.0145, -0.00993, 0.0119, -0.00352, -0.024, -0.00343, -0.0108, 8.46e-05, 0.0234, -2.99e-05}},
	{[treeDepth]uint16{58, 57, 25, 14}, [treeDepth]float32{-1, -0.20089, 0, 0}, [1 << treeDepth]float32{0.0131, -0.0034, 0.00628, -0.00064, -0.00464, 0.0356, -0.0424, -0.0157, 0.0344, -0.00484, -0.0154, 0.00101, 4.49e-05, -0.00203, 0.00309, -0.0128}},
	{[treeDepth]uint16{17, 23, 23, 83}, [treeDepth]float32{0.16552, 0.2, 0.8, -0.25486}, [1 << treeDepth]float32{-0.000845, 0.00234, -0.016, -0.0198, 0, 0, 0.0083, 0.00213, -0.00678, 0.00538, 0.0598, 0.0158, 0, 0, -0.0132, -0.0206}},
	{[treeDepth]uint16{56, 59, 21, 44}, [treeDepth]float32{-0.0086784, -1, 0.4, 0}, [1 << treeDepth]float32{0.0153, 0.00338, -0.0104, 0.00374, -0.00419, -0.0131, -0.0149, 0.0177, 0.00837, -0.0206, 0.00643, -0.00706, -0.0438, -0.00139, -0.0175, 0.039}},
	{[treeDepth]uint16{68, 48, 57, 43}, [treeDepth]float32{-0.056565, 0, -0.1395, 0}, [1 << treeDepth]float32{0.00922, -0.000229, -0.000505, 0.0164, -0.00471, 0.0024, 0, -1.76e-05, -0.0221, -0.00124, -0.00784, 0.042, -0.00997, 0.00903, -0.0581, 0.00133}},
	{[treeDepth]uint16{12, 43, 60, 66}, [treeDepth]float32{0, 0.31375, -0.083382, -0.53408}, [1 << treeDepth]float32{-0.00223, 0.0155, -0.00104, 0.00415, 0.0588, 0, -0.0214, 0, 0.00292, 0.0465, -0.0107, -0.0531, -0.00577, 0, 0.018, 0}},
	{[treeDepth]uint16{54, 9, 104, 20}, [treeDepth]float32{-0.25, 0, 0, 0.61653}, [1 << treeDepth]float32{0.00866, 0.00114, -0.0278, 0.00327, -0.0234, 0.000772, 0.0128, -0.00779, 0.00162, -0.00679, -0.00178, -0.014, 0.0115, 0.0147, -0.00926, 0.0504}},
	{[treeDepth]uint16{20, 104, 60, 18}, [treeDepth]float32{0.10337, 0, -0.23841, 0}, [1 << treeDepth]float32{-0.00762, -0.0107, -0.0582, 0.00228, 0.00848, 0.00748, -0.00189, 0.075, 0.00493, 0.0073, -0.0358, -0.00655, -0.00543, -0.00268, -0.00711, 0.0238}},
	{[treeDepth]uint16{20, 58, 20, 17}, [treeDepth]float32{0.78312, -0.8448, 0.21048, 0.29923}, [1 << treeDepth]float32{-0.00981, 0, 0.00105, 0, 0.00946, 0.00937, -0.00121, -0.0271, -0.0332, 0, -0.00486, 0, 0.0186, -0.000496, 0.0195, -0.0244}},
	{[treeDepth]uint16{60, 43, 99, 82}, [treeDepth]float32{-0.77319, 0, 0, -0.33333}, [1 << treeDepth]float32{0.0108, -0.00226, -0.0321, 0.0135, 0.0184, -0.0166, -0.000883, 0.00177, 0.0103, -0.00136, -0.0489, -0.00519, 0.0236, 0.0171, 0.0197, -0.0153}},
	{[treeDepth]uint16{30, 69, 43, 60}, [treeDepth]float32{0, -0.15945, 0.31375, -0.43286}, [1 << treeDepth]float32{0.000905, 0.00324, 0.00361, 6.51e-05, -0.0224, 0.0183, -0.0218, -0.0231, 0.00162, 0.0146, 0.00183, -0.00988, 0.0115, 0.0221, 0.0181, -0.0348}},
	{[treeDepth]uint16{17, 69, 2, 44}, [treeDepth]float32{0.24699, -0.054665, 0.16, 0}, [1 << treeDepth]float32{0.00802, 0.00492, -0.00465, 0.0117, 0.000148, -0.0192, -0.00551, 0.0258, -0.018, 0.0109, -0.0192, -0.00169, 0.00852, 0.0123, -0.00387, -0.00992}},
	{[treeDepth]uint16{20, 30, 43, 60}, [treeDepth]float32{0.92458, 0, 0.31375, -0.039221}, [1 << treeDepth]float32{0.006, -0.035, 0.00212, -0.0182, -0.00436, -0.0167, -0.0295, 0.0339, -0.00422, -0.0207, -0.00856, 0.00347, 0.021, 0.014, -0.00813, -0.0267}},
	{[treeDepth]uint16{67, 60, 6, 19}, [treeDepth]float32{-0.41222, -0.23841, 0.031085, 0.35714}, [1 << treeDepth]float32{0.0182, 0.00752, -0.00763, 0.00781, 0.0282, -0.00206, 0.0102, -0.0167, -0.015, -0.00624, 0.0238, 0.00113, 0.0154, 0.0115, 0.0387, -0.0089}},
	{[treeDepth]uint16{83, 2, 37, 18}, [treeDepth]float32{-0.5021, 0.077716, 0, 0.40263}, [1 << treeDepth]float32{0.013, 0.000104, 0.0142, -0.00133, -0.00566, -0.0106, 0.0211, 0.00984, 0.0188, -0.00719, -0.0358, -0.00287, 0.00383, -0.00477, 0.00991, -0.0119}},
	{[treeDepth]uint16{67, 58, 103, 11}, [treeDepth]float32{-0.59456, -0.0263, 0, -0.22314}, [1 << treeDepth]float32{-0.0163, 0.00448, 0.0151, -0.00634, 0.0159, -0.0254, -0.00865, -0.0153, 0.0222, -0.00513, 0.0459, 0.00184, -0.0209, -0.0165, 0.000501, 0.025}},
	{[treeDepth]uint16{20, 99, 52, 79}, [treeDepth]float32{0.10337, 0, -0.1824, -0.11583}, [1 << treeDepth]float32{-0.00918, 0.00828, -0.0086, 0.0102, 0.00494, 0.0102, -0.0229, -0.00855, -0.0314, 0.00175, -0.00566, -0.00615, -0.000848, -0.00166, -0.00863, 0.02}},
	{[treeDepth]uint16{3, 20, 82, 4}, [treeDepth]float32{0.316, 0.78312, -0.33333, 0.12709}, [1 << treeDepth]float32{-0.00329, -0.00158, -0.0121, 0.00487, 0.00476, 0.0345, -0.00859, -0.0236, 0.0159, -0.00272, -8.7e-05, 0, -0.0214, -0.00367, -0.0008, -8.57e-06}},
	{[treeDepth]uint16{17, 2, 9, 50}, [treeDepth]float32{0.7038, 0, 0.43561, -0.49935}, [1 << treeDepth]float32{0.0258, 0, -0.00125, 0, -0.0122, 0, -0.0167, 0, -0.0066, -0.0325, 0.00202, -0.0234, 0.0114, -0.00246, -0.00297, -0.0403}},
	{[treeDepth]uint16{17, 8, 46, 17}, [treeDepth]float32{0.16552, 0.18561, 0, 0.24699}, [1 << treeDepth]float32{-0.0012, 0.0036, -0.0132, -0.00238, -0.0364, -0.023, 0.0025, -0.0311, 0, 0.011, 0, -0.00297, 0, 0.0206, 0, 0.0224}},
	{[treeDepth]uint16{38, 17, 20, 0}, [treeDepth]float32{0.055992, 0.24699, 0, 0.36341}, [1 << treeDepth]float32{-0.0418, -0.000404, -0.00428, -0.004, -0.00892, 0.000602, 0.0161, 0.0262, -0.0167, 0.0155, 0.021, -0.00186, -0.025, -0.0161, -0.00555, 0.00555}},
	{[treeDepth]uint16{72, 2, 6, 20}, [treeDepth]float32{-0.3, 0.29791, 0.083386, 0.29027}, [1 << treeDepth]float32{-0.00527, 0.00144, -0.00769, -0.0202, 0.0215, -0.0023, -0.00377, 0.0124, -0.014, -0.00197, 0.0716, 0.000577, 0.00108, -0.00902, -0.00728, 0.0218}},
	{[treeDepth]uint16{56, 2, 60, 5}, [treeDepth]float32{-0.0086784, 0.45965, -0.13353, 0.2}, [1 << treeDepth]float32{-0.00356, -0.000289, -0.0115, -0.0178, -0.00905, 0.00632, 0.0222, -0.00912, -0.000247, 0.0111, 0.0217, -0.00369, -0.0189, -0.00448, 0.0348, -0.00133}},
	{[treeDepth]uint16{58, 33, 51, 0}, [treeDepth]float32{-1, 0.33333, -0.19848, 0.70187}, [1 << treeDepth]float32{-0.0336, -0.00486, 0.0233, 0.00712, -0.00436, 0.00355, 0.0116, -0.00359, 0.00236, -0.00212, 0.000998, -0.022, -0.00246, 0.0435, 0, -0.0379}},
	{[treeDepth]uint16{2, 43, 30, 10}, [treeDepth]float32{0.68262, 0.45802, 0.02392, 0}, [1 << treeDepth]float32{0.00112, 0.0519, 0.0137, -0.027, -0.00397, 0.00763, -0.0161, 0.00191, -0.0106, -0.00134, 0.0364, 0, 0.00829, 0.00634, 0.0102, 0}},
	{[treeDepth]uint16{11, 18, 6, 107}, [treeDepth]float32{0.50078, 0.60617, 0.5068, 0}, [1 << treeDepth]float32{0.00033, 0.00976, -0.0283, 0.0238, -0.00745, -0.00857, 0.0321, 0.00551, -0.00106, -0.000792, 0.0132, 0.0186, 0, 0, 0, 0}},
	{[treeDepth]uint16{17, 2, 11, 39}, [treeDepth]float32{0.7038, 0.68262, 0, 0}, [1 << treeDepth]float32{0.00126, -0.0465, -0.00443, 0, -0.00105, -0.0175, 0.0538, 0, 0.0387, 0.000228, -0.00212, 0, -0.0151, 0.00249, -0.00381, 0}},
	{[treeDepth]uint16{38, 67, 104, 62}, [treeDepth]float32{0.055992, -0.49572, 0, -1}, [1 << treeDepth]float32{0.0284, -0.0046, -0.0118, -0.00106, -0.00396, 0.0474, 0.00119, 0.00906, 0.00282, 0.0036, -0.0222, 0.00249, -0.000788, 0.00555, -0.0612, -0.0145}},
	{[treeDepth]uint16{35, 1, 69, 67}, [treeDepth]float32{0, 0.31838, -0.054665, -0.038304}, [1 << treeDepth]float32{0.0169, -0.0245, 8.65e-05, 0.0147, 0.00194, -0.0254, -0.00551, 0.0213, 0.0148, -5e-05, -0.00124, 0.0487, -0.0191, 0.0104, 0.00301, 0.0228}},
	{[treeDepth]uint16{20, 0, 20, 99}, [treeDepth]float32{0.92458, 0.044151, 0, 0}, [1 << treeDepth]float32{0.0175, 0, 0.000885, 0, -0.00737, 0.0326, 0.000172, -0.0277, 0.0107, 0, -0.0146, 0, -0.00658, -0.00745, 0.0133, -0.0137}},
	{[treeDepth]uint16{17, 60, 17, 41}, [treeDepth]float32{0.028948, -0.65925, 0.29923, 0}, [1 << treeDepth]float32{-0.0221, 0.012, -0.00138, -0.0015, 0, -0.0188, 0, 0.00346, -0.0115, -0.00306, 0.0216, -0.0285, 0, 0.0152, 0, 0.00818}},
	{[treeDepth]uint16{70, 83, 2, 37}, [treeDepth]float32{-0.6, -0.5021, 0.11898, 0}, [1 << treeDepth]float32{0.0204, 0.014, -0.0235, -0.00207, -0.00623, -0.0191, -0.0383, -0.000978, 0.00903, 0.00628, 0.000449, -0.011, -0.00119, 0.00607, -0.022, 0.0123}},
	{[treeDepth]uint16{67, 50, 18, 11}, [treeDepth]float32{-0.26594, -0.49935, 0.11346, -0.16252}, [1 << treeDepth]float32{-0.0153, -0.00367, 0.00628, -0.000316, 0.0214, 0.0162, 0.00818, 0.00242, -0.00194, -0.01, 0.0338, 0.00608, 0.000785, -0.00806, 0.0115, -0.00351}},
	{[treeDepth]uint16{38, 56, 68, 8}, [treeDepth]float32{0.80215, -0.0086784, -0.18841, 0.47626}, [1 << treeDepth]float32{0.0131, -0.00671, 0.017, -0.0187, -0.00621, 0.000832, 0.00265, -0.0185, 0.0089, -0.00223, -0.0249, 0.00485, 0.00203, -0.0064, 0.003, -0.0148}},
	{[treeDepth]uint16{38, 11, 98, 30}, [treeDepth]float32{0.80215, 0.33647, 0, 0.15598}, [1 << treeDepth]float32{-0.00253, -0.0294, 0.00362, 0.0246, 0.00842, -0.00251, -0.00823, -0.00759, 0.00739, 0.00845, 0.00857, -0.000409, -0.00557, -0.0165, -0.0284, 0.00853}},
	{[treeDepth]uint16{66, 6, 60, 43}, [treeDepth]float32{-0.059495, 0.0089151, -0.23841, 0}, [1 << treeDepth]float32{-0.00611, 0.00714, 0.0116, 0.00748, -0.00718, 0.00508, -0.00514, -0.00585, -0.0204, -0.0244, 0.024, 0.00977, 0.012, 0.0109, -0.00949, -0.00945}},
	{[treeDepth]uint16{20, 67, 11, 98}, [treeDepth]float32{0.85096, -0.65262, -0.16252, 0.5}, [1 << treeDepth]float32{-0.000645, -0.00986, 0.00506, -0.00721, 0.042, -0.0146, -0.00187, -0.0249, 0.000717, -4.32e-05, -0.0224, -0.000251, -0.000232, -0.000105, 0.00952, -0.0039}},
	{[treeDepth]uint16{7, 35, 64, 8}, [treeDepth]float32{0.026618, 0, -0.27637, 0.017591}, [1 << treeDepth]float32{-0.0156, 0.0171, -0.00153, -0.000146, -0.00227, 0.0101, -0.0145, 0.00844, 0.0157, -0.0136, -0.00487, 0.00744, -0.00216, 0.00268, 0.00385, 0.0492}},
	{[treeDepth]uint16{67, 50, 37, 93}, [treeDepth]float32{-0.26594, -0.43281, 0, -0.2176}, [1 << treeDepth]float32{0.0158, -0.013, 0.0104, 0.0165, -0.00332, -0.00352, 0.0216, -0.0444, -0.000784, -0.000381, 0.0133, -0.00266, -9.81e-05, 0.0284, 0.03, -0.000358}},
	{[treeDepth]uint16{11, 17, 67, 1}, [treeDepth]float32{0.50078, 0.39803, -0.084083, 1.1912}, [1 << treeDepth]float32{-0.000551, -0.0131, 0.027, 0.0329, -0.000391, 0.00445, -0.0148, 0.0208, -0.0192, -0.00176, -0.0157, -0.0171, 0.018, 0.0222, -0.00928, 0.0204}},
	{[treeDepth]uint16{12, 43, 34, 52}, [treeDepth]float32{0, 0.45802, 0.51438, -0.37877}, [1 << treeDepth]float32{-0.00622, 0.00136, 0.00521, 0.000367, 0.0178, -0.01, -0.000889, 0, -3.74e-06, 0.0364, 0.0174, -0.0448, -0.00881, 0.0302, -0.024, 0.00486}},
	{[treeDepth]uint16{56, 18, 11, 107}, [treeDepth]float32{-0.2224, 0.50675, 0, 0}, [1 << treeDepth]float32{0.0125, -0.000656, -0.0154, -0.0274, 0.0429, -0.00091, -0.0232, 0.00381, 0.00246, 0.00831, 0.0021, 0.00665, -0.0211, -0.00857, 0.00939, 0.0119}},
	{[treeDepth]uint16{20, 2, 34, 79}, [treeDepth]float32{0.52186, 0.2029, 0.30918, -0.068403}, [1 << treeDepth]float32{0.00621, -0.0175, -0.00768, -0.0084, 0.00759, -0.0188, 0.00991, 0.0317, 0.00188, 0.00403, -0.0117, 0.00381, -0.0082, -0.0243, 0.0058, -0.00633}},
	{[treeDepth]uint16{60, 68, 18, 1}, [treeDepth]float32{-0.93156, -0.066667, 0.066437, 0.46295}, [1 << treeDepth]float32{0.000614, -0.0206, -0.0151, 0.0109, 0.0348, -0.00875, 0.00779, -0.00036, 0.0187, -0.00653, -0.00353, 0.00838, 0.000184, -0.000328, -0.00918, -0.000811}},
	{[treeDepth]uint16{26, 55, 103, 11}, [treeDepth]float32{0.8, -0.0078921, 0, 0.33647}, [1 << treeDepth]float32{0.00389, 0.00343, 0.000176, 0.0423, -0.0186, 0, 0.0106, 0, -0.0183, -0.00991, -0.00117, 4.92e-05, -0.0246, 0, 0.0353, 0}},
	{[treeDepth]uint16{8, 55, 34, 68}, [treeDepth]float32{0.18561, -0.0078921, 0.42146, -0.018519}, [1 << treeDepth]float32{-0.0201, -0.013, 0.00791, 0.00373, 0.0143, 0.0232, -0.00609, -0.00889, 0.00233, 0.00799, 0.00512, -0.0133, -0.0102, 0.000389, -0.00613, 0.000263}},
	{[treeDepth]uint16{8, 0, 13, 104}, [treeDepth]float32{0.18561, 0.51047, 0, 0}, [1 << treeDepth]float32{2.61e-05, 0.000447, -0.0184, -0.00535, 0.00849, -0.0171, -0.00873, 0.00778, 0.011, 0.0235, 0.0156, 0.0088, -0.0124, -0.0212, 0.00714, -0.0325}},
	{[treeDepth]uint16{68, 17, 60, 33}, [treeDepth]float32{-0.018519, 0.048972, -0.77319, 0.33333}, [1 << treeDepth]float32{-0.000812, 0.000458, 0.00157, 0.0387, 0.00452, 0.00548, 0.00315, -0.00425, -0.0202, 0.00195, 0.0205, -0.0162, -0.0075, -0.00602, 0.00203, -0.00405}},
	{[treeDepth]uint16{50, 59, 55, 58}, [treeDepth]float32{-1.4482, -1, -0.0078921, -0.47502}, [1 << treeDepth]float32{-0.00468, -0.00339, 0.0325, 0.0066, 0.0087, 0.00778, 0.0277, -0.00616, -0.000438, -0.0275, 0.0125, -0.00802, 0.0101, 0.0252, -0.0015, 0.000933}},
	{[treeDepth]uint16{1, 8, 82, 67}, [treeDepth]float32{0.35543, 0, -1, -0.12385}, [1 << treeDepth]float32{0.00738, 0.00621, 0.0489, -0.00189, 0.0038, -0.0174, 0.00665, 0.000612, 0.0125, 0.00358, 0.00155, -0.00547, -0.0108, -0.00252, 0.029, 0.00403}},
	{[treeDepth]uint16{2, 3, 82, 38}, [treeDepth]float32{0, 0.041015, -0.25, 0.23529}, [1 << treeDepth]float32{0.019, -0.0117, 0.00426, 0.00762, -0.0225, 0.00852, -0.0108, 0.0171, 0.00954, 0.000373, -0.0272, -0.00616, 0.00421, -0.00386, 0.0168, 0.00272}},
	{[treeDepth]uint16{60, 19, 1, 20}, [treeDepth]float32{-0.8473, 0.35714, 0.14516, 0.52186}, [1 << treeDepth]float32{0.0196, -0.0324, -0.0252, 0.0163, 0.0236, -0.00827, 0.00554, -0.000714, 0.0182, -0.0171, 0.00423, -0.00821, 0.00633, 0.0192, -0.0107, -0.00637}},
	{[treeDepth]uint16{20, 26, 54, 34}, [treeDepth]float32{0.48085, 0.8, -0.25, 0.42146}, [1 << treeDepth]float32{-0.0137, -0.00846, 0, 0, 0.00286, -0.00224, 0.0434, -0.0123, 0.0314, 0.0106, 0, 0, -0.00367, -0.00837, -0.00687, -0.0247}},
	{[treeDepth]uint16{20, 104, 11, 33}, [treeDepth]float32{0.78312, 0, -0.051293, 0.75}, [1 << treeDepth]float32{-0.00163, -0.0171, -0.0375, -0.000836, 9.15e-05, -0.00714, -0.000346, 0.0123, 0.0103, -0.018, -0.0081, 0.0376, -0.00287, -0.0171, 0.027, 0.0107}},
	{[treeDepth]uint16{30, 34, 19, 2}, [treeDepth]float32{0, 0.3811, 0.56, 0.2029}, [1 << treeDepth]float32{0.00126, 0.00721, -0.00811, -0.0125, 0.00648, -0.00176, -0.0143, -0.0475, -0.00718, -5.2e-05, 0.0136, -0.00923, 0.0148, -0.00997, -0.0129, -0.00531}},
	{[treeDepth]uint16{17, 11, 107, 41}, [treeDepth]float32{0.60625, -0.051293, 0, 0}, [1 << treeDepth]float32{-0.000945, -0.0594, 0.00216, -0.00199, 0.00779, 0.0131, -0.00533, -0.0125, 0.00995, 0.00193, -0.0473, 0.00102, 0.0236, 0.0079, -0.01, 9.39e-05}},
	{[treeDepth]uint16{26, 20, 69, 11}, [treeDepth]float32{0.8, 0.36553, -0.20768, 0.47}, [1 << treeDepth]float32{-0.00507, 0.0356, 0.02, 0.00606, 0.00202, 0.0433, -0.000261, -0.0225, 0.00977, 0.00279, 0.039, 0.00398, 0.00112, -0.00518, -0.00901, -0.00868}},
	{[treeDepth]uint16{18, 50, 67, 44}, [treeDepth]float32{0.091382, -0.36514, -0.26594, 0}, [1 << treeDepth]float32{0.00258, -0.00631, 0.0291, 0.000948, -0.000827, 0.00288, 0.00298, -0.00115, -0.0118, 0.0327, 0.0285, -0.00448, -0.00593, -0.00681, 0.00524, -0.00766}},
	{[treeDepth]uint16{19, 0, 11, 68}, [treeDepth]float32{0.55, 0.071005, 0.13976, -0.0075758}, [1 << treeDepth]float32{-0.00668, 0.0311, 0.00251, -0.0308, -0.0203, 0.0013, -0.00113, 0.0136, -0.00056, 0.0458, -0.00496, 0.00563, 0.0187, -0.00156, -0.00626, 0.0035}},
	{[treeDepth]uint16{92, 67, 44, 67}, [treeDepth]float32{-0.20963, -0.7285, 0, -0.16271}, [1 << treeDepth]float32{-0.00151, 0.0382, 0.0688, -0.00378, -0.0186, 0.00438, 0.00726, 0.014, 0, 0, 0.0246, 0.00127, 0, 0, 0.0097, -0.0128}},
	{[treeDepth]uint16{17, 19, 107, 60}, [treeDepth]float32{0.36063, 0.35714, 0, -0.65925}, [1 << treeDepth]float32{0.00532, -0.0629, -0.00386, -0.0162, 0.0211, 0.0108, 0.00486, 0.0284, 0.0118, -0.00942, 0.00273, -0.00349, -0.0008, 0.01, -0.00501, -0.00137}},
	{[treeDepth]uint16{34, 5, 19, 60}, [treeDepth]float32{0.57319, 0, 0.48571, -0.23841}, [1 << treeDepth]float32{0.00366, -0.0189, 0.0031, 0.0157, -0.00582, -0.0251, 0.00604, -0.00264, 0.00914, -0.0119, -0.0152, -0.00196, -0.00143, -0.0011, 0.00032, -0.00316}},
	{[treeDepth]uint16{67, 107, 68, 38}, [treeDepth]float32{-0.37306, 0, -0.0075758, 0.66667}, [1 << treeDepth]float32{0.0109, -0.00407, -0.0126, 0.00953, 0.0196, 0.00448, -0.02, -0.0139, 0.0208, -0.00429, 0.0161, 0.00464, 0.00632, -0.0155, 0.00358, 0.0123}},
	{[treeDepth]uint16{50, 60, 5, 107}, [treeDepth]float32{-1.4482, -0.18924, 0.2, 0}, [1 << treeDepth]float32{-0.0127, -0.00872, 0.034, 0.00724, 0.0211, 0.00926, 0.0564, -0.0072, 0.00185, 0.00369, 0.00366, -0.00338, 0, 0, 0, 0}},
	{[treeDepth]uint16{67, 86, 60, 50}, [treeDepth]float32{-0.19617, -1, -0.27763, -0.43281}, [1 << treeDepth]float32{0.0109, 0.0033, -0.00826, -0.00189, -0.00452, -0.0281, 0.00386, -0.00417, 0.00227, -0.0158, -0.00951, 0.00655, 0.0349, -0.00309, 0.0208, -0.000457}},
	{[treeDepth]uint16{1, 62, 99, 66}, [treeDepth]float32{0.35543, -1, 0, -0.12265}, [1 << treeDepth]float32{-0.00039, -0.00177, 0.0176, -0.0138, 0.0186, -0.0135, 0.00222, -0.00948, -0.0116, -5.74e-05, 0.0334, -0.000468, -0.0119, 0.0168, 0.000235, -0.0168}},
	{[treeDepth]uint16{56, 8, 34, 7}, [treeDepth]float32{-0.2224, 0.18561, 0.079512, 0.026618}, [1 << treeDepth]float32{0.038, 0.00488, -0.0134, -0.00854, 0.00556, -0.00551, 0.0146, -0.000686, 0.0131, 0.00446, 0.0219, -0.00753, -0.000652, 0.0145, 0.0036, 0.00254}},
	{[treeDepth]uint16{59, 69, 104, 87}, [treeDepth]float32{-1, -0.39025, 0, -0.1785}, [1 << treeDepth]float32{-0.0249, -0.00164, -0.000812, -0.00157, -0.0257, -0.0287, 0.00159, 0.0271, -0.00367, 0.00708, 0.0216, -0.00369, -0.000161, -0.0114, -0.00995, -0.000411}},
	{[treeDepth]uint16{19, 58, 1, 59}, [treeDepth]float32{0.55, -0.8448, 0.23088, -1}, [1 << treeDepth]float32{-0.0309, 0.0228, 0.00992, 0.0043, 0.0247, -0.00252, 0.0099, -0.00211, 0.00572, 0.00999, -0.00381, 0.0192, 0.00737, -0.0233, -0.00367, 0.00601}},
	{[treeDepth]uint16{56, 1, 51, 2}, [treeDepth]float32{-0.035885, 1.0269, -0.63369, 0.16}, [1 << treeDepth]float32{0.0283, -0.0178, -0.00628, -0.00697, -0.0093, -0.000678, -0.0151, 0.0177, -0.0021, -0.00227, -0.0027, -0.00456, -0.00206, 0.00111, -0.0177, -0.0111}},
	{[treeDepth]uint16{57, 0, 68, 67}, [treeDepth]float32{-0.55319, 0.36341, -0.18841, -0.19617}, [1 << treeDepth]float32{0.00954, 0.0211, -0.00467, -0.0181, 0.0332, -0.00543, -0.0227, 0.0111, -0.00868, 0.00794, 0.000236, 0.00142, 0.0192, -0.000228, -0.0258, -0.00245}},
	{[treeDepth]uint16{46, 17, 82, 0}, [treeDepth]float32{0, 0.24699, -0.25, 0.41634}, [1 << treeDepth]float32{-0.000187, -0.0226, -0.00579, 0.00216, 0.000649, -0.0231, 0.0253, 0.00596, -0.000743, 0.00801, 0.000952, -0.00093, -0.0318, -0.0269, 0.00343, 0.0107}},
	{[treeDepth]uint16{1, 82, 103, 58}, [treeDepth]float32{0.35543, -0.25, 0, -0.283}, [1 << treeDepth]float32{0.00866, -0.00872, -0.00122, 0.00938, 0.000144, -0.021, -0.0272, -0.0289, 0.0114, -0.00381, 0.00835, -0.000948, 0.0309, 0.0174, -0.0338, 0.00948}},
	{[treeDepth]uint16{66, 67, 11, 104}, [treeDepth]float32{-0.092631, -0.33622, -0.16252, 0}, [1 << treeDepth]float32{-0.00838, 0.00164, 0.00566, 0.00619, -0.0109, 0.0339, -0.00836, 0.000848, -0.0212, -0.00936, -0.0119, -0.0221, 0.0403, 0.0129, 0.000603, 0.00388}},
	{[treeDepth]uint16{38, 44, 68, 2}, [treeDepth]float32{0.80215, 0, -0.037084, 0.68262}, [1 << treeDepth]float32{0.000595, -0.00515, -0.0126, -0.0348, 0.000675, -0.0109, 0.0109, -0.0328, -0.000117, 0.00482, -0.00331, -0.000775, 0.0531, 0.00256, -0.0131, -0.0138}},
	{[treeDepth]uint16{34, 57, 52, 30}, [treeDepth]float32{0.57319, -0.55319, -0.37877, 0.35329}, [1 << treeDepth]float32{0.00382, 0.0186, -0.00204, 0.00689, 0.0337, -0.0227, -8.05e-05, -0.00466, -0.00268, -0.0194, -0.00673, 0.022, 0.0123, 0.00235, 0.0181, -0.0255}},
	{[treeDepth]uint16{11, 56, 18, 58}, [treeDepth]float32{0.47, -0.0086784, 0.50675, -0.0263}, [1 << treeDepth]float32{0.00161, -0.0246, 0.00327, 0.00539, -0.02, 0.0385, -0.0332, 0.0191, 0.000391, -0.0141, -0.00221, 0.0154, -0.00261, -0.00791, -8.57e-05, 0.0128}},
	{[treeDepth]uint16{66, 23, 38, 30}, [treeDepth]float32{-0.059495, 0.2, 0.36726, 0.15598}, [1 << treeDepth]float32{0.000617, 0.00364, 0.00746, -0.0327, -0.00498, 0.00162, 0.0204, 0.00497, -0.00116, 0.00915, -0.0161, -0.00602, -0.0103, 0.0244, 0.0179, -0.0139}},
	{[treeDepth]uint16{58, 20, 69, 37}, [treeDepth]float32{-1, 0.40395, -0.10798, 0}, [1 << treeDepth]float32{0.000635, -0.0021, 0.0461, -0.00349, -0.000864, 0.00537, 0.00435, -0.00721, -0.0287, -0.000381, 0.00877, 0.0185, 0.022, -0.000644, 0.0438, 0.00639}},
	{[treeDepth]uint16{20, 19, 11, 107}, [treeDepth]float32{0.85096, 0.40909, 0.47, 0}, [1 << treeDepth]float32{0.00204, -0.0211, -0.00209, -0.00773, -0.0107, 0.00338, 0.0103, -0.0238, 0.0154, 0.00281, -0.00437, -0.0233, -0.0248, 0, -0.00485, -0.00246}},
	{[treeDepth]uint16{56, 48, 87, 79}, [treeDepth]float32{-0.0086784, 0, -0.033346, -0.0050736}, [1 << treeDepth]float32{-0.0075, 0.000471, 0.0186, -0.000762, 0.0196, 0.000825, -0.0142, 0.00412, -0.00933, 0.0035, 0.0257, -0.0481, -0.00329, 0.00344, 0.0119, -0.0088}},
	{[treeDepth]uint16{26, 34, 107, 67}, [treeDepth]float32{0.8, 0.3811, 0, -0.084083}, [1 << treeDepth]float32{0.00498, 0.0493, -0.00264, 0.00292, -0.00624, 0, -0.00966, 0, -0.0036, 0.0196, 0.00804, -0.0274, 0.00664, 0, -0.01, 0}},
	{[treeDepth]uint16{50, 17, 3, 2}, [treeDepth]float32{-1.4482, 0.028948, 0, 0}, [1 << treeDepth]float32{0, 9.95e-05, 0, 0.00699, 0.00106, -0.00689, 0.00748, -0.00189, -0.00946, 4.04e-05, 0.0419, -0.00185, 0.00643, -0.0319, 0.00977, 0.00425}},
	{[treeDepth]uint16{17, 68, 1, 68}, [treeDepth]float32{0.60625, -0.24074, 0.14516, -0.0075758}, [1 << treeDepth]float32{-0.0181, 0, -0.0045, 0, 0.0162, -0.0516, -0.0015, -0.000431, 0, 0, 0.0187, 0, 0, 0, 0.000359, -0.0137}},
	{[treeDepth]uint16{50, 60, 6, 17}, [treeDepth]float32{-1.4482, -0.33024, 0.055329, 0.43769}, [1 << treeDepth]float32{0.00283, -0.00334, 0.0449, 0.000512, 0.00864, 0.0127, 0.026, -0.000664, 0, -0.0238, 0, 0.00793, 0, 0.00213, 0, -0.0145}},
	{[treeDepth]uint16{23, 87, 55, 82}, [treeDepth]float32{0.8, -0.13022, -0.0078921, -0.57143}, [1 << treeDepth]float32{-0.0131, -0.0154, -0.0129, 0.0183, -0.00103, -0.0232, 0.00528, 0.00152, 0.0113, -0.0152, -0.00816, -0.026, 0.00137, -0.0485, -8.69e-05, 0.031}},
	{[treeDepth]uint16{1, 33, 52, 3}, [treeDepth]float32{0.27815, 0.5, -0.13806, 0.13393}, [1 << treeDepth]float32{0.00736, -0.0081, -0.00806, 0.0194, 0.0293, 0.00104, -0.00191, -0.00493, -0.0121, -0.00448, -0.00189, 0.000949, -0.0188, -0.00964, -0.00622, 0.0151}},
	{[treeDepth]uint16{17, 19, 4, 34}, [treeDepth]float32{0.7038, 0.53846, 0.0048597, 0.079512}, [1 << treeDepth]float32{-0.00425, -0.0318, 0.000394, 0.0107, -0.0047, 0.00529, 0.0207, -0.0117, 0.00403, -0.00928, 0.000733, 0.0015, -0.00311, 0.00271, -0.00151, 2.19e-05}},
	{[treeDepth]uint16{11, 39, 99, 33}, [treeDepth]float32{0.09531, 0, 0, 0.75}, [1 << treeDepth]float32{-0.000136, -0.000735, 0.0442, -0.0162, -0.00614, -0.00133, -0.0205, -0.00269, 0.00136, -0.00231, 0.0312, -0.0035, 0.0259, -0.0211, 0.0214, -0.00251}},
	{[treeDepth]uint16{7, 8, 60, 31}, [treeDepth]float32{0.026618, 0.32199, -0.083382, 0.3}, [1 << treeDepth]float32{-0.00359, 0.0117, -0.0031, 0.00238, -0.0025, 0.00229, 0.0131, -0.0115, 0.0359, -0.00256, -0.0174, -0.00145, -0.0283, -0.0029, 0.0111, 0.0118}},
	{[treeDepth]uint16{56, 20, 92, 51}, [treeDepth]float32{-0.4316, 0.92458, -0.20963, -0.19848}, [1 << treeDepth]float32{-0.000671, -0.0113, -0.00143, 0.000409, 0.00419, -0.0012, -0.0103, -0.0286, -0.00489, 0.0232, -0.0111, 0.0115, 0.0426, -7.94e-06, -0.00025, 0.00162}},
	{[treeDepth]uint16{19, 58, 21, 17}, [treeDepth]float32{0.55, -0.283, 0.4, 0.080547}, [1 << treeDepth]float32{-0.00362, 0.00757, 0.0021, 0.00539, 0.00582, -0.0148, -0.0282, 0.00732, 0.00337, -0.00954, -0.00363, 0.0112, -0.0195, -0.0306, 0.0275, 0.000877}},
	{[treeDepth]uint16{19, 21, 87, 43}, [treeDepth]float32{0.53846, 0.4, -0.15384, 0.14466}, [1 << treeDepth]float32{-0.00626, 0.0101, 0.0309, -0.0302, 0.00208, 0.00175, -0.00304, 0.00692, -0.00336, 0.0212, -0.00414, -0.00246, -0.0102, 0.0151, 0.00541, -0.0367}},
}

var passageForest = Forest{
	{[treeDepth]uint16{80, 22, 22, 89}, [treeDepth]float32{-0.85714, 0.32895, 0.1828, -0.18446}, [1 << treeDepth]float32{-0.0118, 0.00842, 0, 0, 0.14, -0.025, -0.00997, -0.00579, 0.0188, -0.00484, 0, 0, -0.00196, 0.00253, -0.00966, 0.00171}},
	{[treeDepth]uint16{80, 42, 24, 24}, [treeDepth]float32{-0.85714, 0.24272, 0.4947, 0.39204}, [1 << treeDepth]float32{-0.0135, -0.000777, -0.0203, -0.00767, 0, 0, 0, 0, 0.0351, 0.0205, 0.134, -0.0047, 0.00371, -0.0106, -0.0215, -0.028}},
	{[treeDepth]uint16{80, 43, 80, 61}, [treeDepth]float32{-0.85714, 0.086881, -0.5, -0.04462}, [1 << treeDepth]float32{0.000949, -0.0168, 0.0814, -0.0192, 0, 0.0416, 0, -0.0204, -0.00574, 0.00107, 0.0205, 0.0174, 0, 0.00146, 0, -0.028}},
	{[treeDepth]uint16{43, 23, 7, 88}, [treeDepth]float32{0.2347, 0.14286, 0.28031, -0.12365}, [1 << treeDepth]float32{-0.0194, 0.0712, 0.00147, -0.0286, 0.0985, 0.00601, -0.00829, -0.0312, -0.00638, 0.00483, -0.00071, -0.0226, 0.0211, 0.00541, 0.00435, -0.0133}},
	{[treeDepth]uint16{80, 43, 22, 22}, [treeDepth]float32{-0.85714, 0.076142, 0.36364, 0.14286}, [1 << treeDepth]float32{-0.00156, 0.00906, -0.00648, 0.00191, 0, 0, 0, 0, 0.00119, -0.00789, 0.124, -0.00652, 0.00103, 0.000842, -0.0137, -0.0097}},
	{[treeDepth]uint16{10, 61, 23, 62}, [treeDepth]float32{0.029327, -0.020502, 0.14286, -0.036453}, [1 << treeDepth]float32{0.00266, 0.059, -0.0248, -0.0173, -0.0254, -0.00439, 0.0193, -0.00427, -0.0135, 0.00358, 0.0122, -0.0144, -0.0144, 0.0163, -0.00597, 0.00333}},
	{[treeDepth]uint16{42, 10, 81, 24}, [treeDepth]float32{0.066486, 0.029327, -0.10536, 0.39204}, [1 << treeDepth]float32{0.0048, -0.0157, -0.042, 0.00154, 0.00314, -0.0179, -0.00057, 0.0024, -0.018, 0.0171, -0.0373, 0.0394, 0.0173, -0.0111, -0.0249, -0.00674}},
	{[treeDepth]uint16{24, 24, 32, 79}, [treeDepth]float32{0.4947, 0.39204, 0.076002, -0.77465}, [1 << treeDepth]float32{0.0157, 0, -0.0115, -0.00857, 0.0145, 0, -0.0326, 0.00877, -0.0136, 0, 0.067, -0.0261, -0.000684, 0, 0.000498, 0.00229}},
	{[treeDepth]uint16{42, 88, 70, 67}, [treeDepth]float32{0.066486, -0.18469, -0.16852, -0.031356}, [1 << treeDepth]float32{-0.00194, -0.0169, 0.013, 0.0146, 0.0112, -0.0194, -0.0405, -0.00109, -0.00184, 0.0103, -0.00912, 0.0496, -0.0166, 0.00641, -0.016, 0.00915}},
	{[treeDepth]uint16{67, 81, 81, 23}, [treeDepth]float32{-0.014446, -0.13431, -0.21466, 0.14286}, [1 << treeDepth]float32{-0.0194, 0.00801, 0, 0, 0.0782, 0.0289, -0.00328, 0.0237, -0.00723, 0.0172, 0, 0, 0.00453, 0.037, -0.0187, -0.00938}},
	{[treeDepth]uint16{88, 23, 70, 88}, [treeDepth]float32{-0.22262, 0.14286, -0.16852, -0.043852}, [1 << treeDepth]float32{0.0476, -0.00947, -0.0196, 0.000998, 0.0227, 0.031, -0.0224, -0.00556, 0, 0.0177, 0, 0.0406, 0, -0.00602, 0, -0.00333}},
	{[treeDepth]uint16{27, 67, 19, 64}, [treeDepth]float32{0.60968, -0.031356, 0, -0.073262}, [1 << treeDepth]float32{-0.00879, 0.0101, 0.0124, -0.045, 0.028, -0.00649, 0.0203, 0.00391, -0.00307, -0.00662, 0.0177, -0.00802, -0.02, -0.0444, -0.00935, -0.0565}},
	{[treeDepth]uint16{23, 42, 6, 88}, [treeDepth]float32{0.14286, 0.080942, 2.1134, -0.10046}, [1 << treeDepth]float32{-0.00365, -0.0167, -0.0295, -0.0172, -0.0154, -0.0115, 0.09, -0.00479, 0.0127, 0.0145, -0.0041, 0.0147, -0.0307, -0.037, 0.0295, -0.00149}},
	{[treeDepth]uint16{81, 24, 32, 22}, [treeDepth]float32{-0.10536, 0.39204, 0.076002, 0.1828}, [1 << treeDepth]float32{0.0128, 0.0235, -0.011, -0.0143, 0.00381, 0.0086, 0.00364, 0.00893, -0.0137, -0.0184, 0.0626, -0.0321, -0.000374, -0.00052, 0.00191, -0.00223}},
	{[treeDepth]uint16{23, 61, 1, 81}, [treeDepth]float32{0.14286, -0.099753, 2.5031, -0.21466}, [1 << treeDepth]float32{0.0251, -0.00936, -0.0235, 0.0102, -0.0145, -0.0281, -0.0163, -0.0272, -0.023, -0.0159, 0.00571, -0.00329, 0.0808, -0.00901, 0.0182, 0.00196}},
	{[treeDepth]uint16{23, 61, 81, 42}, [treeDepth]float32{0.14286, -0.13043, -0.10536, 0.20891}, [1 << treeDepth]float32{0.0294, 0.00829, 0.00547, 0.0051, 0.0193, -0.0148, -0.00127, -0.00104, 0.074, -0.0275, 0.0458, 0.00331, -0.0428, -0.0368, -0.0341, -0.0216}},
	{[treeDepth]uint16{10, 88, 17, 13}, [treeDepth]float32{0.029327, -0.10046, 0, 0.11068}, [1 << treeDepth]float32{-0.0242, 0.00663, 0.0197, 0.0567, -0.022, 0.0259, -0.00595, -0.0183, -0.0315, -0.0078, -0.00397, 0.00591, -0.00578, 0.0242, 0.00778, -0.00795}},
	{[treeDepth]uint16{70, 24, 24, 71}, [treeDepth]float32{-0.15771, 0.39204, 0.4947, -0.05}, [1 << treeDepth]float32{0.00589, -0.0263, 0.0258, 0.039, 0, 0, 0.00864, -0.0101, 0.0227, 0.00183, 0.00249, -0.0126, 0, 0, -0.0258, -0.00866}},
	{[treeDepth]uint16{10, 61, 30, 83}, [treeDepth]float32{0.029327, -0.020502, 0.081728, -0.025877}, [1 << treeDepth]float32{-0.0242, 0.0043, 0.0344, -0.0251, -0.0182, 0.00852, -0.00156, 0.014, -0.0118, 0.0317, -0.0161, -0.00374, -0.0219, -0.00977, -0.00238, 0.00414}},
	{[treeDepth]uint16{58, 100, 80, 43}, [treeDepth]float32{-2.1098, -0.22228, -0.8, 0.11029}, [1 << treeDepth]float32{0.00603, -0.0141, 0.0612, -0.00202, -0.00993, 0.00584, 0.0537, -0.00675, -0.00351, 0.0412, 0.0421, 0.0306, -5.79e-05, 0.000725, -0.00489, -0.0132}},
	{[treeDepth]uint16{42, 42, 70, 80}, [treeDepth]float32{0.066486, 0.34302, -0.22311, -0.85714}, [1 << treeDepth]float32{0.0172, 0.0335, 0, -0.00333, -0.0243, 0.0251, 0, 0.0205, 0.0264, 0.0238, 0, -0.00462, -0.0367, 0.00163, 0, -0.022}},
	{[treeDepth]uint16{24, 24, 32, 22}, [treeDepth]float32{0.4947, 0.39204, 0.076002, 0.1828}, [1 << treeDepth]float32{0.0138, 0, -0.00727, -0.0207, 0.00531, 0, -0.0265, 0.0128, -0.0133, 0, 0.0665, -0.0208, 0.00461, 0, 0.00117, -0.00769}},
	{[treeDepth]uint16{32, 43, 10, 65}, [treeDepth]float32{0, 0.0082478, 0.034734, -0.031394}, [1 << treeDepth]float32{-0.00591, 0.0148, -0.0314, -0.000642, 0.00591, -0.0103, -0.00513, 0.0255, 0.00541, -0.0203, -0.00998, 0.00899, -0.0223, -0.0372, 0.00544, 0.00602}},
	{[treeDepth]uint16{81, 43, 24, 31}, [treeDepth]float32{-0.07011, 0.018214, 0.39204, 0.61629}, [1 << treeDepth]float32{-9.51e-05, -0.000843, -0.0163, -0.028, -0.0247, 0.00351, 0.034, -0.0254, -0.00494, 0.00871, 0.00555, -2.42e-05, 0.00807, -0.00968, -0.00327, -0.0153}},
	{[treeDepth]uint16{80, 42, 81, 80}, [treeDepth]float32{-0.85714, 0.24272, -0.10536, -0.5}, [1 << treeDepth]float32{0.00344, -0.0042, 0.0831, -0.00394, 0.00565, 0.00494, -0.0342, -0.0113, 0, 0.0215, 0, -0.017, 0, -0.0346, 0, -0.0356}},
	{[treeDepth]uint16{81, 24, 22, 32}, [treeDepth]float32{-0.13431, 0.39204, 0.1828, 0.089537}, [1 << treeDepth]float32{0.017, 0.0248, 0.00537, -0.0254, -0.00924, -0.0212, 0.0555, -0.0177, 0.00122, -0.00181, -0.0241, 0.0176, -0.00285, 0.00237, 0.00855, -0.00333}},
	{[treeDepth]uint16{42, 70, 81, 0}, [treeDepth]float32{0.066486, -0.16852, -0.23881, 0.4576}, [1 << treeDepth]float32{0.0171, 0.00236, -0.0154, -0.0153, 0.00771, -0.00596, -0.039, 0.0188, 0.000135, 0.0296, -0.0101, -0.00329, 0.0176, 0.000868, 0.00637, -0.00328}},
	{[treeDepth]uint16{88, 42, 63, 27}, [treeDepth]float32{-0.27797, 0.066486, -2.8337, 0.30698}, [1 << treeDepth]float32{-0.000786, -0.0163, -0.0069, -0.0151, -0.00326, 0.000479, -0.021, 0.00648, 0.00317, 0.0381, -0.0155, 0.0407, 0.0142, -0.0369, -0.0218, 0.00183}},
	{[treeDepth]uint16{67, 89, 28, 11}, [treeDepth]float32{-0.043502, -0.35715, 0.46576, 0}, [1 << treeDepth]float32{-0.00475, -0.0185, -0.00774, 0.0121, 0.0753, -0.0311, -0.00417, 0.0112, -0.003, -0.000149, -0.000596, 0.0245, -0.026, -0.0211, 0.000982, -0.0106}},
	{[treeDepth]uint16{42, 70, 80, 67}, [treeDepth]float32{0.066486, -0.16852, -0.85714, -0.031356}, [1 << treeDepth]float32{0.0173, 0.013, -0.0381, 0.0291, 0.00945, 0.00372, -0.025, -0.0114, -0.0182, -0.0106, -0.00385, 0.014, 0.00315, 0.0438, -0.0504, 0.00752}},
	{[treeDepth]uint16{80, 6, 88, 81}, [treeDepth]float32{-0.85714, 2.612, -0.14463, -0.07011}, [1 << treeDepth]float32{0.00224, -0.0161, 0.0903, -0.0144, 0.00865, 0.0142, 0.0195, -0.00303, -0.0314, -0.0138, -0.0201, 0.00463, -0.0373, -0.0152, 0.0173, -0.0198}},
	{[treeDepth]uint16{80, 43, 71, 80}, [treeDepth]float32{-0.85714, 0.076142, -0.016363, -0.5}, [1 << treeDepth]float32{0.00595, -0.0125, 0.0465, -0.0126, -0.016, 0.00161, 0.000917, 0.0186, 0, 0.0196, 0, -0.0179, 0, -0.00739, 0, -0.012}},
	{[treeDepth]uint16{42, 70, 88, 6}, [treeDepth]float32{0.34302, -0.14672, -0.073297, 1.5945}, [1 << treeDepth]float32{-0.0141, -0.021, -0.0156, -0.0239, 0.0521, 0.0155, 0.011, -0.000354, 0.0154, -0.0122, 0.0117, -0.0219, 0.0161, 0.00296, -0.00709, -0.0145}},
	{[treeDepth]uint16{71, 86, 34, 88}, [treeDepth]float32{-0.76785, -0.36705, 0, -0.20411}, [1 << treeDepth]float32{-0.00429, 0.0255, -0.0315, -0.0127, 0.00371, 0.0226, -0.000521, 0.00365, 0.00235, 0.0339, -0.0173, 0.00357, -8.45e-05, 0.00181, 0.00101, -0.0626}},
	{[treeDepth]uint16{67, 26, 12, 89}, [treeDepth]float32{-0.043502, 0.6404, 0.1903, -0.18446}, [1 << treeDepth]float32{-0.0225, 0.0226, 0.091, 0.0228, -0.00547, 0.0146, -0.00856, -0.0101, -0.00493, -0.0121, -0.00654, 0.0186, -0.0015, 0.0208, -0.00227, -0.0162}},
	{[treeDepth]uint16{88, 26, 43, 14}, [treeDepth]float32{-0.22262, 0.51046, 0.032165, 0.35}, [1 << treeDepth]float32{-0.0087, 0.0204, 0.011, -0.0126, -0.0337, -0.0115, -0.0117, 0.0158, -0.00249, 0.000632, 0.00313, -0.0143, -0.0188, 0.0249, -0.0021, 0.00171}},
	{[treeDepth]uint16{10, 4, 70, 88}, [treeDepth]float32{0.040173, 0.71401, -0.18932, -0.073297}, [1 << treeDepth]float32{-0.0209, -0.00396, -0.0111, 0.0219, -0.0196, 0.0146, 0.0288, -0.0109, 0.0284, 0.0213, 0.0194, 0.0299, -0.00778, 0.00354, 0.00901, -0.0108}},
	{[treeDepth]uint16{80, 5, 24, 81}, [treeDepth]float32{-0.85714, 0.071091, 0.57661, -0.16252}, [1 << treeDepth]float32{-0.00485, -0.0072, -0.00496, 0.00384, 0, 0, 7.48e-05, 0, 0.0769, -0.0224, 0.0153, -0.0116, -0.0283, -0.0378, -0.00793, 0.0166}},
	{[treeDepth]uint16{71, 81, 81, 1}, [treeDepth]float32{-0.76785, -0.10536, -0.23881, 2.5031}, [1 << treeDepth]float32{-0.024, 0.00418, 0, 0, -0.0209, 0.00258, -0.033, -0.00497, -0.0102, -0.0248, 0, 0, 0.00925, 0.0259, -0.0217, -0.00987}},
	{[treeDepth]uint16{32, 6, 80, 9}, [treeDepth]float32{0, 3.3367, -0.8, 0.75}, [1 << treeDepth]float32{-0.0338, 0.00253, 0.0479, 0.0119, -0.00808, 0.0133, -0.0108, -0.0205, 0.0122, -0.0209, 0.0227, -0.0227, -0.0247, 0.00877, -0.000802, 0.0149}},
	{[treeDepth]uint16{42, 42, 0, 70}, [treeDepth]float32{0.066486, 0.34302, 0.23519, -0.018821}, [1 << treeDepth]float32{-0.00457, -0.0223, 0, 0, -0.0292, 0.00642, 0, -0.00933, 0.0869, -0.00943, 0, 0, -0.00496, 0.00746, 0, -0.0212}},
	{[treeDepth]uint16{88, 47, 64, 81}, [treeDepth]float32{-0.24085, 0, -0.055027, -0.13431}, [1 << treeDepth]float32{-0.0221, 0.00945, 0.0517, 0.0448, -0.0124, 0.00187, -0.00184, -0.0637, -0.00571, -0.0103, 0.0152, -0.0362, -0.0196, -0.000898, -0.000575, -0.0167}},
	{[treeDepth]uint16{60, 16, 42, 1}, [treeDepth]float32{-0.21491, 0.22465, 0.066486, 1.2922}, [1 << treeDepth]float32{-1.29e-05, 0.0495, -0.000641, 0, -0.0196, 0.0119, 0.0476, -0.00262, -0.0202, -0.0198, 0, 0, -0.00394, 0.00566, 0.00432, -0.0618}},
	{[treeDepth]uint16{33, 62, 32, 71}, [treeDepth]float32{0.12791, -0.049741, 0.17149, -0.66849}, [1 << treeDepth]float32{-0.0204, -0.0321, 0.0234, 0.00585, 0.00142, 0.019, -0.00141, 0.00343, 0.00507, -0.0012, 0.11, 0.0044, -0.00144, 0.00938, -0.0059, -0.0108}},
	{[treeDepth]uint16{24, 71, 24, 80}, [treeDepth]float32{0.39204, -0.081705, 0.4947, -0.5}, [1 << treeDepth]float32{-0.0177, 0.016, 0.0118, -0.015, 0, 0.00471, 0, 0.0072, -0.00894, 0.0468, -0.00918, 0.000209, 0, -0.0249, 0, -0.0369}},
	{[treeDepth]uint16{42, 10, 4, 71}, [treeDepth]float32{0.066486, 0.040173, 0.58611, -0.12215}, [1 << treeDepth]float32{0.0263, -0.0301, -0.0212, 0.00476, -0.00284, 0.0119, -0.0272, 0.0136, 0.00384, -0.000781, -0.0145, 0.0205, -0.0278, -0.000179, -0.0244, -0.00127}},
	{[treeDepth]uint16{10, 80, 6, 81}, [treeDepth]float32{0, -0.85714, 4.2332, -0.10536}, [1 << treeDepth]float32{-0.0394, 0.0208, -0.0114, 0.00548, 0.00754, 0.0231, -0.00274, -0.00704, -0.0208, -0.0149, -0.0162, 0.000112, -0.000253, 0.0581, -0.00615, -0.0358}},
	{[treeDepth]uint16{60, 16, 64, 23}, [treeDepth]float32{-0.23421, 0.22465, -0.055027, 0.14286}, [1 << treeDepth]float32{-0.0111, 0.01, 0, 0, 0.0296, 0.0148, 0, 0, -0.013, 0.00483, 0.0599, 0.0441, -0.0206, -0.00244, -0.00555, -0.0828}},
	{[treeDepth]uint16{42, 10, 61, 6}, [treeDepth]float32{0.066486, 0.029327, -0.06521, 2.4306}, [1 << treeDepth]float32{0.0256, -0.0184, 0.0178, -0.00237, -0.00435, 0.00347, -0.0166, 0.0133, 0.0303, -0.0334, -0.0403, 0.0189, -0.0325, 0.0065, -0.0444, -0.00181}},
	{[treeDepth]uint16{42, 10, 43, 12}, [treeDepth]float32{0.066486, 0.017711, 0, 0.17401}, [1 << treeDepth]float32{0.0359, 0.00783, -0.0113, 0.0804, -0.0337, -0.0192, -0.0335, -0.00263, -0.00133, 0.0193, -0.0291, -0.0102, -0.0146, -0.0146, -0.0119, 0.00789}},
	{[treeDepth]uint16{42, 67, 42, 10}, [treeDepth]float32{0.36203, -0.24128, 0.066486, 0.040173}, [1 << treeDepth]float32{0.0602, 0, 0.00418, 0, 0.0298, -0.0152, -0.00356, -0.0246, -0.00966, 0, -0.0277, 0, 0.031, -0.00982, 0.00717, -0.0107}},
	{[treeDepth]uint16{42, 80, 71, 6}, [treeDepth]float32{0.34302, -0.85714, -0.016363, 2.612}, [1 << treeDepth]float32{-0.00115, -0.00855, 0.000806, -0.0303, -0.0481, 0.0157, 0.00966, 0.00194, 0.0269, 0.0594, -0.0027, -0.0251, -0.0056, -0.0352, -0.000346, -0.00679}},
	{[treeDepth]uint16{42, 42, 10, 6}, [treeDepth]float32{0.3834, 0.066486, 0.029327, 4.2332}, [1 << treeDepth]float32{-0.0041, 0, -0.00923, -0.0293, -0.0221, 0, 0.0137, -0.0107, 0.003, 0, 0.0159, -0.0175, -0.0204, 0, -0.00745, -0.0158}},
	{[treeDepth]uint16{71, 33, 60, 47}, [treeDepth]float32{-0.76785, 0.12791, -0.23421, 0}, [1 << treeDepth]float32{-0.00863, -0.00319, -0.0263, -0.0123, -0.0118, 0.0589, -0.0206, 0.00385, -0.000175, -0.00104, 0.00593, 0.0424, 0, -0.000105, -0.00633, -0.0264}},
	{[treeDepth]uint16{88, 24, 24, 89}, [treeDepth]float32{-0.24085, 0.4947, 0.39204, -0.1204}, [1 << treeDepth]float32{-0.0226, -0.00362, 0, 0, -0.00148, 0.0345, 0.0181, -0.0153, -0.00803, 0.00852, 0, 0, -0.00721, -0.0107, -0.0177, 0.0114}},
	{[treeDepth]uint16{42, 80, 43, 22}, [treeDepth]float32{0.36203, -0.85714, 0.076142, 0.43836}, [1 << treeDepth]float32{-0.0031, 0, -0.00615, -0.00438, 0.0671, 0.0435, -0.000822, -0.01, -0.00608, 0, 0.00572, -0.00684, 0.00143, -0.0242, 0.000926, -0.027}},
	{[treeDepth]uint16{63, 60, 89, 3}, [treeDepth]float32{-2.4334, -0.23421, -0.31356, 0.62473}, [1 << treeDepth]float32{-0.00954, -0.00902, 0.121, -0.00426, -0.00909, -0.012, 0.0257, -0.00143, 0.0341, -0.00996, 0.00305, -0.00881, -0.00456, -0.00729, -0.00647, 0.00438}},
	{[treeDepth]uint16{43, 5, 43, 1}, [treeDepth]float32{0.25539, 0.062601, 0.0082478, 2.5031}, [1 << treeDepth]float32{0.0091, 0, 0.00516, 0, 0.000616, -0.00961, 0.00641, -0.024, -0.0246, 0, -0.0214, 0, -0.0116, 0.0188, 0.0136, -0.0161}},
	{[treeDepth]uint16{88, 65, 46, 14}, [treeDepth]float32{-0.22262, -0.18455, 0, 0.57041}, [1 << treeDepth]float32{-0.017, 0.0503, -0.0275, -0.001, 0.0208, 0.0332, 0.0145, 3.81e-05, -0.0114, -0.00577, -0.00889, 0.00337, 0.0426, 0.0388, 0.00487, -0.0437}},
	{[treeDepth]uint16{42, 6, 3, 61}, [treeDepth]float32{0.066486, 1.5945, 0.5731, -0.15821}, [1 << treeDepth]float32{0.0121, -0.0298, -0.00687, 0.0179, -0.0012, -0.0138, 0.0219, -0.015, 0.0123, -0.00523, -0.0427, 0.0125, 0.047, 0.0219, -0.0395, -0.000388}},
	{[treeDepth]uint16{43, 0, 70, 24}, [treeDepth]float32{0.25539, 0.28419, -0.018821, -0.65393}, [1 << treeDepth]float32{0.00246, -0.000484, 0.0188, -0.00723, 0.000395, -0.000409, -0.0166, -0.0269, -0.0235, 0.0277, 0.00225, -0.0133, 0.0766, -0.00373, 0.00534, -0.0213}},
	{[treeDepth]uint16{70, 4, 80, 79}, [treeDepth]float32{-0.17888, 0.78774, -0.5, -0.015625}, [1 << treeDepth]float32{0.0108, -0.000499, 0.0456, -0.0109, -0.00363, -0.00366, 0.00286, -0.056, 0.0148, -0.0273, -0.00646, 0.0213, -0.00421, 0.0536, 0.0216, -0.0218}},
	{[treeDepth]uint16{67, 26, 84, 71}, [treeDepth]float32{-0.031356, 0.6404, -0.23899, -0.66849}, [1 << treeDepth]float32{-0.00148, 0.0246, -0.000517, -0.000154, -0.0206, -0.0178, 0.00421, -0.0127, 0.00769, -0.0237, 0.0502, -0.0168, -0.00456, 0.0204, -0.00722, -0.00988}},
	{[treeDepth]uint16{67, 67, 43, 24}, [treeDepth]float32{-0.043502, -0.20668, 0.25539, 0.058269}, [1 << treeDepth]float32{0.0193, 0, -0.00245, 0.0166, -0.0206, 0, -0.0214, -0.0109, 0.0633, 0, -0.00582, 0.00236, 0.00419, 0, -0.0109, 0.0152}},
	{[treeDepth]uint16{67, 83, 33, 80}, [treeDepth]float32{-0.014446, -0.33518, 0.12791, -0.85714}, [1 << treeDepth]float32{-0.00314, 0, 0.0953, -0.00523, 0.0913, 0.000366, -0.00206, 0.0174, -0.00329, -0.000142, -0.0039, 0.0168, 0.0217, -0.0178, -0.00646, 0.00918}},
	{[treeDepth]uint16{27, 5, 24, 88}, [treeDepth]float32{0.60968, 0.022711, 0.39204, -0.073297}, [1 << treeDepth]float32{-0.0149, -0.0207, -0.0124, -0.0158, -0.0194, 0.00465, 0.0219, -0.0141, -0.0175, 0.0291, 0.00854, -0.015, 0.00366, 0.0213, 0.000896, -0.0424}},
	{[treeDepth]uint16{83, 14, 4, 60}, [treeDepth]float32{-0.33518, 0.67708, 0.47305, -0.12471}, [1 << treeDepth]float32{-0.0256, -0.0159, 0.0161, -0.00486, 0.085, 0.00652, -0.0101, -0.00344, 0.000391, -0.00866, 0.00316, 0.0355, 0.0168, -0.0105, -0.00288, 0.0107}},
	{[treeDepth]uint16{29, 65, 47, 4}, [treeDepth]float32{0.54588, -0.031394, 0, 0.58611}, [1 << treeDepth]float32{-0.00998, 0.00599, 0.0215, -0.0343, 0.028, 0.000598, -0.0103, -0.00517, 0.00638, 0.00235, 0.00566, -0.0124, 0.0377, 0.0214, -0.00894, -0.0638}},
	{[treeDepth]uint16{42, 67, 22, 43}, [treeDepth]float32{0.36203, -0.24128, 0.29268, 0.0082478}, [1 << treeDepth]float32{-0.00725, -4.77e-05, -0.0175, -0.00688, 0.056, -0.00115, -0.000646, -0.0128, 0.000352, -0.00323, 0.0146, -0.000789, 0.0464, -0.00809, -0.00113, -0.0213}},
	{[treeDepth]uint16{42, 42, 83, 18}, [treeDepth]float32{0.34302, 0.066486, -0.22323, 0}, [1 << treeDepth]float32{0.0457, 0, 0.0142, -0.0103, -0.0226, 0, 0.00274, -0.0177, -0.00395, 0, -0.0195, -0.016, -0.0152, 0, 0.0182, 0.0108}},
	{[treeDepth]uint16{70, 60, 47, 81}, [treeDepth]float32{-0.22311, -0.21491, 0, -0.13431}, [1 << treeDepth]float32{-0.00574, -0.00883, 0.0154, 0.00534, 0.045, 0.0275, 0.0351, -0.0389, 0.033, -0.0331, 0.0286, -0.00393, 0.0028, -0.00899, -0.0099, -0.0203}},
	{[treeDepth]uint16{67, 9, 71, 24}, [treeDepth]float32{-0.043502, 0, -0.1883, 0.39204}, [1 << treeDepth]float32{-0.0205, 0.00183, -0.0291, -0.00502, 0.0046, 0.00552, -0.00474, 0.0219, 0.00593, 0.0146, -0.00581, 0.015, 0.0141, -0.014, -0.022, 0.0257}},
	{[treeDepth]uint16{60, 49, 42, 69}, [treeDepth]float32{-0.23421, 0.47838, 0.080942, -0.11901}, [1 << treeDepth]float32{-0.0145, 0.0388, -0.0014, 0, -0.0157, 0.0059, 0.0449, 0.00472, 0.0122, -0.0224, 0, 0, -0.0143, 0.00636, 0.0125, -0.0488}},
	{[treeDepth]uint16{106, 22, 80, 43}, [treeDepth]float32{-0.25363, 0.29268, -0.85714, 0.14999}, [1 << treeDepth]float32{0, 0.0104, 0, -0.00748, -0.000678, 0.000631, 0.0663, 0.00151, 0, 0.0738, 0, -0.023, -0.000346, 0.00192, 0.0302, -0.0143}},
	{[treeDepth]uint16{60, 6, 32, 80}, [treeDepth]float32{-0.32596, 3.709, 0, -0.8}, [1 << treeDepth]float32{-0.0218, -0.00475, 0.00472, 0.037, -0.00868, 3.25e-05, 0.0127, 5.38e-05, -0.03, -0.00745, 0.0272, -0.0114, -0.0177, 0.0151, 0.00828, -0.0092}},
	{[treeDepth]uint16{58, 100, 80, 24}, [treeDepth]float32{-2.1098, -0.22228, -0.5, 0.25464}, [1 << treeDepth]float32{0.000387, 0.00612, 0.00813, -0.00365, -0.0063, -0.00902, -0.0018, -0.0145, -0.0147, -0.00998, 0.0598, 0.00224, 0.00876, 0.0314, 0.0407, -0.0146}},
	{[treeDepth]uint16{70, 4, 12, 11}, [treeDepth]float32{-0.10883, 0.71401, 0.17401, 0.014303}, [1 << treeDepth]float32{-0.0203, -0.00252, 0.0645, -0.0036, 0.011, -0.0109, 0.014, -0.0132, -0.0173, 0.0351, 0.00271, -0.0143, 0.0113, 0.0141, -0.00331, -0.0143}},
	{[treeDepth]uint16{70, 87, 67, 100}, [treeDepth]float32{-0.10883, -0.02286, -0.031356, -0.31456}, [1 << treeDepth]float32{0.00654, -0.012, 0.00203, 0.00776, 0.0271, -0.021, 0.0506, 0.0116, 0.0124, -0.0149, -0.000988, -0.0117, 0.0312, -0.0215, -0.00429, 0.00608}},
	{[treeDepth]uint16{86, 60, 63, 71}, [treeDepth]float32{-0.34735, -0.44471, -2.4334, -0.24363}, [1 << treeDepth]float32{-0.00393, -0.00816, -0.0108, 0.00106, 0.00446, -0.0241, 0.122, -0.00397, 0.000315, -0.0233, 0.00782, 0.0191, -0.00768, -0.0222, 0.00936, -0.000676}},
	{[treeDepth]uint16{70, 4, 7, 1}, [treeDepth]float32{-0.22311, 0.78774, 0.34873, 3.2577}, [1 << treeDepth]float32{-0.00142, -0.00328, 0.0795, -0.0192, 0.0119, 0.00201, 0.0156, -0.00405, 0.0152, 0.00973, -0.00375, -0.0448, 0.048, -0.0135, -0.00127, -0.014}},
	{[treeDepth]uint16{22, 43, 10, 71}, [treeDepth]float32{0.29268, 0.0082478, 0.034734, -0.12215}, [1 << treeDepth]float32{0.000262, 0.0486, -0.00732, -0.0303, -0.0211, -0.00131, 0.0158, -0.000259, -0.012, -0.0144, 0.0156, -0.00378, -0.0246, -0.0119, 0.0214, 0.000693}},
	{[treeDepth]uint16{81, 81, 23, 27}, [treeDepth]float32{-0.07011, -0.19035, 0.14286, 0.45297}, [1 << treeDepth]float32{-0.0168, 0, 0.0522, -0.0388, 0.00184, 0, 0.000729, -0.0102, 0.0083, 0, 0.0197, 0.0212, -0.00637, 0, 0.00127, -0.0087}},
	{[treeDepth]uint16{10, 43, 14, 10}, [treeDepth]float32{0.029327, 0, 0.31108, 0.080373}, [1 << treeDepth]float32{-0.0103, 0.0103, -0.0243, 0.00765, 0.0132, 0.0109, -0.00706, 0.0138, 0, 0.0474, 0, -0.00342, 0, -0.0288, 0, 0.00402}},
	{[treeDepth]uint16{81, 24, 71, 67}, [treeDepth]float32{-0.13431, 0.39204, -0.081705, -0.10046}, [1 << treeDepth]float32{-0.01, -0.0123, 0.0295, 0.0309, -0.00692, -0.00324, 0.00932, -0.00486, -0.00999, -0.0265, 0.0292, -0.0163, 0.00978, 0.011, -0.0125, -0.0105}},
	{[treeDepth]uint16{42, 70, 29, 88}, [treeDepth]float32{0.066486, -0.16852, 0.69398, -0.14463}, [1 << treeDepth]float32{-0.0153, -0.00821, 0.00425, -0.00382, -0.000134, 0.0108, -0.000455, 0.00138, 0.0186, 0.0182, -0.0349, 0.00452, 0.00346, 0.0105, 0.0414, -0.0295}},
	{[treeDepth]uint16{86, 60, 27, 67}, [treeDepth]float32{-0.36705, -0.32596, 0.60968, -0.13508}, [1 << treeDepth]float32{0.0224, -0.0139, -0.00246, 0.0191, -0.00255, 0.0198, -0.000795, -0.0133, 0.00474, -0.02, 0.0757, 0.000671, -0.000886, -0.00735, -0.000718, -0.0157}},
	{[treeDepth]uint16{63, 67, 8, 81}, [treeDepth]float32{-2.4334, -0.014446, 0.24155, -0.19035}, [1 << treeDepth]float32{-0.026, -0.00051, -0.00425, 0.00246, 0.00779, -0.00845, -0.0122, 0.00535, -0.0129, -0.0261, 0.0205, -0.0109, 0.0351, -0.00182, 0.00488, 0.0133}},
	{[treeDepth]uint16{43, 5, 80, 33}, [treeDepth]float32{0.2347, 0.062601, -0.85714, 0.29434}, [1 << treeDepth]float32{0.014, 0.0377, -0.00462, -0.01, -0.0225, -0.0253, 0.0106, -0.0317, 0.0211, 0.00212, 0.0142, -0.0185, 0.00595, 0.00673, -0.00166, -0.0149}},
	{[treeDepth]uint16{70, 31, 42, 42}, [treeDepth]float32{-0.22311, 0.48936, 0.048115, 0.36203}, [1 << treeDepth]float32{-0.0141, 0.0152, 0.0268, -0.0376, -0.0359, -0.00174, 0.0294, 0.00131, 0, 0, 0, 0, -0.00378, 0.011, -0.0148, -0.0118}},
	{[treeDepth]uint16{42, 22, 42, 68}, [treeDepth]float32{0.36203, 0.29268, 0.066486, -0.0092678}, [1 << treeDepth]float32{-0.0231, 0, 0.0116, 0, 0.00619, -0.00495, -0.00324, -0.0264, -0.0198, 0, -0.0362, 0, 0.0158, 0.0122, 0.008, -0.023}},
	{[treeDepth]uint16{42, 84, 88, 6}, [treeDepth]float32{0.066486, -0.14247, -0.14463, 2.2653}, [1 << treeDepth]float32{-0.01, -0.013, -0.000291, -0.0199, 0.0385, 0.006, -0.0221, 0.00988, -0.00156, 0.0176, -0.0105, -0.00274, -0.0248, 0.00154, -0.037, 0.00355}},
	{[treeDepth]uint16{83, 75, 76, 27}, [treeDepth]float32{-0.15762, -1, -1, 0.60968}, [1 << treeDepth]float32{-0.0163, -0.0495, 0.0152, 0.0471, 0.0417, -0.0169, 0.00807, -0.000203, 0.00969, -0.0188, 0.0055, 0.0229, 0.00347, 0.00731, -0.00173, -0.0261}},
	{[treeDepth]uint16{43, 60, 64, 5}, [treeDepth]float32{0.25539, -0.23421, -0.073262, 0.24202}, [1 << treeDepth]float32{-0.00629, -0.0138, 0.0119, -0.0155, -0.0235, -0.00972, 0.005, -0.0126, -0.012, -0.0111, 0.039, -0.0161, 0.0134, 0.00328, -0.0211, -0.0103}},
	{[treeDepth]uint16{81, 13, 12, 79}, [treeDepth]float32{-0.07011, 0.17928, 0.18216, -0.68919}, [1 << treeDepth]float32{0.00561, -0.0276, -0.0302, -0.00889, 0.0317, -0.0017, 0.000589, 0.00336, -0.0116, -0.0407, 0.034, 0.0144, 0.00476, -0.023, -0.00321, -0.00519}},
	{[treeDepth]uint16{58, 8, 32, 26}, [treeDepth]float32{-2.1098, 0.28583, 0.33133, 0.6404}, [1 << treeDepth]float32{-0.00224, -0.00894, 0.0507, 0.00186, -0.00445, 0.0767, 0.0108, -0.0124, -0.0103, 0.0569, 0.056, -0.00672, -0.00378, -6.7e-05, -0.0116, -0.000154}},
	{[treeDepth]uint16{32, 1, 88, 11}, [treeDepth]float32{0, 3.2577, -0.12365, 0}, [1 << treeDepth]float32{-0.0214, -0.00262, 0.0178, 0.0657, -0.00937, 0.00955, 0.00492, -0.0139, -0.00916, 0.00276, -0.028, -0.00628, 0.00653, 0.019, 0.0111, -0.00352}},
	{[treeDepth]uint16{42, 3, 80, 22}, [treeDepth]float32{0.3834, 0.80113, -0.5, 0.88235}, [1 << treeDepth]float32{-0.00066, -0.0176, 0.0243, -0.00445, -0.00425, -0.00875, -0.009, -0.0142, -0.0206, -0.0115, 0.0103, -0.0187, 0.0439, -0.0225, 0.00337, -0.00797}},
	{[treeDepth]uint16{86, 63, 89, 14}, [treeDepth]float32{-0.34735, -2.6906, -0.32711, 0.95}, [1 << treeDepth]float32{0.000119, 0.088, 0.0214, -0.0115, -0.00539, 0.00322, 0.0574, -0.00282, 0.00957, -0.0196, 0.00542, -0.00324, -0.00205, 0.0159, 0.0186, 0.00567}},
	{[treeDepth]uint16{42, 80, 33, 6}, [treeDepth]float32{0.36203, -0.85714, 0.12791, 2.612}, [1 << treeDepth]float32{0.0822, -0.00151, -0.00945, -0.000704, -0.0137, -0.0182, 0.00181, -0.0127, 0.00347, 0, -0.00685, -4.54e-05, 0.0202, 0.0507, -0.000558, -0.0196}},
	{[treeDepth]uint16{71, 26, 81, 62}, [treeDepth]float32{-0.76785, 0.51046, -0.07011, -0.036453}, [1 << treeDepth]float32{-0.0258, 0.00521, -0.0185, 0.00175, -0.0279, -0.0208, -0.000806, -0.00939, -0.00136, 0.0245, 0.00563, -0.01, -0.0168, -0.0123, 0.00251, 0.00287}},
	{[treeDepth]uint16{70, 88, 6, 28}, [treeDepth]float32{-0.16852, -0.073297, 0.61695, 0.33018}, [1 << treeDepth]float32{-0.00181, -0.0167, 0.00845, 0.0502, -0.00737, -0.01, 0.0299, -0.00307, -0.0034, -0.00688, -0.0119, -0.00327, 0.00436, 0.0148, 0.0267, -0.00977}},
	{[treeDepth]uint16{10, 33, 88, 70}, [treeDepth]float32{0.017711, 0.12791, -0.073297, -0.17888}, [1 << treeDepth]float32{0.00418, 0.0175, -0.0205, -0.000289, 0.0123, -0.00293, 0.0307, 0.0271, -0.00362, -0.00422, -0.0258, 0.00529, 0.0766, -0.0195, -0.0171, -0.00183}},
	{[treeDepth]uint16{80, 43, 1, 88}, [treeDepth]float32{-0.85714, 0.076142, 2.5031, -0.073297}, [1 << treeDepth]float32{-0.0017, -0.000644, -0.0255, -0.0166, 0.00851, 0.00928, 0.0642, -0.0128, -0.00267, 0.0102, -0.0189, 0.015, -0.00273, -0.0121, 0.0214, -0.00914}},
	{[treeDepth]uint16{106, 32, 1, 23}, [treeDepth]float32{-0.25363, 0, 3.2577, 0.14286}, [1 << treeDepth]float32{0, -0.0159, 0, 0.00832, 0, 0.0497, 0, 0.00124, 0.0564, -0.0125, 0.0336, 0.00608, 0, -0.0132, 0, -0.0037}},
	{[treeDepth]uint16{81, 24, 43, 31}, [treeDepth]float32{-0.10536, 0.39204, 0.032165, 0.66822}, [1 << treeDepth]float32{-0.00272, -0.00421, -0.0109, 0.00479, -0.018, -0.0132, 0.0375, -0.0182, -0.00251, 0.0116, 0.00404, -0.0088, 0.00616, 0.00247, -0.0156, -0.0112}},
	{[treeDepth]uint16{32, 43, 7, 80}, [treeDepth]float32{0, 0.0082478, 0.21861, -0.85714}, [1 << treeDepth]float32{-0.0237, 0.0372, 0.00649, -0.0329, 0.000497, -0.0103, 0.00711, 0.0272, 0.00124, -0.0104, -0.0159, -0.00882, -0.00759, -0.00698, -0.01, 0.00824}},
	{[treeDepth]uint16{71, 32, 10, 7}, [treeDepth]float32{-0.66849, 0, 0.045647, 0.26389}, [1 << treeDepth]float32{-0.0239, -0.0119, -0.00881, 0.0131, 0.00407, -0.00623, 0.0383, -0.015, -0.0344, -0.0168, 6.2e-05, 0.00317, -0.0401, 0.00757, -0.00643, 0.00484}},
	{[treeDepth]uint16{10, 49, 60, 1}, [treeDepth]float32{0.029327, 0.47838, -0.19508, 2.5031}, [1 << treeDepth]float32{-0.0167, -0.00311, 0.0611, 0.0232, -0.00908, 0.0143, -0.00384, -0.0506, -0.021, 0.0193, 0, 0, -0.000483, -0.00271, 2.21e-05, 9.65e-07}},
	{[treeDepth]uint16{58, 61, 12, 70}, [treeDepth]float32{-2.1098, -0.15821, 0.16496, -0.14672}, [1 << treeDepth]float32{0.00186, -0.026, 0.0488, -0.014, 0.0311, -0.00251, -0.0254, 0.0142, -0.00318, -0.0255, -0.0104, 0.00169, 0.0587, -0.00523, -0.0049, -0.00205}},
	{[treeDepth]uint16{88, 24, 88, 6}, [treeDepth]float32{-0.22262, 0.058269, -0.073297, 1.5945}, [1 << treeDepth]float32{-0.0234, -0.00125, 0.00464, -0.0199, 0, 0.0263, 0, 0.00366, -0.0137, -0.00896, 0.0172, 0.0142, 0, 0.00367, 0, -0.00717}},
	{[treeDepth]uint16{70, 10, 4, 23}, [treeDepth]float32{-0.14672, 0.057533, 0.68687, 0.14286}, [1 << treeDepth]float32{0.0122, -0.00566, 0.0658, 0.0116, -0.0261, -0.0023, 0.0386, 0.0038, -0.00376, -0.0159, 0.00169, 0.0066, 0.01, 0.0193, 0.0207, -0.0151}},
	{[treeDepth]uint16{71, 4, 43, 60}, [treeDepth]float32{-0.76785, 0.62163, 0.032165, -0.19508}, [1 << treeDepth]float32{-0.0207, 0.0115, -0.0132, 0.00168, -0.0268, -0.0139, -0.0119, 0.00627, -0.00448, 0.00025, -0.00293, -0.0133, -0.0387, 0.00907, 0.0409, 0.00648}},
	{[treeDepth]uint16{33, 62, 14, 13}, [treeDepth]float32{0.12791, -0.049741, 0.3793, 0.08498}, [1 << treeDepth]float32{0.0257, 0.00351, -0.00477, -0.0115, -0.0109, 0.0172, 0.0147, 0.00193, -0.00348, -0.0124, 0.131, 0.0072, -0.0176, 0.00191, -0.00838, -0.00345}},
	{[treeDepth]uint16{60, 59, 49, 71}, [treeDepth]float32{-0.44471, -0.19543, 0.47838, -0.3878}, [1 << treeDepth]float32{-0.0193, 0.0419, -0.0215, -0.00492, 0.0176, 0.0358, 0.00851, -0.00158, -0.02, -0.000947, -0.0289, 0.00151, 0.00616, 0.0301, 0.00215, -0.0353}},
	{[treeDepth]uint16{67, 42, 80, 28}, [treeDepth]float32{-0.19238, 0.28092, -0.8, 0.46576}, [1 << treeDepth]float32{-0.0193, 0.00545, -0.00637, 0.0127, 0.0275, 0.00379, -0.0106, -0.00925, 0.0725, -0.00921, 0.00857, 0.0287, -0.00772, -0.00188, -0.0119, -0.0367}},
	{[treeDepth]uint16{86, 69, 23, 12}, [treeDepth]float32{-0.36705, -0.099092, 0.33333, 0.2494}, [1 << treeDepth]float32{0.00331, -0.0136, 0.113, -0.00203, 0.00621, 0.0077, -0.00144, 0.00706, 0.00766, -0.000164, 0.0127, 0.0127, 0.00157, -0.00216, 0.00533, -0.0129}},
	{[treeDepth]uint16{83, 42, 10, 69}, [treeDepth]float32{-0.15762, 0.093329, 0, -0.11901}, [1 << treeDepth]float32{-0.00321, 0.0107, -0.00855, -0.0109, 0.0151, -0.00357, 0.0115, 0.000217, 0.131, -0.0329, -0.00181, -0.0132, 0.00324, -0.016, 0.00512, 0.0028}},
	{[treeDepth]uint16{23, 7, 116, 60}, [treeDepth]float32{0.14286, 0.28031, 0, -0.15108}, [1 << treeDepth]float32{-0.0197, -0.00081, 0.0264, -0.00853, 0.00679, 0.02, -0.00406, 0.0102, -0.0201, 0.00698, 0.0187, 0.00218, 0.0369, -0.0239, 0.0484, -0.0304}},
	{[treeDepth]uint16{59, 10, 60, 28}, [treeDepth]float32{-0.19543, 0.023722, -0.04925, 0}, [1 << treeDepth]float32{-4.29e-05, -0.0187, 0.0115, -0.00459, 0.00459, 0.00983, 0.0102, 0.016, 0.0584, -0.0205, 0.00266, 0.00607, -0.000943, 0.0281, 0.00106, -0.012}},
	{[treeDepth]uint16{71, 27, 13, 3}, [treeDepth]float32{-0.76785, 0.54077, 0.28582, 0.66132}, [1 << treeDepth]float32{-0.032, -0.000762, 0.027, -0.00163, -0.00205, 0.0223, 0.0105, -0.0206, -0.00902, 0.00401, -0.0154, 0.0147, -0.0159, -0.00467, 0.00564, -0.0103}},
	{[treeDepth]uint16{106, 66, 22, 42}, [treeDepth]float32{-0.25363, -0.2, 0.32895, 0.1369}, [1 << treeDepth]float32{-1.47e-05, -0.0109, -9.82e-05, -0.00487, 0.00015, 0.0165, -0.000622, -0.00389, -0.000287, 0.0315, -0.00121, 0.00174, 0.0054, -0.00665, 0.0826, -0.00263}},
	{[treeDepth]uint16{106, 70, 31, 42}, [treeDepth]float32{-0.25363, -0.14672, 0.46764, 0.066486}, [1 << treeDepth]float32{-6.4e-05, -0.000478, -1.23e-09, -0.00272, 0.00393, 0.00943, -1.13e-06, -0.0315, -0.000772, -0.028, -0.000115, 0.004, 0.0911, 0.00938, -0.00636, -0.0013}},
	{[treeDepth]uint16{86, 71, 27, 76}, [treeDepth]float32{-0.36705, -0.51032, 0.38151, -0.5}, [1 << treeDepth]float32{-0.00977, -0.0268, 0.00897, -0.0185, 2.81e-05, -0.0192, 0.0184, 0.00719, 0.0926, -0.0186, -0.000287, 0.00534, -0.00363, 0.0107, -0.00721, -0.00249}},
	{[treeDepth]uint16{80, 22, 43, 79}, [treeDepth]float32{-0.85714, 0.43836, 0.032165, -0.81818}, [1 << treeDepth]float32{0.000791, 0.0105, 0, 0, -0.023, 0.00712, 0, 0, -0.00849, -0.0164, 0.000274, 0.00526, 0.0623, -0.00605, -0.0286, -0.00357}},
	{[treeDepth]uint16{60, 70, 84, 90}, [treeDepth]float32{-0.21491, -0.14672, -0.23899, -0.20833}, [1 << treeDepth]float32{0.019, -0.000424, -0.00731, 0.00177, -0.0129, 0.0671, -0.0155, -0.0338, -0.000246, 0.0709, -0.00771, -0.0166, -0.0104, 0.00699, -0.0113, 0.000806}},
	{[treeDepth]uint16{32, 28, 67, 84}, [treeDepth]float32{0, 0.46576, -0.031356, -0.23899}, [1 << treeDepth]float32{6.68e-05, 0.00355, -0.0245, 0.0529, -0.0174, -0.0018, -0.00271, -0.00952, -0.0172, 0.00238, 0.0182, -0.00683, 0.00733, 0.0198, -0.0105, -0.0106}},
	{[treeDepth]uint16{42, 3, 80, 22}, [treeDepth]float32{0.34302, 0.77284, -0.5, 0.88235}, [1 << treeDepth]float32{-0.00106, -0.0152, 0.024, 0.000174, -0.00418, -0.00549, -0.00591, -0.0216, -0.025, -0.00243, 0.0116, -0.0156, 0.0513, -0.0182, 0.00589, 0.00468}},
	{[treeDepth]uint16{27, 81, 43, 22}, [treeDepth]float32{0.60968, -0.07011, 0.055584, 0.29268}, [1 << treeDepth]float32{-0.011, -0.0211, 0.0275, -0.00127, 0.0206, -0.00924, -0.0171, 0.00457, 0.00289, -0.0228, -0.011, 0.0175, -0.000356, -0.0165, -0.0248, 0.0137}},
	{[treeDepth]uint16{86, 63, 85, 62}, [treeDepth]float32{-0.34735, -2.4334, -0.22328, -0.093526}, [1 << treeDepth]float32{-0.00408, -0.0241, 0.0209, -0.0245, 0.00337, 0.0229, 0.00707, 0.00348, 0.00467, 0.0471, 0.131, 0.00128, -0.00717, 0.00392, 0.0187, -0.00696}},
	{[treeDepth]uint16{83, 80, 22, 4}, [treeDepth]float32{-0.15762, -0.5, 0.88235, 0.74631}, [1 << treeDepth]float32{0.00458, -0.000133, 0.0223, -0.00854, 0.000705, -0.0239, 0.0723, 0.0437, 0.00573, 0.00804, -0.0104, -0.044, -0.00718, 0.0139, -8.49e-05, -0.0209}},
	{[treeDepth]uint16{42, 10, 61, 79}, [treeDepth]float32{0.066486, 0.040173, -0.06521, -0.44048}, [1 << treeDepth]float32{0.0259, -0.0101, -0.00486, 0.00366, -0.0143, -0.0055, -0.0433, 0.0126, 0.0256, -0.0172, -0.0306, 0.0107, -0.00371, 0.0064, -0.0019, -0.00447}},
	{[treeDepth]uint16{43, 67, 31, 0}, [treeDepth]float32{0.2347, -0.24128, 0.83746, 0.51276}, [1 << treeDepth]float32{0.0713, -0.00578, 0.00213, -0.0137, -0.00404, 0.00365, 0.00982, 0.013, -0.00201, -0.00414, -0.02, -0.00874, 0.0203, 0.00148, 0.00586, -0.0126}},
	{[treeDepth]uint16{42, 33, 42, 12}, [treeDepth]float32{0.3834, 0.12791, 0.17748, 0.29979}, [1 << treeDepth]float32{-0.000101, 0, 0.00249, 0, 0.0766, -0.00192, -0.00365, -0.0248, 0, 0, -0.0177, 0, 0, 0, 0.0127, -0.0104}},
	{[treeDepth]uint16{70, 31, 67, 28}, [treeDepth]float32{-0.10883, 0.4437, -0.043502, 0.33018}, [1 << treeDepth]float32{-0.0335, -0.0327, 0.00231, -0.00921, -0.019, 0.0164, 0.0272, 0.00115, 0.0146, 0.0211, 0.00619, -0.0052, -0.00937, 0.0217, 0.00128, -0.00445}},
	{[treeDepth]uint16{42, 42, 84, 83}, [treeDepth]float32{0.36203, 0.066486, -0.23899, -0.15762}, [1 << treeDepth]float32{-0.00104, 0, 0.00713, -0.0214, 0.006, 0, 0.0118, -0.000633, 0.0855, 0, 0.0105, 0.00196, -0.0274, 0, 0.00188, -0.0131}},
	{[treeDepth]uint16{71, 26, 8, 80}, [treeDepth]float32{-0.76785, 0.6404, 0.32161, -0.85714}, [1 << treeDepth]float32{0.00533, -0.0125, -0.000125, 0.0644, -0.0276, 0.0233, 0.00189, 0.00535, -0.035, 0.00157, 0.0146, 0.0163, -0.0206, 0.0032, 0.0179, -0.0142}},
	{[treeDepth]uint16{60, 15, 67, 42}, [treeDepth]float32{-0.25303, 0.2778, -0.014446, 0.080942}, [1 << treeDepth]float32{-0.00786, -0.00504, -0.00261, -5.79e-05, -0.0156, -0.0158, -2.24e-05, 0, -0.0173, 0.00208, 0.0452, 0.00241, -0.00186, 0.0118, 0.00441, -0.06}},
	{[treeDepth]uint16{83, 75, 26, 8}, [treeDepth]float32{-0.15762, -1, 0.59981, 0.25416}, [1 << treeDepth]float32{0.0437, -0.0192, 0.00198, -0.0182, -1.61e-07, 0.024, -0.001, 0.0511, 0.00994, -0.0327, 0.00453, 0.00309, 0.00448, -0.00527, 0.0403, -0.00482}},
	{[treeDepth]uint16{60, 47, 64, 90}, [treeDepth]float32{-0.25303, 0, -0.055027, -0.14445}, [1 << treeDepth]float32{-0.0183, 0.0161, 0.0474, 0.0319, 0.00441, -0.0269, -0.00184, -0.0105, -0.0092, 0.00155, 0.00768, 0.0162, -0.0226, 0.00319, 0.0159, -0.0568}},
	{[treeDepth]uint16{33, 89, 22, 3}, [treeDepth]float32{0.12791, -0.13983, 0.36364, 0.43732}, [1 << treeDepth]float32{-0.00441, 0.0275, 0.00728, -0.016, -0.0245, -0.0181, 0.0977, 0.000502, 0.0467, 0.00185, 0.00236, -0.00174, -0.0084, -0.00205, -0.00286, 0.00137}},
	{[treeDepth]uint16{59, 3, 23, 42}, [treeDepth]float32{-0.22845, 0.4557, 0.14286, 0.080942}, [1 << treeDepth]float32{0.0145, -0.0281, 0.0845, -0.00497, -0.00295, 0.0213, -0.00508, -0.02, -0.0252, 0.00604, 0.0467, 0.019, -0.0189, -0.00481, 0.0349, -0.00291}},
	{[treeDepth]uint16{24, 1, 3, 80}, [treeDepth]float32{0.39204, 2.5031, 0.64274, -0.66667}, [1 << treeDepth]float32{-0.00686, -0.0174, -0.0413, 0.0216, 0.0107, 0.00882, 0.00634, -0.000976, 0.000532, 0.0199, -0.0196, 0.0052, -0.00503, 0.0125, -0.0211, -0.0274}},
	{[treeDepth]uint16{103, 54, 84, 28}, [treeDepth]float32{-0.21417, 0, -0.15313, 0.46576}, [1 << treeDepth]float32{0.0951, 0.00469, -0.00669, -0.0372, -0.00745, 0.00229, 0, -0.0187, -2.26e-05, 0.0105, 0, 0, -0.000725, -0.01, 0, 0}},
	{[treeDepth]uint16{3, 70, 31, 24}, [treeDepth]float32{0.31025, -0.22311, 0.48936, 0.39204}, [1 << treeDepth]float32{-0.0105, -0.0257, -0.0204, -0.0114, -0.0151, 0.011, -0.00741, -0.00251, -0.0229, -0.00874, -0.0321, 0.0133, -0.0166, 0.0357, 0.00903, 0.000139}},
	{[treeDepth]uint16{32, 58, 3, 29}, [treeDepth]float32{0.028205, -1.0254, 0.4557, 0.42411}, [1 << treeDepth]float32{-0.0117, -0.0104, -0.0271, 0.00601, 0.0348, -0.00156, 0.000781, 0.0141, -0.0319, 0.0424, -0.0209, 0.00672, 0.045, -0.0209, -0.0103, 0.00314}},
	{[treeDepth]uint16{43, 1, 71, 70}, [treeDepth]float32{0.30144, 2.5031, -0.081705, -0.093488}, [1 << treeDepth]float32{0.00211, -0.0276, -0.0119, 0.0263, 0.0169, -0.00372, -0.0129, -0.0179, -0.0224, -0.0362, 0.0121, 0.00771, 0.00843, -0.0108, -0.00825, 0.00426}},
	{[treeDepth]uint16{60, 32, 13, 81}, [treeDepth]float32{-0.44471, 0.2634, 0.16005, -0.21466}, [1 << treeDepth]float32{-0.0196, -0.00154, -0.00237, 0.0909, -0.0179, -0.00405, -0.0231, -0.013, -0.0143, -0.00315, -0.0144, -0.00218, -0.00767, 0.00508, 0.00814, 0.00773}},
	{[treeDepth]uint16{63, 32, 99, 27}, [treeDepth]float32{-2.6906, 0.17149, -0.34317, 0.23659}, [1 << treeDepth]float32{-0.00645, -0.0119, 0.0193, -0.0056, -0.0187, -0.00568, -0.0097, 0.0303, -0.0235, 0.00945, -0.0159, 0.00662, 0.0452, -0.00225, -0.0217, -0.00545}},
	{[treeDepth]uint16{67, 14, 42, 58}, [treeDepth]float32{-0.24128, 0.67708, 0.29484, -1.0254}, [1 << treeDepth]float32{0.0751, -0.00617, -0.00316, -0.0146, -0.000851, 0.0264, -0.000215, -0.0225, 0.0323, -0.00206, 0.00983, 0.0119, -0.00612, -0.0127, -0.00126, -0.00471}},
	{[treeDepth]uint16{24, 54, 3, 24}, [treeDepth]float32{-0.8916, 0, 0.91813, 0.39204}, [1 << treeDepth]float32{0.0179, -0.00798, -0.00717, 0.00702, 0.0221, 0.0104, 0.0109, -0.0585, 0, 0.00362, 0, 7.93e-05, 0, 0.00156, 0, 0.000469}},
	{[treeDepth]uint16{106, 71, 23, 71}, [treeDepth]float32{-0.25363, -0.76785, 0.14286, -0.016363}, [1 << treeDepth]float32{0, -0.0212, 0, 0.0185, -0.000688, -0.0177, 0.0543, -0.00567, 0, 0, 0, -0.0215, 0, 0, 0.0334, 0.00504}},
	{[treeDepth]uint16{71, 26, 81, 42}, [treeDepth]float32{-0.76785, 0.51046, -0.07011, 0.18772}, [1 << treeDepth]float32{-0.00796, 0.0145, -0.000276, -0.015, -0.016, -0.0184, 0.00299, 0.0131, -0.0314, 0.00331, -0.0102, 0.00313, -0.0252, -0.0107, 1.51e-05, -0.00656}},
	{[treeDepth]uint16{90, 66, 31, 26}, [treeDepth]float32{-0.32706, -0.2, 0.76521, 0.51046}, [1 << treeDepth]float32{-0.000826, -0.00113, 0.0454, 0.000289, -0.00135, 0.00933, 0.0114, 0.0111, -0.000192, 0.0293, 0.0243, -0.0121, -0.00114, -0.00443, 0.00762, 0.00354}},
	{[treeDepth]uint16{83, 18, 76, 42}, [treeDepth]float32{-0.18991, 0, -0.5, 0.066486}, [1 << treeDepth]float32{0.00207, 0.0299, 0.00116, -0.000964, -0.00862, -0.0161, -0.00696, -0.0125, -0.00699, -0.0334, 0.0139, 0.0365, 0.0234, -0.000663, -0.0204, 0.00416}},
	{[treeDepth]uint16{24, 88, 15, 28}, [treeDepth]float32{-0.8916, -0.18469, 0.2778, 0.46576}, [1 << treeDepth]float32{-0.0122, -0.0159, 0.0283, 0.00434, 0.00881, 0.0505, 0.0292, -0.0342, -0.000777, 0.0159, -0.00298, -0.00553, 0, -5.92e-15, -3.02e-08, 0.000138}},
	{[treeDepth]uint16{8, 26, 69, 43}, [treeDepth]float32{0.20926, 0.6404, -0.15605, 0}, [1 << treeDepth]float32{-0.00681, -0.015, -0.000752, 0.0325, -0.00976, 0.00914, 0.0333, -0.0297, -0.00431, -0.0058, -1.41e-05, -0.00826, -0.0341, 0.00426, 0.00893, -0.00275}},
	{[treeDepth]uint16{63, 89, 88, 24}, [treeDepth]float32{-2.6906, -0.32711, -0.18469, 0.058269}, [1 << treeDepth]float32{0.0115, 0.000118, 0.00211, -0.0209, 0.00687, -0.00729, 0.00129, 0.00865, 0.0105, 0.0461, -0.00203, 0.00903, 0.0843, -0.0297, 0.00807, -0.00215}},
	{[treeDepth]uint16{60, 65, 43, 27}, [treeDepth]float32{-0.21491, -0.16369, 0, 0.38151}, [1 << treeDepth]float32{-0.00429, 0.13, -0.00224, 0.00239, -0.00242, 0.0192, -0.0174, -0.00324, -0.0123, -0.00315, -0.00926, -0.0156, 0.000947, 0.000228, -0.00657, 0.00727}},
	{[treeDepth]uint16{60, 47, 65, 13}, [treeDepth]float32{-0.27139, 0, -0.16369, 0.42613}, [1 << treeDepth]float32{-0.0129, 0.0243, 0.0494, 0.0386, -0.0221, 0.00116, -0.00148, -0.0234, -0.00358, -0.0128, 0.00272, -0.00371, 0.0442, 0.00207, 0.00833, -0.0358}},
	{[treeDepth]uint16{106, 4, 64, 42}, [treeDepth]float32{-0.25363, 0.43483, -0.073262, 0.048115}, [1 << treeDepth]float32{-2.49e-05, -0.00786, 0.00141, 0.0118, 0, 0.0213, 0, -0.0378, 0.0017, -0.0233, 0.0861, 0.00542, 0.00475, -0.000115, -0.00697, -0.000329}},
	{[treeDepth]uint16{22, 43, 7, 23}, [treeDepth]float32{0.29268, 0.0082478, 0.39267, 0.14286}, [1 << treeDepth]float32{-0.0199, 0.0108, 0.0281, -0.021, 0.0169, 0.00502, 0.0375, 0.0266, -0.00698, 0.00443, 0.00488, -0.00526, -0.0211, -0.0269, 0.00654, 0.00207}},
	{[treeDepth]uint16{73, 71, 42, 24}, [treeDepth]float32{-0.18283, -0.71321, 0.066486, 0.39204}, [1 << treeDepth]float32{-0.000146, 0.0314, 0.00212, -0.00755, -0.000143, -0.0233, 0.0751, -0.00146, 0, -0.0281, 0, -0.0157, -6.52e-09, -0.00428, -3.27e-06, 0.0077}},
	{[treeDepth]uint16{22, 81, 5, 24}, [treeDepth]float32{0.29268, -0.07011, 0.10646, 0.39204}, [1 << treeDepth]float32{0.00544, -0.0124, -0.00266, -0.00564, 0.00296, -0.00269, 0.0211, -0.0176, 0.0236, 0.00437, -0.0355, -0.0217, -0.0174, 0.0165, 0.0314, -0.014}},
	{[treeDepth]uint16{34, 60, 16, 64}, [treeDepth]float32{0, -0.27139, 0.22465, -0.055027}, [1 << treeDepth]float32{-0.0114, -0.00212, 0.00209, -0.000847, 0.0453, 0.0206, 0.0426, -0.029, -0.0044, -0.000308, 0.00157, 0.00231, 0.000816, -0.00362, -0.036, -0.0571}},
	{[treeDepth]uint16{81, 80, 31, 4}, [treeDepth]float32{-0.13431, -0.5, 0.744, 0.603}, [1 << treeDepth]float32{0.000957, -0.014, -0.00154, -0.0171, 0.00602, -0.00339, 0.0057, 0.00625, -0.0129, 0.00484, 0.0471, -0.0344, 0.0104, 0.00336, -0.0191, -0.0216}},
	{[treeDepth]uint16{106, 70, 29, 22}, [treeDepth]float32{-0.25363, -0.10883, 0.69398, 0.36364}, [1 << treeDepth]float32{-0.000449, 0.0127, -0.000426, -0.00068, -5.77e-05, 0.0113, -8.53e-05, -0.00586, 0.0915, -0.00133, -0.00189, -0.00304, -0.000912, 0.00918, 0.000386, -0.0351}},
	{[treeDepth]uint16{86, 60, 49, 64}, [treeDepth]float32{-0.36705, -0.25303, 0.47838, -0.055027}, [1 << treeDepth]float32{0.00572, -0.014, 0.0644, 0.00312, 0.0154, 0.0217, 0.00648, 0.0291, 0.0291, -0.0129, 0.0041, 0.00122, -2.29e-07, 0.00106, 0.00123, -0.0652}},
	{[treeDepth]uint16{86, 71, 27, 76}, [treeDepth]float32{-0.36705, -0.51032, 0.45297, -1}, [1 << treeDepth]float32{-0.00964, -0.0112, 0.0134, 0.00211, 0.000692, -0.0148, 0.00642, 0.0156, 0.111, -0.0139, -0.0116, 0.00203, -0.0033, 0.0174, -0.00455, -0.00443}},
	{[treeDepth]uint16{81, 80, 24, 80}, [treeDepth]float32{-0.13431, -0.5, 0.25464, -0.8}, [1 << treeDepth]float32{-0.00757, -0.000865, 0, 0, 0.0143, -0.00467, 0, 0, 0.00394, -0.00308, -0.0105, -0.0119, -0.0352, 0.0133, 0.0354, -0.034}},
	{[treeDepth]uint16{26, 29, 12, 42}, [treeDepth]float32{0.46955, 0.42411, 0.14366, 0.20891}, [1 << treeDepth]float32{-0.0156, -0.0129, -0.0141, 0.0567, 0.0171, -0.0225, 0.02, -0.00209, 0.0233, -0.00944, -0.0105, -0.000993, -0.00446, -0.00135, -0.0125, 0.000189}},
	{[treeDepth]uint16{33, 65, 31, 6}, [treeDepth]float32{0.12791, -0.094144, 0.61629, 1.7137}, [1 << treeDepth]float32{-0.00771, -0.0163, 0.096, -0.00823, -0.00283, 0.00677, 0, 0.0137, -0.00673, -0.00585, 0.000793, 0.00703, -0.000735, 0.00684, 0, -0.00549}},
	{[treeDepth]uint16{106, 43, 5, 32}, [treeDepth]float32{-0.25363, 0.30144, 0.045071, 0.076002}, [1 << treeDepth]float32{-0.00639, -0.0178, 0.000341, -0.00364, 0.0643, 0.00655, 0.0022, -0.0178, -0.000297, 0.00992, -2.49e-06, -0.0097, 0.0239, -0.00193, -0.00038, -0.0166}},
	{[treeDepth]uint16{86, 42, 5, 23}, [treeDepth]float32{-0.34735, 0.36203, 0.045071, 0.14286}, [1 << treeDepth]float32{-0.00785, 0.0145, -2.49e-08, 0.00353, 0.0844, -0.00105, 0, 0.0137, -0.00896, -0.0133, -0.00214, 0.000431, 0.0221, 0.00245, -0.00494, -0.0171}},
	{[treeDepth]uint16{42, 42, 23, 14}, [treeDepth]float32{0.36203, 0.17748, 0.33333, 0.31108}, [1 << treeDepth]float32{-0.0102, 0, 0.00364, -0.0154, 0.0283, 0, -0.00995, -0.0257, 0.000711, 0, 0.0212, -0.00585, -0.0141, 0, -0.00238, -0.0121}},
	{[treeDepth]uint16{71, 42, 26, 6}, [treeDepth]float32{-0.76785, 0.066486, 0.6404, 1.971}, [1 << treeDepth]float32{-0.00632, -0.00643, -0.0134, 0.00302, -0.000405, 0.0462, -0.00384, -0.00382, -0.00648, -0.0365, -0.0285, 0.00619, -0.00135, -0.0204, 0.00869, -0.00547}},
	{[treeDepth]uint16{70, 84, 88, 80}, [treeDepth]float32{-0.16852, -0.23899, -0.18469, -0.85714}, [1 << treeDepth]float32{-0.000925, 0.00459, 0.0101, 0.0112, 0.104, -0.00888, -0.00941, 0.00433, -0.00466, 0.0193, -0.0148, -0.00621, 0.0224, -0.0245, 0.0106, -0.00281}},
	{[treeDepth]uint16{63, 68, 89, 99}, [treeDepth]float32{-2.6906, -0.0092678, -0.31356, -0.11983}, [1 << treeDepth]float32{0.0441, 0.00362, -0.00432, 0.00757, 0.0124, -0.00818, -0.00126, 0.0118, 0.0565, -0.0222, -0.00761, -0.0185, -0.0135, -0.00103, -0.00397, -0.000781}},
	{[treeDepth]uint16{42, 31, 24, 13}, [treeDepth]float32{0.34302, 0.78762, 0.39204, 0.24441}, [1 << treeDepth]float32{-0.00229, -0.0256, 0.0156, 0.00563, -0.00307, 0.00962, 0.0103, -0.00745, -0.0228, -0.0185, 0.00111, -0.01, 0.0131, -0.00409, 0.00822, -0.0325}},
	{[treeDepth]uint16{81, 13, 4, 83}, [treeDepth]float32{-0.07011, 0.20179, 0.71401, -0.12254}, [1 << treeDepth]float32{-0.0065, -0.0396, 0.0285, 0.012, 0.0337, -0.0225, -0.0129, -0.0209, 0.0035, -0.0232, 0.000602, 0.00356, 0.00477, -0.00762, -0.00866, 0.00278}},
	{[treeDepth]uint16{67, 9, 42, 70}, [treeDepth]float32{-0.014446, 0, 0.14705, -0.052142}, [1 << treeDepth]float32{-0.00604, -0.0318, -0.00784, 0.0461, 0.00705, 0.0116, -0.00635, 0.018, -0.00298, 0.0149, -0.0142, 0.0745, 0.000564, 0.00865, -0.0104, -0.00311}},
	{[treeDepth]uint16{70, 60, 16, 80}, [treeDepth]float32{-0.17888, -0.23421, 0.22465, -0.66667}, [1 << treeDepth]float32{-0.00486, -0.0239, 0.025, 0.00336, 0.0246, 0.0133, 0.0292, -0.00962, -0.00579, -0.000535, 0.00715, -0.00458, 0.0251, 0.0234, 0.00377, -0.0543}},
	{[treeDepth]uint16{75, 76, 80, 1}, [treeDepth]float32{-1, -0.5, -0.85714, 2.5031}, [1 << treeDepth]float32{-0.00588, 0.0152, -0.00602, -0.0141, -0.043, 0.033, 0.00723, 0.00276, 0.0133, 0.0287, -0.0217, 0.0159, 0.00177, -0.0073, 0.0107, -0.00884}},
	{[treeDepth]uint16{106, 22, 85, 43}, [treeDepth]float32{-0.25363, 0.29268, -0.10545, 0}, [1 << treeDepth]float32{-2.05e-08, -0.0214, -7.52e-08, 0.0332, -0.000108, -0.00219, 0.014, -0.0188, -2.32e-08, 0.0105, -5.66e-07, -0.00296, -0.00135, 0.00772, 0.0607, -0.00365}},
	{[treeDepth]uint16{42, 6, 60, 24}, [treeDepth]float32{0.066486, 1.971, -0.15108, 0.058269}, [1 << treeDepth]float32{0.00356, -0.0122, -0.0126, -0.00217, 0.0292, 0.0221, -0.0141, 0.000409, -0.00658, 0.00558, -0.0396, 0.0159, 0.0138, -0.00529, -0.0239, -0.00204}},
	{[treeDepth]uint16{86, 60, 16, 59}, [treeDepth]float32{-0.34735, -0.27139, 0.22465, -0.029412}, [1 << treeDepth]float32{0.00744, -0.0156, 0.0563, 0.00349, 0.039, 0.0352, 0.00354, 0.0105, 0, -0.00996, 4.22e-05, -0.00146, 0, -0.00122, 0, -0.0562}},
	{[treeDepth]uint16{60, 63, 58, 42}, [treeDepth]float32{-0.44471, -2.4334, -1.7355, 0.080942}, [1 << treeDepth]float32{-0.00197, -0.0174, 0.000322, 0.00338, -0.0221, 0.0343, -0.0108, -0.0193, -0.00503, -0.0103, -0.00848, 0.0208, -0.0138, 0.0142, -0.016, 0.000717}},
	{[treeDepth]uint16{42, 27, 27, 68}, [treeDepth]float32{0.066486, 0.29874, 0.25593, -0.025392}, [1 << treeDepth]float32{-0.0272, -0.0144, 0, 0, 0.0915, 0.00358, -0.0285, 0.000491, 0.00132, -0.00974, 0, 0, -0.0225, 0.0134, -0.0157, 0.00335}},
	{[treeDepth]uint16{103, 66, 42, 8}, [treeDepth]float32{-0.21417, -0.2, 0.34302, 0.4389}, [1 << treeDepth]float32{-0.00109, 0.0175, 0.0778, -0.000819, 0.00535, 0.0208, 0.00344, -0.0269, -0.00253, -0.0127, 0.00478, 0.00212, 0.000649, 0.00296, 0.00715, -0.0118}},
	{[treeDepth]uint16{34, 58, 100, 88}, [treeDepth]float32{0, -0.36807, -0.17406, -0.043852}, [1 << treeDepth]float32{0.0022, 0.0215, 0.00419, -0.0288, -0.00271, -8.06e-06, -0.0205, 0.00223, -0.0139, 0.00843, 0.0122, -0.0685, 0.0104, 0.00149, 0.00279, -0.0135}},
	{[treeDepth]uint16{71, 4, 10, 58}, [treeDepth]float32{-0.76785, 0.62163, 0.0077973, -2.1098}, [1 << treeDepth]float32{-0.000672, -0.00368, -3.53e-05, 0.0428, -0.00383, 0.0389, -0.00325, -0.0195, -0.0366, -0.0139, 0.0157, 0.000292, -0.024, 0.00614, 0.0114, -0.000648}},
	{[treeDepth]uint16{24, 24, 23, 42}, [treeDepth]float32{0.4947, 0.39204, 0.5, 0.23095}, [1 << treeDepth]float32{0.0016, 0, -0.014, -0.00646, -0.00166, 0, 0.0464, -0.0175, -0.00114, 0, 0.0444, 0.00164, -0.0109, 0, -0.0193, -0.0236}},
	{[treeDepth]uint16{81, 23, 30, 14}, [treeDepth]float32{-0.13431, 0.5, 0.097656, 0.67708}, [1 << treeDepth]float32{-0.00652, 0.000824, 0.0445, -0.0488, -0.00376, -0.012, -0.0119, -0.0249, -0.00252, 0.0151, -0.00346, -0.0183, 0.0106, -0.00297, -0.00295, 0.00919}},
	{[treeDepth]uint16{106, 33, 62, 13}, [treeDepth]float32{-0.25363, 0.12791, -0.049741, 0.08498}, [1 << treeDepth]float32{-0.000129, 0.00173, 0.00526, 0.00824, -2.17e-05, -0.00904, 0.0235, 0.00268, -3.98e-05, -0.0203, 0.0262, -0.00374, -9.17e-07, 0.102, 0.0194, 0.000838}},
	{[treeDepth]uint16{27, 32, 79, 75}, [treeDepth]float32{0.60968, 0.089537, -0.046512, -1}, [1 << treeDepth]float32{-0.0287, 0.00656, -0.00642, 0.000586, 0.03, -0.00345, -0.00599, -0.00109, 0.00455, -0.0245, 0.000699, -0.00423, 0.015, -0.00659, -0.022, 0.0166}},
	{[treeDepth]uint16{81, 22, 43, 24}, [treeDepth]float32{-0.07011, 0.29268, 0.032165, 0.39204}, [1 << treeDepth]float32{0.000961, 0.00583, -0.00124, -0.00252, 0.00361, 0.0136, -0.00558, -0.0182, -0.0349, 0.0223, 0.0106, -0.0162, 0.0288, -0.0106, 0.00947, -0.0254}},
	{[treeDepth]uint16{42, 0, 80, 42}, [treeDepth]float32{0.36203, 0.44316, -0.66667, 0.16726}, [1 << treeDepth]float32{-0.0121, 0, 0.01, 0, 0.0133, 0, -0.0169, 0, 0.00743, -0.0151, 0.0241, -0.000469, -0.0116, -0.0174, 0.00118, -0.0132}},
	{[treeDepth]uint16{42, 3, 2, 62}, [treeDepth]float32{0.3834, 0.50668, 0.52987, -0.036453}, [1 << treeDepth]float32{-0.0121, 0.0106, 0.007, -0.0126, -0.0204, 0.00986, 0.00347, -0.0172, 0.00201, -0.00294, 0.009, -0.00607, 0.0497, -0.000249, -0.00769, -0.00186}},
	{[treeDepth]uint16{88, 55, 66, 81}, [treeDepth]float32{-0.3163, 0.34757, -0.2, -0.23881}, [1 << treeDepth]float32{-0.0107, -0.00257, -0.0006, -0.0117, -0.0283, -0.00227, 0.0325, -0.00071, -0.0084, 0.0241, -0.000565, -0.017, -0.0182, 0.000145, 0.00663, 0.00495}},
	{[treeDepth]uint16{42, 80, 1, 99}, [treeDepth]float32{0.29484, -0.8, 3.2577, -0.1016}, [1 << treeDepth]float32{-0.00335, -0.017, 0.00886, -0.0039, -0.0123, 0.0654, -0.00509, -0.0497, -0.00888, -0.0132, -0.0102, -0.0131, 0.0298, 0.0303, 0.00732, -0.0262}},
	{[treeDepth]uint16{103, 29, 3, 80}, [treeDepth]float32{-0.21417, 0.57758, 0.83345, -0.5}, [1 << treeDepth]float32{0.0646, -0.00265, -0.000591, -0.00814, -0.00609, 0.0208, 0.00106, 0.00673, 0.00538, 0.00561, -5.89e-06, -0.0115, 0.0123, 0.00809, -3.58e-05, -0.0244}},
}

var confidenceForest = Forest{
	{[treeDepth]uint16{2, 5, 84, 6}, [treeDepth]float32{0.19919, 0.085337, 0.90415, 0.13281}, [1 << treeDepth]float32{-0.00486, 0.0326, -0.0436, -0.0337, 0.0371, 0.0247, 0.0416, 0.0667, -0.0203, 0.00667, -0.0545, -0.00255, -0.0167, 0.0465, 0.0144, 0.0618}},
	{[treeDepth]uint16{44, 5, 88, 38}, [treeDepth]float32{0.58987, 0.085337, 0.37453, 0.64223}, [1 << treeDepth]float32{-0.00852, 0.0101, -0.0474, -0.00639, 0.0193, -0.0254, -0.00833, 0.00993, 0.00992, 0.0215, -0.0443, -0.0139, 0.0643, 0.0501, -0.0144, 0.0104}},
	{[treeDepth]uint16{89, 5, 66, 84}, [treeDepth]float32{0.86169, 0.085337, 0.44882, 0}, [1 << treeDepth]float32{-0.00657, 0, -0.0522, 0, 0.0269, 0, -0.0248, 0, -0.0208, 0.0421, -0.0324, 0.0569, -0.0052, 0.0361, -0.0293, 0.0507}},
	{[treeDepth]uint16{39, 5, 90, 67}, [treeDepth]float32{0.41636, 0.085337, 0.87347, 0.44481}, [1 << treeDepth]float32{-0.00612, 0.0406, -0.048, 0.00499, 0.0203, 0.0504, 0.0415, 0.0539, 0.0141, 0.0122, -0.0279, -0.0358, 0.00271, 0.0494, 0.0436, 0.0544}},
	{[treeDepth]uint16{84, 5, 104, 70}, [treeDepth]float32{0.90415, 0.085337, 0.032954, 0.18873}, [1 << treeDepth]float32{-0.00289, 0.0232, -0.0484, 0.0609, 0.0225, 0.0239, 0.00181, 0.0364, -0.024, 0.0394, -0.0352, 0.0614, 0.00518, 0.043, -0.0484, 0.0404}},
	{[treeDepth]uint16{89, 5, 301, 66}, [treeDepth]float32{0.86169, 0.085337, 0, 0.38739}, [1 << treeDepth]float32{-0.00382, 0.0378, -0.053, 0.047, -0.0436, 0.0294, -0.0163, 0.0248, 0.000129, 0.0278, -0.0298, 0.0412, 0.0339, 0.0496, -0.00911, 0.0495}},
	{[treeDepth]uint16{84, 5, 28, 41}, [treeDepth]float32{0.90415, 0.085337, 2.3121, 2.0203}, [1 << treeDepth]float32{-0.000496, 0.0338, -0.0277, 0.0573, -4.59e-05, 0, -0.036, 0, -0.0209, -0.0572, -0.0513, 0.021, 0.0535, 0, 0.044, 0}},
	{[treeDepth]uint16{89, 5, 7, 39}, [treeDepth]float32{0.86169, 0.085337, 0, 0.069667}, [1 << treeDepth]float32{0.00138, 0.00389, -0.0365, 0.00174, -0.0439, -0.0443, -0.0383, -0.00292, 0.00304, 0.0445, -0.0224, 0.0478, 0.0328, 0.0271, 0.0404, 0.0459}},
	{[treeDepth]uint16{89, 39, 87, 66}, [treeDepth]float32{0.86169, 0.069667, 0.15397, 0.60705}, [1 << treeDepth]float32{-0.00462, -0.00684, 0.0314, 0.0493, -0.0476, -0.0174, 0.00152, 0.0538, 0.0193, 0.00732, -0.0159, 0.0408, -0.0461, -0.0425, -0.0126, 0.0384}},
	{[treeDepth]uint16{39, 28, 41, 38}, [treeDepth]float32{0.41636, 2.3121, 1.7149, 0.64223}, [1 << treeDepth]float32{-0.00358, -0.00924, -0.039, 0, -0.0296, -0.0323, 0.0528, 0, 0.00989, 0.0398, 0, 0, -0.0358, 0.016, 0.0333, 0}},
	{[treeDepth]uint16{84, 3, 301, 34}, [treeDepth]float32{0.99917, 0.3192, 0, 0}, [1 << treeDepth]float32{0.00132, 0.0323, -0.0018, 0, 0.0319, 0.0439, 0, 0, -0.0151, 0.0471, -0.0416, -0.00632, 0.0222, 0.05, -0.046, 0}},
	{[treeDepth]uint16{89, 5, 57, 98}, [treeDepth]float32{0.86169, 0.085337, 0, 1.7287}, [1 << treeDepth]float32{-0.000274, 0.0301, -0.0293, 0.043, -0.00402, 0.0137, -0.0469, 0.00651, -0.0297, -0.0145, -0.0575, -0.0076, 0.0481, 0.00431, 0.0557, 0}},
	{[treeDepth]uint16{39, 18, 42, 23}, [treeDepth]float32{0.41636, 0, 0.4598, 0.4259}, [1 << treeDepth]float32{-0.00153, 0.0432, -0.0194, 0.0417, -0.00457, 0.0279, -0.0467, 0.0151, -0.045, -0.0107, -0.00622, -0.00666, 0.0221, -0.0467, -0.0143, -0.00608}},
	{[treeDepth]uint16{39, 87, 2, 3}, [treeDepth]float32{0.30769, 0.15397, 0.15344, 0}, [1 << treeDepth]float32{-0.00148, 0.006, -0.0452, -0.0146, 0.0161, 0.0381, -0.0323, 0.0216, -0.0483, 0.0132, -0.065, -0.0156, 0.00473, 0.0116, -0.0168, 0.00577}},
	{[treeDepth]uint16{2, 15, 53, 38}, [treeDepth]float32{0.19919, 0.099064, 0.27736, 0.49185}, [1 << treeDepth]float32{-0.00121, 0.0193, -0.0504, -0.00543, 0.0341, 0.0563, -0.0181, -0.013, 0.0012, 0.0482, -0.0128, 0.0371, 0.0225, 0.0145, -0.00732, 6.1e-06}},
	{[treeDepth]uint16{89, 5, 301, 6}, [treeDepth]float32{0.79166, 0.15371, 0, 0.22533}, [1 << treeDepth]float32{-0.000461, 0.012, -0.0425, 0.0399, 0.0328, 0.0358, -0.0487, 0.0574, -0.0216, 0.00717, -0.0315, -0.00715, -0.0086, 0.0498, -0.0193, 0.0131}},
	{[treeDepth]uint16{84, 5, 301, 41}, [treeDepth]float32{0.99917, 0.085337, 0, 2.0203}, [1 << treeDepth]float32{-0.000455, 0.034, -0.0263, 0.0613, 0.0199, 0.0416, -0.0171, 0.0311, -0.0143, -0.0605, -0.0505, -0.00383, 0.0351, 0.018, 0.0434, 0}},
	{[treeDepth]uint16{3, 2, 54, 37}, [treeDepth]float32{0.3192, 0.15344, 0, 0.95}, [1 << treeDepth]float32{-0.000325, -0.0582, 0.0553, -0.04, -0.0349, -0.0282, -0.00902, 0.000589, -0.0279, -0.0718, 0.0379, -0.0165, 0.000349, -0.0454, 0.0135, -0.0206}},
	{[treeDepth]uint16{39, 86, 38, 44}, [treeDepth]float32{0.30769, 0, 0.64223, 0.63196}, [1 << treeDepth]float32{-0.00314, 0, -0.0419, 0.0156, -0.0439, 0, -0.0139, 0.0295, 0.00913, 0, -0.0354, -0.0353, 0.0194, 0, -0.0194, 0.0261}},
	{[treeDepth]uint16{89, 39, 87, 66}, [treeDepth]float32{0.86169, 0.069667, 0, 0.60705}, [1 << treeDepth]float32{-0.0041, 0.0311, 0, 0.0207, -0.0379, -0.02, 0.00999, 0.0447, 0.0163, 0.0184, 0, 0.0421, -0.0357, -0.0277, -0.0125, 0.0364}},
	{[treeDepth]uint16{32, 39, 13, 69}, [treeDepth]float32{0, 0.30769, 0, 0.35962}, [1 << treeDepth]float32{-0.0014, -0.0592, 0, 0, -0.0429, -0.0262, 0.0179, 0.0234, 0.0184, -0.00856, 0, 0, -0.0124, -0.0424, 0.0165, 0.00828}},
	{[treeDepth]uint16{84, 28, 41, 1}, [treeDepth]float32{0.99917, 2.3121, 1.7149, 1.3689}, [1 << treeDepth]float32{-0.000389, 0, -0.0018, 0, -0.0612, 0, 0.00312, 0, 0.000335, 0.0402, -0.0115, 0, -0.0108, -0.0236, 0.0482, 0}},
	{[treeDepth]uint16{28, 41, 43, 53}, [treeDepth]float32{2.3121, 2.0203, 1.1407, 0.23822}, [1 << treeDepth]float32{-0.000842, 0.000539, -0.0549, 0.0489, 0.0326, 0, -0.0207, 0, -0.00798, -0.0262, 0.0257, 0.0472, 0.0113, 0, -0.049, 0}},
	{[treeDepth]uint16{7, 298, 34, 66}, [treeDepth]float32{0, 0, 0, 0.38739}, [1 << treeDepth]float32{0.00182, 0.0181, -0.0513, 0.00378, -0.0341, -0.0407, -0.0298, -0.0293, 0.0178, -0.0642, 0.0305, 0.00862, -0.00249, -0.0309, 0.0175, 0.0129}},
	{[treeDepth]uint16{70, 30, 27, 104}, [treeDepth]float32{0.20653, 0, 0.22198, 0.032954}, [1 << treeDepth]float32{0.0013, -0.018, -0.0176, -0.0121, -0.0193, -0.0522, 0.0194, -0.0113, 0.00506, -0.0399, 0.00745, -0.00924, 0.0125, -0.0465, 0.0378, 0.0287}},
	{[treeDepth]uint16{84, 7, 298, 2}, [treeDepth]float32{0.99917, 0, 0, 0.19919}, [1 << treeDepth]float32{-0.00304, 0.0176, -0.0388, 0.0207, -0.0356, 0.00255, -0.0101, 0.00217, 0.00769, 0.0334, -0.0459, -0.0051, 0.0306, 0.0387, 0.0198, -0.00743}},
	{[treeDepth]uint16{28, 39, 141, 18}, [treeDepth]float32{2.3121, 0.30769, 0.057143, 0}, [1 << treeDepth]float32{0.000156, 0.0396, -0.0151, 0, -0.0127, 0, 0.0215, 0, -0.02, 0.0548, -0.0305, 0, -0.046, 0, 0.0179, 0}},
	{[treeDepth]uint16{3, 39, 84, 66}, [treeDepth]float32{0.3192, 0.30769, 0.69808, 0.60705}, [1 << treeDepth]float32{-0.00276, -0.0474, -0.0215, 0.0215, -9.66e-05, -0.0074, 0.0356, -0.0152, 0.0165, 0.0253, -0.0106, -0.0216, -0.019, 0.0173, 0.0132, -0.0122}},
	{[treeDepth]uint16{18, 2, 66, 64}, [treeDepth]float32{0, 0.15344, 0.28827, -0.01005}, [1 << treeDepth]float32{-0.0456, -0.0185, -0.041, -0.014, -0.0149, -0.0349, 0.0124, -0.0136, 0.00136, -0.00176, -0.000756, -0.0329, -0.0254, 0.00406, 0.0406, 0.0354}},
	{[treeDepth]uint16{32, 2, 7, 70}, [treeDepth]float32{0, 0.15344, 0, 0.15619}, [1 << treeDepth]float32{-0.000655, -0.0353, 0.0234, 0.00234, 0.0102, -0.0376, -0.0312, -0.0784, -0.0202, -0.0186, 0.00557, -0.00922, -0.0137, -0.0386, 0.0135, -0.0575}},
	{[treeDepth]uint16{32, 70, 25, 30}, [treeDepth]float32{0, 0.22638, 0.66151, 0.098079}, [1 << treeDepth]float32{0.000514, -0.016, -0.0134, -0.026, -0.00698, -0.0128, -0.0536, -0.0146, 0.0081, -0.0367, -0.0122, -0.0168, 0.033, 0.0162, 0.00917, -0.0168}},
	{[treeDepth]uint16{89, 5, 28, 28}, [treeDepth]float32{0.86169, 0.085337, 2.3121, 1.3976}, [1 << treeDepth]float32{0.00052, 0.0208, -0.0122, 0.0372, 0, 0, 0, 0, -0.0108, 0.0115, -0.0561, 0.0196, 0.0439, 0, 0.0367, 0}},
	{[treeDepth]uint16{16, 2, 3, 53}, [treeDepth]float32{0, 0.15344, 0, 0.40039}, [1 << treeDepth]float32{-0.000864, -0.0329, 0.0214, -0.0448, -0.0438, -0.00565, 0.000261, -0.0279, -0.000219, -0.000205, -0.00487, -0.0455, -0.0421, 0.0578, 0.0202, -0.0174}},
	{[treeDepth]uint16{7, 70, 71, 54}, [treeDepth]float32{0, 0.20653, 0.62673, 0.53333}, [1 << treeDepth]float32{-7.82e-05, -0.0335, -0.0605, -0.0318, 0.03, 0.0397, -0.0108, 0.0135, 0.0121, -0.0157, -0.0235, -0.0275, 0.00773, -0.0392, -0.00328, -0.00241}},
	{[treeDepth]uint16{4, 3, 25, 28}, [treeDepth]float32{0, 0.3192, 0.66151, 0.3662}, [1 << treeDepth]float32{0.000674, 4.03e-05, -0.0231, 0, -0.0185, 0, -0.0537, 0, -0.00304, -0.0403, -0.013, -0.00327, 0.0257, -0.0314, -0.00672, -0.00759}},
	{[treeDepth]uint16{16, 103, 28, 41}, [treeDepth]float32{0, 0.39399, 2.3121, 1.7149}, [1 << treeDepth]float32{0.00125, -0.0527, 0.0131, 0.022, -0.0246, 0, 0, 0, -0.0253, -0.0605, 0.00335, -0.0159, 0.0413, 0, 0, 0}},
	{[treeDepth]uint16{38, 28, 41, 25}, [treeDepth]float32{0.64223, 1.381, 2.0203, 0.51369}, [1 << treeDepth]float32{-0.00211, 0.017, -0.0222, -0.0129, -0.0177, -0.0279, 0.0276, -0.0475, -0.012, 0.0298, 0.0264, 0.0185, -0.0404, -0.0184, -0.0353, -0.0486}},
	{[treeDepth]uint16{39, 141, 41, 68}, [treeDepth]float32{0.30769, 0.057143, 1.7149, 0}, [1 << treeDepth]float32{0.000604, -0.0154, -0.015, 0.0219, -0.0299, -0.0341, -0.0547, -0.0163, -0.0113, -0.0126, 0.00419, 0.00905, 0.0278, -0.0108, -0.0145, 0}},
	{[treeDepth]uint16{18, 103, 69, 23}, [treeDepth]float32{0, 0.049636, 0.35962, 0.4259}, [1 << treeDepth]float32{0.000909, 0.0263, 0.00984, 0.0228, 0.00432, -0.0519, -0.00635, -0.0123, -0.0464, -0.0444, -0.0418, 0.0181, 0.0152, -0.0458, 0.0148, -0.000172}},
	{[treeDepth]uint16{89, 32, 98, 57}, [treeDepth]float32{0.9395, 0, 1.7287, 0}, [1 << treeDepth]float32{0.000266, 0.0339, -0.0144, 0.0267, -0.0132, -0.036, -0.0553, -0.0157, -0.0267, 0.0262, -0.0178, 0.00585, 0.0418, -0.0103, 0.0283, -0.00511}},
	{[treeDepth]uint16{84, 70, 2, 53}, [treeDepth]float32{0.99917, 0.20653, 0.086326, 0.40039}, [1 << treeDepth]float32{-0.00097, 0.0194, -0.04, -0.0213, 0.0172, 0.0274, 0.00131, 0.0426, 0.00872, 0.0146, -0.0188, 0.0164, -0.00637, 0.019, -0.0177, 0.0349}},
	{[treeDepth]uint16{28, 41, 301, 25}, [treeDepth]float32{2.3121, 2.0203, 0, 0.66151}, [1 << treeDepth]float32{-0.00222, 0.0144, -0.0467, 0.0507, 0.0141, -0.0131, 0.0465, 0.0169, 0.0141, 0, -0.0224, 0.00134, 0.00163, 0, -0.0258, 0}},
	{[treeDepth]uint16{5, 38, 84, 44}, [treeDepth]float32{0.15371, 0.80797, 0.90415, 0.82539}, [1 << treeDepth]float32{-0.000204, -0.0233, 0.0232, -0.0679, 0.0287, 0.0232, 0.0325, 0.0262, -0.00727, 0.0258, 0.0258, -0.00273, -0.0113, 0.0301, -0.000294, 0.03}},
	{[treeDepth]uint16{5, 89, 39, 55}, [treeDepth]float32{0.15371, 0.79166, 0, 0}, [1 << treeDepth]float32{0.00223, -0.0234, 0.00488, -0.00784, 0, 0, 0, 0, -0.0348, -0.0348, -0.0299, 0.00583, -0.00405, -0.0429, 0.023, 0.0384}},
	{[treeDepth]uint16{32, 104, 116, 73}, [treeDepth]float32{0, 0.032954, 0.54286, 0.39822}, [1 << treeDepth]float32{0.0004, -0.0438, 0.0224, 0.0192, -0.0154, -0.00417, 0.00271, 0.0031, 0.00791, -0.0472, -0.00314, -0.0152, -0.0364, 0.00966, 0.033, -0.00631}},
	{[treeDepth]uint16{16, 84, 5, 118}, [treeDepth]float32{0, 0.99917, 0.085337, 0.4}, [1 << treeDepth]float32{0.000762, -0.0494, 0.0141, 0.00827, -0.00924, -0.0195, 0.0644, -0.00472, 0.012, -0.0395, 0.0392, 0.00214, -0.0524, 0.00092, -0.0156, 0.012}},
	{[treeDepth]uint16{87, 39, 41, 104}, [treeDepth]float32{0.15397, 0.069667, 1.7149, 0.032954}, [1 << treeDepth]float32{-0.000469, -0.0385, 0.0302, -0.00198, -0.0297, -0.0234, -0.041, -0.0231, 0.0141, -0.032, 0.0241, 0.013, 0.00765, -0.0573, -0.0219, -0.0416}},
	{[treeDepth]uint16{18, 67, 64, 53}, [treeDepth]float32{0, 0.47922, 0, 0.23822}, [1 << treeDepth]float32{0.000711, -0.00612, 0.0205, -0.0147, -0.0497, -0.00993, 0.0195, 0.0524, -0.0108, -0.0035, 0.00461, -0.0255, 0.0301, 0.0153, 0.0479, 0.0381}},
	{[treeDepth]uint16{32, 38, 25, 19}, [treeDepth]float32{0, 0.32752, 0.66151, 0.28026}, [1 << treeDepth]float32{0.000317, -0.0467, -5.62e-05, -0.019, -0.0186, -0.0325, 0.0227, 0.0148, -0.012, -0.0415, 0.0193, 0.00708, -0.043, -0.0319, -0.0179, 0.0182}},
	{[treeDepth]uint16{18, 44, 24, 41}, [treeDepth]float32{0, 0.58987, 0.5, 1.1117}, [1 << treeDepth]float32{0.000572, 0.0242, 0.0161, 0.00432, -0.0361, -0.0272, 0.00903, -0.00271, 0.0159, 0.0138, -0.00533, -0.0344, -0.00716, -0.00649, 0.0175, -0.0205}},
	{[treeDepth]uint16{32, 1, 64, 41}, [treeDepth]float32{0, 1.3689, 0, 2.0203}, [1 << treeDepth]float32{0.000907, -0.01, 0.00367, -0.0139, -0.0431, -0.0254, 0.0224, 0.0263, -0.0343, -0.0306, -0.0548, -0.022, -0.0321, -0.0596, 0.0421, 0.0408}},
	{[treeDepth]uint16{70, 2, 21, 27}, [treeDepth]float32{0.22638, 0.060113, 0.25598, 0.18084}, [1 << treeDepth]float32{0.00268, -0.0189, 0.00795, -0.0104, -0.0223, -0.0563, -0.00404, -0.00022, -0.00982, -0.0401, 0.0207, -0.0638, -0.00907, -0.0392, 0.0174, 0.000817}},
	{[treeDepth]uint16{141, 87, 66, 8}, [treeDepth]float32{0.33107, 0.15397, 0.57049, 0.8}, [1 << treeDepth]float32{-0.000321, 0.0288, -0.0171, 0.0225, 0.00982, 0.0139, -0.0144, -0.00744, -0.0376, 0.0308, -0.0278, 0.0274, 0.0158, -0.0241, -0.00676, 0.0283}},
	{[treeDepth]uint16{301, 107, 34, 1}, [treeDepth]float32{0, 0, 0, 1.5163}, [1 << treeDepth]float32{-0.00029, 0.0256, 0.0322, -0.0026, -0.0365, 0.0122, 0.0408, -0.0193, 0.00416, 0.0226, 0.0173, -0.014, -0.0033, 0.0183, -0.00726, -0.0507}},
	{[treeDepth]uint16{5, 84, 25, 71}, [treeDepth]float32{0.15371, 0.99917, 0.51369, 0.62673}, [1 << treeDepth]float32{0.00113, -0.0506, -0.0112, 0, -0.0468, 0.000578, -0.00411, -0.00338, -0.00503, -0.0407, 0.0201, 0.0536, 0.0134, 0.0036, 0.0194, -0.0102}},
	{[treeDepth]uint16{89, 32, 25, 28}, [treeDepth]float32{0.9395, 0, 0.66151, 0.3662}, [1 << treeDepth]float32{-0.00048, 0.0228, -0.0131, 0.00319, -0.0282, -0.0207, 0.00276, -0.00324, -0.00111, 0.024, -0.0318, 0.0335, 0.0236, 0.0125, 0.0106, 0.0285}},
	{[treeDepth]uint16{2, 62, 53, 69}, [treeDepth]float32{0.19919, 0, 0.40039, 0.27563}, [1 << treeDepth]float32{-2.08e-05, 0.0129, -0.0523, -0.0124, -3.08e-05, 0, -0.000939, 0.0234, -0.00235, 0.0226, -0.00954, 0.019, 0.0329, 0.0601, -0.00342, -0.00823}},
	{[treeDepth]uint16{89, 87, 39, 83}, [treeDepth]float32{0.9395, 0.15397, 0.069667, 0}, [1 << treeDepth]float32{-0.000772, 0.0226, -0.0354, 0.0106, -0.0277, 0.0194, -0.0235, 0.0402, 0.00592, -0.00591, -0.0344, -0.0588, 0.0139, 0.0362, 0.00388, 0.028}},
	{[treeDepth]uint16{18, 88, 297, 102}, [treeDepth]float32{0, 0.37453, 0, 0.8}, [1 << treeDepth]float32{-0.00032, -0.00863, 0.0172, 0.00345, -0.0186, -0.054, 0.0361, 0.0296, 0.0165, -0.00667, 0.0336, 0.0232, 0.0144, -0.00929, -0.0297, 0.00905}},
	{[treeDepth]uint16{301, 95, 19, 87}, [treeDepth]float32{0, 0, 0, 0.15397}, [1 << treeDepth]float32{-0.000358, 0.02, 0.0202, -0.0217, 0.00626, 0.0169, -0.052, -0.0496, -0.0283, 0.0189, 0.0178, -0.0234, 0.0149, 0.0124, -0.0529, -0.0497}},
	{[treeDepth]uint16{26, 28, 19, 69}, [treeDepth]float32{0.60081, 0.3662, 0, 0.27563}, [1 << treeDepth]float32{0.000644, 0.0147, -0.0393, 0.0202, -0.0447, -0.0444, -0.033, 0.00412, -0.00869, 0.00641, -0.00514, 0.0442, -0.0169, -0.00768, 0.0224, 0.0369}},
	{[treeDepth]uint16{84, 53, 24, 14}, [treeDepth]float32{0.99917, 0.50095, 0.75, 0.27099}, [1 << treeDepth]float32{0.000631, 0.00925, -0.00606, -0.00636, -0.0364, -0.00665, -0.02, 0, -0.000398, 0.0346, -0.0352, 0.0181, 0.0111, -0.0199, -0.00116, 0.0144}},
	{[treeDepth]uint16{7, 39, 89, 31}, [treeDepth]float32{0, 0.069667, 0.79166, 0.27991}, [1 << treeDepth]float32{0.000433, -0.0414, -0.0319, 0.0272, -0.0205, -0.0501, 0.0152, 0.00502, 0.00359, -0.0125, 0.00313, 0.0409, 0.0145, -0.0225, 0.0282, 0.0375}},
	{[treeDepth]uint16{115, 30, 19, 64}, [treeDepth]float32{0.20748, 0, 0, -0.01005}, [1 << treeDepth]float32{-0.0198, -0.00458, -0.0309, -0.000709, -0.03, -0.0361, -0.00357, 0.0228, -0.00113, 0.0157, -0.00765, 0.0286, -0.000565, -0.000965, -0.0253, -0.0125}},
	{[treeDepth]uint16{68, 1, 64, 301}, [treeDepth]float32{0, 1.5163, 0, 0}, [1 << treeDepth]float32{0.000478, -0.0285, -0.0043, 0.00745, -0.0507, -0.0445, 0.054, 0.0585, 0.00366, -0.00197, 0.00967, -0.00826, 0.0479, 0.00498, -0.0234, 0.0287}},
	{[treeDepth]uint16{4, 64, 1, 37}, [treeDepth]float32{0, 0.157, 1.3689, 0.95}, [1 << treeDepth]float32{0.000148, -0.0429, -0.0403, -0.0576, -0.00824, 0.0403, 0.0579, -0.049, -0.0165, -0.0154, -0.0241, -0.0319, 0.00435, -0.0096, 0.0254, 0.0491}},
	{[treeDepth]uint16{34, 2, 40, 104}, [treeDepth]float32{0, 0.060113, 0.72339, 0.032954}, [1 << treeDepth]float32{0.000327, -0.0367, -0.00614, -0.00276, -0.00458, 0.0121, 0.00652, -0.0147, -0.00591, -0.0149, 0.0348, 0.0061, -0.0301, 0.00544, 0.00827, -0.045}},
	{[treeDepth]uint16{14, 68, 41, 25}, [treeDepth]float32{0.90461, 0, 2.0203, 0.51369}, [1 << treeDepth]float32{-0.00273, 0.0265, -0.0144, -0.0232, -0.0393, -0.0284, 0.0292, -0.0163, 0.00905, 0.0223, 0.0141, 0.0148, -0.0429, 0.0309, -0.0233, -0.0174}},
	{[treeDepth]uint16{5, 26, 30, 19}, [treeDepth]float32{0.15371, 0.069211, 0, 0}, [1 << treeDepth]float32{0.00185, -0.0239, -0.0213, -0.0389, 0.00551, -0.0297, -0.00977, -0.0163, -0.0139, -0.00192, -0.0556, 0.00296, 0.0277, -0.038, 0.0105, 0.0142}},
	{[treeDepth]uint16{26, 106, 2, 90}, [treeDepth]float32{0.60081, 0, 0.15344, 0}, [1 << treeDepth]float32{-0.000395, -0.0276, -0.00774, 0.044, 0.0365, 0.0268, 0.00432, 0.0228, -0.0437, -0.0328, -0.0221, 0.0321, 0.0127, 0.011, -0.00652, 0.0339}},
	{[treeDepth]uint16{16, 88, 2, 53}, [treeDepth]float32{0, 0.37453, 0.31165, 0.40039}, [1 << treeDepth]float32{-0.00178, -0.0467, -0.00902, -0.0325, 0.0167, -0.0614, 0.0371, 0.0155, -0.00242, 0.0183, -0.0111, 0.00711, -0.00647, -0.0503, 0.00565, -0.00509}},
	{[treeDepth]uint16{103, 297, 20, 48}, [treeDepth]float32{0.39399, 0, 1.2929, 0.63759}, [1 << treeDepth]float32{-0.00105, 0.0148, -0.0174, 0.00538, 0.0439, 0.0512, -0.0535, 0.00269, 0.00119, 0.00456, -0.022, 0.0328, -0.00747, -0.0261, -0.0259, 0.0154}},
	{[treeDepth]uint16{16, 25, 6, 95}, [treeDepth]float32{0, 0.66151, 0.25233, 0.8659}, [1 << treeDepth]float32{-0.00152, -0.0591, 0.016, -0.00585, 0.00764, -0.00425, -0.0148, 0.0514, 0.0213, 0.00149, -0.0235, 0.04, -0.0158, -0.00851, -0.0456, -0.00158}},
	{[treeDepth]uint16{7, 39, 90, 53}, [treeDepth]float32{0, 0.069667, 0.87347, 0.50095}, [1 << treeDepth]float32{0.00079, -0.0185, 0.00414, 0.0363, -0.0184, -0.00753, 0.0241, 0.0382, 0.002, -0.0512, -0.0418, 0.00162, -0.0286, -0.026, 0.0226, -0.000549}},
	{[treeDepth]uint16{57, 98, 67, 2}, [treeDepth]float32{0, 1.7287, 0.75562, 0.98064}, [1 << treeDepth]float32{-0.000701, -0.00965, -0.0204, 0.0388, 0.0201, 0.0144, 0.026, 0.0194, -0.00717, 0.0123, -0.0332, 0.00101, 0.0105, -0.00544, -0.0485, 0.00226}},
	{[treeDepth]uint16{34, 115, 114, 116}, [treeDepth]float32{0, 0.13905, 0.10916, 0.36667}, [1 << treeDepth]float32{0.000673, 0.011, -0.0323, -0.0274, -0.0445, -0.0571, -0.00438, 0.0124, -0.0272, -0.0275, -0.021, -0.0528, 0.00602, -0.0238, 0.0121, -0.00182}},
	{[treeDepth]uint16{5, 44, 26, 118}, [treeDepth]float32{0.15371, 0.82539, 0.18199, 0.4}, [1 << treeDepth]float32{0.000791, -0.0387, 0.00259, 0.0551, 0.00249, 0.0131, -0.0335, 0.0321, -0.0129, -0.0731, 0.0287, -0.0414, 0.00948, -0.0151, 0.00503, -0.0382}},
	{[treeDepth]uint16{35, 38, 28, 41}, [treeDepth]float32{0, 0.69849, 1.3976, 2.0203}, [1 << treeDepth]float32{0.00148, -0.0627, 0.0137, 0.031, -0.0136, -0.0302, -0.0155, 0.0244, -0.0246, 0.00521, -0.0192, -0.00194, 0.0104, 0, -0.0441, 0.00988}},
	{[treeDepth]uint16{61, 6, 38, 30}, [treeDepth]float32{0, 0.1166, 0.49185, 0.37403}, [1 << treeDepth]float32{-0.000285, -0.048, -0.0176, 0.044, 0.00912, -0.0622, 0.0104, 0.0207, 0.0231, 0.0207, -0.0151, 0.0573, -0.0148, 0.00015, 0.00633, 0.0409}},
	{[treeDepth]uint16{41, 53, 1, 64}, [treeDepth]float32{1.7149, 0.50095, 1.5163, -0.22314}, [1 << treeDepth]float32{0.00438, -0.022, 0.00179, -0.0184, 0.00143, 0.0068, 0.000239, -0.0498, 0.000661, -0.0402, 0.00931, 0.00586, -0.0171, 0.041, 0.0413, 0.0422}},
	{[treeDepth]uint16{5, 50, 14, 28}, [treeDepth]float32{0.085337, 0.1653, 0.37709, 1.3976}, [1 << treeDepth]float32{-0.00141, -0.0278, -0.0336, -0.03, 0.00748, 0.0278, 0.011, -0.0317, 0.00885, -0.0302, 0.0195, -0.00648, -0.00754, -0.0251, -0.00475, -0.0451}},
	{[treeDepth]uint16{5, 26, 104, 11}, [treeDepth]float32{0.15371, 0.069211, 0.032954, 0.24289}, [1 << treeDepth]float32{0.00237, -0.0406, -0.0204, -0.00629, 0.0177, -0.0355, 0.0205, -0.0173, 0.00307, 0.00069, -0.0134, 0.0559, 0.00699, -0.0383, -0.0118, -0.0241}},
	{[treeDepth]uint16{16, 116, 38, 64}, [treeDepth]float32{0, 0.52381, 0.64223, -0.37106}, [1 << treeDepth]float32{-0.00934, -0.0667, -0.0093, 0.0293, 0.00148, -0.0532, 0.0265, 0.00786, 0.00212, 0.0222, -0.0299, 0.019, 0.00577, 0.0209, -0.00482, -0.0364}},
	{[treeDepth]uint16{18, 43, 135, 44}, [treeDepth]float32{0, 1.3496, 0.38656, 0.89583}, [1 << treeDepth]float32{0.000848, -0.0191, 0.0317, -0.0316, -0.00446, -0.00218, 0.0222, 0.02, 0.0408, -0.0212, 0.0286, -0.0435, -0.00895, 0.00275, -0.00266, -0.0304}},
	{[treeDepth]uint16{46, 27, 28, 26}, [treeDepth]float32{1.8355, 0.14616, 0.3662, 0.31891}, [1 << treeDepth]float32{-0.00201, -0.00231, -0.0389, 0.0042, -0.00665, 0.00181, -0.0413, 0.0104, -4.08e-06, 0.00229, -0.0359, -0.022, -0.0374, -0.0389, 0.0123, 0.0266}},
	{[treeDepth]uint16{14, 24, 28, 57}, [treeDepth]float32{0.37709, 0.75, 1.7139, 0}, [1 << treeDepth]float32{-0.0011, 0.00244, -0.0391, 0.0146, 0.00432, -0.0158, 0.00727, -0.00723, 0.014, -0.0198, 0.0264, 0.00109, -0.00135, -0.000339, 0.00894, 0.0251}},
	{[treeDepth]uint16{34, 118, 28, 19}, [treeDepth]float32{0, 0, 0.3662, 0}, [1 << treeDepth]float32{0.00084, -0.0137, 0.0197, -0.0101, 0.00133, -0.000632, 0.0135, -0.0477, -0.0116, -0.0275, 0.000432, -0.0168, 0.0287, 0.0131, 0.0402, 0.0047}},
	{[treeDepth]uint16{5, 90, 28, 64}, [treeDepth]float32{0.085337, 0.79902, 1.3976, -0.37106}, [1 << treeDepth]float32{-0.000118, -0.00177, 0.00893, 0.036, 0.00196, -0.0571, -0.0102, 0.0025, 0.000167, -0.0482, -0.00246, -0.0146, 0.019, 0.0049, -0.0147, -0.0423}},
	{[treeDepth]uint16{117, 22, 37, 2}, [treeDepth]float32{0.3204, 0.61406, 0.95, 0.98064}, [1 << treeDepth]float32{-0.00112, 0.00817, -0.0119, 0.0122, -0.0016, 0.0255, 0.0225, -0.00867, -0.00845, -0.0391, -0.00762, -0.0578, -0.023, 0.0135, 0.0144, 0.00175}},
	{[treeDepth]uint16{41, 68, 62, 115}, [treeDepth]float32{1.7149, 0, 0, 0.20748}, [1 << treeDepth]float32{0.00106, 0.00258, -0.00232, 0.0076, -0.0173, -0.0391, 0.00104, -0.00342, 0.0303, 0.0555, -0.0157, 0.0189, 0.00542, -0.0297, 0.00841, 0.0237}},
	{[treeDepth]uint16{35, 24, 14, 15}, [treeDepth]float32{0, 0.5, 0.32895, 0.35363}, [1 << treeDepth]float32{0.00105, -0.00795, -0.0225, -0.0307, -0.00469, 0.0318, 0.00791, -0.0633, -0.00237, -0.00534, -0.0302, -0.0347, 0.0348, 0, -0.0165, -0.0227}},
	{[treeDepth]uint16{61, 70, 2, 19}, [treeDepth]float32{0, 0.13844, 0.060113, 0.098302}, [1 << treeDepth]float32{-2.37e-05, -0.0345, -0.0328, 0.0138, 0.00468, 0.0117, -0.00821, 0.0407, -0.0568, 0.00062, -0.022, 0.0141, 0.0241, -0.00337, 0.00623, 0.0266}},
	{[treeDepth]uint16{301, 4, 95, 69}, [treeDepth]float32{0, 0, 0.8659, 0.68162}, [1 << treeDepth]float32{0.000363, 0.0144, -0.0549, 0.0554, -0.0184, -0.0336, 0, 0, -0.00763, 0.0126, -0.00339, -0.00398, 0.0379, -0.0395, 0, 0}},
	{[treeDepth]uint16{144, 69, 9, 83}, [treeDepth]float32{0, 0.76481, 0.5, 0}, [1 << treeDepth]float32{0.000693, -0.0454, 0.0202, -0.00197, -0.0227, -0.00462, -0.00998, -0.0531, -0.00128, -0.0444, 0.0103, 0.0247, 0.00807, -0.0545, -0.0254, 0.0298}},
	{[treeDepth]uint16{19, 95, 71, 30}, [treeDepth]float32{0, 0, 0.62673, 0.32822}, [1 << treeDepth]float32{-0.00198, -0.0413, -0.0264, -0.0524, 0.00203, 0.0227, 0.00822, -0.0458, 0.00818, 0.0368, 0, -0.000585, -0.00863, 0.0154, 0.0471, 0.0276}},
	{[treeDepth]uint16{7, 298, 30, 26}, [treeDepth]float32{0, 0, 0.1539, 0.31891}, [1 << treeDepth]float32{-0.000529, -0.00438, -0.0178, -0.0335, -0.000687, -0.0367, 0.0341, 0.00577, -0.011, -0.016, -0.018, -0.0363, 0.021, -0.0491, 0.0156, 0.0627}},
	{[treeDepth]uint16{21, 9, 105, 115}, [treeDepth]float32{0.83744, 0.5, 0.33182, 0.25849}, [1 << treeDepth]float32{-0.000901, -0.00218, -0.011, -0.00472, -0.0159, 0.00721, -0.064, 0.00284, -0.00251, -0.00684, -0.0005, 0.021, 0.0161, 0.0243, -0.0283, -0.00762}},
	{[treeDepth]uint16{5, 77, 131, 84}, [treeDepth]float32{0.085337, 0, 0, 0.84024}, [1 << treeDepth]float32{0.000147, -0.0334, 0.00667, 0.0773, 0.00803, -0.0165, -0.0107, -0.0495, -0.00396, 0.0221, 0.024, 0.0418, 0.000342, 0.0135, -0.0062, 0.00995}},
	{[treeDepth]uint16{80, 53, 2, 8}, [treeDepth]float32{0, 0.31698, 0.38729, 0.8}, [1 << treeDepth]float32{-0.000359, -0.0143, 0.00187, 0.0483, 0.0207, 0.00598, -0.00771, 0.0392, -0.0292, -0.00532, -0.00919, 0.0201, 0.056, 0.00649, 0.0113, 0.0175}},
	{[treeDepth]uint16{102, 297, 12, 30}, [treeDepth]float32{0.8, 0, 0, 0.098079}, [1 << treeDepth]float32{-0.00117, 0.0409, 0.025, -0.0195, -0.0204, -0.00722, -0.0072, 0.0129, -0.00538, 0.0436, -0.0424, -0.0447, 0.00662, 0.0204, -0.04, 0.0111}},
	{[treeDepth]uint16{41, 31, 64, 104}, [treeDepth]float32{1.7149, 0.61807, -0.37106, 0.032954}, [1 << treeDepth]float32{-0.00643, -0.0285, 0.0132, -0.0448, 0.000496, -0.0277, 0.0118, -0.0699, 0.00147, -0.0281, 0.0215, -0.031, 0.00216, 0.0246, -0.0483, -0.0251}},
	{[treeDepth]uint16{63, 62, 83, 83}, [treeDepth]float32{0.33333, 0, 0.041565, 0.25378}, [1 << treeDepth]float32{0.0017, -0.000997, -0.0216, -0.00784, -0.00727, -0.000889, 0.0171, -0.00181, 0, 0, 0, 0, -0.0136, 0.0631, -0.00161, -0.0187}},
	{[treeDepth]uint16{28, 43, 82, 108}, [treeDepth]float32{1.3976, 0.56964, 0.1537, -0.22314}, [1 << treeDepth]float32{-0.0449, -0.0645, 0.00411, -0.0303, -0.0366, -0.0132, -0.00955, -0.00681, 0.00189, 0.0125, -0.0308, -0.0129, -0.0264, 0.0345, 0.00808, -0.0185}},
	{[treeDepth]uint16{7, 25, 20, 38}, [treeDepth]float32{0, 0.66151, 1.2929, 0.59265}, [1 << treeDepth]float32{0.000308, -0.0301, -0.0135, -0.0242, -0.000312, -0.0138, 0.0355, 0.0415, 0.00354, -0.0383, 0.0159, 0.0273, -0.0178, 0.029, 0.0247, 0.0312}},
	{[treeDepth]uint16{84, 89, 2, 53}, [treeDepth]float32{0.99917, 0, 0.060113, 0.50095}, [1 << treeDepth]float32{-0.00125, 0, -0.0387, -0.0103, 0.0125, 0, 0.00195, 0.0213, -0.00529, 0, -0.0108, 0.00502, 0.00693, 0, -0.026, 0.0174}},
	{[treeDepth]uint16{16, 5, 38, 90}, [treeDepth]float32{0, 0.15371, 0.80797, 0.79902}, [1 << treeDepth]float32{0.000586, -0.0363, -0.00588, 0.016, 0.0192, -0.0101, -0.0458, -0.0173, -0.0189, -0.00668, 0.0181, 0.014, 0.0142, -0.0255, 0.0118, 0.00392}},
	{[treeDepth]uint16{36, 84, 42, 131}, [treeDepth]float32{0.24654, 0.45411, 0.41116, 0}, [1 << treeDepth]float32{0.00119, -0.0304, 0.0247, 0.0266, 0.00882, -0.0261, -0.00262, -0.0202, -0.0286, -0.0587, 0.00587, 0.0103, 0.0128, 0.00348, -0.00993, 0.0205}},
	{[treeDepth]uint16{5, 25, 71, 17}, [treeDepth]float32{0.15371, 0.51369, 0.62673, 0}, [1 << treeDepth]float32{0.000757, -0.0447, -0.0461, 0.0293, 0.00529, -0.0282, 0.00631, 0.0085, 0.0343, -0.0282, -0.00324, -0.0313, -0.0171, -0.0302, 0.0127, 0.0226}},
	{[treeDepth]uint16{32, 25, 28, 15}, [treeDepth]float32{0, 0.66151, 0.3662, 0.29471}, [1 << treeDepth]float32{0.000806, -0.0199, -0.00407, -0.0016, -8.8e-05, -0.0296, 0.0147, 0.0152, -0.0177, -0.00663, -0.0502, 0.0101, 0.00959, -0.00698, 0.0203, -0.0147}},
	{[treeDepth]uint16{26, 15, 28, 19}, [treeDepth]float32{0.60081, 0.14404, 0.3662, 0}, [1 << treeDepth]float32{-0.000566, -0.00559, -0.00654, 0.025, 0.00929, -0.02, -0.00892, 0.054, 0.0121, -0.0114, -0.0221, -0.0159, 0.0186, -0.0289, 0.0125, 0.0287}},
	{[treeDepth]uint16{117, 45, 299, 12}, [treeDepth]float32{0.3204, 0.35705, 0, 0}, [1 << treeDepth]float32{-0.000556, -0.00294, -0.0476, -0.00602, -0.0159, -0.0198, 0.0592, -0.00645, -0.000804, 0.0245, 0.00334, -0.00508, -0.0188, 0.00405, -0.00221, -0.0894}},
	{[treeDepth]uint16{299, 102, 103, 106}, [treeDepth]float32{0, 0.8, 0.21631, 0}, [1 << treeDepth]float32{0.00154, -0.00352, 0.00151, 0.0462, 0.0258, -0.0198, -0.000562, 0.0319, -0.00165, -0.0435, -0.0198, -0.0694, -0.0268, -0.0147, 0.0152, 0.0569}},
	{[treeDepth]uint16{22, 31, 71, 63}, [treeDepth]float32{0.61406, 0.27991, 0.62673, 0.25}, [1 << treeDepth]float32{-0.00157, -0.0062, -0.0194, 0.00143, -0.0084, -0.013, 0.0254, 0.0392, 0.013, 0.00164, -0.0283, 0.0372, -0.00367, 0.00833, -0.000546, 0.0191}},
	{[treeDepth]uint16{26, 106, 2, 20}, [treeDepth]float32{0.60081, 0, 0.15344, 0.90441}, [1 << treeDepth]float32{-0.000684, -0.0204, -0.0371, 0.0242, 0.0263, 0.00815, -0.00895, 0.0271, -0.023, -0.025, 0.000274, 0.0538, 0.0159, -0.000556, -0.000542, 0.0247}},
	{[treeDepth]uint16{84, 39, 141, 117}, [treeDepth]float32{0.99917, 0.069667, 0.057143, 0.26171}, [1 << treeDepth]float32{-0.00112, -0.0204, -0.0234, -0.0043, -0.0217, -0.00851, 0.00405, 0.0382, 0.0179, 0.0127, 0.00242, 0.012, -0.0426, -0.0348, 0.00198, 0.0355}},
	{[treeDepth]uint16{39, 87, 293, 47}, [treeDepth]float32{0.30769, 0.15397, 0, 0.44396}, [1 << treeDepth]float32{-0.00051, 0.0166, -0.00625, 0.0236, -0.0306, 0.0283, -0.0109, -0.00603, 0.00134, 0.0178, -0.0327, 0.00316, 0.0267, -0.0542, 0.0329, 0.00654}},
	{[treeDepth]uint16{32, 45, 6, 83}, [treeDepth]float32{0, 0.22672, 0.34127, 0.078508}, [1 << treeDepth]float32{-0.000429, 0.00137, -0.0036, -0.0268, -0.0062, -0.0219, 0.00641, 0.00274, 0.00361, -0.00273, 0.00825, -0.0248, -0.0435, 0.0259, 0.0898, -0.00396}},
	{[treeDepth]uint16{61, 71, 31, 140}, [treeDepth]float32{0, 0.62673, 0.23035, 0.34244}, [1 << treeDepth]float32{-0.000412, -0.0312, -0.00484, 0.0303, -0.0361, -0.0142, 0.00748, 0.0358, -0.00649, 0, -0.00696, 0.0144, 0.038, -0.0312, 0.00428, 0.0321}},
	{[treeDepth]uint16{141, 117, 84, 37}, [treeDepth]float32{0.33107, 0.47303, 0, 0.95}, [1 << treeDepth]float32{0.000213, 0, 0.00401, 0, -0.0141, -0.00305, -0.00711, -0.0319, 0.00478, 0, 0.0333, 0, -0.0106, 0.0247, 0.0228, 0.00495}},
	{[treeDepth]uint16{18, 116, 71, 140}, [treeDepth]float32{0, 0.36667, 0.84945, 0.34244}, [1 << treeDepth]float32{0.000262, 0.0478, -0.0232, -0.0183, 0.00112, 0.0118, 0.013, -0.0173, 0.0185, 0.00173, 0.0159, 0.0176, -0.0302, -0.0013, 0.00793, -0.0139}},
	{[treeDepth]uint16{41, 57, 53, 64}, [treeDepth]float32{1.5263, 0, 0.15586, -0.37106}, [1 << treeDepth]float32{0.0117, 0.0276, -0.0282, -0.000473, 0.00244, -0.0244, -0.00758, -0.00118, 0.000481, -0.0525, -0.00118, -0.0404, -0.0109, 0.00309, -0.0076, 0.0332}},
	{[treeDepth]uint16{108, 115, 2, 105}, [treeDepth]float32{-0.22314, 0.13905, 0.060113, 0.24767}, [1 << treeDepth]float32{-0.0226, -0.00168, -0.0475, -0.0193, -0.0198, 0.00778, -0.00527, 0.0127, -0.025, -0.00667, 0.0357, -0.00722, -0.0546, -0.0165, -0.00744, 0.00409}},
	{[treeDepth]uint16{101, 38, 64, 41}, [treeDepth]float32{0.087313, 0.43968, -0.01005, 2.0203}, [1 << treeDepth]float32{-0.0078, -0.0625, 0.00617, -0.00466, 8.04e-05, 0.0123, 0.0208, 0.023, 0.00571, 0.00173, -0.044, -0.00409, 0.00651, 0.0148, 0.0466, -0.0199}},
	{[treeDepth]uint16{135, 29, 42, 30}, [treeDepth]float32{0.63929, 0.25883, 0.79351, 0.69882}, [1 << treeDepth]float32{0.000728, -0.038, 0.00631, 0.00223, 0.0126, 0.0119, -0.00818, 0.00582, 0.00715, -0.0351, -0.0238, 0.000883, 0.0511, 0.0303, 0.00423, -0.0285}},
	{[treeDepth]uint16{66, 38, 89, 42}, [treeDepth]float32{0.97934, 0.80797, 0.79166, 0.71232}, [1 << treeDepth]float32{0.000496, -0.00327, -0.039, 0, -0.00656, -0.000115, 0.0237, 0, -0.0103, 0.0596, 0.00238, 0.0219, -0.0218, 0.0417, 0.00943, -0.00454}},
	{[treeDepth]uint16{38, 90, 41, 1}, [treeDepth]float32{0.64223, 0, 2.0203, 1.5163}, [1 << treeDepth]float32{-0.000505, 0.017, -0.0293, -0.000337, -0.0328, 0.011, 0, 0, 0.00334, 0.0215, -0.0118, 0.00486, 0.0231, -0.00926, -0.0334, -0.0374}},
	{[treeDepth]uint16{63, 62, 83, 26}, [treeDepth]float32{0.33333, 0, 0.45128, 0.18199}, [1 << treeDepth]float32{0.00203, -0.00131, -0.000496, -0.00225, 0.0115, 0.0693, -0.0192, -0.0267, 0.0103, -0.0145, 0.0109, -0.0153, -0.0064, 0.034, 0.0157, -0.0364}},
	{[treeDepth]uint16{117, 24, 86, 73}, [treeDepth]float32{0.3204, 0.6, 0.38387, 0.39822}, [1 << treeDepth]float32{-0.00114, -0.0252, -0.00821, 0.0355, 0.0245, 0.0178, -0.0204, -0.0167, -0.0252, -0.00526, 0.000913, 0.0173, -0.00243, -0.00487, -0.0527, 0.0275}},
	{[treeDepth]uint16{82, 31, 31, 48}, [treeDepth]float32{0.65481, 0.0040077, 0.23035, 0.67301}, [1 << treeDepth]float32{-0.00096, -0.0397, -0.00369, 0.00228, 0, 0, 0.00543, -0.0316, 0.0146, 0.0114, -0.0253, -0.051, 0, 0, 0.00671, -0.0158}},
	{[treeDepth]uint16{16, 15, 2, 8}, [treeDepth]float32{0, 0.35363, 0.25075, 0.8}, [1 << treeDepth]float32{0.000299, -0.02, -0.025, 0.029, 0.00317, -0.0481, 0.0188, -0.00452, -0.0202, -0.0129, -0.0365, 0.0573, 0.0199, 0.0193, -0.0243, 0.0209}},
	{[treeDepth]uint16{142, 102, 102, 70}, [treeDepth]float32{0, 0.4, 0.6, 0.36609}, [1 << treeDepth]float32{0.00125, -0.0866, -0.0411, -0.0173, 0, 0, 0.00341, 0.00506, -0.025, -3.5e-06, 0.0272, 0, 0, 0, -0.0112, 0.0139}},
	{[treeDepth]uint16{38, 116, 49, 12}, [treeDepth]float32{0.49185, 0.3913, 0.8, 0}, [1 << treeDepth]float32{0.000198, -0.00106, -0.00888, 0.000498, 0.069, -0.0118, -0.0229, -0.0296, -0.00351, -0.0178, -0.0192, 0.0111, 0.0279, 0.0253, -0.01, 0.014}},
	{[treeDepth]uint16{135, 123, 103, 102}, [treeDepth]float32{0.77736, 0.8, 0.29629, 0.6}, [1 << treeDepth]float32{-0.000147, -0.0228, 0, 0, -0.0382, -0.0382, 0, 0, 0.000628, -0.0447, -0.03, 0.0558, 0.00682, 0.0196, 0.066, 0.011}},
	{[treeDepth]uint16{143, 105, 9, 28}, [treeDepth]float32{0, 0.37922, 0.5, 0}, [1 << treeDepth]float32{0.000119, 0.0219, -0.0344, 0.0295, -0.0131, 0.0123, -0.0149, 0, -0.00239, -0.00201, 0.0134, 0.0551, 0.00534, 0.00769, -0.0176, 0.0347}},
	{[treeDepth]uint16{135, 48, 31, 26}, [treeDepth]float32{0.77736, 0.7125, 0.049583, 0}, [1 << treeDepth]float32{-0.00138, -0.0551, 0.00956, 0.0255, 0.0164, -0.00935, 0.00528, 0.00594, 0.0219, -0.0158, 0.021, 0.00615, 7.85e-06, -0.0311, -0.0194, -0.00158}},
	{[treeDepth]uint16{298, 20, 62, 54}, [treeDepth]float32{0, 1.1208, 0.75385, 0.95}, [1 << treeDepth]float32{0.000533, -0.0074, -0.0316, 0.0399, 0.0147, -0.0252, 0.00487, 0.00203, -0.00485, 0.000909, -0.00385, 0.0608, -0.0126, 0.0231, 0.019, -0.0139}},
	{[treeDepth]uint16{143, 5, 84, 31}, [treeDepth]float32{0, 0.15371, 0.90415, 0.72265}, [1 << treeDepth]float32{-0.000389, 0.0216, -0.0334, 0.0364, 0.00575, 0.0128, 0.04, 0.00348, 0.00442, -0.00642, 0.0238, 0.0547, -0.0016, 0.0137, 0.00329, 0.005}},
	{[treeDepth]uint16{88, 2, 51, 70}, [treeDepth]float32{0.37453, 0.76016, 0.043608, 0.15619}, [1 << treeDepth]float32{0.000907, -0.00456, -0.0187, 0.0126, 0.0276, 0.0171, -0.0148, 0.0375, -0.00706, 0.0071, 0.000992, 0.017, 0.00682, -0.0177, -0.0551, 0.00481}},
	{[treeDepth]uint16{7, 39, 141, 43}, [treeDepth]float32{0, 0.069667, 0.057143, 1.0263}, [1 << treeDepth]float32{-0.00017, -0.0121, -0.0135, -0.0177, -0.00783, -0.0204, 0.00123, 0.0368, 0.0114, -0.0331, -0.00966, -0.00181, -0.0361, -0.0381, 0.00816, 0.0332}},
	{[treeDepth]uint16{28, 41, 64, 14}, [treeDepth]float32{1.3976, 2.0203, -0.22314, 0.37709}, [1 << treeDepth]float32{-0.0103, -0.0195, 0.0088, 0.0102, 0.00109, -0.0127, -0.0172, 0.00535, 0.00705, -0.00938, -0.0498, -0.0447, 0.0152, -0.0436, 0.0299, 0.0404}},
	{[treeDepth]uint16{26, 28, 8, 17}, [treeDepth]float32{0.60081, 0.3662, 0.6, 0}, [1 << treeDepth]float32{-0.000636, -0.00831, 0.00563, 0.00894, -0.0222, -0.0173, 0.00152, 0.0475, 0.0202, -0.0172, -0.0182, -0.0205, -0.0201, -0.0238, 0.000931, 0.0372}},
	{[treeDepth]uint16{296, 28, 44, 95}, [treeDepth]float32{0, 1.3976, 0.70059, 0}, [1 << treeDepth]float32{0.000822, -0.00682, -0.00133, -0.0296, 0.00506, -0.0666, -0.0125, 0.0468, -0.0457, 0.0134, -8.94e-05, 0, 0.0256, -0.0107, 0.0081, 0}},
	{[treeDepth]uint16{299, 57, 6, 28}, [treeDepth]float32{0, 0, 0.10057, 0.7993}, [1 << treeDepth]float32{-0.000136, -0.0229, 0.0165, -0.0172, -0.00706, -0.00651, -0.0113, -0.0152, -0.00839, -0.0622, 0.0133, 0.0354, 0.00991, -0.00533, 0.00674, -0.0278}},
	{[treeDepth]uint16{101, 63, 123, 26}, [treeDepth]float32{0.047602, 0.2, 0, 0.31891}, [1 << treeDepth]float32{0.00127, 0.018, -0.00024, -0.0225, -0.0423, -0.00133, -0.00206, 0.0299, 0.0492, 0.0427, 0.0064, -0.00253, -0.026, 0.0121, -0.0184, -0.0279}},
	{[treeDepth]uint16{124, 102, 88, 17}, [treeDepth]float32{0, 0.8, 0.37453, 0}, [1 << treeDepth]float32{0.000287, -0.0606, 0.0121, 0.0153, 0.0126, 0.0312, -0.0172, 0.0474, -0.0229, 0, 0.000522, 0, 0.0129, 0, 0.0109, 0}},
	{[treeDepth]uint16{2, 116, 97, 118}, [treeDepth]float32{0.086326, 0.44737, 0.41607, 0.4}, [1 << treeDepth]float32{-0.00225, 0.0187, -0.034, 0.0121, -0.00767, -0.00717, -0.00307, 0.00731, -0.0318, -0.0226, -0.0411, -0.0142, 0.0312, 0.00919, -0.0259, 0.0175}},
	{[treeDepth]uint16{26, 105, 9, 67}, [treeDepth]float32{0.60081, 0.37922, 0.5, 0.36461}, [1 << treeDepth]float32{0.000704, -0.0481, -0.0539, 0, -0.0179, 0.0283, -0.0141, -0.00139, -0.00142, 0.0306, 0.00826, -0.00219, 0.00539, 0.0239, -0.0164, -0.0401}},
	{[treeDepth]uint16{21, 53, 2, 37}, [treeDepth]float32{0.98225, 0.23822, 0.31165, 0.37543}, [1 << treeDepth]float32{-0.000753, -0.0138, -0.000841, 0.0261, 0.0403, 0.0128, -0.0375, 0.0181, -0.0109, -0.0155, 0.00113, 0.00852, 0.0258, 0.00961, -0.00213, 0.0139}},
	{[treeDepth]uint16{16, 41, 115, 25}, [treeDepth]float32{0, 0.96214, 0.20748, 1.0889}, [1 << treeDepth]float32{-0.000213, -0.0272, -0.0257, -0.0351, 0.00832, 0.0309, 0.00158, -0.0572, 0.0185, 0.0225, -0.0166, -0.00881, -0.0289, 0.01, 0.0169, 0.0254}},
	{[treeDepth]uint16{26, 21, 106, 14}, [treeDepth]float32{0.60081, 0.76001, 0, 0.47067}, [1 << treeDepth]float32{-0.0017, -0.0127, 0.0136, -0.00107, -0.00995, 0.00736, -0.00321, 0.063, 0.0213, 0.00267, 0.0225, 0.0161, -0.00739, 0.00558, -0.000845, -0.000956}},
	{[treeDepth]uint16{90, 88, 25, 36}, [treeDepth]float32{0.87347, 0, 0.66151, 0.28002}, [1 << treeDepth]float32{-0.00163, -0.00288, -0.0252, 0.0282, 0.00618, 0.0243, 0.0166, 0.0175, 0.0171, -0.00335, 0.0099, -0.00305, -0.0114, -0.0175, -0.0221, 0.00646}},
	{[treeDepth]uint16{104, 41, 71, 53}, [treeDepth]float32{0.032954, 1.5263, 0.62673, 0.15586}, [1 << treeDepth]float32{-0.000529, -0.0447, -0.0584, -0.0151, -0.0128, 0.0308, 0.0239, 0.0197, -0.00688, -0.0653, 0.0126, 0.0251, 0.000462, 0.00562, -0.0338, -0.00359}},
	{[treeDepth]uint16{108, 41, 1, 62}, [treeDepth]float32{-0.22314, 1.5263, 4.1681, 0.11765}, [1 << treeDepth]float32{0.0275, 0.000654, -0.00853, 0.0187, 0.0105, 0.00415, -0.0201, -0.0145, -0.0133, 0.00032, -0.0555, -0.00448, 0.0175, 0.0275, -0.00687, -0.0243}},
	{[treeDepth]uint16{101, 136, 28, 63}, [treeDepth]float32{0.087313, 0, 1.3976, 0.2}, [1 << treeDepth]float32{0.00114, 0.0419, -0.00157, -0.00104, 0.0185, -0.0275, 0.0275, -0.0213, 0.00108, -0.0115, 0.0226, -0.00259, -0.00801, -0.0358, 0.0454, -0.0191}},
	{[treeDepth]uint16{87, 103, 49, 106}, [treeDepth]float32{0.15397, 0.29629, 0.6, 0.82511}, [1 << treeDepth]float32{0.000161, -0.00554, 0.00883, -0.0299, 0.00734, -0.000247, 0.012, -0.0231, -0.00189, -0.00412, -0.05, -0.0496, -0.0209, -0.02, 0.0314, -0.00136}},
	{[treeDepth]uint16{90, 1, 41, 53}, [treeDepth]float32{0, 2.2269, 1.5263, 0.15586}, [1 << treeDepth]float32{0.00182, -0.0368, 0.000563, 0.00746, -0.0313, -0.00108, -0.00107, 0.0416, 0.000329, -0.0427, 0.0314, -0.0029, 0.0112, -0.003, -0.0148, -0.0204}},
	{[treeDepth]uint16{16, 15, 115, 54}, [treeDepth]float32{0, 0.35363, 0.20748, 0}, [1 << treeDepth]float32{-0.000143, 0.0155, -0.0344, -0.00225, 0.0207, -0.019, -0.0187, -0.00345, -0.0033, -0.0327, -0.0364, -0.0101, -6.51e-05, -0.0442, 0.0152, 0.0677}},
	{[treeDepth]uint16{101, 20, 123, 63}, [treeDepth]float32{0.047602, 0.90441, 0, 0.2}, [1 << treeDepth]float32{0.00266, 0.033, 0.0131, 0.0111, -0.0214, -0.0118, -0.0334, -0.019, -0.00238, -0.0455, 0.00283, -0.00409, -0.00821, 0.0109, -0.0162, 0.00416}},
	{[treeDepth]uint16{64, 52, 2, 63}, [treeDepth]float32{0, 0.20623, 0.036369, 0.2}, [1 << treeDepth]float32{-0.00109, -0.0285, -0.0367, 0.0321, -0.0063, -0.0254, 0.0266, 0.0206, -0.0224, 0.00446, -0.0255, 0.00379, 0.0211, 0.00667, -0.000582, 0.0392}},
	{[treeDepth]uint16{5, 84, 31, 6}, [treeDepth]float32{0.15371, 0.90415, 0.10728, 0.10057}, [1 << treeDepth]float32{0.00159, -0.0381, 0.0133, 0.0336, -0.0185, -0.0261, -0.0197, 0.0263, -0.00655, -0.0431, 0.0118, 0.0328, 0.00288, 0.00627, 0.00854, 0.0163}},
	{[treeDepth]uint16{87, 39, 86, 73}, [treeDepth]float32{0.15397, 0.069667, 0.46128, 0.39822}, [1 << treeDepth]float32{0.00103, -0.0324, -0.0224, 0.00737, -0.00182, 0.00672, 0.013, 0.025, 0.00301, -0.0445, -0.0446, -0.035, -0.0129, -0.0253, 0.00894, 0.00181}},
	{[treeDepth]uint16{124, 49, 5, 84}, [treeDepth]float32{0, 0.8, 0.085337, 0.90415}, [1 << treeDepth]float32{-0.000345, -0.0474, 0.00995, -0.0138, -0.00745, -0.0369, -0.0255, 0.0536, -0.00186, -0.0246, 0.0165, 0.0319, 0.0485, 0.0148, -0.00849, 0.0108}},
	{[treeDepth]uint16{123, 103, 5, 297}, [treeDepth]float32{0.8, 0.29629, 0.085337, 0}, [1 << treeDepth]float32{-1.45e-05, -0.017, 0.00579, 0.049, 0.00321, 0.0341, -0.00235, 0.0588, -0.0175, 0, 0.0174, 0, -0.0215, 0, -0.0532, 0}},
	{[treeDepth]uint16{90, 84, 69, 20}, [treeDepth]float32{0, 0.77288, 0.64252, 1.2929}, [1 << treeDepth]float32{8.68e-05, -0.0156, 0, 0.019, 0.00851, -0.0245, 0, -0.00139, 0.0368, 0.0138, 0, 0.0265, -0.00878, -0.0331, 0, -0.0194}},
	{[treeDepth]uint16{123, 43, 21, 27}, [treeDepth]float32{0.8, 0.96901, 0.42757, 0.14616}, [1 << treeDepth]float32{-0.000514, 0.00106, -0.00865, 0.00728, -0.00888, -0.0181, 0.00361, 0.0471, -0.0164, 0.0256, -0.0263, 0.0082, 0.0104, -0.0309, 0.0026, 0.0495}},
	{[treeDepth]uint16{28, 2, 14, 19}, [treeDepth]float32{1.3976, 0.98064, 0.64393, 0.098302}, [1 << treeDepth]float32{-0.00172, -0.0131, 0.00449, -0.0324, 0.0205, 0.00569, -0.00543, -0.0385, 0.00699, 0.0115, 0.0253, -0.0214, -0.00406, 0.00993, -0.0116, -0.0207}},
	{[treeDepth]uint16{83, 117, 67, 93}, [treeDepth]float32{0.078508, 0.38938, 0.23792, 0}, [1 << treeDepth]float32{-0.000161, -0.0235, -0.00629, 0.00463, -0.00629, 0.00161, -0.0358, 0.0225, -0.0356, -0.0357, 0.00898, -0.027, -0.0169, 0.0364, 0.0253, 0.014}},
	{[treeDepth]uint16{104, 30, 64, 63}, [treeDepth]float32{0.032954, 0.60369, 0, 0.33333}, [1 << treeDepth]float32{-0.000908, 0.0135, -0.00364, -0.00609, -0.0415, 0.0258, 0.0146, -0.0148, -0.0142, -0.00216, 0.0209, -0.00823, 0.00435, 0.0472, 0.0175, -0.0341}},
	{[treeDepth]uint16{7, 106, 297, 29}, [treeDepth]float32{0, 0.53098, 0, 1.2851}, [1 << treeDepth]float32{0.000478, 0.00376, 0.00422, -0.0239, -0.0106, -0.00445, 0.0111, -0.0629, 0.0117, 0.0449, -0.0228, 0.0047, -0.0762, -0.0145, 0.0165, -0.0318}},
	{[treeDepth]uint16{84, 121, 27, 41}, [treeDepth]float32{0.99917, 0, 0.010721, 1.5263}, [1 << treeDepth]float32{-0.000497, 0.0263, 0.0203, -0.00698, 0.00202, 0.0235, -0.0366, -0.0377, 0.0234, 0.0218, 0.0406, -0.00441, -0.0133, -0.00506, -0.0193, -0.0236}},
	{[treeDepth]uint16{296, 125, 30, 29}, [treeDepth]float32{0, 0, 0.60369, 1.0815}, [1 << treeDepth]float32{3.92e-05, -0.0267, 0.0232, -0.0407, 0.00345, -0.000674, 0.0381, 0, 0.0212, -0.0288, -0.00951, 0, -0.0167, 0.0146, 0.0252, -0.0286}},
	{[treeDepth]uint16{87, 86, 7, 29}, [treeDepth]float32{0.15397, 0.46128, 0, 1.2851}, [1 << treeDepth]float32{0.00238, -0.0227, 0.00102, 0.00358, -0.0334, -0.0287, 0.0194, -0.00856, 0.00466, -0.0171, 0.00435, -0.0281, 0.0177, 0.0371, 0.00581, 0.00802}},
	{[treeDepth]uint16{26, 106, 50, 134}, [treeDepth]float32{0.60081, 0, 0.10521, 0}, [1 << treeDepth]float32{-0.000766, -0.00913, -0.00847, 0.0308, 0.0184, 0.0166, 0.00731, -0.00759, -0.0128, -0.0186, -0.0013, 0.0609, 0.0288, -0.00283, -0.0195, 0.0295}},
	{[treeDepth]uint16{101, 21, 28, 117}, [treeDepth]float32{0.047602, 0.76001, 1.3976, 0.3204}, [1 << treeDepth]float32{0.00061, -0.0207, -0.000612, 0.0122, -0.00754, -0.0191, -0.00534, -0.0112, 0.00932, -0.0363, 0.0184, 0.0262, -0.0467, -0.0385, 0.0123, -0.0684}},
	{[treeDepth]uint16{143, 30, 96, 66}, [treeDepth]float32{0, 0.32822, 0, 0.28827}, [1 << treeDepth]float32{8.36e-05, 0.0301, 0.012, -0.00181, -0.0629, -0.0306, 0.0181, 0, 0.00524, -0.0172, -0.00653, 0.0406, 0.0108, 0.0253, 0.0464, 0.021}},
	{[treeDepth]uint16{141, 41, 47, 31}, [treeDepth]float32{0.33107, 1.1117, 0.6173, 0.049583}, [1 << treeDepth]float32{-0.00129, -0.0161, 0.01, 0.0115, 0.0157, 0.0291, 0.00825, -0.0289, -0.00561, 0.025, 0.00143, -0.0017, 0.0124, 0.021, -0.0167, -0.0403}},
	{[treeDepth]uint16{31, 71, 30, 1}, [treeDepth]float32{0.27991, 0.62673, 0.32822, 1.5163}, [1 << treeDepth]float32{-0.000765, -0.0511, -0.0156, 0.0244, -0.0336, -0.00152, -0.00249, 0.00784, -0.0138, -0.0246, -0.00178, 0.0133, 0.0375, 0.0307, -0.00453, -0.00123}},
	{[treeDepth]uint16{299, 106, 43, 26}, [treeDepth]float32{0, 0, 1.0862, 0.31891}, [1 << treeDepth]float32{0.00142, 0.0261, -0.00967, -0.0193, 0.0289, -0.0124, -0.00218, -0.0314, -0.0035, 0.00178, 0.0152, -0.039, 0.00778, -0.00815, -0.00248, -0.0562}},
	{[treeDepth]uint16{49, 49, 70, 58}, [treeDepth]float32{0.6, 0, 0.36609, 0}, [1 << treeDepth]float32{0.00118, 0, -0.0249, 0.00524, -0.0297, 0, 0.044, -0.00111, -0.0186, 0, -0.00959, 0.0185, -0.0157, 0, 0.00162, -0.0417}},
	{[treeDepth]uint16{83, 66, 83, 30}, [treeDepth]float32{0.078508, 0.28827, 0.25378, 0.47687}, [1 << treeDepth]float32{-0.00138, -0.0473, -0.0143, 0.0235, 0, -0.00691, 0, -0.000153, 0.0349, 2.26e-05, 0.00296, -0.000864, 0, -0.00312, 0, -0.00655}},
	{[treeDepth]uint16{83, 71, 82, 30}, [treeDepth]float32{0.078508, 1.0268, 0.28151, 0}, [1 << treeDepth]float32{-0.00116, 0.00277, -0.0403, 0.0481, -0.0159, -0.0433, -0.0389, -0.000713, -0.00313, 0.0114, -0.0066, 0.0324, 0.0315, -0.00205, -0.00917, 0.00697}},
	{[treeDepth]uint16{5, 116, 71, 141}, [treeDepth]float32{0.15371, 0.56522, 1.0838, 0.23646}, [1 << treeDepth]float32{0.00013, -0.0371, -0.0341, 0.0222, 0.00144, 0.000118, 0.0201, 0.0557, 0.0133, -0.0207, 0.0243, 0.0139, -0.00946, 0.00785, 0.0196, 0.0182}},
	{[treeDepth]uint16{29, 72, 5, 64}, [treeDepth]float32{1.4302, 0.080763, 0.02093, -0.4943}, [1 << treeDepth]float32{-0.00129, 0.0403, 0.000263, 0.00685, 0.00106, -0.011, 0.0166, -0.056, 0.000727, 0.0135, -0.0182, 0.00287, -0.0298, 0.0293, -0.00304, -0.00893}},
	{[treeDepth]uint16{135, 28, 97, 103}, [treeDepth]float32{0.49031, 0, 0.8, 0}, [1 << treeDepth]float32{0.00066, -0.0528, 0.00671, 0.00128, -0.0237, -0.0466, 0.0172, -0.00868, 0.0104, -0.0393, -0.00107, -0.00866, -0.0316, 0.0539, -0.00405, 0.0293}},
	{[treeDepth]uint16{103, 297, 45, 41}, [treeDepth]float32{0.39399, 0, 0.306, 1.3962}, [1 << treeDepth]float32{-0.000218, 0.00935, -0.0292, 0.0197, 0.00399, 0.00875, 0.0144, -0.0164, 0.00493, 0.0196, -0.024, 0.0453, -0.0211, -0.0463, -0.0107, 0.0399}},
	{[treeDepth]uint16{123, 72, 26, 48}, [treeDepth]float32{0, 0.049902, 0.11617, 0.45794}, [1 << treeDepth]float32{0.000532, 0.0016, -0.00532, -0.000456, 0.00756, -0.0532, 0.00741, -0.0347, -0.0014, -0.0117, 0.00538, 0.00772, 0.00746, -0.0313, -0.0192, 0.0374}},
	{[treeDepth]uint16{68, 41, 116, 96}, [treeDepth]float32{0, 2.0203, 0.52381, 0.14993}, [1 << treeDepth]float32{-0.000865, 0.0154, -0.0267, 0.0293, 0.00674, -0.0542, -0.0111, -0.0224, 0.0119, -0.00839, 0.0056, 0, -0.0577, -0.00231, 0, 0}},
	{[treeDepth]uint16{61, 36, 105, 63}, [treeDepth]float32{0, 0.1612, 0.24767, 0.2}, [1 << treeDepth]float32{-0.00014, -0.0106, -0.0072, 0.0289, 0.0278, -0.0082, 0.0334, 0.0085, 0.00236, -0.00487, 0.00183, -0.0158, -0.00137, 0.0022, -0.0126, 0.0649}},
	{[treeDepth]uint16{67, 105, 64, 15}, [treeDepth]float32{0.75562, 0.24767, -0.01005, 0.2552}, [1 << treeDepth]float32{0.00951, -0.0188, -0.019, 0.0131, 0.000393, 0.00257, 0.0355, 0.0436, -0.00433, -0.0188, -0.000445, -0.000685, -0.00392, 5.81e-05, 0.0105, 0.00171}},
	{[treeDepth]uint16{123, 108, 21, 6}, [treeDepth]float32{0.8, 0.22314, 0.42757, 0.25233}, [1 << treeDepth]float32{-0.00054, 0.000342, -0.011, 0.0265, -0.00395, 0.0601, 0.00339, -0.0165, -0.0383, -0.00145, -0.0292, 0.00693, 0.00857, 0.0213, 0.0154, -0.0253}},
	{[treeDepth]uint16{298, 39, 87, 40}, [treeDepth]float32{0, 0, 0, 0.42378}, [1 << treeDepth]float32{-0.000645, -0.0546, 0.00181, 0.00187, -0.0155, -0.0332, 0.00848, 0.0292, 0.00441, 0.0144, 0.025, 0.0103, -0.0194, -0.00264, -0.00396, 0.0507}},
	{[treeDepth]uint16{29, 28, 44, 31}, [treeDepth]float32{1.4302, 1.8111, 0.76217, 0}, [1 << treeDepth]float32{-0.000923, -0.00875, -0.0121, -0.0212, 0.0175, 0.0126, -0.0335, 0.032, 0.00104, 0.00373, 0.00396, 0.0265, -0.00733, -0.0441, -0.0432, 0.022}},
	{[treeDepth]uint16{19, 28, 73, 32}, [treeDepth]float32{0, 0, 0.51419, 0}, [1 << treeDepth]float32{-0.000751, -0.0249, -0.00367, 0.0175, -0.00279, -0.0428, 0.0048, 0.00471, -0.0107, 0.0379, -0.0229, 0.0187, 0.0153, -0.0276, -0.00581, -0.0563}},
	{[treeDepth]uint16{101, 64, 98, 82}, [treeDepth]float32{0.047602, -0.54473, 2.193, 0.50065}, [1 << treeDepth]float32{0.0013, 0.00206, 0.000873, -0.0392, 0.0235, -0.0196, 0.0157, 0.0201, 0.00406, -0.0363, -0.00352, 0.00262, -0.0578, 0, 0.022, -0.0107}},
	{[treeDepth]uint16{108, 62, 83, 2}, [treeDepth]float32{-0.22314, 0.11765, 0.54246, 0.060113}, [1 << treeDepth]float32{0.0251, -5.01e-05, -0.0416, -0.0173, -0.000527, 0.00138, -0.0153, -0.00425, 0.0136, 0.00447, -0.0108, 0.00482, 0.0376, 0.0395, -0.0729, -0.0157}},
	{[treeDepth]uint16{87, 103, 102, 86}, [treeDepth]float32{0.15397, 0.29629, 0.6, 0.38387}, [1 << treeDepth]float32{0.000453, -0.0374, -0.04, -0.0114, -0.00482, -0.00824, 0.0227, -0.0189, -0.00368, 0.00109, -0.00597, -0.057, 0.00761, -0.00633, 0.01, -0.00433}},
	{[treeDepth]uint16{104, 53, 24, 2}, [treeDepth]float32{0.032954, 0.40039, 0.75, 0.31165}, [1 << treeDepth]float32{-0.00137, -0.00929, -0.016, -0.000473, -0.0251, 0.0115, 0.0191, 0.00342, 0.00916, 0.0214, -0.00741, -0.0107, 0.00813, 0.0215, 0.00671, -0.00188}},
	{[treeDepth]uint16{84, 105, 28, 27}, [treeDepth]float32{0.99917, 0.68312, 0.7993, 0.22198}, [1 << treeDepth]float32{-0.00159, 0.0237, 0.0142, -0.0117, 0.000596, 0.0264, -0.0216, -0.0155, -0.0101, 0.0124, -0.00304, -0.00117, 0.0216, 0.00112, 0.00727, 0.0133}},
	{[treeDepth]uint16{83, 67, 30, 43}, [treeDepth]float32{0.078508, 0.23792, 0.32822, 0.56964}, [1 << treeDepth]float32{0.00015, -0.0338, -0.00543, -0.0326, 0.0146, -0.0349, 0.00123, 0.0328, -0.0191, -0.0289, -0.0233, 0.0131, -0.0064, 0.0291, -0.00371, -0.00209}},
	{[treeDepth]uint16{101, 62, 41, 108}, [treeDepth]float32{0.087313, 0.54412, 1.5263, 0.40547}, [1 << treeDepth]float32{0.00221, -0.0466, 0.00341, -0.0047, -0.00467, -0.0115, -0.00924, 0.0244, -0.00694, -0.00643, 0.00111, 0.0102, 0.0155, 0.00433, -0.0319, -0.0343}},
	{[treeDepth]uint16{104, 37, 105, 20}, [treeDepth]float32{0.032954, 0, 0.12263, 0.90441}, [1 << treeDepth]float32{-0.000249, -0.0403, -0.0104, 0.0389, 0.00512, -0.0305, -0.0137, 0.0027, -0.0508, -0.017, -0.0178, 0.0148, 0.0217, -0.00657, 0.0127, 0.00452}},
	{[treeDepth]uint16{298, 59, 70, 25}, [treeDepth]float32{0, 0, 0.17279, 0.89532}, [1 << treeDepth]float32{2.54e-05, -0.012, 0.00197, 0.00881, 0.00201, 0.00764, -0.0273, 0.0689, 0.0194, 0.0182, 0.0263, 0.0446, -0.027, -0.0142, -0.00632, 0.0326}},
	{[treeDepth]uint16{19, 29, 21, 6}, [treeDepth]float32{0.098302, 0, 1.0847, 0.34127}, [1 << treeDepth]float32{-0.0014, -0.00711, -0.00245, 0.0132, 0.0407, -0.0642, -0.00521, 0.0217, -0.0196, 0.00749, -0.0063, 0.0834, -0.00552, -0.0271, -0.0258, -0.00917}},
	{[treeDepth]uint16{121, 53, 63, 61}, [treeDepth]float32{0, 0.23822, 0.2, 0}, [1 << treeDepth]float32{0.000276, -0.0113, 0.0279, -0.0117, 0.00416, 0.0276, -0.00424, -0.0666, -0.0117, -0.000662, -1.39e-05, 0, -0.0218, 0.0224, 0.0311, 0.0216}},
	{[treeDepth]uint16{16, 31, 31, 47}, [treeDepth]float32{0, 0.23035, 0.15877, 0.69886}, [1 << treeDepth]float32{-0.000243, -0.0106, 0, 0, -0.0142, 0.029, 0.00463, -0.0302, 0.0062, 0.0176, 0, 0, -0.0783, -0.00224, 0.00429, -0.0258}},
	{[treeDepth]uint16{138, 106, 103, 30}, [treeDepth]float32{0, 0, 0.39399, 0.1539}, [1 << treeDepth]float32{0.00149, -0.0148, -0.026, 0.0318, -0.0206, -0.00134, 0.0294, -0.00161, 0.00711, -0.00641, -0.00397, 0.0303, 0.00694, -0.00287, 0.00567, -0.00551}},
	{[treeDepth]uint16{298, 46, 15, 135}, [treeDepth]float32{0, 1.8355, 0.16992, 0.49031}, [1 << treeDepth]float32{-0.000291, -0.0378, 0.00996, -0.0279, -0.00531, -0.0264, -0.00476, 0.0432, -0.00898, -0.00113, -0.00583, -0.0146, -0.0177, -0.0487, 0.00392, -0.00177}},
	{[treeDepth]uint16{134, 51, 105, 28}, [treeDepth]float32{0, 0.043608, 0.58167, 1.381}, [1 << treeDepth]float32{0.000811, -0.0164, 0.0237, -0.0109, 0.00528, 0.00498, 0.0136, -0.0043, -0.00802, 0.0102, 0.0244, 0.00444, -0.0122, 0.000445, -0.0206, -0.0699}},
	{[treeDepth]uint16{19, 27, 93, 12}, [treeDepth]float32{0, 0.45961, 0, 0}, [1 << treeDepth]float32{-0.0015, -0.0156, -0.00133, -0.00496, 0.0427, 0.0251, -0.00465, 0.0198, -0.00306, 0.02, 0.00245, -0.0234, -0.00229, -0.0518, 0.065, -0.0332}},
	{[treeDepth]uint16{142, 102, 95, 67}, [treeDepth]float32{0, 0.6, 0.8659, 0.58034}, [1 << treeDepth]float32{5.08e-05, -0.0384, -0.00526, 0.0244, -0.0298, 0.00575, 0.0225, -0.00474, 0.00303, -0.0709, 0.00168, -0.0127, 0.0345, 0, 0.0414, -0.000442}},
	{[treeDepth]uint16{104, 37, 53, 140}, [treeDepth]float32{0.032954, 0, 0.40039, 0.34244}, [1 << treeDepth]float32{-0.00078, -0.0169, -0.0208, 0.0172, 0.0172, -0.00569, 0.0082, 0.00315, -0.0225, -0.0378, 0.0085, 0.0104, 0.00451, -0.0122, -0.0114, -0.00568}},
	{[treeDepth]uint16{144, 70, 2, 111}, [treeDepth]float32{0, 0.13844, 0.036369, 0}, [1 << treeDepth]float32{0.000909, 0, -0.0352, -0.00782, 0.00691, 0.00321, -0.00128, -0.052, -0.00193, 0, 0.032, -0.000451, -0.0102, 0.0544, 0.00323, -0.00771}},
	{[treeDepth]uint16{138, 30, 145, 26}, [treeDepth]float32{0, 0.32822, 0, 0.069211}, [1 << treeDepth]float32{-0.000126, 0.00633, 0.000716, 0.041, 0.00189, -0.00654, 0.0517, 0.0191, 0.00599, -0.0228, -0.0112, 0.0307, -0.033, 0.00328, -0.000868, 0}},
	{[treeDepth]uint16{103, 115, 66, 26}, [treeDepth]float32{0.21631, 0.63984, 0.71168, 0.069211}, [1 << treeDepth]float32{-0.00035, 0.0186, 0.00293, -0.0369, 0.00294, 0.0237, 0.00695, -0.00398, -0.00332, 0.00852, 0.0302, -0.0306, -0.04, 0.00682, -0.00635, 0.0132}},
	{[treeDepth]uint16{144, 112, 30, 62}, [treeDepth]float32{0, 0, 0.47687, 0.75385}, [1 << treeDepth]float32{0.00139, -0.0457, -0.0331, 0.0433, -0.00814, -0.0115, 0.0274, 0.00428, -0.000306, -0.0163, 0.0255, 0.0349, 0.0033, 0.0118, 0.026, 0.00463}},
	{[treeDepth]uint16{26, 122, 6, 108}, [treeDepth]float32{0.60081, 0, 0.084436, 0.61519}, [1 << treeDepth]float32{-0.000217, -0.0532, -0.0282, -0.00057, -0.00153, 0.0195, 0.0283, -0.0266, 0.00764, 0, -0.0128, 0, -0.0135, 0.0297, -0.0298, -0.00886}},
	{[treeDepth]uint16{49, 103, 83, 122}, [treeDepth]float32{0.8, 0.15154, 0.11378, 0}, [1 << treeDepth]float32{-0.00101, 0.00816, -0.0232, -0.00224, 0.00262, -0.0373, -0.0262, 0.0194, 0.0134, 0, 0.0418, 0, -0.0267, 0, 0.016, 0}},
	{[treeDepth]uint16{29, 72, 30, 112}, [treeDepth]float32{1.4302, 0.080763, 0.47687, 0}, [1 << treeDepth]float32{-0.00108, 0.0306, 0.00821, 0.0235, -0.004, 0.027, -0.00567, -0.0526, -0.0254, 0.0267, 0.0173, 0.0264, 0.0363, 0.00282, 0.0117, -0.00813}},
	{[treeDepth]uint16{29, 28, 71, 44}, [treeDepth]float32{1.4302, 1.8111, 1.3847, 0.76217}, [1 << treeDepth]float32{0.000484, 0.0143, -0.00892, 0.0205, 0.0226, -0.00467, 0.0486, -0.00434, 0.00114, -0.0244, -0.0528, 0.0155, -0.00711, -0.0244, 0.024, 0.0214}},
	{[treeDepth]uint16{296, 105, 80, 62}, [treeDepth]float32{0, 0.24767, 0, 0.94521}, [1 << treeDepth]float32{0.0011, 0.0146, -0.00266, -0.0434, -0.0439, 0.0165, 0.0353, -0.00218, -0.0222, 0.0112, 0.0152, -0.0444, 0.03, 0.0192, 0.0143, 0.00297}},
	{[treeDepth]uint16{102, 106, 44, 62}, [treeDepth]float32{0.8, 0.40103, 0.58987, 0.20755}, [1 << treeDepth]float32{-0.000323, 0.022, 0.0124, -0.0115, 0.0195, 0.000934, -0.000992, 0.01, -0.0117, -0.0458, -0.00795, 0.0525, 0.0121, 0.00419, -0.0116, 0.0079}},
	{[treeDepth]uint16{31, 64, 5, 117}, [treeDepth]float32{0.61807, -0.44629, 0.046998, 0}, [1 << treeDepth]float32{-0.00156, -0.000851, 0.000115, 0.00333, -0.01, 0.0364, -0.0208, -0.0167, -0.00102, 0.0302, 0.00467, -0.0346, 0.0067, -0.00914, -0.0207, -0.00628}},
	{[treeDepth]uint16{32, 45, 30, 29}, [treeDepth]float32{0, 0.22672, 0.53812, 0.16985}, [1 << treeDepth]float32{-0.000338, -0.00923, -0.00112, 0.00183, -0.00508, 0.00578, 0.0359, -0.0099, 0.0133, 0.00495, -0.00287, -0.0358, -0.0126, 0.00496, 0.0083, -0.0516}},
	{[treeDepth]uint16{89, 116, 115, 135}, [treeDepth]float32{0.9395, 0.42857, 0, 0.42166}, [1 << treeDepth]float32{-0.000746, -0.0249, -0.045, 0.0344, -0.00765, 0.00499, 0.00717, 0.0325, 0.0185, 0.029, -0.0134, 0.00801, 0.00803, -0.0187, -0.00647, 0.0245}},
	{[treeDepth]uint16{66, 83, 71, 44}, [treeDepth]float32{0.97934, 0.25378, 1.3113, 0.89583}, [1 << treeDepth]float32{0.00125, -0.000524, -0.0128, -0.00103, -0.011, -0.000496, 0.0258, 0.0323, 0.0201, -0.0151, 0.011, 0.0553, -0.0164, 0.00076, -0.017, 0.0211}},
	{[treeDepth]uint16{84, 38, 106, 11}, [treeDepth]float32{0.99917, 0.94588, 0.53098, 0.53134}, [1 << treeDepth]float32{0.000449, 0.0235, -0.0534, 0.0073, -0.00171, 0.00943, 0.0192, 0.0241, 0.0327, 0.00548, 0.0114, 0.0328, -0.00293, 0.016, -0.0139, -0.000167}},
	{[treeDepth]uint16{123, 123, 117, 69}, [treeDepth]float32{0.8, 0, 0.3204, 0.35962}, [1 << treeDepth]float32{0.000466, 0, -0.0353, -0.00483, 0.0519, 0, 0.0112, -7.28e-06, -0.00217, 0, -0.00143, 0.0405, 0.00578, 0, -0.0476, 0.0139}},
	{[treeDepth]uint16{82, 62, 115, 108}, [treeDepth]float32{0.65481, 0, 0.13905, 0}, [1 << treeDepth]float32{0.000238, 0.00232, -0.0411, -0.00462, -0.0112, 0.0429, 0.0036, -0.0515, -0.0142, 0.0254, -0.00298, -0.0405, -0.00817, 0.0553, 0.00283, -0.0159}},
	{[treeDepth]uint16{131, 83, 93, 135}, [treeDepth]float32{0.30826, 0.078508, 0, 0.49031}, [1 << treeDepth]float32{-0.00137, -0.0296, 0.00235, 0.017, -0.0203, 0.0397, 0.0231, 0.0462, 0.00983, -0.0208, -0.00706, 0.0177, -0.052, 0.0371, -0.0145, -0.0269}},
	{[treeDepth]uint16{46, 52, 61, 71}, [treeDepth]float32{5.0566, 0.3379, 0, 1.0838}, [1 << treeDepth]float32{-0.00186, 0.0318, -0.0159, 0.00743, 0.0162, 0.00191, 0.0544, -0.00906, -0.0132, -0.00983, 0.00329, 0.00237, -0.00803, 0, -0.00389, -0.0355}},
	{[treeDepth]uint16{26, 83, 31, 9}, [treeDepth]float32{0, 0, 0.23035, 0.4}, [1 << treeDepth]float32{0.00229, -0.0384, 0.00299, -0.0483, 0.0337, -0.028, 0.00465, -0.00896, -0.00568, -0.0584, -0.00569, -0.0019, -0.00534, -0.0169, 0.0222, 0.000304}},
	{[treeDepth]uint16{296, 53, 114, 41}, [treeDepth]float32{0, 0.23822, 0.53493, 2.0203}, [1 << treeDepth]float32{-0.000276, 0.00468, 0.000891, -0.0384, 0.0292, 0.0395, 0.00219, -0.0725, -0.0126, -0.0105, 0.0141, 0.00152, 0.0185, 0, -0.0377, 0.00319}},
	{[treeDepth]uint16{87, 22, 66, 95}, [treeDepth]float32{0.15397, 0.46128, 0.64217, 0.8659}, [1 << treeDepth]float32{0.000629, -0.0116, 0.0205, 0.00865, 0.00421, -0.0466, -0.00292, -0.00693, -0.0148, -0.00969, 0.00667, -0.0133, 0.0279, 0.0198, 0.0245, 0.0312}},
	{[treeDepth]uint16{2, 54, 3, 31}, [treeDepth]float32{0.31165, 0, 0.3192, 0.61807}, [1 << treeDepth]float32{-0.00102, 0.0337, -0.00828, 0.000353, -0.0465, -0.0125, 0.000945, 0.0673, -0.00436, 0.0373, 0.0135, 0.00377, -0.0326, 0.0114, 0.00314, -0.0211}},
	{[treeDepth]uint16{62, 23, 61, 34}, [treeDepth]float32{0.20755, 0.21462, 0, 0}, [1 << treeDepth]float32{0.001, -0.0104, 0.0182, 0.00736, -0.00837, -0.0994, -0.0125, 0.00833, 0.00575, -0.0132, 0.00544, -0.00839, 0.0191, -0.00844, 0.011, 0.0355}},
	{[treeDepth]uint16{31, 27, 64, 301}, [treeDepth]float32{0.23035, 0.22198, -0.84397, 0}, [1 << treeDepth]float32{-0.018, 0.0272, 0.0197, -0.000106, -0.00139, -0.00399, -0.046, 0.0161, 0.0346, 0.00252, -0.0319, 0.0184, 0.00677, -0.012, -0.0636, -0.0115}},
	{[treeDepth]uint16{32, 62, 83, 135}, [treeDepth]float32{0, 0.031746, 0.54246, 0.55646}, [1 << treeDepth]float32{0.000392, 0.0317, 0.00546, -0.0221, 0.0466, 0.0355, -0.032, 0.0122, -0.0369, 0.039, -0.00265, 0.0067, 0.022, 0.0221, -0.00363, -0.0208}},
	{[treeDepth]uint16{46, 34, 60, 95}, [treeDepth]float32{3.6194, 0.4, 0, 0}, [1 << treeDepth]float32{-0.000537, -0.00199, -0.0181, 0.0271, -0.0251, 0.0193, -0.0407, -0.0218, -0.0144, 0.019, 0.00699, 0.0391, 0.00356, -0.0315, -0.00849, 0.0283}},
	{[treeDepth]uint16{30, 41, 73, 12}, [treeDepth]float32{0.69882, 1.3962, 0.78329, 0}, [1 << treeDepth]float32{0.000975, -0.04, 0.00315, -0.0489, -0.00111, -0.0235, -0.00266, 0, -0.000905, 0.00395, 0.005, -0.0405, 0.028, 0.0306, -0.0381, -0.0209}},
	{[treeDepth]uint16{31, 63, 30, 19}, [treeDepth]float32{0.23035, 0.25, 0, 0}, [1 << treeDepth]float32{-0.00049, 0.0112, -0.00858, 0.0149, -0.0047, 0.015, -0.00359, -0.0077, -0.0108, -0.0538, 5.14e-05, -0.019, -0.0224, 0.0366, -0.00184, 0.00372}},
	{[treeDepth]uint16{84, 46, 1, 2}, [treeDepth]float32{0, 0.62184, 1.1697, 0.60369}, [1 << treeDepth]float32{0.000865, -0.00177, -0.0291, -0.0047, 0.00245, -0.0441, 0.0105, -0.0102, -0.00836, 0, -0.0045, 0, 0.00144, -0.0321, -0.00374, 0.0026}},
	{[treeDepth]uint16{99, 41, 14, 62}, [treeDepth]float32{0.17067, 1.5263, 0.64393, 0.11765}, [1 << treeDepth]float32{-2.02e-05, 0.0236, -0.00473, 0.0022, -0.00178, 0.000878, 0.0344, 3.15e-05, -0.00201, -0.0109, -0.00026, -0.00595, 0.0138, 0.0051, -0.0081, -0.0553}},
	{[treeDepth]uint16{117, 114, 23, 61}, [treeDepth]float32{0.3204, 0.10916, 0.14324, 0}, [1 << treeDepth]float32{-0.000433, -0.0266, 0.0171, -0.00983, -0.0328, -0.0303, -0.00305, 0.0146, -0.00102, 0.0189, -0.053, -0.0481, -0.0141, 0.0116, 0.0237, 0.0125}},
	{[treeDepth]uint16{21, 105, 63, 27}, [treeDepth]float32{0.98225, 0.24767, 0.2, 0.11406}, [1 << treeDepth]float32{0.000261, -0.0117, 0.0025, 0.00522, -0.00355, -0.00503, -0.000186, 0.00669, 0.00724, -0.012, 0.0418, 0.0234, 0.0046, 0.0056, -0.0189, 0.0247}},
	{[treeDepth]uint16{78, 62, 112, 102}, [treeDepth]float32{0, 0.42466, 0, 0.6}, [1 << treeDepth]float32{0.000257, -0.0328, -0.0101, 0.0264, -0.0177, 0.00473, 0.0271, -0.00745, 0.0101, -0.00914, -0.00212, -0.0144, 0.00623, 0, -0.00909, -0.016}},
	{[treeDepth]uint16{28, 30, 34, 6}, [treeDepth]float32{1.3976, 0.53812, 0, 0.20309}, [1 << treeDepth]float32{0.000726, -0.0245, 0.0203, 0.00538, -0.0069, 0.00726, 0.0157, -0.0365, -0.0141, -0.00198, -0.0132, -0.0584, 0.00547, 0.00755, 0.00665, -0.000544}},
	{[treeDepth]uint16{136, 68, 105, 66}, [treeDepth]float32{0, 0, 0.029, 0.28827}, [1 << treeDepth]float32{1.87e-05, -0.0149, -0.000241, 0, -0.0322, 0.0407, -0.0104, 0, -0.00686, -0.0083, -0.0518, 0.00755, 0.000385, 0.0283, 0.0219, 0.0113}},
	{[treeDepth]uint16{297, 12, 38, 41}, [treeDepth]float32{0, 0, 0.53759, 1.1117}, [1 << treeDepth]float32{0.000871, -0.0359, -0.00681, -0.0138, -0.00725, -0.0617, 0.0114, 0.0253, -0.00121, 0.0028, 0.00452, -0.0288, 0.00339, -0.027, -0.00266, -0.000815}},
	{[treeDepth]uint16{143, 99, 79, 36}, [treeDepth]float32{0, 0.035768, 0.15198, 0.19831}, [1 << treeDepth]float32{-9.66e-05, -0.0104, -0.00445, -0.0367, 0.0268, 0.0518, -0.0395, -0.028, 0.00334, 0.015, 0.00676, 0.0186, -0.0256, 0.0297, -0.0256, -0.0063}},
	{[treeDepth]uint16{35, 141, 37, 44}, [treeDepth]float32{0, 0.23646, 0.95, 0.86046}, [1 << treeDepth]float32{-0.000173, 0.0139, -0.00832, 0.0182, -0.00297, -0.0597, 0.0092, 0.0239, 0.00663, 0.00315, -0.0507, -0.000388, 0.00727, 0.0145, 0.0111, 0.0324}},
	{[treeDepth]uint16{292, 14, 66, 18}, [treeDepth]float32{0.5, 0.20099, 0.28827, 0}, [1 << treeDepth]float32{-0.00111, -0.0139, -0.0475, 0.00967, 0.00351, -0.0331, 0.00389, 0.0207, 0.0197, -0.00723, -0.0198, 0.0476, -0.0491, 0.0124, -0.00486, 0.0154}},
	{[treeDepth]uint16{69, 60, 41, 82}, [treeDepth]float32{0.72378, 0, 1.1117, 0.39531}, [1 << treeDepth]float32{0.00221, 0.00486, -0.00958, 0.0194, 0.00686, -0.0382, -0.0472, 0.0185, -0.0209, -0.00089, -0.00448, 0.0303, 0.0124, -0.00309, -0.016, -0.0288}},
	{[treeDepth]uint16{134, 70, 82, 66}, [treeDepth]float32{0, 0.22638, 0.50065, 0.57049}, [1 << treeDepth]float32{0.00113, -0.0115, -0.0174, 0.0148, 0.00301, -0.0114, -0.052, -0.0365, 0.00828, -0.031, 0.0195, 0.00634, -0.000562, 0.0111, -0.0183, -0.0351}},
	{[treeDepth]uint16{83, 2, 105, 54}, [treeDepth]float32{0.11378, 0.11693, 0.28716, 0}, [1 << treeDepth]float32{-0.000992, -0.0265, 0.018, 0.0245, -0.0145, -0.0379, 0.00263, 0.0256, -0.0135, -0.00818, -0.0131, 0.0161, 0.0192, 0.00176, -0.00144, -0.00234}},
	{[treeDepth]uint16{117, 22, 42, 2}, [treeDepth]float32{0.26171, 0.25492, 0.4598, 0.76016}, [1 << treeDepth]float32{-0.00227, -0.025, 0.0161, -0.0212, 0.0041, 0.0245, -0.0113, 0.000127, -0.0113, -0.00466, 0.0158, 0.019, -0.0228, 0.0134, 0.00652, -0.00401}},
	{[treeDepth]uint16{16, 122, 20, 27}, [treeDepth]float32{0, 0, 1.0912, 0.18084}, [1 << treeDepth]float32{0.000134, -0.0397, 0.00154, 0.0281, -0.00481, -0.0406, 0.0287, 0.0237, 0.000605, -0.0274, -0.0185, 0, 0.00952, 0.0288, 0.0352, 0}},
	{[treeDepth]uint16{74, 69, 293, 62}, [treeDepth]float32{0.6089, 0.55694, 0, 0.75385}, [1 << treeDepth]float32{-0.000488, 0.0502, -0.000726, -0.000982, -0.0262, -0.000377, -0.00391, -0.0502, 0.00686, 0.0499, -0.0122, 0.0174, 0.0158, 0.0198, 0.0296, -0.00768}},
	{[treeDepth]uint16{30, 34, 21, 28}, [treeDepth]float32{0.69882, 0, 0.88448, 1.3976}, [1 << treeDepth]float32{0.000651, 0.0225, -0.00328, 0.0153, 0.0131, -0.0498, 0.0103, -0.00242, -0.0144, 0.0067, -0.0249, -0.0508, 0.0113, 0.00881, 0.0119, -0.0374}},
	{[treeDepth]uint16{26, 31, 34, 115}, [treeDepth]float32{0, 0.23035, 0, 0.71183}, [1 << treeDepth]float32{0.000954, -0.0453, 0.0323, 0.00321, 0.000539, -0.00739, 0.013, -0.0066, 0.00407, 0.00501, 0.0155, 0.0333, -0.0186, 0.016, -0.0457, -0.0364}},
	{[treeDepth]uint16{19, 27, 62, 18}, [treeDepth]float32{0.18972, 0.45961, 0.54412, 0}, [1 << treeDepth]float32{0.00154, 0.00793, 0.0094, -0.0211, -0.00814, 0.0163, -0.00164, -0.0282, -0.00968, -0.0117, -0.0141, -0.0542, -0.00864, 0.0522, 0.0578, -0.0266}},
	{[treeDepth]uint16{136, 28, 5, 43}, [treeDepth]float32{0, 1.381, 0.085337, 0.56964}, [1 << treeDepth]float32{-0.000591, -0.00908, 0.0243, 0.0385, -0.0335, -0.0134, -0.0172, 0.0385, 0.00203, 0.0201, -0.00374, 0.0261, 0.014, -0.04, -0.0289, 0.0325}},
	{[treeDepth]uint16{66, 296, 53, 64}, [treeDepth]float32{0.97934, 0, 0.23822, 0}, [1 << treeDepth]float32{0.000698, -0.00208, 0.0377, -0.000119, -0.00356, 0.0307, -0.0423, -0.049, -0.0109, -0.000107, -7.76e-05, -2.37e-05, 0.0264, 0.0242, 0.00969, 0.00103}},
	{[treeDepth]uint16{82, 20, 118, 107}, [treeDepth]float32{0.65481, 1.2929, 0, 0}, [1 << treeDepth]float32{5.02e-05, -0.00581, 0.0143, -0.0757, -0.00215, 0.0135, -0.0331, -0.021, -0.00847, -0.0317, 0.0204, -0.0133, 0.0222, -0.0044, 0.0153, 0.0222}},
	{[treeDepth]uint16{68, 108, 21, 73}, [treeDepth]float32{0, -0.10536, 0.80007, 0.42602}, [1 << treeDepth]float32{-0.00144, 0.00138, -0.000707, -0.0202, -0.00227, -0.0149, 0.00647, 0.0192, -0.0249, -0.0206, 0.007, -0.00172, 0.0158, -0.0065, -0.00807, 0.0371}},
	{[treeDepth]uint16{46, 23, 28, 21}, [treeDepth]float32{3.6194, 0.21462, 0.98148, 0.42757}, [1 << treeDepth]float32{-0.000175, 0.00613, -0.0123, -0.00781, -0.0152, -0.0481, -0.0502, -0.000519, -0.0162, -0.00545, -0.0204, 0.0152, -0.00768, -0.00428, 0.00697, 0.00661}},
	{[treeDepth]uint16{140, 88, 84, 15}, [treeDepth]float32{0.46895, 0, 0.69808, 0.29471}, [1 << treeDepth]float32{0.000495, -0.0132, -0.0494, 0.00197, -0.00376, -0.00445, 0.00426, 0.0174, -0.0036, 0.0657, -0.0185, -0.0145, -0.0158, 0.00197, -0.0237, 0.0305}},
	{[treeDepth]uint16{36, 137, 41, 21}, [treeDepth]float32{0.33682, 0, 0.81044, 0.71937}, [1 << treeDepth]float32{-8.44e-05, -0.0287, -0.0153, -0.0214, -0.00436, 0.0648, 0.0171, 0.000181, 0.00404, 0.0446, 0.0101, -0.00119, -0.00193, 0.0168, 0.0349, -0.0327}},
	{[treeDepth]uint16{82, 64, 134, 114}, [treeDepth]float32{0.65481, -0.01005, 0, 0.23283}, [1 << treeDepth]float32{-0.00467, -0.0315, -0.000423, 0.00335, 0.0284, -0.00199, -0.0112, -0.0111, 0.00601, -0.0326, 0.0223, 0.0515, -0.0104, 0.00518, -0.00307, 0.00445}},
	{[treeDepth]uint16{31, 27, 6, 45}, [treeDepth]float32{0.23035, 0.27469, 0.22533, 0.35705}, [1 << treeDepth]float32{-0.000548, 0.00353, -0.0476, 0.0171, -0.0194, 0.0172, -0.0365, -0.00307, -0.0142, -0.00911, 0.00298, 0.00623, 0.0271, 0.0233, -0.0255, -0.0608}},
	{[treeDepth]uint16{21, 105, 98, 67}, [treeDepth]float32{0.98225, 0.24767, 1.0794, 0.82103}, [1 << treeDepth]float32{-0.00053, -0.00681, 0.0032, 0.0201, 0.0162, -0.00482, -0.0242, 0.0107, -0.0433, 0.0102, -0.012, 0.023, -0.0189, 0.000506, 0.0177, 0.0167}},
	{[treeDepth]uint16{101, 41, 2, 145}, [treeDepth]float32{0.047602, 0.96214, 0.48001, 0}, [1 << treeDepth]float32{0.000376, -0.0043, 0.00445, -0.0148, 0.022, 0.0164, -0.00406, -0.0314, -0.017, -0.0265, -0.00955, -0.0027, -0.0319, 0.0442, 0.00983, 0.0286}},
	{[treeDepth]uint16{108, 83, 104, 45}, [treeDepth]float32{-0.10536, 0.041565, 0.032954, 0.35705}, [1 << treeDepth]float32{-0.0342, 0.000429, -0.0164, -0.00342, 0.0109, -0.0192, 0.00701, 0.00792, -0.0602, 0.00521, 0.0377, -0.0174, -0.0211, 0.00422, -0.0332, 0.005}},
	{[treeDepth]uint16{5, 84, 77, 64}, [treeDepth]float32{0.046998, 0.99917, 0, 0}, [1 << treeDepth]float32{0.000204, -0.0149, 0.00964, 0.0433, -0.00288, 0.0398, -0.0053, -0.00254, 0.0324, -0.00804, -0.000315, 0, -0.000557, -0.0202, -0.00806, 0}},
	{[treeDepth]uint16{143, 62, 41, 2}, [treeDepth]float32{0, 0.75385, 1.3962, 0.76016}, [1 << treeDepth]float32{-0.000589, -0.0482, 0.00272, 0.038, 0.00387, 0.0309, 0.00766, 0.0158, -0.00745, 0.00913, 0.0169, 0.0322, -0.000848, 0.0256, -0.0444, 0.00368}},
	{[treeDepth]uint16{26, 44, 95, 135}, [treeDepth]float32{0.60081, 0.76217, 0, 0.49031}, [1 << treeDepth]float32{0.000446, 0.0305, -0.00543, -0.051, -0.00428, 0.00177, 0.0326, -0.000571, -0.000721, 0.0062, -0.00347, -0.00428, -0.0412, -0.0113, -0.0185, -0.0111}},
	{[treeDepth]uint16{103, 31, 3, 108}, [treeDepth]float32{0.39399, 0.99549, 0.15616, 0.53063}, [1 << treeDepth]float32{-0.00176, 0.0109, 0.0145, -0.0396, 0.00514, 0.0692, -0.0336, -0.051, 0.0034, 0.011, 0.0412, -0.0123, -0.0317, -0.00573, 0.00602, 0.00936}},
	{[treeDepth]uint16{121, 62, 116, 38}, [treeDepth]float32{0, 0.20755, 0.3913, 0.43968}, [1 << treeDepth]float32{0.00118, -0.00509, 0.0184, -0.013, -0.00576, 0.0107, -0.0154, -0.0279, -0.01, 0.00383, -0.00388, 0.00917, 0.015, 0.0316, 0.000729, -0.0528}},
	{[treeDepth]uint16{16, 8, 53, 38}, [treeDepth]float32{0, 0.8, 0.40039, 0.49185}, [1 << treeDepth]float32{-0.00116, -0.0255, -0.0167, -0.000461, 0.00679, -0.0359, -0.00455, 0.0198, 0.0117, -0.0483, -0.00848, 0.0363, -0.00473, -0.0155, 0.023, -0.00676}},
	{[treeDepth]uint16{136, 62, 2, 28}, [treeDepth]float32{0, 0.42466, 0.15344, 1.2689}, [1 << treeDepth]float32{-0.000666, 0.0125, -0.0237, -0.00455, 0.00326, 0.036, 0.00627, -0.0366, 0.0156, 0.0609, -0.00607, 0.0151, -0.00288, 0.00525, -0.00123, 0.0238}},
	{[treeDepth]uint16{137, 83, 131, 104}, [treeDepth]float32{0, 0.078508, 0.24344, 0.032954}, [1 << treeDepth]float32{0.000418, -0.024, -0.00961, 0.0702, -0.0242, -0.0274, 0.00498, -0.0196, -0.0039, -0.0177, 0.00264, 0.0129, -0.00734, 0.00376, 0.0116, 0.0331}},
	{[treeDepth]uint16{124, 67, 104, 17}, [treeDepth]float32{0, 0.36461, 0.06339, 0}, [1 << treeDepth]float32{-0.000314, 0.0282, -0.00109, -0.0204, -0.0446, 0.0559, 0.00988, -0.0445, -0.0112, 0, -0.00251, 0, 0.0172, 0, -0.00444, 0}},
	{[treeDepth]uint16{49, 297, 54, 70}, [treeDepth]float32{0.8, 0, 0.53333, 0.31081}, [1 << treeDepth]float32{0.000684, 0.0254, 0.0267, -0.0243, -0.00288, 0.00184, -0.047, 0.011, -0.0321, -0.0277, -0.0118, -0.0483, 0.0125, 0.0367, 0.0277, -0.00122}},
	{[treeDepth]uint16{67, 125, 73, 9}, [treeDepth]float32{0.75562, 0, 0.62985, 0.4}, [1 << treeDepth]float32{-0.000529, -0.0349, 0.047, -0.00316, -0.0159, 0.0156, -2.24e-05, -0.0295, -0.00147, 0.022, 0.0258, 0.0321, -0.0106, 0.00915, -0.0291, -0.0194}},
	{[treeDepth]uint16{41, 30, 43, 60}, [treeDepth]float32{1.5263, 0.60369, 1.0862, 0}, [1 << treeDepth]float32{0.000187, 0.0145, -0.00454, -0.0475, 0.00784, -0.0107, 0.00635, -0.0346, -0.0131, -0.0552, -0.00456, -0.00918, 0.00558, -0.0157, 0.0272, 0.00417}},
	{[treeDepth]uint16{299, 60, 11, 102}, [treeDepth]float32{0, 0, 0.38703, 0.8}, [1 << treeDepth]float32{0.000727, -0.0041, -0.0234, -0.0683, -0.00345, -0.0319, 0.0325, -0.0363, -0.00158, 0.0186, 0.0128, -0.00591, 0.00854, 0.0084, 0.0166, 0.014}},
	{[treeDepth]uint16{139, 26, 19, 95}, [treeDepth]float32{0, 0.60081, 0.098302, 0}, [1 << treeDepth]float32{-0.00213, 0.0338, 0.0306, 0, 0.00843, 0.0502, 0.001, 0, 0.0105, -0.00315, 0.00497, 0, -0.042, 0, -0.0135, 0}},
	{[treeDepth]uint16{101, 116, 6, 34}, [treeDepth]float32{0.011025, 0.44737, 0.286, 0}, [1 << treeDepth]float32{0.00101, -0.023, 0.00626, 0.0155, 0.0106, -0.00959, -0.0656, -0.00107, 0.00655, -0.0143, -0.00347, -0.0178, 0.00727, -0.0385, -0.00829, 0.045}},
	{[treeDepth]uint16{19, 95, 116, 53}, [treeDepth]float32{0, 0, 0.56522, 0}, [1 << treeDepth]float32{-0.000568, 0.00241, -0.0281, -0.00788, 0.0068, 0.039, -0.0196, -0.00166, -0.00617, 0.0132, 0.0144, -0.0382, 0.019, -0.0285, -0.0413, -0.0246}},
	{[treeDepth]uint16{50, 51, 63, 30}, [treeDepth]float32{0.30722, 0.043608, 0.25, 0.53812}, [1 << treeDepth]float32{-0.000676, 0.0166, 0.0314, 0.00735, -0.00634, 0.0305, 0.0149, -0.00217, -0.021, -0.015, 0.0376, 0.0326, 0.00712, 0.0132, -0.011, -0.011}},
	{[treeDepth]uint16{4, 102, 49, 69}, [treeDepth]float32{0, 0, 0.6, 0.92906}, [1 << treeDepth]float32{0.000169, 0.0174, -0.0117, -0.0311, 0.0107, 0, 0.00389, -0.0564, 0.0181, 0.00126, -0.0525, 0.000284, -0.00604, 0, 0.00976, -0.0142}},
	{[treeDepth]uint16{108, 82, 70, 49}, [treeDepth]float32{0.61519, 0.65481, 0.13844, 0.6}, [1 << treeDepth]float32{0.000911, -0.0233, 0.00255, 0.00115, -0.00181, -0.000421, -0.043, 0.0204, 0.00678, 0.000818, -0.00408, 0.0208, 0.00587, -0.0477, -0.0456, 0.0262}},
	{[treeDepth]uint16{134, 102, 3, 107}, [treeDepth]float32{0, 0, 0.3192, 0}, [1 << treeDepth]float32{0.00112, 0.00962, -0.000592, -0.0215, -0.0124, -0.0305, -0.0171, 0.0593, -0.00812, 0.00562, 0.0238, -0.0262, -0.0238, 0.0348, -0.0368, -0.0147}},
	{[treeDepth]uint16{125, 99, 31, 106}, [treeDepth]float32{0, 0.17067, 0.27991, 0}, [1 << treeDepth]float32{-0.00101, 0.00393, 0.00919, 0.0103, 0.00821, 0.00236, 0.00642, 0.0767, -8.6e-05, 0.00942, -0.034, 0.026, 0.00292, 0.00186, 0.00386, 0.04}},
	{[treeDepth]uint16{121, 53, 293, 2}, [treeDepth]float32{0, 0.23822, 0, 0.31165}, [1 << treeDepth]float32{-0.00153, 0.0283, -0.00318, -0.0243, -0.0174, -0.0115, 0.0195, -0.00746, 0.0193, 0.0246, 0.000747, -0.0698, -0.00703, 0.0304, 0.0131, 0.0314}},
	{[treeDepth]uint16{3, 43, 88, 19}, [treeDepth]float32{0, 0.65308, 0.37453, 0.098302}, [1 << treeDepth]float32{7.51e-05, -0.0124, -0.00256, -0.00396, -0.0248, 0.032, 0.0104, 0.0236, 0.0378, -0.0432, 0.00944, 0.00331, 0.0252, 0.0178, 0.000387, -0.0273}},
	{[treeDepth]uint16{101, 73, 54, 30}, [treeDepth]float32{0.087313, 0.58536, 0.35, 0}, [1 << treeDepth]float32{0.000388, -0.0234, 0.0302, 0.0199, 0.00137, -0.00247, -0.0465, -0.00627, -0.00243, 0.0177, 0.0216, 0.0301, 0.00358, -0.0271, 0.000819, 0.00961}},
	{[treeDepth]uint16{41, 53, 44, 28}, [treeDepth]float32{1.7149, 0.50095, 0.86046, 1.0988}, [1 << treeDepth]float32{-0.000219, -0.00739, 0.000206, -0.0267, 0.0108, 0.0274, 0.0244, -0.0224, 0.00572, 0.00728, -0.0197, -0.0359, -0.0289, -0.0375, 0.0141, -0.0132}},
	{[treeDepth]uint16{122, 62, 64, 27}, [treeDepth]float32{0, 0.42466, -0.94161, 0.18084}, [1 << treeDepth]float32{-0.0342, 0.00421, -0.00853, -0.0198, 0.000619, 0.0532, -0.00385, 0.00584, -0.0513, -0.00026, 0.0368, 0.012, -0.000124, 0.0208, -0.000609, -0.0153}},
	{[treeDepth]uint16{83, 44, 26, 53}, [treeDepth]float32{0.078508, 0.76217, 0, 0.31698}, [1 << treeDepth]float32{-0.000988, 0.0171, -0.000212, -0.0186, -0.0107, 0.00497, -0.0428, 0.0147, -0.00438, -0.0119, -0.00585, 0.0149, 0.0192, 0.0102, -0.0357, -0.00988}},
	{[treeDepth]uint16{127, 82, 15, 48}, [treeDepth]float32{0.21951, 0.2175, 0.35363, 0.49605}, [1 << treeDepth]float32{-5.07e-05, -0.0301, 0.00911, 0.0347, -0.0209, -0.0114, -0.0021, 0.0631, -0.0179, -0.0257, -0.000458, 0.0164, 0.0343, -0.00173, -0.0233, 0.0175}},
	{[treeDepth]uint16{124, 102, 54, 14}, [treeDepth]float32{0, 0.8, 0, 0.32895}, [1 << treeDepth]float32{0.000714, -0.00711, 0.011, -0.03, -0.00259, 0.0137, -0.0309, 0.0524, 0.0163, 0.0249, 0.00364, 0.0152, -0.0034, -0.0656, 0.00611, 0.0131}},
	{[treeDepth]uint16{45, 41, 71, 115}, [treeDepth]float32{0.35705, 1.195, 0.96972, 0.71183}, [1 << treeDepth]float32{0.000278, -0.0229, 0.00385, 0.0241, 0.00501, 0.0118, -0.00733, -0.0485, -0.03, -0.0161, 0.039, -0.00209, 0.00369, -0.00259, 0.0141, -0.00505}},
	{[treeDepth]uint16{68, 1, 301, 31}, [treeDepth]float32{0, 1.5163, 0, 0.27991}, [1 << treeDepth]float32{-0.000673, -0.0491, -0.00745, 0.0341, 0.00984, 0.0179, 0.00968, -0.00121, -0.00104, 0.00791, 0.00634, 0.0261, 0.0139, 0.00847, -0.0101, 0.011}},
	{[treeDepth]uint16{16, 15, 45, 2}, [treeDepth]float32{0, 0.35363, 0, 0.25075}, [1 << treeDepth]float32{0.00178, -0.012, -0.0372, -0.00116, -0.00478, -0.035, -0.0115, 0.0623, 0.0126, -0.0243, -0.045, -0.00754, -0.000737, -0.0331, 0.0253, 0.0148}},
	{[treeDepth]uint16{35, 46, 18, 116}, [treeDepth]float32{0, 5.0566, 0, 0.36667}, [1 << treeDepth]float32{-0.00028, -0.0205, -0.00419, 0.00821, 0.0352, -0.0054, -0.00756, -0.00566, 0.001, -0.0492, 0.00965, 0.0101, -0.0152, -0.00246, -0.00866, 0.0539}},
	{[treeDepth]uint16{36, 25, 295, 70}, [treeDepth]float32{0.33682, 0.29531, 0, 0.13844}, [1 << treeDepth]float32{0.000445, 0.00421, 0.00272, -0.00645, 0.0272, -1.66e-05, 0.00419, 0, -0.0137, 0.058, 0.00174, -0.00333, 0.0169, -0.0248, -0.0416, 0.0186}},
	{[treeDepth]uint16{144, 63, 63, 64}, [treeDepth]float32{0, 0.5, 0.33333, -0.69315}, [1 << treeDepth]float32{0.012, -0.0146, 0, 0, -0.00866, 0.049, -0.00705, -0.0644, 6.18e-05, -0.0195, 0, 0, -0.0166, -0.0179, 0.0141, -0.0286}},
	{[treeDepth]uint16{83, 137, 69, 28}, [treeDepth]float32{0.078508, 0, 0.64252, 0.7993}, [1 << treeDepth]float32{-0.00133, -0.00856, -0.0256, -0.0303, -0.0164, 0.00894, -0.0234, 0.0281, 0.00422, 0.0142, -0.0364, 0.0125, -0.00926, -0.00448, -0.0116, 0.0573}},
	{[treeDepth]uint16{32, 7, 73, 25}, [treeDepth]float32{0, 0, 0.42602, 0.24737}, [1 << treeDepth]float32{-0.000241, 0.00935, -0.0262, -0.00809, 0.00204, 0.00181, 0.00399, -0.0524, 0.00572, -0.0028, 0.0469, -0.0441, -0.00138, -0.00654, -0.0256, -0.0461}},
	{[treeDepth]uint16{127, 83, 63, 116}, [treeDepth]float32{0.21951, 0.041565, 0.33333, 0.33333}, [1 << treeDepth]float32{4.62e-05, 0.00685, -0.0122, 0.0367, 0.0107, -0.0315, 0.0104, -0.000455, -0.0187, -0.0164, 0.00976, -0.000452, -0.00278, -0.0109, -0.00937, 0.0384}},
	{[treeDepth]uint16{49, 31, 63, 106}, [treeDepth]float32{0.8, 0.27991, 0.25, 0.40103}, [1 << treeDepth]float32{-0.00126, -0.0253, 0.0184, -0.016, 0.0107, -0.00108, 0.000232, 0.0185, -0.00435, -0.00162, 0.0121, 0.0432, -0.00626, 0.000461, -0.0183, 0.014}},
	{[treeDepth]uint16{29, 72, 28, 5}, [treeDepth]float32{1.4302, 0.080763, 1.3976, 0.02093}, [1 << treeDepth]float32{6.82e-05, 0, 0.0007, 0, -0.00313, 0.026, 0.000219, 0.00537, -0.0018, 0, 0.02, 0, -0.0292, 0.0232, -0.0258, -0.0309}},
	{[treeDepth]uint16{13, 1, 69, 2}, [treeDepth]float32{0, 2.2269, 0.4189, 0.38729}, [1 << treeDepth]float32{-0.00044, -0.0326, -0.000159, 0.0156, 0.00798, -0.041, 0.0345, -0.0163, 0.0329, -0.00604, 0.0182, 0.0197, -0.00209, -0.0122, 0.000849, 9.11e-05}},
	{[treeDepth]uint16{125, 14, 53, 42}, [treeDepth]float32{0, 0.68946, 0.62927, 0.75228}, [1 << treeDepth]float32{-0.00135, 0.0316, 0.0161, -0.00542, 0.00303, 0.00704, -0.0444, -5.52e-05, 0.00632, 0.000496, 0.00735, 0.028, -0.0415, 0.0208, -0.000255, -0.0361}},
	{[treeDepth]uint16{104, 25, 114, 297}, [treeDepth]float32{0.47141, 0.4607, 0.53493, 0}, [1 << treeDepth]float32{0.000553, 0.00675, 0.000573, 0.00309, 0.00813, -0.044, -0.00375, 0.0102, -0.0286, 0.00455, 0.00484, 0.0156, 0.0134, -0.02, -0.0178, 0.0176}},
	{[treeDepth]uint16{21, 33, 9, 30}, [treeDepth]float32{0.83744, 0, 0.6, 0.60369}, [1 << treeDepth]float32{-0.00103, 0.00384, -0.000917, -0.00352, -0.0139, 0.0118, 0.0517, -0.0495, 0.000147, 0.0148, 0.0158, -0.0235, -0.0548, -0.0106, 0, -0.021}},
	{[treeDepth]uint16{87, 56, 48, 38}, [treeDepth]float32{0, 0.18598, 0.30362, 0.32752}, [1 << treeDepth]float32{0.000134, 0.00882, 0, -0.0301, -0.0103, -0.0149, 0.0132, -0.0091, -0.0203, -0.0285, 0, 0.0359, 0.00677, -0.0659, 0.0128, -0.00442}},
	{[treeDepth]uint16{84, 39, 298, 71}, [treeDepth]float32{0.99917, 0.069667, 0, 0.84945}, [1 << treeDepth]float32{-0.000637, 0.000123, 0.013, 0.00356, -0.0259, -0.00726, 0.0257, 0.00635, 0.000834, -0.0242, -0.0116, 0.0274, 0.0072, 0.00147, 0.0413, 0.0276}},
	{[treeDepth]uint16{26, 31, 83, 64}, [treeDepth]float32{0.069211, 0.23035, 0.3708, -0.22314}, [1 << treeDepth]float32{-0.00325, -0.0186, 0.0236, 0.000824, -0.0134, -0.000373, -0.0234, -0.0121, 0.00149, -0.0178, -0.00722, -0.0224, 0.0443, 0.018, -0.00865, 0.016}},
	{[treeDepth]uint16{67, 69, 41, 2}, [treeDepth]float32{0.75562, 0.72378, 1.1117, 0.60369}, [1 << treeDepth]float32{-0.00126, -0.0246, 0.0066, -0.00162, 0.00288, 0.00938, -0.0132, 0.0157, 0.0166, -0.0286, 0.0135, 0.0313, 0.00849, 0.0405, -0.0351, 0.00293}},
	{[treeDepth]uint16{90, 31, 301, 58}, [treeDepth]float32{0, 0.23035, 0, 0}, [1 << treeDepth]float32{0.000615, -0.0183, 0.00382, -0.000976, 0.015, 0.00561, 0.00312, 0.00408, -0.00905, -0.000101, 0.0216, 0.0109, 0.0145, -0.00473, -0.0548, -0.0523}},
	{[treeDepth]uint16{87, 24, 5, 116}, [treeDepth]float32{0.15397, 0.6, 0.15371, 0.56522}, [1 << treeDepth]float32{0.00059, -0.000354, 0.00394, -0.0342, 0.042, -0.0303, -0.0206, 8.91e-05, 0.0268, 0.00729, -0.0135, -0.0319, 0.0207, 0.0132, 0.0533, 0.0122}},
	{[treeDepth]uint16{30, 292, 97, 41}, [treeDepth]float32{0.69882, 0, 0.72893, 1.195}, [1 << treeDepth]float32{0.00141, 0.0014, 0.0101, -0.0238, -0.0129, 0.0169, 0.0226, 0.0018, -0.0131, -0.014, 0.00322, -0.0281, 0.0191, -0.0124, -0.0365, -0.0295}},
	{[treeDepth]uint16{116, 64, 96, 66}, [treeDepth]float32{0.52381, -0.22314, 0.14993, 0.28827}, [1 << treeDepth]float32{-0.0138, 0.0392, -0.000594, -0.0135, -0.0425, -0.0275, -0.000907, 0, -0.00405, 0.0101, 0.0117, -0.037, 0.0211, -0.0388, -0.00855, -0.024}},
	{[treeDepth]uint16{89, 17, 66, 106}, [treeDepth]float32{0.86169, 0, 0.89809, 0}, [1 << treeDepth]float32{-0.000275, 0.0106, 0.0228, -0.026, 0.0049, 0.0111, 0.00995, -0.00235, -0.00459, 0.0169, -0.00596, 0.0123, 0.0243, 0.0148, -0.0307, -0.0446}},
	{[treeDepth]uint16{26, 89, 106, 48}, [treeDepth]float32{0.60081, 0.9395, 0, 0.45794}, [1 << treeDepth]float32{-0.000229, -0.0242, 0.0137, 0.0039, -0.00506, 0.044, 0.00852, 0, 0.00809, 0.0215, -0.00184, -0.0062, -0.0043, 0.0129, 0.0133, -0.0483}},
	{[treeDepth]uint16{26, 31, 115, 44}, [treeDepth]float32{0.069211, 0.23035, 0.71183, 0.76217}, [1 << treeDepth]float32{0.000303, -0.0111, 0.0176, 0.00131, -0.0391, -0.0398, -0.00169, 0.0198, 0.00264, -0.0241, 0.013, -0.0227, 0.0017, 0.0109, -0.0119, 0.0263}},
	{[treeDepth]uint16{121, 66, 27, 64}, [treeDepth]float32{0, 0.97934, 0.024075, -0.37106}, [1 << treeDepth]float32{-0.00571, 0.019, 0.0316, 0.0139, 0.00364, -0.0286, 0.00825, -0.0968, 8.81e-05, 0.00198, 0.0267, -0.00366, -0.0164, -0.0139, 0.014, 0.000587}},
	{[treeDepth]uint16{68, 41, 62, 102}, [treeDepth]float32{0, 1.2894, 0.11765, 0}, [1 << treeDepth]float32{0.000541, 0.0149, 0.00689, -0.000621, 6.28e-05, -0.00985, 0.00419, 0.0164, 0.0041, -0.00497, 0.0183, 0.00921, 0.000641, -0.0385, -0.0217, 0.0275}},
	{[treeDepth]uint16{26, 105, 135, 108}, [treeDepth]float32{0.60081, 0.37922, 0.45422, 0.3001}, [1 << treeDepth]float32{0.000457, 0.0291, -0.00196, -0.0301, -0.00885, 0.0181, -0.00469, -0.0022, 0.00142, 0.0194, -0.017, -0.0279, -0.00244, 0.00235, 0.0243, -0.0153}},
	{[treeDepth]uint16{144, 127, 27, 19}, [treeDepth]float32{0, 0, 0.45961, 0.098302}, [1 << treeDepth]float32{-0.00056, -0.0519, -0.000408, 0.0355, 0.0108, 0.0451, 0.0163, 0.0214, 0.0105, -0.024, -0.00148, -0.00899, -0.0127, -0.0421, -0.0591, -0.0132}},
	{[treeDepth]uint16{124, 102, 103, 63}, [treeDepth]float32{0, 0.8, 0.098208, 0.5}, [1 << treeDepth]float32{-0.00039, -0.0114, -0.0357, -0.00272, 0.00535, -0.0573, 0.00443, 0.0377, 0.00626, -0.0136, -0.0105, 0, -0.0131, -0.00135, 0.00635, -0.0101}},
	{[treeDepth]uint16{140, 53, 292, 117}, [treeDepth]float32{0.6182, 0.62927, 0, 0.3204}, [1 << treeDepth]float32{-0.000812, 0.0265, 0.00661, 0.0074, -6.99e-05, 0.00652, -0.0586, -0.0234, 0.00897, 0.0248, -0.00677, -0.0217, 0.00308, 0.00291, 0.00522, -0.00621}},
	{[treeDepth]uint16{296, 105, 293, 62}, [treeDepth]float32{0, 0.24767, 0, 0.75385}, [1 << treeDepth]float32{0.000207, 0.0113, 0.00123, -0.0448, -0.0372, -0.00388, -0.00185, 0.031, 0.0022, 0.00875, -0.00914, -0.0448, 0.00435, 0.0104, 0.0383, -0.00489}},
	{[treeDepth]uint16{28, 21, 33, 64}, [treeDepth]float32{1.3976, 0.83744, 0, -0.44629}, [1 << treeDepth]float32{-0.00196, -0.022, 0.0182, -0.000492, 0.0259, -0.0128, -0.036, -0.0641, 0.000356, -0.0217, -0.0117, -0.005, -0.025, -0.00798, -0.0129, -0.00229}},
	{[treeDepth]uint16{121, 62, 55, 64}, [treeDepth]float32{0, 0.20755, 0.62628, -0.75502}, [1 << treeDepth]float32{-0.0055, 0.0346, 0.00625, -0.0454, 0.016, -0.00594, 0.0341, -0.0133, 0.000949, 0.0221, -0.00454, -0.0381, -0.0195, 0.00399, 0.00404, 0.0159}},
	{[treeDepth]uint16{19, 27, 144, 45}, [treeDepth]float32{0.18972, 0.45961, 0, 0}, [1 << treeDepth]float32{-0.00114, 0.0214, -0.0428, -0.035, 0.0162, 0.0459, -0.00417, -0.0113, -0.000351, 0.0122, 0.0181, -0.017, -0.0397, -0.0419, 0.0464, -0.0233}},
	{[treeDepth]uint16{19, 45, 95, 83}, [treeDepth]float32{0, 0.54236, 0, 0}, [1 << treeDepth]float32{-0.002, 0.0172, 0.0219, -0.0692, -0.0511, -0.00113, 0.0251, -0.0012, -0.00335, 0.0118, -0.0146, -0.0265, 0.0154, -0.0353, 0.0222, 0.00252}},
	{[treeDepth]uint16{136, 8, 2, 28}, [treeDepth]float32{0, 0.4, 0.15344, 0.50115}, [1 << treeDepth]float32{0.000794, 0.0246, -0.0238, 0.0146, 0.0139, 0.0073, -0.00552, 0.0211, 0.0289, -0.0128, -0.0094, 0.04, -0.00676, -0.0348, 0.0045, 0.0144}},
	{[treeDepth]uint16{139, 34, 118, 6}, [treeDepth]float32{0, 0, 0.4, 0.20309}, [1 << treeDepth]float32{0.000597, 0.0524, -0.000656, -0.0159, 0.02, 0, -0.0282, 0, -0.041, 0.0114, 0.00129, -0.00402, 0.00622, 0, -0.00205, 0}},
	{[treeDepth]uint16{35, 24, 87, 38}, [treeDepth]float32{0, 0.5, 0.31744, 0.8696}, [1 << treeDepth]float32{-0.00152, 0.0246, 0.00292, -0.0564, 0.0362, -0.0118, -0.00535, -0.0146, 0.000955, 0.0386, 0.00336, 0.0089, -0.0244, -0.00347, -0.0373, 0}},
	{[treeDepth]uint16{99, 127, 66, 117}, [treeDepth]float32{0.22865, 0.21951, 0.49361, 0.38938}, [1 << treeDepth]float32{0.00111, 0.0477, -0.00899, -0.00625, -0.000505, -0.0514, 0.0649, -0.0254, -0.00755, -0.00806, 0, 0.00971, 0.00454, -0.0171, 0.0174, 0.00635}},
	{[treeDepth]uint16{67, 60, 47, 41}, [treeDepth]float32{0.58034, 0, 0.58035, 1.195}, [1 << treeDepth]float32{-0.00106, 0.0354, -0.0143, -0.00258, 0.0226, 0.00394, -0.0498, 0.0336, 0.00183, 0.0475, -0.0253, -0.00908, -0.0307, -0.00181, -0.0193, -0.00922}},
	{[treeDepth]uint16{137, 83, 26, 32}, [treeDepth]float32{0, 0.078508, 0.60081, 0.5}, [1 << treeDepth]float32{-0.00103, -0.0266, 8.17e-05, 0.0472, 0.00665, -0.00294, 0.0259, -0.0167, 0.00183, -0.00112, -0.0115, -0.00835, -0.00852, -0.000336, -0.057, -0.0254}},
	{[treeDepth]uint16{101, 53, 53, 106}, [treeDepth]float32{0.047602, 0.15586, 0.31698, 0.40103}, [1 << treeDepth]float32{-0.00109, 0.0157, 0.00267, -0.0397, 0, 0, 0.00988, 0.0198, 0.000572, -0.00757, 0.0158, -0.0285, 0, 0, -0.00123, -0.00965}},
	{[treeDepth]uint16{135, 28, 105, 60}, [treeDepth]float32{0.49031, 0, 0.50026, 0}, [1 << treeDepth]float32{0.00219, -0.0714, 0.00317, 0.00139, -0.0396, 0.014, -0.00702, -0.00278, 0.0249, 0.00654, -0.00442, -0.0292, -0.00239, 0.000456, 0.0124, 0.011}},
	{[treeDepth]uint16{144, 112, 34, 101}, [treeDepth]float32{0, 0, 0.2, 0.047602}, [1 << treeDepth]float32{0.000888, -0.0343, 0.0038, 0.0479, -0.000434, 0.011, 0.000896, -0.0164, -0.00292, -0.0369, -0.0377, 0.0112, -0.0127, -0.0183, 0.0645, 0}},
	{[treeDepth]uint16{83, 15, 74, 21}, [treeDepth]float32{0.3708, 0.29471, 0, 0.76001}, [1 << treeDepth]float32{0.000426, 0.00799, 0.00571, -0.0529, -0.011, -0.0122, 0.0289, -0.0123, 0.000859, -0.0125, -0.0115, -0.00417, 0.00615, -0.00797, 0.014, 0.0303}},
	{[treeDepth]uint16{41, 100, 53, 14}, [treeDepth]float32{2.0203, 0, 0.15586, 0.37709}, [1 << treeDepth]float32{0.000719, -0.0414, 0.0199, -0.0355, -0.0213, 0.0214, -0.0125, 0.0127, -0.0014, -0.00061, 0.0145, -0.0183, 0.00233, -0.0268, 0.00888, 0.0107}},
	{[treeDepth]uint16{20, 54, 298, 44}, [treeDepth]float32{1.1208, 0.95, 0, 0.58987}, [1 << treeDepth]float32{-6.39e-05, -0.0267, 0.0119, -0.00197, -0.0513, 0.0275, 0.0106, 0.0306, 0.0112, -0.0282, -0.00415, -0.000508, 0.00781, -0.00159, 0.00967, 0.0222}},
	{[treeDepth]uint16{125, 99, 135, 294}, [treeDepth]float32{0, 0.17067, 0.31027, 0}, [1 << treeDepth]float32{0.000877, 0.000129, 0.00972, 0.0481, -0.000585, 0.00423, -0.0187, 0.0423, -0.0436, 0.00106, 0.0196, 0, 0.0155, -0.00905, -0.0113, -0.00743}},
	{[treeDepth]uint16{139, 134, 63, 82}, [treeDepth]float32{0, 0, 0.25, 0.11474}, [1 << treeDepth]float32{0.00111, -0.000519, -0.0093, 0, -0.0197, -0.00421, 0.0565, 0, -0.000853, 0.0119, 0.0165, 0.0265, 0.00196, 0.0118, -0.0185, 0.0497}},
	{[treeDepth]uint16{68, 9, 27, 36}, [treeDepth]float32{0, 0.5, 0.22198, 0.24654}, [1 << treeDepth]float32{0.00143, -0.0455, -0.0126, 0.0207, 0.00305, 0.0222, 0.00783, 0.0445, 0.00237, -0.0172, 0.0193, -0.0305, -0.0172, -0.0124, -0.00367, -0.00187}},
	{[treeDepth]uint16{2, 53, 62, 83}, [treeDepth]float32{0.25075, 0.31698, 0, 0.3708}, [1 << treeDepth]float32{-0.00055, -0.011, -0.00332, -0.00171, -0.0158, 0.00771, 0.0106, 0.00387, -0.0042, -0.000565, 0.0267, 0.056, -0.00445, 0.0315, -0.00415, -0.0101}},
	{[treeDepth]uint16{89, 28, 135, 5}, [treeDepth]float32{0.86169, 0, 0.51905, 0}, [1 << treeDepth]float32{-0.00126, 0.000102, 0.0008, 0.0146, -0.0353, -0.0428, 0.00852, 0.00962, 0.029, -0.0222, -0.00357, 0.0106, -0.0325, 0.00595, -0.00506, 0.00795}},
	{[treeDepth]uint16{99, 30, 96, 29}, [treeDepth]float32{0.22865, 0.32822, 0, 0.25883}, [1 << treeDepth]float32{0.00124, -0.00303, -0.0155, -0.000889, -0.0211, 0.0117, 0.049, 0.0163, 0.00229, 0.0248, 0.00198, -0.0301, 0.0191, -0.00166, 0.000647, 0.00682}},
	{[treeDepth]uint16{21, 7, 297, 34}, [treeDepth]float32{0.98225, 0, 0, 0}, [1 << treeDepth]float32{-0.000491, 0.0103, -0.000734, 0.0052, 0.0155, 0.0228, -0.0536, -0.0131, 0.00043, 0.00169, -0.0108, 0.0625, -0.0105, -0.0155, -0.017, -0.0208}},
	{[treeDepth]uint16{117, 45, 28, 118}, [treeDepth]float32{0.3204, 0.35705, 1.7139, 0}, [1 << treeDepth]float32{-2.85e-05, 0.0226, -0.00122, -0.0383, 0.00375, -0.00741, -0.00204, 0.00707, -0.0141, 0.0196, 0.00859, 0.0221, -0.0204, -0.0391, -0.0329, 0.00151}},
	{[treeDepth]uint16{63, 83, 64, 123}, [treeDepth]float32{0.5, 0.8175, -0.69315, 0}, [1 << treeDepth]float32{0.00434, -0.000852, -0.0352, 0.00157, -0.00122, 0.0103, -0.0628, 0.0379, 0.0151, -0.0496, 0, 0, -0.0236, 0.0386, -0.0116, 0.0168}},
	{[treeDepth]uint16{34, 61, 11, 120}, [treeDepth]float32{0, 0, 0.20683, 0}, [1 << treeDepth]float32{0.000717, -0.00389, 0.0287, -0.000412, 0.00803, -0.00955, -0.0392, 0.0428, -0.0209, 0.0249, 0.00523, 0.0439, 0.00144, -0.0218, -0.0424, -0.0172}},
	{[treeDepth]uint16{108, 119, 30, 97}, [treeDepth]float32{-0.22314, 0, 0.69882, 0.57743}, [1 << treeDepth]float32{-0.0169, 0.00105, 0.0468, -0.0152, -0.0256, -0.00929, -0.00161, -0.039, -0.0137, 0.00555, 0.00668, -0.0282, 0.0195, -0.00787, 0.00573, 0.066}},
	{[treeDepth]uint16{46, 108, 83, 43}, [treeDepth]float32{1.8355, 0.61519, 0.54246, 1.0862}, [1 << treeDepth]float32{-0.00165, 0.00213, -0.0568, 0.0126, -0.0368, 0.00478, -0.00266, 0.0121, 0.00202, 0.00699, 0.00314, -0.0215, -0.014, -0.0199, -0.00914, 0.0413}},
	{[treeDepth]uint16{88, 116, 5, 104}, [treeDepth]float32{0.37453, 0.56522, 0.15371, 0.032954}, [1 << treeDepth]float32{-0.00154, 0.0212, -0.0159, -0.029, -0.00304, -0.011, 0.0651, -0.00723, 0.00195, 0.0106, 0.0139, -0.00562, -0.0351, -0.0016, 0.021, 0.0178}},
	{[treeDepth]uint16{29, 48, 135, 19}, [treeDepth]float32{1.4302, 0.86676, 0.31027, 0.18972}, [1 << treeDepth]float32{-0.000388, -0.0237, 0.0289, 0.0193, -0.00237, 0.0101, -0.00956, 0.0594, 0.00549, 0.0545, -0.0098, -0.00404, -0.00166, -0.00458, 0.0368, -0.00123}},
	{[treeDepth]uint16{116, 2, 82, 47}, [treeDepth]float32{0.56522, 0.060113, 0.1537, 0.32063}, [1 << treeDepth]float32{-0.000524, -0.0229, 0.000115, 0.0218, -0.0259, -0.0131, 0.00296, 0.0463, -0.0383, -0.0161, -0.0367, -0.0035, -0.00657, -0.0218, 0.00225, 0.0129}},
	{[treeDepth]uint16{123, 108, 12, 44}, [treeDepth]float32{0.8, 0.40547, 0, 0.73231}, [1 << treeDepth]float32{-0.000594, 0.0605, -0.0252, -0.0196, 0.0043, 0.0303, 0.00638, -0.0246, 0.0174, 0.00135, 0.00968, -0.0032, -0.00551, 0.0184, 0.00352, -0.0216}},
	{[treeDepth]uint16{49, 124, 62, 73}, [treeDepth]float32{0.8, 0, 0.75385, 0.39822}, [1 << treeDepth]float32{-0.00015, -0.00818, -0.00751, -0.00137, 0.00884, 0.045, 0.00469, 0.042, -0.00464, 0.00925, -0.0258, -0.00801, -0.00197, -0.0102, -0.0539, 0.0812}},
	{[treeDepth]uint16{123, 108, 14, 66}, [treeDepth]float32{0.8, 0.40547, 0.37709, 0.49361}, [1 << treeDepth]float32{0.000431, -0.00861, -0.0218, -0.0212, 0.00325, -0.000522, 0.0323, -0.00418, -0.00568, 0.0339, -0.0218, -0.00125, -0.000504, 0.0518, -0.000849, -0.0389}},
	{[treeDepth]uint16{80, 46, 39, 87}, [treeDepth]float32{0, 6.991, 0, 0.15397}, [1 << treeDepth]float32{-0.000218, 0.0181, 0.00927, -0.0117, -0.0212, -0.027, 0.016, 0.00013, -0.0154, 0.04, -0.0242, 0, -0.00615, 0.0225, 0.011, -0.00977}},
	{[treeDepth]uint16{135, 105, 64, 101}, [treeDepth]float32{0.77736, 0.68312, -0.54473, 0}, [1 << treeDepth]float32{0.00254, -0.0156, -0.0332, 0.02, 0.00109, -0.0188, 0.0119, 0.0156, 0.00807, -0.00423, -2.06e-05, 0.000385, -0.0206, -0.0332, -0.01, 0.000128}},
	{[treeDepth]uint16{38, 88, 44, 103}, [treeDepth]float32{0.64223, 0, 0.58987, 0.098208}, [1 << treeDepth]float32{-0.000839, -0.00763, -0.0196, 0.00155, -0.00479, 0.00656, -0.0342, 0.0194, -0.0102, -0.0453, 0.0346, -0.00442, 0.0091, 0.00351, -0.0441, 0.0047}},
	{[treeDepth]uint16{1, 38, 31, 43}, [treeDepth]float32{4.1681, 0.94588, 0, 1.2695}, [1 << treeDepth]float32{-0.00151, 0.035, 0.0105, -0.00285, 0.000427, -0.00731, -0.0281, 0.0373, 0.0239, 0.0324, -0.0289, -0.00999, 0.000185, 0.00624, -0.0227, 0.0123}},
	{[treeDepth]uint16{26, 95, 19, 30}, [treeDepth]float32{0, 0, 0, 0.32822}, [1 << treeDepth]float32{7.72e-05, 0.0032, 0.0137, -0.0133, 0.0126, 0.00125, -0.021, -0.0601, 0.00359, -0.0155, 0.0406, -0.0152, 0.00665, 0.00614, 0.0168, 0}},
	{[treeDepth]uint16{57, 20, 102, 32}, [treeDepth]float32{0, 1.2929, 0.4, 0.5}, [1 << treeDepth]float32{-0.00125, 0.00332, 0.0207, -0.0507, 0.00185, 0.028, -0.00952, -0.00193, 0.00259, 0.0342, -0.0518, -0.00222, -0.018, 0.0234, 0.0117, 0}},
	{[treeDepth]uint16{44, 29, 115, 43}, [treeDepth]float32{0.76217, 0.83174, 0.71183, 1.1407}, [1 << treeDepth]float32{-0.000285, -0.0027, 0.0117, -0.013, -0.0437, 0.0493, 0.00335, -0.0479, 0.000701, -0.0111, 0.0311, -0.0164, 0.0364, 0.00639, -0.0147, 0.00268}},
	{[treeDepth]uint16{51, 105, 28, 40}, [treeDepth]float32{0.043608, 0.58167, 1.0988, 0.72339}, [1 << treeDepth]float32{-0.000414, -0.00468, 0.026, 0.006, 0.00193, 0.0209, -0.0416, -0.0365, -0.00426, 0.0105, -0.00095, 0.0148, -0.0268, 0.0322, 0.00874, -0.032}},
	{[treeDepth]uint16{140, 24, 71, 120}, [treeDepth]float32{0, 0.6, 0.84945, 0.8}, [1 << treeDepth]float32{0.000747, 0.0144, -0.00301, -0.0389, -0.000473, -0.00695, 0.00515, -0.0136, -4.45e-06, 0.0244, 0.0411, 0.0229, 0, -0.000745, -0.0178, -0.0437}},
	{[treeDepth]uint16{18, 116, 73, 67}, [treeDepth]float32{0, 0.36667, 0.45297, 0.23792}, [1 << treeDepth]float32{0.000655, -0.016, -0.00903, 0.0106, -0.0676, 0.0489, -0.029, -0.00758, 0.022, 0.0535, -0.000873, -0.0138, -0.0078, -0.00946, 0.00588, -0.012}},
	{[treeDepth]uint16{99, 131, 294, 115}, [treeDepth]float32{0.22865, 0, 0, 0.35068}, [1 << treeDepth]float32{0.000929, -0.0581, -0.0145, 0.00528, -0.0292, -0.0287, 0.0466, 0.00325, 0.00208, -0.0272, 0.00628, -0.0179, -0.00646, -0.0309, -0.000967, 0.0138}},
	{[treeDepth]uint16{2, 88, 141, 35}, [treeDepth]float32{0.98064, 0, 0.23646, 0}, [1 << treeDepth]float32{0.00134, -0.0131, -0.0183, 0.00364, 0.00243, -0.0311, 0.00914, 0.0177, -0.0385, 0.0287, -0.0215, -0.0197, 0.0345, 0.0209, 0.0187, 0.00563}},
	{[treeDepth]uint16{28, 71, 27, 9}, [treeDepth]float32{1.7139, 1.3847, 0, 0.4}, [1 << treeDepth]float32{-0.000183, 0.00906, 0.0233, -0.00118, -0.00277, -0.0148, -0.0283, 0.0181, 0.0139, -0.047, -0.0132, 0.0255, 0.00512, -0.00833, -0.00543, 0.0162}},
	{[treeDepth]uint16{102, 73, 20, 64}, [treeDepth]float32{0.6, 0.4825, 1.2929, -0.4943}, [1 << treeDepth]float32{-0.00374, 0.00749, -0.00753, 0.0105, 0.0322, -0.0126, 0.00557, 0.00403, -0.000333, -0.00598, -0.0105, 0.0166, 0.00492, 0.0174, -0.0676, -0.0238}},
	{[treeDepth]uint16{25, 70, 31, 28}, [treeDepth]float32{0.89532, 0.15619, 0.72265, 1.3976}, [1 << treeDepth]float32{0.000358, -0.000606, 0.00282, -0.0196, 0.00319, 0.0302, 0.0368, -0.0228, -0.00236, 0.0463, -0.0116, -0.0109, 0.0306, -0.0347, 0.00684, -0.029}},
	{[treeDepth]uint16{35, 36, 25, 25}, [treeDepth]float32{0, 0.12638, 0.89532, 0.73311}, [1 << treeDepth]float32{-0.000226, 0.0176, 0.00179, -0.0596, 0, 0, 0, 0, -0.00263, 0.0351, 0.0199, 0.0244, 0.00969, -0.00453, -0.0118, -0.0165}},
	{[treeDepth]uint16{28, 44, 114, 53}, [treeDepth]float32{0.7993, 0.82539, 0.48993, 0.5602}, [1 << treeDepth]float32{-0.00217, 0.00573, -0.028, -0.0131, -0.0196, 0.0232, 0.0247, -0.00576, 0.017, -0.00126, 0.00191, 0.0106, -0.0256, -0.0196, 0.0178, 0.000278}},
	{[treeDepth]uint16{84, 5, 78, 14}, [treeDepth]float32{0.90415, 0.085337, 0, 0.37709}, [1 << treeDepth]float32{-0.00097, 0.0162, -0.0331, 0.0109, -0.0225, 0.00147, 0.04, 0.0228, 0.00123, 0.0057, -0.00202, 0.0355, 0.00798, -0.0175, 0.0309, 0.00167}},
	{[treeDepth]uint16{16, 8, 62, 54}, [treeDepth]float32{0, 0.8, 0, 0.53333}, [1 << treeDepth]float32{-5.11e-05, -0.000259, 0.0188, 0.0035, 0.00815, -0.0165, -0.0286, -0.0053, 0.000686, -0.0155, 0.0526, 0.00781, 0.000667, -0.0338, -0.00433, 0.0465}},
	{[treeDepth]uint16{62, 123, 45, 54}, [treeDepth]float32{0.11765, 0, 0.10953, 0}, [1 << treeDepth]float32{0.00263, -0.0207, -0.00225, -0.00363, 0.0062, 0.0119, 0.00755, 0.0298, 0.00838, 0.0018, 0.0263, -0.0536, -0.00504, -0.00406, 0.0303, -0.0118}},
	{[treeDepth]uint16{92, 9, 53, 74}, [treeDepth]float32{0, 0.5, 0.5602, 0.6089}, [1 << treeDepth]float32{0.000362, 0.00789, 0.00114, -0.0264, 0.0107, -0.00753, -0.0203, -0.0584, 0.0291, -0.0116, 0.00921, -0.0328, -0.0152, -0.022, 0.00676, -0.0104}},
	{[treeDepth]uint16{136, 116, 83, 6}, [treeDepth]float32{0, 0.47826, 0.25378, 0.22533}, [1 << treeDepth]float32{0.000538, 0.0262, -0.00508, -0.0308, -0.00631, 0.0327, 0.012, 0.0108, 0.00929, 0.0258, 0.00527, -0.0363, -0.0289, 0.00035, -0.0213, -0.00557}},
	{[treeDepth]uint16{67, 49, 297, 25}, [treeDepth]float32{0.58034, 0, 0, 0.29531}, [1 << treeDepth]float32{-0.00178, 0.0163, 0.00569, 0.00521, -0.00438, -0.0179, -0.038, -0.00628, -0.001, 0.0131, 0.00459, -0.0228, -0.0403, -0.0131, -0.00252, 0.0186}},
	{[treeDepth]uint16{31, 301, 69, 130}, [treeDepth]float32{0.27991, 0, 0.64252, 0.16667}, [1 << treeDepth]float32{-0.000405, 0.0057, -0.00584, -0.00271, -0.00102, -0.00553, 0.0207, -0.00562, -0.00734, 0.00749, 0.0146, 0.00621, -0.011, 0.0178, -0.00328, -0.0759}},
	{[treeDepth]uint16{299, 106, 26, 108}, [treeDepth]float32{0, 0, 0.43981, 0.47}, [1 << treeDepth]float32{0.00188, 0.0193, -0.00242, -0.0119, 0.00528, -0.00806, -0.00368, -0.0546, -0.00897, -0.00542, -0.00203, -0.0298, -0.0413, -0.0134, 0.0298, -0.0535}},
	{[treeDepth]uint16{84, 34, 21, 33}, [treeDepth]float32{0.84024, 0.2, 0.80007, 0}, [1 << treeDepth]float32{-2.28e-06, 0.00488, -0.0271, 0.0402, -0.00157, 0.000983, 0.00583, 0.032, 0.00846, 0.0189, 0.0357, 0.0419, -0.0429, -0.0355, -0.0408, -0.00489}},
	{[treeDepth]uint16{23, 115, 15, 54}, [treeDepth]float32{0.21462, 0.13905, 0.35363, 0.88153}, [1 << treeDepth]float32{-0.000852, -0.00791, -0.00493, 0.00375, -0.0042, 0.0148, 0.00512, -0.0105, 3.26e-06, -0.00439, -0.0128, 0.00536, -0.0163, -0.0548, 0.0275, 0.0242}},
	{[treeDepth]uint16{104, 8, 20, 50}, [treeDepth]float32{0.47141, 0.4, 0.56909, 0.2038}, [1 << treeDepth]float32{0.000915, 0, -0.0424, 0, 0.00798, 0, -0.00178, 0, 0.0192, 0.00889, 0.0315, -0.0208, -0.00311, -0.0532, 0.000678, 0.000322}},
	{[treeDepth]uint16{125, 73, 20, 83}, [treeDepth]float32{0, 0.69119, 0.93219, 0}, [1 << treeDepth]float32{0.000628, -0.0158, -0.0198, 0.00354, -0.0158, 0.0101, 0.0186, -0.0017, -0.0044, 0.0596, -0.0101, -0.0261, 0.00288, 0.0157, 0.0111, -0.0564}},
	{[treeDepth]uint16{83, 2, 60, 105}, [treeDepth]float32{0.078508, 0.060113, 0, 0.28716}, [1 << treeDepth]float32{-8.37e-05, -0.0272, -0.0164, 0.0146, -0.0159, -0.00157, 0.0132, -0.0188, -0.0153, 0.000729, -0.00288, 0.000203, -0.00677, 0.0263, 0.00871, 0.0024}},
	{[treeDepth]uint16{115, 83, 108, 82}, [treeDepth]float32{0.95, 0.11378, -0.22314, 0.44385}, [1 << treeDepth]float32{-0.0264, 0.00658, 0.0151, -0.0105, -0.000359, -0.0634, 0.00555, -0.00622, -0.0265, 0.00733, -0.00704, 0.00654, 0.0503, -0.00256, -0.000785, -0.0104}},
	{[treeDepth]uint16{51, 134, 29, 116}, [treeDepth]float32{0.043608, 0, 1.4302, 0.3913}, [1 << treeDepth]float32{-0.000281, -0.00132, 0.00263, 0.00777, 0.0331, 0.00424, 0.0262, -0.0105, -0.00178, 0.0228, -0.0063, -0.0109, -0.0119, 0.0172, 0.0454, -0.0351}},
}
