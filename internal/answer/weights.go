package answer

// The weights below are fitted: `go run . eval -fit` writes this file. docs/evaluation.md tells on what and what each adds.

var sentenceWeights = [3][sentenceFeatures]float64{
	{
		1.298,  // cover
		1.012,  // mass
		-0.818, // next
		-2.272, // rest
		0.000,  // head
		0.908,  // fit
		1.201,  // fit near
		0.426,  // pair
		0.107,  // exact
		-0.387, // names
		-0.077, // date
		-0.176, // length
		-0.184, // short
		-0.164, // first
		-0.223, // pronoun
		1.984,  // previous
		0.000,  // question
		1.781,  // unique
		1.669,  // relation
		-1.715, // novel
		-0.009, // before
		1.681,  // fit number
		1.910,  // fit when
		1.370,  // fit who
		-0.395, // fit where
		1.167,  // fit why
		0.662,  // fit name
		0.931,  // fit list
		0.709,  // future
		2.445,  // counted
		0.278,  // goes on
		-0.224, // fit over
		-1.115, // rival
		0.337,  // place
		0.084,  // after
		-0.288, // announced
		-0.528, // announces
		-0.188, // report
		-0.717, // early
		0.152,  // negates
		2.033,  // says
		0.424,  // changes
		2.803,  // commits
		6.237,  // asked
		4.140,  // asked cover
		4.464,  // series
		-0.741, // change near
		-1.474, // repeats
		1.169,  // said
	},
	{
		0.851,  // cover
		1.174,  // mass
		0.069,  // next
		-1.592, // rest
		0.000,  // head
		0.127,  // fit
		4.550,  // fit near
		-2.015, // pair
		3.612,  // exact
		0.449,  // names
		0.223,  // date
		-0.088, // length
		-2.931, // short
		-0.698, // first
		0.304,  // pronoun
		-0.974, // previous
		-4.668, // question
		1.909,  // unique
		3.026,  // relation
		-3.972, // novel
		1.171,  // before
		-0.903, // fit number
		0.078,  // fit when
		0.164,  // fit who
		-0.410, // fit where
		0.412,  // fit why
		0.227,  // fit name
		0.538,  // fit list
		-0.087, // future
		2.572,  // counted
		4.143,  // goes on
		2.096,  // fit over
		-1.394, // rival
		-0.748, // place
		1.336,  // after
		0.223,  // announced
		-0.226, // announces
		0.364,  // report
		-0.245, // early
		0.047,  // negates
		2.128,  // says
		0.038,  // changes
		1.372,  // commits
		-1.084, // asked
		11.614, // asked cover
		-0.796, // series
		2.522,  // change near
		-2.369, // repeats
		3.103,  // said
	},
	{
		2.270,  // cover
		-0.094, // mass
		-1.567, // next
		-3.785, // rest
		0.000,  // head
		0.351,  // fit
		0.269,  // fit near
		0.211,  // pair
		-1.757, // exact
		0.147,  // names
		-1.164, // date
		0.465,  // length
		1.135,  // short
		0.267,  // first
		-0.333, // pronoun
		-2.284, // previous
		-1.013, // question
		-1.370, // unique
		-2.032, // relation
		-2.144, // novel
		2.917,  // before
		-0.593, // fit number
		-1.550, // fit when
		-0.521, // fit who
		0.518,  // fit where
		3.735,  // fit why
		1.506,  // fit name
		-2.317, // fit list
		-0.111, // future
		2.699,  // counted
		1.972,  // goes on
		-0.550, // fit over
		0.381,  // rival
		-0.563, // place
		-2.646, // after
		-0.363, // announced
		0.141,  // announces
		-0.174, // report
		0.970,  // early
		0.633,  // negates
		-0.544, // says
		0.331,  // changes
		6.689,  // commits
		-4.271, // asked
		-1.708, // asked cover
		-1.906, // series
		0.229,  // change near
		-0.812, // repeats
		-1.732, // said
	},
}

var confidenceWeights = [2][confidenceFeatures]float64{
	{
		-0.472, // bias
		-0.013, // score
		0.542,  // gap
		-1.888, // unknown
		0.379,  // unknown publisher
		-3.589, // missing name
		0.108,  // missing word
		-0.637, // no fit
		-0.267, // articles
		-0.411, // units
		0.000,  // outside
		0.162,  // sentence whole
		0.560,  // all names
		-0.579, // written
		0.483,  // sure
		-0.941, // missing surely
		-0.878, // not counted
		-0.307, // no value
		-0.434, // no value near
		0.888,  // strange
		0.191,  // commonest
		0.670,  // common
		-0.002, // asked cover
		0.444,  // asked misses
		-0.011, // asked rest
		0.442,  // stray
		0.545,  // stray next
		-1.184, // stray mean
		0.004,  // home
		-0.109, // home next
		-0.004, // home mean
		0.709,  // stray missing
		-0.332, // missing head
		-0.039, // unknown head
		-1.376, // missed
		-1.074, // self
		-0.636, // missing told
		0.351,  // told head
		0.606,  // told rest
		2.187,  // kindred
		0.053,  // passage cover
		-0.503, // passage mass
		-0.047, // passage cover head
		0.233,  // passage bm25
		0.215,  // passage article
		-0.021, // passage head
		0.035,  // passage sentence
		-0.154, // passage sentence cover
		0.042,  // passage two sentences
		0.052,  // passage fit
		0.164,  // passage pair
		-0.165, // passage triple
		-0.143, // passage near
		-0.571, // passage exact
		-0.050, // passage names
		-0.326, // passage asked
		-0.245, // passage asked 2
		-0.589, // passage publisher
		-0.242, // passage date text
		0.156,  // passage date article
		-0.275, // passage event
		1.637,  // passage latest
		-0.241, // passage recent
		-0.104, // passage first
		0.073,  // passage length
		-0.102, // passage quoted
		0.205,  // passage clause
		0.335,  // passage clause sentence
		0.200,  // passage clause publisher
		-0.423, // passage rare
		-1.593, // passage missing
		0.053,  // passage article top
		0.639,  // passage next passage
		-0.049, // passage dense
		0.507,  // passage asked best
		0.402,  // passage newest
		0.697,  // passage rival
		-0.003, // passage changes
		0.519,  // passage changed lately
		1.189,  // passage present
		0.424,  // passage first now
		1.158,  // passage commits
		-0.105, // passage share
		0.099,  // passage own
		-0.019, // passage asked union
		0.016,  // passage asked none
		-0.002, // passage asked cover
		-2.054, // passage asked missing
		0.466,  // passage asked kind
		0.141,  // passage asked one
		-0.122, // passage asked told
		0.179,  // passage change near
		-0.337, // passage outdated
		0.249,  // passage there
		-0.226, // passage spot
		-0.492, // passage carried
		0.531,  // passage said
		0.336,  // sentence cover
		-0.232, // sentence mass
		-1.369, // sentence next
		0.043,  // sentence rest
		-1.699, // sentence head
		-0.034, // sentence fit
		0.609,  // sentence fit near
		0.244,  // sentence pair
		-0.331, // sentence exact
		-0.206, // sentence names
		0.020,  // sentence date
		0.045,  // sentence length
		1.345,  // sentence short
		0.036,  // sentence first
		-0.086, // sentence pronoun
		0.231,  // sentence previous
		0.000,  // sentence question
		0.194,  // sentence unique
		0.265,  // sentence relation
		0.438,  // sentence novel
		0.421,  // sentence before
		-0.139, // sentence fit number
		0.081,  // sentence fit when
		0.258,  // sentence fit who
		-0.563, // sentence fit where
		0.445,  // sentence fit why
		-0.075, // sentence fit name
		-0.163, // sentence fit list
		0.807,  // sentence future
		0.051,  // sentence counted
		0.098,  // sentence goes on
		0.103,  // sentence fit over
		-0.651, // sentence rival
		-0.140, // sentence place
		0.208,  // sentence after
		0.779,  // sentence announced
		-0.325, // sentence announces
		-0.122, // sentence report
		-0.493, // sentence early
		0.583,  // sentence negates
		0.600,  // sentence says
		0.137,  // sentence changes
		1.264,  // sentence commits
		-0.103, // sentence asked
		2.022,  // sentence asked cover
		-0.375, // sentence series
		0.371,  // sentence change near
		-0.127, // sentence repeats
		0.509,  // sentence said
	},
	{
		-0.154,  // bias
		0.178,   // score
		0.692,   // gap
		-8.125,  // unknown
		-1.776,  // unknown publisher
		-11.976, // missing name
		3.395,   // missing word
		-0.546,  // no fit
		-0.410,  // articles
		-0.047,  // units
		0.000,   // outside
		-2.671,  // sentence whole
		-0.074,  // all names
		-0.536,  // written
		0.516,   // sure
		-0.100,  // missing surely
		-2.037,  // not counted
		-0.301,  // no value
		-0.296,  // no value near
		1.478,   // strange
		-0.128,  // commonest
		-0.077,  // common
		-0.683,  // asked cover
		-0.079,  // asked misses
		-0.161,  // asked rest
		0.469,   // stray
		0.450,   // stray next
		1.335,   // stray mean
		0.233,   // home
		0.228,   // home next
		-0.442,  // home mean
		-0.148,  // stray missing
		-0.954,  // missing head
		1.035,   // unknown head
		0.114,   // missed
		0.334,   // self
		1.629,   // missing told
		-0.040,  // told head
		0.937,   // told rest
		2.295,   // kindred
		-0.095,  // passage cover
		0.064,   // passage mass
		-0.072,  // passage cover head
		-0.016,  // passage bm25
		0.169,   // passage article
		-0.498,  // passage head
		0.136,   // passage sentence
		-0.010,  // passage sentence cover
		-0.092,  // passage two sentences
		-0.356,  // passage fit
		0.871,   // passage pair
		-1.804,  // passage triple
		-0.531,  // passage near
		-0.371,  // passage exact
		-0.093,  // passage names
		-0.796,  // passage asked
		-0.662,  // passage asked 2
		1.166,   // passage publisher
		-0.556,  // passage date text
		0.219,   // passage date article
		0.056,   // passage event
		1.086,   // passage latest
		-0.337,  // passage recent
		0.371,   // passage first
		-0.109,  // passage length
		1.086,   // passage quoted
		0.195,   // passage clause
		0.438,   // passage clause sentence
		1.604,   // passage clause publisher
		0.249,   // passage rare
		-0.781,  // passage missing
		-0.177,  // passage article top
		1.558,   // passage next passage
		-0.192,  // passage dense
		-0.160,  // passage asked best
		0.422,   // passage newest
		0.435,   // passage rival
		-0.772,  // passage changes
		2.025,   // passage changed lately
		-1.802,  // passage present
		0.714,   // passage first now
		-0.738,  // passage commits
		-0.305,  // passage share
		0.472,   // passage own
		-0.109,  // passage asked union
		0.101,   // passage asked none
		-0.683,  // passage asked cover
		-5.659,  // passage asked missing
		1.586,   // passage asked kind
		-0.067,  // passage asked one
		-0.456,  // passage asked told
		3.743,   // passage change near
		-3.241,  // passage outdated
		0.771,   // passage there
		-0.124,  // passage spot
		-0.618,  // passage carried
		0.956,   // passage said
		0.055,   // sentence cover
		0.173,   // sentence mass
		-1.717,  // sentence next
		-0.443,  // sentence rest
		0.822,   // sentence head
		-0.242,  // sentence fit
		2.338,   // sentence fit near
		0.842,   // sentence pair
		-0.721,  // sentence exact
		-0.240,  // sentence names
		0.557,   // sentence date
		0.094,   // sentence length
		-1.740,  // sentence short
		0.002,   // sentence first
		0.036,   // sentence pronoun
		1.558,   // sentence previous
		0.000,   // sentence question
		-0.744,  // sentence unique
		0.286,   // sentence relation
		-0.793,  // sentence novel
		0.588,   // sentence before
		0.366,   // sentence fit number
		0.506,   // sentence fit when
		0.540,   // sentence fit who
		1.434,   // sentence fit where
		2.468,   // sentence fit why
		-1.430,  // sentence fit name
		-1.887,  // sentence fit list
		-0.162,  // sentence future
		-3.166,  // sentence counted
		-2.659,  // sentence goes on
		-0.756,  // sentence fit over
		0.861,   // sentence rival
		-0.089,  // sentence place
		1.438,   // sentence after
		-0.354,  // sentence announced
		-0.914,  // sentence announces
		-0.824,  // sentence report
		-0.288,  // sentence early
		0.857,   // sentence negates
		1.863,   // sentence says
		-1.341,  // sentence changes
		-3.045,  // sentence commits
		-0.663,  // sentence asked
		3.858,   // sentence asked cover
		1.099,   // sentence series
		3.160,   // sentence change near
		-1.085,  // sentence repeats
		2.474,   // sentence said
	},
}

var abstainBelow = [2][2]float64{{0.1868, 0.0835}, {0.1038, 0.0236}}

var passageWeights = [3][passageFeatures]float64{
	{
		-2.035, // cover
		1.455,  // mass
		0.963,  // cover head
		2.470,  // bm25
		4.979,  // article
		2.882,  // head
		0.411,  // sentence
		-2.966, // sentence cover
		-0.129, // two sentences
		1.225,  // fit
		1.270,  // pair
		1.384,  // triple
		1.281,  // near
		1.636,  // exact
		1.610,  // names
		2.611,  // asked
		10.320, // asked 2
		1.271,  // publisher
		0.712,  // date text
		0.010,  // date article
		4.417,  // event
		1.544,  // latest
		0.660,  // recent
		-0.251, // first
		-0.087, // length
		6.366,  // quoted
		2.810,  // clause
		1.517,  // clause sentence
		3.477,  // clause publisher
		-0.339, // rare
		3.504,  // missing
		1.754,  // article top
		1.710,  // next passage
		2.966,  // dense
		0.256,  // asked best
		-0.230, // newest
		0.775,  // rival
		-0.717, // changes
		1.309,  // changed lately
		0.729,  // present
		0.455,  // first now
		4.907,  // commits
		-3.021, // share
		2.050,  // own
		5.363,  // asked union
		7.560,  // asked none
		0.631,  // asked cover
		0.779,  // asked missing
		4.197,  // asked kind
		4.645,  // asked one
		2.404,  // asked told
		-0.859, // change near
		-1.150, // outdated
		0.237,  // there
		0.032,  // spot
		3.197,  // carried
		-2.426, // said
	},
	{
		-17.452, // cover
		0.008,   // mass
		5.110,   // cover head
		0.424,   // bm25
		3.900,   // article
		-0.619,  // head
		0.841,   // sentence
		-5.589,  // sentence cover
		2.164,   // two sentences
		0.512,   // fit
		6.175,   // pair
		-1.192,  // triple
		-3.282,  // near
		8.505,   // exact
		-0.859,  // names
		2.611,   // asked
		10.320,  // asked 2
		3.359,   // publisher
		-2.162,  // date text
		3.163,   // date article
		2.189,   // event
		-9.187,  // latest
		0.243,   // recent
		0.313,   // first
		-0.115,  // length
		1.365,   // quoted
		6.994,   // clause
		5.823,   // clause sentence
		1.154,   // clause publisher
		3.292,   // rare
		4.040,   // missing
		-0.082,  // article top
		-0.623,  // next passage
		4.578,   // dense
		0.256,   // asked best
		2.780,   // newest
		-2.690,  // rival
		-2.035,  // changes
		3.257,   // changed lately
		1.733,   // present
		-0.774,  // first now
		-8.645,  // commits
		9.803,   // share
		-4.674,  // own
		5.363,   // asked union
		7.560,   // asked none
		0.631,   // asked cover
		0.779,   // asked missing
		4.197,   // asked kind
		4.645,   // asked one
		2.404,   // asked told
		5.495,   // change near
		2.985,   // outdated
		2.082,   // there
		0.835,   // spot
		5.699,   // carried
		-10.130, // said
	},
	{
		-3.222, // cover
		-0.027, // mass
		-1.113, // cover head
		1.539,  // bm25
		2.181,  // article
		-1.696, // head
		-0.176, // sentence
		-2.603, // sentence cover
		-0.913, // two sentences
		0.194,  // fit
		0.697,  // pair
		0.030,  // triple
		-1.183, // near
		-0.548, // exact
		-0.465, // names
		0.000,  // asked
		0.000,  // asked 2
		-1.795, // publisher
		-0.759, // date text
		0.453,  // date article
		-3.652, // event
		1.805,  // latest
		1.068,  // recent
		0.059,  // first
		-0.216, // length
		-2.186, // quoted
		0.693,  // clause
		4.122,  // clause sentence
		0.682,  // clause publisher
		-1.271, // rare
		0.146,  // missing
		-3.134, // article top
		-1.177, // next passage
		0.038,  // dense
		0.000,  // asked best
		-0.163, // newest
		-1.257, // rival
		-0.556, // changes
		1.087,  // changed lately
		0.815,  // present
		-0.082, // first now
		-7.724, // commits
		4.722,  // share
		-3.448, // own
		0.000,  // asked union
		0.000,  // asked none
		0.000,  // asked cover
		0.000,  // asked missing
		0.000,  // asked kind
		0.000,  // asked one
		0.000,  // asked told
		0.112,  // change near
		-0.842, // outdated
		-2.775, // there
		-0.785, // spot
		5.758,  // carried
		-1.764, // said
	},
}

var sentenceForest = Forest{
	{[treeDepth]uint16{69, 7, 62, 56}, [treeDepth]float32{-0.4364, 0.026359, -1, -0.035529}, [1 << treeDepth]float32{-0.013, -0.0011, -0.00976, 0.0144, -0.0316, -0.0225, -0.0419, -0.0099, 0.0158, -0.00381, 0.00821, 0.0274, -0.00581, 0.00604, -0.0141, 0.00129}},
	{[treeDepth]uint16{11, 43, 11, 2}, [treeDepth]float32{-0.51083, 0, 0.22314, 0.13922}, [1 << treeDepth]float32{0.0332, 0.0147, -0.0382, -0.0185, 0, -0.00493, 0, 0.017, 0.0421, -0.00378, -0.0257, -0.00292, 0, -0.0281, 0, 0.0199}},
	{[treeDepth]uint16{60, 1, 2, 20}, [treeDepth]float32{-0.77319, 0.093255, 0.097781, 0.10295}, [1 << treeDepth]float32{-0.000278, -0.0215, 0.0125, 0.00259, -0.0148, 0.0135, 0.0244, -0.027, -0.0164, 0.00188, 0.0299, 0.0149, -0.0246, -0.0148, 0.0358, -0.00125}},
	{[treeDepth]uint16{60, 17, 20, 2}, [treeDepth]float32{-0.8473, 0.11733, 0, 0.15986}, [1 << treeDepth]float32{0.0154, 0.000845, 0.0216, 0.00105, -0.0136, -0.0156, 0.0467, 0.0103, 0.0338, -0.00402, 0.00581, -0.0347, 0.00418, -0.0214, 0.0534, 0.0112}},
	{[treeDepth]uint16{11, 44, 67, 82}, [treeDepth]float32{-0.51083, 0, -0.038309, -0.25}, [1 << treeDepth]float32{0.0207, -0.0247, -0.0262, 0.0381, 0.0414, -0.00345, -0.0469, 0.0055, 0.0422, -0.00689, -0.0224, 0.00799, 0.0403, 0.0214, -0.0165, -0.0406}},
	{[treeDepth]uint16{60, 17, 20, 104}, [treeDepth]float32{-0.039221, 0.11733, 0, 0}, [1 << treeDepth]float32{0.0216, -0.0136, 0.00173, -0.0126, -0.00604, -0.0301, 0.0268, -0.00332, -0.0224, -0.00617, -0.0433, -0.022, 0.00197, 0.0202, 0.0233, 0.04}},
	{[treeDepth]uint16{60, 44, 60, 50}, [treeDepth]float32{-0.77319, 0, -0.039221, -0.14206}, [1 << treeDepth]float32{0.0291, -0.00606, -0.0285, -0.00129, 0, -0.0234, 0, 0.0287, 0.0243, 0.0108, -0.0602, -0.023, 0, -0.00621, 0, 0.0178}},
	{[treeDepth]uint16{60, 44, 60, 67}, [treeDepth]float32{-0.93156, 0, -0.083382, -0.038309}, [1 << treeDepth]float32{0.0286, -0.00528, -0.0191, -0.00556, 0, -0.0227, 0, 0.0398, 0.0375, 0.0164, -0.0392, -0.0355, 0, -0.00395, 0, 0.00604}},
	{[treeDepth]uint16{60, 44, 67, 33}, [treeDepth]float32{-0.8473, 0, -0.038309, 0.42857}, [1 << treeDepth]float32{0.0307, -0.0219, -0.0427, 0.0362, 0.0202, -0.00442, -0.0305, 0.00439, 0.0204, -0.00859, -0.00915, 0.00209, 0.0468, 0.0127, -0.0207, -0.0235}},
	{[treeDepth]uint16{69, 19, 2, 83}, [treeDepth]float32{-0.72084, 0.46667, 0.03217, -0.42615}, [1 << treeDepth]float32{-0.0278, 0.0216, 0.00755, 0.0151, -0.0509, -0.0258, -0.0287, -0.0169, -0.00036, 0.00721, 0.00198, 0.00484, 0.00935, 0.00979, -0.011, -0.00672}},
	{[treeDepth]uint16{60, 17, 13, 3}, [treeDepth]float32{-0.77319, 0.11733, 0, 0.13358}, [1 << treeDepth]float32{-0.000374, -0.02, 0.028, 0.00338, 0.0304, 0.0164, 0.0184, -0.00383, -0.00493, -0.01, 0.044, 0.0338, -0.00311, -0.0329, -0.0158, -0.0315}},
	{[treeDepth]uint16{19, 2, 8, 13}, [treeDepth]float32{0.375, 0, 0.18506, 0}, [1 << treeDepth]float32{0.015, 0.0238, 0.0208, -0.00513, 0.0211, 0.00788, 0.0249, -0.00677, 0.000545, 0.0124, 0.00251, 0.00514, 0.0059, 0.00314, -0.0172, -0.0286}},
	{[treeDepth]uint16{60, 43, 60, 67}, [treeDepth]float32{-0.93156, 0, -0.18924, -0.038309}, [1 << treeDepth]float32{0.0243, -0.00267, -0.0232, -0.00857, 0, -0.0182, 0, 0.0305, 0.0305, 0.0141, -0.0411, -0.0282, 0, -0.00195, 0, 0.00473}},
	{[treeDepth]uint16{17, 19, 17, 82}, [treeDepth]float32{0.60541, 0.40909, 0.11733, -1}, [1 << treeDepth]float32{0.0382, 0, 0.00934, 0, -0.00283, -0.059, -0.00385, -0.0391, -0.00642, 0, -0.0141, 0, 0.0313, -0.0202, 0.00435, -0.0149}},
	{[treeDepth]uint16{66, 11, 43, 11}, [treeDepth]float32{-0.65218, -0.51083, 0, -0.22314}, [1 << treeDepth]float32{0.00293, 0.0236, 0.0147, 0.00905, -0.0141, -0.0315, 0.02, -0.0323, 0, 0, 0.133, -0.00552, 0, 0, 0.0145, 0.008}},
	{[treeDepth]uint16{2, 34, 8, 6}, [treeDepth]float32{0.13922, 0.1842, 0.18506, 0.055157}, [1 << treeDepth]float32{0.0157, -0.00885, -0.00437, -0.00653, 0.00873, -0.0393, -0.000449, 0.0162, 0.0102, 0.00211, -0.0124, 0.0149, -0.0151, -0.0285, -0.0128, 0.0177}},
	{[treeDepth]uint16{60, 43, 68, 2}, [treeDepth]float32{-0.93156, 0, -0.037084, 0.13922}, [1 << treeDepth]float32{0.0291, 0.00597, -0.0267, -0.0178, 0.00801, 0.00412, -0.000205, 0.00847, 0.0279, -0.00306, -0.0305, -0.0226, 0.014, -0.0148, -0.0186, 0.0283}},
	{[treeDepth]uint16{2, 69, 19, 43}, [treeDepth]float32{0, -0.4364, 0.375, 0.14066}, [1 << treeDepth]float32{-0.00915, -0.0141, 0.0264, 0.0225, 0.00643, -0.024, 0.0167, -0.00314, -0.014, -0.0192, -0.00545, -0.0155, 0.0181, 0.0155, 0.000957, -0.00431}},
	{[treeDepth]uint16{69, 2, 51, 6}, [treeDepth]float32{-0.4364, 0.03217, -0.19767, 0.055157}, [1 << treeDepth]float32{0.00641, 0.0144, -0.0211, 0.0159, 0.0715, -0.000774, -0.0145, -0.00451, -0.0221, 0.0139, -0.0419, -0.00329, 0.0174, -0.00424, -0.0029, 0.015}},
	{[treeDepth]uint16{60, 43, 60, 6}, [treeDepth]float32{-0.77319, 0, -0.039221, 0.030918}, [1 << treeDepth]float32{0.015, -0.000954, -0.0244, -0.0195, 0, -0.00362, 0, 0.0212, 0.0386, 0.0134, -0.0268, 0.00358, 0, -0.0226, 0, 0.00317}},
	{[treeDepth]uint16{17, 11, 43, 17}, [treeDepth]float32{0.53554, 0, 0, 0.14823}, [1 << treeDepth]float32{-0.000471, 0, -0.0145, 0, -0.00902, 0, 0.0133, 0, 0.0238, -0.103, -0.00236, -0.0198, -0.0198, -0.0159, 0.00617, -0.0091}},
	{[treeDepth]uint16{17, 58, 55, 17}, [treeDepth]float32{0.60541, -1, -0.13295, 0.11733}, [1 << treeDepth]float32{0.0337, 0, -0.0103, 0, 0.00399, 0, -0.00986, 0, 0.0688, 0, -0.00468, 0.00668, 0.0135, -0.00125, 0.00269, -0.0416}},
	{[treeDepth]uint16{11, 18, 44, 82}, [treeDepth]float32{-0.16252, 0, 0.20101, -1}, [1 << treeDepth]float32{-0.00734, 0.000629, 0.00888, -0.00586, -0.0366, 0.0518, -0.044, 0.0309, -0.00737, 0.00465, 0.0215, -0.00564, -0.021, -0.00208, 0.000787, -0.00888}},
	{[treeDepth]uint16{17, 17, 33, 3}, [treeDepth]float32{0.70369, 0.11733, 0, 0.085927}, [1 << treeDepth]float32{0.0155, 0, 0.00105, -0.0479, -0.0132, 0, 0.00455, -0.0514, -0.0118, 0, -0.0278, -0.00418, -0.00104, 0, 0.0291, 0.00069}},
	{[treeDepth]uint16{60, 66, 1, 0}, [treeDepth]float32{-0.8473, -0.65218, 0, 0.64028}, [1 << treeDepth]float32{-0.0213, 0.0678, -0.0214, -0.00504, 0.0138, 0.0493, 0.0251, -0.00253, 0, 0, 0, 0, 0, 0, -0.0402, -0.00687}},
	{[treeDepth]uint16{2, 83, 56, 57}, [treeDepth]float32{0.03217, -0.46484, -0.0083829, -0.2306}, [1 << treeDepth]float32{0.0344, -0.00166, 0.0146, 0.00831, -0.00697, -0.0109, -0.0237, 0.00471, 0.0287, -0.023, -0.0165, -0.0125, 0.00639, -0.0223, 0.0114, 0.00438}},
	{[treeDepth]uint16{11, 44, 67, 33}, [treeDepth]float32{-0.69315, 0, -0.038309, 0.75}, [1 << treeDepth]float32{0.0244, -0.0116, -0.0335, 0.0217, 0.0266, -0.00074, -0.0397, -0.00181, 0.0328, -0.00572, 0.00127, 0.00496, 0.013, 0.0142, -0.00509, -0.0357}},
	{[treeDepth]uint16{2, 37, 17, 11}, [treeDepth]float32{0, 0, 0.43712, -0.051293}, [1 << treeDepth]float32{0.00586, 0.00344, 0.000626, 0.0151, -0.0176, -0.0517, -0.0612, 0.0102, 0.0173, -0.00912, 0.00807, 0.00782, 0.0186, -0.0215, -0.00864, -0.00577}},
	{[treeDepth]uint16{17, 2, 37, 3}, [treeDepth]float32{0.70369, 0, 0, 0.085927}, [1 << treeDepth]float32{0.0133, 0.00618, -0.00535, -0.0899, 0.00755, -0.0419, 0.00852, -0.00912, 6.98e-05, 0.0018, 0.00846, 0.00013, -0.00563, 0, -0.0103, 0}},
	{[treeDepth]uint16{11, 5, 50, 43}, [treeDepth]float32{0.18232, 0.2, -0.43239, 0.14066}, [1 << treeDepth]float32{-0.0067, -0.0227, 0.0407, -0.0198, 0.00631, -0.000531, 0.00862, -0.0181, -0.00605, -0.00814, 0.0144, 0.0224, -0.0164, 0.0161, -0.00601, -0.00137}},
	{[treeDepth]uint16{19, 20, 7, 8}, [treeDepth]float32{0.375, 0.20958, 0.026359, 0.2068}, [1 << treeDepth]float32{-0.00407, -0.00468, 0.0154, -0.00604, 0.00904, 0.0106, 0.0375, 0.0158, 0.00151, -0.0101, 0.0333, -0.00184, -0.0178, -0.00951, 0.0106, 0.00212}},
	{[treeDepth]uint16{2, 5, 67, 51}, [treeDepth]float32{0.61009, 0.3, -0.038309, -0.30238}, [1 << treeDepth]float32{0.0147, -0.000404, 0.0169, -0.000325, 0.000806, 0, -0.0282, 0, -0.00956, 0.0169, 0.00493, 0.0857, 0.00524, -0.00129, 0.00206, 0.0118}},
	{[treeDepth]uint16{19, 30, 49, 4}, [treeDepth]float32{0.375, 0, -0.071233, 0.12685}, [1 << treeDepth]float32{0.0335, 0.000961, 0.00727, -0.0147, 0.00334, -0.00104, 0.0226, 0.00649, 0.0266, -0.00495, -0.0169, -0.0215, 0.0171, 0.0141, -0.0091, -0.0453}},
	{[treeDepth]uint16{2, 60, 43, 2}, [treeDepth]float32{0.68223, -0.083382, 0.14066, 0.15986}, [1 << treeDepth]float32{0.0111, 0, -0.000583, 0, -0.011, 0, 0.000255, 0, 0.00302, 0.0187, -0.0182, 0.141, -0.0119, 0.00458, 0.0183, 0.000895}},
	{[treeDepth]uint16{17, 60, 17, 17}, [treeDepth]float32{0.53554, -0.65925, 0.028922, 0.11733}, [1 << treeDepth]float32{-0.0212, 0, 0.00239, 0, 0.0127, 0, -0.0143, 0, 0, 0, 0, 0, 0.0144, -0.0834, 0.00205, -0.014}},
	{[treeDepth]uint16{17, 2, 37, 44}, [treeDepth]float32{0.70369, 0.03217, 0, 0}, [1 << treeDepth]float32{0.0128, -0.0155, -0.00559, -0.0441, 0.0165, -0.0552, 0.00874, -0.0121, 0.00336, 0.0154, -0.00515, -0.0133, -0.0417, -0.00893, 0.0149, 0.00155}},
	{[treeDepth]uint16{3, 79, 20, 52}, [treeDepth]float32{0.31548, -0.0054244, 0.20958, -0.13785}, [1 << treeDepth]float32{-0.0146, -0.00859, -0.0269, 5.92e-05, 0.0189, -0.00296, 0.000723, -0.00161, 0.00865, -0.0174, -0.00694, -0.00202, 0.00331, 0.018, -0.000571, 0.0673}},
	{[treeDepth]uint16{17, 3, 17, 20}, [treeDepth]float32{0.70369, 0.31548, 0.14823, 0}, [1 << treeDepth]float32{0.00822, 0, -0.0163, 0, -0.00409, -0.0396, -0.00616, 0, -0.0092, 0, 0.015, 0, 0.0104, -0.0228, 0.0555, 0}},
	{[treeDepth]uint16{60, 66, 43, 60}, [treeDepth]float32{-1.2287, -0.65218, 0.14066, -0.23841}, [1 << treeDepth]float32{-0.0162, 0.00172, 0.0261, 0.00131, -0.0109, 0.0136, -0.00917, -0.0166, 0, 0.134, 0, -0.00388, 0, -0.0101, 0, 0.00864}},
	{[treeDepth]uint16{2, 5, 60, 8}, [treeDepth]float32{0.54904, 0.3, -0.23841, 0.36243}, [1 << treeDepth]float32{-0.00148, -0.0102, 0.0154, 0.0598, 0.00157, 0.0311, -0.00934, 0.0642, -0.0251, 0.0164, 0.0101, -0.00746, 0.00761, 0.00896, -0.0358, -0.00226}},
	{[treeDepth]uint16{20, 30, 2, 51}, [treeDepth]float32{0.20958, 0, 0.18132, -0.19767}, [1 << treeDepth]float32{-0.00222, 0.0167, -0.00965, -0.00954, -0.0533, 0.0042, 0.00622, 0.00907, 0.00618, -0.0131, -0.0217, 0.00139, -0.0108, 0.0177, -0.00681, -0.00398}},
	{[treeDepth]uint16{60, 67, 107, 60}, [treeDepth]float32{-1.2287, -0.65229, 0, -0.37469}, [1 << treeDepth]float32{-0.0224, 0.0132, 0.0169, -0.00754, 0.00598, -0.0145, 0.0275, 0.0056, 0, 0.0857, 0, 0.000656, 0, -0.0163, 0, -0.00496}},
	{[treeDepth]uint16{58, 19, 82, 17}, [treeDepth]float32{-1, 0.53125, -0.57143, 0.18323}, [1 << treeDepth]float32{-0.00448, 0.000797, -0.0107, 0.0221, 0.0213, -0.00915, -0.0167, -0.0151, -0.0217, -0.00677, -0.026, 0.00495, 0.031, 0.00673, -0.00131, 0.0166}},
	{[treeDepth]uint16{17, 60, 107, 66}, [treeDepth]float32{0.53554, -0.65925, 0, -0.059406}, [1 << treeDepth]float32{0.0023, 0, 1.11e-05, 0, 0.0132, 0, -0.0241, 0, -0.0002, -0.113, 0.00311, -0.0208, 0.0307, 0.00664, 0.00444, 0.0093}},
	{[treeDepth]uint16{55, 19, 4, 82}, [treeDepth]float32{-0.36141, 0.44444, 0.066075, -0.33333}, [1 << treeDepth]float32{0.0261, -0.00426, 0.0042, -0.0048, -0.00599, -0.000308, -0.0128, 0.0113, 0.0711, 0.0137, -0.0014, -0.00136, -0.0183, -0.0122, -0.0129, -0.00682}},
	{[treeDepth]uint16{19, 17, 17, 33}, [treeDepth]float32{0.375, 0.03884, 0.36025, 0.5}, [1 << treeDepth]float32{-0.028, -0.000365, 0.0143, 0.000387, 0, 0, -0.0177, -0.00969, -0.0124, -0.0131, 0.0305, -0.00179, 0, 0, 0.00389, 0.0247}},
	{[treeDepth]uint16{8, 7, 82, 103}, [treeDepth]float32{0.22998, 0, -0.5, 0}, [1 << treeDepth]float32{-0.0012, -0.00509, 0.00286, -0.0125, 2.23e-05, -0.0012, 0.0178, 0.00688, 0.0173, 0.00843, 0.0106, 0.00798, -0.033, 0.0147, -0.0114, 0.00705}},
	{[treeDepth]uint16{60, 66, 107, 19}, [treeDepth]float32{-1.4663, -0.65218, 0, 0.42857}, [1 << treeDepth]float32{-0.00796, -0.00567, 0.00714, -0.000803, -0.00731, 0.00597, 0.0492, 0.00874, -0.00121, 0.0671, -0.00541, -0.000625, -0.00194, -0.0185, 0.00634, -0.00643}},
	{[treeDepth]uint16{17, 33, 3, 37}, [treeDepth]float32{0.11733, 0, 0.085927, 0}, [1 << treeDepth]float32{0.025, 0.00018, -0.0165, 0.000418, -0.00702, -0.0159, -0.00372, 0.0224, -0.00798, 0.00693, 0.012, 0.0108, -0.0115, -0.0523, 0.003, 0.0254}},
	{[treeDepth]uint16{58, 17, 20, 44}, [treeDepth]float32{-1, 0.11733, 0, 0}, [1 << treeDepth]float32{-0.0015, 0.0132, -0.0129, -0.00637, 0.00431, -0.0129, 0.0313, 0.00902, -0.0025, -0.0024, -0.0114, 0.0088, -0.0108, -0.0014, 0.00884, -0.0168}},
	{[treeDepth]uint16{11, 17, 56, 11}, [treeDepth]float32{-0.91629, 0.048909, -0.0083829, 0.18232}, [1 << treeDepth]float32{0.00705, -0.0151, 0.0504, 0.00279, -0.0213, -0.00374, 0.0254, 0.00289, 0, -0.00202, 0, -0.0173, 0, -0.00719, 0, 0.00261}},
	{[treeDepth]uint16{17, 62, 43, 11}, [treeDepth]float32{0.16532, -1, 0, -0.16252}, [1 << treeDepth]float32{0.00304, 0.0313, 0.0209, -0.00583, -0.00501, -0.0354, -0.0367, -0.031, -0.0157, 0.00762, -0.00236, -0.00476, -0.0013, -0.00925, 0.0127, 0.0197}},
	{[treeDepth]uint16{56, 19, 44, 83}, [treeDepth]float32{-0.0083829, 0.35714, 0, -0.3227}, [1 << treeDepth]float32{0.00889, -0.006, -0.00847, 0.00443, 0.00221, -0.0215, -0.00447, 0.0158, 0.0227, 0.0209, -0.0112, 0.00353, -0.026, -0.0195, 0.00825, -0.0136}},
	{[treeDepth]uint16{67, 92, 60, 1}, [treeDepth]float32{-0.59347, -0.20954, -1.2287, 0}, [1 << treeDepth]float32{-0.00103, -0.00649, -0.016, -0.0296, 0.00778, 0.0283, 0.0225, -0.00718, -0.000667, -0.013, 0.0372, 0.0217, -0.0291, 0.0147, 0.0231, -0.00143}},
	{[treeDepth]uint16{30, 69, 17, 0}, [treeDepth]float32{0, -0.15919, 0.2229, 0.41557}, [1 << treeDepth]float32{0.00596, 0.0196, 0.00344, -0.0118, -0.00934, 0.0207, 0.0386, 0.0189, 0.0161, -0.000532, -0.021, -0.0276, -0.000199, 0.00886, 0.00205, -0.0124}},
	{[treeDepth]uint16{2, 60, 100, 44}, [treeDepth]float32{0, -0.083382, 0, 0}, [1 << treeDepth]float32{0.0033, 0.00277, 0.0134, -0.00799, 0.00501, 0.0307, -0.0121, -0.0334, -0.00902, -0.013, 0.00675, 0.00933, -0.000301, 0.00322, 0.00307, -0.00245}},
	{[treeDepth]uint16{67, 30, 98, 34}, [treeDepth]float32{-0.65229, 0, 0.16667, 0.30832}, [1 << treeDepth]float32{0.0357, -0.00372, -0.0073, 0.00124, -0.00152, 0.00801, 0.00339, -0.00285, 0.0545, 0.0112, 0.00432, -0.000776, 0.00444, 0.00519, -0.0176, -0.0292}},
	{[treeDepth]uint16{2, 18, 11, 98}, [treeDepth]float32{0, 0.7667, 0.33647, 0}, [1 << treeDepth]float32{0.000968, -0.00117, 0.0199, -0.0502, 0.00946, 0.000236, 0.00505, -0.000424, 0.0202, 0.004, 0.00311, -0.0326, -0.00626, -0.0166, -0.0128, -0.0127}},
	{[treeDepth]uint16{11, 68, 44, 17}, [treeDepth]float32{-0.51083, -0.056566, 0, 0.11733}, [1 << treeDepth]float32{0.00928, -0.0179, -0.0105, -0.00161, -0.0118, -0.00598, -0.0247, 0.00189, 0.0349, 0.00113, -0.00148, 2.25e-05, -0.0214, -0.029, -0.0286, 0.0164}},
	{[treeDepth]uint16{66, 57, 11, 44}, [treeDepth]float32{-0.059406, -0.070778, -0.35667, 0.20101}, [1 << treeDepth]float32{0.0189, 0.0331, -0.00746, 0.00158, -0.00878, 0.0154, -0.014, 0.000284, -0.00791, 0.0108, -0.0117, -0.0562, 0.000654, -0.00133, 0.0139, 0.0116}},
	{[treeDepth]uint16{60, 57, 0, 107}, [treeDepth]float32{-1.4663, -0.55191, 0.36269, 0}, [1 << treeDepth]float32{-0.00258, 0.0414, 0.0127, 0.0023, -0.00229, -0.0303, 0.00313, -0.00575, 0.0122, 0.00015, 0.0369, -0.00685, 0, 0.00144, -0.00307, 0.00781}},
	{[treeDepth]uint16{67, 60, 5, 51}, [treeDepth]float32{-0.37214, -0.23841, 0.2, -0.055621}, [1 << treeDepth]float32{0.00109, 0.000756, 0.0668, 0.00351, -0.00377, 0.0146, 0.0335, -0.0153, -0.019, -0.00822, 0.015, -0.00228, 0.0382, 0.0117, 0.0216, -0.00286}},
	{[treeDepth]uint16{66, 51, 79, 43}, [treeDepth]float32{-0.059406, -0.53243, -0.068403, 0.31268}, [1 << treeDepth]float32{-0.00677, 0.00368, -0.00328, 0.00397, 0.0456, -0.05, -0.00537, 0.0054, 0.0228, 0.00436, 0.0208, 0.0198, 0.014, 0.00697, -0.014, -0.00696}},
	{[treeDepth]uint16{17, 49, 11, 18}, [treeDepth]float32{0.70369, -0.65163, -0.51083, 0.066302}, [1 << treeDepth]float32{-0.0227, 0, -0.0127, 0.00091, 0.0537, 0, 0.0031, -0.0211, 0.00603, 0, 0.0178, -0.0456, 0.0274, 0, -0.0018, -0.0306}},
	{[treeDepth]uint16{8, 67, 60, 6}, [treeDepth]float32{0.18506, -0.37214, -0.23841, 0.030918}, [1 << treeDepth]float32{-0.0106, -0.018, -1.12e-05, -0.0139, 0.0134, 0.0456, 0.00415, -0.0021, 0.0239, 0.0273, 0.0233, 0.00359, 0.037, 0.0364, -0.00784, -0.0187}},
	{[treeDepth]uint16{19, 7, 33, 4}, [treeDepth]float32{0.375, 0.026359, 0.25, 0.12685}, [1 << treeDepth]float32{0.0114, -0.00435, -0.0122, -0.00187, 0.0114, -0.00469, 0.0179, 0.01, 0.015, 0.0201, -0.00115, 0.0178, -0.00328, -0.0212, 0.0103, -0.00876}},
	{[treeDepth]uint16{30, 69, 83, 98}, [treeDepth]float32{0, -0.15919, -0.088956, 0.16667}, [1 << treeDepth]float32{-0.00356, 0.00408, -0.00365, 0.00302, 0.0328, 0.0308, 0.00781, -0.00469, 0.00411, 0.0111, 0.0223, 0.00824, 0.00333, 0.0311, 0.00705, -0.0242}},
	{[treeDepth]uint16{11, 38, 11, 107}, [treeDepth]float32{-0.91629, 0.50794, 0.47, 0}, [1 << treeDepth]float32{-0.0137, 0.000603, 0.0425, -0.00763, 0, 0.00839, 0, 0.0179, 0.023, -0.000875, 0.0539, 0.00283, 0, -0.0324, 0, 0.0113}},
	{[treeDepth]uint16{49, 20, 2, 20}, [treeDepth]float32{-0.7157, 0.85076, 0.15986, 0.20958}, [1 << treeDepth]float32{0.000842, 0.002, 0, 0, 0.0495, -0.0131, 0, 0, 0.0166, 0.00369, -0.00098, -0.0358, 0.0315, 0.00216, 0.00261, -0.00242}},
	{[treeDepth]uint16{20, 104, 60, 6}, [treeDepth]float32{0.78251, 0, -0.33024, 0.055157}, [1 << treeDepth]float32{0.00016, -0.0331, -0.017, 0.0118, 0.000205, -0.0257, 0.0134, 0.0516, 0.0273, -0.00265, -0.0349, 0.0097, -0.00656, -0.0252, -0.00981, 0.00601}},
	{[treeDepth]uint16{17, 20, 67, 3}, [treeDepth]float32{0.028922, 0.78251, -0.65229, 0.39309}, [1 << treeDepth]float32{-0.000731, 0.0548, 0.00302, -0.0056, -0.0146, 0.000836, 0.00984, -0.025, 0.00176, -0.00966, -0.00233, -0.00686, -0.00269, 0.0377, 0.0151, -0.00131}},
	{[treeDepth]uint16{17, 2, 18, 19}, [treeDepth]float32{0.60541, 0, 0.4017, 0.4359}, [1 << treeDepth]float32{0.0107, 0.00103, 0.00345, 0.00958, 0.00688, -0.0273, 0.008, -0.0547, 0.00586, -0.0095, -0.00287, 0.0256, 0.00123, 0.0223, -0.0057, -0.06}},
	{[treeDepth]uint16{10, 5, 17, 60}, [treeDepth]float32{0, 0.5, 0.53554, -0.37469}, [1 << treeDepth]float32{-0.000918, 0.000553, 0.00835, 0.0101, -0.0519, -0.0139, 0.00468, -0.0124, 0.0022, -0.0235, -0.00112, 0.0291, 0.0101, -0.00955, -0.0221, -0.0341}},
	{[treeDepth]uint16{60, 66, 18, 11}, [treeDepth]float32{-1.4663, -0.092284, 0.066302, -0.16252}, [1 << treeDepth]float32{-0.00243, -0.00943, 0.00916, -0.0128, 0.0474, 0.0055, -0.00586, 0.00332, 0, -0.00253, 0, 0.0188, 0, -0.0108, 0, 0.000788}},
	{[treeDepth]uint16{8, 2, 49, 20}, [treeDepth]float32{0.18506, 0.42027, -0.46866, 0.48004}, [1 << treeDepth]float32{-0.00246, -0.00135, 0.0239, 0.0146, 0.0032, -0.00563, 0.00517, -0.00271, 0.0413, -0.00801, 0.00613, -0.00848, -0.00907, -0.00975, -0.00415, 0.055}},
	{[treeDepth]uint16{19, 20, 17, 0}, [treeDepth]float32{0.55, 0.10295, 0.24654, 0.36269}, [1 << treeDepth]float32{-0.00874, 0.0159, 0.000904, -0.00295, -0.0152, 0.0028, 0.0375, 0.031, 0.0161, 0.0149, -0.0222, -0.0039, -0.00633, 0.00775, 0.00739, 0.0172}},
	{[treeDepth]uint16{11, 18, 60, 5}, [treeDepth]float32{-0.91629, 0, -0.539, 0.2}, [1 << treeDepth]float32{-0.0169, -0.0187, 0.035, -0.00417, 0, 0.012, 0, -0.000589, 0.0187, 0.000492, 0.00725, 0.0227, 0, 0.00907, 0, -0.00607}},
	{[treeDepth]uint16{30, 50, 43, 38}, [treeDepth]float32{0, -1.0811, 0.31268, 0.66665}, [1 << treeDepth]float32{0.0558, -0.00392, -0.000155, -0.00498, -0.0207, -0.00247, 0.0134, -0.0295, 0.014, -0.0262, 0.00241, 0.00783, -0.00747, -0.0242, -0.00985, 0.0154}},
	{[treeDepth]uint16{11, 18, 19, 17}, [treeDepth]float32{0.47, 0.67367, 0.41667, 0.048909}, [1 << treeDepth]float32{-0.018, 0.0171, -0.002, 0, 0.00151, -0.00956, -0.00219, -1.92e-05, 0.00884, -0.0277, -0.0149, 0.0224, -0.00295, 0.0095, -0.0344, 0.028}},
	{[treeDepth]uint16{3, 79, 51, 87}, [treeDepth]float32{0.31548, -0.0054244, -0.53243, -0.67224}, [1 << treeDepth]float32{0.0134, -0.0024, 0.00127, 0.05, -0.0249, 0.00716, 0.0214, -0.00347, -0.00455, 0.0154, -0.0313, 0.0364, 0.00476, -0.00584, -0.00232, 0.026}},
	{[treeDepth]uint16{17, 79, 7, 51}, [treeDepth]float32{0.60541, -0.40897, 0, -0.30238}, [1 << treeDepth]float32{0.0114, -0.00707, 0.00837, -0.00466, 0.00234, 0.00231, -0.00351, -0.0496, -0.00559, -0.000127, -0.00346, 0.000156, -0.0271, -0.00214, 0.0074, -0.0087}},
	{[treeDepth]uint16{2, 12, 18, 107}, [treeDepth]float32{0.13922, 0, 0.55156, 0}, [1 << treeDepth]float32{0.00421, -0.00043, -0.0076, 0.0252, -0.00877, -0.0185, 0.000449, -0.0277, 0.006, -0.0098, 0.00375, 0.0678, 0.0224, 0.00378, 0, -0.00733}},
	{[treeDepth]uint16{12, 43, 87, 30}, [treeDepth]float32{0, 0.45746, -0.34161, 0.45243}, [1 << treeDepth]float32{-0.0032, -0.00346, 0.0217, -0.000556, -0.000717, 0.0714, 0.0107, -0.0548, 0.0212, -0.0117, -0.0289, 0, -0.000177, 0.00636, -0.0132, 0}},
	{[treeDepth]uint16{8, 66, 57, 20}, [treeDepth]float32{0.18506, -0.059406, -0.17023, 0.44115}, [1 << treeDepth]float32{0.00788, -0.0295, 0.00837, 0.0234, -0.0109, -0.0167, 0.00895, -0.00441, 0.00599, -0.00634, 0.00732, 0.00446, -0.00904, -0.000459, -0.033, 0.00724}},
	{[treeDepth]uint16{67, 5, 50, 67}, [treeDepth]float32{-0.37214, 0.3, -0.56465, -0.038309}, [1 << treeDepth]float32{-0.0126, -0.00522, 0.0333, 0.000607, 0.0246, -0.00641, 0.0328, 0.00478, 0, -0.0121, 0, 0.03, 0, 0.00298, 0, -0.00806}},
	{[treeDepth]uint16{67, 30, 27, 5}, [treeDepth]float32{-0.37214, 0, 0, 0.5}, [1 << treeDepth]float32{0.015, 0.000527, -0.0069, -0.00532, -0.00318, -0.031, -0.00728, 0.0273, 0.0299, 0.00324, 0.0159, -0.0158, 0.0203, 0.0117, 0.000938, 0.0166}},
	{[treeDepth]uint16{87, 21, 49, 98}, [treeDepth]float32{-0.0064103, 0, -0.1124, 0.5}, [1 << treeDepth]float32{0.00279, 0.00617, -0.00984, -0.0175, -0.00688, 0.00392, 0.0208, -0.0147, -0.0286, -0.00991, 0.00592, -0.0049, -0.00238, 0.0205, 0.00963, 0.0187}},
	{[treeDepth]uint16{11, 18, 60, 5}, [treeDepth]float32{-0.91629, 0, -0.23841, 0.2}, [1 << treeDepth]float32{-0.0185, -0.0142, 0.0345, -0.00439, 0, 0.0214, 0, -0.000447, 0.0135, 0.00278, 0.0192, 0.012, 0, 0.00481, 0, -0.00648}},
	{[treeDepth]uint16{66, 11, 39, 101}, [treeDepth]float32{-0.65218, -0.16252, 0, 0}, [1 << treeDepth]float32{-0.00982, 0.000358, 0.0637, -0.00084, -0.00324, 0.0397, -0.00708, -0.0112, -0.00579, 0.0318, 0.00297, -0.0142, 0, 0, 0, 0}},
	{[treeDepth]uint16{2, 37, 5, 11}, [treeDepth]float32{0, 0, 0, 0.13976}, [1 << treeDepth]float32{0.00719, -0.00107, -0.00968, -0.00604, -0.0015, 0.00126, 0.0213, 0.0344, 0.0169, -0.00538, 0.00293, 0.000235, 0.0101, -0.0162, -0.0225, 0.0126}},
	{[treeDepth]uint16{60, 5, 98, 83}, [treeDepth]float32{-0.039221, 0.2, 0, -0.024461}, [1 << treeDepth]float32{-0.0118, 0.00439, 0.00408, -0.00998, 0.014, -0.00346, 0.0121, -0.0181, 0.00187, 0.0125, 0.0116, -0.00813, -0.00462, -0.0139, 0.0209, -0.00919}},
	{[treeDepth]uint16{8, 11, 19, 7}, [treeDepth]float32{0.18506, -0.35667, 0.4359, 0.078456}, [1 << treeDepth]float32{0.0166, -0.00066, -0.00378, 0.00665, -0.00245, -0.0255, -0.00023, -0.0105, 0.0115, -0.0286, -0.00429, 0.00136, 0.0131, 0.00552, 0.0137, -0.00234}},
	{[treeDepth]uint16{11, 17, 37, 6}, [treeDepth]float32{0.47, 0.39729, 0, 0.055157}, [1 << treeDepth]float32{-0.00245, -0.00417, -0.00104, 0.0245, 0.000888, 0.0184, -0.0183, 0.0366, 0.00288, -0.00674, -0.0231, 0.0204, 0.0126, 0.0308, -0.00851, -0.0123}},
	{[treeDepth]uint16{20, 17, 60, 17}, [treeDepth]float32{0.92435, 0.028922, -0.37469, 0.39729}, [1 << treeDepth]float32{-0.0213, 0.018, 0.00441, -0.036, 0.0117, 0.0103, 0.00045, -0.0184, 0, 0, -0.0337, -0.00589, 0, 0, 0.00355, -0.00795}},
	{[treeDepth]uint16{7, 33, 4, 3}, [treeDepth]float32{0.026359, 0.5, 0.091756, 0.13358}, [1 << treeDepth]float32{-0.00407, -0.000276, -0.00461, 0.0132, 0.0151, 0.0133, -0.0213, 0.00104, -0.0123, -0.0115, 0.0132, 0.0309, -0.0254, -0.0185, 0.00272, -0.0216}},
	{[treeDepth]uint16{17, 104, 20, 60}, [treeDepth]float32{0.43712, 0, 0.61545, -0.23841}, [1 << treeDepth]float32{0.00526, -0.0153, -0.0102, -0.0684, -0.00814, -0.0119, 0.0122, 0.00175, -0.00156, 0.00109, 0.0117, -0.0373, -0.00463, -0.0258, 0.0759, -0.00179}},
	{[treeDepth]uint16{66, 55, 5, 0}, [treeDepth]float32{-0.092284, -0.0077112, 0, 0.38857}, [1 << treeDepth]float32{0.00868, 0.00909, -0.00868, 0.00455, -0.000238, -0.0237, 0.0198, 0.00882, -0.0287, -0.00416, -0.00112, 0.00469, -0.0214, -0.00505, -0.0141, -0.000427}},
	{[treeDepth]uint16{68, 8, 38, 11}, [treeDepth]float32{-0.24064, 0.47551, 0.26574, 0.50078}, [1 << treeDepth]float32{0.0172, 0.000681, 0.00269, 0.0213, 0.0244, -0.00255, -0.023, -0.0102, 0.000619, -0.0116, 0.000678, 0.0308, 0.00123, 0.0113, 0.00427, -0.00365}},
	{[treeDepth]uint16{2, 6, 8, 2}, [treeDepth]float32{0.45886, 0.055157, 0.18506, 0}, [1 << treeDepth]float32{0.00806, 0, -0.00299, 0, 0.00563, 0, 0.00101, 0, 0.000293, 0.00246, 0.00228, 0.0456, -0.0117, 0.0247, -0.00948, 0.0184}},
	{[treeDepth]uint16{8, 2, 4, 12}, [treeDepth]float32{0.18506, 0.5009, 0.022046, 0}, [1 << treeDepth]float32{0.00296, -0.0071, 0.00116, 0.0366, -0.000354, 0.0037, -0.013, -0.0115, 0.0589, -0.00454, 0.00542, -0.0005, 0.000562, -0.00362, -0.000633, -0.0094}},
	{[treeDepth]uint16{7, 51, 79, 87}, [treeDepth]float32{0, -0.37291, -0.31175, -0.13017}, [1 << treeDepth]float32{0.0191, 0.00599, -0.0266, -0.0153, 0.0108, -0.0034, -0.00289, 0.00817, -0.00768, 0.0116, 0.00461, 0.00848, 0.0109, -0.0267, -0.00383, 0.00564}},
	{[treeDepth]uint16{34, 8, 7, 2}, [treeDepth]float32{0.51375, 0.18506, 0.026359, 0.15986}, [1 << treeDepth]float32{0.00101, -0.0265, -0.00106, -0.0161, 0.0118, -0.0146, 0.00257, -0.0166, -0.00129, -0.00788, -0.00611, 0.000203, 0.0115, -0.0229, -0.0174, 0.0182}},
	{[treeDepth]uint16{17, 60, 43, 66}, [treeDepth]float32{0.60541, -0.43286, 0.31268, -0.41288}, [1 << treeDepth]float32{0.00331, 0, 0.0319, 0, -0.0252, 0, -0.0243, 0, 0.00347, -0.1, -0.00176, -0.00959, -0.0207, 0.00142, 0.011, 0.00279}},
	{[treeDepth]uint16{11, 87, 11, 69}, [treeDepth]float32{-0.91629, -0.1785, 0.50078, -0.4364}, [1 << treeDepth]float32{-0.0424, -0.00436, 0.0359, -0.00798, 0, 0.0135, 0, 0.0265, -0.00296, 0.00294, 0.0291, -0.00163, 0, -0.0143, 0, 0.00256}},
	{[treeDepth]uint16{19, 11, 107, 38}, [treeDepth]float32{0.40909, 0.47, 0, 0.66665}, [1 << treeDepth]float32{0.00384, -0.00255, -0.000769, 0.0139, 0.0153, -0.00818, -0.0146, -0.0178, 0.000853, -0.013, -0.0109, 0.0108, 0.021, 0.0138, -0.0151, 0.028}},
	{[treeDepth]uint16{55, 21, 58, 104}, [treeDepth]float32{-0.0077112, 0, -0.475, 0}, [1 << treeDepth]float32{0.0111, -0.00285, -0.0358, -0.00744, -0.0155, 0.00202, -0.00902, 0.0273, -0.0116, 0.00139, 0, 0, 0.0145, -0.0048, 0, 0}},
	{[treeDepth]uint16{56, 60, 107, 2}, [treeDepth]float32{-0.53763, -0.8473, 0, 0.32461}, [1 << treeDepth]float32{-0.00899, -0.00287, 0.017, -0.00106, -1e-06, 0.0195, -0.00648, 0.00108, -0.00572, 0.00486, 0.0662, 0.00182, -0.00143, 0.0177, -0.0133, -0.0271}},
	{[treeDepth]uint16{20, 17, 38, 58}, [treeDepth]float32{0.20958, 0.29881, 0.16213, -1}, [1 << treeDepth]float32{-0.0276, 0.0298, -0.00408, -0.00615, -0.00991, 0.013, -0.035, 0.0246, -0.0238, -0.000606, 0.00985, -0.00616, 0.0045, -0.00182, -0.0095, 0.0204}},
	{[treeDepth]uint16{19, 19, 59, 30}, [treeDepth]float32{0.40909, 0.55, -1, 0.024355}, [1 << treeDepth]float32{0.0191, 0.0157, 0, -0.0085, 0.00332, -0.00571, 0, 0.00945, -0.0181, 0.00137, 0, 0.0304, 0.0134, -0.00694, 0, -0.00914}},
	{[treeDepth]uint16{2, 44, 37, 49}, [treeDepth]float32{0.03217, 0, 0, -0.071233}, [1 << treeDepth]float32{-0.00496, -0.0054, 0.027, -0.00235, 0.028, 0.0203, -0.0225, -0.00885, 0.00899, -0.00141, -0.00348, 0.00248, 0.00867, -0.00474, -0.0474, 0.0213}},
	{[treeDepth]uint16{12, 44, 38, 23}, [treeDepth]float32{0, 0.38741, 0.38889, 0.2}, [1 << treeDepth]float32{-0.000135, -0.0061, 0.0163, -0.0219, -0.000879, 0.0738, -0.00716, -0.0319, -0.0231, 0.0118, -0.000226, 0, 0.016, 0.00977, 0.0191, -0.000254}},
	{[treeDepth]uint16{20, 49, 87, 86}, [treeDepth]float32{0.78251, -0.65163, -0.0064103, -1}, [1 << treeDepth]float32{0.0139, 0.00374, 0.00321, -0.00117, -0.0119, 0.0364, -0.00915, -0.0218, -0.00097, -0.0176, 0.00128, -0.0189, 0.0272, 0.0181, 0.00117, -0.0344}},
	{[treeDepth]uint16{54, 34, 2, 79}, [treeDepth]float32{-0.25, 0.4207, 0.13922, -0.15809}, [1 << treeDepth]float32{0.00499, 0.0045, -0.005, -0.0121, -0.0242, -0.0113, 0.0402, 0.021, -0.0211, 0.00362, -0.00734, -0.0441, -0.0194, 0.00428, 0.0138, -0.002}},
	{[treeDepth]uint16{55, 103, 49, 5}, [treeDepth]float32{-0.0077112, 0, -0.071233, 0}, [1 << treeDepth]float32{0.0124, -0.00475, -0.0267, 0.0101, -0.000207, 0.00327, 0.00546, -0.0056, 0.00275, 0.0156, -0.02, 0.00705, -0.0214, -0.00116, -0.0159, 0.0212}},
	{[treeDepth]uint16{7, 82, 5, 38}, [treeDepth]float32{0.026359, -0.25, 0.8, 0.38889}, [1 << treeDepth]float32{-0.00519, -0.0126, -0.0014, 0.0164, 0.00631, 0.00516, 0.000927, 0.0265, -0.004, 0.00257, 0.00309, 0.0137, 0.011, 0.0128, -0.0364, 0.00473}},
	{[treeDepth]uint16{19, 43, 83, 17}, [treeDepth]float32{0.55, 0, -0.21866, 0.24654}, [1 << treeDepth]float32{-0.00197, 0.00531, -0.00609, 0.0207, -0.00356, -0.000627, -0.0197, 0.033, -0.00237, -0.000229, 0.0114, 0.0157, 0.0206, 0.0238, -0.0302, 0.0128}},
	{[treeDepth]uint16{19, 23, 1, 2}, [treeDepth]float32{0.55, 0.8, 0.18231, 0.45886}, [1 << treeDepth]float32{0.00284, 0.0241, 0.00168, -0.00785, -0.00162, 0.00107, -0.0335, 0.0281, -0.0121, 0.0251, -0.0081, -0.00288, 0.0158, 0.00808, 0.00457, 0.00365}},
	{[treeDepth]uint16{67, 25, 17, 33}, [treeDepth]float32{-0.30019, 0, 0.36025, 0.57143}, [1 << treeDepth]float32{0.00556, 0.00451, -0.00607, -0.0275, 0.0272, -0.00905, -0.00236, -0.0221, 0.00261, -0.00309, 0.041, -0.0142, 0.0355, 0.0103, 0, 0.0144}},
	{[treeDepth]uint16{60, 46, 18, 44}, [treeDepth]float32{-0.93156, 0, 0.37071, 0.38741}, [1 << treeDepth]float32{0.0157, -0.000859, 0.0312, -0.023, -0.0117, -0.0016, -0.0125, -0.011, -0.0253, 0.0186, 0.0301, -0.0273, -0.00432, -0.0195, 0.000962, 0.0192}},
	{[treeDepth]uint16{8, 69, 33, 17}, [treeDepth]float32{0.18506, -0.48337, 0, 0.24654}, [1 << treeDepth]float32{0.0176, -0.00851, 0.00787, -0.00557, -0.0154, 0.0107, -0.00128, -0.012, -0.00237, 0.00299, 0.000881, -0.0244, -0.028, 0.0143, 0.0182, 0.0022}},
	{[treeDepth]uint16{17, 11, 107, 67}, [treeDepth]float32{0.43712, 0.40547, 0, -0.37214}, [1 << treeDepth]float32{0.0191, 0.0242, 0.0192, 0.0131, -0.0193, 0.0152, -0.0133, -0.00165, 0.000328, -0.0251, -0.00121, 0.00348, 0.00395, 0.00419, -0.0106, 0.00817}},
	{[treeDepth]uint16{34, 11, 38, 43}, [treeDepth]float32{0.51375, -0.69315, 0.5, 0.31268}, [1 << treeDepth]float32{-0.00518, 0.0133, 0.000895, -0.0136, 0.0324, 0.0309, 2.74e-05, -0.00485, -0.0475, -0.0108, -0.00194, -0.00271, -0.0102, 0.00176, 0.015, -0.0248}},
	{[treeDepth]uint16{20, 67, 30, 50}, [treeDepth]float32{0.78251, -0.65229, 0.27599, -0.98882}, [1 << treeDepth]float32{0.00959, -0.0206, 0.0164, 0.00516, 7.21e-06, 0.0123, -0.00942, -0.00623, 0.0465, 0.00118, -0.000858, -0.0312, 0.00221, -0.00942, 0.00923, -0.00226}},
	{[treeDepth]uint16{1, 49, 9, 44}, [treeDepth]float32{1.0262, -0.026728, 0.43515, 0}, [1 << treeDepth]float32{0.000243, -0.0215, -0.00132, 0.0245, -0.00377, -0.015, -0.00156, 0.00442, 0.00494, 0.0037, -0.0227, -0.0183, -0.0151, 0.00262, 0.00581, 0.0128}},
	{[treeDepth]uint16{20, 0, 107, 60}, [treeDepth]float32{0.66515, 0.36269, 0, -0.65925}, [1 << treeDepth]float32{-0.000972, 0.00929, -0.0172, -0.0335, 0.0138, -0.0134, 0.0202, 0.00367, 0.00255, 0.0111, 0.000788, -0.0162, -0.00754, -0.0267, 0.00504, -0.0393}},
	{[treeDepth]uint16{20, 83, 11, 39}, [treeDepth]float32{0.78251, -0.75074, 0.47, 0}, [1 << treeDepth]float32{0.00845, -0.00102, -0.00129, -0.0212, 0.0434, -0.00401, 0.00772, -0.00675, 0.00302, -0.000148, 0.011, -0.00293, -0.00262, 0, -0.0369, -0.00143}},
	{[treeDepth]uint16{20, 55, 19, 36}, [treeDepth]float32{0.78251, -0.448, 0.45833, 0}, [1 << treeDepth]float32{0.0603, -0.0211, 0.00214, -0.0034, -0.00521, -0.0345, -0.00122, -0.016, 0.00428, -2.15e-05, -0.0369, -0.00872, -0.00345, -1.37e-05, 0.0187, 0.0119}},
	{[treeDepth]uint16{20, 0, 11, 67}, [treeDepth]float32{0.92435, 0.044084, -0.69315, -0.19557}, [1 << treeDepth]float32{-0.017, -0.00187, 0.0285, -0.013, 0.0151, 0.0187, 0.00028, -0.025, -0.026, 0.00601, 0.00265, -0.00622, -0.0188, 0.0181, -0.000323, -0.0322}},
	{[treeDepth]uint16{20, 23, 60, 2}, [treeDepth]float32{0.85076, 0.8, -0.083382, 0.54904}, [1 << treeDepth]float32{0.00143, -0.0272, 0.0117, -0.00365, -0.00016, -0.0283, -0.0387, -0.00203, -0.00641, -0.00736, -0.00977, -0.00368, 0.042, -0.000525, -0.00138, 0.00582}},
	{[treeDepth]uint16{38, 79, 98, 11}, [treeDepth]float32{0.5, -0.0054244, 0.16667, 0.37156}, [1 << treeDepth]float32{-0.00841, 0.00397, 0.00378, -0.00105, 0.00123, 0.0316, -0.00505, -0.00326, 0.00193, 0.0108, -0.0102, 0.00831, 0.00058, 0.00451, -0.0202, -0.00945}},
	{[treeDepth]uint16{38, 11, 30, 98}, [treeDepth]float32{0.80201, 0.33647, 0, 0}, [1 << treeDepth]float32{-0.000123, -0.034, 0.00525, 0.0338, 0.000358, 0.00652, -0.00414, -0.0129, 0.00845, -0.00439, -0.00658, -0.00166, -0.00265, -0.011, -0.0248, 0.00596}},
	{[treeDepth]uint16{59, 56, 1, 13}, [treeDepth]float32{-1, -0.0083829, 0.73003, 0}, [1 << treeDepth]float32{0.0167, -0.00221, -0.0154, -0.00245, -0.00761, -0.0118, 0.0139, 0.0143, 0.0134, -0.00687, -0.0138, 0.00456, 0.0117, -0.0156, 0.00716, -0.00283}},
	{[treeDepth]uint16{3, 17, 19, 44}, [treeDepth]float32{0.39309, 0.069466, 0.4359, 0}, [1 << treeDepth]float32{-0.00248, -0.0175, 0.00618, 0.04, -0.0065, 0.00595, -0.00121, 0.011, -0.00439, -0.00704, -0.0178, 0.0593, 0.00582, -0.00554, -0.000729, 0.000815}},
	{[treeDepth]uint16{17, 33, 43, 104}, [treeDepth]float32{0.16532, 0.57143, 0, 0}, [1 << treeDepth]float32{0.00513, -0.000526, -0.00976, 0.00994, -0.00285, 0.00982, -0.00783, -0.018, -0.00455, -0.0113, -0.00164, 0.0321, 0.0178, -0.0305, 0.0134, 0.013}},
	{[treeDepth]uint16{20, 55, 0, 19}, [treeDepth]float32{0.78251, -0.448, 0.36269, 0.40909}, [1 << treeDepth]float32{0.0553, -0.0142, 0.00705, 0.00169, -0.00585, -0.00286, -0.00512, -0.0198, 0.0121, -0.0289, -0.000978, 0.015, 0.0253, -0.0131, 0.000301, -0.0334}},
	{[treeDepth]uint16{49, 104, 33, 17}, [treeDepth]float32{-0.65163, 0, 0, 0.14823}, [1 << treeDepth]float32{0.0169, 0.011, 0.0099, -0.0126, 0.00477, -0.00671, 0.0754, -0.00375, -8.3e-05, -0.000294, 0, -0.0167, 0.0032, 0.00325, 0, 0.0191}},
	{[treeDepth]uint16{39, 38, 0, 88}, [treeDepth]float32{0, 0.53103, 0.070867, -1}, [1 << treeDepth]float32{-0.00266, 0, -0.00553, 0, -0.024, 0, 0.00371, 0, -0.00456, 0.00201, 0.041, 0.0216, 0.000373, -0.0026, -0.00139, 0.0348}},
	{[treeDepth]uint16{66, 19, 107, 19}, [treeDepth]float32{-0.092284, 0.26667, 0, 0.48571}, [1 << treeDepth]float32{0.000618, -0.0349, -0.00191, -0.00174, 0.028, 0.00991, -0.0012, 0.0119, 0, 0, -0.000972, 0.00599, 0, 0, -0.0287, -0.00148}},
	{[treeDepth]uint16{92, 60, 60, 6}, [treeDepth]float32{-0.20954, -0.77319, -0.18924, 0.030918}, [1 << treeDepth]float32{-0.0301, -0.00251, 0.0528, -0.00388, 0, 0, 0.00708, 0.00289, -0.00507, 0.0128, 0.0427, 0.00872, 0, 0, 0.000629, -0.00879}},
	{[treeDepth]uint16{58, 19, 44, 58}, [treeDepth]float32{-1, 0.6, 0.38741, -0.28258}, [1 << treeDepth]float32{0.0127, -0.00306, -0.0212, -0.0124, -0.00429, -0.0111, -0.0206, -0.0109, 0, -0.00208, 0, 0.0176, 0, 0.0267, 0, -0.013}},
	{[treeDepth]uint16{17, 6, 10, 41}, [treeDepth]float32{0.70369, 0.50609, 0, 0}, [1 << treeDepth]float32{0.00193, -0.0484, -0.015, 0.0143, -0.00883, -0.00547, 0.0243, 0.0087, -0.00883, 0.0129, -0.00841, 0.000203, 0.0241, 0.00226, 0, 0}},
	{[treeDepth]uint16{50, 54, 20, 6}, [treeDepth]float32{-1.4471, -0.25, 0.61545, 0}, [1 << treeDepth]float32{-0.00136, 0.00119, 0.0147, 0.00026, -0.0072, 0.00539, 0.0163, -0.00795, -0.00284, -0.018, -0.0119, 0.00324, -0.00166, 0.0262, 0.0595, -0.00612}},
	{[treeDepth]uint16{17, 33, 2, 43}, [treeDepth]float32{0.16532, 0.25, 0.15986, 0}, [1 << treeDepth]float32{0.00302, 0.00553, -0.00724, 0.00147, 0.0149, -0.0198, -0.00675, 0.0125, -0.00771, -0.00608, -0.000203, -0.0122, 0.024, 0.0215, -0.00271, -0.00462}},
	{[treeDepth]uint16{38, 5, 55, 58}, [treeDepth]float32{0.056102, 0, -0.0077112, -0.84375}, [1 << treeDepth]float32{-0.00619, 0.0141, -0.0125, 0.0138, 0.00841, -0.00204, 0.00703, 0.0168, -0.0192, 0.003, -0.0137, -0.0122, -0.0019, 0.000141, -0.0662, 0.00527}},
	{[treeDepth]uint16{57, 37, 44, 18}, [treeDepth]float32{-0.17023, 0, 0, 0.26576}, [1 << treeDepth]float32{-0.000544, -0.00349, 0.0386, 0.00728, 0.019, 0.00921, -0.0235, -0.0144, -0.00111, 0.0017, 0.0215, -0.00536, -0.0186, -0.0119, 0.0103, -0.0125}},
	{[treeDepth]uint16{11, 18, 2, 34}, [treeDepth]float32{0.55962, 0.37071, 0.097781, 0.1842}, [1 << treeDepth]float32{0.00184, -0.00475, 0.006, 0.0261, -0.000556, 0.00625, -0.0241, 0.0166, -0.0102, -0.00987, -0.00974, -0.0111, 0.00178, 0.00375, -0.00448, 0.015}},
	{[treeDepth]uint16{50, 72, 66, 86}, [treeDepth]float32{-1.4471, -0.3, -0.092284, -1}, [1 << treeDepth]float32{-0.00136, -0.00201, 0.0136, 0.00322, 0, -0.0143, 0, -0.00308, 0.00392, 0.0517, 0.0364, -0.00747, 0, 0.0128, 0, 0.00249}},
	{[treeDepth]uint16{57, 4, 13, 98}, [treeDepth]float32{-0.026219, 0.12685, 0, 0}, [1 << treeDepth]float32{0.00178, -0.000243, -0.00722, 0.00386, -0.00129, -0.00124, -0.0204, 0.00665, 0.00907, -0.000184, -0.0181, -0.0257, 0.0106, -0.013, 0.025, 0.0257}},
	{[treeDepth]uint16{67, 51, 107, 87}, [treeDepth]float32{-0.19557, -0.69164, 0, -0.10625}, [1 << treeDepth]float32{0.0341, -0.00765, 0.007, 0.00229, -0.00696, 0.00766, -0.0103, -0.00631, 0.0493, -0.0425, 0.00722, -0.00554, -0.00315, 0.0195, 0.00758, 0.00481}},
	{[treeDepth]uint16{38, 12, 8, 0}, [treeDepth]float32{0.80201, 0, 0.2068, 0.47569}, [1 << treeDepth]float32{0.00244, -0.0159, 0.0191, 0.0477, -0.00925, 0.000107, -0.0342, -6.25e-05, -0.00621, -0.0191, 0.000149, 0, 0.0041, 0.000714, -0.00148, -0.00163}},
	{[treeDepth]uint16{60, 38, 0, 30}, [treeDepth]float32{-1.4663, 0.80201, 0.21239, 0.27599}, [1 << treeDepth]float32{0.00843, 0.00546, 0.0712, -0.0158, 0.0204, -0.00146, -0.0287, -0.0167, -0.0111, -0.00374, 0.0162, 0.000605, -0.00259, 0.00206, 0.0122, 0.0328}},
	{[treeDepth]uint16{20, 9, 82, 8}, [treeDepth]float32{0.48004, 0.16351, -0.5, 0}, [1 << treeDepth]float32{0.00998, 0.00718, 0.00369, -0.0386, -0.0114, -0.011, 0.00852, -0.0158, -0.00071, 0.0157, -0.000309, -0.0025, 0.00882, 0.0105, 0.00986, -0.0133}},
	{[treeDepth]uint16{34, 2, 49, 98}, [treeDepth]float32{0.38026, 0.20266, -0.026728, 0.16667}, [1 << treeDepth]float32{0.00414, -0.037, 0.00422, 0.00253, 0.000143, -0.00469, -0.0148, 0.013, 0.0107, -0.0328, -0.00716, -0.017, 0.00603, -0.000286, -0.00455, 0.0176}},
	{[treeDepth]uint16{20, 69, 3, 2}, [treeDepth]float32{0.52077, -0.15919, 0.24836, 0.29737}, [1 << treeDepth]float32{0.00294, -0.00281, -0.00015, -0.0252, -0.0192, 0.0356, 0.0299, 0.00525, -0.0157, 0.0311, 0.00617, -0.00677, -0.00283, 0.000392, 0.00644, 0.00947}},
	{[treeDepth]uint16{49, 68, 46, 39}, [treeDepth]float32{-0.89671, -0.076613, 0, 0}, [1 << treeDepth]float32{-0.012, -0.00289, 0.0604, 0.00138, 0, 0.0385, 0, -0.0242, -0.000337, 0.0095, 0, 0.00619, 0, -0.0295, 0, -0.0109}},
	{[treeDepth]uint16{23, 87, 40, 20}, [treeDepth]float32{0.8, -0.058443, 0, 0.78251}, [1 << treeDepth]float32{-0.000205, -0.038, 0.00305, 0.00314, 0.0153, 0, -0.0381, 0, -0.021, 0.00692, -0.00862, 0.00135, -0.00679, 0, 0.013, 0}},
	{[treeDepth]uint16{68, 83, 2, 43}, [treeDepth]float32{-0.18841, -0.58714, 0.18132, 0}, [1 << treeDepth]float32{-0.00553, 0.00949, 0.0158, -0.00256, -0.0274, -0.0171, 0.0156, -0.00131, -0.00106, 0.0113, -0.00308, -0.00847, -0.021, -0.0182, -0.0226, 0.0081}},
	{[treeDepth]uint16{17, 18, 19, 69}, [treeDepth]float32{0.39729, 0, 0.35714, -0.15919}, [1 << treeDepth]float32{0.027, 0.00514, 0.00508, -0.0244, -0.00541, 0.0242, 0.00319, -0.0101, -0.0109, 0.000903, 0.0189, 0.00125, -0.000858, 0.0144, -0.00195, 0.00554}},
	{[treeDepth]uint16{19, 98, 68, 107}, [treeDepth]float32{0.55, 0.5, -0.018519, 0}, [1 << treeDepth]float32{-0.000515, 0.00462, -0.0255, 0.00948, -0.00151, 0.00316, 0.0238, 0.034, 0.00706, -0.00872, -0.00343, 0.0151, -0.0138, 0.00354, 0.000673, 0.00378}},
	{[treeDepth]uint16{11, 36, 19, 1}, [treeDepth]float32{0.3001, 0, 0.4359, 0.31838}, [1 << treeDepth]float32{0.00108, 0.0355, -0.00918, 0, 0.00336, 0.00478, -0.0127, -0.00635, 0.00831, -0.0115, -0.0512, 0.00223, -0.000663, -0.00676, 0.0109, 0.00496}},
	{[treeDepth]uint16{30, 11, 69, 0}, [treeDepth]float32{0, 0.40547, -0.15919, 0.47569}, [1 << treeDepth]float32{0.00027, 0.0274, -0.000471, -0.0211, 0.00412, -0.00272, -0.00193, -0.0258, -0.00201, 0.00318, 0.0175, 0.00137, -0.00498, -0.0253, -0.00326, -0.00346}},
	{[treeDepth]uint16{55, 26, 34, 2}, [treeDepth]float32{-0.089632, 0, 0.4207, 0.20266}, [1 << treeDepth]float32{0.00555, 0.00271, -0.0307, 0.0135, -0.0187, -0.0242, -0.0131, 0.00309, -0.021, -0.00133, -0.0224, 0.0247, 0.00802, -0.00103, -0.0332, -0.0226}},
	{[treeDepth]uint16{58, 57, 18, 11}, [treeDepth]float32{-1, -0.20016, 0.34276, 0.55962}, [1 << treeDepth]float32{0.0204, -0.00156, -0.00805, -0.000831, 0.00258, -0.0159, 0.00606, -0.00197, -0.00632, -0.0071, -0.013, -0.000391, 0.00748, -0.0151, 0.00445, 0.0223}},
	{[treeDepth]uint16{8, 71, 1, 19}, [treeDepth]float32{0.18506, -0.3, 1.1038, 0.45833}, [1 << treeDepth]float32{0.00373, 0.0177, 0.00362, -0.007, -0.00832, 0.0187, 0.00596, 0.00405, -0.0583, -0.012, 8.67e-06, -0.00201, 0.0249, 0.0129, 0.0179, -0.0109}},
	{[treeDepth]uint16{12, 87, 23, 34}, [treeDepth]float32{0, -0.31118, 0, 0.46516}, [1 << treeDepth]float32{-0.000615, -0.0174, 0.00106, 0.0489, -0.0236, -0.0132, 0.00115, -0.0032, 0.016, -0.00582, -0.0107, 0.0321, -0.0174, 0, 0.0289, -0.0028}},
	{[treeDepth]uint16{69, 17, 2, 83}, [treeDepth]float32{-0.054587, 0.29881, 0.18132, -0.1387}, [1 << treeDepth]float32{0.00366, 0.00532, 0.00298, 0.00487, -0.000499, 0.0202, -0.0216, 0.00558, 0.0279, -0.0121, -0.0216, 0.00381, 0.00567, -0.00657, 0.00974, 0.036}},
	{[treeDepth]uint16{92, 52, 33, 11}, [treeDepth]float32{-0.20954, -0.18201, 0.66667, 0.09531}, [1 << treeDepth]float32{-0.0131, -0.0118, -0.0035, 0.00271, -1.06e-05, 0.00817, 0.0473, 0.00257, -0.0121, -0.00244, 0.0426, 0.00214, -0.000823, 0.0286, -0.0237, -0.00662}},
	{[treeDepth]uint16{11, 38, 104, 69}, [treeDepth]float32{0.33647, 0.7449, 0, -0.4364}, [1 << treeDepth]float32{0.00234, -0.00141, -0.0194, 0.0418, -0.0361, 0.012, -0.00315, 0.000268, 0.00312, -0.0111, 0.000854, 0.0157, 0.00557, 0.0123, -0.0263, 0.019}},
	{[treeDepth]uint16{57, 38, 11, 37}, [treeDepth]float32{-0.79969, 0.80201, 0.33647, 0}, [1 << treeDepth]float32{0.00641, 0.000803, 0.0431, -0.00928, 0.00229, -0.00476, -0.000827, 0.0105, -0.0103, 0.00739, 0, -0.0467, 0.0241, -0.000632, 0.0249, 0.0369}},
	{[treeDepth]uint16{1, 69, 33, 44}, [treeDepth]float32{0.35497, -0.054587, 0.75, 0}, [1 << treeDepth]float32{0.0215, -0.00313, 0.000408, -0.0256, 0.00734, 0.0273, -0.00108, 0.00608, 0.00739, -0.00407, -0.00728, 0.0103, 0, 0, 0.00328, -0.0148}},
	{[treeDepth]uint16{20, 17, 58, 1}, [treeDepth]float32{0.20958, 0.24654, -0.55319, 0.73003}, [1 << treeDepth]float32{-0.00719, -0.00031, -0.0762, 0.0139, -0.00212, 0.00603, -0.000151, 0.0145, 0.0173, -0.00868, -0.0109, 0.036, 0.000119, -0.0121, -0.00291, 0.007}},
	{[treeDepth]uint16{17, 79, 51, 33}, [treeDepth]float32{0.70369, -0.35936, -0.30238, 0}, [1 << treeDepth]float32{0.00533, 0.00228, -0.012, -0.0365, -0.0197, 0, 0.00423, 0, 0.00662, 0.00258, 0.00785, -0.0363, -0.00588, 0, -0.00131, 0}},
	{[treeDepth]uint16{67, 60, 5, 43}, [treeDepth]float32{-0.41127, -0.27763, 0.2, 0.31268}, [1 << treeDepth]float32{-0.0134, 0.00272, 0.0237, -0.0028, 0.0246, 0.0125, 0.0341, -0.0094, 0.00133, -0.0165, 0.0166, 0.0062, -0.0222, 0.00955, -0.00698, -0.00055}},
	{[treeDepth]uint16{2, 44, 43, 58}, [treeDepth]float32{0, 0, 0.31268, -0.72837}, [1 << treeDepth]float32{0.0171, 0.00312, 0.00313, -0.0148, 0, -0.000203, 0.00592, -0.0226, 0.00692, -0.00259, -0.0443, 0.000872, 0.00969, -0.0268, 0.00589, 0.00824}},
	{[treeDepth]uint16{19, 85, 67, 43}, [treeDepth]float32{0.55, -1, -0.038309, 0}, [1 << treeDepth]float32{-0.0121, -0.0208, -0.00272, 0.00515, 0.0319, -0.0111, 0.000527, 0.00553, 0.0131, -0.019, 0.0021, 0.0396, 0.00453, 0.00846, -0.016, 0.00148}},
	{[treeDepth]uint16{66, 19, 57, 11}, [treeDepth]float32{-0.059406, 0.26667, -0.17023, -0.22314}, [1 << treeDepth]float32{0.0153, 0.0054, 0.00629, 0.0249, 0.0288, -0.03, -0.0137, 0.00273, -0.0139, -0.00644, 0.000545, -0.00282, -0.00847, 0.00929, -0.00706, 0.00253}},
	{[treeDepth]uint16{20, 55, 60, 23}, [treeDepth]float32{0.78251, -0.36141, -0.083382, 0.2}, [1 << treeDepth]float32{0.0295, -0.0205, -0.00106, -0.0254, -0.0102, 0.00116, 0.00219, -0.00107, 0.0308, -0.00507, 0.0137, 0.0107, 0.0128, -0.00261, -0.0233, -0.00143}},
	{[treeDepth]uint16{67, 17, 107, 68}, [treeDepth]float32{-0.37214, 0.24654, 0, -0.0075758}, [1 << treeDepth]float32{0.00289, -0.00402, 0.0356, -0.00504, -0.0131, 0.00109, 0.023, 0.0178, 0.0165, 0.00251, 0.0345, 0.00223, -0.019, -0.0153, 0.00437, 0.00203}},
	{[treeDepth]uint16{57, 0, 17, 62}, [treeDepth]float32{-0.55191, 0.36269, 0.069466, -1}, [1 << treeDepth]float32{0.0126, -0.00797, -0.000237, -0.00289, 0.0278, 0.0062, -0.0279, -0.000349, -0.0121, 0.0095, -5.78e-05, -0.000209, 0.0626, -0.00319, -0.000376, -0.00421}},
	{[treeDepth]uint16{17, 17, 67, 1}, [treeDepth]float32{0.70369, 0.24654, -0.12347, 0.73003}, [1 << treeDepth]float32{-0.00118, 0, 0.0271, 0.00036, -0.000635, 0, 3.1e-05, -0.035, -0.0272, 0, 0.0143, -0.000876, 6.03e-05, 0, 0.00174, -0.0132}},
	{[treeDepth]uint16{23, 43, 19, 17}, [treeDepth]float32{0.8, 0.31268, 0.33333, 0.36025}, [1 << treeDepth]float32{0.00845, 0.00439, -0.0345, -0.00628, 0.000431, -0.0128, 0.00405, 0.0127, -0.0201, 0.00142, -0.024, 0.00964, -0.000818, -0.0451, 0.00793, 0.0149}},
	{[treeDepth]uint16{19, 11, 52, 38}, [treeDepth]float32{0.41667, 0.37156, -0.27189, 0.7449}, [1 << treeDepth]float32{-0.00822, -0.00582, 0.0204, 0.00401, 0.00793, -0.000765, -0.028, -0.00209, -0.016, 0.0231, 0.00146, 0.0171, 0.0232, -0.0183, -0.000494, 0.0206}},
	{[treeDepth]uint16{34, 9, 8, 13}, [treeDepth]float32{0.51375, 0.16351, 0.11893, 0}, [1 << treeDepth]float32{-0.00395, -0.00654, 0.0109, -0.0331, 0.00926, 0.012, 0.00299, -0.00432, 0.0048, 0, 0.000627, 0, -0.0151, 0, 0.000304, 0}},
	{[treeDepth]uint16{11, 18, 107, 2}, [treeDepth]float32{0.50078, 0.50575, 0, 0.32461}, [1 << treeDepth]float32{-0.000982, 0.00637, -0.0112, 0.0173, 0.00364, -0.00881, 0.0134, 0.0175, 0.00404, 0.0224, -0.0279, 0.0321, -0.0122, -0.0429, -0.0112, 0.00824}},
	{[treeDepth]uint16{23, 43, 12, 66}, [treeDepth]float32{0.8, 0.45746, 0, -0.41288}, [1 << treeDepth]float32{0.00568, -0.0295, -0.0208, 0.00194, -0.0103, -0.000657, 0.0028, 0, -0.000719, -0.0167, 0.0168, 0.0236, 0.0285, -0.00478, -0.0421, 0}},
	{[treeDepth]uint16{67, 17, 44, 18}, [treeDepth]float32{-0.65229, 0.028922, 0.38741, 0.1763}, [1 << treeDepth]float32{0.00206, -0.00297, 0.0282, -0.000512, -0.00771, -0.0218, 0.00935, 0.0359, -0.000171, 0.00155, 0.00577, -0.000355, 0, -0.00125, 0.00612, -0.00454}},
	{[treeDepth]uint16{19, 58, 0, 33}, [treeDepth]float32{0.55, -0.027109, 0.50985, 0.33333}, [1 << treeDepth]float32{-0.00137, -0.0128, -0.00536, 0.0156, -0.0391, -0.0246, 0.00801, 0.0222, -0.00115, 0.00176, 0.00189, -0.00145, -0.00449, -0.0341, -0.0115, 0.0242}},
	{[treeDepth]uint16{58, 8, 57, 33}, [treeDepth]float32{-0.84375, 0, -0.17023, 0.25}, [1 << treeDepth]float32{0.00255, -0.00395, 0.019, 0.0148, -0.0215, 0.00953, -0.012, -0.00287, 0.00807, -0.00568, 0.0403, -0.00809, -0.0094, -0.0048, 0.0163, 0.00134}},
	{[treeDepth]uint16{20, 67, 50, 2}, [treeDepth]float32{0.52077, -0.26494, -0.49858, 0.29737}, [1 << treeDepth]float32{-0.0155, 0.000443, -0.00732, 0.0131, 0.0341, -0.00253, 0.000175, -0.0222, 0.00249, -0.00805, 0.00277, -0.000909, 0.00812, 0.0224, -0.000431, -0.000459}},
	{[treeDepth]uint16{72, 2, 11, 83}, [treeDepth]float32{-0.3, 0.29737, -0.35667, -0.024461}, [1 << treeDepth]float32{-0.0205, -0.00389, 0.00565, -0.0144, 0.00125, 0.00298, -0.00435, -0.0145, -0.0205, 0.00185, -0.0139, 0.00529, 0.0122, -0.00417, 0.0878, -0.00197}},
	{[treeDepth]uint16{33, 99, 51, 38}, [treeDepth]float32{0.33333, 0, -0.30238, 0.23529}, [1 << treeDepth]float32{0.00698, 0.0053, -0.0192, 0.0319, -0.0152, 0.00647, 0.0104, 0.00841, -0.0105, 0.0117, -0.00581, 0.00881, 0.00775, -0.00361, -0.0231, 0.0111}},
	{[treeDepth]uint16{38, 59, 14, 44}, [treeDepth]float32{0.80201, -1, 0, 0.20101}, [1 << treeDepth]float32{-0.000322, 0.0436, -0.000722, -0.0164, 0.0261, -0.0119, 0.00681, 0.0133, 0.00418, -0.00201, 0.0065, -0.0146, -0.0126, -0.0139, -0.0197, -0.0185}},
	{[treeDepth]uint16{67, 20, 60, 104}, [treeDepth]float32{-0.37214, 0.52077, -0.33024, 0}, [1 << treeDepth]float32{-0.00129, 0.00247, 0.00197, -0.00387, 0.039, -0.000738, -0.00829, -0.0124, -0.0154, -0.019, 0.0106, -0.0291, 0.0277, 0.00537, 0.0415, 0.0112}},
	{[treeDepth]uint16{50, 45, 92, 11}, [treeDepth]float32{-0.56465, 0, -0.20954, -0.28768}, [1 << treeDepth]float32{-0.00291, -0.0293, -0.000591, -5.07e-05, -0.00429, -0.00134, 0.0391, 0.00615, 0.0463, 0.0124, -0.000163, -0.00521, -0.0105, 0.00193, 0.0164, -0.0217}},
	{[treeDepth]uint16{67, 1, 51, 2}, [treeDepth]float32{-0.26494, 0.83626, -0.53243, 0.077697}, [1 << treeDepth]float32{0.0419, -0.0138, -0.0149, -0.000285, -0.00335, -0.00443, -0.000201, 0.00941, 0.0091, 0.00457, -0.00723, -0.0478, 0.00698, -0.00211, -0.0122, -0.00052}},
	{[treeDepth]uint16{20, 17, 0, 69}, [treeDepth]float32{0.10295, 0.24654, 0.36269, -0.054587}, [1 << treeDepth]float32{-0.00409, 0.0152, -0.00351, 0.011, 0.00847, 0.00528, -0.00361, -0.00224, -0.00512, -0.000831, -0.0129, 0.0307, 0, -0.0225, 0.0101, 0.0102}},
	{[treeDepth]uint16{1, 15, 43, 51}, [treeDepth]float32{0.27807, 0, 0.45746, -0.093037}, [1 << treeDepth]float32{0.00172, -0.00118, -0.00714, 0.0232, 0.0164, 0.016, -0.00044, -0.0191, 0.0159, -0.00375, -0.0112, -0.00753, -0.0331, -0.000403, -0.00211, -0.00837}},
	{[treeDepth]uint16{60, 0, 38, 67}, [treeDepth]float32{-0.8473, 0.15421, 0.89363, -0.23037}, [1 << treeDepth]float32{-0.0193, 0.00323, 0.0118, 0.00531, 0.00177, -0.0244, -0.00405, -0.0248, 0.00302, 0.00155, 0.0203, -0.00243, 0.0111, -0.0207, -0.02, 0.0161}},
	{[treeDepth]uint16{56, 11, 83, 0}, [treeDepth]float32{-0.0083829, 0.40547, -0.46484, 0.31573}, [1 << treeDepth]float32{0.0241, -0.000551, 0.0222, 0.00528, -0.000418, 0.000624, -0.0166, 5.68e-05, -0.0122, -0.0061, -0.000801, 0.0126, -0.00494, 0.00755, -0.0266, 0.00579}},
	{[treeDepth]uint16{60, 18, 43, 68}, [treeDepth]float32{-0.93156, 0.37071, 0, -0.047348}, [1 << treeDepth]float32{0.0201, -0.000491, -0.0178, 0.00372, -0.00222, -0.0103, -0.0135, -0.0201, -0.00579, -0.00207, -0.00909, -0.00147, -0.0137, 0.0126, -0.00547, -0.00543}},
}

var passageForest = Forest{
	{[treeDepth]uint16{23, 43, 22, 22}, [treeDepth]float32{0.14286, 0.076597, 0.3253, 0.13953}, [1 << treeDepth]float32{0.00203, 0.00652, -0.0101, -0.000951, 0, 0, 0, 0, 0.00678, -0.00948, 0.154, -0.0103, -0.00334, 0.00201, -0.00934, -0.00934}},
	{[treeDepth]uint16{23, 71, 32, 81}, [treeDepth]float32{0.14286, -0.018375, 0.028403, -0.069959}, [1 << treeDepth]float32{0.0711, -0.0189, -0.0721, 0.00574, 0.0164, 0.00324, 0.00677, 0.00487, -0.0333, -0.0278, -0.0147, -0.00838, 0.00393, -0.00658, -0.0194, 0.00476}},
	{[treeDepth]uint16{42, 10, 23, 42}, [treeDepth]float32{0.066787, 0.018096, 0.14286, 0.26815}, [1 << treeDepth]float32{-0.000344, -0.0137, -0.0164, 0.0179, 0.000351, -0.00825, -0.0375, 0.00951, 0, 0.02, 0, 0.0738, 0, -0.0291, 0, -0.00882}},
	{[treeDepth]uint16{81, 81, 80, 23}, [treeDepth]float32{-0.13534, -0.19106, -0.85714, 0.5}, [1 << treeDepth]float32{-0.00851, 0, 0.101, -0.00292, -0.00525, 0, -0.0141, -0.00264, 0, 0, 0, 0, 0.00695, 0, 0.0543, -0.0387}},
	{[treeDepth]uint16{23, 5, 29, 24}, [treeDepth]float32{0.14286, 0.070863, 0.54643, 0.57661}, [1 << treeDepth]float32{0.0566, -0.0162, -0.01, 0.00811, -0.0202, 0.00208, 0.0347, -0.0113, -0.0221, -0.0513, -0.000645, -0.000441, -0.0062, -0.0334, 0.03, 0.00666}},
	{[treeDepth]uint16{42, 8, 80, 42}, [treeDepth]float32{0.066787, 0.25481, -0.85714, 0.24339}, [1 << treeDepth]float32{0.0017, -0.022, -0.0172, 0.0133, 0.0093, -0.0159, -0.0375, 0.00897, 0, 0.00359, 0, 0.0717, 0, -0.0275, 0, -0.0108}},
	{[treeDepth]uint16{81, 24, 32, 1}, [treeDepth]float32{-0.10536, 0.39204, 0.076112, 2.5133}, [1 << treeDepth]float32{-0.00344, -0.0142, 0.00949, -0.028, 0.00974, 0.00496, -0.00406, 0.0159, -0.0327, 0.000192, 0.0587, -0.0212, -0.0235, -0.000321, -4.31e-05, -0.00487}},
	{[treeDepth]uint16{42, 42, 23, 22}, [treeDepth]float32{0.38388, 0.066787, 0.14286, 0.4}, [1 << treeDepth]float32{-0.0174, 0, 0.0462, 0.04, -0.0271, 0, -0.000841, -0.011, 0.00309, 0, -0.0104, -0.0322, -0.0192, 0, 0.00375, -0.027}},
	{[treeDepth]uint16{42, 10, 81, 29}, [treeDepth]float32{0.066787, 0.040446, -0.069959, 0.52139}, [1 << treeDepth]float32{0.0136, -0.00797, -0.0496, 0.0214, -0.0366, -0.0248, -0.00337, -0.0108, 0.000977, -0.00572, -0.00756, -0.00292, -0.00729, -0.0122, -0.0114, -0.0022}},
	{[treeDepth]uint16{10, 43, 84, 61}, [treeDepth]float32{0.029627, 0.018678, -0.14199, -0.020785}, [1 << treeDepth]float32{0.0226, 0.016, -0.0332, 0.00584, -0.0246, -0.0129, -0.0229, 0.0142, 0.0348, -0.005, 0.0044, 0.00724, -0.0189, -0.0118, 0.0115, 0.0065}},
	{[treeDepth]uint16{24, 24, 32, 31}, [treeDepth]float32{0.4947, 0.39204, 0.089697, 0.72439}, [1 << treeDepth]float32{-0.0179, 0, 0.0609, -0.0226, -0.0113, 0, -0.00967, 0.000563, 0.00325, 0, 7.61e-05, -0.0287, 0.0116, 0, -0.0132, 0.00478}},
	{[treeDepth]uint16{42, 60, 16, 64}, [treeDepth]float32{0.066787, -0.28879, 0.22547, -0.055072}, [1 << treeDepth]float32{0.0107, -0.0181, -0.0173, 0.00883, -0.0109, 0.0682, -0.00018, 0.031, 0.032, -0.0176, -0.0351, 0.00274, 0, 0.00116, 0, -0.0787}},
	{[treeDepth]uint16{10, 42, 23, 1}, [treeDepth]float32{0.018096, 0.066787, 0.14286, 2.5133}, [1 << treeDepth]float32{-0.0197, 0.00357, -0.0269, -0.00705, -0.00529, 0.000158, -0.019, 0.0102, -0.00314, -0.0247, 0.00916, 0.0411, -0.0317, -0.0482, -0.0143, -0.00459}},
	{[treeDepth]uint16{81, 24, 22, 43}, [treeDepth]float32{-0.10536, 0.39204, 0.1791, 0.032717}, [1 << treeDepth]float32{0.00635, 0.0126, -0.0199, -0.0149, -0.00704, 0.00595, 0.00734, 0.00274, 0.0111, 0.00485, -0.0037, 0.00155, -0.00722, -0.0177, 0.061, -0.0309}},
	{[treeDepth]uint16{88, 43, 10, 24}, [treeDepth]float32{-0.22248, 0.0085333, 0.034991, 0.4947}, [1 << treeDepth]float32{-0.00151, 0.00313, -0.0305, -0.0035, 0.00198, -0.0193, -0.0108, 0.0195, 0.0189, 0.00612, -0.021, -0.0174, -0.00898, -0.00967, 0.00848, -0.0061}},
	{[treeDepth]uint16{81, 81, 61, 1}, [treeDepth]float32{-0.13534, -0.19106, -0.044663, 2.5133}, [1 << treeDepth]float32{-0.00526, 0, 0.00353, -0.0166, 0.0117, 0, 0.000736, 0.00313, -0.0122, 0, 0.0778, -0.0158, -0.016, 0, 0.0104, -0.0104}},
	{[treeDepth]uint16{67, 28, 24, 24}, [treeDepth]float32{-0.031649, 0.46547, 0.39204, 0.4947}, [1 << treeDepth]float32{-0.0078, 0.0154, -0.0345, 0.00192, 0.0195, 0.0422, 0.0304, 0.0153, 0, 0, 0, 0, -0.0211, 0.0161, 0.000855, -0.0284}},
	{[treeDepth]uint16{70, 42, 23, 42}, [treeDepth]float32{-0.16854, 0.066787, 0.14286, 0.24339}, [1 << treeDepth]float32{0.0237, -0.0269, -0.00851, 0.012, 0.00821, -0.0358, 0.0179, 0.00146, 0, 0, 0.0808, 0.053, 0, 0, 0.00297, -0.0152}},
	{[treeDepth]uint16{88, 4, 23, 81}, [treeDepth]float32{-0.20393, 0.74663, 0.5, -0.16333}, [1 << treeDepth]float32{-0.0286, 0.00125, 0.0076, 0.00065, -0.0146, 0.0314, 0.00622, -0.0232, 0.00473, 0.00836, 0.0277, 0.00336, -0.0145, -0.0258, -0.00497, -0.0454}},
	{[treeDepth]uint16{42, 67, 23, 24}, [treeDepth]float32{0.34369, -0.031649, 0.14286, 0.4947}, [1 << treeDepth]float32{0.0186, 0.073, 0.00942, -0.0197, -0.00489, -0.0187, 0.0236, -0.006, -0.00367, -0.0156, 0.00726, -0.0343, -0.00763, -0.0266, -0.0105, -0.0236}},
	{[treeDepth]uint16{81, 23, 81, 79}, [treeDepth]float32{-0.069959, 0.14286, -0.21622, -0.021053}, [1 << treeDepth]float32{-0.0138, 0, 0.00201, 0, 0.0496, -0.0147, -0.0116, -0.0116, -0.00298, 0, -0.0218, 0, 0.0167, -0.0445, 0.0507, -0.0233}},
	{[treeDepth]uint16{70, 60, 16, 75}, [treeDepth]float32{-0.16854, -0.23355, 0.22547, -1}, [1 << treeDepth]float32{0.00163, -0.0169, -0.0107, -0.0123, 0.00546, 0.0242, -0.0249, 0.0102, -0.0126, -0.015, 0.0308, 0.00109, 0.0585, 0.0123, 0.0223, -0.0621}},
	{[treeDepth]uint16{70, 32, 23, 61}, [treeDepth]float32{-0.15783, 0, 0.14286, -0.09962}, [1 << treeDepth]float32{0.0633, 0.023, 0.0213, 0.0159, -0.0181, -0.0234, 0.00281, 0.00241, -0.0234, -0.0102, 0.00175, -0.000472, 0.00513, -0.00351, 0.0293, -0.00296}},
	{[treeDepth]uint16{42, 10, 80, 61}, [treeDepth]float32{0.066787, 0.040446, -0.85714, -0.044663}, [1 << treeDepth]float32{0.00524, -0.0142, 0.00271, 0.0528, 0.0227, -0.0171, -0.0251, 0.00122, -0.0155, 0.016, -0.0236, 0.0065, -0.0124, 0.00334, -0.0434, 0.00486}},
	{[treeDepth]uint16{42, 42, 10, 43}, [treeDepth]float32{0.34369, 0.066787, 0.040446, 0}, [1 << treeDepth]float32{0.00978, 0, 0.0187, 0.00471, -0.0205, 0, -0.00711, -0.00885, -0.0333, 0, -0.00965, -0.0259, -0.0273, 0, 0.0148, -0.00871}},
	{[treeDepth]uint16{24, 24, 32, 33}, [treeDepth]float32{0.39204, 0.4947, 0.076112, 0.29485}, [1 << treeDepth]float32{-0.0202, 0.0488, 0, -0.0293, -0.00841, 0.0074, 0, 0.0117, -8.99e-05, 0.0135, 0, 0.00266, 0.006, -0.0365, 0, -0.00471}},
	{[treeDepth]uint16{27, 10, 81, 43}, [treeDepth]float32{0.61114, 0.051651, -0.069959, 0.018678}, [1 << treeDepth]float32{0.00525, -0.0143, -0.00766, -0.0339, -0.0285, 0.00939, 0.00766, 0.0186, -0.00648, -0.0233, 0.0186, -0.015, -0.0313, -0.0136, -0.00781, -0.0265}},
	{[treeDepth]uint16{42, 3, 23, 6}, [treeDepth]float32{0.34369, 0.77349, 0.14286, 3.0474}, [1 << treeDepth]float32{-0.00748, -0.00151, 0.0101, 0, 0.00108, -0.0306, 0.0262, -0.00347, 0.0307, 0.0458, 0.0318, -0.0377, -0.0106, -0.0219, 0.00386, -0.0143}},
	{[treeDepth]uint16{33, 59, 26, 10}, [treeDepth]float32{0.12855, -0.21643, 0.34863, 0.018096}, [1 << treeDepth]float32{-0.011, -0.000968, -0.00546, -0.0258, -0.00711, 0.0329, 0.126, -0.0141, -0.0108, 0.00388, 0.0302, -0.00977, -0.0143, 0.0136, 0.00168, 0.00227}},
	{[treeDepth]uint16{42, 10, 61, 23}, [treeDepth]float32{0.066787, 0.040446, -0.065288, 0.14286}, [1 << treeDepth]float32{0.025, -0.014, -0.0279, 0.041, -0.0188, -0.00243, -0.0196, 0.0174, 0.0399, -0.0227, -0.0145, 0.00325, -0.0132, 0.0072, -0.0491, 0.00301}},
	{[treeDepth]uint16{42, 80, 88, 17}, [treeDepth]float32{0.29548, -0.85714, -0.07314, 0}, [1 << treeDepth]float32{0.0222, -0.00665, -0.00649, -0.0256, -0.00477, -0.0189, 0.0206, 0.000117, 0.0142, 0.0712, 0.0145, -0.0409, -0.00153, -0.00895, -0.00933, -0.0127}},
	{[treeDepth]uint16{27, 67, 62, 28}, [treeDepth]float32{0.61114, -0.014738, -0.1607, 0.46547}, [1 << treeDepth]float32{-0.00139, -0.0184, 0.00472, 0.00942, -0.00275, -0.00343, 0.0247, -0.0165, 0.0336, -0.0114, -0.0361, -0.00635, -0.00793, -0.00961, 0.0107, -0.0537}},
	{[treeDepth]uint16{81, 24, 71, 32}, [treeDepth]float32{-0.069959, 0.39204, -0.24716, 0.076112}, [1 << treeDepth]float32{-0.0248, -0.0276, 0.0444, -0.0333, 0.00183, -0.00176, 0.0135, -0.0203, 0.00163, -0.00855, 0.00575, -0.0274, 0.00127, 0.00725, -0.00711, 0.00831}},
	{[treeDepth]uint16{106, 71, 23, 5}, [treeDepth]float32{-0.2544, -0.76922, 0.14286, 0.07943}, [1 << treeDepth]float32{0, -0.00891, 0, 0.0314, -0.000395, -0.0258, 0.00548, -0.0129, 0, -0.0145, 0, -0.00191, -0.00161, -0.0167, 0.0926, 0.00259}},
	{[treeDepth]uint16{67, 22, 99, 80}, [treeDepth]float32{-0.24113, 0.28947, -0.13653, -0.5}, [1 << treeDepth]float32{-0.00714, 0.00301, 0.0586, -0.00176, 0.00407, 0.0195, 0.00714, -0.0113, -0.00893, 0.00681, 0.061, 0.0132, -0.00129, -0.0245, 0.00277, -0.0252}},
	{[treeDepth]uint16{42, 70, 88, 17}, [treeDepth]float32{0.38388, -0.17882, -0.07314, 0}, [1 << treeDepth]float32{-0.00425, -0.0111, -0.0124, -0.0314, 0.0452, 0.00803, 0.0114, -0.0236, -0.00195, -0.0159, 0.0101, 0.00896, 0.0296, -0.0148, -0.00726, -0.018}},
	{[treeDepth]uint16{81, 81, 32, 70}, [treeDepth]float32{-0.13534, -0.19106, 0.076112, -0.18927}, [1 << treeDepth]float32{0.00541, 0, -0.0212, -0.0136, 0.0226, 0, -0.0151, 0.0182, -0.0079, 0, 0.0572, -0.0168, -0.00538, 0, -0.00122, -0.00276}},
	{[treeDepth]uint16{70, 4, 80, 81}, [treeDepth]float32{-0.22297, 0.78772, -0.5, -0.13534}, [1 << treeDepth]float32{0.0119, 6.29e-05, 0.0327, -0.0037, 0.00244, 0.0161, 0.00383, -0.0478, 0.0149, -0.00192, 0.0492, -0.00577, -0.00782, -0.0336, 0.0239, -0.0336}},
	{[treeDepth]uint16{42, 67, 64, 89}, [treeDepth]float32{0.066787, -0.081133, -0.18517, -0.31358}, [1 << treeDepth]float32{-0.00326, 0.0178, -0.00762, 0.00668, 0.0333, 0.00554, -0.0192, -0.00789, 0.0749, -0.00594, -0.0229, -0.0191, -0.0128, -0.00743, -0.0317, 0.00895}},
	{[treeDepth]uint16{43, 70, 43, 10}, [treeDepth]float32{0.25603, -0.2346, 0.018678, 0.034991}, [1 << treeDepth]float32{0.0112, 0, 0.00416, 0, 0.00346, -0.017, -0.00838, -0.0285, 0.00617, 0, -0.0127, 0, 0.0572, -0.0107, 0.00984, -0.00811}},
	{[treeDepth]uint16{27, 24, 81, 32}, [treeDepth]float32{0.61114, 0.39204, -0.13534, 0.089697}, [1 << treeDepth]float32{-0.00376, -0.0171, 0.0426, -0.0409, -0.0113, -0.0143, -0.0109, -0.0248, -0.00176, -0.00237, -0.00762, -0.0189, -0.00171, -0.00232, 0.00852, 0.00067}},
	{[treeDepth]uint16{42, 81, 75, 76}, [treeDepth]float32{0.34369, -0.10536, -1, -0.5}, [1 << treeDepth]float32{-0.0283, -0.0561, -0.02, -0.0201, 0.0455, 0.0241, 0.00222, -0.00646, 0.0308, -0.0158, -0.0345, -0.0107, 0.00282, -0.00743, -0.00179, -0.0315}},
	{[treeDepth]uint16{42, 60, 65, 49}, [treeDepth]float32{0.066787, -0.27071, -0.17362, 0.48009}, [1 << treeDepth]float32{-0.0103, -0.0125, 0.0672, 0.0108, 0.013, -0.0223, -0.0296, 0.00556, 0.00613, 0.0588, 0, 0.0395, -0.000712, 0.00755, 0, -0.0497}},
	{[treeDepth]uint16{88, 16, 90, 17}, [treeDepth]float32{-0.22248, 0.22547, -0.026038, 0}, [1 << treeDepth]float32{-0.0265, -0.000284, 0.0499, 0.0167, -0.0138, 0.0206, 0.00997, -0.0636, -0.00531, -0.000123, -0.000222, -0.0023, 0.0447, -0.000621, 0, 0.00262}},
	{[treeDepth]uint16{42, 42, 10, 70}, [treeDepth]float32{0.34369, 0.066787, 0.029627, -0.16854}, [1 << treeDepth]float32{0.0251, 0, 0.00348, -0.0164, -0.00416, 0, 0.0204, 0.00468, -0.0179, 0, -0.0114, -0.0282, -0.034, 0, 0.00788, -0.0156}},
	{[treeDepth]uint16{27, 80, 22, 71}, [treeDepth]float32{0.61114, -0.5, 0.88158, -0.018375}, [1 << treeDepth]float32{-0.000252, 0.00353, -0.0073, -0.0474, -0.0274, -0.0231, 0.0657, -0.00482, 0.0157, 0.00537, -0.00734, -0.0502, 0.0085, -0.0339, -0.000433, 0.00131}},
	{[treeDepth]uint16{42, 70, 31, 43}, [treeDepth]float32{0.066787, -0.16854, 0.46824, 0.032717}, [1 << treeDepth]float32{-0.0175, -0.0265, 0.00496, 0.0483, 0.016, 0.0103, -0.0377, -0.00676, -0.0019, -0.029, -0.00784, -0.0121, -0.0031, 0.0157, -0.018, 0.00338}},
	{[treeDepth]uint16{88, 24, 81, 24}, [treeDepth]float32{-0.20393, -0.15082, -0.23923, 0.4947}, [1 << treeDepth]float32{-0.0199, 0.00897, 0.00297, -0.0188, -0.0247, 0.00342, 0.0173, 0.0235, 0, 0, 0, 0, 0, 0, -0.00991, -0.00755}},
	{[treeDepth]uint16{88, 44, 64, 81}, [treeDepth]float32{-0.22248, 0.5496, -0.055072, -0.57054}, [1 << treeDepth]float32{-0.0284, 0.0223, 0.0233, 0.066, -0.0167, 0.00345, -0.00225, -0.0677, -0.0142, -0.000525, 0.0425, -0.016, -0.0167, 0.00166, -0.000396, -0.0332}},
	{[treeDepth]uint16{88, 1, 63, 80}, [treeDepth]float32{-0.14454, 2.5133, -1.619, -0.8}, [1 << treeDepth]float32{-0.0158, 0.000913, -0.0059, -0.00313, -0.00304, 0.00528, 0.0573, 0.00811, -0.0135, 0.0208, -0.0222, 0.0157, -0.0212, 0.00965, 0.0118, -0.0199}},
	{[treeDepth]uint16{23, 81, 81, 6}, [treeDepth]float32{0.14286, -0.16333, -0.10536, 4.2236}, [1 << treeDepth]float32{-0.0117, 0.00418, 0.0671, -0.0206, 0, 0, -0.0108, -0.000575, 0.00709, -0.013, 0.0297, 0.00152, 0, 0, 0.037, -0.0318}},
	{[treeDepth]uint16{90, 88, 81, 67}, [treeDepth]float32{-0.30562, -0.31618, -0.10536, -0.11337}, [1 << treeDepth]float32{0.0546, -0.0204, 0.0203, -0.00625, -0.00254, 0.0148, 0.0254, 0.0161, -0.00188, -0.0356, 0.0218, 0.0068, -0.000725, -0.0208, -0.00381, -0.0138}},
	{[treeDepth]uint16{10, 88, 1, 81}, [treeDepth]float32{0.018096, -0.07314, 2.5133, -0.21622}, [1 << treeDepth]float32{-0.0258, 0.00357, 0.0125, 0.0132, -0.0232, -0.0231, 0.0276, -0.0243, -0.0182, -0.0159, -0.0155, 0.0143, -0.00352, 0.0258, -0.00288, -0.00139}},
	{[treeDepth]uint16{42, 23, 42, 71}, [treeDepth]float32{0.066787, 0.14286, 0.26815, -0.05}, [1 << treeDepth]float32{-0.0117, 0.0184, -0.0275, 0.0024, 0, 0.0703, 0, -0.027, -0.0197, 0.00184, -0.00575, 0.00827, 0, -0.0358, 0, 0.000359}},
	{[treeDepth]uint16{24, 1, 60, 42}, [treeDepth]float32{0.39204, 2.5133, -0.12418, 0.25554}, [1 << treeDepth]float32{-0.00282, 0.00311, -0.013, 0.0221, 0.0344, -0.00612, -0.0357, 0.00103, -0.0208, -0.0124, -0.0354, 0.0123, 0.000602, -0.003, 0.00619, 0.00539}},
	{[treeDepth]uint16{60, 49, 42, 23}, [treeDepth]float32{-0.23355, 0.48009, 0.066787, 0.14286}, [1 << treeDepth]float32{-0.0122, -0.0158, 0, 0, -0.0145, 0.0246, 0, 0, -0.0115, -0.0233, -0.0156, 0, -0.015, 0.00252, 0.0444, -0.0312}},
	{[treeDepth]uint16{70, 88, 28, 43}, [treeDepth]float32{-0.16854, -0.07314, 0, 0.0085333}, [1 << treeDepth]float32{-0.00712, 6.92e-05, 0.0139, -0.0204, -0.00042, -0.0232, 0.0274, -0.00702, -0.00664, -0.0158, 0.0414, 0.00593, 0.00341, 0.023, 0.0102, -0.0125}},
	{[treeDepth]uint16{70, 88, 24, 6}, [treeDepth]float32{-0.16854, -0.07314, 0.39204, 1.592}, [1 << treeDepth]float32{-0.0112, -0.0121, 0.0463, 0.0204, -0.00285, -0.0233, 0.0204, -0.00563, -0.00209, -0.0205, 0.0298, -0.0105, 0.0126, 0.0229, 0.00761, -0.00433}},
	{[treeDepth]uint16{88, 44, 64, 75}, [treeDepth]float32{-0.22248, 0.5496, -0.07327, -1}, [1 << treeDepth]float32{-0.0274, 0.0116, 0.00888, 0.0294, -0.00195, -0.0336, -0.0024, -0.000488, -0.0165, 0.00699, 0.0557, 0.0131, -0.0174, 0.00188, 0.00312, -0.0651}},
	{[treeDepth]uint16{83, 60, 49, 26}, [treeDepth]float32{-0.15716, -0.23355, 0.48009, 0.44745}, [1 << treeDepth]float32{-0.000747, -0.0263, 0.0053, 0.00919, 0.0321, 0.00109, -0.0385, 0.00993, -0.00467, -0.0162, 0.0322, -0.00146, 0.00586, 0.0374, 0.00984, -0.0388}},
	{[treeDepth]uint16{42, 42, 70, 31}, [treeDepth]float32{0.38388, 0.066787, -0.16854, 0.46824}, [1 << treeDepth]float32{-0.0228, 0, -0.0232, -0.00149, 0.00899, 0, -0.00263, -0.0135, 0.0164, 0, 0.0152, -0.00861, -0.0381, 0, 0.00325, -0.016}},
	{[treeDepth]uint16{43, 67, 28, 14}, [treeDepth]float32{0.25603, -0.031649, 0.46547, 0.30895}, [1 << treeDepth]float32{-0.0074, -0.0211, 0.0152, -0.0173, -0.014, -0.0117, 0.0291, -0.00664, -0.000623, -0.0215, 0.0247, 0.00527, 0.00442, -0.0195, -0.0206, -0.00206}},
	{[treeDepth]uint16{42, 14, 83, 1}, [treeDepth]float32{0.38388, 0.67319, -0.3172, 2.5133}, [1 << treeDepth]float32{0.0422, -0.00128, -0.0196, -0.0405, -0.00148, -0.0345, 0.0117, -0.00406, 0.0485, -0.00025, -0.00298, -1.4e-05, -0.00554, 0.0248, 0.00952, -0.0497}},
	{[treeDepth]uint16{42, 42, 2, 6}, [treeDepth]float32{0.38388, 0.066787, 0.26083, 0.72}, [1 << treeDepth]float32{0.104, 0, -0.0265, 0, -0.0178, 0, 0.00132, -0.00531, -0.0272, 0, 0.00254, 0, -0.0218, 0, 0.00537, -0.0173}},
	{[treeDepth]uint16{27, 71, 99, 86}, [treeDepth]float32{0.61114, -0.76922, -0.34344, -0.36625}, [1 << treeDepth]float32{-0.000579, 0.00106, -0.0142, -0.00286, 0.00238, -8.77e-05, 0.0587, -0.00233, -0.00481, 0.00419, 0.00205, 0.0224, -0.0251, -0.000302, 0.00289, -0.026}},
	{[treeDepth]uint16{81, 23, 81, 43}, [treeDepth]float32{-0.069959, 0.14286, -0.16333, 0.076597}, [1 << treeDepth]float32{-0.00471, 0, 0.00855, 0, 0.0134, -0.00399, -0.0142, -0.0103, -0.00259, 0, -0.00371, 0, 0.0748, -0.0234, -0.00813, -0.0171}},
	{[treeDepth]uint16{54, 83, 14, 42}, [treeDepth]float32{0, -0.33472, 0.4478, 0.17802}, [1 << treeDepth]float32{0.107, 0.00292, -0.00137, 0, -0.00767, 0.00952, -0.00369, -0.00131, -0.0126, -0.00255, -0.00777, 0.00815, 0.0297, -0.0462, 0.00677, -0.0412}},
	{[treeDepth]uint16{67, 9, 81, 70}, [treeDepth]float32{-0.031649, 0, -0.13534, -0.12208}, [1 << treeDepth]float32{0.00492, 0.0168, -0.00011, 0.0497, 0.012, -0.0194, -0.0329, -0.0232, -0.00794, 0.00843, -0.0108, 0.00911, -0.00196, -0.00939, -0.0237, 0.0241}},
	{[treeDepth]uint16{43, 17, 60, 89}, [treeDepth]float32{0.25603, 0, -0.12418, -0.3009}, [1 << treeDepth]float32{-0.00718, -0.0207, 0.0384, -0.0244, 0.0103, -0.0272, -0.0213, 0.0115, -0.00471, -0.0251, 0.00214, 0.0253, 0.0216, -0.0112, -0.00367, 0.00384}},
	{[treeDepth]uint16{67, 8, 79, 85}, [treeDepth]float32{-0.031649, 0.2663, -0.04878, -0.10363}, [1 << treeDepth]float32{-0.0303, 0.0255, -4.92e-05, -0.00147, 0.0294, 0.114, 0.0128, 0.0304, -0.0168, 0.0126, -0.00162, 0.00949, 0.0153, -0.00392, -0.017, -0.017}},
	{[treeDepth]uint16{58, 31, 89, 26}, [treeDepth]float32{-2.1038, 0.46824, -0.12014, 0.45872}, [1 << treeDepth]float32{-0.0177, -0.0217, 0.0332, -0.000161, -0.007, 0.0445, -0.00156, 0.015, -0.00153, 0.000962, 0.0931, -0.00172, -0.0104, -0.0324, 0.00135, -0.00158}},
	{[treeDepth]uint16{70, 88, 24, 81}, [treeDepth]float32{-0.22297, -0.0091822, 0.39204, -0.13534}, [1 << treeDepth]float32{-0.000757, -0.0137, 0.0421, 0.00232, 0.016, 0.0234, 0.0069, 0.0135, -0.00141, -0.0184, 0.0114, 0.00721, 0.0309, -0.00661, 0.0496, -0.0101}},
	{[treeDepth]uint16{67, 4, 116, 23}, [treeDepth]float32{-0.031649, 0.49895, 0, 0.14286}, [1 << treeDepth]float32{-0.0196, 0.00719, 0.0107, -0.00165, 0.0356, 0.0379, -0.00244, 0.0449, -0.0174, 0.0162, -0.000858, 0.00392, -0.0354, 5.15e-05, -0.0247, 0.0166}},
	{[treeDepth]uint16{86, 63, 100, 23}, [treeDepth]float32{-0.34656, -2.2938, -0.2374, 0.5}, [1 << treeDepth]float32{-0.000698, -0.00515, 0.0634, -0.00501, 0.00166, 0.0249, 0.0137, -0.000383, -0.00205, 0.00153, 0.013, 0.0136, -0.00393, 0.0211, 0.0257, -0.0242}},
	{[treeDepth]uint16{23, 71, 43, 1}, [treeDepth]float32{0.14286, -0.018375, 0.11095, 2.5133}, [1 << treeDepth]float32{-0.0012, 0.00405, -0.0106, 0.009, -0.0304, -0.0172, 0.0267, 0.012, 0.00658, -0.00664, 0.00446, -0.00462, 0.0763, -0.0274, -0.0434, 0.00138}},
	{[treeDepth]uint16{32, 43, 64, 22}, [treeDepth]float32{0, 0.0085333, -0.07327, 0.3617}, [1 << treeDepth]float32{-0.00574, 0.0105, 0.00609, 0.0152, 0.0168, -0.0384, 0.00191, 0.0122, 0.0245, 0.00795, -0.02, 0.00771, -0.0296, -0.0122, -0.012, 0.00474}},
	{[treeDepth]uint16{42, 10, 4, 70}, [treeDepth]float32{0.066787, 0.040446, 0.78772, -0.17882}, [1 << treeDepth]float32{0.00127, -0.000178, 0.0133, 0.00562, -0.00801, 0.0547, 0.00625, 0.0172, 0.000812, -0.00867, -0.0467, 0.00756, 0.00397, -0.00877, -0.0138, -0.0163}},
	{[treeDepth]uint16{10, 43, 123, 71}, [treeDepth]float32{0.051651, 0, 0, -0.12735}, [1 << treeDepth]float32{-0.0287, 0.0211, -0.0208, 0.00799, 0.0443, -0.0188, -0.022, 0.0108, -0.00809, 0.00337, 0.00174, 0.011, -0.00636, -0.0232, 0.00608, 0.00529}},
	{[treeDepth]uint16{88, 6, 80, 43}, [treeDepth]float32{-0.14454, 2.2659, -0.8, 0.032717}, [1 << treeDepth]float32{-0.0247, 0.00117, 0.0133, -0.0218, -0.00381, 0.0169, 0.0121, -0.0111, -0.0278, 0.00169, 0.0482, 0.0186, -0.0199, 0.0116, -0.0134, 0.00157}},
	{[treeDepth]uint16{70, 31, 60, 29}, [treeDepth]float32{-0.22297, 0.48995, -0.23355, 0.57818}, [1 << treeDepth]float32{-0.0295, -0.0124, 0.0217, -0.0193, -0.034, 0.00783, 0.0307, 0.00357, -8.91e-05, -0.00107, -0.0209, 0.0103, -0.0101, 0.0175, 0.0224, -0.0124}},
	{[treeDepth]uint16{42, 3, 24, 22}, [treeDepth]float32{0.34369, 0.77349, 0.39204, 0.88158}, [1 << treeDepth]float32{-0.0064, -0.0302, 0.017, -0.00617, 0.00134, 0.00292, 0.0173, -0.0277, -0.0185, -0.0163, 0.012, -0.0183, 0.0358, -0.0184, -0.0156, 0}},
	{[treeDepth]uint16{42, 83, 28, 60}, [treeDepth]float32{0.3626, -0.15716, 0.32849, -0.048861}, [1 << treeDepth]float32{0.000815, -0.011, -0.00599, -0.022, 0.0365, -0.00625, -0.00328, -0.00925, 0.0124, -0.0267, 0.0239, -0.00685, 0.00234, -0.00761, -0.00869, -7.43e-05}},
	{[treeDepth]uint16{71, 27, 11, 9}, [treeDepth]float32{-0.76922, 0.42012, 0.014565, 0}, [1 << treeDepth]float32{-0.0265, 0.0048, -0.00521, 0.00421, -0.027, 0.0175, 0.00768, -0.0134, -0.0227, -0.00973, -0.0122, -0.00351, 0.00159, 0.0469, 0.0332, 0.0044}},
	{[treeDepth]uint16{58, 0, 23, 81}, [treeDepth]float32{-2.1038, 0.38729, 0.25, -0.16333}, [1 << treeDepth]float32{0.00404, -0.0209, 0.0164, 0.00303, 0.0193, 0.008, 0.00615, 0.00206, 0.0116, -0.00614, 0.0622, 0.0172, 0.0213, -0.0146, -0.00115, -0.0135}},
	{[treeDepth]uint16{67, 30, 60, 81}, [treeDepth]float32{-0.20648, 0.097637, -0.2144, -0.23923}, [1 << treeDepth]float32{0.0141, 0.00406, 0.0026, -0.0134, 0.0284, -0.0187, 0.00985, 0.00744, 0.134, 0.00102, -0.0131, -0.0216, 0.00464, 0.00531, -0.00522, 0.00476}},
	{[treeDepth]uint16{70, 88, 86, 24}, [treeDepth]float32{-0.22297, -0.0091822, -0.099273, 0.39204}, [1 << treeDepth]float32{0.0031, -0.000264, 0.0472, -0.00818, -0.0144, -0.0213, 0.0284, 0.00523, 0.036, 0.00358, 0.0654, -0.0117, -0.0202, 0.00501, -0.0146, 0.00128}},
	{[treeDepth]uint16{42, 67, 22, 10}, [treeDepth]float32{0.34369, -0.19224, 0.28947, 0.090813}, [1 << treeDepth]float32{-0.00826, 0.00291, 0.0159, 0.0108, 0.0368, -0.0271, -0.00357, -0.0319, 0.0372, 0.000908, -0.00628, -0.00629, 0.0182, 0.0087, 0.00163, -0.01}},
	{[treeDepth]uint16{54, 71, 61, 23}, [treeDepth]float32{0, -0.76922, -0.14459, 0.14286}, [1 << treeDepth]float32{-0.0214, 0, 0.0285, 0, 0.00245, 0, 0.00058, 0, -0.0328, 0.00298, -0.0108, 0.0197, -0.00914, 0.00815, 0.00325, -0.0562}},
	{[treeDepth]uint16{32, 1, 88, 24}, [treeDepth]float32{0, 3.2684, -0.12349, 0.39204}, [1 << treeDepth]float32{-0.0237, -0.0056, -0.0337, 0.00569, -0.00308, 0.0107, -0.0213, -0.0203, -0.00636, 0.0234, 0.00575, 0.036, -0.0066, 0.00353, 0.0265, -0.00318}},
	{[treeDepth]uint16{99, 42, 22, 71}, [treeDepth]float32{-0.13653, 0.066787, 0.55263, -0.19219}, [1 << treeDepth]float32{-0.0152, -0.0228, 0.000999, -0.0103, -0.036, -0.0144, 0.0116, -0.0195, -0.0278, -0.03, 0.0105, 0.00553, 0.0268, 0.0366, 0.00542, -0.0147}},
	{[treeDepth]uint16{67, 43, 71, 80}, [treeDepth]float32{-0.24113, 0.018678, -0.12735, -0.5}, [1 << treeDepth]float32{0.0521, -0.00666, 0.00241, -0.00845, 0.00923, -0.0143, 0.00517, 0.0141, 0.052, 0.0235, 0.00852, 0.0106, 0.00279, -0.0184, 0.0169, -0.00962}},
	{[treeDepth]uint16{42, 42, 24, 24}, [treeDepth]float32{0.34369, 0.066787, 0.4947, 0.39204}, [1 << treeDepth]float32{-0.0102, 0, 0.000618, -0.0123, 0, 0, 0, 0, -0.0358, 0, 0.0272, 0.00835, -0.00593, 0, -0.00421, -0.0304}},
	{[treeDepth]uint16{54, 68, 9, 11}, [treeDepth]float32{0, -0.0091431, 0, 0}, [1 << treeDepth]float32{0.00491, -0.000274, 0.00405, -0.0631, -0.0128, 0.00807, 0.00121, -0.0221, -0.00551, 0, -0.00213, 0, 5.09e-05, 0.000155, 0.0329, 0}},
	{[treeDepth]uint16{67, 24, 71, 43}, [treeDepth]float32{-0.031649, 0.39204, -0.018375, 0.032717}, [1 << treeDepth]float32{-0.0147, 0.013, -0.00914, -0.00379, 0.00249, -0.00542, -0.00651, 0.0163, -0.0169, -0.00263, 0.0195, 0.014, 0.00437, 0.0238, -0.0221, -0.0199}},
	{[treeDepth]uint16{99, 22, 8, 24}, [treeDepth]float32{-0.13653, 0.63889, 0.42703, 0.39204}, [1 << treeDepth]float32{-0.00195, -0.0213, 0.0135, -0.0186, 0.000862, -0.00194, -0.00423, -0.0134, -0.00145, 0.00643, 0.0219, -0.00649, 0.0221, 0.00892, -0.00765, -0.0461}},
	{[treeDepth]uint16{27, 23, 71, 5}, [treeDepth]float32{0.61114, 0.5, -0.12735, 0.035822}, [1 << treeDepth]float32{-0.00773, -0.00654, -0.0297, -0.0187, 0.0138, 0.0415, -0.00692, 0.00567, -0.0091, 0.00715, 0.0241, -0.0249, 0.00915, -0.0181, -0.00364, -0.0436}},
	{[treeDepth]uint16{42, 43, 10, 84}, [treeDepth]float32{0.3626, 0.032717, 0.040446, -0.14199}, [1 << treeDepth]float32{0.0285, -3.28e-05, -0.0181, -0.0281, -0.00474, -0.00405, 0.0162, 0.000124, -0.0181, -0.0002, -0.00274, -0.0203, -0.009, -0.014, 0.0141, -0.0106}},
	{[treeDepth]uint16{32, 27, 80, 1}, [treeDepth]float32{0.028403, 0.37151, -0.85714, 3.2684}, [1 << treeDepth]float32{-0.0235, 0.0142, -0.00226, -0.00396, -0.0144, 0.0134, -0.0016, 0.00167, 0.0234, -0.0242, 0.0572, 0.0141, -0.0134, 0.0151, -0.0206, -0.0103}},
	{[treeDepth]uint16{42, 80, 81, 24}, [treeDepth]float32{0.3626, -0.85714, -0.16333, 0.4947}, [1 << treeDepth]float32{-0.00577, -0.00519, 0.00486, -0.0172, 0.062, 0.048, -0.0125, -0.00889, -0.00351, 0, -0.00289, 0, 0.00181, -0.00606, -0.00639, -0.0203}},
	{[treeDepth]uint16{60, 6, 23, 71}, [treeDepth]float32{-0.32544, 5.179, 0.14286, -0.018375}, [1 << treeDepth]float32{-0.0198, 0.0119, -0.00143, 0.0416, -0.0187, -0.00153, 0.022, -0.0127, -0.0125, -0.0231, -2.19e-05, 0.00292, -0.00857, 0.00977, 0.0279, -0.0289}},
	{[treeDepth]uint16{26, 11, 43, 14}, [treeDepth]float32{0.51117, 0.014565, 0, 0.34864}, [1 << treeDepth]float32{0.041, -0.00953, 0.0351, 0.0149, -0.0178, -0.00294, 0.0194, 0.00608, 0.00142, -0.00197, 0.0144, -0.0347, 0.0076, -0.00334, 0.0272, -0.00127}},
	{[treeDepth]uint16{60, 44, 64, 19}, [treeDepth]float32{-0.23355, 0.5496, -0.07327, 0}, [1 << treeDepth]float32{-0.0121, 0.00478, 0.051, 0.0216, -0.0143, 0.00252, -0.00765, -0.0372, -0.00822, 0.0303, 0.00952, -0.00973, -0.0074, -0.0153, -0.00151, -0.0483}},
	{[treeDepth]uint16{60, 70, 88, 83}, [treeDepth]float32{-0.27071, -0.17882, -0.07314, -0.15716}, [1 << treeDepth]float32{-0.00706, 0.0206, -0.000551, 0.0186, 0.00395, 0.0594, -0.0221, -0.00722, -0.0318, -0.00972, -0.026, 0.000625, 0.00754, 0.0223, 0.014, -0.00318}},
	{[treeDepth]uint16{13, 18, 19, 80}, [treeDepth]float32{0.31395, 0, 0, -0.85714}, [1 << treeDepth]float32{0.0121, 0.0189, 0.00566, -0.0271, -0.00572, 0.0127, -0.00949, -0.0206, -0.00302, -0.0145, 0.0633, 0.0161, 0.00852, -0.0132, 0.0102, -0.0233}},
	{[treeDepth]uint16{60, 15, 67, 61}, [treeDepth]float32{-0.23355, 0.27883, -0.19224, -0.14459}, [1 << treeDepth]float32{0.0339, 0.0257, 0.0402, 0.0179, -0.0217, -0.00338, 0.0114, 0.0245, -0.00935, 0.0133, 0.011, 0.0233, -0.0129, 0.00458, 0.0228, -0.0603}},
	{[treeDepth]uint16{70, 50, 65, 75}, [treeDepth]float32{-0.2346, 0, -0.11966, -1}, [1 << treeDepth]float32{0.0126, 0.0127, 0.03, 0.0267, 0.00646, -0.0305, -0.0184, -0.0144, 0.00331, -0.0052, 0.061, 0.0343, 0.0178, 0.00195, 0.0272, -0.0591}},
	{[treeDepth]uint16{103, 64, 43, 14}, [treeDepth]float32{-0.21553, -0.07327, 0, 0.56737}, [1 << treeDepth]float32{0.00703, 0.0371, -1.44e-05, -0.017, 0.0393, -0.00288, -0.0017, -0.00643, 0.0202, -0.00534, 0.000607, -0.0331, 0.0471, 0.00464, -0.00408, 0.00674}},
	{[treeDepth]uint16{86, 42, 26, 70}, [treeDepth]float32{-0.34656, 0.066787, 0.25995, -0.019607}, [1 << treeDepth]float32{-0.0132, -0.0247, 0.0314, -0.0115, 0.0679, -0.0199, 0.0147, 0.00286, -7.35e-05, 0.113, 0.00263, -0.0204, -4.82e-05, -0.0203, -0.00136, -0.0018}},
	{[treeDepth]uint16{24, 71, 79, 24}, [treeDepth]float32{0.39204, -0.05, -0.77778, 0.4947}, [1 << treeDepth]float32{0.00344, -0.0174, 0.0281, -0.0327, -0.015, 0.0282, 0.00178, -0.0133, 0, -0.0206, 0, 0.0417, 0, 0.00087, 0, -0.0123}},
	{[treeDepth]uint16{59, 42, 23, 6}, [treeDepth]float32{-0.195, 0.048226, 0.14286, 3.0474}, [1 << treeDepth]float32{0.0786, -0.0355, -0.0221, 0.000141, 0.000867, 0.000959, 0.00431, 0.00146, -0.00356, -0.0214, 0.0324, 0.0266, -0.00501, -0.0237, 0.0344, -0.00931}},
	{[treeDepth]uint16{83, 84, 80, 3}, [treeDepth]float32{-0.18943, -0.2385, -0.66667, 0.5408}, [1 << treeDepth]float32{-0.0062, 0.0472, -0.00128, -0.00605, 0.0078, 0.00723, 0.0695, -0.000784, 0.0155, 0.00962, 0.0092, 0.00492, -0.00439, 0.0145, 0.00528, -0.0113}},
	{[treeDepth]uint16{106, 71, 29, 70}, [treeDepth]float32{-0.2544, -0.76922, 0.69425, -0.10891}, [1 << treeDepth]float32{-0.000587, -0.0184, 0.0949, 0.0059, -6.64e-06, -0.00229, -0.000132, 0.0105, -6.15e-05, -0.0249, 0.000982, 1.99e-05, -4.53e-08, 0.00572, 0.000112, -0.0306}},
	{[treeDepth]uint16{103, 67, 89, 81}, [treeDepth]float32{-0.21553, -0.043608, -0.35741, -0.10536}, [1 << treeDepth]float32{0.00786, -0.00118, -0.00316, -0.0213, 0.0596, -0.00319, -0.00276, 0.0125, 0.0255, 0.0362, -0.000217, -0.0366, 0.00399, -0.0125, -7.51e-05, -0.000904}},
	{[treeDepth]uint16{86, 60, 26, 11}, [treeDepth]float32{-0.34656, -0.2144, 0.5285, 0.014565}, [1 << treeDepth]float32{0.0115, -0.0149, 0.095, 0.00274, -0.00911, 0.000575, 0.000224, -0.0033, 0.0216, -0.00186, -0.0016, 0.0282, 0.00654, -0.0179, 0.00484, -0.00367}},
	{[treeDepth]uint16{33, 14, 7, 23}, [treeDepth]float32{0.12855, 0.41267, 0.29733, 0.14286}, [1 << treeDepth]float32{0.09, 0.00289, -0.00498, -0.0317, -0.00262, -0.000758, 0, 0.0245, 0.019, -0.000635, -0.0244, -0.0017, -0.00048, -0.00997, -6.02e-05, 0.00135}},
	{[treeDepth]uint16{10, 83, 61, 10}, [treeDepth]float32{0.018096, -0.3172, -0.020785, 0.029627}, [1 << treeDepth]float32{0.0543, -0.00141, -0.0206, -0.02, 0.0206, 0.0208, -0.00387, 0.0281, 0, 0.0321, 0, 0.00772, 0, -0.0285, 0, -0.00335}},
	{[treeDepth]uint16{88, 47, 24, 70}, [treeDepth]float32{-0.22248, 0, 0.058269, -0.019607}, [1 << treeDepth]float32{-0.0248, 0.0121, 0.0549, -0.00528, 0.0103, -0.00723, -0.000317, -0.00689, -0.0283, -0.0057, 0.00165, -0.0257, 0.00242, 0.0154, 0.00517, -0.000684}},
	{[treeDepth]uint16{103, 64, 4, 30}, [treeDepth]float32{-0.21553, -0.07327, 0.43525, 0.067187}, [1 << treeDepth]float32{0, 0.0192, 0, -0.0159, 0.000121, 0.015, -0.000224, -0.0124, 0.00672, -0.0226, 0.00532, 0.00452, 0.0685, 0.00572, -0.00637, -0.00128}},
	{[treeDepth]uint16{34, 10, 42, 12}, [treeDepth]float32{0, 0.029627, 0.093692, 0.14449}, [1 << treeDepth]float32{-0.0155, 0.00474, 0.0276, -7.73e-12, -0.0054, -0.00207, -0.0229, 0, 0.035, 0.00797, -0.0132, 0.00972, -0.0127, 0.00747, 0.00604, -0.0648}},
	{[treeDepth]uint16{73, 23, 88, 1}, [treeDepth]float32{-0.18382, 0.14286, -0.12349, 2.5133}, [1 << treeDepth]float32{0, -0.0131, 0.0329, -0.0125, 0, -0.00425, 0.0504, 0.00836, 0, 0.0533, 0, -0.0109, 0, 0.00317, 0, -0.00621}},
	{[treeDepth]uint16{86, 60, 15, 64}, [treeDepth]float32{-0.38814, -0.3442, 0.27883, -0.055072}, [1 << treeDepth]float32{-0.00846, -0.0186, 0.0841, 0.00178, 0.0396, 0.0394, 0.00924, 0.0205, -0.000752, -0.000278, 0.00299, 0.000358, 0, 0.0131, 0.000796, -0.0681}},
	{[treeDepth]uint16{106, 70, 31, 71}, [treeDepth]float32{-0.2544, -0.14679, 0.46824, -0.76922}, [1 << treeDepth]float32{-3.67e-05, -0.0113, -0.000243, -0.0241, -0.00118, -0.0197, -0.000104, -0.00936, -0.000675, -0.0244, 1.91e-05, 0.00763, 0.101, 0.0108, -0.00667, -0.00293}},
	{[treeDepth]uint16{33, 1, 60, 42}, [treeDepth]float32{0.12855, 1.667, -0.09259, 0.28155}, [1 << treeDepth]float32{-0.0207, -0.00199, 0.0268, 0.00653, -0.00368, 0.0297, 0.114, -0.00882, -0.00271, -0.0218, 0.0218, -0.00805, 0, 0.000988, -0.00582, 0.00241}},
	{[treeDepth]uint16{86, 2, 23, 32}, [treeDepth]float32{-0.099273, 0.46897, 0.2, 0.028403}, [1 << treeDepth]float32{-0.00348, -0.01, 0.0447, 0.0133, -0.00932, 0.00416, 0.00793, -0.0183, -0.00826, 0.0195, 0.0354, -0.0184, 0.016, 0.00233, 0.00245, -0.00109}},
	{[treeDepth]uint16{70, 4, 27, 81}, [treeDepth]float32{-0.16854, 0.78772, 0.38246, -0.069959}, [1 << treeDepth]float32{0.0144, 0.00273, 0.0612, -0.0273, 0.00306, 0.00096, 0.00524, -0.0166, -0.00462, -0.0288, -0.0086, -0.0314, -0.000775, 0.00383, -0.00523, -0.00588}},
	{[treeDepth]uint16{0, 67, 80, 22}, [treeDepth]float32{0.21923, -0.24113, -0.66667, 0.69863}, [1 << treeDepth]float32{0.0271, 0.00447, -0.0277, 0.00827, 0.000485, 0.0282, -0.0237, -0.0119, 0.000509, 0.00178, -0.0142, -0.00705, 0.00133, 0.0384, -0.0109, 0.011}},
	{[treeDepth]uint16{60, 15, 64, 5}, [treeDepth]float32{-0.25228, 0.27883, -0.055072, 0.2259}, [1 << treeDepth]float32{-0.0133, 0.00106, 0.0459, 0.0153, -0.00442, 0.0065, -0.00065, -0.0396, -0.0164, 0.0196, 0.0196, 0.0319, 0.00584, -0.014, 0.00422, -0.061}},
	{[treeDepth]uint16{43, 42, 22, 23}, [treeDepth]float32{0.25603, 0.066787, 0.78947, 0.5}, [1 << treeDepth]float32{-0.018, 0, 0.00558, -0.00314, 0.031, 0, -0.00399, -0.0298, -0.041, 0, -0.00569, -0.0174, -0.0038, 0, 0.033, -0.0245}},
	{[treeDepth]uint16{70, 88, 28, 83}, [treeDepth]float32{-0.17882, -0.0091822, 0.025441, -0.18943}, [1 << treeDepth]float32{-0.000307, 0.000233, 0.0351, -0.0258, 0.0243, 0.0167, 0.0629, -0.00366, -0.00392, -0.011, 0.0326, 0.0094, -0.00893, 0.00189, 0.00955, -0.0106}},
	{[treeDepth]uint16{34, 10, 88, 1}, [treeDepth]float32{0, 0.029627, -0.07314, 1.9567}, [1 << treeDepth]float32{-0.0185, -0.00668, -0.0019, -0.0215, 0.0117, 0.0161, 0.0134, -0.0656, -0.0134, 0, 0.0117, 0, 0.00265, -0.000622, -0.00672, 0.000152}},
	{[treeDepth]uint16{90, 43, 11, 27}, [treeDepth]float32{-0.30562, 0.25603, 0.014565, 0.36135}, [1 << treeDepth]float32{0.0632, -0.00304, 0.00118, -0.0256, 0.00135, 0.0337, -0.000126, -0.00956, 0.0311, 0.001, -0.00574, -0.0124, -0.00417, -0.00104, -0.00139, 0.00474}},
	{[treeDepth]uint16{103, 3, 58, 89}, [treeDepth]float32{-0.21553, 0.25955, -2.1038, -0.3009}, [1 << treeDepth]float32{-6.88e-13, -0.00268, -1.59e-13, 0.0886, -2.75e-06, -0.00674, 0.0318, -0.004, -2.35e-16, -0.0145, 0, 0.00656, -0.00244, -0.0315, 0.0651, 0.000253}},
	{[treeDepth]uint16{71, 26, 81, 80}, [treeDepth]float32{-0.76922, 0.64094, -0.10536, -0.85714}, [1 << treeDepth]float32{-0.00609, 0.0184, -0.00627, -0.00252, -0.0179, -0.0232, -0.000407, 0.0381, -0.0212, 0.00456, -0.000712, -0.012, -0.0281, -0.00366, 0.0292, -0.0158}},
	{[treeDepth]uint16{10, 16, 60, 28}, [treeDepth]float32{0.051651, 0.22547, -0.27071, 0.46547}, [1 << treeDepth]float32{-0.0131, -0.0121, 0.0558, 0.0198, -0.00127, 0.00985, 0.007, -0.0399, -0.0155, 0.00868, -2.71e-08, 0.000808, -0.0154, -0.00156, 7.36e-05, -0.000731}},
	{[treeDepth]uint16{71, 62, 81, 12}, [treeDepth]float32{-0.67119, -0.036764, -0.3285, 0.19888}, [1 << treeDepth]float32{-0.0273, -0.00387, -0.0181, -0.0279, -0.0275, -0.00578, 0.0509, 0.0255, -0.0175, 0.00697, 0.012, -0.00523, -0.0324, -0.00125, -0.0123, 0.00111}},
	{[treeDepth]uint16{42, 22, 80, 43}, [treeDepth]float32{0.34369, 0.3253, -0.85714, 0.018678}, [1 << treeDepth]float32{-0.0185, 0, -0.000749, 0, -0.00687, -0.0105, -0.00387, -0.00288, 0.0385, 0.0407, -0.0132, -0.0387, 0.00348, -0.00168, 0.00436, -0.017}},
	{[treeDepth]uint16{88, 1, 71, 90}, [treeDepth]float32{-0.14454, 2.5133, -0.083493, -0.07757}, [1 << treeDepth]float32{-0.0235, 0.0083, 0.00677, 0.0186, -0.00844, 0.00485, -0.0111, -0.0274, -0.0239, -0.0115, 0.0201, -0.00414, 0.0071, 0.0191, -0.00353, -0.00202}},
	{[treeDepth]uint16{106, 79, 2, 70}, [treeDepth]float32{-0.2544, -0.61644, 0.32364, -0.019607}, [1 << treeDepth]float32{-0.000458, 0.00281, 0.00503, -0.0271, -0.000644, 0.00652, 0.0856, 0.000678, -3.96e-06, 0.0186, -2.12e-08, 0.0249, -0.00058, 0.0049, -0.00129, -0.00552}},
	{[treeDepth]uint16{32, 6, 89, 3}, [treeDepth]float32{0, 3.7067, -0.31358, 0.70219}, [1 << treeDepth]float32{-0.0159, 0.0509, -0.0263, -0.0282, -0.0133, 0.00142, 0.024, 0.000855, -0.00993, -0.000385, -0.00401, -0.00691, -0.00437, 0.0142, -0.00714, 1.11e-05}},
	{[treeDepth]uint16{67, 22, 43, 80}, [treeDepth]float32{-0.24113, 0.28947, 0.15069, -0.5}, [1 << treeDepth]float32{-0.00591, 0.000788, 0.0391, -0.00501, -0.00412, 0.0255, 0.00385, -0.0093, -0.00167, 0.00437, 0.0616, 0.0108, -0.00742, -0.00318, -0.00225, -0.036}},
	{[treeDepth]uint16{60, 83, 81, 71}, [treeDepth]float32{-0.32544, -0.15716, -0.031582, -0.24716}, [1 << treeDepth]float32{-0.0061, 0.0257, -0.0226, -0.00707, -0.0115, -0.0451, -0.00735, -0.0145, -0.00622, 0.00559, -0.0123, 0.000291, -0.0118, -0.0098, -0.0148, 0.0159}},
	{[treeDepth]uint16{27, 80, 43, 31}, [treeDepth]float32{0.61114, -0.5, 0.098878, 0.7442}, [1 << treeDepth]float32{-0.00652, 0.00636, 0.0316, -0.0425, -0.000701, 0.00587, -0.0196, -0.0415, 0.00527, 0.00227, -0.0102, -0.0166, 0.0158, -0.00855, -0.0152, -0.0243}},
	{[treeDepth]uint16{106, 24, 79, 24}, [treeDepth]float32{-0.2544, 0.39204, -0.82051, 0.4947}, [1 << treeDepth]float32{-0.000278, 0.0159, 0, -0.0305, 0.07, -0.00603, 0, 0.0202, 0, 0, -2.09e-09, -0.00828, 0, 0, -0.000173, -0.00404}},
	{[treeDepth]uint16{33, 60, 4, 81}, [treeDepth]float32{0.12855, -0.048861, 0.40913, -0.13534}, [1 << treeDepth]float32{0.00221, -0.0203, 0.00863, 0.026, 0.0127, 0.00397, 0.134, 0.00193, 0.0206, -0.0221, -0.000807, -0.00259, -0.00761, -0.0114, -0.00311, 0.00279}},
	{[treeDepth]uint16{42, 3, 60, 8}, [treeDepth]float32{0.38388, 0.77349, -0.23355, 0.53557}, [1 << treeDepth]float32{-0.01, -0.00736, -0.0113, -0.0149, 0.00243, -0.0174, 0.0284, -0.00815, 0.0132, 0.00476, -0.00592, 0.00839, -0.0479, -0.0113, 0.00808, -0.014}},
	{[treeDepth]uint16{83, 43, 7, 28}, [treeDepth]float32{-0.15716, 0, 0.22966, 0.32849}, [1 << treeDepth]float32{0.00247, 0.00576, -0.00224, -0.0125, 0.0044, -0.0136, -0.000883, 0.00144, 0.113, -0.00422, -0.0156, -0.0192, 0.0165, -0.0209, 0.0231, 0.00429}},
	{[treeDepth]uint16{83, 80, 22, 17}, [treeDepth]float32{-0.18943, -0.66667, 0.7284, 0}, [1 << treeDepth]float32{0.00119, 0.00849, -0.00748, -0.00624, 0.00186, -0.00224, 0.019, -0.00752, 0.00725, 0.0077, 0.037, -0.0261, -0.0114, -0.0282, 0.0521, 0.0317}},
	{[treeDepth]uint16{60, 64, 47, 114}, [treeDepth]float32{-0.25228, -0.07327, 0, 0.5}, [1 << treeDepth]float32{-0.0149, 0.0112, -0.0187, 0.00371, 0.0476, 0.0309, 0.00147, -0.0582, -0.0128, 0.0087, 0.0102, -0.00346, -0.0272, 0.00516, -0.00523, 0.0244}},
	{[treeDepth]uint16{27, 32, 23, 84}, [treeDepth]float32{0.25679, 0.13493, 0.2, -0.2385}, [1 << treeDepth]float32{-0.00949, 0.0778, -0.00977, 0.0033, -0.0198, 0.0069, 0.0039, -0.000104, -0.0418, 0.00778, 0.0416, -0.0154, -0.00653, -0.00152, -7.25e-05, 0.00238}},
	{[treeDepth]uint16{70, 79, 80, 81}, [treeDepth]float32{-0.10891, -0.021053, -0.5, -0.16333}, [1 << treeDepth]float32{0.0133, -0.0104, -0.019, -0.0208, 0.00176, -0.00729, 0.015, 0.0447, 0.00263, 0.0058, -0.00184, 0.00521, -0.0235, -0.0246, -0.00574, -0.00388}},
	{[treeDepth]uint16{67, 12, 79, 23}, [treeDepth]float32{-0.24113, 0.16566, -0.021053, 0.5}, [1 << treeDepth]float32{0.0678, -0.0152, 0.00375, 0.00394, -0.00303, 0.00396, 0.00917, -0.0071, -0.000117, -0.0196, 0.0205, -0.00717, -0.000166, 0.0495, 0.0213, 0.0118}},
	{[treeDepth]uint16{106, 88, 28, 71}, [treeDepth]float32{-0.2544, -0.0091822, 0.025441, -0.29858}, [1 << treeDepth]float32{0.0311, -0.0268, -0.00146, 0.0215, -1.74e-08, 0.0123, -1.6e-07, -0.004, 0.0542, 0.000364, 0.00151, 0.0103, -5.86e-08, -0.00467, -2.39e-07, -0.00191}},
	{[treeDepth]uint16{83, 43, 27, 17}, [treeDepth]float32{-0.15716, 0, 0.36135, 0}, [1 << treeDepth]float32{-0.0116, -0.0134, 0.00542, -0.000776, 0.0171, -0.00154, 0.00676, -0.00106, 0.0485, 0.0213, -0.0118, -0.00278, 0.00272, -0.0341, 0.0236, 0.00436}},
	{[treeDepth]uint16{10, 61, 83, 26}, [treeDepth]float32{0.018096, -0.020785, -0.3172, 0.51117}, [1 << treeDepth]float32{0.0471, 0.02, 0.0084, -0.0296, -0.0142, 0.00576, 0.00996, 0.0135, 0.00406, -0.00819, 0.00758, -0.00138, -0.0299, 0.00584, -0.00944, -0.00891}},
	{[treeDepth]uint16{83, 58, 33, 29}, [treeDepth]float32{-0.18943, -0.096398, 0.12855, 0.22858}, [1 << treeDepth]float32{0.00307, -0.031, 0, -0.000569, 0.0106, -0.00191, -1.43e-05, 0.00254, -0.0148, 0.0975, -1.12e-05, -0.0088, 0.0162, -0.00608, -0.0313, 0.00461}},
	{[treeDepth]uint16{106, 71, 54, 60}, [treeDepth]float32{-0.2544, -0.76922, 0, -0.27071}, [1 << treeDepth]float32{-0.00094, -0.0196, 0.0331, -0.0108, 0, 0.00296, -0.000876, 0.00878, -0.000555, -0.0164, 0.052, 0.00307, 0, 0.00804, -1.62e-05, -0.0377}},
	{[treeDepth]uint16{70, 88, 28, 32}, [treeDepth]float32{-0.14679, -0.10012, 0, 0.15215}, [1 << treeDepth]float32{-0.011, -0.0194, 0.0254, 0.00119, 0.0157, 0.0103, 0.0282, -0.0054, 0.00366, -0.00502, 0.0284, -0.00588, -0.0225, 0.021, -0.0305, -0.00892}},
	{[treeDepth]uint16{42, 42, 80, 33}, [treeDepth]float32{0.29548, 0.17802, -0.5, 0.3127}, [1 << treeDepth]float32{-0.00767, 0, 0.0111, -0.00739, 0.0258, 0, -0.00306, -0.032, -0.00149, 0, 0.0209, -0.00147, -0.038, 0, 0.00111, -0.0123}},
	{[treeDepth]uint16{60, 49, 10, 12}, [treeDepth]float32{-0.32544, 0.48009, 0.057828, 0.19103}, [1 << treeDepth]float32{-0.0207, -0.00756, -0.00864, -0.000941, 0.0016, 0.0155, -0.0171, 0.0105, -0.015, 0.000707, 0.054, 0.0178, -0.0179, 0.00287, 0.0188, -0.0473}},
	{[treeDepth]uint16{70, 10, 43, 61}, [treeDepth]float32{-0.27306, 0.0087294, 0, -0.020785}, [1 << treeDepth]float32{0.0301, 0.0158, 0.0106, -0.00994, -0.0107, -0.0282, 0.0208, 0.00669, 0.0344, 0.00096, -0.0263, -0.00804, 0.0394, 0.001, 0.0315, -0.00119}},
	{[treeDepth]uint16{3, 33, 60, 6}, [treeDepth]float32{0.25955, 0.12855, -0.048861, 1.7134}, [1 << treeDepth]float32{-0.0172, 0.0311, -0.038, -0.00533, 0, 0.117, 0, 0.0261, -0.00622, -0.0251, -0.0104, 0.000353, 0, -0.000998, 0, -0.00134}},
	{[treeDepth]uint16{90, 60, 65, 79}, [treeDepth]float32{-0.30562, -0.44391, -0.16342, -0.076923}, [1 << treeDepth]float32{0.0294, -0.0274, 0.0135, 0.00652, -0.000784, -0.0216, 0.0109, -0.000374, 0.00156, -0.00747, -0.00297, 0.0476, -0.000146, -0.0128, 0.0391, -0.00418}},
	{[treeDepth]uint16{59, 23, 67, 14}, [treeDepth]float32{-0.195, 0.14286, -0.14286, 0.48589}, [1 << treeDepth]float32{0.00496, -0.00544, 0.00479, 0.019, 0.0802, -0.00332, 0.00622, -0.00597, -0.0119, 0.0682, 0.00292, -0.00781, -0.0115, -0.0091, 0.00198, 0.000433}},
	{[treeDepth]uint16{106, 8, 58, 42}, [treeDepth]float32{-0.2544, 0.24233, -2.1038, 0.066787}, [1 << treeDepth]float32{-7.77e-13, -0.00995, 0, 0.00773, -8.96e-05, -0.00246, 0.00302, -0.0167, -3.4e-13, -0.0189, 0, 0.0517, -0.000845, -0.0218, 0.0818, 0.00155}},
	{[treeDepth]uint16{54, 61, 26, 23}, [treeDepth]float32{0, -0.14459, 0.51117, 0.14286}, [1 << treeDepth]float32{0.00947, 0, -0.00116, 0, 0.0199, 0, 0.00509, 0, -0.0156, 0.0163, 0.0121, -0.0503, -0.00687, 0.0108, -0.00506, -0.0185}},
	{[treeDepth]uint16{33, 99, 81, 81}, [treeDepth]float32{0.12855, -0.23173, -0.19106, -0.10536}, [1 << treeDepth]float32{-0.0144, 0.00631, 0.0171, -0.00791, -0.01, -0.0123, 0.0617, 0.0188, 0, 0, 0, 0, -0.0108, 0.00558, 0.0235, -0.00842}},
	{[treeDepth]uint16{70, 33, 60, 47}, [treeDepth]float32{-0.22297, 0.12855, -0.048861, 0}, [1 << treeDepth]float32{-0.0162, 0.00796, 0.0049, -0.00303, -3.17e-05, 0.105, 0.0287, 0.000638, -0.00241, -0.00455, 0.0394, 0.0134, 0, 0, 0.0084, -0.0533}},
	{[treeDepth]uint16{71, 99, 62, 3}, [treeDepth]float32{-0.67119, -0.37553, -0.020248, 0.45687}, [1 << treeDepth]float32{0.000142, -0.022, -0.0331, -0.00914, -0.00576, -0.0155, 0.0271, 0.0179, 0.0523, 0.0141, -0.0246, 0.00397, 0.00503, -0.0103, -0.000549, -0.00329}},
	{[treeDepth]uint16{106, 24, 71, 22}, [treeDepth]float32{-0.2544, 0.39204, -0.018375, 0.1791}, [1 << treeDepth]float32{-0.000491, 0.00332, -4.49e-09, -0.00816, -0.000311, 0.018, -1.18e-09, -0.000554, 0.0612, -0.0147, -0.000118, 0.015, 0.0286, 0.00219, -5.82e-05, -0.0183}},
	{[treeDepth]uint16{70, 87, 0, 3}, [treeDepth]float32{-0.10891, -0.012054, 0.38729, 0.60789}, [1 << treeDepth]float32{0.025, -0.0458, -0.00441, -0.00514, -0.00952, 0.00449, 0.0249, 0.0103, -0.00271, -0.0169, 0.0109, 0.00772, 0.0131, -0.0144, 0.00324, -0.0049}},
	{[treeDepth]uint16{33, 62, 59, 22}, [treeDepth]float32{0.12855, -0.11311, -0.21643, 0.13953}, [1 << treeDepth]float32{-0.00197, 0.0119, 0.00236, 0.0145, -0.0112, 0.00634, -0.0199, -0.00514, -0.00914, -0.00145, -0.0146, 0.0212, -0.0229, -0.00077, 0.0937, -0.00243}},
	{[treeDepth]uint16{71, 89, 28, 71}, [treeDepth]float32{-0.76922, -0.12014, 0.46547, -0.018375}, [1 << treeDepth]float32{-0.0309, -0.00556, 0.00322, 0.012, -0.00505, 0.0068, 0.0114, -0.021, 0, 0.00822, 0, 0.0167, 0, -0.0188, 0, -0.00501}},
	{[treeDepth]uint16{84, 42, 68, 63}, [treeDepth]float32{-0.15261, 0.081227, -0.029992, -1.7316}, [1 << treeDepth]float32{0.0419, -0.028, 0.004, -0.00752, -0.0115, 0.0415, 0.00965, -0.00213, -0.00467, -0.0294, 0.00352, -0.00286, 0.00697, -0.0253, 0.00606, 0.00376}},
	{[treeDepth]uint16{90, 24, 24, 32}, [treeDepth]float32{-0.30562, 0.4947, 0.39204, 0.062452}, [1 << treeDepth]float32{0.0183, -0.00629, 0, 0, -0.00152, 0.0313, 0.0469, -0.0197, 0.00639, -0.000589, 0, 0, 0.0105, -0.0014, 0.0101, 0.000399}},
	{[treeDepth]uint16{72, 27, 43, 80}, [treeDepth]float32{-0.21732, 0.21481, 0.055993, -0.5}, [1 << treeDepth]float32{0.012, -0.0431, 0.000691, -0.00343, 0.0284, 0.00436, 0.0216, 0.0052, 0.00455, -0.0153, -0.00606, 0.0107, 0.0173, -0.00102, 0.00426, -0.0101}},
	{[treeDepth]uint16{90, 42, 66, 7}, [treeDepth]float32{-0.3268, 0.38388, -0.1, 0.3221}, [1 << treeDepth]float32{-0.00151, 0.0186, -0.000105, 0.0246, 0.0621, -0.00465, -0.000656, -0.0251, -0.000914, -0.00371, -0.000646, -0.00548, 0.0214, 0.00315, -0.00405, -0.0124}},
	{[treeDepth]uint16{71, 90, 27, 80}, [treeDepth]float32{-0.76922, -0.30562, 0.42012, -0.85714}, [1 << treeDepth]float32{-3.02e-06, -0.000332, -0.0326, -0.00111, 0, -0.00954, -0.000245, 0.018, 0.00074, 0.0706, -0.0255, 0.00386, -0.00201, 0.00437, 0.00169, -0.00591}},
	{[treeDepth]uint16{86, 60, 67, 12}, [treeDepth]float32{-0.38814, -0.2144, -0.29297, 0.2426}, [1 << treeDepth]float32{-0.00199, 0.102, -2.97e-06, -0.00216, 0.00465, -0.00833, 0.0921, 0.00169, 0.00225, -0.0123, -0.000555, 0.0169, 0.0202, -0.00951, 0.0115, 0.000937}},
	{[treeDepth]uint16{42, 6, 0, 81}, [treeDepth]float32{0.066787, 1.592, 0.47385, -0.23923}, [1 << treeDepth]float32{0.0249, -0.00309, -0.0381, -0.00708, -0.000394, 0.0148, 0.0108, 0.000858, -0.00603, -0.00827, -0.0399, 0.0182, -0.00452, 0.000278, 0.025, -0.00506}},
	{[treeDepth]uint16{106, 64, 4, 15}, [treeDepth]float32{-0.2544, -0.07327, 0.43525, 0}, [1 << treeDepth]float32{0, -0.018, 0, 0.0076, 0, 0.00635, 0, -0.0035, 0.00313, 0.004, -0.000692, -0.00518, 0.0796, 0.0221, -0.00778, -0.0466}},
	{[treeDepth]uint16{99, 60, 67, 7}, [treeDepth]float32{-0.13653, -0.44391, -0.24113, 0.38111}, [1 << treeDepth]float32{0.00786, -0.00326, 0.0974, -0.00523, -0.0255, 0.029, 0.004, -0.00571, -0.005, -0.00149, 0.00381, 0.0143, -0.0112, -0.00441, 0.00447, -0.0112}},
	{[treeDepth]uint16{83, 42, 6, 23}, [treeDepth]float32{-0.15716, 0.081227, 1.9704, 0.14286}, [1 << treeDepth]float32{0.0342, 0.0153, -0.0242, -0.025, -0.0215, -0.033, 0.0147, 0.0274, 0.046, -0.00432, 0.00462, 0.00129, -0.0135, -0.0301, 0.00773, -0.00496}},
	{[treeDepth]uint16{103, 84, 67, 28}, [treeDepth]float32{-0.21553, -0.15261, -0.014738, 0.46547}, [1 << treeDepth]float32{0.0862, 0.000744, -0.00033, -0.00455, -0.0013, -0.000277, -0.011, 0.0147, -3.45e-05, 0.0174, -0.000731, -0.00826, 0, 0.000354, 0, -0.00555}},
	{[treeDepth]uint16{33, 7, 2, 23}, [treeDepth]float32{0.12855, 0.195, 0.24061, 0.14286}, [1 << treeDepth]float32{-0.0142, 0.0293, -0.000489, -0.00757, 0.0944, -0.0258, -0.0175, 0.00182, -0.000108, 0.0176, -0.0123, -0.00457, -0.00905, -0.039, 0.0119, 0.000402}},
	{[treeDepth]uint16{106, 3, 84, 31}, [treeDepth]float32{-0.2544, 0.31124, -0.15261, 0.48995}, [1 << treeDepth]float32{-0.000245, 0.00492, 0.000172, -0.0154, -5.46e-06, -0.0374, -0.000628, 0.00888, 0.00144, -0.0108, 0.0894, 0.0078, -3.06e-09, -0.0148, -0.00809, -0.00231}},
	{[treeDepth]uint16{42, 33, 67, 24}, [treeDepth]float32{0.34369, 0.17989, -0.12763, 0.4947}, [1 << treeDepth]float32{0.0146, -0.0048, 0.00283, -0.0174, -0.00689, 0.0308, 0.00437, -0.00882, 0.0458, -0.00137, 0.0262, -0.00955, -0.0355, -0.012, -6.33e-05, -0.0142}},
	{[treeDepth]uint16{70, 88, 63, 100}, [treeDepth]float32{-0.22297, -0.0091822, -3.1186, -0.13551}, [1 << treeDepth]float32{-0.00311, 0.00847, 0.0139, -0.0333, -0.00345, 0.000298, 0.0382, -0.00185, 0.0588, 0.0163, -0.00334, -0.024, -0.0055, -0.0128, 0.0217, 0.012}},
	{[treeDepth]uint16{70, 16, 64, 5}, [treeDepth]float32{-0.2872, 0, -0.055072, 0.15224}, [1 << treeDepth]float32{0.00989, -0.00468, 0.0307, 0.0328, 0.0424, 0.00369, 0.00383, -0.0265, 0.00786, 0.00751, 0.0552, -0.000915, 0.011, -0.00803, 0.000366, -0.0518}},
	{[treeDepth]uint16{42, 67, 22, 89}, [treeDepth]float32{0.3626, -0.24113, 0.28947, -0.18429}, [1 << treeDepth]float32{-0.00419, -0.00431, 0.0111, -0.00116, 0.0591, -0.0114, -0.00233, -0.0207, -0.00769, 0.00689, -0.00545, 0.00935, 0.0128, -0.00278, 0.00162, -0.0106}},
	{[treeDepth]uint16{54, 4, 26, 81}, [treeDepth]float32{0, 0.35073, 0.51117, -0.069959}, [1 << treeDepth]float32{-0.0224, 0.0137, 0.00906, -0.0355, 0.0107, 0, -0.00282, -0.0151, -0.0115, 0, -0.0169, -0.029, -0.00193, 0, -0.000517, 0.00187}},
	{[treeDepth]uint16{60, 65, 42, 23}, [treeDepth]float32{-0.23355, -0.17362, 0.066787, 0.33333}, [1 << treeDepth]float32{-0.0152, 0.0971, -0.0177, -0.0203, -0.00405, 0.00222, -0.0231, 0.00775, -0.0134, -0.0095, -0.0121, -0.0337, -0.00127, 0.0345, 0.000559, -0.00181}},
	{[treeDepth]uint16{24, 42, 26, 71}, [treeDepth]float32{-0.8916, 0.066787, 0.64094, -0.71706}, [1 << treeDepth]float32{-0.00226, 0.0401, -0.00564, -0.0206, 0, -0.0118, -0.000203, 0.00567, 0.0411, -0.0272, 0.0188, 0.00476, 0.00228, 0.0145, 0.00215, -0.00796}},
	{[treeDepth]uint16{32, 60, 6, 24}, [treeDepth]float32{0.0073943, -0.12418, 1.2516, 0.25464}, [1 << treeDepth]float32{-0.0171, 0.00109, 0.0129, 0.042, -0.0196, -0.00328, -0.00226, 0.00468, -0.0366, -0.00421, 0.0197, 0.0093, -0.00451, 0.0237, -0.00231, -0.00874}},
	{[treeDepth]uint16{67, 71, 23, 43}, [treeDepth]float32{-0.043608, -0.19219, 0.5, 0.045144}, [1 << treeDepth]float32{-0.0205, 0.00211, 0.00571, -0.012, 0.00461, 0.0558, -0.00294, -0.00386, -0.00857, 0.00255, 0.00362, 0.0186, -0.0121, 0.00617, -0.00474, -0.00994}},
	{[treeDepth]uint16{103, 34, 60, 81}, [treeDepth]float32{-0.21553, 0, -0.23355, -1.3593}, [1 << treeDepth]float32{2.66e-05, 0.0234, 0, -0.00412, 6.21e-06, 0.00613, 0, 0.0095, 0.0615, -0.01, -3.34e-06, 0.00299, 0.0263, 0.00211, 0, -0.0699}},
	{[treeDepth]uint16{67, 9, 83, 71}, [treeDepth]float32{-0.043608, 0, -0.24619, -0.29858}, [1 << treeDepth]float32{0.0425, -0.000181, -0.0254, 0.0639, -0.014, 0.00753, -0.0068, -0.00397, -0.0116, -0.0354, -0.0117, 0.0105, 0.00355, 0.00184, -0.011, 0.0156}},
	{[treeDepth]uint16{103, 64, 16, 67}, [treeDepth]float32{-0.21553, -0.07327, 0, -0.014738}, [1 << treeDepth]float32{-4.22e-14, 0.0022, 0, -0.00719, 0.0915, 0.00694, -0.00314, -0.01, 0, 0.00096, 0, 0.00865, -0.00039, 0.023, -0.00575, -0.0655}},
	{[treeDepth]uint16{71, 4, 32, 71}, [treeDepth]float32{-0.71706, 0.56992, 0.10405, -0.083493}, [1 << treeDepth]float32{-0.0332, -0.00419, -0.00512, 0.0128, -0.0252, 0.00641, 0.0235, -0.00688, 0, 0.00595, 0, -0.00356, 0, 0.0319, 0, -0.00552}},
	{[treeDepth]uint16{106, 70, 4, 80}, [treeDepth]float32{-0.2544, -0.12208, 0.78772, -0.85714}, [1 << treeDepth]float32{0, 0.0186, 0, -0.000817, 0, -0.00446, 0, 0.0082, 0.0873, -0.000312, -0.00989, -0.000579, 0.00396, 0.0162, 0.00418, -0.0237}},
	{[treeDepth]uint16{106, 42, 70, 85}, [treeDepth]float32{-0.2544, 0.066787, -0.019607, -0.10363}, [1 << treeDepth]float32{-7.08e-09, -0.0216, -1.27e-06, -0.000341, 0, 0.0146, -6.17e-08, 0.0378, 0.00239, -0.019, 0.0861, 0.00184, 0, 0.0347, -0.00654, -0.00872}},
}

var confidenceForest = Forest{
	{[treeDepth]uint16{84, 5, 84, 50}, [treeDepth]float32{0.99917, 0.085337, 0.90423, 0.16507}, [1 << treeDepth]float32{0.000261, 0, -0.00893, 0, 0.00767, 0.0124, 0.0556, 0.0882, 0.00329, 0, -0.0507, 0, -0.0246, 0.0111, 0.00244, 0.0399}},
	{[treeDepth]uint16{83, 46, 31, 102}, [treeDepth]float32{0.043078, 1.8184, 0.23157, 0}, [1 << treeDepth]float32{-0.0015, -0.0181, -0.023, 0.0143, -0.0342, -0.00576, 0.00188, 0.0247, 0.0137, -0.0507, -0.0187, -0.00988, -0.0306, -0.0665, -0.0138, 0.0156}},
	{[treeDepth]uint16{84, 41, 64, 50}, [treeDepth]float32{0.99917, 1.7146, -0.37106, 0.053217}, [1 << treeDepth]float32{-0.00349, 0.0455, -0.0262, -0.00494, -0.00152, 0.0328, -0.0398, 0, 0.00857, 0.0324, -0.0436, -0.041, -0.00813, 0.00342, 0.0306, 0.00172}},
	{[treeDepth]uint16{41, 104, 44, 67}, [treeDepth]float32{1.7146, 0.033136, 0.73286, 0.31452}, [1 << treeDepth]float32{0.000452, -0.049, -0.0385, -0.0202, 0.0387, -0.0271, 0.0123, 0.0749, -0.0104, -0.0525, 0.0191, 0.0345, -0.0021, -0.0339, 0.00634, -0.0313}},
	{[treeDepth]uint16{41, 84, 5, 31}, [treeDepth]float32{1.7146, 0.90423, 0.085337, 0.10728}, [1 << treeDepth]float32{-9.89e-05, 0.0121, 0.0183, -0.0184, -0.0426, 0.0154, 0.0553, 0.0468, 0.00533, -0.022, 0.0137, -0.048, -0.00477, -0.0498, 0.0563, -0.0112}},
	{[treeDepth]uint16{89, 5, 90, 38}, [treeDepth]float32{0.86193, 0.085337, 0.79956, 0.75208}, [1 << treeDepth]float32{0.000953, 0.000474, -0.00737, -0.000518, -0.042, -0.00616, 0.0235, 0.0382, 0.01, 0.000161, -0.0532, 0.0111, -0.0131, 0.0124, 0.0294, 0.0461}},
	{[treeDepth]uint16{41, 53, 1, 6}, [treeDepth]float32{1.7146, 0.50187, 1.5096, 0.13289}, [1 << treeDepth]float32{0.00196, -0.0429, 0.0499, -0.00873, -0.000954, 0.0379, 0.00937, -0.0435, -0.014, -0.0147, -0.0113, 0.0093, 0.00372, -0.0527, -0.00251, -0.0357}},
	{[treeDepth]uint16{2, 41, 25, 29}, [treeDepth]float32{0.98029, 1.0333, 0.73311, 0}, [1 << treeDepth]float32{0.00177, 0.0154, -0.00213, -0.018, -0.0476, 0.0115, -0.003, -0.00327, -0.00168, 0.036, 0.00126, -0.0364, 0.0236, 0.00736, 0.0314, 0.00172}},
	{[treeDepth]uint16{2, 116, 69, 87}, [treeDepth]float32{0.15374, 0.44737, 0.60069, 0.066999}, [1 << treeDepth]float32{0.000582, 0.0181, -0.0331, 0.023, -0.00228, 0.0074, -0.00934, 0.0129, -0.0152, 0.0119, -0.0416, 0.027, -0.0361, -0.028, -0.0189, -0.00466}},
	{[treeDepth]uint16{84, 5, 31, 71}, [treeDepth]float32{0.99917, 0.085337, 0.27991, 0.62644}, [1 << treeDepth]float32{0.000129, -0.0023, -0.0429, 0, -0.0363, -0.0106, -0.015, -0.00327, -0.0054, 0.00683, -0.027, 0.0851, 0.011, 0.0329, 0.0148, 0.0437}},
	{[treeDepth]uint16{84, 2, 2, 64}, [treeDepth]float32{0.99917, 0.98029, 0.19975, -0.01005}, [1 << treeDepth]float32{-0.0127, 0.0178, 0, 0, 0.00909, 0.0369, -0.0211, 0.0155, -0.00148, -0.00864, 0, 0, 0.0465, -0.00503, 0.0439, 0.00842}},
	{[treeDepth]uint16{89, 5, 90, 38}, [treeDepth]float32{0.86193, 0.085337, 0.79956, 0.75208}, [1 << treeDepth]float32{0.00123, -0.00483, -0.0104, -0.000517, -0.041, -0.00478, 0.0125, 0.0364, 0.00796, -0.0262, -0.0542, 0.00502, -0.0123, 0.0128, 0.0196, 0.0474}},
	{[treeDepth]uint16{84, 39, 42, 84}, [treeDepth]float32{0.99917, 0.085251, 0.60789, 0.77388}, [1 << treeDepth]float32{-0.00119, 0, 0.00106, 0, 0.00484, 0, -0.0428, 0, -0.00746, -0.0104, 0.04, 0.0349, -0.0171, -0.0161, -0.0123, 0.0374}},
	{[treeDepth]uint16{41, 64, 2, 105}, [treeDepth]float32{2.0196, -0.23572, 0.036293, 0.1707}, [1 << treeDepth]float32{-0.0569, 0, 0.00028, -0.0512, 0.00684, -0.00307, -0.038, -0.0304, -0.0263, -0.00522, -0.00602, 0.0079, 0.00526, -0.0639, 0.0199, 0.0402}},
	{[treeDepth]uint16{2, 62, 53, 41}, [treeDepth]float32{0.19975, 0, 0.27737, 0.96241}, [1 << treeDepth]float32{0.00128, 0.0168, -0.0373, 0.0131, 0.000424, 0.011, -0.0142, 0.0155, -0.0385, 0.0112, -0.0196, 0.0301, 0.0424, 0.063, 0.00712, -0.0101}},
	{[treeDepth]uint16{19, 28, 26, 44}, [treeDepth]float32{0, 0.26444, 0.60081, 0.76251}, [1 << treeDepth]float32{-0.000812, -0.0254, -0.00868, 0.031, 0.00658, -0.0352, 0.0604, 0.0213, 0.00891, -0.0322, -0.00444, -0.00353, -0.0227, -0.0174, -0.00428, -0.0386}},
	{[treeDepth]uint16{84, 5, 118, 39}, [treeDepth]float32{0.99917, 0.085337, 0.4, 0}, [1 << treeDepth]float32{0.000313, -0.0386, -0.0164, 0.0579, 0.0111, 0.00702, -0.0281, 0, -0.000618, 0.0226, 0.00739, 0.064, -0.0065, 0.038, -0.0669, 0.00971}},
	{[treeDepth]uint16{2, 62, 53, 29}, [treeDepth]float32{0.15374, 0, 0.40049, 0}, [1 << treeDepth]float32{7.27e-05, 0.00791, -0.0455, 0.00314, 0.00122, 0.00871, 0.0123, 0.00187, -0.0343, 0.00274, -0.0113, 0.0219, 0.0255, 0.0703, 0.00176, -0.0104}},
	{[treeDepth]uint16{28, 2, 2, 41}, [treeDepth]float32{1.3976, 0.98029, 0.25042, 2.0196}, [1 << treeDepth]float32{-0.00158, -0.0121, 0, 0, 0.0159, -0.00256, 0.00932, -0.0439, -0.0332, -0.000819, 0, 0, 0.0141, 0.0244, -0.0479, -0.0516}},
	{[treeDepth]uint16{89, 1, 29, 2}, [treeDepth]float32{0.86193, 3.5347, 0.16985, 0.98029}, [1 << treeDepth]float32{-0.00225, -0.0022, 0.00921, 0.0271, 0.00737, 0.0285, -0.017, 0.0251, 0.0179, -0.000318, -0.00842, 0.00577, -0.00717, 0.0344, -0.058, 0.0023}},
	{[treeDepth]uint16{32, 14, 3, 27}, [treeDepth]float32{0, 0.37734, 0, 0.11421}, [1 << treeDepth]float32{-0.000399, -0.0157, -0.0023, -0.0268, 0.0121, -0.00777, 0.049, 0.058, -0.00769, 0.0225, 0.0111, -0.0163, -0.0413, -0.025, 0.0182, 0.0188}},
	{[treeDepth]uint16{84, 39, 141, 66}, [treeDepth]float32{0.99917, 0, 0.058331, 0.60736}, [1 << treeDepth]float32{-0.00129, -0.00474, -0.00488, -0.00176, -0.0208, -0.03, 0.0123, 0.0452, 0.00932, -0.0139, -0.0261, -0.00543, -0.0249, -0.0187, -0.0174, 0.0401}},
	{[treeDepth]uint16{2, 19, 95, 69}, [treeDepth]float32{0.11785, 0.098302, 0, 0.64303}, [1 << treeDepth]float32{-0.00199, 0.00397, -0.0155, 0.0388, 0.0103, -0.00468, -0.0652, -0.0571, -0.01, -0.00671, -0.0255, 0.00158, 0.0271, 0.0297, -0.0549, -0.0295}},
	{[treeDepth]uint16{62, 83, 83, 6}, [treeDepth]float32{0.11667, 0.043078, 0.5429, 0.2253}, [1 << treeDepth]float32{0.00231, -0.0348, 0.00697, 0.00644, 0, 0, 0.0548, -0.0219, -0.0216, -0.00122, -0.0091, -0.0035, 0, 0, 0.00734, -0.0517}},
	{[treeDepth]uint16{53, 104, 63, 41}, [treeDepth]float32{0.40049, 0.033136, 0.25, 1.5259}, [1 << treeDepth]float32{0.00195, -0.0129, 0.0383, -0.00942, -0.018, 0.00817, 0.00627, -0.00369, -0.0377, -0.0636, 0.03, -0.00685, -0.00582, -0.0342, 0.0175, -0.0215}},
	{[treeDepth]uint16{2, 83, 2, 9}, [treeDepth]float32{0.15374, 0.043078, 0.76321, 0.5}, [1 << treeDepth]float32{-0.000317, 0.012, -0.0279, 0.0177, 0, -0.00878, 0, 0.00721, -0.00882, -0.028, -0.00339, 0.0188, 0, -0.025, 0, -0.0171}},
	{[treeDepth]uint16{84, 39, 141, 73}, [treeDepth]float32{0.99917, 0, 0.058331, 0.39833}, [1 << treeDepth]float32{-0.000118, 0, 0.00603, 0, -0.0207, -0.0294, 0.0186, 0.0518, 0.00307, -0.00839, -0.0262, -0.00126, -0.0263, -0.0146, -0.0124, 0.0351}},
	{[treeDepth]uint16{84, 5, 36, 1}, [treeDepth]float32{0.90423, 0.085337, 0.021382, 1.1662}, [1 << treeDepth]float32{-0.00114, 0, -0.00452, 0, -0.0418, 0, -0.053, 0, 0.00137, 0.0109, -0.0555, 0.061, 0.00325, 0.00108, 0.00345, 0.0526}},
	{[treeDepth]uint16{41, 30, 29, 26}, [treeDepth]float32{1.7146, 0.60369, 1.0815, 0.069211}, [1 << treeDepth]float32{0.00171, 0.0151, 0.0166, -0.0616, 0.0612, 0.0231, -0.0139, -0.0384, -7.89e-05, -0.0275, -0.0131, -0.000642, -0.000213, 0.0165, -0.0161, -0.0629}},
	{[treeDepth]uint16{2, 15, 106, 55}, [treeDepth]float32{0.15374, 0.31937, 0, 0}, [1 << treeDepth]float32{-0.00115, 0.0386, -0.0385, 0.0165, -0.00176, -0.00106, -0.0182, 0.0282, -0.0496, 0.00888, -0.0383, 0.0105, -0.0175, -0.00757, 0.003, 0.0301}},
	{[treeDepth]uint16{32, 45, 30, 28}, [treeDepth]float32{0, 0.22641, 0.53812, 1.381}, [1 << treeDepth]float32{0.000479, 0.00823, -0.00145, -0.0168, 0.00489, 0.0323, 0.0397, -0.0199, 0.0144, -0.0201, 0.00885, -0.0123, -0.0185, -0.0102, 0.00471, -0.0748}},
	{[treeDepth]uint16{89, 2, 28, 5}, [treeDepth]float32{0.86193, 0.98029, 1.3976, 0.15311}, [1 << treeDepth]float32{0.000674, 0.0162, -0.00669, 0.00757, 0.0015, 0.0277, -0.0776, -0.0135, 0.00185, 0.0424, -0.0153, 0.0444, -0.0598, 0.0231, -0.0404, 0.0258}},
	{[treeDepth]uint16{14, 3, 114, 116}, [treeDepth]float32{0.37734, 0, 0.44909, 0.44737}, [1 << treeDepth]float32{-0.000344, 0.0104, -0.0465, 0.0693, -0.0076, -0.0147, -0.00992, 0.00568, -0.0102, 0.00478, -0.0299, 0.0211, -0.014, 0.00713, 0.034, -0.0102}},
	{[treeDepth]uint16{27, 70, 7, 73}, [treeDepth]float32{0.45982, 0.20639, 0, 0.4264}, [1 << treeDepth]float32{0.00192, -0.00538, 0.00128, -0.0408, 0.00772, 0.0272, 0.0532, -0.03, -9.45e-05, 0.0346, -0.00315, -0.0617, -0.03, -0.0449, -0.00497, -0.0034}},
	{[treeDepth]uint16{89, 41, 31, 44}, [treeDepth]float32{0.86193, 1.7146, 0.049583, 0.82602}, [1 << treeDepth]float32{-0.00177, 0.00305, 0.0296, 0.00463, 0.00239, 0.026, -0.0101, 0.0125, 0.0154, 0.0248, 0.00955, -0.00609, -0.0134, -0.00272, -0.0525, -0.0496}},
	{[treeDepth]uint16{26, 28, 298, 28}, [treeDepth]float32{0.60081, 0.3662, 0, 1.3976}, [1 << treeDepth]float32{-0.0007, -0.0227, 0.00429, 0.0448, -0.0412, -0.0416, 0.0243, 0.024, 0, 0, -0.0146, -0.0123, 0, 0, 0.0305, 0.0644}},
	{[treeDepth]uint16{19, 30, 298, 27}, [treeDepth]float32{0, 0.098079, 0, 0.22198}, [1 << treeDepth]float32{-0.000879, 0.0248, -0.00847, 0.0127, -0.0508, -0.0374, 0.0213, 0.0287, 0.0071, -0.0322, 0.00412, 0.0306, -0.016, -0.0336, 0.0654, 0.00969}},
	{[treeDepth]uint16{123, 66, 24, 44}, [treeDepth]float32{0.8, 0.44928, 0.75, 0.73286}, [1 << treeDepth]float32{-0.000429, -0.0229, 0.00974, 0.0347, -0.0296, -0.0318, 0.00858, 0.0839, 0.0293, 0, -0.0135, -0.00461, -0.00767, -0.000153, 0.00328, 0.021}},
	{[treeDepth]uint16{2, 69, 28, 60}, [treeDepth]float32{0.98029, 0.7653, 1.2689, 0}, [1 << treeDepth]float32{-0.000363, 0.0249, 0.014, -0.0135, 0.00854, -0.0157, -0.0167, -0.0499, -0.0164, -0.0206, 0.0304, -0.0155, -0.0024, 0.00867, 0.0521, -0.0367}},
	{[treeDepth]uint16{123, 6, 2, 54}, [treeDepth]float32{0.8, 0.1837, 0.059809, 0}, [1 << treeDepth]float32{-0.000435, 0.00828, -0.0666, -0.00424, 0.025, 0.0219, -0.00436, -0.00488, -0.0187, 0.025, -0.0212, -0.0115, -0.00221, 0.0639, 0.00929, -0.0238}},
	{[treeDepth]uint16{84, 62, 39, 41}, [treeDepth]float32{0.99917, 0.94444, 0, 1.7146}, [1 << treeDepth]float32{-0.000858, 0.0134, 0.0127, -0.0747, -0.0006, 0.0389, 0.0182, -0.00198, -0.000101, -0.0509, 0.016, 0, -0.0452, 0.0167, -0.0412, -0.0118}},
	{[treeDepth]uint16{104, 19, 28, 103}, [treeDepth]float32{0.033136, 0, 0.26444, 0.39268}, [1 << treeDepth]float32{0.000126, -0.0149, -0.034, -0.0308, -0.00904, -0.00134, 0.00125, 0.0304, -0.0266, 0.0207, -0.056, 0.0812, -0.00404, 0.0054, 0.0175, 0.0211}},
	{[treeDepth]uint16{29, 70, 2, 116}, [treeDepth]float32{1.4302, 0.22636, 0.086189, 0.42857}, [1 << treeDepth]float32{0.00167, 0.00477, -0.0163, -0.00366, -0.00604, 0.0187, 0.00434, 0.0634, -0.0313, 0.0266, -0.0416, -0.0184, 0.00839, 0.0073, -0.00494, 0.0211}},
	{[treeDepth]uint16{89, 39, 7, 20}, [treeDepth]float32{0.86193, 0, 0, 1.2929}, [1 << treeDepth]float32{0.000592, -0.00397, -0.0122, 0.0251, -0.0285, -0.0055, 0.0379, 0.0152, 0.00559, -0.0311, -0.0138, 0.00551, 0.0535, -0.0456, 0.0488, 0.0273}},
	{[treeDepth]uint16{28, 104, 53, 19}, [treeDepth]float32{1.3976, 0.033136, 0.56099, 0}, [1 << treeDepth]float32{0.00056, -0.0504, -0.00183, 0.00732, 0.00874, 0.00704, 0.0034, -0.0376, -0.006, -0.000621, 0.0254, 0.0146, -0.0425, 0.0551, -0.0141, -0.0311}},
	{[treeDepth]uint16{84, 5, 64, 105}, [treeDepth]float32{0.99917, 0.085337, -0.54473, 0.68435}, [1 << treeDepth]float32{0.0017, 0.0328, 0.00855, 0.0546, -0.000321, -0.0133, -0.028, 0.064, -0.0293, -0.028, -0.0526, -0.0121, 0.021, -0.00316, -0.0371, 0.0245}},
	{[treeDepth]uint16{87, 73, 140, 37}, [treeDepth]float32{0.1535, 0.39833, 0.34157, 0.95}, [1 << treeDepth]float32{0.000845, 0.00322, 0.00669, -0.0154, -0.00996, 0.00637, -0.0142, -0.0337, -0.0115, -0.0498, 0.00842, -0.0269, 0.0265, 0.0233, 0.00659, -0.00727}},
	{[treeDepth]uint16{27, 19, 118, 14}, [treeDepth]float32{0.45982, 0.098302, 0, 0.64404}, [1 << treeDepth]float32{-4.42e-05, -0.0246, 0.0199, -0.0405, -0.0391, 0.0425, 0.0219, -0.0296, 0.0012, 0.0106, -0.00946, -0.0389, 0.00339, 0.0567, 0.0181, -0.0293}},
	{[treeDepth]uint16{41, 53, 62, 2}, [treeDepth]float32{1.7146, 0.50187, 0, 0.19975}, [1 << treeDepth]float32{0.0013, -0.00353, 0.0202, 0.016, -0.0135, -0.0186, 0.00765, -0.0405, 0.0149, 0.0127, 0.0322, 0.0614, 0.00831, 0.0211, -0.00153, -0.0439}},
	{[treeDepth]uint16{108, 82, 20, 118}, [treeDepth]float32{0.61519, 0.65481, 1.2929, 0}, [1 << treeDepth]float32{-0.000199, -0.0167, -0.0061, 0.0354, 0.0276, -0.0187, -0.0677, 0.00958, 0.00506, -0.0201, 0.027, -0.0206, -0.0222, -0.0107, 0.00136, -0.006}},
	{[treeDepth]uint16{32, 49, 14, 73}, [treeDepth]float32{0, 0.8, 0.37734, 0.45335}, [1 << treeDepth]float32{-0.000257, -0.0163, -0.0406, 0.0128, 0.0175, 0.00129, 0.00772, 0.000897, -0.0248, -0.0219, 0.00158, 0.0422, -0.00376, -0.0404, 0.0106, 0.0106}},
	{[treeDepth]uint16{28, 2, 14, 41}, [treeDepth]float32{1.3976, 0.98029, 0.64404, 1.289}, [1 << treeDepth]float32{0.000291, -0.027, 0.0166, -0.0276, 0.00674, 0.0195, -0.00447, -0.0209, -0.00144, 0.0124, 0.014, -0.0176, 0.022, -0.00767, -0.0131, -0.058}},
	{[treeDepth]uint16{123, 103, 106, 118}, [treeDepth]float32{0.8, 0.29574, 0.072118, 0}, [1 << treeDepth]float32{0.000675, 0.0629, 0.00801, 0.0326, 0.000324, -0.0644, -0.00659, 0.0672, -0.00995, 0, -0.017, 0, -0.0243, 0, 0.013, 0}},
	{[treeDepth]uint16{83, 40, 89, 64}, [treeDepth]float32{0.07947, 0.37344, 0.56708, -0.23572}, [1 << treeDepth]float32{-0.042, -0.0455, -0.00622, 0.00612, 0.015, 0.018, -0.0104, 0.00468, -0.000829, -0.0366, -0.00145, 0.0423, -0.0132, 0.00798, -0.0323, -0.0296}},
	{[treeDepth]uint16{41, 64, 53, 114}, [treeDepth]float32{2.0196, -0.23572, 0.20016, 0.10929}, [1 << treeDepth]float32{-0.0505, 0, 0.0018, -0.0424, -0.0312, -0.0169, -0.0595, -0.000971, 0.00359, -0.00681, -0.0243, -0.0327, 0.000876, -0.0543, 0.00887, 0.0377}},
	{[treeDepth]uint16{89, 25, 28, 32}, [treeDepth]float32{0.9395, 0.66151, 0.26444, 0}, [1 << treeDepth]float32{-0.000723, 0.0162, -0.0324, -0.0268, -0.000462, 0.0241, 0.018, -0.0057, 0.00286, 0.0053, 0.0214, -0.00113, -0.0286, 0.0304, 0.0128, 0.019}},
	{[treeDepth]uint16{26, 110, 19, 27}, [treeDepth]float32{0.60081, 0, 0.098302, 0.45982}, [1 << treeDepth]float32{-0.000898, 0.0249, -0.00831, 0.0516, 0.0164, -0.00929, 0.00894, 0.0497, -0.00359, -0.0138, 0.0297, 0.0609, -0.0257, -0.0241, -0.0455, 0.0045}},
	{[treeDepth]uint16{63, 64, 83, 53}, [treeDepth]float32{0.33333, -0.23572, 0.043078, 0.23873}, [1 << treeDepth]float32{-0.0241, -0.0303, 0.00104, -0.00903, 0.0221, -0.00645, -0.0422, 0.00589, -0.0138, -0.0111, -0.00944, -0.00288, 0.00505, -0.00754, 0.019, 0.0472}},
	{[treeDepth]uint16{123, 108, 50, 24}, [treeDepth]float32{0.8, 0.3001, 0.015871, 0.6}, [1 << treeDepth]float32{0.00104, -0.00286, 0.00861, 0.00238, -0.00666, 0.043, 0.00223, -0.0284, -0.0078, -0.0128, -0.0292, 0.000271, 0.00335, 0.0926, 0.00386, -0.0153}},
	{[treeDepth]uint16{108, 66, 55, 298}, [treeDepth]float32{-0.22314, 0.49428, 0.36082, 0}, [1 << treeDepth]float32{-0.0527, 0.000756, 0.00795, 0.0016, -0.044, 0.025, -0.02, -0.0103, -0.00865, -0.0335, -0.0407, 0.0179, -0.0189, 0.02, 0.0197, 0.0264}},
	{[treeDepth]uint16{142, 41, 69, 24}, [treeDepth]float32{0, 1.0333, 0.72451, 0.5}, [1 << treeDepth]float32{0.00135, -0.00781, 0.00725, -0.0188, 0.0218, 0.0104, -0.0237, -0.0689, -0.0181, 0.0121, 0.0124, -0.00957, 0.00322, 0.0503, 0.000812, -0.0753}},
	{[treeDepth]uint16{84, 73, 294, 73}, [treeDepth]float32{0.99917, 0.69109, 0, 0.48275}, [1 << treeDepth]float32{-0.000719, 0.0242, 0, 0, 0.0317, 0.0259, 0, 0, -0.0051, 0.0386, 0.00493, -0.0134, -0.0182, 0.0211, -0.041, 0.0146}},
	{[treeDepth]uint16{31, 71, 30, 83}, [treeDepth]float32{0.27991, 0.62644, 0.32822, 0.043078}, [1 << treeDepth]float32{-6.03e-05, -0.0402, -0.0338, -0.0128, 0.0101, 0.00259, -0.00928, 0.00908, -0.0372, -0.0468, 0.000938, 0.0237, 0.00718, 0.0372, -0.00613, 0.00209}},
	{[treeDepth]uint16{30, 19, 145, 53}, [treeDepth]float32{0.19941, 0, 0, 0.56099}, [1 << treeDepth]float32{-0.00297, 0.00187, -0.00184, 0.0243, -0.0318, 0.0243, -0.0606, 0.0266, 0.0235, -0.00757, -0.0559, 0.00366, 0.0142, 0.0561, -0.00884, 0.00657}},
	{[treeDepth]uint16{106, 2, 116, 49}, [treeDepth]float32{0, 0.086189, 0.3913, 0.8}, [1 << treeDepth]float32{0.00105, 0.0153, 0.0344, -0.0217, -0.0387, -0.0262, 0.0138, -0.000306, 0.0108, 0.0138, 0.0256, 0.0269, -0.0178, -0.0108, -0.000902, 0.00107}},
	{[treeDepth]uint16{83, 67, 30, 145}, [treeDepth]float32{0.07947, 0.23909, 0.32822, 0}, [1 << treeDepth]float32{-0.000521, -0.0263, -0.0201, 0.0167, -0.00419, -0.0237, -0.0051, -0.00189, -0.0768, -0.0716, -0.0274, -0.00126, -0.00186, 0, 0.022, 0.053}},
	{[treeDepth]uint16{84, 5, 38, 84}, [treeDepth]float32{0.90423, 0.15311, 0.80842, 0.69956}, [1 << treeDepth]float32{0.001, 0, -0.0066, 0, 0.00643, 0, -0.0345, 0, -0.0164, 0.0164, 0.0236, 0.0517, 0.0213, 0.00397, -0.0509, 0.0546}},
	{[treeDepth]uint16{84, 38, 48, 299}, [treeDepth]float32{0.90423, 0.94555, 0.86676, 0}, [1 << treeDepth]float32{-0.000635, 0.0166, -0.0584, 0.021, 0.0156, 0.0306, 0.00542, -0.011, -0.000853, -0.0547, 0.00757, 0.014, -0.0113, -0.0268, 0.00349, -0.000905}},
	{[treeDepth]uint16{87, 39, 117, 88}, [treeDepth]float32{0.1535, 0.085251, 0.3204, 0}, [1 << treeDepth]float32{0.000327, -0.0194, -0.00594, 0.0122, 0.017, -0.052, -0.0241, 0.0018, 0.019, -0.0367, 0.0244, -0.0109, -0.00198, 0.0426, -0.0178, 0.00546}},
	{[treeDepth]uint16{26, 28, 26, 27}, [treeDepth]float32{0.60081, 0.3662, 0, 0.18084}, [1 << treeDepth]float32{-0.000564, 0, 0.00648, 0, -0.0158, 0, -0.0118, -0.024, 0.023, 0, 0.00382, 0, -0.0236, -0.0192, 0.00762, 0.0335}},
	{[treeDepth]uint16{27, 37, 2, 53}, [treeDepth]float32{0.34815, 0.36619, 0.11785, 0.40049}, [1 << treeDepth]float32{-0.000724, 0.0351, -0.0144, -0.0402, -0.00335, 0.0369, 0.0156, -0.00136, 0.0142, -0.0174, 0.00241, -0.0189, 0.00175, -0.0154, -0.00159, -0.0339}},
	{[treeDepth]uint16{2, 83, 50, 20}, [treeDepth]float32{0.11785, 0.043078, 0.16507, 0.72965}, [1 << treeDepth]float32{-0.000967, 0.00723, -0.0433, -0.0029, 0.00432, 0.0227, 0.00564, 0.0154, -0.0155, -0.00761, -0.0156, 0.0186, 0.0191, -0.0286, 0.00464, -0.00235}},
	{[treeDepth]uint16{26, 32, 7, 69}, [treeDepth]float32{0.60081, 0, 0, 0.68259}, [1 << treeDepth]float32{-0.00107, 0.0299, 0.00357, -0.0358, 0.0309, 0.0421, -0.0455, -0.00191, 0.00234, -0.0106, -0.00257, 0.00741, -0.0208, -0.0315, -0.0652, -0.00149}},
	{[treeDepth]uint16{123, 108, 292, 30}, [treeDepth]float32{0.8, 0.3001, 0, 0.60369}, [1 << treeDepth]float32{0.00162, 0.0397, -0.0138, -0.00837, -0.00708, 0.0677, 0.0164, -0.0347, 0.000593, 0.0341, 0.00845, -0.0035, -0.0179, 0.053, -0.028, 0.00302}},
	{[treeDepth]uint16{87, 99, 56, 134}, [treeDepth]float32{0.1535, 0.1288, 0.28927, 0}, [1 << treeDepth]float32{0.00157, -0.0289, 0.00678, -0.0427, 0.0158, 0.00353, -0.0259, -0.0194, -0.0137, -0.0355, 0.0316, 0.0201, -0.00193, 0.00599, 0.0145, -0.0211}},
	{[treeDepth]uint16{29, 72, 115, 114}, [treeDepth]float32{1.4302, 0.080741, 0.13878, 0.10929}, [1 << treeDepth]float32{-0.000498, -0.00836, -0.0259, -0.0137, -0.053, 0.0125, -0.0494, 0.00358, -0.00136, -0.00648, -0.0385, -0.0242, 0.00116, 0.0328, 0.00515, -0.0177}},
	{[treeDepth]uint16{108, 62, 2, 42}, [treeDepth]float32{-0.22314, 0.11667, 0.036293, 0.50005}, [1 << treeDepth]float32{-0.0058, 0.000452, -0.0307, -0.0372, -0.0291, -0.00885, -0.0211, 0.0195, 0.00979, -0.0109, -0.021, -0.0205, 0.0347, 0.00996, -0.0177, -0.00142}},
	{[treeDepth]uint16{28, 2, 51, 25}, [treeDepth]float32{1.3976, 0.76321, 0.04304, 0.89532}, [1 << treeDepth]float32{0.00207, -0.0157, 0.0022, -0.0314, 0.0105, 0.0264, -0.00679, -0.0281, -0.0162, 0.0117, 0.00302, -0.034, 0.0335, -0.0121, 0.0308, -0.0575}},
	{[treeDepth]uint16{26, 30, 27, 36}, [treeDepth]float32{0.069211, 0, 0.18084, 0.27959}, [1 << treeDepth]float32{-0.000313, -0.0509, 0.00321, -0.0157, 0.0301, -0.0353, 0.0112, 0.0105, 0.0269, -0.0251, 0.0324, 0.0338, 0.00432, -0.0435, -0.0147, -0.0161}},
	{[treeDepth]uint16{89, 41, 64, 105}, [treeDepth]float32{0.86193, 2.0196, -0.23572, 0.1707}, [1 << treeDepth]float32{0.00193, 0.0015, 0.00371, 0.00634, -0.000272, -0.048, -0.0255, -0.00578, -0.00308, 0.0216, -0.0555, -0.0324, 0.019, -0.00271, 0.032, -0.0143}},
	{[treeDepth]uint16{63, 134, 98, 48}, [treeDepth]float32{0.5, 0, 1.1807, 0.49632}, [1 << treeDepth]float32{-0.00187, -0.0257, 0.0148, 0.00762, 0.00565, 0.0412, 0.0655, -0.00381, -0.0041, 0.0312, -0.00196, 0.00925, -0.00403, 0.0236, 0.0096, -0.0417}},
	{[treeDepth]uint16{26, 63, 71, 24}, [treeDepth]float32{0.069211, 0.25, 0.62644, 0.5}, [1 << treeDepth]float32{0.00228, 0.00602, -0.033, 0.0549, 0.000336, 0.00851, 0.0017, -0.0107, 0.0175, -0.0338, 0.0428, -0.0397, -0.00376, 0.0197, 0.00281, -0.0153}},
	{[treeDepth]uint16{292, 69, 41, 62}, [treeDepth]float32{0.5, 0.36039, 2.0196, 0}, [1 << treeDepth]float32{0.00144, 0.00156, 0.0276, -0.00173, 0, -0.0257, 0.0524, 0.0259, -0.00161, -0.0174, -0.0018, 0.0366, 0, -0.0257, -0.0512, 0.0221}},
	{[treeDepth]uint16{101, 145, 135, 30}, [treeDepth]float32{0.047719, 0, 0.45562, 0.32822}, [1 << treeDepth]float32{0.00162, 0.00146, 0.00267, 0.0268, 0.0116, -0.0217, -0.069, -0.00742, -0.00409, -0.0219, 0.0587, 0.00767, -0.00103, -0.0106, -0.00531, 0.041}},
	{[treeDepth]uint16{46, 36, 117, 28}, [treeDepth]float32{1.8184, 0.1981, 0, 0}, [1 << treeDepth]float32{-0.0025, -0.00457, -0.00988, -0.023, 0.0198, -0.00268, -0.042, -0.00215, 0.0139, 0.00499, -0.0473, 0.0117, -0.0271, 0.000244, 0.00734, 0.0293}},
	{[treeDepth]uint16{14, 52, 140, 99}, [treeDepth]float32{0.37734, 0.30098, 0.34157, 0.095133}, [1 << treeDepth]float32{-0.00269, 0.0448, -0.024, 0.00248, 0.0313, 0.0621, 0.00195, 0.00115, -0.00637, 0.00416, -0.0194, 0.0181, -0.0129, 0.0263, -0.0372, -0.0109}},
	{[treeDepth]uint16{51, 105, 28, 135}, [treeDepth]float32{0, 0.58173, 1.0988, 0.55669}, [1 << treeDepth]float32{0.000989, 0.00147, 0.00559, 0.0179, -0.0107, 0.0222, -0.000977, -0.0413, -0.0219, 0.0135, 0.022, 0.0214, 0.00832, 0.025, -0.0116, -0.0347}},
	{[treeDepth]uint16{51, 2, 53, 108}, [treeDepth]float32{0.04304, 0.76321, 0.23873, 0.13976}, [1 << treeDepth]float32{-0.000494, 0.00784, 0.04, 0.0299, 0.0052, 0.0325, -0.03, -0.0106, -0.0189, 0.0417, 0.0229, 0.00165, 0.00608, 0.0135, 0.000359, -0.0155}},
	{[treeDepth]uint16{84, 116, 2, 114}, [treeDepth]float32{0.90423, 0.42857, 0.059809, 0.10929}, [1 << treeDepth]float32{-0.000805, 0, -0.0487, -0.00497, -0.017, 0.0315, -0.0358, -0.0127, 0.0209, -0.000638, -0.0295, 0.00587, 0.00206, -0.0109, 0.00278, 0.0272}},
	{[treeDepth]uint16{41, 31, 70, 25}, [treeDepth]float32{1.7146, 0.61807, 0.13841, 0.89532}, [1 << treeDepth]float32{0.000972, -0.00135, 0.00832, -0.0612, -0.00439, -0.0423, 0.0285, -0.00252, 0.0321, 0.0286, 0.037, -0.0307, -0.0209, -0.0112, -0.00773, -0.0269}},
	{[treeDepth]uint16{62, 43, 83, 54}, [treeDepth]float32{0.89189, 0.46859, 0.043078, 0.88132}, [1 << treeDepth]float32{-2.52e-05, -0.0299, -0.0221, 0.0101, -0.0198, -0.0317, 0.00937, 0.00129, 0.02, -0.00989, -0.00769, -0.0066, 0.00407, -0.0193, -0.0032, 0.0253}},
	{[treeDepth]uint16{89, 38, 53, 23}, [treeDepth]float32{0.86193, 0.94555, 0.50187, 0.30039}, [1 << treeDepth]float32{-0.000628, 0.01, -0.0303, 0.0111, -0.0354, -0.00171, 0.00576, 0.0179, 0.00405, 0.0102, -0.0833, -0.0201, 0.00347, 0.0257, -0.00928, 0.00224}},
	{[treeDepth]uint16{29, 301, 135, 95}, [treeDepth]float32{1.4302, 0, 0.35148, 0}, [1 << treeDepth]float32{-0.00134, -0.0111, 0.00263, 0.0433, -0.00515, 0.0355, 0.0208, -0.0245, 0.0248, 0, -0.013, 0, -0.00753, 0, -0.0405, 0}},
	{[treeDepth]uint16{54, 89, 97, 118}, [treeDepth]float32{0.7, 0.7923, 0.41556, 0.4}, [1 << treeDepth]float32{0.000298, 0.0145, 0.035, -0.0203, 0.0109, -0.0145, 0.0368, -0.00494, -0.0176, -0.0134, 0.00727, -0.038, -0.0203, 0.00838, 0.0151, 0.0223}},
	{[treeDepth]uint16{19, 95, 26, 44}, [treeDepth]float32{0, 0, 0, 0.76251}, [1 << treeDepth]float32{-0.00181, 0.0283, -0.0145, -0.0136, -0.00453, 0.0165, 0.003, -0.0708, -0.000729, 0.0171, 0.0382, 0.00308, -0.0109, -0.0114, -0.0426, -0.022}},
	{[treeDepth]uint16{49, 103, 103, 114}, [treeDepth]float32{0.8, 0, 0.049584, 0.33699}, [1 << treeDepth]float32{-0.000408, -0.00805, -0.0495, -0.0371, 0, 0, 0.0129, 0.00468, 0.00384, -0.0483, -0.0304, -0.0268, 0, 0, -0.0211, 0.0144}},
	{[treeDepth]uint16{124, 102, 103, 19}, [treeDepth]float32{0, 0.8, 0.15154, 0.28026}, [1 << treeDepth]float32{0.00113, 0.00308, -0.0191, -0.000687, -0.025, -0.0588, 0.00838, 0.0445, -0.00868, -0.0191, 0.00453, -0.00465, 0.0422, -0.0396, 0.00699, -0.00653}},
	{[treeDepth]uint16{108, 14, 69, 26}, [treeDepth]float32{-0.22314, 0.37734, 0.41957, 0}, [1 << treeDepth]float32{-0.0433, 0.000594, -0.0138, 0.00236, -0.015, 0.0051, 0.001, 0.00735, -0.0364, -0.0139, 0.0402, 0.0405, -0.0175, -0.0195, -0.0196, -0.00259}},
	{[treeDepth]uint16{123, 142, 31, 64}, [treeDepth]float32{0.8, 0, 0.61807, -0.37106}, [1 << treeDepth]float32{-0.00335, -0.000478, -0.0197, 0.0575, 0.0134, 0.0631, -0.0871, -0.0114, 0.000495, 0.0102, -0.000828, -0.0189, -0.0306, -0.0339, -0.0135, 0}},
	{[treeDepth]uint16{102, 300, 297, 12}, [treeDepth]float32{0.8, 0, 0, 0}, [1 << treeDepth]float32{-0.00141, 0.0541, -0.0302, 0.0778, -0.02, -0.0352, 0, 0, 0.00172, 0.00823, -0.0545, 0.0357, -0.0275, 0.0115, 0, 0}},
	{[treeDepth]uint16{41, 31, 64, 21}, [treeDepth]float32{1.7146, 0.61807, -0.37106, 0.83834}, [1 << treeDepth]float32{-0.00581, -0.0148, 0.0138, -0.0399, 0.000849, 0.0233, -0.0587, -0.0206, 0.00438, -0.0238, 0.0136, -0.0146, -0.0195, 0.00194, 0.0329, -0.0533}},
	{[treeDepth]uint16{63, 62, 83, 59}, [treeDepth]float32{0.33333, 0, 0.043078, 0}, [1 << treeDepth]float32{0.00116, 0.00245, -0.0158, -0.00426, -0.0254, 0.0599, 0.00784, -0.0151, 0.0174, -0.00649, -0.0484, -0.0113, -0.0114, -0.0105, 0.00943, 0.0186}},
	{[treeDepth]uint16{28, 23, 21, 71}, [treeDepth]float32{1.3976, 0.24965, 0.42757, 1.3845}, [1 << treeDepth]float32{0.00129, -0.037, -0.0193, -0.0516, 0.0041, -0.0314, 0.00968, -0.00876, 0.0147, -0.0171, -0.00243, 0.00258, -0.0343, -0.00117, 0.00579, 0.0222}},
	{[treeDepth]uint16{19, 95, 45, 2}, [treeDepth]float32{0.098302, 0, 0.54205, 0.76321}, [1 << treeDepth]float32{-0.000448, 0.013, -0.00903, -0.0703, 0.0101, -0.0178, 0.0194, 0, -0.0162, 0.0168, 0.0276, -0.0203, 0.0169, -0.0982, -0.00865, 0.0127}},
	{[treeDepth]uint16{27, 70, 26, 37}, [treeDepth]float32{0.34815, 0.13841, 0.60081, 0.69695}, [1 << treeDepth]float32{6.17e-06, 0.0296, -0.00503, -0.00222, -0.0107, -0.0252, 0.00308, 0.0221, 0.0028, 0.0248, 0.00374, -0.0473, -0.0398, 0.0191, 0.0443, -0.000233}},
	{[treeDepth]uint16{83, 6, 29, 19}, [treeDepth]float32{0.45159, 0.2521, 0, 0.28026}, [1 << treeDepth]float32{0.00133, -0.00926, 0.00173, -0.0683, -0.00159, -0.00629, 0.0103, -0.0115, -0.0129, -0.0563, -0.0105, -0.0443, -0.0135, 0.0513, 0.0476, -0.0401}},
	{[treeDepth]uint16{31, 44, 297, 58}, [treeDepth]float32{0, 0.76251, 0, 0}, [1 << treeDepth]float32{0.000817, 0.0049, 0.0232, -0.0193, -0.0486, -0.0127, -0.037, -0.016, -0.0361, 0.0161, -0.00441, -0.0243, -0.0264, -0.00708, 0.0411, 0.0275}},
	{[treeDepth]uint16{108, 142, 49, 4}, [treeDepth]float32{-0.22314, 0, 0.4, 0}, [1 << treeDepth]float32{-0.0148, 0.00164, -0.00891, -0.0816, -0.0139, -0.000714, 0.0495, -0.00593, 0.0214, 0.0469, 0, -8.1e-05, -0.0167, -0.0468, 0, 0}},
	{[treeDepth]uint16{108, 49, 71, 49}, [treeDepth]float32{-0.10536, 0, 0.9105, 0.6}, [1 << treeDepth]float32{-0.0209, 0.000821, 0.00947, -0.0209, -0.0166, 0.0135, -0.0169, -0.0255, 0, 0, -0.043, 0.0127, 0, 0, 0.0139, -0.00424}},
	{[treeDepth]uint16{26, 28, 19, 25}, [treeDepth]float32{0.60081, 0.3662, 0, 0.4607}, [1 << treeDepth]float32{-0.00113, 0, -0.00701, 0, 0.00947, 0, 0.0228, 0, -0.00057, 0.00869, 0.00747, 0.0442, -0.0347, -0.018, 0.008, 0.0177}},
	{[treeDepth]uint16{117, 24, 116, 45}, [treeDepth]float32{0.3204, 0.5, 0.47826, 0.35625}, [1 << treeDepth]float32{-0.00117, 0.0125, -0.00123, 0.0258, 0.0201, -0.00492, -0.0123, 0.0201, -0.0137, -0.0278, -0.0127, 0.0162, 0.0148, -0.0449, 0.0152, -0.0139}},
	{[treeDepth]uint16{19, 95, 73, 116}, [treeDepth]float32{0, 0, 0.48275, 0.36667}, [1 << treeDepth]float32{0.00075, 0.0568, -0.00693, -0.00455, -0.0161, -0.0249, 0.0378, -0.0508, -0.0114, 0.016, -0.00557, -0.0517, -0.00068, 0.00135, 0.018, -0.0458}},
	{[treeDepth]uint16{83, 71, 44, 50}, [treeDepth]float32{0.07947, 1.3113, 0.89582, 0.20334}, [1 << treeDepth]float32{-0.00151, 0.00363, -0.0644, 0.00889, 0.00698, 0.04, -0.0318, -0.00544, -0.00693, -0.011, 0.000377, 0.0295, 0.0412, 0.00993, -0.0167, -0.000858}},
	{[treeDepth]uint16{26, 106, 2, 6}, [treeDepth]float32{0.60081, 0, 0.15374, 0.1837}, [1 << treeDepth]float32{-0.000622, -0.0173, -0.007, -0.0107, 0.0207, 0.0256, -0.00419, 0.00956, -0.0345, -0.0343, -0.00628, 0.0596, 0.0194, -0.0324, -0.000738, 0.0422}},
	{[treeDepth]uint16{84, 5, 297, 73}, [treeDepth]float32{0.90423, 0.085337, 0, 0.48275}, [1 << treeDepth]float32{0.000643, 0.00991, -0.0012, 0.0413, -0.0123, -0.0224, -0.029, 0.000846, -0.00628, 0.00286, -0.0118, 0.0576, 0.0192, 0.0275, -0.0556, 0.00858}},
	{[treeDepth]uint16{49, 58, 73, 20}, [treeDepth]float32{0.8, 0, 0.45335, 1.2929}, [1 << treeDepth]float32{-0.000873, 0.00746, -0.0152, -0.0163, -0.000561, 0.00522, -0.0278, 0.0361, 0.0237, -0.00553, 0.0342, -0.0206, -0.0055, -0.0415, -0.0162, 0.0519}},
	{[treeDepth]uint16{84, 45, 108, 43}, [treeDepth]float32{0.99917, 0.42948, -0.10536, 0.9113}, [1 << treeDepth]float32{-0.0224, -0.00561, -0.000332, 0.0122, 0.000206, 0.0182, -0.0135, -0.00472, 0.00453, 0.0264, -0.0383, 0.00176, -0.00426, 0.0263, 0.0224, -0.032}},
	{[treeDepth]uint16{27, 70, 2, 20}, [treeDepth]float32{0.45982, 0.20639, 0.036293, 0.82574}, [1 << treeDepth]float32{-0.000728, 0.00735, -0.0184, -0.0467, -0.00636, -0.00394, 0.0238, -0.0359, -0.00817, -0.0413, -0.0375, 0.00326, 0.00264, 0.0337, 0.00279, -0.045}},
	{[treeDepth]uint16{117, 36, 95, 73}, [treeDepth]float32{0.3204, 0.17905, 0, 0.58541}, [1 << treeDepth]float32{-0.000277, -0.0104, -0.000255, 0.0312, -0.0025, 0.0373, -0.0557, 0.0194, 0.000338, -0.000175, -0.0197, 0.0233, 0.00457, 0.00248, 0.0478, -0.0234}},
	{[treeDepth]uint16{83, 40, 114, 63}, [treeDepth]float32{0.07947, 0.37344, 0.26861, 0.5}, [1 << treeDepth]float32{-0.00125, -0.0154, -0.0372, 0.00592, 0.051, -0.0119, -0.00985, 0.00431, 0.0122, -0.0239, 0.00516, 0.0408, -0.0139, -0.0477, -4.6e-05, 0.00566}},
	{[treeDepth]uint16{115, 30, 115, 49}, [treeDepth]float32{0.95, 0.023645, 0.2071, 0}, [1 << treeDepth]float32{0.00116, 0, -0.0196, 0, -0.0145, -0.0692, 0.00855, 0.0227, -0.0186, 0, -0.0115, 0, 0.0075, -0.0594, -0.000948, -0.0307}},
	{[treeDepth]uint16{23, 52, 2, 53}, [treeDepth]float32{0.24965, 0.20609, 0.25042, 0.31708}, [1 << treeDepth]float32{-0.00161, -0.0307, -0.0374, -0.000981, 0.0201, 0.0407, 0.0144, 0.0144, -0.00137, -0.0101, -0.00539, 0.0144, 0, 0.00312, -0.0132, 0.00388}},
	{[treeDepth]uint16{64, 1, 115, 301}, [treeDepth]float32{0, 1.1662, 0.2071, 0}, [1 << treeDepth]float32{-0.000158, -0.0267, -0.0167, 0.0116, -0.0286, -0.0432, 0.000577, 0.0427, -0.0468, -0.0124, -0.00172, -0.000712, 0.00106, 0.0217, 0.0085, 0.00501}},
	{[treeDepth]uint16{124, 96, 135, 30}, [treeDepth]float32{0, 0, 0.51967, 0.28617}, [1 << treeDepth]float32{0.00219, -0.00229, -0.00818, 0.0307, -0.00337, -0.0291, -0.0743, -0.00226, -0.00146, -0.0479, 0.0451, 0.0251, 0.000607, -0.00545, -0.000273, -0.000224}},
	{[treeDepth]uint16{66, 38, 89, 71}, [treeDepth]float32{0.97963, 0.80842, 0.7923, 1.0832}, [1 << treeDepth]float32{-0.000277, 0.00955, -0.043, 0.0209, -0.00444, -0.000585, 0.0318, -0.00302, 0.000172, 0.0593, -0.00437, 0.00516, -0.0206, 0.0485, 0.00804, -0.00355}},
	{[treeDepth]uint16{104, 63, 26, 48}, [treeDepth]float32{0.033136, 0.2, 0.069211, 0.56721}, [1 << treeDepth]float32{-0.00126, 0.0193, -0.000254, -0.00925, -0.0411, 0.0545, -0.00733, -0.00162, 0.0475, -0.00889, 0.00586, 0.00867, 0.0245, 0.0278, -0.0215, 0.00234}},
	{[treeDepth]uint16{63, 63, 110, 72}, [treeDepth]float32{0.33333, 0.5, 0, 0}, [1 << treeDepth]float32{0.00228, -0.0311, 0, 0.00614, 0.00728, -0.0331, 0, -0.0018, -0.00891, -0.0139, 0, 0.0376, 0.00555, -0.00383, 0, -0.0183}},
	{[treeDepth]uint16{117, 24, 70, 118}, [treeDepth]float32{0.3204, 0.6, 0.3098, 0.4}, [1 << treeDepth]float32{-0.000418, -0.00997, -0.00374, 0.0195, 0.0402, -0.00941, -0.0196, 0.0396, -0.00827, 0.0173, 0.00932, 0.0224, -0.0406, -0.0195, -0.0444, 0.0312}},
	{[treeDepth]uint16{31, 40, 84, 83}, [treeDepth]float32{0.23157, 0.37344, 0.60919, 0.25457}, [1 << treeDepth]float32{-0.000187, -0.0351, -0.00359, 0.0201, -0.012, 0.0231, -0.0152, 0.0124, -0.0179, -0.0368, -0.00284, 0.00449, -0.005, 0.00653, -0.00109, -0.0126}},
	{[treeDepth]uint16{28, 15, 2, 8}, [treeDepth]float32{1.3976, 0.098961, 0.15374, 0.4}, [1 << treeDepth]float32{0.000396, -0.00517, 0.0133, 0.0274, 0.00137, -0.021, 0.00508, -0.0161, -0.0174, 0.000532, -0.0134, -0.0149, -0.00659, 0.0312, 0.00946, -0.0161}},
	{[treeDepth]uint16{142, 102, 102, 4}, [treeDepth]float32{0, 0.4, 0.6, 0}, [1 << treeDepth]float32{0.000616, -0.0805, -0.0329, -0.0101, 0, 0, 0.00254, 0.00545, 0.0458, -8.37e-05, -0.0019, 0, 0, 0, -0.0475, 0}},
	{[treeDepth]uint16{25, 63, 20, 293}, [treeDepth]float32{0.66151, 0.25, 0.99667, 0}, [1 << treeDepth]float32{-0.000971, 0.0408, -0.00315, -0.0192, -0.00858, 0.0162, -0.0019, 0.0151, 0.0227, -0.0473, 0.0176, -0.0079, -0.0035, 0.0466, -0.00281, 0.0142}},
	{[treeDepth]uint16{123, 103, 72, 25}, [treeDepth]float32{0.8, 0.29574, 0, 1.0889}, [1 << treeDepth]float32{0.000891, -0.0425, -0.00588, 0.0336, -0.00775, -0.00576, 0.0122, 0.0623, -0.00272, 0.000357, -0.0447, 0.00343, 0.0255, 0.0546, 0.00985, -0.00518}},
	{[treeDepth]uint16{28, 71, 2, 41}, [treeDepth]float32{1.3976, 1.3845, 0.76321, 0.96241}, [1 << treeDepth]float32{-0.000269, -0.00725, -0.0027, -0.0136, 0.0262, 0.0124, 0.00743, 0.031, 0.00607, -0.00509, 0.00806, 0.0378, 0.00351, -0.0397, -0.0255, 0.0128}},
	{[treeDepth]uint16{104, 26, 5, 106}, [treeDepth]float32{0.033136, 0.069211, 0.15311, 0.53098}, [1 << treeDepth]float32{0.000142, 0.00973, -0.0201, 0.0179, -0.0126, -0.0194, -0.00189, 0.00192, 0.00864, 0.00623, -0.0192, -0.0013, 0.0175, -0.0226, 0.148, -0.0399}},
	{[treeDepth]uint16{84, 39, 42, 7}, [treeDepth]float32{0.90423, 0, 0.60789, 0}, [1 << treeDepth]float32{-0.00159, -0.0396, 0.00545, 0.0318, 0.00568, -0.00357, -0.024, 0.0149, 0.0101, -0.00911, 0.0403, 0.0273, -0.021, 0.000821, 0.0221, 0.023}},
	{[treeDepth]uint16{84, 5, 293, 26}, [treeDepth]float32{0.99917, 0.085337, 0, 0.31891}, [1 << treeDepth]float32{-0.000251, 0.0118, -0.0264, 0.0639, 0.00631, -0.0213, 0.0369, 0.00456, 0.00483, 0.0219, 0.0149, -0.0078, -0.0205, -0.0323, 0.0365, 0.00544}},
	{[treeDepth]uint16{27, 19, 42, 54}, [treeDepth]float32{0.34815, 0.28026, 0.50005, 0}, [1 << treeDepth]float32{0.00114, 0.00417, -0.0182, -0.0261, 0.0181, 0.00901, -0.013, -0.00858, -0.00914, -0.000796, 0.0481, 0.00012, -0.00113, -0.00532, -0.00474, -0.0709}},
	{[treeDepth]uint16{44, 62, 66, 32}, [treeDepth]float32{0.73286, 0, 0.38829, 0}, [1 << treeDepth]float32{0.000462, -0.0106, -0.0215, -0.000647, 0.012, 0.0461, 0.00932, -0.00375, -0.0139, -0.00152, 0.00675, 0.00936, 0.0138, 0.0371, 0.00436, -0.0312}},
	{[treeDepth]uint16{28, 29, 49, 124}, [treeDepth]float32{1.3976, 1.4302, 0.8, 0}, [1 << treeDepth]float32{0.000553, -0.0189, 0, 0.0114, 0.00816, -0.00287, 0, 0.000401, -0.0462, -0.0652, 0, 0.0291, 0.0459, 0.0162, 0, 0.0511}},
	{[treeDepth]uint16{64, 52, 71, 120}, [treeDepth]float32{-0.75502, 0.30098, 0.9105, 0}, [1 << treeDepth]float32{0.0287, -0.0011, -0.0204, -0.000657, 0.0361, -0.0135, 0.011, -0.00216, 0.0653, 0.0109, -0.0389, 0.0564, -0.00762, -0.0166, -0.00276, -0.0164}},
	{[treeDepth]uint16{296, 73, 63, 51}, [treeDepth]float32{0, 0.58541, 0.25, 0.04304}, [1 << treeDepth]float32{0.000228, -0.0158, -0.0226, 0.00832, -0.0015, 0.00709, 0.0084, -0.101, 0.0314, -0.00236, 0.0132, -0.00268, -0.00799, 0.0204, 0.00728, 0.00292}},
	{[treeDepth]uint16{36, 45, 62, 30}, [treeDepth]float32{0.33598, 0.22641, 0.30303, 0.19941}, [1 << treeDepth]float32{-0.000445, -0.0353, -0.056, 0.0155, -0.00802, -0.0232, 0.00422, 0.0725, 0.016, 0.00633, -0.0032, -0.0287, -0.00147, 0.0142, -0.00223, 0.0536}},
	{[treeDepth]uint16{40, 115, 31, 14}, [treeDepth]float32{0.72422, 0.71146, 0, 0.64404}, [1 << treeDepth]float32{0.000702, -0.0543, -0.0237, -0.00581, 0.00126, -0.0211, -0.0332, 0.0237, 0.00902, 0.0167, 0.0475, 0.00509, 0.0105, -0.029, -0.0167, 0.00499}},
	{[treeDepth]uint16{89, 39, 7, 73}, [treeDepth]float32{0.86193, 0, 0, 0.39833}, [1 << treeDepth]float32{-0.00135, -0.0208, 0.00557, 0.0416, 0.0124, -0.000692, 0.0462, 0.0247, 0.00508, -0.000367, -0.0172, 0.013, -0.0213, -0.0124, 0.0342, 0.0144}},
	{[treeDepth]uint16{2, 69, 115, 98}, [treeDepth]float32{0.11785, 0.60069, 0.13878, 0.99757}, [1 << treeDepth]float32{-0.00281, -0.00578, 0.0165, -0.00618, -0.0231, 0.0133, -0.00386, 0.00793, -0.0348, -0.0379, -0.00689, 0.0129, 0.00316, 0.0261, 0.00703, -0.00503}},
	{[treeDepth]uint16{26, 83, 137, 26}, [treeDepth]float32{0, 0.07947, 0, 0.60081}, [1 << treeDepth]float32{0.00164, -0.0194, 0.00331, -0.00395, -0.0572, 0.0145, 0.0191, 0.0564, 0, -0.00219, 0, 0.0181, 0, -0.0177, 0, -0.0342}},
	{[treeDepth]uint16{63, 82, 62, 110}, [treeDepth]float32{0.5, 0.5654, 0.11667, 0}, [1 << treeDepth]float32{0.000112, 0.0185, -0.00464, 0.069, -0.00319, 0.0151, -0.0312, -0.022, -0.00838, -0.0211, -0.0462, 0.0422, 0.00296, -0.00238, 0.00714, 0.022}},
	{[treeDepth]uint16{83, 71, 292, 67}, [treeDepth]float32{0.07947, 1.3113, 0.16667, 0.75633}, [1 << treeDepth]float32{-7.5e-05, -0.000666, -0.0656, 0.0138, -0.0107, 0.00916, 0.0128, -0.0229, 0.016, -0.00424, 0.00135, 0.0102, 0.00315, 0.0266, -0.00255, -0.0138}},
	{[treeDepth]uint16{115, 28, 26, 62}, [treeDepth]float32{0.95, 0, 0.31891, 0.54386}, [1 << treeDepth]float32{-0.00129, -0.0863, 0.00381, -0.0101, -0.0483, -0.00223, 0.0182, -0.00617, 0.02, -0.0263, -0.00337, -0.00764, -0.0189, 0, 0.00375, -0.000237}},
	{[treeDepth]uint16{90, 5, 44, 25}, [treeDepth]float32{0.87342, 0.085337, 0.89582, 0.29531}, [1 << treeDepth]float32{6.97e-06, 0.0056, -0.0391, 0.0336, 0.00113, 0.00768, 0.0546, 0.000429, 0.000111, 0.00829, 0.00303, 0.0489, -0.0148, -0.00162, -0.0188, 0.00731}},
	{[treeDepth]uint16{104, 59, 71, 25}, [treeDepth]float32{0.033136, 0, 0.96981, 0.89532}, [1 << treeDepth]float32{-0.000221, 0.0234, 0.0171, -0.0413, -0.0108, 0.00261, 0.00187, 6.94e-05, -0.0272, -0.0169, 0.0444, 0.0131, -0.0143, 0.0171, 0.00582, -0.00523}},
	{[treeDepth]uint16{101, 47, 130, 52}, [treeDepth]float32{0.047719, 0.32119, 0.5, 0.33839}, [1 << treeDepth]float32{-4.17e-07, 0.00416, 0.0195, -0.0136, -0.0141, 0.0408, 0.0284, -0.00874, -0.00322, -0.000775, -0.00327, -0.00264, -0.00421, -9.46e-06, 0.00545, -0.033}},
	{[treeDepth]uint16{101, 28, 63, 114}, [treeDepth]float32{0.08831, 1.3976, 0.2, 0.53533}, [1 << treeDepth]float32{0.000661, 0.0509, 0.023, -0.0456, 0.00145, -0.0175, -0.00808, -0.0327, 0.0209, 0.0133, -0.00742, -0.00209, -0.000373, 0.0387, 0.00594, -0.0357}},
	{[treeDepth]uint16{89, 87, 103, 69}, [treeDepth]float32{0.86193, 0, 0.39268, 0.41957}, [1 << treeDepth]float32{-0.00118, 0.00489, -0.00588, 0.0431, 0.0451, 0, 0.0561, -0.0218, 0.00229, 0.0258, -0.00622, 0.00463, 0.0178, 0.00763, -0.0441, 0.0102}},
	{[treeDepth]uint16{106, 63, 26, 44}, [treeDepth]float32{0, 0.33333, 0.31891, 0.58986}, [1 << treeDepth]float32{0.000986, -0.0182, 0.006, -0.0174, -0.0233, 0.044, -0.00792, -0.00671, 0.00499, -0.00271, 0.0305, -0.00694, 0.0213, 0.00691, -0.0225, -0.0157}},
	{[treeDepth]uint16{41, 100, 37, 1}, [treeDepth]float32{2.0196, 0, 0.5, 1.3628}, [1 << treeDepth]float32{0.000659, -0.0217, -0.0121, -0.0361, -0.0117, -0.0229, 0.00454, -0.0123, 0.00148, -0.0445, -0.0487, 0.044, 0.00154, -0.0301, 0.011, -0.000769}},
	{[treeDepth]uint16{101, 123, 60, 72}, [treeDepth]float32{0.047719, 0, 0.5, 0}, [1 << treeDepth]float32{0.00137, -0.00857, -0.0173, -0.0424, 0.031, 0.0366, -0.0537, -0.00433, 0.00414, -0.0197, -0.00953, 0.0334, -0.0316, 0.00751, -0.0308, -0.0397}},
	{[treeDepth]uint16{15, 45, 54, 44}, [treeDepth]float32{0.31937, 0.16544, 0.53326, 0.58986}, [1 << treeDepth]float32{-0.00222, -0.0647, 0.0158, -0.00375, 0.0165, 0.00302, -0.0332, 0.0536, 0.0199, -0.00503, 0.0209, 0.0191, 0.00254, 0.00586, -0.00726, 0.0148}},
	{[treeDepth]uint16{30, 43, 45, 294}, [treeDepth]float32{0.69882, 1.3494, 0.54205, 0}, [1 << treeDepth]float32{-1.77e-05, -0.0204, 0.0105, 0.0197, 0.015, 0.0264, -0.0452, 0.0116, 0.0183, -0.0495, -0.0223, -0.0042, -0.0291, -0.0123, -0.00358, -0.00224}},
	{[treeDepth]uint16{41, 64, 53, 31}, [treeDepth]float32{2.0196, -0.23572, 0.20016, 0.049583}, [1 << treeDepth]float32{-0.0203, 0.0602, 0.00147, -0.000222, -0.00374, -0.0347, 0.0363, 0.0367, 0.00682, -0.0181, -0.0253, -0.0345, 0.000466, -0.0491, -0.0217, 0.0165}},
	{[treeDepth]uint16{84, 5, 46, 38}, [treeDepth]float32{0.84054, 0.085337, 4.0331, 0.75208}, [1 << treeDepth]float32{-0.000944, 0.0506, 0.000691, 0.0265, 0.00389, -0.0165, -0.0024, 0.0336, -0.0063, 0.00184, -0.00319, 0.0386, 0.00953, 0.00236, -0.0469, 0.0255}},
	{[treeDepth]uint16{123, 43, 41, 53}, [treeDepth]float32{0.8, 0.85315, 2.0196, 0.20016}, [1 << treeDepth]float32{-0.000805, -0.0213, 0.00421, 0.0451, -0.0317, -0.0212, 0.0287, 0, -0.000606, -0.0203, 0.00204, 0.0356, 0.0248, -0.00102, -0.0285, -2.88e-05}},
	{[treeDepth]uint16{62, 116, 63, 64}, [treeDepth]float32{0.94444, 0.3913, 0.5, -0.23572}, [1 << treeDepth]float32{-0.00807, 0.0537, 9.97e-05, -0.0279, 0.00289, -0.00892, -0.00456, 0.0238, 0.00121, 0.0199, -0.0314, -0.00681, 0.0363, -0.00549, 0.0294, 0.00583}},
	{[treeDepth]uint16{123, 66, 296, 53}, [treeDepth]float32{0.8, 0.49428, 0, 0.23873}, [1 << treeDepth]float32{-0.000179, -0.029, -0.00464, 0.0445, 0.0448, 0, 0.0306, 0, 0.00761, -0.0234, 0.000365, 0.034, -0.00109, 0, -0.0619, 0}},
	{[treeDepth]uint16{123, 108, 28, 30}, [treeDepth]float32{0.8, 0.22314, 0.3662, 0.32822}, [1 << treeDepth]float32{0.000139, -0.0119, -0.0147, 0.0199, 0.0165, 0.0431, 0.0103, -0.0228, -0.0194, 0, 0.0135, 0, -0.0114, 0.0549, 0.00151, -0.027}},
	{[treeDepth]uint16{298, 39, 71, 84}, [treeDepth]float32{0, 0, 0.84953, 0.77388}, [1 << treeDepth]float32{-0.000693, -0.0429, -0.000872, 0.0244, 0.00189, 0.0258, -0.0299, 0.0203, 0.00559, -0.0324, 0.025, 0.035, -0.00557, -0.0103, 0.00255, 0.0506}},
	{[treeDepth]uint16{82, 62, 108, 64}, [treeDepth]float32{0.65481, 0, 0.61519, -0.44629}, [1 << treeDepth]float32{-0.00763, -0.011, 0.00614, -0.0238, -0.00471, 0.015, -0.0155, -0.0114, -0.000598, 0.0603, -0.00383, -0.0515, -0.0188, 0.0359, -0.00351, 0.0305}},
	{[treeDepth]uint16{126, 64, 20, 62}, [treeDepth]float32{0, -0.84397, 0.86691, 0.42424}, [1 << treeDepth]float32{-0.015, 0.0473, 4.42e-05, 0.0169, -0.00719, 0.022, -0.00439, 0.0356, -0.0207, 0.0218, 0.0107, 0.000249, 0.0206, 0.0496, -0.00433, -0.0367}},
	{[treeDepth]uint16{84, 70, 25, 25}, [treeDepth]float32{0.99917, 0.13841, 0.89532, 0.51369}, [1 << treeDepth]float32{0.000973, 0.0114, -0.00948, 0.0334, 0, 0, 0, 0, -0.00422, 0.0126, 0.0116, -0.00883, 0.0221, -0.0118, -0.0163, 0.00215}},
	{[treeDepth]uint16{19, 47, 30, 297}, [treeDepth]float32{0, 0.65527, 0.098079, 0}, [1 << treeDepth]float32{0.000427, -0.00874, -0.0191, -0.0343, -0.0029, 0.0188, 0.00241, -0.0304, 0.0156, -0.00264, 0.027, 0.015, -0.0299, 0.0186, -0.00269, 0.0207}},
	{[treeDepth]uint16{87, 38, 70, 54}, [treeDepth]float32{0.1535, 0.64398, 0.3098, 0.7}, [1 << treeDepth]float32{0.00256, -0.0281, 0.0117, 0.0064, -0.0298, 0.00618, -0.0148, -0.0564, -0.0016, -0.0272, -0.000997, -0.00301, 0.0102, 0.0162, 0.00129, 0.0217}},
	{[treeDepth]uint16{30, 25, 36, 131}, [treeDepth]float32{0.19941, 0.73311, 0.24588, 0.071391}, [1 << treeDepth]float32{-0.00201, 0.00265, 0.000765, 0.0265, 0.00539, -0.000227, -0.0444, -0.0104, 0.00676, -0.00763, -0.0251, 0.0259, -0.0226, 0.0305, 0.0128, -0.00819}},
	{[treeDepth]uint16{84, 116, 19, 96}, [treeDepth]float32{0.99917, 0.28, 0, 0}, [1 << treeDepth]float32{0.00134, -0.0325, -0.00798, 0.0209, -0.0123, -0.0363, 0.00776, 0.00931, 0.0148, 0.00879, 0.00517, 0.0084, -0.00887, 0, -0.0513, 0.0178}},
	{[treeDepth]uint16{51, 20, 8, 70}, [treeDepth]float32{0.04304, 0.6695, 0.6, 0.20639}, [1 << treeDepth]float32{0.00032, 0.0588, 0.000903, -0.00755, -0.011, 0.0118, -0.00729, 0.0235, 0.0318, 0.00762, -0.00757, 0.00474, -0.0423, 0.0477, 0.00522, -0.00468}},
	{[treeDepth]uint16{26, 31, 301, 68}, [treeDepth]float32{0, 0.23157, 0, 0}, [1 << treeDepth]float32{-0.000189, -0.0293, 0.0229, -0.000544, 0.00425, 0.0327, 0.00593, -0.00835, 0.00781, 0.0359, 0.0182, -0.000376, -0.00401, -0.0236, -0.0211, -0.00343}},
	{[treeDepth]uint16{15, 137, 62, 24}, [treeDepth]float32{0.31937, 0, 0.20833, 0.5}, [1 << treeDepth]float32{-0.000663, -0.0171, -0.0236, -0.0101, -0.00259, 0.0338, 0.0286, -0.0154, 0.0112, 0.0132, -0.0247, -0.0127, -0.00608, 0.00119, 0.0405, -0.0435}},
	{[treeDepth]uint16{299, 106, 26, 17}, [treeDepth]float32{0, 0.072118, 0.43981, 0}, [1 << treeDepth]float32{0.00103, 0.0213, -0.00219, -0.0269, -0.00167, -0.0101, 0.0121, -0.0754, 0.0339, 0, -0.00875, 0, -0.0152, 0, 0.0203, 0}},
	{[treeDepth]uint16{49, 49, 115, 48}, [treeDepth]float32{0.6, 0.4, 0.6397, 0.71277}, [1 << treeDepth]float32{-0.00129, 0, -0.0399, 0.0128, 0.0262, 0, -0.016, -0.0431, -0.0143, 0, 0.00886, 0.00393, 0.00416, 0, -0.0173, 0.00865}},
	{[treeDepth]uint16{62, 45, 15, 103}, [treeDepth]float32{0.68056, 0, 0.35283, 0.15154}, [1 << treeDepth]float32{-0.000523, -0.0373, -0.00479, 0.011, -0.0309, -0.0296, -0.0234, 0.0318, 0.0155, 0.0152, 0.000179, -0.00252, -0.0552, -0.0374, 0.0351, 0.0124}},
	{[treeDepth]uint16{83, 71, 82, 30}, [treeDepth]float32{0.07947, 1.0269, 0.28148, 0.37403}, [1 << treeDepth]float32{-0.00136, 0.0121, -0.0251, 0.0495, -0.0148, -0.00669, -0.028, 0.0123, 0.000304, 0.00888, -0.0003, 0.00999, 0.0484, -0.00847, -0.00725, -0.0013}},
	{[treeDepth]uint16{14, 19, 134, 7}, [treeDepth]float32{0.64404, 0.098302, 0, 0}, [1 << treeDepth]float32{-0.000852, 0.011, -0.000776, -0.00702, -0.0287, 0.00755, 0.0294, -0.0393, -0.0254, -0.00492, 0.00541, -0.0132, 0.032, 0.0309, 0.00711, 0.0254}},
	{[treeDepth]uint16{29, 72, 11, 53}, [treeDepth]float32{1.4302, 0.080741, 0.44694, 0.35692}, [1 << treeDepth]float32{-0.000986, 0.00932, 0.00505, -0.0122, 0.0142, 0.0138, 0.00951, 0, 0.00507, 0.0361, -0.0255, -0.0355, -0.00911, 0.0268, 0.0354, 0.0103}},
	{[treeDepth]uint16{108, 294, 135, 73}, [treeDepth]float32{0.61519, 0, 0.27028, 0.45335}, [1 << treeDepth]float32{0.000905, -0.061, -0.00668, 0.0141, 0.00336, -0.0203, 0.016, 0.0327, 0.0156, -0.00598, -0.0477, -0.0388, -0.00429, 0.00115, -0.00487, 0.0381}},
	{[treeDepth]uint16{103, 25, 16, 107}, [treeDepth]float32{0.39268, 1.0889, 0, 0}, [1 << treeDepth]float32{-0.000675, 0.00585, 0.00566, -0.0632, -0.0625, 0.0166, 0.0293, 0.0306, -0.00457, 0.0326, 0.0182, 0.00306, 0.0194, 0.0473, 0.0529, 0}},
	{[treeDepth]uint16{89, 45, 71, 118}, [treeDepth]float32{0.9395, 0.35625, 1.2478, 0.4}, [1 << treeDepth]float32{0.000543, 0.0324, 0.00437, 0.0373, -0.000828, 0.0112, -0.0247, -0.0403, -0.0152, 0.00999, -0.0148, 0.00986, 0.033, 0.0433, 0.0199, 0.00135}},
	{[treeDepth]uint16{62, 45, 72, 36}, [treeDepth]float32{0.89189, 0.10896, 0.11745, 0.12627}, [1 << treeDepth]float32{-0.000595, -0.013, -0.00609, 0.0146, 0.0489, -0.0218, 0.00732, -0.00753, 0.00165, -0.0209, -0.000188, 0.0367, -0.00192, -0.0192, -0.0198, -0.0266}},
	{[treeDepth]uint16{84, 88, 14, 14}, [treeDepth]float32{0.90423, 0, 0.42635, 0.37734}, [1 << treeDepth]float32{-0.00148, 0.00959, -0.000424, -0.00511, 0, 0, 0, 0, 0.0316, 0.0271, 0.0217, -0.00366, 0.00134, 0.00073, -0.0291, 0.026}},
	{[treeDepth]uint16{26, 104, 44, 54}, [treeDepth]float32{0, 0.033136, 0.76251, 0.88132}, [1 << treeDepth]float32{0.00111, -0.022, 0.00582, 0.0155, 0.0235, 0.00588, -0.0157, 0.0143, -0.0151, 9.51e-06, 0.00583, 0.000715, 0.0182, -0.0433, 0.00428, -0.014}},
	{[treeDepth]uint16{296, 105, 293, 50}, [treeDepth]float32{0, 0.24785, 0, 0.10477}, [1 << treeDepth]float32{-0.000909, 0.0248, -0.00482, -0.0817, -0.00806, 0.014, 0.0168, 0.0314, 0.0146, -0.00664, 0.00138, -0.0249, -0.0503, -0.00144, 0.0229, 0.00638}},
	{[treeDepth]uint16{298, 7, 29, 115}, [treeDepth]float32{0, 0, 0.054948, 0.2071}, [1 << treeDepth]float32{0.000414, -0.0103, -0.0146, -0.0326, -0.0201, 0.0275, -0.0286, 0.0325, -0.00475, -0.0183, 0.00781, -0.00936, 0.00544, -0.0037, -0.037, 0.0405}},
	{[treeDepth]uint16{25, 6, 69, 17}, [treeDepth]float32{0.89532, 0.14976, 0.41957, 0}, [1 << treeDepth]float32{-0.000226, -0.0333, -0.000604, -0.00806, 0.00365, 0.0231, 0.00104, -0.0369, 0.0239, -0.0232, 0.0545, 0.00655, -0.00748, 0.0118, -0.00117, -0.0469}},
	{[treeDepth]uint16{26, 105, 3, 107}, [treeDepth]float32{0.60081, 0.3799, 0.15508, 0}, [1 << treeDepth]float32{-0.00103, 0.0201, -0.00162, -0.0193, -0.015, 0.00367, 0.0468, -0.0391, 0.0269, 0.0527, -0.00938, -0.0103, -0.0432, 0.022, 0.00302, -0.00332}},
	{[treeDepth]uint16{101, 64, 63, 134}, [treeDepth]float32{0.047719, -0.54473, 0.2, 0}, [1 << treeDepth]float32{-0.0125, 0.0293, 0.0013, 0.0179, -0.00165, 0.00295, 0.00224, -0.0372, 0.0631, -0.0184, 0.0418, 0.0259, 0.00323, -0.0263, -0.0117, -0.0378}},
	{[treeDepth]uint16{108, 62, 83, 44}, [treeDepth]float32{-0.22314, 0.11667, 0.5429, 0.86064}, [1 << treeDepth]float32{0.0293, 0.00061, -0.026, 0.00143, 0.026, 0.024, -0.0584, -0.00455, -0.00802, -0.0139, 0.023, 0.00203, 0.00227, 0.0384, -0.0569, -0.0198}},
	{[treeDepth]uint16{28, 43, 29, 135}, [treeDepth]float32{1.3976, 1.3494, 0.83174, 0.49135}, [1 << treeDepth]float32{0.00115, -0.0157, 0.00677, -0.016, -0.0013, -0.0118, -0.0412, 0.0165, -0.00699, -0.0123, -0.00248, 0.0453, 0.0432, -0.00936, -0.01, 0.0056}},
	{[treeDepth]uint16{104, 5, 116, 44}, [treeDepth]float32{0.033136, 0.15311, 0.56667, 0.82602}, [1 << treeDepth]float32{-0.00093, 0.00946, -0.0222, -0.0381, -0.0231, 0.0108, 0.044, 0.0191, -0.00839, -0.000748, 0.0527, 0.0101, -0.00988, 0.0212, -0.00128, 0.0184}},
	{[treeDepth]uint16{28, 44, 53, 54}, [treeDepth]float32{0.7993, 0.82602, 0.50187, 0.7}, [1 << treeDepth]float32{-0.00193, 0.00247, 0.0309, 0.00363, 0.0325, 0.00324, 0.0187, 0.0137, -0.00978, 0.0189, -0.00939, -0.0289, -0.026, -0.0122, 0.0114, -0.00201}},
	{[treeDepth]uint16{28, 135, 73, 17}, [treeDepth]float32{1.7139, 0.42262, 0.26419, 0}, [1 << treeDepth]float32{0.000383, 0.00434, -0.0347, -0.00792, 0.00908, -0.0213, -0.00198, 0.00709, -0.0258, 0.0329, -0.0165, 0.00225, -0.00701, -0.0448, 0.0135, -0.00151}},
	{[treeDepth]uint16{101, 299, 135, 108}, [treeDepth]float32{0.047719, 0, 0.31224, 0.3001}, [1 << treeDepth]float32{0.000626, 0.0169, -0.0147, 0.01, 0.00416, -0.0363, -0.00504, 0.021, -0.0125, -0.0128, -0.00972, -0.0375, 0.00709, -0.00185, -0.0179, 0.0273}},
}
