package answer

// The weights below are fitted: `go run . eval -fit` writes this file. docs/evaluation.md tells on what and what each adds.

var sentenceWeights = [3][sentenceFeatures]float64{
	{
		1.292,  // cover
		1.016,  // mass
		-0.812, // next
		-2.263, // rest
		0.000,  // head
		0.909,  // fit
		1.198,  // fit near
		0.426,  // pair
		0.105,  // exact
		-0.381, // names
		-0.078, // date
		-0.180, // length
		-0.187, // short
		-0.165, // first
		-0.225, // pronoun
		1.989,  // previous
		0.000,  // question
		1.781,  // unique
		1.675,  // relation
		-1.715, // novel
		-0.018, // before
		1.682,  // fit number
		1.913,  // fit when
		1.380,  // fit who
		-0.393, // fit where
		1.169,  // fit why
		0.657,  // fit name
		0.936,  // fit list
		0.709,  // future
		2.448,  // counted
		0.284,  // goes on
		-0.227, // fit over
		-1.114, // rival
		0.342,  // place
		0.084,  // after
		-0.290, // announced
		-0.531, // announces
		-0.183, // report
		-0.712, // early
		0.150,  // negates
		2.035,  // says
		0.445,  // changes
		2.824,  // commits
		6.240,  // asked
		4.138,  // asked cover
		4.466,  // series
		-0.772, // change near
		-1.475, // repeats
		1.175,  // said
	},
	{
		0.882,  // cover
		1.171,  // mass
		0.052,  // next
		-1.627, // rest
		0.000,  // head
		0.125,  // fit
		4.563,  // fit near
		-2.044, // pair
		3.594,  // exact
		0.427,  // names
		0.230,  // date
		-0.089, // length
		-2.935, // short
		-0.694, // first
		0.301,  // pronoun
		-0.986, // previous
		-4.672, // question
		1.942,  // unique
		3.002,  // relation
		-3.969, // novel
		1.182,  // before
		-0.903, // fit number
		0.076,  // fit when
		0.164,  // fit who
		-0.407, // fit where
		0.409,  // fit why
		0.221,  // fit name
		0.533,  // fit list
		-0.087, // future
		2.565,  // counted
		4.153,  // goes on
		2.095,  // fit over
		-1.391, // rival
		-0.751, // place
		1.331,  // after
		0.225,  // announced
		-0.224, // announces
		0.369,  // report
		-0.247, // early
		0.047,  // negates
		2.132,  // says
		0.013,  // changes
		1.062,  // commits
		-1.118, // asked
		11.643, // asked cover
		-0.799, // series
		2.502,  // change near
		-2.362, // repeats
		3.095,  // said
	},
	{
		2.258,  // cover
		-0.103, // mass
		-1.558, // next
		-3.776, // rest
		0.000,  // head
		0.367,  // fit
		0.165,  // fit near
		0.191,  // pair
		-1.783, // exact
		0.148,  // names
		-1.166, // date
		0.474,  // length
		1.169,  // short
		0.256,  // first
		-0.371, // pronoun
		-2.188, // previous
		-1.030, // question
		-1.342, // unique
		-2.005, // relation
		-2.152, // novel
		2.894,  // before
		-0.591, // fit number
		-1.548, // fit when
		-0.553, // fit who
		0.502,  // fit where
		3.723,  // fit why
		1.516,  // fit name
		-2.274, // fit list
		-0.108, // future
		2.734,  // counted
		1.941,  // goes on
		-0.572, // fit over
		0.365,  // rival
		-0.557, // place
		-2.629, // after
		-0.351, // announced
		0.160,  // announces
		-0.171, // report
		1.005,  // early
		0.630,  // negates
		-0.532, // says
		0.344,  // changes
		-1.441, // commits
		-4.228, // asked
		-1.774, // asked cover
		-1.946, // series
		0.193,  // change near
		-0.792, // repeats
		-1.755, // said
	},
}

var confidenceWeights = [2][confidenceFeatures]float64{
	{
		-0.487, // bias
		-0.017, // score
		0.557,  // gap
		-1.927, // unknown
		0.402,  // unknown publisher
		-3.595, // missing name
		0.127,  // missing word
		-0.637, // no fit
		-0.281, // articles
		-0.400, // units
		0.000,  // outside
		0.153,  // sentence whole
		0.573,  // all names
		-0.581, // written
		0.509,  // sure
		-0.965, // missing surely
		-0.816, // not counted
		-0.323, // no value
		-0.437, // no value near
		0.892,  // strange
		0.195,  // commonest
		0.672,  // common
		-0.001, // asked cover
		0.444,  // asked misses
		-0.009, // asked rest
		0.433,  // stray
		0.526,  // stray next
		-1.176, // stray mean
		0.013,  // home
		-0.112, // home next
		-0.017, // home mean
		0.716,  // stray missing
		-0.343, // missing head
		-0.041, // unknown head
		-1.362, // missed
		-1.085, // self
		-0.635, // missing told
		0.355,  // told head
		0.585,  // told rest
		2.215,  // kindred
		0.047,  // passage cover
		-0.508, // passage mass
		-0.052, // passage cover head
		0.236,  // passage bm25
		0.210,  // passage article
		-0.002, // passage head
		0.034,  // passage sentence
		-0.141, // passage sentence cover
		0.032,  // passage two sentences
		0.028,  // passage fit
		0.163,  // passage pair
		-0.192, // passage triple
		-0.149, // passage near
		-0.555, // passage exact
		-0.056, // passage names
		-0.323, // passage asked
		-0.231, // passage asked 2
		-0.575, // passage publisher
		-0.252, // passage date text
		0.133,  // passage date article
		-0.274, // passage event
		1.585,  // passage latest
		-0.240, // passage recent
		-0.100, // passage first
		0.076,  // passage length
		-0.111, // passage quoted
		0.191,  // passage clause
		0.321,  // passage clause sentence
		0.187,  // passage clause publisher
		-0.403, // passage rare
		-1.605, // passage missing
		0.049,  // passage article top
		0.639,  // passage next passage
		-0.032, // passage dense
		0.496,  // passage asked best
		0.426,  // passage newest
		0.523,  // passage rival
		-0.012, // passage changes
		0.531,  // passage changed lately
		1.192,  // passage present
		0.424,  // passage first now
		1.136,  // passage commits
		-0.093, // passage share
		0.099,  // passage own
		-0.022, // passage asked union
		0.023,  // passage asked none
		-0.001, // passage asked cover
		-2.062, // passage asked missing
		0.444,  // passage asked kind
		0.147,  // passage asked one
		-0.118, // passage asked told
		0.380,  // passage change near
		-0.307, // passage outdated
		0.227,  // passage there
		-0.191, // passage spot
		-0.478, // passage carried
		0.520,  // passage said
		0.326,  // sentence cover
		-0.231, // sentence mass
		-1.306, // sentence next
		-0.143, // sentence rest
		-1.703, // sentence head
		-0.022, // sentence fit
		0.618,  // sentence fit near
		0.268,  // sentence pair
		-0.322, // sentence exact
		-0.215, // sentence names
		0.042,  // sentence date
		0.048,  // sentence length
		1.371,  // sentence short
		0.035,  // sentence first
		-0.114, // sentence pronoun
		0.175,  // sentence previous
		0.000,  // sentence question
		0.161,  // sentence unique
		0.268,  // sentence relation
		0.499,  // sentence novel
		0.388,  // sentence before
		-0.141, // sentence fit number
		0.078,  // sentence fit when
		0.285,  // sentence fit who
		-0.563, // sentence fit where
		0.460,  // sentence fit why
		-0.057, // sentence fit name
		-0.140, // sentence fit list
		0.818,  // sentence future
		0.054,  // sentence counted
		0.152,  // sentence goes on
		0.193,  // sentence fit over
		-0.485, // sentence rival
		-0.147, // sentence place
		0.207,  // sentence after
		0.791,  // sentence announced
		-0.285, // sentence announces
		-0.118, // sentence report
		-0.481, // sentence early
		0.541,  // sentence negates
		0.617,  // sentence says
		0.129,  // sentence changes
		1.257,  // sentence commits
		-0.100, // sentence asked
		2.028,  // sentence asked cover
		-0.377, // sentence series
		0.261,  // sentence change near
		-0.193, // sentence repeats
		0.547,  // sentence said
	},
	{
		-0.163,  // bias
		0.174,   // score
		0.742,   // gap
		-8.359,  // unknown
		-1.793,  // unknown publisher
		-12.420, // missing name
		3.426,   // missing word
		-0.700,  // no fit
		-0.304,  // articles
		-0.036,  // units
		0.000,   // outside
		-2.585,  // sentence whole
		-0.038,  // all names
		-0.543,  // written
		0.455,   // sure
		-0.548,  // missing surely
		-2.064,  // not counted
		-0.286,  // no value
		-0.247,  // no value near
		1.611,   // strange
		-0.116,  // commonest
		-0.064,  // common
		-0.644,  // asked cover
		-0.082,  // asked misses
		-0.164,  // asked rest
		0.467,   // stray
		0.609,   // stray next
		1.392,   // stray mean
		0.228,   // home
		0.221,   // home next
		-0.449,  // home mean
		-0.183,  // stray missing
		-1.036,  // missing head
		1.044,   // unknown head
		0.098,   // missed
		0.317,   // self
		1.541,   // missing told
		-0.071,  // told head
		0.896,   // told rest
		1.980,   // kindred
		-0.114,  // passage cover
		0.069,   // passage mass
		-0.084,  // passage cover head
		-0.059,  // passage bm25
		0.145,   // passage article
		-0.488,  // passage head
		0.131,   // passage sentence
		0.003,   // passage sentence cover
		-0.107,  // passage two sentences
		-0.373,  // passage fit
		0.868,   // passage pair
		-1.716,  // passage triple
		-0.594,  // passage near
		-0.376,  // passage exact
		-0.105,  // passage names
		-0.820,  // passage asked
		-0.639,  // passage asked 2
		1.113,   // passage publisher
		-0.613,  // passage date text
		0.256,   // passage date article
		0.176,   // passage event
		0.887,   // passage latest
		-0.333,  // passage recent
		0.433,   // passage first
		-0.048,  // passage length
		1.045,   // passage quoted
		0.160,   // passage clause
		0.400,   // passage clause sentence
		1.655,   // passage clause publisher
		0.283,   // passage rare
		-0.806,  // passage missing
		-0.195,  // passage article top
		1.704,   // passage next passage
		-0.251,  // passage dense
		0.007,   // passage asked best
		0.491,   // passage newest
		0.681,   // passage rival
		-0.785,  // passage changes
		1.913,   // passage changed lately
		-2.011,  // passage present
		0.634,   // passage first now
		-0.831,  // passage commits
		-0.351,  // passage share
		0.388,   // passage own
		-0.154,  // passage asked union
		0.098,   // passage asked none
		-0.644,  // passage asked cover
		-5.440,  // passage asked missing
		1.620,   // passage asked kind
		-0.082,  // passage asked one
		-0.467,  // passage asked told
		3.927,   // passage change near
		-2.972,  // passage outdated
		0.875,   // passage there
		-0.147,  // passage spot
		-0.541,  // passage carried
		0.912,   // passage said
		0.082,   // sentence cover
		0.182,   // sentence mass
		-2.102,  // sentence next
		-0.742,  // sentence rest
		1.104,   // sentence head
		-0.253,  // sentence fit
		2.305,   // sentence fit near
		0.811,   // sentence pair
		-0.585,  // sentence exact
		-0.282,  // sentence names
		0.532,   // sentence date
		0.005,   // sentence length
		-2.396,  // sentence short
		-0.007,  // sentence first
		0.088,   // sentence pronoun
		2.336,   // sentence previous
		0.000,   // sentence question
		-0.649,  // sentence unique
		0.327,   // sentence relation
		-0.552,  // sentence novel
		0.646,   // sentence before
		0.439,   // sentence fit number
		0.510,   // sentence fit when
		0.491,   // sentence fit who
		1.825,   // sentence fit where
		2.503,   // sentence fit why
		-1.478,  // sentence fit name
		-2.126,  // sentence fit list
		-0.121,  // sentence future
		-3.094,  // sentence counted
		-2.731,  // sentence goes on
		-0.888,  // sentence fit over
		0.989,   // sentence rival
		-0.057,  // sentence place
		1.323,   // sentence after
		-0.337,  // sentence announced
		-0.991,  // sentence announces
		-0.818,  // sentence report
		-0.111,  // sentence early
		0.760,   // sentence negates
		1.811,   // sentence says
		-1.398,  // sentence changes
		-2.975,  // sentence commits
		-0.711,  // sentence asked
		4.003,   // sentence asked cover
		1.210,   // sentence series
		3.431,   // sentence change near
		-1.120,  // sentence repeats
		2.359,   // sentence said
	},
}

var abstainBelow = [2][2]float64{{0.1717, 0.0929}, {0.1488, 0.0233}}

var passageWeights = [3][passageFeatures]float64{
	{
		-2.024, // cover
		1.468,  // mass
		0.952,  // cover head
		2.484,  // bm25
		4.984,  // article
		2.870,  // head
		0.410,  // sentence
		-3.005, // sentence cover
		-0.118, // two sentences
		1.217,  // fit
		1.254,  // pair
		1.395,  // triple
		1.267,  // near
		1.636,  // exact
		1.610,  // names
		2.630,  // asked
		10.288, // asked 2
		1.265,  // publisher
		0.700,  // date text
		0.003,  // date article
		4.414,  // event
		1.702,  // latest
		0.650,  // recent
		-0.260, // first
		-0.073, // length
		6.369,  // quoted
		2.812,  // clause
		1.566,  // clause sentence
		3.496,  // clause publisher
		-0.348, // rare
		3.538,  // missing
		1.763,  // article top
		1.738,  // next passage
		2.967,  // dense
		0.251,  // asked best
		-0.242, // newest
		0.776,  // rival
		-0.704, // changes
		1.273,  // changed lately
		0.724,  // present
		0.458,  // first now
		4.883,  // commits
		-3.044, // share
		2.060,  // own
		5.339,  // asked union
		7.565,  // asked none
		0.630,  // asked cover
		0.810,  // asked missing
		4.200,  // asked kind
		4.665,  // asked one
		2.404,  // asked told
		-0.784, // change near
		-1.118, // outdated
		0.357,  // there
		0.023,  // spot
		2.897,  // carried
		-2.481, // said
	},
	{
		-17.487, // cover
		0.002,   // mass
		5.203,   // cover head
		0.397,   // bm25
		3.843,   // article
		-0.587,  // head
		0.846,   // sentence
		-5.547,  // sentence cover
		2.064,   // two sentences
		0.509,   // fit
		6.282,   // pair
		-1.319,  // triple
		-3.214,  // near
		8.508,   // exact
		-0.838,  // names
		2.630,   // asked
		10.288,  // asked 2
		3.370,   // publisher
		-2.122,  // date text
		3.152,   // date article
		2.174,   // event
		-9.342,  // latest
		0.234,   // recent
		0.306,   // first
		-0.115,  // length
		1.362,   // quoted
		6.987,   // clause
		5.753,   // clause sentence
		1.152,   // clause publisher
		3.246,   // rare
		3.958,   // missing
		0.025,   // article top
		-0.699,  // next passage
		4.606,   // dense
		0.251,   // asked best
		2.818,   // newest
		-2.630,  // rival
		-2.180,  // changes
		3.468,   // changed lately
		1.661,   // present
		-0.858,  // first now
		-7.996,  // commits
		9.916,   // share
		-4.803,  // own
		5.339,   // asked union
		7.565,   // asked none
		0.630,   // asked cover
		0.810,   // asked missing
		4.200,   // asked kind
		4.665,   // asked one
		2.404,   // asked told
		5.548,   // change near
		2.732,   // outdated
		0.868,   // there
		1.061,   // spot
		7.003,   // carried
		-9.986,  // said
	},
	{
		-3.351, // cover
		0.008,  // mass
		-1.139, // cover head
		1.496,  // bm25
		2.165,  // article
		-1.697, // head
		-0.178, // sentence
		-2.977, // sentence cover
		-0.906, // two sentences
		0.349,  // fit
		0.724,  // pair
		0.009,  // triple
		-1.162, // near
		-0.544, // exact
		-0.462, // names
		0.000,  // asked
		0.000,  // asked 2
		-1.756, // publisher
		-0.812, // date text
		0.537,  // date article
		-3.653, // event
		1.668,  // latest
		1.114,  // recent
		0.055,  // first
		-0.222, // length
		-2.189, // quoted
		0.810,  // clause
		4.515,  // clause sentence
		0.559,  // clause publisher
		-1.371, // rare
		-0.004, // missing
		-3.107, // article top
		-1.256, // next passage
		0.066,  // dense
		0.000,  // asked best
		-0.166, // newest
		-1.760, // rival
		-0.560, // changes
		1.085,  // changed lately
		0.787,  // present
		-0.087, // first now
		-3.621, // commits
		4.746,  // share
		-3.488, // own
		0.000,  // asked union
		0.000,  // asked none
		0.000,  // asked cover
		0.000,  // asked missing
		0.000,  // asked kind
		0.000,  // asked one
		0.000,  // asked told
		0.102,  // change near
		-0.835, // outdated
		-2.942, // there
		-0.131, // spot
		6.097,  // carried
		-2.111, // said
	},
}

var sentenceForest = Forest{
	{[treeDepth]uint16{60, 43, 60, 67}, [treeDepth]float32{-0.8473, 0, -0.083382, -0.038239}, [1 << treeDepth]float32{0.0317, -0.00547, -0.022, -0.00858, 0, -0.0286, 0, 0.0416, 0.0455, 0.0185, -0.0401, -0.027, 0, -0.00528, 0, 0.00488}},
	{[treeDepth]uint16{69, 17, 33, 2}, [treeDepth]float32{-0.43651, 0.1483, 0, 0.1188}, [1 << treeDepth]float32{-0.0107, -0.00422, -0.00706, 0.0106, -0.00742, -0.000854, -0.000787, 0.0168, -0.00962, 0.0171, -0.0367, -0.0288, -0.0072, -0.0111, -0.00796, 0.0239}},
	{[treeDepth]uint16{60, 43, 60, 67}, [treeDepth]float32{-0.8473, 0, -0.083382, -0.038239}, [1 << treeDepth]float32{0.0326, -0.00616, -0.0307, -0.0024, 0, -0.0284, 0, 0.0382, 0.0366, 0.0169, -0.0312, -0.0337, 0, -0.0041, 0, 0.0117}},
	{[treeDepth]uint16{17, 17, 82, 3}, [treeDepth]float32{0.53562, 0.11737, -1, 0.085838}, [1 << treeDepth]float32{0.0143, 0, -0.00212, -0.0323, -0.0181, 0, 0.013, -0.0268, -0.00535, 0, -0.0341, -0.0443, -0.00861, 0, 0.041, 0.00678}},
	{[treeDepth]uint16{17, 20, 2, 17}, [treeDepth]float32{0.11737, 0, 0.15989, 0.36029}, [1 << treeDepth]float32{0.00667, 0.00971, -0.0157, 0.0135, 0.00847, -0.0182, -0.0144, 0.0138, 0, -0.00541, 0, 0.00905, 0, -0.0676, 0, 0.0352}},
	{[treeDepth]uint16{60, 44, 33, 2}, [treeDepth]float32{-0.77319, 0, 0.75, 0.03209}, [1 << treeDepth]float32{0.0143, 0.0053, -0.0424, 0.000151, 0.0332, 0.0219, 0.00604, -0.0115, 0.0321, -0.0202, -0.0351, 0.0187, 0.0379, 0.00127, -0.0192, -0.00634}},
	{[treeDepth]uint16{60, 0, 20, 3}, [treeDepth]float32{-0.77319, 0.13428, 0, 0.13344}, [1 << treeDepth]float32{0.0123, 0.0174, 0.0152, -0.00721, -0.00255, -0.0175, 0.0292, 0.0023, -0.00799, -0.0265, -0.0134, -0.0281, -0.0113, -0.00906, 0.0456, 0.023}},
	{[treeDepth]uint16{11, 44, 33, 67}, [treeDepth]float32{-0.16252, 0.20129, 0, -0.038239}, [1 << treeDepth]float32{0.00534, -0.0208, -0.0155, 0.0725, 0.0156, -0.0139, -0.00397, 0.0119, 0.000894, -0.00708, -0.0453, 0.0219, 0.0348, 0.00602, -0.0254, -0.0177}},
	{[treeDepth]uint16{11, 44, 11, 67}, [treeDepth]float32{0.09531, 0, -0.69315, -0.038239}, [1 << treeDepth]float32{0.0449, 0, -0.026, 0, -0.00343, -0.0185, -0.00377, 0.023, 0.0288, 0, -0.0552, 0, 0.0186, -0.00543, -0.0118, -0.00419}},
	{[treeDepth]uint16{11, 44, 11, 6}, [treeDepth]float32{-0.51083, 0, 0.26236, 0.030945}, [1 << treeDepth]float32{0.0235, -0.000919, -0.03, -0.0152, 0, -0.0063, 0, 0.0264, 0.0619, 0.0101, -0.0251, 0.00697, 0, -0.0261, 0, 0.00732}},
	{[treeDepth]uint16{60, 44, 49, 60}, [treeDepth]float32{-1.2287, 0.20129, -0.71571, -0.539}, [1 << treeDepth]float32{0.0128, 0.0254, -0.00755, -0.0186, 0.0381, 0.00823, -0.0257, -0.0186, 0, 0.12, 0, -0.00331, 0, -0.00603, 0, 0.0142}},
	{[treeDepth]uint16{60, 17, 20, 2}, [treeDepth]float32{-0.93156, 0.048927, 0.20943, 0.1188}, [1 << treeDepth]float32{-0.0149, -0.0111, 0.00762, 0.00412, -0.0111, -0.011, 0.0319, 0.0104, -0.00788, -0.00184, 0.016, -0.0228, -0.0142, -0.0195, 0.0445, 0.00457}},
	{[treeDepth]uint16{19, 2, 69, 6}, [treeDepth]float32{0.40909, 0, -0.43651, 0.030945}, [1 << treeDepth]float32{0.0131, 0.0235, -0.0109, -0.0148, 0.0147, 0.0134, 0.0134, -0.00805, -0.0266, -0.0211, -0.0166, -0.025, 0.0114, 0.00433, 0.0316, 0.00333}},
	{[treeDepth]uint16{2, 17, 18, 0}, [treeDepth]float32{0, 0.60545, 0.3153, 0.36277}, [1 << treeDepth]float32{0.00979, -0.00351, 0, 0, 0.0191, 0.0164, 0, 0, 0.0161, -0.0116, -0.0294, 0.0341, 0.0124, -0.00456, 0.00314, -0.0963}},
	{[treeDepth]uint16{17, 11, 44, 17}, [treeDepth]float32{0.60545, -0.10536, 0, 0.16533}, [1 << treeDepth]float32{0.00639, 0, -0.0184, 0, -0.0174, 0, 0.00928, 0, 0.0223, -0.114, 0.00175, -0.0367, -0.0289, 0.00477, 0.00869, 0.00154}},
	{[treeDepth]uint16{17, 79, 83, 7}, [treeDepth]float32{0.60545, -0.068369, -0.75086, 0.026375}, [1 << treeDepth]float32{0.0245, 0.00341, 0.0421, 4.35e-05, 0.00325, -0.0119, -0.00609, -0.0247, 0.0198, -0.0376, 0.00578, -0.0141, 0.00697, 0.0176, 0.00729, -0.101}},
	{[treeDepth]uint16{19, 69, 2, 43}, [treeDepth]float32{0.375, -0.43651, 0.1188, 0.14102}, [1 << treeDepth]float32{-0.00505, 0.00057, 0.0238, 0.00901, -0.017, -0.0345, 0.027, -0.00635, -0.00232, 0.0149, 0.00586, -0.0197, -0.017, 0.00172, -0.00918, 0.00437}},
	{[treeDepth]uint16{11, 18, 17, 17}, [treeDepth]float32{-0.43078, 0, 0.43723, 0.1483}, [1 << treeDepth]float32{-0.0211, 0.000314, 0.0265, -0.0134, 0, 0, 0, 0, 0.0134, 0.00491, 0.0293, 0.00396, 0.0036, 0.0251, -0.0276, -0.0186}},
	{[treeDepth]uint16{60, 66, 2, 5}, [treeDepth]float32{-0.8473, -0.6522, 0.097788, 0.2}, [1 << treeDepth]float32{-0.00179, 0.0345, 0.0171, 0.00814, -0.0243, 0.0482, 0.0119, -0.00971, -0.000254, -0.000264, 0.0236, -0.00566, 0.0328, 0.0557, 0.0469, -0.00583}},
	{[treeDepth]uint16{60, 56, 49, 107}, [treeDepth]float32{-1.4663, -0.0083371, -0.65178, 0}, [1 << treeDepth]float32{-0.0102, 0.0613, 0.000296, 0.0273, 0.0179, -0.00645, 0.0201, 0.00126, 0.00593, -0.0154, -0.00508, -0.0119, 0.0684, -0.0179, 0.0179, 0.00746}},
	{[treeDepth]uint16{19, 69, 2, 52}, [treeDepth]float32{0.375, -0.43651, 0.1188, -0.095376}, [1 << treeDepth]float32{-0.0154, -0.0303, 0.0197, 0.019, -0.013, -0.0251, 0.0163, -0.0033, -0.00788, 0.0127, 0.0275, 0.00198, 0.000217, -0.0299, 0.0176, -0.00331}},
	{[treeDepth]uint16{20, 17, 2, 44}, [treeDepth]float32{0.20943, 0.1483, 0.15989, 0}, [1 << treeDepth]float32{-0.00103, 0.00286, 0.00172, 0.0191, -0.00543, -0.00917, -0.0362, 0.0246, -0.00675, -0.00266, -0.00736, -0.00498, 0.0216, -0.00188, 0.013, -0.00749}},
	{[treeDepth]uint16{17, 17, 20, 3}, [treeDepth]float32{0.70374, 0.11737, 0, 0.13344}, [1 << treeDepth]float32{0.0119, 0, -0.000883, -0.0488, -0.0126, 0, 0.00677, -0.0247, -0.0169, 0, -0.0282, 0.000972, -0.00726, 0, 0.0363, 0.000222}},
	{[treeDepth]uint16{19, 2, 17, 6}, [treeDepth]float32{0.40909, 0, 0.43723, 0.0089027}, [1 << treeDepth]float32{0.0223, 0.0131, 0.00862, -0.00734, 0.0012, 0.0181, -0.0187, -0.014, 0.000969, 0.000179, 0.0311, -0.00158, -0.016, -0.0128, -0.039, -0.04}},
	{[treeDepth]uint16{17, 17, 20, 4}, [treeDepth]float32{0.60545, 0.11737, 0, 0.0049397}, [1 << treeDepth]float32{-0.00823, 0, -0.00716, -0.0353, -0.00623, 0, 0.0135, -0.0046, 0.0179, 0, 0.00988, -0.017, -0.0171, 0, -0.000551, -0.0232}},
	{[treeDepth]uint16{11, 18, 60, 6}, [treeDepth]float32{-0.91629, 0, -0.33024, 0.030945}, [1 << treeDepth]float32{-0.0136, -0.0183, 0.0519, -0.000691, 0, 0.0118, 0, -0.000741, 0.0279, 0.00257, 0.0217, 0.0193, 0, 0.0141, 0, -0.0116}},
	{[treeDepth]uint16{2, 8, 34, 44}, [treeDepth]float32{0.03209, 0.18515, 0.078999, 0}, [1 << treeDepth]float32{0.0176, 0.00382, 0.00554, -0.0306, 0.00282, 0.000724, 0.00766, 0.00812, 0.00415, 0.0126, -0.00334, 0.00871, 0.0041, -0.0117, -0.0174, -0.0162}},
	{[treeDepth]uint16{11, 66, 17, 17}, [treeDepth]float32{-0.51083, -0.6522, 0.53562, 0.11737}, [1 << treeDepth]float32{-0.00835, 0.0724, 0.00985, -0.0123, 0, 0, 0, 0, -0.00696, -0.00233, 0.027, 0.00163, 0, 0, -0.0766, -0.0163}},
	{[treeDepth]uint16{60, 2, 5, 2}, [treeDepth]float32{-0.8473, 0.03209, 0.2, 0.35352}, [1 << treeDepth]float32{0.0158, 0.0111, 0.00852, -0.00414, 0.00893, -0.00216, 0.0288, -0.0119, 0, 0, 0.00381, -0.014, 0, 0, 0.0461, 0.027}},
	{[treeDepth]uint16{17, 2, 83, 17}, [treeDepth]float32{0.70374, 0.1188, -0.024589, 0.22298}, [1 << treeDepth]float32{0.0116, 0, -0.00189, 0, -0.0192, 0, -0.00648, 0, 0.00856, -0.0377, -0.0144, -0.0107, -0.00137, -0.0586, 0.0228, 0.00249}},
	{[treeDepth]uint16{17, 68, 17, 56}, [treeDepth]float32{0.60545, -0.24067, 0.059117, -0.0083371}, [1 << treeDepth]float32{-0.0184, 0, -0.00942, 0, 0.046, 0.000497, -0.00605, -0.00377, -0.0242, 0, -0.00404, 0, 0.0177, -0.0857, 0.0043, -0.02}},
	{[treeDepth]uint16{11, 17, 56, 33}, [treeDepth]float32{0.13976, 0.39734, -0.0083371, 0.75}, [1 << treeDepth]float32{-0.00658, -0.02, 0.00148, -0.0195, 0.0116, 0.00397, -0.029, -0.00703, 0.0118, -0.0125, 0.0116, 0.00277, 0.00716, -0.00566, 0.0151, 0.0187}},
	{[treeDepth]uint16{19, 44, 11, 30}, [treeDepth]float32{0.375, 0, -0.22314, 0}, [1 << treeDepth]float32{0.0224, 0.00789, -0.0232, -0.0353, 0.00922, -0.0021, 0.000665, 0.0158, 0.0157, -0.000106, -0.0316, -0.0187, 0.0109, -0.00941, -0.00596, -0.0219}},
	{[treeDepth]uint16{60, 17, 17, 6}, [treeDepth]float32{-0.8473, 0.048927, 0.43723, 0.055198}, [1 << treeDepth]float32{-0.0153, -0.00763, 0.0214, -0.00141, 0, 0, -0.0352, -0.00327, 0.0103, 0.0326, 0.0476, 0.00363, 0, 0, 0.00702, -0.0341}},
	{[treeDepth]uint16{67, 11, 6, 107}, [treeDepth]float32{-0.65229, 0.09531, 0.055198, 0}, [1 << treeDepth]float32{0.0224, -0.00708, 0.0736, 0.00423, 0.00584, 0.0185, 0.0329, -0.0126, -0.0193, 0.00964, 0.0122, -0.00974, 0, 0, 0, 0}},
	{[treeDepth]uint16{79, 10, 7, 68}, [treeDepth]float32{-0.068369, 0, 0, -0.0075758}, [1 << treeDepth]float32{0.00404, -0.00877, 0.0141, 0.000909, 0.00792, 0.0132, 0.000497, -0.0118, 0.000983, 0.000447, -0.0147, -0.0109, 0.00846, -0.00153, 0.0111, -0.0465}},
	{[treeDepth]uint16{17, 2, 107, 66}, [treeDepth]float32{0.70374, 0.68223, 0, -0.059421}, [1 << treeDepth]float32{-0.00105, 0, 0.0516, 0, -0.0121, 0, -0.0072, 0, 0.000819, -0.0605, -0.000936, 0, 0.009, 0.0112, 0, 0}},
	{[treeDepth]uint16{58, 19, 86, 54}, [treeDepth]float32{-0.94833, 0.53125, -1, -0.25}, [1 << treeDepth]float32{0.00128, -0.0313, 0.0254, -0.0266, 0.0525, -0.00985, 0.00412, 0.0188, 0.0321, -0.00194, -0.014, -0.014, 0.0114, -0.00125, -0.0155, 0.00616}},
	{[treeDepth]uint16{17, 11, 38, 11}, [treeDepth]float32{0.60545, -0.91629, 0.50793, 0.13976}, [1 << treeDepth]float32{0.00451, -0.00748, 0.0025, -0.0723, 0.0692, 6.35e-05, 0.00349, 0.0128, 0, 0, -0.00501, -0.02, 0, 0, -0.000571, -0.0228}},
	{[treeDepth]uint16{60, 11, 43, 67}, [treeDepth]float32{-0.93156, -0.51083, 0, -0.038239}, [1 << treeDepth]float32{0.0268, -0.0119, -0.0175, -0.00771, -0.0058, -0.0385, -0.014, 0.0162, 0.0244, 0.00486, 0.0039, 0.00271, -0.021, -0.0354, -0.0155, -0.00764}},
	{[treeDepth]uint16{58, 20, 17, 43}, [treeDepth]float32{-1, 0.20943, 0.24656, 0.14102}, [1 << treeDepth]float32{-0.000543, -0.000881, 0.0191, -0.00525, -0.0351, -0.00678, 0.049, 0.0207, -0.00553, -0.000484, -0.000598, -0.00409, -0.023, 0.00669, -0.0146, -0.0105}},
	{[treeDepth]uint16{55, 66, 30, 4}, [treeDepth]float32{-0.36141, -0.059421, 0.094893, 0.12685}, [1 << treeDepth]float32{0.0531, 0.00186, -0.00204, -0.00168, 0.0211, -0.0106, 0.02, 0.027, -0.0039, -0.00831, -0.00609, 0.0162, 0.000508, -0.0295, -0.0032, -0.0253}},
	{[treeDepth]uint16{2, 60, 5, 67}, [treeDepth]float32{0, -0.039221, 0.2, -0.3354}, [1 << treeDepth]float32{0.0229, -0.0139, 0.0188, 0.0325, 0.0165, 0.0237, 0.0196, 0.00164, 0.00428, 0.000307, 0.0127, -0.00817, -7.28e-05, 0.014, -0.000387, -0.0202}},
	{[treeDepth]uint16{7, 8, 13, 3}, [treeDepth]float32{0.026375, 0.18515, 0, 0.13344}, [1 << treeDepth]float32{-0.00878, 0.0133, -0.0027, 0.0039, 0.0114, 0.0114, -0.0139, -0.00555, 0.0133, 0.0349, 0.00967, 0.0135, -0.0223, -0.0173, 0.0027, -0.0413}},
	{[treeDepth]uint16{11, 18, 17, 107}, [treeDepth]float32{-0.51083, 0, 0.36029, 0}, [1 << treeDepth]float32{-0.0175, 0.00523, 0.0262, 0.00153, 0.0161, 0.0114, -0.046, -0.014, -0.00302, -0.00347, 0.0332, -0.00723, 0.00724, 0.0252, 0.018, 0.00478}},
	{[treeDepth]uint16{60, 2, 60, 6}, [treeDepth]float32{-1.4663, 0.54915, -0.18924, 0}, [1 << treeDepth]float32{0.0267, -0.003, -0.014, -0.0185, 0, 0.0012, 0, 0.0326, 0.0263, 0.0104, -0.00292, 0.0295, 0, -0.0107, 0, 0.0424}},
	{[treeDepth]uint16{8, 82, 2, 3}, [treeDepth]float32{0.18515, -1, 0.03209, 0}, [1 << treeDepth]float32{0.0111, 0.0125, -0.0111, -0.00439, 0.00925, -0.0266, 0.00104, 0.00146, -0.0208, -0.0323, 0.0188, 0.0112, 0.00772, -0.0206, 0.000519, 0.00129}},
	{[treeDepth]uint16{60, 17, 66, 19}, [treeDepth]float32{-1.2287, 0, -0.092489, 0.44444}, [1 << treeDepth]float32{-0.0182, -0.0281, 0.038, 0.00258, -0.00872, -0.0127, 0.0158, 0.00254, -0.0198, -0.00164, 0.0158, -0.0116, -0.000311, -0.0018, -0.0159, 0.00241}},
	{[treeDepth]uint16{49, 60, 44, 82}, [treeDepth]float32{-0.65178, -0.93156, 0.20129, -0.5}, [1 << treeDepth]float32{0.00746, 0.015, 0.066, -0.00386, -0.0273, -0.0605, 0.0137, 0.0207, -0.00621, 0.0183, 0.0426, -0.000134, 0.00166, 0.00225, 0.00332, -0.0135}},
	{[treeDepth]uint16{17, 11, 43, 68}, [treeDepth]float32{0.53562, -0.051293, 0, -0.0075758}, [1 << treeDepth]float32{0.00657, -0.0975, 0.00172, 0.0121, -0.0161, -0.000207, -0.0132, -0.0121, 0.0099, -0.00207, -0.00581, -0.0193, 2.3e-05, -0.000538, 0.0194, -0.00159}},
	{[treeDepth]uint16{2, 11, 43, 33}, [treeDepth]float32{0, -0.051293, 0.14102, 0.42857}, [1 << treeDepth]float32{-0.00837, -0.000774, 0.00902, -0.0115, -0.0238, -0.0115, 0.00846, 0.0316, 0.0137, 0.00816, 0.0183, -0.00425, -0.0261, -0.0137, 0.0113, -0.00684}},
	{[treeDepth]uint16{55, 19, 33, 17}, [treeDepth]float32{-0.29001, 0.4359, 0.25, 0.1483}, [1 << treeDepth]float32{-0.00991, 0.00435, 0.000502, 0.0168, 0.0174, -0.0026, -0.00362, -0.0112, -0.0149, -0.00617, 0.00684, -0.00184, 0.0589, 0.016, 0.0079, -0.00117}},
	{[treeDepth]uint16{11, 56, 51, 104}, [treeDepth]float32{-0.91629, -0.0083371, -0.63304, 0}, [1 << treeDepth]float32{0.00995, 0.011, 0.0199, -0.00961, 0.0332, -0.00747, 0.0045, 0.00286, -4.88e-06, 0.0549, -1.39e-06, -0.0746, -0.0253, 0.000131, 0.00333, 0.00437}},
	{[treeDepth]uint16{3, 11, 56, 2}, [treeDepth]float32{0.3156, 0.18232, -0.0083371, 0.45895}, [1 << treeDepth]float32{-0.000563, 0.0381, -0.021, -0.0108, 0.00214, 0.0125, 0.00235, 0.000675, 0.0105, -0.00176, 0.023, 6.51e-05, -0.0185, -0.00281, -0.0115, -3.76e-05}},
	{[treeDepth]uint16{67, 2, 8, 44}, [treeDepth]float32{-0.65229, 0, 0.36252, 0}, [1 << treeDepth]float32{0.000505, 0.0147, 0.0377, -0.00104, 0.00514, -0.00272, 0.0158, -0.0149, 0.00237, -0.0102, -0.00474, -0.00212, -0.00156, -0.00748, 0.0559, -0.00273}},
	{[treeDepth]uint16{12, 44, 67, 83}, [treeDepth]float32{0, 0.20129, -0.038239, -0.39128}, [1 << treeDepth]float32{0.00573, -0.00207, 0.0203, -0.0131, -0.00135, -0.00144, 0.0208, 0, -0.0083, 0.0739, 0.015, -0.014, 0.00555, 0.0425, -0.0224, -0.0335}},
	{[treeDepth]uint16{19, 33, 4, 104}, [treeDepth]float32{0.4359, 0.25, 0.12685, 0}, [1 << treeDepth]float32{-0.00304, -0.000646, 0.0114, -0.00529, 0.00767, 0.0239, -0.00551, -0.0223, -0.0204, -0.0174, 0.00717, 0.0166, -0.00318, -0.00841, 0.0193, -0.00512}},
	{[treeDepth]uint16{30, 8, 2, 60}, [treeDepth]float32{0.024203, 0.18515, 0.50098, -0.039221}, [1 << treeDepth]float32{0.0105, -0.000943, -0.00642, -0.00513, -0.000855, -0.0145, 0.0157, 0.0185, 0.00117, -0.0135, -0.00424, -0.00694, 0.0517, -0.0135, 0.0524, 0.0044}},
	{[treeDepth]uint16{17, 20, 44, 86}, [treeDepth]float32{0.1483, 0, 0, -1}, [1 << treeDepth]float32{0.0236, -0.0181, -0.013, 0.0117, 0.012, 0.019, 0.0234, -0.0249, 0.0026, -0.000964, -0.00945, 0.0142, -0.00486, 0.00189, -0.013, -0.0133}},
	{[treeDepth]uint16{11, 44, 67, 34}, [treeDepth]float32{-0.91629, 0.38767, -0.038239, 0.21399}, [1 << treeDepth]float32{0.00298, -0.00244, -0.03, 0.0537, 0.0131, -0.000544, -0.0122, -0.0116, 0.0487, -0.00747, -0.0256, 0.00192, -0.00379, 0.00608, -0.00199, 0.002}},
	{[treeDepth]uint16{67, 60, 55, 36}, [treeDepth]float32{-0.37234, -0.083382, -0.0078882, 0}, [1 << treeDepth]float32{0.0253, -0.000772, 0.0111, -0.0185, -0.00867, 0.00275, 0.0443, -0.00153, -0.00572, -0.0219, -0.000749, -0.00457, -0.0134, -0.0339, -0.00318, 0.0275}},
	{[treeDepth]uint16{66, 20, 11, 44}, [treeDepth]float32{-0.024542, 0.10279, -0.28768, 0}, [1 << treeDepth]float32{0.00465, -0.0117, 0.0102, 0.0354, -0.0162, -0.000667, -0.0074, 0.0128, -0.0357, -0.0233, -0.0154, -0.00418, 0.0322, 0.0059, -0.00712, -0.00442}},
	{[treeDepth]uint16{19, 18, 60, 5}, [treeDepth]float32{0.55, 0, -0.23841, 0.2}, [1 << treeDepth]float32{-0.026, 0.0226, 0.000172, -0.00745, 0.0147, 0.0377, -0.00161, 0.00204, 0.0109, 0.00409, 0.0141, 0.0222, -0.000711, 0.0314, -0.0115, -0.000433}},
	{[treeDepth]uint16{60, 44, 60, 5}, [treeDepth]float32{-1.2287, 0, -0.18924, 0.2}, [1 << treeDepth]float32{0.0187, -0.00269, -0.0283, -0.0223, 0, 0.00119, 0, 0.0122, 0.0324, 0.0138, -0.00139, -0.000361, 0, -0.0115, 0, 0.00439}},
	{[treeDepth]uint16{8, 1, 68, 107}, [treeDepth]float32{0.18515, 0.83631, -0.0075758, 0}, [1 << treeDepth]float32{-0.000422, -0.00093, 0.00526, -0.00617, 0.00542, 0.00612, 0.0121, -0.0221, 0.00543, -0.0137, 0.0268, 0.0253, -0.0174, -3.08e-05, 0.0109, -0.0284}},
	{[treeDepth]uint16{86, 54, 11, 104}, [treeDepth]float32{-1, -0.25, 0.13976, 0}, [1 << treeDepth]float32{-0.0252, 0.0132, 0.00321, 0.00438, -0.0285, -0.0195, -0.0124, 0.000307, -0.00752, 0.0163, -0.023, -0.012, -0.0251, 0.00315, 0.0281, 0.0117}},
	{[treeDepth]uint16{19, 34, 17, 44}, [treeDepth]float32{0.55, 0.078999, 0.24656, 0}, [1 << treeDepth]float32{6.77e-05, 0.0188, -0.00112, -0.0101, -0.00671, 0.00675, 0.0155, 0.0127, -0.0107, 0.0338, -0.00954, -0.00235, -0.0039, 0.0191, -0.0182, 0.00115}},
	{[treeDepth]uint16{66, 57, 0, 11}, [treeDepth]float32{-0.059421, -0.070929, 0.50996, 0.47}, [1 << treeDepth]float32{0.00138, 0.0229, -0.0119, -0.000551, -0.0341, -0.0146, -0.00443, -0.00564, -0.00759, 0.0174, -0.0166, 0.00757, -0.00463, 0.00469, -0.00448, 0.0222}},
	{[treeDepth]uint16{60, 2, 27, 66}, [treeDepth]float32{-1.4663, 0, 0, -0.059421}, [1 << treeDepth]float32{0.0112, 0.0119, 0.0231, -0.00644, 0, -0.00204, -0.0179, 0.0312, 0.00238, 0.00625, 0.00725, 0.000816, 0, -0.0316, 0.000127, -0.0145}},
	{[treeDepth]uint16{19, 7, 1, 4}, [treeDepth]float32{0.375, 0.026375, 0.31838, 0.022046}, [1 << treeDepth]float32{0.000505, 0.00494, 0.0113, 0.0505, 0.0249, -0.0105, -7.61e-05, 0.00332, -0.00902, -0.00907, -0.00419, -0.0102, 0.0126, 0.00101, 0.0108, 0.00305}},
	{[treeDepth]uint16{67, 57, 50, 60}, [treeDepth]float32{-0.26516, -0.62027, -0.56475, -0.039221}, [1 << treeDepth]float32{0.0199, -0.00975, -0.00583, 0.00388, -0.00652, -0.0217, 0.019, 0.00227, 0.102, 0.037, -0.0117, -0.0124, 0.0157, -0.015, 0.025, -0.00595}},
	{[treeDepth]uint16{17, 67, 107, 19}, [treeDepth]float32{0.60545, -0.37234, 0, 0.48571}, [1 << treeDepth]float32{0.0174, 0.0186, -0.00324, -0.0516, -0.00547, 0.00159, 0.00772, 0.00976, 0.0184, 0.0165, 0.00218, -0.00393, -0.0175, 0, -0.00932, 0.0192}},
	{[treeDepth]uint16{19, 58, 1, 79}, [treeDepth]float32{0.55, -0.63714, 0.23024, -0.005052}, [1 << treeDepth]float32{0.00922, -0.00397, -0.00919, 0.0567, 0.02, -0.0275, 0.000282, 0.0159, -0.0119, 0.0102, 0.00569, 0.0141, 0.00783, -0.0224, -0.00817, 0.00728}},
	{[treeDepth]uint16{19, 43, 60, 5}, [treeDepth]float32{0.55, 0, -0.039221, 0.2}, [1 << treeDepth]float32{0.000436, -0.00731, -0.0216, 0.00654, -0.00201, 0.00325, 0.00821, 0.0339, 0.0106, 0.0303, -0.00363, 0.0126, -0.0132, -0.0072, -0.000995, 0.0147}},
	{[treeDepth]uint16{8, 7, 13, 104}, [treeDepth]float32{0.18515, 0.026375, 0, 0}, [1 << treeDepth]float32{-0.00509, -0.000249, 0.0139, 0.00163, 0.00784, -0.00335, 0.00395, -0.00672, 0.0145, 0.0225, 0.0265, 0.0042, -0.0195, -0.0409, -0.00358, -0.0296}},
	{[treeDepth]uint16{67, 5, 60, 107}, [treeDepth]float32{-0.37234, 0.3, -0.23841, 0}, [1 << treeDepth]float32{-0.0161, -0.00874, 0.0343, 0.00697, 0.0474, 0.0053, 0.0291, -0.0107, -0.01, 0.00831, 0, 0, -0.0176, -0.00411, 0, 0}},
	{[treeDepth]uint16{60, 19, 18, 19}, [treeDepth]float32{-1.4663, 0.46667, 0.11327, 0.55}, [1 << treeDepth]float32{0.00817, -0.00811, -0.00776, -0.00967, 0.045, 0.00215, -0.0363, -0.0026, 0, 0, -0.00524, 0.021, 0, 0, -0.00142, 0.000341}},
	{[treeDepth]uint16{30, 83, 50, 34}, [treeDepth]float32{0, -0.13876, -1.0814, 0.51382}, [1 << treeDepth]float32{0.0618, 0.0077, -0.019, -0.025, -0.000776, 0.0222, 0.00847, -0.00563, 0.003, 0.00188, 0.0542, -0.00589, -0.000731, -0.0132, -0.0017, -0.0169}},
	{[treeDepth]uint16{17, 11, 0, 57}, [treeDepth]float32{0.70374, 0.50078, 0.41566, -0.070929}, [1 << treeDepth]float32{0.00488, 0, -0.000479, 0, -0.0131, 0, -0.00223, 0, -0.00356, 0, -0.00578, 0, -0.0004, -0.0384, 0.0207, 0.016}},
	{[treeDepth]uint16{20, 2, 17, 12}, [treeDepth]float32{0.78251, 0.68223, 0.028922, 0}, [1 << treeDepth]float32{-0.0129, 0.00714, 0.0149, 0.00958, 0.000883, -0.0251, 0.0577, -0.00726, -0.000284, -0.000794, -0.0116, 0.0107, 0.0413, -0.0137, -0.000499, 0.00541}},
	{[treeDepth]uint16{58, 55, 103, 57}, [treeDepth]float32{-1, -0.0078882, 0, -0.026292}, [1 << treeDepth]float32{0.0344, 0.00186, 0.00442, 0.000838, -0.00235, -0.0308, 0.0106, -0.0185, -0.00394, -0.00555, -0.0151, -0.00172, -0.0024, -0.0092, 0.00137, 0.0333}},
	{[treeDepth]uint16{59, 30, 19, 52}, [treeDepth]float32{-1, 0, 0.56, -0.047763}, [1 << treeDepth]float32{-0.0145, -0.000611, -0.00513, -0.00264, 0.00282, 0.00792, 0.0188, -0.00646, 0.0386, -0.00178, -0.00225, -0.00536, -0.0162, 0.0109, 0.00632, -0.02}},
	{[treeDepth]uint16{30, 98, 60, 44}, [treeDepth]float32{0, 0.16667, -0.33024, 0.20129}, [1 << treeDepth]float32{0.000791, 0.00149, 0.0212, -0.00318, -0.00104, 0.00287, 0.000308, -0.0268, -0.0169, -0.00413, -0.0223, -0.00872, 0.0137, -0.0215, 0.0202, -0.0251}},
	{[treeDepth]uint16{2, 37, 20, 17}, [treeDepth]float32{0, 0, 0.16242, 0.36029}, [1 << treeDepth]float32{0.00801, -0.0012, -0.000796, -0.00203, 0.00304, -0.00231, 0.0199, 0.0162, 0.0163, -0.0292, -0.0151, 0.00368, 0.00561, 0.0199, 0.0114, 0.00207}},
	{[treeDepth]uint16{11, 17, 107, 87}, [treeDepth]float32{0.50078, 0.36029, 0, -0.10618}, [1 << treeDepth]float32{0.00453, 0.0083, -0.0133, 0.018, -0.0099, -0.0308, 7.21e-05, -0.0124, -0.00105, 0.012, -0.022, 0.0219, 0.00804, 0.00245, 0.0117, 0.0158}},
	{[treeDepth]uint16{1, 18, 68, 107}, [treeDepth]float32{1.1039, 0.37074, -0.0075758, 0}, [1 << treeDepth]float32{-7.42e-05, 0.00371, -0.0151, 0.00842, 0.00524, 0.00653, -0.00148, -0.00609, 0.00386, 0.00541, 0.00346, 0.0327, -0.0117, 0.0174, -0.0112, -0.00936}},
	{[treeDepth]uint16{2, 11, 56, 51}, [treeDepth]float32{0.68223, 0, -0.0083371, -0.63304}, [1 << treeDepth]float32{0.0327, 0, 0.0107, 0, -0.0428, 0, -0.0106, 0, 0.000882, -0.00506, -0.00899, 0.0803, 0.00262, 0.0175, 0.00222, -0.00733}},
	{[treeDepth]uint16{17, 67, 17, 41}, [treeDepth]float32{0.028922, -0.37234, 0.24656, 0}, [1 << treeDepth]float32{-0.0139, 0.000948, -0.0114, 0.00105, 0, 0.0452, 0, -0.000207, 0.00718, 0.0285, 0.0146, -0.0284, 0, -0.00361, 0, 0.00578}},
	{[treeDepth]uint16{17, 11, 43, 66}, [treeDepth]float32{0.53562, -0.051293, 0, -0.53379}, [1 << treeDepth]float32{0.00774, 0, 0.055, 0, -0.000231, 0, -0.021, 0, 0.00625, -0.0701, -0.0027, -0.00682, -0.0211, -0.0016, 0.00986, -0.001}},
	{[treeDepth]uint16{66, 51, 104, 34}, [treeDepth]float32{-0.059421, -0.41026, 0, 0.15196}, [1 << treeDepth]float32{0.0195, 0.000745, -0.00482, 0.00176, 0.0439, -0.0363, -0.0281, 0.000971, -0.00893, -0.00276, -0.00608, 0.00979, 0.0262, -0.0282, 0.00465, 0.026}},
	{[treeDepth]uint16{17, 69, 4, 43}, [treeDepth]float32{0.24656, -0.054587, 0.18521, 0}, [1 << treeDepth]float32{0.000996, -0.00274, -0.00526, 0.0271, 0.0336, 0.0223, -0.0302, -0.0326, 0.000754, 0.00591, -0.00604, -0.0131, 0.0118, -0.0221, 0.00604, 0.00403}},
	{[treeDepth]uint16{20, 56, 87, 23}, [treeDepth]float32{0.78251, -0.22182, -0.15367, 0.8}, [1 << treeDepth]float32{0.0193, -0.00961, -0.00246, -0.00953, 0.0129, 0.000412, 0.00203, -0.0351, -0.00217, -0.00368, -0.0509, 0.0158, -0.00309, -0.00465, 0.0082, -0.00837}},
	{[treeDepth]uint16{2, 34, 55, 26}, [treeDepth]float32{0.13927, 0.4209, -0.0078882, 0}, [1 << treeDepth]float32{-0.000145, -0.0116, -0.00673, 0.0157, 0.00643, -0.00397, -0.0343, -0.00419, -0.0316, -0.012, -0.0106, -0.0166, 0.00716, 0.0361, 0.00614, -0.0187}},
	{[treeDepth]uint16{3, 79, 2, 17}, [treeDepth]float32{0.3156, -0.005052, 0.1188, 0.39734}, [1 << treeDepth]float32{0.00563, 0.00506, -0.00375, 0.0566, 0.000129, 0.00471, 0.000482, -0.00534, 0.00553, 0.00327, -0.0196, -0.00497, -0.0259, -0.00406, -0.0044, 0}},
	{[treeDepth]uint16{58, 55, 20, 17}, [treeDepth]float32{-1, -0.0078882, 0.20943, 0.24656}, [1 << treeDepth]float32{0.00406, -0.0152, -0.00934, 0.00216, 0.0187, -0.00623, 0.00737, -0.00388, -0.0209, -0.0189, -0.0288, -0.000316, 0.0349, 0.00653, 0.0256, 0.0139}},
	{[treeDepth]uint16{19, 11, 18, 9}, [treeDepth]float32{0.40909, 0.47, 0.46831, 0.9064}, [1 << treeDepth]float32{0.00895, 0.000714, -0.0497, -0.00371, 0.00892, -0.0171, 0.00993, 0.0107, 0.00492, -0.0108, -0.0102, 0.00688, -0.00717, -0.000577, 0.00756, 0.0265}},
	{[treeDepth]uint16{7, 8, 2, 83}, [treeDepth]float32{0.026375, 0.20694, 0.077692, -0.25405}, [1 << treeDepth]float32{0.00483, 0.00732, 0.00521, 0.0109, 0.000178, 0.0154, -0.0111, -0.0232, -0.00831, 0.0166, -0.0232, -0.00228, -0.00347, 0.00953, 0.00322, -4.41e-05}},
	{[treeDepth]uint16{67, 20, 30, 98}, [treeDepth]float32{-0.65229, 0.85076, 0, 0.16667}, [1 << treeDepth]float32{0.0465, -0.000675, 2.57e-05, -0.0319, -0.000264, 0.00188, 0.00899, -0.0119, -0.00338, 0.00608, 0.00806, -0.00552, -0.012, -0.014, -0.00198, -0.00376}},
	{[treeDepth]uint16{11, 87, 41, 55}, [treeDepth]float32{-0.43078, -0.058402, 0, -0.089709}, [1 << treeDepth]float32{0.00507, -6.4e-06, 0.0284, -0.0203, -0.000279, 0.0162, 0.00261, -0.00763, -0.00765, 0.000845, 0.0172, 0.000131, 0.0166, -0.0386, 0.00379, 0.0102}},
	{[treeDepth]uint16{2, 20, 17, 43}, [treeDepth]float32{0.03209, 0.20943, 0.22298, 0}, [1 << treeDepth]float32{0.00196, -0.00296, 0.00383, -0.00187, 0.00775, -0.0136, 0.0172, 0.0201, -0.0194, 0.00381, 0.00854, -0.0021, 0.00343, 0.00386, -0.0117, -0.0177}},
	{[treeDepth]uint16{35, 7, 1, 4}, [treeDepth]float32{0, 0.043442, 0.31838, 0.022046}, [1 << treeDepth]float32{0.00797, -0.0159, 0.0425, -0.000237, -0.00477, 0.018, -0.000332, 0.0583, -0.00599, 0.00647, 0.0295, 0, 0.00599, -0.0134, -0.00579, 0.0199}},
	{[treeDepth]uint16{58, 106, 58, 100}, [treeDepth]float32{-1, 0, -0.475, 0}, [1 << treeDepth]float32{0.00389, -0.0101, 0.0485, 0.0263, 0, 0.00164, 0, -0.0176, 0.0165, 0.0194, 0, 0, 0, -0.00842, 0, 0}},
	{[treeDepth]uint16{68, 17, 9, 44}, [treeDepth]float32{-0.18841, 0.60545, 0.8075, 0}, [1 << treeDepth]float32{0.0118, -2.27e-05, 0.0129, -0.0079, 0.0224, -0.0034, -0.0757, -7.9e-05, -0.0254, -0.00628, 0.00418, -0.00264, 0.0215, 0.00976, -0.00749, 0.0378}},
	{[treeDepth]uint16{67, 20, 12, 56}, [treeDepth]float32{-0.65229, 0.92435, 0, -0.0083371}, [1 << treeDepth]float32{0.0148, -0.00501, 0.0192, -0.017, 0.0158, 0.0468, -0.00729, -1.3e-05, 0.0152, 0.00204, 0.0247, -0.0379, -0.000598, -0.00391, -2.71e-06, -0.000122}},
	{[treeDepth]uint16{66, 15, 23, 60}, [treeDepth]float32{-0.059421, 0.11932, 0.2, -0.083382}, [1 << treeDepth]float32{-0.0058, -0.000871, -0.000774, 0.0345, 0.0216, 0.0173, -0.021, -0.00304, -0.00151, 0.00368, -0.00653, 0.0207, 0.00265, -0.0191, 0.011, -0.0307}},
	{[treeDepth]uint16{50, 17, 1, 50}, [treeDepth]float32{-1.4472, 0.028922, 0.27807, -0.83165}, [1 << treeDepth]float32{0.00803, -1.5e-05, 0.0158, -0.013, 0.00197, 0.00578, 0.0497, -0.00926, 0, -0.0134, 0, 0.0161, 0, -0.00947, 0, -0.000737}},
	{[treeDepth]uint16{55, 20, 57, 38}, [treeDepth]float32{-0.36141, 0.78251, -0.55196, 0.38889}, [1 << treeDepth]float32{0.0111, 0.00498, 0.00034, -0.0203, 0.0156, -0.00191, 0.00431, 0.00371, -0.00388, 0.0392, -0.0111, 0.0107, 0.0374, 4.89e-05, -0.0187, -0.0292}},
	{[treeDepth]uint16{49, 11, 107, 38}, [treeDepth]float32{-0.65178, -0.51083, 0, 0.5}, [1 << treeDepth]float32{-0.0316, -0.0181, 0.0396, 0.00291, -0.0112, 0.0174, -0.0111, -0.00802, 0.000682, 0.0181, 0.0701, -0.00505, 0.00611, 0.0289, 0.00313, 0.00227}},
	{[treeDepth]uint16{19, 18, 86, 54}, [treeDepth]float32{0.55, 0.11327, -1, -0.25}, [1 << treeDepth]float32{-0.0265, 0.00304, -0.0283, 0.0011, -0.00177, 0.0446, 0.00282, -0.00855, 0.00704, 0.0151, -0.00182, -0.0134, -0.00786, 0.0199, 0.00131, 0.00554}},
	{[treeDepth]uint16{67, 30, 98, 79}, [treeDepth]float32{-0.26516, 0.21459, 0.16667, -0.005052}, [1 << treeDepth]float32{0.0101, -0.00314, -0.0183, -0.0107, 2.31e-05, 0.0116, 0.00201, -0.00595, 0.0195, -0.00488, -0.0012, 0.0126, 0.0105, -0.00631, -0.0101, -0.0146}},
	{[treeDepth]uint16{60, 38, 17, 107}, [treeDepth]float32{-1.2287, 0.50793, 0.24656, 0}, [1 << treeDepth]float32{-0.0104, 0.00128, 0.0415, -0.00238, 0.00808, 0.00239, -0.0142, -0.0059, 0.0157, -0.00963, 0.0376, -0.00636, 0.0149, -0.000411, -0.0113, 0.0204}},
	{[treeDepth]uint16{67, 0, 5, 13}, [treeDepth]float32{-0.37234, 0.15423, 0.3, 0}, [1 << treeDepth]float32{-0.0151, -0.00113, 0.0185, 0.00266, 0.0285, 0.00223, 0.0291, -0.00634, -0.00455, 0.000919, 0.012, -0.00379, -0.00447, 0.0414, 0.023, -0.0048}},
	{[treeDepth]uint16{60, 52, 82, 104}, [treeDepth]float32{-1.4663, -0.13778, -0.5, 0}, [1 << treeDepth]float32{-0.0033, -0.00649, 0.0242, 0.00463, -0.0195, 0.0186, 0.0322, -0.00537, -0.00872, -0.00895, -0.00954, -0.011, -0.00143, 0.00638, -0.00603, 0.0166}},
	{[treeDepth]uint16{20, 67, 87, 107}, [treeDepth]float32{0.85076, -0.65229, -0.058402, 0}, [1 << treeDepth]float32{0.0172, -0.0131, 0.00451, -0.0291, 0.0495, 0.00542, -0.00495, -0.00891, -0.0148, -0.00588, -0.00603, -0.00612, 0.0248, -0.00482, 0.00629, -0.00312}},
	{[treeDepth]uint16{10, 5, 41, 11}, [treeDepth]float32{0, 0.5, 0, -0.10536}, [1 << treeDepth]float32{0.000333, -0.0187, 0.0126, -0.0126, 0.0141, 0.00346, 0.000185, 0, 0.00184, -0.0139, -0.00256, 0.0167, -0.0154, 0.0131, -0.0662, 0.000685}},
	{[treeDepth]uint16{30, 34, 2, 83}, [treeDepth]float32{0, 0.30842, 0.18132, -0.024589}, [1 << treeDepth]float32{0.00465, 0.0114, -0.00369, -0.00905, -0.0166, 0.00327, 0.0125, 0.0191, -0.00554, 0.00852, -0.0106, -0.0315, 0.00831, -0.00654, 0.0166, -0.00667}},
	{[treeDepth]uint16{56, 51, 0, 11}, [treeDepth]float32{-0.0083371, -0.53254, 0.31587, 0}, [1 << treeDepth]float32{0.0473, 0.0119, -0.00208, 0.00278, -0.00776, -0.034, 0.0015, 0.0085, 0.0465, -0.00556, -0.00303, -0.00139, 0.00575, 0.00275, -0.0143, 0.00349}},
	{[treeDepth]uint16{67, 50, 30, 34}, [treeDepth]float32{-0.30037, -0.49865, 0.35288, 0.46527}, [1 << treeDepth]float32{-0.000621, -0.00514, 0.0211, -0.000843, -0.0201, 0.00189, 0.0327, 0.0124, 0.0177, 0.011, 0.0176, -0.0192, -0.00908, 0.00208, 0.0211, 0.0336}},
	{[treeDepth]uint16{20, 33, 52, 30}, [treeDepth]float32{0.56663, 0.57143, -0.13778, 0.15573}, [1 << treeDepth]float32{-0.0113, 0.0284, 0.0302, -0.00745, 0.000897, -0.00254, 0.00472, -0.00785, 0.00245, -0.0101, 0.00766, -0.00841, 0.0462, -0.00154, -0.000401, -0.0179}},
	{[treeDepth]uint16{59, 0, 6, 57}, [treeDepth]float32{-1, 0.50996, 0.055198, -0.026292}, [1 << treeDepth]float32{0.0109, 0.000746, -0.0173, -0.0163, 0.0186, 0.0113, -0.0514, 0.00438, 0.022, -0.00556, -0.00267, 0.00751, -0.0138, 0.00166, -0.0145, -0.0131}},
	{[treeDepth]uint16{19, 18, 60, 3}, [treeDepth]float32{0.55, 0, -0.33024, 0}, [1 << treeDepth]float32{-0.0158, 0.00478, 0.00129, -0.00999, 0.0105, 0.0346, -0.0026, 0.00553, -0.0166, 0.0147, 0.0109, 0.0195, -0.00124, -0.0122, -0.00935, -0.00504}},
	{[treeDepth]uint16{68, 43, 51, 9}, [treeDepth]float32{-0.018519, 0, -0.16284, 0.8075}, [1 << treeDepth]float32{0.00881, -0.00434, -0.0169, -0.0209, 0.00301, -0.00283, -0.00831, 0.0129, 0.0048, -0.00455, 0.0193, -0.00667, 0.00579, -0.0201, -0.032, 0.0379}},
	{[treeDepth]uint16{58, 11, 98, 67}, [treeDepth]float32{-1, -0.28768, 0, -0.083849}, [1 << treeDepth]float32{0.00444, -0.00694, -0.00353, 0.00737, 0.0218, 0.00535, -0.0125, -0.0134, 0.0203, -0.0124, -0.00731, -1.56e-05, 0.0396, 0.0129, 0.0251, 0.000143}},
	{[treeDepth]uint16{12, 43, 66, 60}, [treeDepth]float32{0, 0.45773, -0.49069, -0.23841}, [1 << treeDepth]float32{-0.00994, -0.0131, -0.0244, 0.00574, -0.000856, 0.0453, -0.00636, -0.0525, 0.0252, 0, -0.0166, 0, -0.000794, 0, 0.0204, 0}},
	{[treeDepth]uint16{23, 38, 5, 6}, [treeDepth]float32{0.8, 0.36714, 0.8, 0.20994}, [1 << treeDepth]float32{0.00113, 0, 0.000178, 0, 0.0203, -0.0221, -0.00877, -0.027, -0.0274, 0, 0.000254, 0, 0.0172, -0.0383, -0.000748, 0.0272}},
	{[treeDepth]uint16{67, 0, 33, 58}, [treeDepth]float32{-0.49474, 0.15423, 0.5, -0.027019}, [1 << treeDepth]float32{0.00304, 0.00434, 0.00277, -0.0135, -0.0169, -0.00678, 0.0175, 0.00333, -0.0118, 0.01, 0.0356, 0.000946, 0.000633, -0.00788, 0.0367, 0.00221}},
	{[treeDepth]uint16{20, 86, 1, 56}, [treeDepth]float32{0.85076, -1, 0.58839, -0.18667}, [1 << treeDepth]float32{-0.00486, 0.0326, 0.0219, -0.0187, -0.000268, -0.00683, -0.00025, -0.027, 0.00425, -0.00977, -0.00267, -0.0182, -0.0113, -0.0147, 0.00342, -0.0253}},
	{[treeDepth]uint16{92, 44, 60, 2}, [treeDepth]float32{-0.20961, 0, -0.77319, 0.13927}, [1 << treeDepth]float32{-0.00539, 0.00508, -0.00516, -0.0328, 0.022, 0.00371, 0.0123, -0.00939, -0.0131, 0.00892, -0.00605, -0.0117, 0.0913, -0.00649, 0.00051, 0.00633}},
	{[treeDepth]uint16{38, 49, 55, 103}, [treeDepth]float32{0.80201, -0.071209, -0.0078882, 0}, [1 << treeDepth]float32{0.00783, -0.0108, -0.00759, -0.0269, -0.00495, -0.00102, 0.00399, -0.0164, -0.0215, -0.0146, -0.014, -0.0132, 0.0126, 0.000926, 0.0218, -0.00616}},
	{[treeDepth]uint16{20, 55, 11, 52}, [treeDepth]float32{0.78251, -0.36141, 0.09531, -0.27193}, [1 << treeDepth]float32{0.0253, 0.00572, -0.013, -0.0143, -0.00617, -0.00745, 0.0114, -0.0128, 0.038, -0.0165, 0.0037, -0.0249, -0.0058, 0.0104, -0.00246, -0.0116}},
	{[treeDepth]uint16{8, 34, 1, 57}, [treeDepth]float32{0.18515, 0.51382, 0.83631, -0.20024}, [1 << treeDepth]float32{0.0135, -0.00501, -0.00354, -0.000948, 0.00323, 0.00506, -0.00828, -0.0156, -0.00225, -0.00192, -0.00815, 0.00209, 0.0126, -0.0066, -0.039, 0.00154}},
	{[treeDepth]uint16{57, 0, 60, 107}, [treeDepth]float32{-0.55196, 0.33824, -0.48551, 0}, [1 << treeDepth]float32{0.00458, 0.000289, -0.0238, -0.015, 0.0504, -0.000198, -0.0156, 0.00201, -0.0032, 0.0103, -0.00577, 0.0101, 0.0101, -0.0108, 0.00389, 0.00297}},
	{[treeDepth]uint16{57, 103, 6, 11}, [treeDepth]float32{-0.026292, 0, 0.083231, 0.26236}, [1 << treeDepth]float32{0.00383, -0.00417, -0.0221, 0.00213, 0.0249, -0.001, 0.00252, 0.00808, 0.000528, 0.000266, -0.0403, 0.00882, -0.00216, -0.0151, -0.00688, 0.0288}},
	{[treeDepth]uint16{19, 46, 48, 56}, [treeDepth]float32{0.40909, 0, 0, -0.0083371}, [1 << treeDepth]float32{0.00454, -0.00637, 0.0345, -0.02, -0.00676, 0.0299, 0.0117, -0.00554, 0.00764, 0.00123, 0.0123, -0.0165, -0.0436, -0.0171, 0.00455, 0.0103}},
	{[treeDepth]uint16{60, 38, 56, 0}, [treeDepth]float32{-0.93156, 0.5, -0.2573, 0.38871}, [1 << treeDepth]float32{-0.0183, 0.0259, -0.0125, 0.0171, -0.000849, -0.00331, 0.034, 0.00042, -0.0124, -0.0113, -0.00231, -0.00193, 0.000994, -0.00125, -0.00511, -0.00113}},
	{[treeDepth]uint16{34, 33, 17, 0}, [treeDepth]float32{0.51382, 0.66667, 0.24656, 0.50996}, [1 << treeDepth]float32{-0.00122, 0.00183, 0.00219, -0.0143, -0.00818, 0.0125, 0.0243, 0.027, 0.0194, -0.0117, -0.0217, -0.0205, 0.0035, 0.00805, -0.00117, -0.00614}},
	{[treeDepth]uint16{19, 58, 50, 18}, [treeDepth]float32{0.55, -0.84383, -0.56475, 0.066251}, [1 << treeDepth]float32{0.00736, 0.00664, -0.0193, -0.00862, -0.00501, -0.00052, 0.000508, 0.0304, 0.0162, 0.0175, 0.001, -0.0094, 0.00192, -0.0255, -0.00301, 0.00737}},
	{[treeDepth]uint16{60, 44, 67, 2}, [treeDepth]float32{-0.93156, 0.20129, -0.038239, 0.38523}, [1 << treeDepth]float32{0.0142, -0.00505, 0.00277, 0.0257, 0.0175, 0.000423, -0.034, -0.0049, 0.0116, -0.00948, -0.0242, -0.0135, -0.00538, 0.0198, -0.0187, -0.0168}},
	{[treeDepth]uint16{19, 36, 17, 3}, [treeDepth]float32{0.4359, 0, 0.048927, 0}, [1 << treeDepth]float32{-0.00935, 0.00826, -0.00491, -0.013, 0.00517, -0.00257, -0.0226, 0.0257, -0.00871, -0.0232, -0.000911, -0.00413, 0.0135, -0.00395, -0.0446, 0.0134}},
	{[treeDepth]uint16{18, 98, 68, 55}, [treeDepth]float32{0.26585, 0.5, -0.018519, -0.0078882}, [1 << treeDepth]float32{0.00108, -0.0126, -0.0192, -0.024, -0.00591, 0.0111, 0.00134, -0.00138, 0.00858, 0.00168, -0.0212, 0.0204, 0.00168, -0.01, 0.0142, 0.0213}},
	{[treeDepth]uint16{11, 98, 79, 82}, [treeDepth]float32{0.33647, 0, -0.005052, -0.33333}, [1 << treeDepth]float32{-0.00631, 0.0114, 0.00661, -0.00454, 0.00234, -0.00658, -0.00139, -0.0292, -0.00725, -0.0195, 0.0257, 0.00349, 0.00146, 0.00685, 0.00492, -0.0147}},
	{[treeDepth]uint16{20, 69, 17, 44}, [treeDepth]float32{0.52093, -0.054587, 0.1483, 0}, [1 << treeDepth]float32{0.00942, 0.0111, -0.00708, -0.0106, -0.000736, 0.0197, 0.015, -0.0108, -0.00382, -0.000694, 0.00354, -3.04e-06, 0.00205, 0.0124, -0.0251, -0.0143}},
	{[treeDepth]uint16{66, 45, 30, 98}, [treeDepth]float32{-0.092489, 0, 0.094893, 0.16667}, [1 << treeDepth]float32{-0.000145, -0.000289, 0.00975, -0.0132, -0.0044, 0.0139, 0.00212, -0.00142, -0.00104, 0.00663, 0.0577, -0.0241, -0.0227, 0.00327, 0.00904, -0.0195}},
	{[treeDepth]uint16{46, 68, 39, 17}, [treeDepth]float32{0, -0.047348, 0, 0.028922}, [1 << treeDepth]float32{-0.013, -0.0046, 0.000491, 0.0131, -0.0256, -0.00169, 0.00812, -0.00357, -0.000658, 0.0226, 0.00173, -0.031, 0.0273, -0.0354, 0.00029, -0.00345}},
	{[treeDepth]uint16{20, 99, 25, 10}, [treeDepth]float32{0.10279, 0, 0, 0}, [1 << treeDepth]float32{0.000568, 0.00207, -0.017, 0.0131, -0.0497, 0.00798, 0.00191, -0.00871, -0.00525, -0.0162, 0.000807, 0.0244, 0.0219, 0.0335, 1.76e-06, 0}},
	{[treeDepth]uint16{67, 60, 11, 92}, [treeDepth]float32{-0.72808, -0.93156, -0.51083, -0.20961}, [1 << treeDepth]float32{-0.00152, -0.0244, -0.00046, -0.00606, -0.000384, 0.00451, -0.0139, 0.0209, -0.0101, 0.0117, -0.00701, -0.0155, -0.00781, -0.0126, 0.0474, -0.000899}},
	{[treeDepth]uint16{67, 0, 6, 60}, [treeDepth]float32{-0.37234, 0.15423, 0, -0.083382}, [1 << treeDepth]float32{-0.0124, -0.0028, 0.000896, -0.000548, 0.0127, 0.0126, 0.0299, 0.00799, 0.00136, -0.000583, 0.0289, 0.00118, 0.00596, 0.00932, 0.0151, -0.014}},
	{[treeDepth]uint16{20, 1, 58, 27}, [treeDepth]float32{0.78251, 0.35497, -0.475, 0}, [1 << treeDepth]float32{-0.0069, 0.00826, -0.0012, -0.00897, 0.0119, 0.0154, -0.000228, -0.032, 0.0321, -0.0156, 0.0389, 0.000294, 0.00975, -0.00365, -0.0169, -0.0166}},
	{[treeDepth]uint16{12, 56, 21, 10}, [treeDepth]float32{0, -0.0083371, 0.4, 0}, [1 << treeDepth]float32{-0.00257, 0.0571, 0.00188, 0.00155, -0.0143, -0.00184, 0.0102, -0.00117, 0.0102, 0, -0.0139, 0, -0.0128, 0, 0.0349, 0}},
	{[treeDepth]uint16{26, 66, 0, 6}, [treeDepth]float32{0.8, -0.059421, 0.36277, 0.055198}, [1 << treeDepth]float32{-0.00399, 0.0425, 0.00207, -0.000107, -0.0141, -0.000612, 0.00516, 0, 0.0103, 0.0304, 0.00362, 0.00202, -0.0126, -0.022, -0.00638, 0.014}},
	{[treeDepth]uint16{67, 60, 43, 68}, [treeDepth]float32{-0.37234, -0.039221, 0, -0.10695}, [1 << treeDepth]float32{0.0232, 0.00941, 0.021, -0.0152, 0.0175, -0.0252, 0.00518, -0.0205, -0.0061, 0.000411, 0.0245, -0.00519, -0.00287, -0.00774, 0.0222, 0.0106}},
	{[treeDepth]uint16{11, 59, 44, 66}, [treeDepth]float32{-0.91629, -1, 0.38767, -0.49069}, [1 << treeDepth]float32{-0.00116, 0.0284, -0.0187, 0.00459, -0.00416, -0.0221, 0.00129, -0.012, -0.00536, 0.00973, 0.0267, -0.00248, -0.00763, -0.00426, -0.0137, 0.0168}},
	{[treeDepth]uint16{20, 17, 20, 0}, [treeDepth]float32{0.85076, 0.1483, 0, 0.33824}, [1 << treeDepth]float32{0.00379, 0, -0.0111, 0, -0.00456, -0.00323, 0.0154, 0.000973, -0.0053, 0, 0.00174, 0, -0.0125, -0.00578, 0.00074, -0.0265}},
	{[treeDepth]uint16{11, 107, 0, 20}, [treeDepth]float32{0.55962, 0, 0.31587, 0.61559}, [1 << treeDepth]float32{-0.000973, 0.0195, 0.000965, -0.048, -0.00237, 0.0164, 0.00442, 0.00975, 0.011, 0.0109, -0.0235, -0.00794, -0.0146, -0.0069, 0.00455, -0.0158}},
	{[treeDepth]uint16{38, 59, 52, 83}, [treeDepth]float32{0.80201, -1, -0.047763, -0.13876}, [1 << treeDepth]float32{-0.024, -0.000872, -0.00376, -0.0314, 0.0165, 0.0445, 0.00239, -0.00664, -0.00673, 0.00391, 0.0108, 0.00534, 0.0096, 0.0144, -0.00476, -0.0219}},
	{[treeDepth]uint16{20, 58, 54, 11}, [treeDepth]float32{0.78251, -0.94833, -0.25, 0.33647}, [1 << treeDepth]float32{0.0178, -0.0103, 0.000397, 0.00695, 0.00218, 0.0143, 0.00178, -0.0294, 0.015, -0.00181, -0.0307, 0.00649, -0.00566, 0.00778, -0.0015, -0.0172}},
	{[treeDepth]uint16{17, 34, 19, 84}, [treeDepth]float32{0.11737, 0.020024, 0.375, -1}, [1 << treeDepth]float32{-0.00547, -0.0406, 0.00659, 0.0203, -0.0156, 0.00364, -0.0378, 0.0269, -0.0047, -0.000125, -0.00553, 0.0217, 0.00545, -0.00141, -0.0055, 0.00131}},
	{[treeDepth]uint16{67, 50, 57, 5}, [treeDepth]float32{-0.37234, -0.56475, -0.38342, 0}, [1 << treeDepth]float32{-0.00215, 0.00405, 0.0388, -0.0233, -0.0145, -0.00723, 0.0201, 0.000746, -0.00241, 0.0251, -0.0092, -0.00461, 0.0167, -0.00397, 0.0286, -0.00177}},
	{[treeDepth]uint16{66, 17, 18, 104}, [treeDepth]float32{-0.092489, 0.27205, 0.6051, 0}, [1 << treeDepth]float32{-0.00483, 0.00225, 0.0236, 0.00257, -0.0435, 0.0167, 0.00193, 0.00383, -0.00401, 0.00945, 0.0222, 0.0089, -0.00229, 0.00911, -0.0114, -0.0517}},
	{[treeDepth]uint16{60, 52, 34, 98}, [treeDepth]float32{-0.93156, -0.22707, 0.27527, 0.16667}, [1 << treeDepth]float32{-0.0304, -0.0112, 0.0151, -0.00161, -0.00209, 0.0135, 0.0122, 0.000641, -0.00165, -0.016, 0.00648, 0.00697, 0.00529, -0.00362, 0.00767, -0.0167}},
	{[treeDepth]uint16{57, 37, 93, 19}, [treeDepth]float32{-0.070929, 0, -0.21743, 0.57143}, [1 << treeDepth]float32{-0.00774, 0.0167, 0.00926, -0.0465, 0.00116, -0.00331, 0.0239, -0.002, -0.00318, 0.0275, -0.0032, 0.0205, -0.0102, 0.00852, 0.0123, -0.006}},
	{[treeDepth]uint16{50, 56, 48, 33}, [treeDepth]float32{-1.4472, -0.0083371, 0, 0.75}, [1 << treeDepth]float32{0.0251, -0.00853, -0.00133, 0.0031, 0, 0.0139, 0, 0.000955, 0.0284, -0.00191, -0.00778, 0.00117, 0, 0.0116, 0, -0.0647}},
	{[treeDepth]uint16{38, 33, 4, 44}, [treeDepth]float32{0.055992, 0.42857, 0.18521, 0}, [1 << treeDepth]float32{-0.0342, -9.53e-05, -0.00811, 0.00244, 0.0172, 0.0408, -0.0158, -0.034, -0.0449, 0.00982, 0.00926, -0.0127, -0.00165, -0.00952, 0.00495, 0.00517}},
	{[treeDepth]uint16{26, 20, 2, 100}, [treeDepth]float32{0.8, 0.28894, 0.2974, 0}, [1 << treeDepth]float32{0.000185, 0.0501, -0.0011, -0.0197, -0.0195, 0.00346, 0.00466, -0.0104, 0.000127, 0, -0.0247, 0, -0.016, 0, 0.0293, 0}},
	{[treeDepth]uint16{11, 18, 60, 18}, [treeDepth]float32{0.50078, 0.37074, -0.93156, 0}, [1 << treeDepth]float32{-0.00546, 0, 0, 0, 0.00084, 0.0187, 0, 0, 0.0201, 0, -0.0198, 0, -0.0005, -0.00632, -0.0058, 0.0167}},
	{[treeDepth]uint16{17, 11, 67, 98}, [treeDepth]float32{0.70374, 0.47, -0.083849, 0}, [1 << treeDepth]float32{0.00481, 0.00197, 0.0135, 0.00249, -0.00665, -0.0298, 0.0151, -0.00365, -5.05e-05, 0.00423, -0.0319, 0.000276, 0.00171, -0.0331, 0.00449, 0.00515}},
	{[treeDepth]uint16{20, 4, 52, 11}, [treeDepth]float32{0.10279, 0.12685, -0.13778, 0.18232}, [1 << treeDepth]float32{-0.0208, 0.00548, -0.00668, 0.0308, -0.00275, 0.00486, 0.0202, -0.0265, 0.00345, 0.00467, -0.0228, 0.013, -0.00333, 0.000816, 0.00229, 0.00633}},
	{[treeDepth]uint16{20, 9, 52, 60}, [treeDepth]float32{0.78251, 0, -0.095376, -0.48551}, [1 << treeDepth]float32{0.00487, -0.00163, -0.0133, -0.0274, -0.0022, -0.0184, 0.00433, -0.00518, 0.00741, -0.0125, 0.000328, 0.00114, -0.00823, 0.0176, 0.00441, -0.0311}},
	{[treeDepth]uint16{20, 55, 0, 107}, [treeDepth]float32{0.78251, -0.44803, 0.36277, 0}, [1 << treeDepth]float32{0.038, -0.0275, 0.00157, 0.0182, 0.00529, -0.0193, -0.00259, -0.0248, 0, 0, -0.00245, -0.0263, 0, 0, 0.00681, -0.0289}},
	{[treeDepth]uint16{11, 39, 11, 11}, [treeDepth]float32{0.47, 0, 0.13976, 0.33647}, [1 << treeDepth]float32{-0.000945, 0, 0.0299, 0, 0.0022, 0, -0.0464, 0, 0, 0, 0, 0, -0.0105, 0.00989, 0.0312, -0.0341}},
	{[treeDepth]uint16{38, 30, 67, 50}, [treeDepth]float32{0.80201, 0.094893, -0.26516, -0.62829}, [1 << treeDepth]float32{-0.00134, -0.0097, -0.0136, -0.0185, 0.0116, 0.0038, -0.00516, 0.0115, 0.0241, -0.0105, 0.00542, -0.00333, -0.000359, -0.0185, -0.00229, 0.0141}},
	{[treeDepth]uint16{38, 3, 82, 17}, [treeDepth]float32{0.055992, 0.085838, -0.25, 0.29884}, [1 << treeDepth]float32{-0.0384, 0.00516, 0.0172, -0.00795, -0.023, -0.00467, 0.0143, 0.00462, 0.0125, -0.00174, 0.00806, -0.0178, 0.0021, 0.0113, 0.000327, 0.0305}},
	{[treeDepth]uint16{50, 20, 23, 82}, [treeDepth]float32{-1.4472, 0.78251, 0.8, -0.5}, [1 << treeDepth]float32{0.0251, -0.00223, -2.75e-05, -0.00413, -0.000402, -0.00548, -0.000365, -0.00219, 0.0158, 0.00523, 0.0366, -0.0221, -0.00136, -0.0332, -0.00207, 0.0139}},
	{[treeDepth]uint16{60, 107, 87, 15}, [treeDepth]float32{-0.72055, 0, -0.10618, 0.11932}, [1 << treeDepth]float32{-0.00886, 0.00359, 0.0202, -0.0147, 0.00169, -0.00328, 0.0256, 0.00423, 0.0274, -0.00405, -0.0318, -0.0199, -0.00783, 0.0093, 0.0117, -0.0113}},
	{[treeDepth]uint16{55, 19, 45, 38}, [treeDepth]float32{-0.36141, 0.45833, 0, 0.45455}, [1 << treeDepth]float32{0.0176, -0.00154, 0.0181, -0.000436, 0.00607, -0.0438, -0.00234, -0.00393, 0.0471, 0.00228, -0.0372, -0.00155, 0.00131, -0.0169, -0.00818, 0.0376}},
	{[treeDepth]uint16{38, 25, 57, 10}, [treeDepth]float32{0.055992, 0, -0.20024, 0}, [1 << treeDepth]float32{-0.00511, 0.00306, -0.00781, 0.034, -0.0128, 0.000497, -0.0628, -0.015, 0, -0.000146, 0, 0.000516, 0.013, -0.00629, 0, 0.0418}},
	{[treeDepth]uint16{23, 30, 9, 83}, [treeDepth]float32{0.8, 0, 0.9064, -0.13876}, [1 << treeDepth]float32{-0.000452, 0.0169, 0.0224, -0.0215, -0.000414, -0.0247, -0.0127, 0.000912, 0.00488, -0.00295, -0.00269, -0.0479, 0.00736, -0.0233, -0.0157, -0.0164}},
	{[treeDepth]uint16{43, 17, 11, 6}, [treeDepth]float32{0.45773, 0.48549, -0.051293, 0.15958}, [1 << treeDepth]float32{0.00195, -0.00371, -0.0579, 0.0211, -0.000899, 0.01, 0.0046, 0.00682, 0.004, -0.0066, 0.0165, 0.0166, -0.000992, 0.0195, -0.0204, 0.0281}},
	{[treeDepth]uint16{67, 17, 11, 107}, [treeDepth]float32{-0.26516, 0.20254, -0.35667, 0}, [1 << treeDepth]float32{-0.0144, 0.00172, 0.00845, -0.0186, 0.0113, -0.0013, 0.0217, -0.000344, 0.0141, 0.00601, 0.0185, -0.00474, -0.0192, -0.00712, 0.0169, 0.00361}},
	{[treeDepth]uint16{50, 0, 15, 14}, [treeDepth]float32{-1.4472, 0.044084, 0.11932, 0}, [1 << treeDepth]float32{-0.00722, 0.000388, 0.0572, 0.000187, -0.00324, -0.0225, 0.000296, -0.0142, -0.000817, -0.0184, -0.00132, -0.0108, -0.000373, -0.0143, -0.0081, 0.00935}},
	{[treeDepth]uint16{26, 69, 17, 0}, [treeDepth]float32{0.8, -0.054587, 0.29884, 0.36277}, [1 << treeDepth]float32{0.00112, 0.0438, 0.000641, 0.00232, -0.015, -0.0099, 0.0239, 0.000661, 0.00976, 0.0202, -0.0222, -0.0277, -0.00332, 0.0237, 0.0106, -0.00381}},
	{[treeDepth]uint16{26, 82, 4, 17}, [treeDepth]float32{0.8, -0.5, 0.091607, 0.29884}, [1 << treeDepth]float32{-0.00212, 0.0333, 0.000465, -0.00617, 0.00862, 0.0182, -0.0176, -0.0121, -0.0044, 0.0227, 0.0192, -0.00475, 0.0132, 0.021, 0.0133, 0.00173}},
	{[treeDepth]uint16{11, 107, 67, 85}, [treeDepth]float32{0.47, 0, -0.083849, -1}, [1 << treeDepth]float32{-0.019, -0.016, -0.0179, -0.00699, 0.0169, 0.0287, 0.0351, -0.0296, 0.00401, 0.00173, 0.00101, -0.0221, -0.00695, 0.0165, 0.00136, -0.00256}},
	{[treeDepth]uint16{17, 92, 17, 98}, [treeDepth]float32{0.24656, -0.20961, 0.43723, 0}, [1 << treeDepth]float32{0.0173, -0.0268, -0.00393, 0.00325, 0, 0.0186, 0, 0.00606, 0.0189, -0.00878, -0.00217, 0.0105, 0, 0.0115, 0, -0.0197}},
	{[treeDepth]uint16{11, 3, 30, 69}, [treeDepth]float32{0.50078, 0.085838, 0, -0.15929}, [1 << treeDepth]float32{-0.0021, 0.013, -0.00477, -0.0136, 0.0179, 0.0181, 0.000364, 0.00204, 0.000488, 0.0135, 0.0037, -0.0205, -0.00611, -0.0152, 0.0147, -0.0195}},
	{[treeDepth]uint16{17, 82, 5, 3}, [treeDepth]float32{0.24656, -0.5, 0.8, 0}, [1 << treeDepth]float32{0.000727, 0.00297, -0.008, 0.0103, 0.0207, 0.00551, -0.00719, -0.00346, -0.0107, -0.0164, 0.00254, 0.0212, 0.0131, 0.00946, -0.0227, -0.00375}},
	{[treeDepth]uint16{30, 40, 67, 23}, [treeDepth]float32{0, 0, -0.59359, 0.8}, [1 << treeDepth]float32{0.0304, 0.00088, -0.0179, -0.00742, 0.000598, -0.00167, 0.0254, -0.0519, -0.0056, -0.0041, 0, 0, -0.00182, -0.0398, 0, 0}},
	{[treeDepth]uint16{20, 57, 49, 6}, [treeDepth]float32{0.56663, -0.20024, -0.071209, 0}, [1 << treeDepth]float32{0.0169, -0.0127, -0.00839, 0.00342, -0.000299, -0.0216, 0.00293, -0.0133, 0.00393, 0.00776, 0.00282, -0.00783, -0.00827, -0.0162, -0.00256, -0.0158}},
	{[treeDepth]uint16{59, 49, 68, 43}, [treeDepth]float32{-1, -0.71571, -0.076613, 0.31284}, [1 << treeDepth]float32{0.00513, -0.000983, 0.00333, 0.000136, -0.0227, 0.0516, 0.0181, -0.0027, -0.0086, -0.00644, -0.0431, -0.00487, -0.0224, -0.00777, 0.0169, 0.00759}},
	{[treeDepth]uint16{20, 54, 5, 0}, [treeDepth]float32{0.61559, -0.25, 0, 0.64028}, [1 << treeDepth]float32{0.0078, -0.0018, -0.000266, -0.00938, -0.0209, 0.0172, 0.00415, -0.00497, -0.0174, 0.0194, 0.0193, -0.0322, 0.0105, 0.00324, -0.00854, -0.0128}},
	{[treeDepth]uint16{12, 43, 11, 104}, [treeDepth]float32{0, 0.31284, 0.22314, 0}, [1 << treeDepth]float32{0.00228, 0.0408, -0.0068, -0.0276, -0.00476, 0, 0.0102, 0, -0.00798, -0.0166, -0.0122, -0.0174, 0.0131, 0, 0.0256, 0}},
	{[treeDepth]uint16{11, 38, 17, 9}, [treeDepth]float32{0.33647, 0.7449, 0.048927, 0.50818}, [1 << treeDepth]float32{-0.00785, 0.00836, 0.0163, 0.00371, 0.0065, -0.0155, -0.00289, 0.0264, -0.01, -0.00731, 0.006, -0.000252, 0.002, -0.000794, -0.0261, 0.0188}},
	{[treeDepth]uint16{37, 93, 51, 5}, [treeDepth]float32{0, -0.21743, -0.44872, 0}, [1 << treeDepth]float32{0.0455, -0.0443, 0.00422, -0.00626, 0.003, -0.0103, -0.00103, 0.0044, 0.00581, -0.011, -0.0055, -0.00165, -0.0062, 0.00778, -0.00682, 0.0175}},
	{[treeDepth]uint16{23, 38, 6, 11}, [treeDepth]float32{0.8, 0.53103, 0.083231, 0.61519}, [1 << treeDepth]float32{-0.00194, -0.0108, 0.00196, -0.024, 0.00758, -0.0278, -0.00569, 0.0314, 0.00213, 0.000492, 0.0233, -0.00891, -0.0174, -0.0178, 0.0155, -0.0117}},
	{[treeDepth]uint16{2, 37, 57, 3}, [treeDepth]float32{0, 0, -0.17037, 0}, [1 << treeDepth]float32{-0.0136, 0.000214, 0.00047, 0.0189, 0.0175, -0.00629, -0.00721, 0.00351, -0.00284, -0.00515, 0.0345, -0.00463, 0.00187, 0.00448, -0.0178, -0.00972}},
	{[treeDepth]uint16{19, 18, 105, 19}, [treeDepth]float32{0.55, 0, 0, 0.41667}, [1 << treeDepth]float32{-0.00244, 0, 0.00357, 0, -0.00215, 0, -0.0128, 0, 0.00135, 0.0251, -0.00342, -0.000274, -0.0314, -0.0221, 0.00665, 0.0191}},
	{[treeDepth]uint16{1, 67, 43, 82}, [treeDepth]float32{0.35497, -0.038239, 0, -0.5}, [1 << treeDepth]float32{0.018, -0.00755, 0.0139, -0.00179, 0.00793, 0.00855, -0.0163, -0.00768, 0.00394, -0.00775, -0.0167, 0.0114, 0.00826, 0.015, 0.0112, -0.0268}},
	{[treeDepth]uint16{67, 51, 1, 80}, [treeDepth]float32{-0.19557, -0.58229, 1.1039, -0.15}, [1 << treeDepth]float32{-0.0118, 0.00318, -0.02, 0.00883, -0.000966, -0.00563, 0.0136, 0.0173, 0.0584, -0.0142, 0.0043, -0.00281, -0.017, 5.46e-05, -0.0104, 0.00474}},
	{[treeDepth]uint16{68, 107, 87, 66}, [treeDepth]float32{-0.018519, 0, -0.10618, -0.024542}, [1 << treeDepth]float32{-0.000116, 0.00881, 0.000514, -0.0301, 0.00177, -0.003, 0.00401, -0.00704, 0.00624, -0.00302, 0.0048, -0.00814, -0.00976, 0.000802, 0.023, -0.00353}},
	{[treeDepth]uint16{36, 11, 38, 38}, [treeDepth]float32{0, 0.33647, 0.7449, 0.41134}, [1 << treeDepth]float32{0.00397, -0.052, -0.00747, 0.0318, 0, 0, 0, 0, 0.00239, 0.000509, -0.00376, -0.0297, -0.00879, -0.0239, 0.0271, 0.014}},
}

var passageForest = Forest{
	{[treeDepth]uint16{23, 43, 22, 22}, [treeDepth]float32{0.14286, 0.076432, 0.325, 0.13924}, [1 << treeDepth]float32{0.00203, 0.00491, -0.0104, 5.55e-05, 0, 0, 0, 0, 0.00655, -0.00777, 0.155, -0.00938, -0.0035, 0.00176, -0.00941, -0.00952}},
	{[treeDepth]uint16{23, 71, 32, 99}, [treeDepth]float32{0.14286, -0.018356, 0.028139, -0.30338}, [1 << treeDepth]float32{-0.0499, 0.00834, -0.0114, 0.00323, -0.00989, -0.000305, -0.0126, 0.00822, 0.0626, -0.0236, -0.0718, 0.00367, 0.0202, 0.00168, -0.000937, 0.0036}},
	{[treeDepth]uint16{42, 10, 23, 42}, [treeDepth]float32{0.06677, 0.018184, 0.14286, 0.26809}, [1 << treeDepth]float32{-0.000724, -0.0152, -0.016, 0.0176, 0.00208, -0.00891, -0.0374, 0.0101, 0, 0.019, 0, 0.0733, 0, -0.0283, 0, -0.01}},
	{[treeDepth]uint16{81, 81, 80, 23}, [treeDepth]float32{-0.13534, -0.19106, -0.85714, 0.5}, [1 << treeDepth]float32{-0.00824, 0, 0.101, -0.00355, -0.00526, 0, -0.0133, -0.0022, 0, 0, 0, 0, 0.00628, 0, 0.0541, -0.0384}},
	{[treeDepth]uint16{23, 5, 29, 24}, [treeDepth]float32{0.14286, 0.070869, 0.54636, 0.57661}, [1 << treeDepth]float32{0.057, -0.0157, -0.00994, 0.00817, -0.0202, 0.000993, 0.0347, -0.0115, -0.0226, -0.0513, -0.00144, -0.000801, -0.00619, -0.0336, 0.0292, 0.00684}},
	{[treeDepth]uint16{42, 60, 80, 42}, [treeDepth]float32{0.06677, -0.28859, -0.85714, 0.24334}, [1 << treeDepth]float32{0.0368, -0.0331, -0.0218, 0.0104, -0.00179, -0.00705, -0.0299, 0.00892, 0, 0.00942, 0, 0.0666, 0, -0.0229, 0, -0.00978}},
	{[treeDepth]uint16{81, 24, 32, 1}, [treeDepth]float32{-0.10536, 0.39204, 0.075956, 2.5123}, [1 << treeDepth]float32{-0.00323, -0.0151, 0.00943, -0.0303, 0.00963, 0.00708, -0.00349, 0.0183, -0.0333, 0.000185, 0.059, -0.0215, -0.0234, -0.00549, 0.000172, -0.00498}},
	{[treeDepth]uint16{42, 42, 23, 22}, [treeDepth]float32{0.34358, 0.06677, 0.14286, 0.39759}, [1 << treeDepth]float32{-0.0167, 0, 0.0423, 0.0582, -0.026, 0, -0.000827, -0.0109, 0.00244, 0, -0.00889, -0.0313, -0.0201, 0, 0.00563, -0.0251}},
	{[treeDepth]uint16{42, 10, 81, 29}, [treeDepth]float32{0.06677, 0.040498, -0.07011, 0.52129}, [1 << treeDepth]float32{0.0143, -0.00766, -0.049, 0.0214, -0.0346, -0.0258, -0.00374, -0.0113, 0.000822, -0.00669, -0.00719, -0.00265, -0.00746, -0.0153, -0.0113, -0.0024}},
	{[treeDepth]uint16{10, 43, 84, 61}, [treeDepth]float32{0.029677, 0, -0.14197, -0.020807}, [1 << treeDepth]float32{0.0233, 0.0237, -0.0285, 0.00553, -0.0192, -0.0189, -0.0247, 0.0129, 0.0503, -0.000826, 0.00267, 0.00174, -0.00929, -0.0132, 0.00378, 0.00463}},
	{[treeDepth]uint16{24, 24, 32, 88}, [treeDepth]float32{0.4947, 0.39204, 0.089514, -0.072993}, [1 << treeDepth]float32{-0.0186, 0, 0.0672, -0.024, -0.0102, 0, 0.00917, 0.00777, 0.00475, 0, 0.0413, -0.0237, 0.00852, 0, -0.0251, -0.00144}},
	{[treeDepth]uint16{42, 10, 43, 6}, [treeDepth]float32{0.06677, 0.029677, 0, 5.1811}, [1 << treeDepth]float32{0.0107, 0.0118, -0.025, -0.00693, -0.0214, -0.0129, -0.0225, 0.0135, 0.00878, 0.0679, -0.0507, -0.0142, -0.000102, -0.0247, 0.0153, -0.0155}},
	{[treeDepth]uint16{10, 42, 23, 1}, [treeDepth]float32{0.018184, 0.06677, 0.14286, 2.5123}, [1 << treeDepth]float32{-0.0201, 0.00423, -0.027, -0.00682, -0.00661, 0.00173, -0.0194, 0.0103, -0.00332, -0.0244, 0.00806, 0.0407, -0.0317, -0.0482, -0.0134, -0.00453}},
	{[treeDepth]uint16{42, 81, 24, 22}, [treeDepth]float32{0.34358, -0.10536, 0.39204, 0.17857}, [1 << treeDepth]float32{0.0132, -0.00229, 0.0147, 0.00224, -0.00591, -0.0276, -0.00331, -0.0306, -0.00438, -0.0195, 0.000564, -0.0282, 0.0374, 0.0532, -0.0114, -0.0373}},
	{[treeDepth]uint16{88, 43, 32, 24}, [treeDepth]float32{-0.22215, 0.008473, 0, 0.4947}, [1 << treeDepth]float32{0.00914, 0.009, -0.0272, 0.00115, -0.00324, -0.018, -0.0114, 0.0218, 0.0298, -0.0362, -0.0157, -0.0233, -0.0149, -0.003, 0.0121, -0.00264}},
	{[treeDepth]uint16{81, 81, 1, 61}, [treeDepth]float32{-0.13534, -0.19106, 2.5123, -0.044639}, [1 << treeDepth]float32{-0.00439, 0, 0.00188, -0.0159, -0.012, 0, 0.0782, -0.016, 0.0108, 0, 0.00272, 0.00265, -0.0159, 0, 0.0103, -0.0103}},
	{[treeDepth]uint16{80, 42, 71, 80}, [treeDepth]float32{-0.85714, 0.24334, -0.018356, -0.5}, [1 << treeDepth]float32{0.00771, -0.0112, 0.0794, -0.0175, -0.0193, 0.0123, -0.0225, 0.0122, 0, 0.0203, 0, -0.0313, 0, 0.00218, 0, -0.017}},
	{[treeDepth]uint16{70, 42, 60, 28}, [treeDepth]float32{-0.16857, 0.06677, -0.048876, 0}, [1 << treeDepth]float32{0.00395, -0.0219, 0.00587, -0.014, -8.49e-05, 0.00132, 0.0458, 0.00722, 0.0199, -0.0382, -0.000307, 0.013, -0.00642, 0.000617, 0.0463, -0.0132}},
	{[treeDepth]uint16{88, 13, 88, 23}, [treeDepth]float32{-0.20361, 0.06221, -0.072993, 0.14286}, [1 << treeDepth]float32{-0.00948, 0.013, 0.0272, 0.0291, 0, 0.0508, 0, -0.00266, -0.0261, -0.00506, -0.018, -0.00467, 0, 0.0489, 0, 0.00051}},
	{[treeDepth]uint16{42, 24, 23, 24}, [treeDepth]float32{0.36246, 0.4947, 0.5, 0.25464}, [1 << treeDepth]float32{0.00465, -0.0134, 0, 0, -0.00804, -0.0252, 0, 0, -0.00404, 0.0221, 0.00233, -0.031, 0.047, 0.000751, -0.04, -0.0206}},
	{[treeDepth]uint16{81, 23, 81, 79}, [treeDepth]float32{-0.07011, 0.14286, -0.21622, -0.04878}, [1 << treeDepth]float32{-0.0146, 0, 0.00241, 0, 0.0511, -0.014, -0.012, -0.0101, -0.000905, 0, -0.0197, 0, 0.0189, -0.0448, 0.0449, -0.0273}},
	{[treeDepth]uint16{70, 4, 60, 16}, [treeDepth]float32{-0.16857, 0.78771, -0.23339, 0.22542}, [1 << treeDepth]float32{-0.0169, -0.0145, 0.0268, -0.0219, 0.024, 0.00305, 0.0229, -0.0197, 0.0514, 0.0326, 0.0174, 0.0045, -0.0115, -0.0427, 0.0275, -0.0468}},
	{[treeDepth]uint16{70, 47, 64, 5}, [treeDepth]float32{-0.14684, 0, -0.029263, 0.24186}, [1 << treeDepth]float32{0.00668, -0.00936, 0.0622, -0.000713, 0.0132, 0.0124, -0.0239, -0.0415, 0.014, 0.000933, 0.0326, -0.00217, -0.00735, -0.0215, -0.0118, -0.0626}},
	{[treeDepth]uint16{42, 80, 42, 60}, [treeDepth]float32{0.06677, -0.85714, 0.26809, -0.092546}, [1 << treeDepth]float32{-0.0238, 0.0106, -0.019, 0.00859, 0, 0.0839, 0, -0.0252, 0.00537, 0.0181, -0.0406, 0.000251, 0, 0.0127, 0, -0.000837}},
	{[treeDepth]uint16{10, 43, 71, 6}, [treeDepth]float32{0.040498, 0, -0.1269, 1.8424}, [1 << treeDepth]float32{0.0423, 0.0211, -0.0294, -0.00469, -0.00203, 0.00563, -0.000793, 0.0187, -0.00703, -0.0109, -0.0189, 0.0103, -0.000719, -0.0294, 0.000103, 0.00753}},
	{[treeDepth]uint16{24, 24, 32, 33}, [treeDepth]float32{0.39204, 0.4947, 0.075956, 0.29484}, [1 << treeDepth]float32{-0.0196, 0.0501, 0, -0.0307, -0.00926, 0.00821, 0, 0.0123, 0.000304, 0.0127, 0, 0.00176, 0.00537, -0.0346, 0, -0.00469}},
	{[treeDepth]uint16{27, 10, 81, 43}, [treeDepth]float32{0.61086, 0.051679, -0.07011, 0.01858}, [1 << treeDepth]float32{0.00526, -0.0158, -0.00749, -0.0342, -0.0292, 0.00965, 0.00679, 0.0178, -0.00645, -0.0225, 0.0194, -0.0143, -0.0331, -0.0137, -0.00878, -0.0286}},
	{[treeDepth]uint16{70, 88, 1, 23}, [treeDepth]float32{-0.17888, -0.072993, 2.5123, 0.14286}, [1 << treeDepth]float32{0.00956, -0.00985, 0.052, -0.0242, 0.0107, 0.0398, -0.0135, 0.00364, -0.0096, -0.0124, 0.0455, 0.00464, -0.0148, -0.000143, -0.00329, -0.0124}},
	{[treeDepth]uint16{81, 24, 3, 80}, [treeDepth]float32{-0.07011, 0.39204, 0.64356, -0.85714}, [1 << treeDepth]float32{-0.0233, 0, 0.0493, -0.0252, 0.0152, 0, -0.0121, 0.0151, -0.012, -0.0213, 0.0106, -0.00735, 0.00395, -0.00682, -0.0216, -0.0254}},
	{[treeDepth]uint16{42, 10, 61, 23}, [treeDepth]float32{0.06677, 0.040498, -0.065316, 0.14286}, [1 << treeDepth]float32{0.0247, -0.0161, -0.0282, 0.0421, -0.0191, -0.00253, -0.0204, 0.0178, 0.0417, -0.023, -0.0151, 0.0027, -0.0125, 0.0068, -0.0496, 0.00391}},
	{[treeDepth]uint16{42, 42, 63, 24}, [treeDepth]float32{0.34358, 0.06677, -2.4134, 0.4947}, [1 << treeDepth]float32{-0.00933, 0, 0.0206, -0.00637, -0.0271, 0, 0.00691, -0.00941, 0.0505, 0, -0.00584, -0.00728, -0.0315, 0, -0.00416, -0.0354}},
	{[treeDepth]uint16{27, 67, 62, 28}, [treeDepth]float32{0.61086, -0.014753, -0.16059, 0.46538}, [1 << treeDepth]float32{-0.00116, -0.0192, 0.00581, 0.0114, -0.00308, -0.00579, 0.0261, -0.0158, 0.0331, -0.0117, -0.0372, -0.00718, -0.00781, -0.00879, 0.0105, -0.0527}},
	{[treeDepth]uint16{81, 24, 71, 32}, [treeDepth]float32{-0.07011, 0.39204, -0.24691, 0.075956}, [1 << treeDepth]float32{-0.0255, -0.0256, 0.044, -0.0334, 0.00209, -0.00157, 0.0132, -0.0204, 0.0024, -0.00944, 0.00502, -0.027, 0.00141, 0.00134, -0.00651, 0.00831}},
	{[treeDepth]uint16{71, 106, 23, 5}, [treeDepth]float32{-0.76896, -0.25486, 0.14286, 0.079448}, [1 << treeDepth]float32{0, 0, -0.00894, 0.0317, -0.000378, 0.00578, -0.0258, -0.0128, 0, 0, -0.0149, -0.00174, -0.00159, 0.0937, -0.018, 0.00259}},
	{[treeDepth]uint16{67, 22, 99, 80}, [treeDepth]float32{-0.24113, 0.28916, -0.13665, -0.5}, [1 << treeDepth]float32{-0.0044, 0.00327, 0.0556, -0.00162, 0.00174, 0.0203, 0.00542, -0.0112, -0.00932, 0.00564, 0.0579, 0.0125, 0.000861, -0.0235, 0.0034, -0.0257}},
	{[treeDepth]uint16{42, 83, 58, 71}, [treeDepth]float32{0.36246, -0.33475, -0.36654, -0.39138}, [1 << treeDepth]float32{0.113, -0.00221, -0.00707, 0.0145, 0.00148, 0.00254, 0.00037, -0.0388, 0.00769, -0.00279, -0.00258, -0.0147, 0.000811, -0.0498, 0.0109, -0.0152}},
	{[treeDepth]uint16{81, 81, 32, 70}, [treeDepth]float32{-0.13534, -0.19106, 0.075956, -0.18934}, [1 << treeDepth]float32{0.00562, 0, -0.0196, -0.0169, 0.0232, 0, -0.0162, 0.0206, -0.00842, 0, 0.0577, -0.0169, -0.00493, 0, -0.00123, -0.00288}},
	{[treeDepth]uint16{70, 4, 22, 71}, [treeDepth]float32{-0.22297, 0.47342, 0.325, -0.1269}, [1 << treeDepth]float32{-0.00833, 0.00952, 0.0604, -0.0058, -0.032, -0.0297, 0.0134, 0.00165, -0.00618, 0.0235, 0.0138, 0.00478, -0.00186, 0.00252, 0.0242, -0.00568}},
	{[treeDepth]uint16{42, 67, 64, 89}, [treeDepth]float32{0.06677, -0.081148, -0.18516, -0.31346}, [1 << treeDepth]float32{-0.00532, 0.0184, -0.00856, 0.00362, 0.0349, 0.0054, -0.0202, -0.00805, 0.0769, -0.0015, -0.0235, -0.019, -0.0128, -0.00887, -0.0318, 0.00925}},
	{[treeDepth]uint16{43, 70, 10, 43}, [treeDepth]float32{0.25585, -0.23459, 0.090831, 0}, [1 << treeDepth]float32{0.00651, 0, 0.0116, 0, 0.0178, 0, -0.0301, 0, 0.0172, -0.0178, 0.00159, -0.0216, 0.0617, -0.017, 0.00445, -0.00492}},
	{[treeDepth]uint16{27, 24, 81, 32}, [treeDepth]float32{0.61086, 0.39204, -0.13534, 0.089514}, [1 << treeDepth]float32{-0.00332, -0.016, 0.0429, -0.0396, -0.0117, -0.0176, -0.0114, -0.0256, -0.00261, -0.00226, -0.00719, -0.0196, 0.00255, -0.000517, 0.00819, 0.00149}},
	{[treeDepth]uint16{42, 81, 75, 76}, [treeDepth]float32{0.34358, -0.10536, -1, -0.5}, [1 << treeDepth]float32{-0.0281, -0.0571, -0.0217, -0.0148, 0.0456, 0.0217, 0.00333, -0.00741, 0.0299, -0.0174, -0.0341, -0.0113, 0.00301, -0.00713, -0.00207, -0.0317}},
	{[treeDepth]uint16{42, 10, 32, 22}, [treeDepth]float32{0.06677, 0.040498, 0.028139, 0.28916}, [1 << treeDepth]float32{-0.0184, -0.0129, -0.0305, 0.0185, -0.0176, 0.0118, -0.0212, 0.00561, 0.00235, -0.0254, -0.00549, -0.00883, 0.015, 0.00347, -0.0291, 0.0105}},
	{[treeDepth]uint16{88, 16, 90, 17}, [treeDepth]float32{-0.22215, 0.22542, -0.026053, 0}, [1 << treeDepth]float32{-0.028, 0.000325, 0.0518, 0.0181, -0.0155, 0.0212, 0.0103, -0.0644, -0.00567, -0.000339, -0.000196, -0.00232, 0.0456, -0.000244, 0, 0.00263}},
	{[treeDepth]uint16{42, 42, 10, 70}, [treeDepth]float32{0.34358, 0.06677, 0.029677, -0.14684}, [1 << treeDepth]float32{0.0152, 0, 0.0011, -0.0225, -0.0105, 0, 0.0234, 0.00565, -0.014, 0, -0.0108, -0.029, -0.0344, 0, 0.00624, -0.0166}},
	{[treeDepth]uint16{27, 80, 22, 4}, [treeDepth]float32{0.61086, -0.5, 0.88158, 0.74649}, [1 << treeDepth]float32{0.00402, -0.00662, -0.00112, -0.0348, -0.0224, -0.0366, 0.0585, -0.00405, 0.00598, 0.0101, -0.0352, -0.0644, 0.0115, -0.0117, -0.0154, -0.000638}},
	{[treeDepth]uint16{42, 70, 4, 31}, [treeDepth]float32{0.06677, -0.16857, 0.78771, 0.46847}, [1 << treeDepth]float32{-0.0263, -0.034, 0.00397, 0.00203, 0.0192, -0.000172, -0.000435, -0.00302, 0.018, 0.00924, -0.0412, 0.00306, 0.00382, 0.044, -0.022, -0.0181}},
	{[treeDepth]uint16{88, 24, 81, 24}, [treeDepth]float32{-0.22215, -0.15082, -0.23978, 0.4947}, [1 << treeDepth]float32{-0.0207, 0.00898, 0.00882, -0.0186, -0.0294, 0.000541, 0.0148, 0.0237, 0, 0, 0, 0, 0, 0, -0.00264, -0.00829}},
	{[treeDepth]uint16{43, 42, 22, 100}, [treeDepth]float32{0.25585, 0.06677, 0.63889, -0.20759}, [1 << treeDepth]float32{-0.0196, 0, 0.00563, -0.00129, -0.0197, 0, 0.00879, -0.0158, -0.0295, 0, 0.00738, -0.0123, 0.0901, 0, -0.0106, -0.0202}},
	{[treeDepth]uint16{88, 6, 23, 43}, [treeDepth]float32{-0.14433, 1.9736, 0.14286, 0.032579}, [1 << treeDepth]float32{-0.00978, 0.00674, 0.0246, -0.0137, 0.00242, 0.0204, 0.00367, -0.0147, -0.0362, -0.0181, 0.0572, 0.0227, -0.0227, 0.0168, -0.0137, 0.00185}},
	{[treeDepth]uint16{23, 81, 81, 33}, [treeDepth]float32{0.14286, -0.16363, -0.07011, 0.3225}, [1 << treeDepth]float32{-0.00978, 0.00206, 0.0624, -0.0154, 0, 0, -0.0224, -0.0067, 0.00588, -0.000282, -0.0171, -0.0211, 0, 0, 0.023, 0.0012}},
	{[treeDepth]uint16{10, 88, 70, 23}, [treeDepth]float32{0.029677, -0.072993, -0.17888, 0.14286}, [1 << treeDepth]float32{-0.00229, 0.017, -0.0176, 0.0183, -0.0208, 0.035, -0.00184, -0.00812, -0.0241, -0.00204, 0.033, 0.036, -0.0183, 0.00172, -0.00424, -0.0022}},
	{[treeDepth]uint16{10, 88, 1, 81}, [treeDepth]float32{0.018184, -0.072993, 2.5123, -0.21622}, [1 << treeDepth]float32{-0.024, 0.00381, 0.0107, 0.0132, -0.0228, -0.0219, 0.0269, -0.0235, -0.0187, -0.0154, -0.0183, 0.0141, -0.00636, 0.0251, -0.00244, -0.00151}},
	{[treeDepth]uint16{42, 23, 42, 71}, [treeDepth]float32{0.06677, 0.14286, 0.26809, -0.05}, [1 << treeDepth]float32{-0.0113, 0.0178, -0.0266, 0.00219, 0, 0.069, 0, -0.0263, -0.0191, 0.00295, -0.00458, 0.00808, 0, -0.0356, 0, 7.68e-05}},
	{[treeDepth]uint16{10, 43, 14, 80}, [treeDepth]float32{0.040498, 0, 0.30951, -0.66667}, [1 << treeDepth]float32{0.00251, 0.0011, -0.0219, -0.00547, 0.00421, -0.0115, -0.0111, 0.0186, -0.00333, 0.0759, -0.0133, 0.00851, 0.0281, -0.0277, -0.00517, -0.00204}},
	{[treeDepth]uint16{60, 49, 42, 65}, [treeDepth]float32{-0.23339, 0.4799, 0.06677, -0.17356}, [1 << treeDepth]float32{-0.0104, 0.0318, -0.0139, 0, -0.0125, 0.0146, 0.0698, 0.0422, -0.0107, -0.0238, -0.000727, 0, -0.017, 0.00606, 0.00563, -0.0446}},
	{[treeDepth]uint16{70, 88, 28, 43}, [treeDepth]float32{-0.16857, -0.072993, 0, 0.008473}, [1 << treeDepth]float32{-0.0109, 0.00417, 0.0137, -0.0198, 0.00148, -0.0233, 0.0258, -0.00624, -0.00647, -0.0164, 0.039, 0.00642, 0.00428, 0.0226, 0.00941, -0.0125}},
	{[treeDepth]uint16{70, 88, 24, 6}, [treeDepth]float32{-0.16857, -0.072993, 0.39204, 1.5959}, [1 << treeDepth]float32{-0.0108, -0.0146, 0.0457, 0.0212, -0.00283, -0.0236, 0.0189, -0.00653, -0.000626, -0.0191, 0.0268, -0.00998, 0.0144, 0.0233, 0.00838, -0.00488}},
	{[treeDepth]uint16{88, 44, 64, 75}, [treeDepth]float32{-0.22215, 0.5492, -0.073265, -1}, [1 << treeDepth]float32{-0.0275, 0.0119, 0.00912, 0.0297, -0.00229, -0.0335, -0.00235, -0.000508, -0.0168, 0.00677, 0.0565, 0.0143, -0.0179, 0.00226, 0.00341, -0.0675}},
	{[treeDepth]uint16{60, 49, 83, 26}, [treeDepth]float32{-0.23339, 0.4799, -0.15721, 0.44734}, [1 << treeDepth]float32{-0.00198, 0.00496, 0.0357, -0.0385, -0.0257, 0.00866, 0.000421, 0.0089, -0.00371, 0.0329, 0.00699, 0.00864, -0.0166, -0.00114, 0.038, -0.0397}},
	{[treeDepth]uint16{42, 33, 81, 43}, [treeDepth]float32{0.38375, 0.19624, -0.07011, 0.008473}, [1 << treeDepth]float32{0.00186, 0, -0.0106, -0.0167, -0.0185, 0, 0.0112, 0.0014, -0.00239, 0.0172, 0.0104, -0.0176, -0.0433, -0.0141, 0.000403, -0.00977}},
	{[treeDepth]uint16{67, 28, 81, 23}, [treeDepth]float32{-0.031645, 0.46538, -0.13534, 0.5}, [1 << treeDepth]float32{-0.00329, 0.0211, -0.0167, -0.00387, -0.0147, 0.0208, 0.0135, -0.0206, -0.00288, 0.0213, 0.0365, 0.0253, -0.0142, -0.0174, -0.0402, -0.0592}},
	{[treeDepth]uint16{42, 14, 83, 1}, [treeDepth]float32{0.38375, 0.67336, -0.31722, 2.5123}, [1 << treeDepth]float32{0.039, 0.00166, -0.0193, -0.0404, -0.00172, -0.0312, 0.0119, -0.00513, 0.0472, -0.00027, -0.00265, -1.64e-05, -0.00555, 0.0246, 0.00939, -0.0511}},
	{[treeDepth]uint16{42, 42, 2, 6}, [treeDepth]float32{0.34358, 0.06677, 0.26079, 1.0422}, [1 << treeDepth]float32{0.0925, 0, -0.0296, 0, -0.00474, 0, 0.00172, -0.0096, -0.0229, 0, 0.011, 0, -0.0269, 0, 0.00597, -0.0127}},
	{[treeDepth]uint16{27, 71, 3, 23}, [treeDepth]float32{0.61086, -0.76896, 0.77354, 0.5}, [1 << treeDepth]float32{-0.0296, 0.00271, -0.00236, -0.0211, -0.0045, 0.0157, 0.0185, -0.00397, -0.000679, 0.00507, 0.0124, -0.0466, -0.0157, -0.0171, -0.006, -0.0114}},
	{[treeDepth]uint16{81, 23, 81, 43}, [treeDepth]float32{-0.07011, 0.14286, -0.16363, 0.076432}, [1 << treeDepth]float32{-0.00391, 0, 0.00815, 0, 0.0129, -0.00414, -0.0138, -0.00979, -0.00242, 0, -0.00373, 0, 0.0754, -0.0234, -0.00759, -0.0182}},
	{[treeDepth]uint16{106, 54, 24, 42}, [treeDepth]float32{-0.25486, 0, -0.8916, 0.06677}, [1 << treeDepth]float32{0.000479, 0.0449, 0, 0, 0.0031, -0.0165, 0, 0, 0.016, 0.0115, -8.34e-09, 0.0292, 0.066, 0.00114, -1.36e-05, -0.0619}},
	{[treeDepth]uint16{67, 28, 67, 32}, [treeDepth]float32{-0.031645, 0.46538, -0.13519, 0.028139}, [1 << treeDepth]float32{-0.0181, 0, 0.046, 0, -0.0104, 0.0134, 0.00238, -0.0309, 0.00549, 0, 0.0346, 0, 0.00178, 0.0197, -0.0251, 0.00208}},
	{[treeDepth]uint16{43, 17, 60, 89}, [treeDepth]float32{0.25585, 0, -0.12415, -0.30068}, [1 << treeDepth]float32{-0.00526, -0.0249, 0.0372, -0.0223, 0.009, -0.0255, -0.0213, 0.0104, -0.00557, -0.0243, 0.0026, 0.0259, 0.0216, -0.00862, -0.00375, 0.00365}},
	{[treeDepth]uint16{67, 8, 79, 85}, [treeDepth]float32{-0.031645, 0.2663, -0.020408, -0.10387}, [1 << treeDepth]float32{-0.0309, 0.0238, 0.00045, -0.00237, 0.0363, 0.115, 0.0128, 0.0363, -0.0167, 0.0144, -0.00175, 0.00801, 0.0135, 0.00185, -0.0189, -0.0135}},
	{[treeDepth]uint16{58, 89, 26, 100}, [treeDepth]float32{-2.1038, -0.12034, 0.40672, -0.22275}, [1 << treeDepth]float32{0.0172, -0.00913, -0.0009, 0.0161, -0.0173, 0.00314, 0.00285, -0.00182, 0.000841, -0.0178, 0.00406, 0.0452, 0.0987, -0.00447, -0.0193, -0.000705}},
	{[treeDepth]uint16{70, 24, 81, 23}, [treeDepth]float32{-0.22297, 0.39204, -0.13534, 0.5}, [1 << treeDepth]float32{0.0187, -0.00608, -0.0106, 0.0103, 0.00574, -0.00647, 0.0587, -0.00112, -0.00418, -0.0109, 0.0639, 0.0354, -0.000585, -0.0129, -0.0154, -0.0322}},
	{[treeDepth]uint16{67, 4, 26, 11}, [treeDepth]float32{-0.031645, 0.4223, 0.52834, 0}, [1 << treeDepth]float32{-0.0254, 0.0187, -9.23e-05, 0.000626, -0.00165, -0.00432, 0.000231, 0.000357, -0.0165, -0.00306, 0.00567, 0.0404, -0.0115, 0.00534, -0.0128, -0.00159}},
	{[treeDepth]uint16{86, 63, 89, 30}, [treeDepth]float32{-0.34666, -2.2936, -0.28954, 0.097706}, [1 << treeDepth]float32{-0.00329, 0.0811, 0.0496, -0.014, -0.00656, 0.00626, 0.0361, -0.00292, 0.00393, -0.0106, 0.0234, -0.00941, -0.00319, 0.000359, 0.0376, 0.00205}},
	{[treeDepth]uint16{23, 43, 22, 1}, [treeDepth]float32{0.14286, 0.11077, 0.36111, 2.5123}, [1 << treeDepth]float32{0.00193, 0.0114, -0.0205, 0.00736, -0.00488, 0.00458, -0.00138, -0.0117, 0.00175, -0.0117, 0.0927, -0.0217, 0.0117, -0.00314, -0.0356, -0.0158}},
	{[treeDepth]uint16{32, 43, 64, 90}, [treeDepth]float32{0, 0.008473, -0.073265, -0.026053}, [1 << treeDepth]float32{0.0169, 0.00305, -0.0117, 0.0102, -0.0341, -0.0135, -0.0141, 0.00741, -0.0134, 0.0432, 0.00318, 0.0158, 0.0194, -0.0403, 0.004, 0.00671}},
	{[treeDepth]uint16{42, 70, 8, 6}, [treeDepth]float32{0.06677, -0.16857, 0.40467, 0.93799}, [1 << treeDepth]float32{-0.0206, -0.00626, 0.000692, 0.000704, 0.00364, 0.0157, -0.000804, -0.000131, 0.0439, 0.00138, -0.0402, 0.00909, -0.0223, 0.0163, -0.0267, -0.00784}},
	{[treeDepth]uint16{10, 43, 123, 71}, [treeDepth]float32{0.051679, 0, 0, -0.1269}, [1 << treeDepth]float32{-0.0288, 0.0208, -0.0202, 0.00719, 0.0447, -0.0182, -0.0217, 0.0107, -0.00653, 0.00339, 0.00192, 0.0109, -0.00792, -0.0221, 0.00629, 0.0044}},
	{[treeDepth]uint16{33, 88, 6, 80}, [treeDepth]float32{0.12858, -0.072993, 2.27, -0.8}, [1 << treeDepth]float32{-0.0213, -0.019, 0.124, -0.00631, 0.00388, 0.0348, -0.00608, -0.00589, 0.00124, -0.0102, 0.02, 0.0168, -0.00917, -0.00385, -0.00307, -0.0044}},
	{[treeDepth]uint16{7, 70, 88, 24}, [treeDepth]float32{0.24768, -0.17888, -0.0090348, 0.39204}, [1 << treeDepth]float32{-0.0151, 0.00191, -0.0103, -0.01, 0.0265, 0.0312, -0.00221, -0.00179, -0.0405, 0.0206, 0.00253, 0.0115, -0.00854, 0.0322, -0.0366, -0.000231}},
	{[treeDepth]uint16{42, 3, 24, 22}, [treeDepth]float32{0.34358, 0.77354, 0.39204, 0.88158}, [1 << treeDepth]float32{-0.00686, -0.028, 0.0183, -0.00632, 0.00116, 0.00354, 0.0169, -0.0296, -0.0186, -0.0158, 0.0128, -0.0201, 0.0353, -0.0186, -0.015, 0}},
	{[treeDepth]uint16{42, 83, 28, 10}, [treeDepth]float32{0.36246, -0.15721, 0.32848, 0}, [1 << treeDepth]float32{-0.00529, -0.0124, -0.0132, -0.025, 0.0992, -0.00414, -0.0113, -0.0169, 0.00439, -0.0148, 0.0077, -0.0121, 0.0198, -0.00761, -0.00483, -0.00368}},
	{[treeDepth]uint16{71, 27, 11, 9}, [treeDepth]float32{-0.76896, 0.45391, 0.014615, 0}, [1 << treeDepth]float32{-0.0277, 0.00432, 0.000606, 0.00624, -0.0258, 0.0159, 0.00687, -0.0181, -0.0226, -0.0104, -0.00445, -0.00148, 0.00873, 0.0379, 0.0278, 0.00434}},
	{[treeDepth]uint16{71, 32, 33, 1}, [treeDepth]float32{-0.71691, 0.13471, 0.12858, 1.6669}, [1 << treeDepth]float32{-0.00648, -0.0171, 0.00108, -0.00812, -0.034, 0.0011, 0.015, 0.00731, -0.0136, 0.013, -0.00149, 0.104, -0.0165, 0.00386, 0.0181, -0.0159}},
	{[treeDepth]uint16{23, 67, 60, 1}, [treeDepth]float32{0.14286, -0.19223, -0.21426, 1.9567}, [1 << treeDepth]float32{-0.00837, 0.00214, 0.00361, -0.0163, -0.000769, 0.00579, 0.000281, 0.00985, 0.142, 0.0176, -0.0146, 0.00253, 0.0141, -0.00252, 0.0112, -0.007}},
	{[treeDepth]uint16{70, 4, 90, 67}, [treeDepth]float32{-0.22297, 0.54026, -0.19803, -0.043626}, [1 << treeDepth]float32{-0.00199, -0.00259, 0.0657, -0.0166, -0.0138, -0.00923, 0.00921, -0.00396, -0.00387, -0.00678, 0.01, -0.0232, -0.00454, 0.00557, 0.0489, 0.0027}},
	{[treeDepth]uint16{103, 34, 64, 19}, [treeDepth]float32{-0.2159, 0, -0.073265, 0}, [1 << treeDepth]float32{0.065, -0.00139, -2.74e-06, -4.1e-05, -0.0023, 0.00102, 0, -0.0347, 0.03, 0.0189, 0, -0.000475, 0.000211, -0.016, 0, -0.0628}},
	{[treeDepth]uint16{42, 3, 24, 71}, [treeDepth]float32{0.34358, 0.77354, 0.39204, -0.083493}, [1 << treeDepth]float32{-0.0179, -0.0396, 0.0184, -0.0148, 0.01, 0.00493, 0.00997, -0.00565, 0.00581, -0.00432, 0.0132, -0.00485, -0.00655, -0.00808, 0.0116, -0.0171}},
	{[treeDepth]uint16{24, 31, 42, 81}, [treeDepth]float32{0.39204, 0.66871, 0.06677, -0.10536}, [1 << treeDepth]float32{-0.00129, -0.0437, -0.00778, 0.0161, -0.0183, 0.0294, 0.00386, -0.00624, 0.00352, 0.00279, 0.000226, -0.0107, -0.0174, -0.00488, 0.00254, -0.00785}},
	{[treeDepth]uint16{99, 42, 22, 71}, [treeDepth]float32{-0.13665, 0.06677, 0.55224, -0.19191}, [1 << treeDepth]float32{-0.0141, -0.0217, 0.00119, -0.0109, -0.0356, -0.0158, 0.0111, -0.0196, -0.0261, -0.0299, 0.00938, 0.0054, 0.0272, 0.0358, 0.00604, -0.0141}},
	{[treeDepth]uint16{67, 43, 71, 89}, [treeDepth]float32{-0.24113, 0.01858, -0.1269, -0.23199}, [1 << treeDepth]float32{0.0787, 0.0205, -0.00197, -0.00336, 0.00823, -0.0154, 0.0103, -0.00445, 0.0302, -0.00924, 0.0071, -0.00328, 0.00794, -0.0164, 0.0123, 0.018}},
	{[treeDepth]uint16{42, 60, 47, 24}, [treeDepth]float32{0.34358, -0.25213, 0, 0.4947}, [1 << treeDepth]float32{-0.0139, -0.0204, 0.00992, -0.0049, 0.0417, 0.00328, -0.00226, -0.0543, -0.0106, -0.00135, -0.00377, -0.0311, -5.28e-05, -6.53e-05, -1.14e-05, -0.00136}},
	{[treeDepth]uint16{54, 68, 9, 11}, [treeDepth]float32{0, -0.009249, 0.2, 0}, [1 << treeDepth]float32{0.00447, 1.54e-05, 0.00342, -0.0579, -0.013, 0.00787, 0.00209, -0.0234, -0.00591, 0, -0.000662, 0, -0.00119, 0.000211, 0.0339, 0}},
	{[treeDepth]uint16{67, 2, 31, 24}, [treeDepth]float32{-0.031645, 0.32362, 0.59974, 0.39204}, [1 << treeDepth]float32{-0.0329, 0.0451, -0.0122, -0.0196, 0.0137, 0.0063, -0.00451, 0.0121, -0.00864, -0.00243, 0.0133, 0.00326, 0.000645, -0.00612, -0.00559, 0.00312}},
	{[treeDepth]uint16{99, 22, 32, 22}, [treeDepth]float32{-0.13665, 0.36111, 0.1187, 0.85135}, [1 << treeDepth]float32{0.0104, 0.00416, -0.00655, -0.0188, -0.00844, 0.00266, 0.0124, 0.00847, 0, 0, 0.023, -0.0147, 0, 0, -0.0114, -0.0203}},
	{[treeDepth]uint16{27, 23, 71, 5}, [treeDepth]float32{0.61086, 0.5, -0.1269, 0.035843}, [1 << treeDepth]float32{-0.00733, -0.00588, -0.0296, -0.0173, 0.0127, 0.0413, -0.00601, 0.00533, -0.00892, 0.00579, 0.0235, -0.0226, 0.0092, -0.0183, -0.00375, -0.0431}},
	{[treeDepth]uint16{42, 43, 10, 84}, [treeDepth]float32{0.36246, 0.032579, 0.040498, -0.14197}, [1 << treeDepth]float32{0.0313, -9.84e-05, -0.0178, -0.0283, -0.00463, -0.00411, 0.0162, -0.000563, -0.0183, -0.000261, -0.00381, -0.0171, -0.00956, -0.0137, 0.0145, -0.0108}},
	{[treeDepth]uint16{81, 24, 22, 71}, [treeDepth]float32{-0.07011, 0.39204, 0.17857, -0.018356}, [1 << treeDepth]float32{0.000515, 0.0102, -0.0131, 0.0013, -0.0124, -0.0333, 0.0251, -0.0098, 0.0138, 0.0146, 0.00617, -0.00437, 0.00357, 0.0058, -0.00427, -0.0282}},
	{[treeDepth]uint16{106, 80, 42, 81}, [treeDepth]float32{-0.25486, -0.85714, 0.26809, -0.10536}, [1 << treeDepth]float32{0, -0.000112, 0.0786, 0.00363, 0, 0.0681, 0.00852, -0.0105, 0, 0.0086, 0.0042, -0.00613, 0, -0.0323, -0.000814, -0.0209}},
	{[treeDepth]uint16{73, 71, 26, 31}, [treeDepth]float32{-0.18386, -0.76896, 0.64088, 0.78806}, [1 << treeDepth]float32{-0.000153, -0.0283, 0.00542, 0.0024, -3.49e-06, 0.0326, -0.000747, -0.0165, -2.53e-05, 0.00291, 0.0764, 0.00503, -4.64e-07, -0.0259, 0.000437, 0.00526}},
	{[treeDepth]uint16{70, 89, 67, 24}, [treeDepth]float32{-0.13475, -0.35723, -0.043626, 0.39204}, [1 << treeDepth]float32{0.00895, -0.0184, 0.00264, -0.0128, 0.00706, -0.0244, 0.0345, 0.00139, 0.0608, 0.0138, -0.00415, -0.00433, -0.0163, -0.036, -0.0136, 0.01}},
	{[treeDepth]uint16{60, 44, 64, 19}, [treeDepth]float32{-0.23339, 0.5492, -0.073265, 0}, [1 << treeDepth]float32{-0.0124, 0.00504, 0.0553, 0.0218, -0.0158, 0.00243, -0.00636, -0.0385, -0.00765, 0.0295, 0.00974, -0.00998, -0.00207, -0.0149, -0.00194, -0.049}},
	{[treeDepth]uint16{60, 44, 64, 42}, [treeDepth]float32{-0.27055, 0.5492, -0.055061, 0.06677}, [1 << treeDepth]float32{-0.00876, 0.00815, -0.00839, 0, 0.0367, -0.0357, 0, 0, -0.0181, 0.00366, 0.0463, 0.0348, -0.0166, 0.00445, 0.00765, -0.0695}},
	{[treeDepth]uint16{13, 18, 80, 42}, [treeDepth]float32{0.31395, 0, -0.85714, 0.16773}, [1 << treeDepth]float32{-0.00332, 0.0343, -0.00531, -0.0149, 0.000609, -0.0309, 0.0191, -0.0167, 0.0395, -0.0179, -1.53e-05, -0.0333, -0.00339, -0.00647, 0.027, -0.00887}},
	{[treeDepth]uint16{60, 15, 69, 99}, [treeDepth]float32{-0.23339, 0.27877, -0.088246, -0.11981}, [1 << treeDepth]float32{-0.015, 0.021, 0.0361, 0.00778, -0.00465, -0.000647, 0.00926, -0.0409, -0.0125, -0.0108, 0.0147, 0.00345, -0.0263, 0.00135, 0.0043, -0.0445}},
	{[treeDepth]uint16{70, 33, 5, 8}, [treeDepth]float32{-0.23459, 0.12858, 0.097393, 0.24233}, [1 << treeDepth]float32{-0.0162, -0.0305, -0.00674, -0.0186, -0.00332, 0.106, 0.00431, -0.0157, -0.000949, 0.0733, 0.00598, -0.0014, -0.00108, -0.00254, 0.022, -0.00132}},
	{[treeDepth]uint16{103, 70, 60, 30}, [treeDepth]float32{-0.2159, -0.14684, -0.21426, 0.081689}, [1 << treeDepth]float32{-0.000281, -0.0011, -0.000718, 0.027, -0.000243, 0.00747, -0.000336, -0.00404, 0.0754, -0.0103, 0.00782, -0.0154, 0.034, 0.0201, -0.012, -0.000456}},
	{[treeDepth]uint16{86, 42, 26, 70}, [treeDepth]float32{-0.34666, 0.06677, 0.25989, -0.019607}, [1 << treeDepth]float32{-0.00896, -0.0221, 0.0344, -0.00874, 0.0697, -0.0187, 0.0171, 0.00236, -4.93e-06, 0.11, 0.00294, -0.0223, -5.26e-05, -0.0219, 8.64e-05, -0.0016}},
	{[treeDepth]uint16{24, 71, 79, 24}, [treeDepth]float32{0.39204, -0.05, -0.77778, 0.4947}, [1 << treeDepth]float32{0.00305, -0.017, 0.0276, -0.0334, -0.0151, 0.028, 0.00177, -0.013, 0, -0.0201, 0, 0.0415, 0, 0.000614, 0, -0.0117}},
	{[treeDepth]uint16{59, 42, 23, 6}, [treeDepth]float32{-0.19501, 0.048223, 0.14286, 3.0508}, [1 << treeDepth]float32{0.0833, -0.0351, -0.0222, 0.000271, 0.00258, 0.00177, 0.00309, 0.00159, -0.00335, -0.0179, 0.0343, 0.0286, -0.00442, -0.0234, 0.0327, -0.00991}},
	{[treeDepth]uint16{83, 84, 80, 3}, [treeDepth]float32{-0.18946, -0.23847, -0.66667, 0.54098}, [1 << treeDepth]float32{-0.00511, 0.0469, -0.00137, -0.00545, 0.00719, 0.00592, 0.0676, -0.00217, 0.0174, 0.00949, 0.0113, 0.00501, -0.0052, 0.0152, 0.00534, -0.0113}},
	{[treeDepth]uint16{106, 71, 29, 70}, [treeDepth]float32{-0.25486, -0.76896, 0.69412, -0.10893}, [1 << treeDepth]float32{-0.000644, -0.0182, 0.0949, 0.0058, -6.77e-06, -0.0014, -0.000147, 0.00786, -3.86e-05, -0.0235, 0.00104, -9.57e-05, -4.54e-08, 0.00303, 0.000155, -0.0282}},
	{[treeDepth]uint16{58, 7, 81, 81}, [treeDepth]float32{-2.1038, 0.25629, -0.13534, -0.19106}, [1 << treeDepth]float32{0.0143, -0.00653, 0.0166, -0.00148, 0, 0, 0, 0, -0.0164, 0.0258, 0.0226, 0.0188, -0.00568, -0.0253, 0.0921, -0.00307}},
	{[treeDepth]uint16{86, 60, 32, 26}, [treeDepth]float32{-0.34666, -0.21426, 0.0072466, 0.52834}, [1 << treeDepth]float32{0.00584, -0.0222, 0.116, -0.00377, 0.0252, -0.00686, 0.0013, 0.0162, 0.00849, -0.00931, 0.00151, -0.00525, -0.0129, -0.00229, -0.000381, -0.00265}},
	{[treeDepth]uint16{33, 14, 7, 23}, [treeDepth]float32{0.12858, 0.41303, 0.29732, 0.14286}, [1 << treeDepth]float32{0.089, 0.00431, -0.00508, -0.0321, -0.00278, 0.000364, 0, 0.0259, 0.019, -0.000903, -0.0243, -0.002, -0.000532, -0.0113, -5.83e-05, 0.0016}},
	{[treeDepth]uint16{10, 43, 7, 83}, [treeDepth]float32{0.018184, 0, 0.20819, -0.18946}, [1 << treeDepth]float32{0.00712, 0.0173, -0.0217, 0.0172, 0.0615, -0.0128, -0.0155, 0.0196, -0.00445, 0.0672, -0.0102, -0.0285, -0.0148, -0.0104, -0.0174, 0.00537}},
	{[treeDepth]uint16{88, 89, 24, 70}, [treeDepth]float32{-0.22215, -0.39246, -0.8916, -0.019607}, [1 << treeDepth]float32{-0.00419, 0.000711, -0.0101, 0.0377, 0.0414, -0.000355, -0.0187, -0.00211, 0.000136, -0.0109, -0.0101, -0.000564, 0.00219, -0.0182, -0.0179, 0.0101}},
	{[treeDepth]uint16{64, 47, 4, 57}, [treeDepth]float32{-0.073265, 0, 0.43513, -0.033221}, [1 << treeDepth]float32{-0.0211, -0.000173, 0.0147, -0.00175, 0.00799, -0.00792, 0.04, 0.00026, 0.0139, 0.00386, 0.00308, -0.000716, 0.00285, 0.00226, 0.00288, -0.0682}},
	{[treeDepth]uint16{34, 61, 1, 80}, [treeDepth]float32{0, -0.14462, 3.2684, -0.85714}, [1 << treeDepth]float32{0.00764, 0, -0.00539, 0, 0.0439, 0, -0.000679, 0, -0.0167, 0.0241, 0.00792, -0.0626, 0.00119, 0, -0.00961, 0}},
	{[treeDepth]uint16{73, 23, 88, 1}, [treeDepth]float32{-0.18386, 0.14286, -0.12334, 2.5123}, [1 << treeDepth]float32{0, -0.0139, 0.0313, -0.0118, 0, -0.00281, 0.0497, 0.00796, 0, 0.054, 0, -0.0112, 0, 0.00377, 0, -0.0065}},
	{[treeDepth]uint16{86, 32, 28, 67}, [treeDepth]float32{-0.38821, 0, 0.46538, -0.14283}, [1 << treeDepth]float32{0.0135, -0.0116, 0.00415, 0.00563, -0.000548, -0.0126, -0.00417, 0.0368, 0.0632, -0.0103, 0.0375, 0.00851, -0.00131, 0.00214, -0.00668, -0.01}},
	{[treeDepth]uint16{106, 71, 4, 22}, [treeDepth]float32{-0.25486, -0.76896, 0.62184, 0.28916}, [1 << treeDepth]float32{-5.44e-05, -0.023, -0.000491, 0.0134, -4.28e-06, 0.0105, -0.000257, 0.000431, -0.000764, -0.034, 0.0786, -0.00279, -0.000712, 0.00974, 0.00737, -0.00145}},
	{[treeDepth]uint16{33, 60, 70, 46}, [treeDepth]float32{0.12858, -0.23339, -0.22297, 0}, [1 << treeDepth]float32{0.00789, -0.00165, -0.0051, 0.0197, -0.0116, -0.015, 0.0652, 0.000696, -0.00216, 0.0358, -1.25e-05, 0.0329, -0.000306, 0.0241, 0, -0.042}},
	{[treeDepth]uint16{32, 26, 12, 63}, [treeDepth]float32{0, 0.51111, 0.14456, -2.2936}, [1 << treeDepth]float32{-0.00708, -0.0212, -0.00603, -0.0186, -0.00446, 0.0157, 0.00822, 0.0157, 0.000798, -0.0106, -0.0226, 0.0468, -0.0072, 0.0163, -0.00763, -0.00749}},
	{[treeDepth]uint16{67, 86, 43, 80}, [treeDepth]float32{-0.19223, -0.38821, 0.13658, -0.5}, [1 << treeDepth]float32{0.00303, 0.0604, 0.0405, -0.00476, 0.0052, -0.0024, -0.00805, 0.00661, -0.00364, 0.0224, 0.0354, 0.00539, -0.00158, 0.00239, -0.00804, -0.0251}},
	{[treeDepth]uint16{23, 71, 5, 3}, [treeDepth]float32{0.14286, -0.018356, 0.11476, 0.45707}, [1 << treeDepth]float32{-0.00898, -0.0177, -0.0176, -0.00324, -0.0015, 0.0117, -0.0283, 0.0069, 0.0448, -0.0133, 0.013, 0.011, 0.0032, -0.00277, -0.0353, 0.00286}},
	{[treeDepth]uint16{86, 60, 6, 23}, [treeDepth]float32{-0.34666, -0.32525, 5.1811, 0.14286}, [1 << treeDepth]float32{-0.00613, -0.0129, 0.0811, 0.0035, -7.87e-07, -2.14e-05, -4.42e-06, 0.0215, 0.00145, -0.0206, 0.0265, 0.00216, 0.0161, 0.0345, 0.00605, -0.0218}},
	{[treeDepth]uint16{33, 10, 83, 71}, [treeDepth]float32{0.12858, 0.018184, -0.18946, -0.05}, [1 << treeDepth]float32{-0.00643, 0.0099, 0.00358, 0.019, 0.0968, -0.0234, -0.014, -0.00204, -0.000761, 0.00543, -0.00506, -0.00803, -0.00182, 0.00441, 0.00158, 0.00311}},
	{[treeDepth]uint16{70, 88, 28, 83}, [treeDepth]float32{-0.17888, -0.0090348, 0.025367, -0.18946}, [1 << treeDepth]float32{0.000257, 0.00368, 0.0345, -0.0252, 0.0247, 0.0154, 0.0674, -0.00536, -0.00285, -0.0112, 0.0332, 0.00829, -0.008, 0.00188, 0.0105, -0.0108}},
	{[treeDepth]uint16{34, 70, 60, 100}, [treeDepth]float32{0, -0.22297, -0.27055, -0.20759}, [1 << treeDepth]float32{-0.00465, 0.00763, -0.0112, -0.00331, 0.0169, -0.00571, 0.00546, -0.0789, 0.0341, 0.00305, -0.0175, -0.0013, 0.0162, -0.00102, -0.00497, -0.0178}},
	{[treeDepth]uint16{90, 43, 11, 27}, [treeDepth]float32{-0.30559, 0.25585, 0.014615, 0.36133}, [1 << treeDepth]float32{0.06, -0.00281, 0.000754, -0.0269, 0.00165, 0.0332, -0.000119, -0.0112, 0.0312, 0.00108, -0.00431, -0.0124, -0.00211, -0.00139, -0.00135, 0.00773}},
	{[treeDepth]uint16{103, 3, 58, 64}, [treeDepth]float32{-0.2159, 0.25957, -2.1038, -0.029263}, [1 << treeDepth]float32{-6.1e-13, -0.0165, -2.13e-13, 0.0174, -0.00319, -0.0308, 0.0979, -0.00025, 0, 0, 0, 0.0721, 0, -0.00521, -0.00788, -0.00148}},
	{[treeDepth]uint16{71, 26, 5, 81}, [treeDepth]float32{-0.76896, 0.64088, 0.0081966, -0.10536}, [1 << treeDepth]float32{-0.0216, -0.0219, -0.00205, 0.00358, -0.0179, 0.00857, -0.00377, -0.0106, -0.00856, -0.0137, -0.000141, 0.0336, -0.0316, -0.00781, 0.0276, -0.0025}},
	{[treeDepth]uint16{54, 10, 16, 60}, [treeDepth]float32{0, 0.051679, 0.22542, -0.27055}, [1 << treeDepth]float32{-0.0134, -0.000153, -0.00699, 0.00525, 0.0583, 0.00295, 0.0213, 0.00485, -0.00448, -0.00503, 0.0055, -0.0154, 0.00617, 6.26e-06, -0.0215, -0.0617}},
	{[treeDepth]uint16{71, 62, 81, 12}, [treeDepth]float32{-0.67108, -0.03673, -0.3285, 0.19899}, [1 << treeDepth]float32{-0.0266, -0.00297, -0.0167, -0.0276, -0.0269, -0.00528, 0.0502, 0.0253, -0.0158, 0.00754, 0.00488, -0.00568, -0.0322, -0.00157, -0.0133, 0.000578}},
	{[treeDepth]uint16{60, 58, 99, 26}, [treeDepth]float32{-0.32525, -2.1038, -0.23174, 0.45863}, [1 << treeDepth]float32{0.0144, -0.0064, -0.005, 0.0124, -0.00783, -0.0169, -0.0286, -0.00129, -0.0111, -0.00657, -0.0102, 0.00261, -0.017, 0.0881, -0.0119, -0.00184}},
	{[treeDepth]uint16{88, 1, 71, 90}, [treeDepth]float32{-0.14433, 2.5123, -0.083493, -0.077569}, [1 << treeDepth]float32{-0.0246, 0.00841, 0.00767, 0.0184, -0.00807, 0.0056, -0.00996, -0.0275, -0.0205, -0.0115, 0.0192, -0.0043, 0.00445, 0.0196, -0.00439, -0.00192}},
	{[treeDepth]uint16{106, 71, 79, 13}, [treeDepth]float32{-0.25486, -0.76896, -0.65517, 0.074404}, [1 << treeDepth]float32{-0.000419, 0.00995, -0.000162, 0.0439, -0.000119, -0.0226, 0.0227, -0.00181, -4.27e-05, -0.00747, -0.00119, 0.00232, -9.22e-05, -0.0198, 0.0687, -0.00126}},
	{[treeDepth]uint16{32, 6, 89, 3}, [treeDepth]float32{0, 3.7098, -0.31346, 0.70229}, [1 << treeDepth]float32{-0.0181, 0.0475, -0.0262, -0.0272, -0.0127, 0.00157, 0.0238, -4.54e-05, -0.00739, 0.00174, -0.00394, -0.00733, -0.00452, 0.0146, -0.00793, -0.00139}},
	{[treeDepth]uint16{67, 22, 43, 80}, [treeDepth]float32{-0.24113, 0.28916, 0.15049, -0.5}, [1 << treeDepth]float32{-0.00753, 0.000313, 0.0384, -0.00444, -0.00337, 0.0264, 0.00469, -0.0102, -0.00246, 0.00244, 0.0642, 0.0107, -0.00849, -0.0041, -0.00196, -0.0344}},
	{[treeDepth]uint16{60, 16, 65, 90}, [treeDepth]float32{-0.32525, 0.22542, -0.13114, -0.17012}, [1 << treeDepth]float32{-0.0205, 0.0409, 0.0474, 0.0283, -0.0102, -0.0114, -0.00593, 0.00431, -0.0173, -0.00553, 0.00826, 0.0269, -0.00851, 0.00238, -0.00486, -0.0435}},
	{[treeDepth]uint16{70, 42, 7, 12}, [treeDepth]float32{-0.14684, 0.06677, 0.26469, 0.13085}, [1 << treeDepth]float32{-0.0115, 0.00463, 0.0156, 0.00747, -0.0183, -0.00549, -0.0141, -0.0254, 0.0697, -0.0367, -0.0152, -0.0024, -0.0231, -0.0256, 0.0136, -0.00103}},
	{[treeDepth]uint16{106, 24, 79, 24}, [treeDepth]float32{-0.25486, 0.39204, -0.82105, 0.4947}, [1 << treeDepth]float32{-0.000259, 0.0161, 0, -0.0284, 0.0702, -0.00596, 0, 0.0197, 0, 0, -2.28e-09, -0.00816, 0, 0, -0.000178, -0.00408}},
	{[treeDepth]uint16{33, 60, 81, 67}, [treeDepth]float32{0.12858, -0.048876, -0.13534, -0.094191}, [1 << treeDepth]float32{0.0328, -0.00547, -0.00106, 0.00453, 0.0309, 0.00896, -0.00121, 0.00284, -0.00518, 0.00577, 0.12, 0.00233, -0.0143, -0.02, -0.00286, 0.00255}},
	{[treeDepth]uint16{42, 3, 60, 8}, [treeDepth]float32{0.38375, 0.77354, -0.23339, 0.53552}, [1 << treeDepth]float32{-0.0103, -0.00956, -0.00665, -0.00896, 0.00231, -0.0179, 0.0287, -0.00655, 0.0149, 0.0039, -0.00809, 0.0106, -0.046, -0.0139, 0.00773, -0.0134}},
	{[treeDepth]uint16{83, 43, 7, 28}, [treeDepth]float32{-0.15721, 0, 0.22965, 0.32848}, [1 << treeDepth]float32{0.00328, 0.00378, -0.00178, -0.0122, 0.00351, -0.0144, -0.00205, 0.00198, 0.114, -0.00259, -0.0163, -0.0187, 0.0183, -0.0205, 0.022, 0.00395}},
	{[treeDepth]uint16{83, 80, 22, 17}, [treeDepth]float32{-0.18946, -0.66667, 0.7284, 0}, [1 << treeDepth]float32{-0.000623, 0.00883, -0.00497, -0.0065, 0.00113, -0.00322, 0.0194, -0.00715, 0.00732, 0.00818, 0.0351, -0.0266, -0.0113, -0.0282, 0.0518, 0.0327}},
	{[treeDepth]uint16{60, 47, 64, 42}, [treeDepth]float32{-0.25213, 0, -0.055061, 0.08122}, [1 << treeDepth]float32{-0.0084, 0.0053, -0.00302, 0.000406, 0.0167, -0.023, -0.00187, 0, -0.0151, 0.0068, 0.037, 0.0402, -0.0103, 0.00223, 0.003, -0.0632}},
	{[treeDepth]uint16{27, 24, 88, 33}, [treeDepth]float32{0.25678, -0.37106, -0.072993, 0.12858}, [1 << treeDepth]float32{-0.0153, -0.00204, -0.0245, 0.0118, 0.00127, -0.00125, 0.0638, 0.0231, 0.00216, -0.0104, -0.0302, 0.00916, 0.0179, 0.00849, -0.0329, -0.00288}},
	{[treeDepth]uint16{70, 79, 80, 81}, [treeDepth]float32{-0.10893, -0.020408, -0.5, -0.16363}, [1 << treeDepth]float32{0.0146, -0.0111, -0.0187, -0.0213, 0.00404, -0.00828, 0.0155, 0.0446, 0.00258, 0.00647, -0.000641, 0.00484, -0.0267, -0.0251, -0.00572, -0.0079}},
	{[treeDepth]uint16{12, 79, 27, 65}, [treeDepth]float32{0.15584, -0.020408, 0.4201, -0.031394}, [1 << treeDepth]float32{-0.0212, 0.00421, 0.0142, 0.00286, -0.0292, 0.000154, 0.0564, 0.0116, 0.01, 0.0145, -0.0268, -0.0172, -9.63e-05, -0.00887, 0.000131, -0.00145}},
	{[treeDepth]uint16{106, 88, 28, 71}, [treeDepth]float32{-0.25486, -0.0090348, 0, -0.29843}, [1 << treeDepth]float32{0.0311, -0.0263, -0.00141, 0.021, -1.8e-08, 0.012, -1.95e-07, -0.00365, 0.0534, -0.000258, 0.00175, 0.0105, -6.13e-08, -0.00484, -2.52e-07, -0.00177}},
	{[treeDepth]uint16{83, 43, 27, 17}, [treeDepth]float32{-0.15721, 0, 0.36133, 0}, [1 << treeDepth]float32{-0.00861, -0.00968, 0.00474, -0.00156, 0.0178, -0.00274, 0.00748, -0.00124, 0.0501, 0.0213, -0.0117, -0.003, 0.00399, -0.034, 0.0226, 0.00436}},
	{[treeDepth]uint16{10, 61, 83, 26}, [treeDepth]float32{0.018184, -0.020807, -0.31722, 0.51111}, [1 << treeDepth]float32{0.0461, 0.0225, 0.00568, -0.0307, -0.0161, 0.00679, 0.00869, 0.014, 0.00417, -0.00818, 0.00761, -0.00256, -0.0307, 0.00528, -0.00851, -0.00839}},
	{[treeDepth]uint16{83, 75, 76, 55}, [treeDepth]float32{-0.18946, -1, -0.5, 0}, [1 << treeDepth]float32{-0.0235, -0.0576, 0.0171, 0.0308, 0.0446, -0.00181, 0.012, -0.00185, 0.0579, -0.0126, 0.00185, 0.0243, 0.0101, 0.011, -0.023, -0.00177}},
	{[treeDepth]uint16{106, 71, 54, 60}, [treeDepth]float32{-0.25486, -0.76896, 0, -0.23339}, [1 << treeDepth]float32{-0.00137, -0.0183, 0.037, -0.00824, 0, 0.003, -0.000888, 0.00766, -0.000125, -0.0167, 0.0479, 0.00341, 0, 0.00793, -3.98e-06, -0.0424}},
	{[treeDepth]uint16{70, 31, 43, 10}, [treeDepth]float32{-0.14684, 0.46847, 0.032579, 0}, [1 << treeDepth]float32{0.0141, -0.0195, 0.0267, -0.00497, -0.0176, -0.0216, -0.00371, -0.0151, -0.0174, 0.0422, -0.00223, -0.0102, -0.0261, -0.00244, 0.02, 0.00102}},
	{[treeDepth]uint16{42, 42, 80, 33}, [treeDepth]float32{0.2954, 0.17794, -0.5, 0.31268}, [1 << treeDepth]float32{-0.00762, 0, 0.0109, -0.00815, 0.0257, 0, -0.00269, -0.0325, -0.000636, 0, 0.0213, -0.00189, -0.0394, 0, 0.000861, -0.0115}},
	{[treeDepth]uint16{43, 42, 23, 81}, [treeDepth]float32{0.25585, 0.14743, 0.5, -0.16363}, [1 << treeDepth]float32{-0.0127, 0, 0.00538, -0.0149, 0.0407, 0, 0.00383, -0.0188, -0.00642, 0, 0.0182, 0.00353, -0.0282, 0, -0.0196, -0.00792}},
	{[treeDepth]uint16{63, 19, 81, 27}, [treeDepth]float32{-2.4134, 0, -0.13534, 0.45391}, [1 << treeDepth]float32{0.00654, 0.00308, -2.43e-05, 0.00854, -0.00954, -0.0138, 0.0814, -0.0232, 0.0245, -0.00253, 0.0199, -0.0101, -0.0293, 0.0121, 0.00246, -0.0236}},
	{[treeDepth]uint16{3, 33, 60, 46}, [treeDepth]float32{0.25957, 0.12858, -0.048876, 0.28958}, [1 << treeDepth]float32{-0.0184, 0.0144, -0.0392, -0.00246, 0, 0.112, 0, 0.00543, -0.00273, -0.000106, 0.00345, 0.0239, 0, 0, 0, -0.0511}},
	{[treeDepth]uint16{32, 1, 71, 23}, [treeDepth]float32{0, 3.2684, -0.018356, 0.14286}, [1 << treeDepth]float32{-0.0115, 0.0155, 0.0414, 0.00798, -0.0411, 0.00454, -0.00996, -0.0239, -0.019, 0.00339, -0.0113, -0.00173, 0.00604, 0.00817, 0.00019, -0.0149}},
	{[treeDepth]uint16{59, 23, 7, 116}, [treeDepth]float32{-0.19501, 0.14286, 0.38109, 0}, [1 << treeDepth]float32{0.0556, -0.0164, -0.00182, 0.00325, -0.00365, 0.0353, 0.00964, -0.0049, 0.0316, 0.021, 0.0128, -0.0146, -4.31e-06, -0.0156, 0.0129, -0.00218}},
	{[treeDepth]uint16{106, 8, 58, 42}, [treeDepth]float32{-0.25486, 0.24233, -2.1038, 0.06677}, [1 << treeDepth]float32{-2.37e-16, -0.0103, 0, 0.00849, -5.47e-05, -0.00196, 0.00329, -0.0168, -4.71e-13, -0.0188, 0, 0.0503, -0.00102, -0.0217, 0.0822, 0.00152}},
	{[treeDepth]uint16{54, 61, 26, 23}, [treeDepth]float32{0, -0.14462, 0.51111, 0.14286}, [1 << treeDepth]float32{0.00835, 0, -0.000118, 0, 0.0196, 0, 0.00577, 0, -0.0153, 0.018, 0.0118, -0.0517, -0.00755, 0.0108, -0.00483, -0.0201}},
	{[treeDepth]uint16{33, 99, 81, 81}, [treeDepth]float32{0.12858, -0.23174, -0.19106, -0.10536}, [1 << treeDepth]float32{-0.0171, 0.00753, 0.0164, -0.00822, -0.0103, -0.0148, 0.0619, 0.0183, 0, 0, 0, 0, -0.0111, 0.00557, 0.0234, -0.00795}},
	{[treeDepth]uint16{70, 31, 43, 70}, [treeDepth]float32{-0.16857, 0.46847, 0.032579, -0.019607}, [1 << treeDepth]float32{-0.0357, 0.00594, 0.00893, -0.00975, -0.0184, -0.00918, 0.0133, 0.000639, 0, 0.0966, 0, -0.00161, 0, -0.00671, 0, -0.0025}},
	{[treeDepth]uint16{71, 62, 99, 14}, [treeDepth]float32{-0.67108, -0.12268, -0.37551, 0.26931}, [1 << treeDepth]float32{0.00693, 0.0496, 0.0355, -0.0253, -0.0349, -0.0146, -0.00863, 0.0107, 0.0141, -0.00132, -0.000337, -0.00532, -0.0201, 0.00947, 0.00297, -0.00255}},
	{[treeDepth]uint16{106, 24, 1, 43}, [treeDepth]float32{-0.25486, 0.39204, 2.5123, 0}, [1 << treeDepth]float32{0.0138, 0.00246, -1.76e-08, 0.0129, 0, -0.0467, 0, -0.0135, 0.0695, 0.000354, -0.000186, -0.00825, 0, -0.0182, 0, 0.0108}},
	{[treeDepth]uint16{70, 87, 88, 0}, [treeDepth]float32{-0.10893, -0.012033, -0.0090348, 0.34966}, [1 << treeDepth]float32{0.00846, -0.0329, -0.00933, -0.00784, 0.0659, -0.014, 0.0125, 0.00468, -0.000531, -0.0168, 0.0123, 0.00411, 0.024, -0.00905, -0.00206, -0.00231}},
	{[treeDepth]uint16{33, 62, 59, 79}, [treeDepth]float32{0.12858, -0.11309, -0.21646, -0.77778}, [1 << treeDepth]float32{-0.00182, 0.00543, 0.00409, 0.0397, -0.0088, 0.00084, -0.0219, -0.00272, -0.00959, 0.000587, -0.0137, 0.0109, -0.0238, -6.42e-05, 0.0907, -0.00259}},
	{[treeDepth]uint16{71, 54, 67, 2}, [treeDepth]float32{-0.76896, 0, -0.014753, 0.31314}, [1 << treeDepth]float32{-0.0255, -0.013, 0, 0.017, -0.000723, 0.0394, 0, -0.000522, -0.0159, 4.61e-05, 0.0108, -0.0108, -0.015, 0.00665, 0, -0.0441}},
	{[treeDepth]uint16{84, 42, 68, 63}, [treeDepth]float32{-0.15257, 0.08122, -0.030051, -1.7313}, [1 << treeDepth]float32{0.0395, -0.0262, 0.00318, -0.00816, -0.0121, 0.0436, 0.0124, -0.000842, -0.0038, -0.0292, 0.00505, -0.00342, 0.00839, -0.025, 0.00391, 0.00349}},
	{[treeDepth]uint16{89, 24, 24, 11}, [treeDepth]float32{-0.09816, 0.4947, 0.39204, 0.038222}, [1 << treeDepth]float32{-0.00727, 0.0127, 0, 0, 0.0275, -0.0132, -0.0127, 0.00359, 0.000483, -0.0114, 0, 0, -0.00129, 0.0229, -0.00767, 0.0524}},
	{[treeDepth]uint16{72, 27, 43, 80}, [treeDepth]float32{-0.21732, 0.21479, 0.055832, -0.5}, [1 << treeDepth]float32{0.0123, -0.0417, 0.00072, -0.00346, 0.0279, 0.00477, 0.021, 0.0048, 0.00458, -0.0112, -0.00705, 0.0102, 0.0177, -0.00111, 0.0044, -0.0091}},
	{[treeDepth]uint16{67, 26, 11, 9}, [treeDepth]float32{-0.24113, 0.47011, 0.014615, 0}, [1 << treeDepth]float32{0.0822, 0.000579, -0.00503, 0.00107, -0.000736, 0.0102, 0.00641, -0.00499, 0.00481, -0.0068, 0.0109, -0.0093, -0.000101, 0.0439, -0.00234, 0.00873}},
	{[treeDepth]uint16{71, 62, 65, 22}, [treeDepth]float32{-0.76896, -0.020218, -0.031394, 0.58163}, [1 << treeDepth]float32{-0.0241, 0.000226, 0.00727, -0.00174, -0.0259, 0.0126, 0.0166, -0.00502, -0.0261, -0.00262, 0.00845, 0.0279, -0.0226, -0.00867, 0.00759, -0.0206}},
	{[treeDepth]uint16{86, 63, 71, 19}, [treeDepth]float32{-0.34666, -2.5363, -0.39138, 0}, [1 << treeDepth]float32{-0.00583, 0.00365, 0.0969, -0.00951, 0.000483, -0.00229, 0.0153, 0.00131, -0.0172, 0.00513, 0.0156, 0.0284, -0.00785, 0.0189, -0.0104, -0.00852}},
	{[treeDepth]uint16{0, 64, 46, 23}, [treeDepth]float32{0.3137, -0.029263, 0, 0.14286}, [1 << treeDepth]float32{-0.0147, 0.00686, -0.0145, 0.0234, 0, 0, 0, 0, -0.0184, 0.000601, 0.0356, -0.00241, 0.0196, 0.0333, -0.00154, -0.0603}},
	{[treeDepth]uint16{60, 65, 100, 1}, [treeDepth]float32{-0.25213, -0.17356, -0.19144, 1.6669}, [1 << treeDepth]float32{-0.00783, 0.0446, -0.0127, 0.01, -0.0225, 0.000654, -0.0197, -0.00694, -0.00998, -0.0107, -0.00606, 0.00346, 0.0201, 0.0681, 0.0122, -0.00613}},
	{[treeDepth]uint16{67, 42, 60, 1}, [treeDepth]float32{-0.24113, 0.36246, -0.4437, 1.6669}, [1 << treeDepth]float32{0.00851, -0.0234, -0.000944, -0.00847, 0.0208, 0.00422, -0.00557, -0.0134, -0.0108, 0.0386, -9.26e-05, -0.00143, 0.0793, 7.12e-05, 7.67e-05, -0.00615}},
	{[treeDepth]uint16{83, 65, 42, 6}, [treeDepth]float32{-0.15721, -0.20549, 0.08122, 1.9736}, [1 << treeDepth]float32{0.000774, 0.0459, 0.0578, -0.00341, -0.0109, 0.0103, 0.00648, -0.00223, -0.00321, 0.0265, -0.0206, -0.0344, 0.0041, 0.0121, 0.0109, 0.00074}},
	{[treeDepth]uint16{103, 67, 28, 100}, [treeDepth]float32{-0.2159, -0.031645, 0.46538, -0.36583}, [1 << treeDepth]float32{0.0381, 0.0083, -0.00463, 0.00248, -0.000725, -0.0274, 0, -0.00295, 0.0441, -0.00916, -0.00415, 0.0145, -3.17e-05, 0.00617, 0, -0.00749}},
	{[treeDepth]uint16{106, 66, 24, 22}, [treeDepth]float32{-0.25486, -0.1, 0.39204, 0.098765}, [1 << treeDepth]float32{-4.97e-05, -0.0175, -0.00018, 0.0116, 0, -0.016, 0, -0.00992, 0.00283, -0.000714, 0.0609, -0.00472, -5.22e-05, 0.0334, -3.16e-05, 0.00063}},
	{[treeDepth]uint16{106, 3, 84, 31}, [treeDepth]float32{-0.25486, 0.31127, -0.15257, 0.49014}, [1 << treeDepth]float32{-0.000246, 0.00468, 5.38e-05, -0.0144, -5.21e-06, -0.0371, -0.000618, 0.00836, 0.00153, -0.0154, 0.0906, 0.00834, -4.34e-09, -0.011, -0.00932, -0.00246}},
	{[treeDepth]uint16{42, 33, 67, 24}, [treeDepth]float32{0.34358, 0.17993, -0.12759, 0.4947}, [1 << treeDepth]float32{0.0149, -0.00484, 0.00161, -0.0164, -0.00658, 0.0311, 0.00445, -0.00933, 0.047, -0.00141, 0.0256, -0.0098, -0.0351, -0.0124, 9.25e-05, -0.0149}},
	{[treeDepth]uint16{70, 88, 63, 7}, [treeDepth]float32{-0.22297, -0.0090348, -3.1174, 0.25629}, [1 << treeDepth]float32{0.0197, 0.0139, -0.0264, -0.0249, -0.0221, -0.0025, 0.0889, -0.0106, 0.0224, 0.01, 0.0322, -0.0324, 0.000649, -0.00463, 0.0222, 0.00446}},
	{[treeDepth]uint16{70, 16, 64, 5}, [treeDepth]float32{-0.2872, 0, -0.055061, 0.15223}, [1 << treeDepth]float32{0.00843, -0.00502, 0.0307, 0.0323, 0.0419, 0.00383, 0.00374, -0.0275, 0.00535, 0.0085, 0.0553, -0.000211, 0.0113, -0.00841, 0.000374, -0.0513}},
	{[treeDepth]uint16{42, 89, 70, 33}, [treeDepth]float32{0.36246, -0.30068, -0.019607, 0.28678}, [1 << treeDepth]float32{0.0241, -0.0151, -0.00677, -0.0111, -0.0221, -0.0423, 0.0152, 0.0172, 0.0154, -0.0218, 0.00645, 0.00559, -0.00678, -0.0172, -0.00473, -0.0213}},
	{[treeDepth]uint16{54, 4, 26, 81}, [treeDepth]float32{0, 0.35066, 0.51111, -0.07011}, [1 << treeDepth]float32{-0.0217, 0.0152, 0.00931, -0.0339, 0.01, 0, -0.00309, -0.0152, -0.0126, 0, -0.0166, -0.0282, -0.00188, 0, -0.000169, 0.00184}},
	{[treeDepth]uint16{42, 8, 24, 13}, [treeDepth]float32{0.06677, 0.24233, 0.57661, 0.35513}, [1 << treeDepth]float32{0.0104, -0.0108, -0.0335, 0.00519, -0.0275, -0.0365, 0.00906, -0.00514, 0, -0.00309, 0.00816, -0.0104, 0, 0, 0.00703, 0.0349}},
	{[treeDepth]uint16{67, 8, 42, 24}, [treeDepth]float32{-0.031645, 0.2663, 0.06677, 0.39204}, [1 << treeDepth]float32{0.0254, 0.0295, -0.0221, -0.0102, -0.0243, 0.0261, -0.00505, 0.00731, -0.017, -0.0329, -0.0191, -0.0153, -0.0261, 0.0246, 0.00959, 0.0036}},
	{[treeDepth]uint16{32, 60, 6, 24}, [treeDepth]float32{0.0072466, -0.12415, 1.2565, 0.25464}, [1 << treeDepth]float32{-0.0177, -0.000956, 0.0175, 0.0416, -0.0196, -0.0037, -0.00114, 0.00544, -0.0365, -0.00484, 0.0221, 0.00684, -0.00429, 0.024, -0.0029, -0.00888}},
	{[treeDepth]uint16{67, 2, 84, 75}, [treeDepth]float32{-0.031645, 0.31314, -0.36715, -1}, [1 << treeDepth]float32{-0.0283, -0.000204, 0.0717, -0.0219, -0.00898, -0.0148, -0.0136, -0.00351, -0.00164, -0.00042, 0.00239, -0.0281, -0.0227, 0.028, -0.00116, 0.00711}},
	{[treeDepth]uint16{103, 34, 60, 42}, [treeDepth]float32{-0.2159, 0, -0.23339, 0.38375}, [1 << treeDepth]float32{0.0581, -0.00813, -3.31e-06, 0.0017, 0.0192, 0.00438, 0, -0.0518, 0.00513, -0.000879, 0, 0.00111, 0.00907, -0.0147, 0, -0.0288}},
	{[treeDepth]uint16{10, 83, 71, 59}, [treeDepth]float32{0.018184, -0.31722, -0.43228, -0.16402}, [1 << treeDepth]float32{0.0705, 0.0259, -0.00795, 0.019, -0.000945, -0.0107, 0.0024, -0.0145, -0.00136, 0.0498, -0.0134, -0.00722, -0.00556, -0.0313, -0.013, 0.00529}},
	{[treeDepth]uint16{103, 64, 16, 67}, [treeDepth]float32{-0.2159, -0.073265, 0, -0.014753}, [1 << treeDepth]float32{-4.28e-14, 0.00233, 0, -0.00699, 0.0926, 0.00827, -0.00451, -0.0108, 0, 0.000502, 0, 0.00832, -0.000395, 0.0237, -0.00543, -0.0664}},
	{[treeDepth]uint16{71, 4, 32, 71}, [treeDepth]float32{-0.71691, 0.56982, 0.10386, -0.083493}, [1 << treeDepth]float32{-0.0335, -0.00341, -0.00297, 0.0122, -0.0244, 0.00805, 0.0224, -0.00648, 0, 0.0057, 0, -0.00431, 0, 0.0337, 0, -0.0052}},
	{[treeDepth]uint16{106, 70, 4, 80}, [treeDepth]float32{-0.25486, -0.12219, 0.78771, -0.85714}, [1 << treeDepth]float32{0, 0.0193, 0, -0.000209, 0, -0.00433, 0, 0.01, 0.088, -0.000907, -0.0107, -0.00024, 0.00399, 0.0171, 0.00419, -0.0255}},
	{[treeDepth]uint16{106, 42, 26, 84}, [treeDepth]float32{-0.25486, 0.06677, 0.64088, -0.19432}, [1 << treeDepth]float32{0.00273, -0.0287, 0.0783, -0.00299, 0, 0.0927, -4.52e-05, 0.00205, -2.88e-05, -0.0195, 0.018, 0.00433, 0, -0.0112, -0.00298, -0.00575}},
}

var confidenceForest = Forest{
	{[treeDepth]uint16{2, 66, 2, 62}, [treeDepth]float32{0.97772, 0.71231, 0.24917, 0}, [1 << treeDepth]float32{0.00121, 0, 0.0333, 0, 0.0405, 0.00403, 0.0657, 0.0343, -0.014, 0, -0.0157, 0, 0.0158, 0.0175, 0.00843, -0.0354}},
	{[treeDepth]uint16{104, 73, 95, 19}, [treeDepth]float32{0.033075, 0.42634, 0, 0}, [1 << treeDepth]float32{-0.00257, 0.0119, -0.00319, -0.00994, -0.0453, 0.0096, 0.0259, 0.0258, -0.00491, 0.0545, -0.000952, 0.015, -0.0648, -0.0621, -0.0227, -0.0547}},
	{[treeDepth]uint16{89, 41, 64, 105}, [treeDepth]float32{0.86261, 2.0203, -0.22314, 0.1715}, [1 << treeDepth]float32{-0.00267, 0.00993, -0.00722, -0.0123, -0.00163, -0.0361, -0.034, -0.00172, 0.000627, 0.0289, -0.0726, -0.0555, 0.0196, -0.000689, 0.0489, -0.00292}},
	{[treeDepth]uint16{41, 104, 44, 26}, [treeDepth]float32{1.7146, 0.033075, 0.73285, 0.069211}, [1 << treeDepth]float32{3.9e-05, -0.00646, -0.00238, 0.0322, 0.0159, -0.0253, 0.00375, -0.0115, -0.00847, -0.056, 0.0193, 0.0252, -0.032, -0.0366, 0.011, -0.0403}},
	{[treeDepth]uint16{41, 84, 5, 64}, [treeDepth]float32{1.7146, 0.90432, 0.085084, -0.37106}, [1 << treeDepth]float32{0.00342, -0.0369, 0.018, -0.0357, -0.0171, -0.0302, 0.0704, 0.0354, 0.000476, 0.0121, 0.00266, -0.0169, -0.0487, -0.0284, -0.00133, 0}},
	{[treeDepth]uint16{89, 5, 90, 38}, [treeDepth]float32{0.86261, 0.085084, 0.79935, 0.75193}, [1 << treeDepth]float32{0.000754, 0.00145, -0.00666, -0.000517, -0.0358, 0.00228, 0.0223, 0.0395, 0.0112, -0.000799, -0.0548, 0.00988, -0.0124, 0.0117, 0.0295, 0.0477}},
	{[treeDepth]uint16{41, 28, 2, 53}, [treeDepth]float32{1.7146, 1.8111, 0.76149, 0.23894}, [1 << treeDepth]float32{0.000523, -0.0464, -0.0312, 0.0168, 0.038, 0.0528, -0.0191, -0.0021, 0.00763, 0.0111, -0.00361, 0.0197, 0.00291, -0.0385, -0.0649, -0.0447}},
	{[treeDepth]uint16{89, 5, 90, 41}, [treeDepth]float32{0.93956, 0.085084, 0.87347, 1.7146}, [1 << treeDepth]float32{0.00172, 0.00198, -0.0213, -0.000547, -0.00134, 0.0266, 0.0456, 0.0662, -0.00587, 0.0239, -0.0342, 0, -0.0355, -0.0325, -0.00377, -0.000657}},
	{[treeDepth]uint16{2, 116, 69, 87}, [treeDepth]float32{0.11745, 0.42857, 0.6006, 0.06792}, [1 << treeDepth]float32{0.000755, 0.0199, -0.0382, 0.016, -0.00888, 0.0072, -0.0111, 0.0121, -0.0215, 0.0125, -0.0373, 0.0216, -0.0274, -0.0325, -0.0186, -0.0052}},
	{[treeDepth]uint16{31, 71, 63, 28}, [treeDepth]float32{0.27824, 0.6268, 0.25, 0.26444}, [1 << treeDepth]float32{-7.52e-05, -0.057, 0.00564, -0.00738, 0.0514, -0.0717, -0.0189, 0.00596, -0.0208, -0.0135, -0.0121, 0.0418, 0.0193, -0.00829, -0.00417, 0.00472}},
	{[treeDepth]uint16{84, 66, 56, 7}, [treeDepth]float32{0.90432, 0.71231, 0, 0}, [1 << treeDepth]float32{-0.000326, 0.00677, 0.0142, 0.0351, -0.0118, 0.0382, -0.0336, -3.75e-05, -0.00949, 0, -0.0298, -0.0281, 0.0299, 0.0465, -0.0141, -0.0278}},
	{[treeDepth]uint16{89, 5, 90, 38}, [treeDepth]float32{0.86261, 0.085084, 0.79935, 0.75193}, [1 << treeDepth]float32{0.00112, -0.0024, -0.00922, -0.000514, -0.0351, -0.000155, 0.0117, 0.0371, 0.00858, -0.0275, -0.0552, 0.00464, -0.0114, 0.0118, 0.0197, 0.0464}},
	{[treeDepth]uint16{84, 5, 28, 25}, [treeDepth]float32{0.90432, 0.085084, 0.7993, 0.73311}, [1 << treeDepth]float32{-0.00122, 0.0228, -0.0192, 0.0627, 0.00176, -0.0114, -0.0246, 0.0577, -0.0155, 0.00814, -0.0554, 0.0162, 0.0246, 0.0229, 0.0374, 0.0266}},
	{[treeDepth]uint16{41, 64, 2, 53}, [treeDepth]float32{2.0203, -0.22314, 0.15355, 0.31742}, [1 << treeDepth]float32{-0.0246, -0.00887, 1.32e-05, -0.0373, 0.014, 0.046, -0.0246, 0.0163, 0.0013, -0.023, 0.00041, 0.0335, 0.00419, -0.0702, 0.0153, 0.0489}},
	{[treeDepth]uint16{2, 62, 53, 41}, [treeDepth]float32{0.19896, 0, 0.27779, 1.2894}, [1 << treeDepth]float32{0.00157, 0.0137, -0.0355, 0.0171, 0.0186, 0.0228, -0.0103, 0.00672, -0.042, 0.0136, -0.00883, 0.032, 0.032, 0.0641, 0.0157, -0.0145}},
	{[treeDepth]uint16{19, 30, 26, 44}, [treeDepth]float32{0, 0.098079, 0.60081, 0.7624}, [1 << treeDepth]float32{-0.000722, -0.0197, -0.00921, 0.0297, 0.00897, -0.0322, 0.0608, 0.0263, 0.0035, -0.0407, -0.00291, -0.000909, -0.0224, -0.0176, -0.00333, -0.0372}},
	{[treeDepth]uint16{84, 5, 39, 66}, [treeDepth]float32{0.90432, 0.085084, 0, 0.60736}, [1 << treeDepth]float32{-0.00115, -0.0452, -0.0149, 0.000919, 0.00969, 0.0264, -0.00577, 0.052, 0.00987, -0.0203, -0.0222, 0.0497, -0.0225, 0.017, -0.0467, 0.05}},
	{[treeDepth]uint16{2, 62, 53, 64}, [treeDepth]float32{0.15355, 0, 0.27779, -0.4943}, [1 << treeDepth]float32{-0.00641, 0.00946, -0.0195, 0.0258, -0.00909, -0.0197, -0.00517, -0.000606, 0.000105, 0.00885, -0.0439, -0.00669, 0.0271, 0.0696, 0.0155, -0.00155}},
	{[treeDepth]uint16{89, 71, 83, 2}, [treeDepth]float32{0.93956, 1.3112, 0.11509, 0.11745}, [1 << treeDepth]float32{-0.000743, 0.0152, -0.0352, 0.00121, -0.0217, 0.00673, -0.00682, -0.00795, -0.00706, 0.0524, -0.0331, -0.0128, 0.00954, 0.0254, 0.00881, 0.00435}},
	{[treeDepth]uint16{89, 2, 45, 3}, [treeDepth]float32{0.86261, 0.97772, 0.195, 0.3192}, [1 << treeDepth]float32{-0.000184, 0.0312, -0.000657, 0.0128, 0.000185, 0.0197, -0.0502, -0.000846, -0.0269, -0.0052, 0.0366, 0, 0.0588, -0.0151, 0.0291, 0}},
	{[treeDepth]uint16{32, 27, 25, 3}, [treeDepth]float32{0, 0.45982, 0.66151, 0.3192}, [1 << treeDepth]float32{-0.000593, -0.0222, 0.0246, -0.0235, 0.0199, 0.0041, -0.0208, 0.0296, 0.0409, 0.0137, -0.00664, 0, -0.0104, 0.0096, -0.0525, -0.028}},
	{[treeDepth]uint16{41, 104, 11, 25}, [treeDepth]float32{1.7146, 0.033075, 0.24304, 0.24737}, [1 << treeDepth]float32{-0.000365, -0.0338, -0.0431, 0.0224, 0.0151, -0.0139, 0.00603, -0.00868, -0.00688, -0.0398, 0.026, 0.0263, -0.00495, -0.00527, 0.00254, -0.0312}},
	{[treeDepth]uint16{2, 19, 95, 69}, [treeDepth]float32{0.11745, 0.098302, 0, 0.72451}, [1 << treeDepth]float32{-0.00245, 0.00386, -0.0147, 0.0332, 0.00495, 0.00633, -0.0569, -0.0596, -0.00574, -0.00881, -0.0262, -0.00811, 0.0267, 0.0273, -0.033, -0.0168}},
	{[treeDepth]uint16{62, 83, 6, 21}, [treeDepth]float32{0.11667, 0.043391, 0.2253, 0.25598}, [1 << treeDepth]float32{0.00168, -0.00141, -0.0325, 0.0361, -0.00801, -0.00447, -0.0421, -0.0584, 0.0169, -0.0349, 0.0175, 0.0022, -0.0202, -6.76e-06, 0.00397, 0.00127}},
	{[treeDepth]uint16{53, 104, 63, 20}, [treeDepth]float32{0.40092, 0.033075, 0.25, 0.86691}, [1 << treeDepth]float32{0.00164, -0.037, 0.0343, 0.0432, -0.0154, -0.00704, -0.00404, -0.0125, -0.0061, -0.0109, 0.0365, -0.0279, -0.0159, 0.00494, 0.011, -0.00842}},
	{[treeDepth]uint16{2, 41, 27, 31}, [treeDepth]float32{0.76149, 1.2894, 0.22198, 0.049557}, [1 << treeDepth]float32{-0.000151, 0.00454, 0.0341, -0.00661, -0.0358, -0.00367, 0.00955, 0.0253, 0.00233, 0.00803, -0.00603, -0.0448, -0.00363, 0.00938, 0.0356, -0.00177}},
	{[treeDepth]uint16{84, 39, 141, 66}, [treeDepth]float32{0.90432, 0, 0.057681, 0.60736}, [1 << treeDepth]float32{-0.000888, 0.00815, -0.00937, -0.00492, -0.0173, -0.0286, 0.011, 0.0384, 0.00587, 0.005, -0.0263, -0.00525, -0.0304, -0.0289, -0.0274, 0.0274}},
	{[treeDepth]uint16{84, 5, 36, 1}, [treeDepth]float32{0.90432, 0.085084, 0.021382, 1.1681}, [1 << treeDepth]float32{-0.00116, 0, -0.00463, 0, -0.0445, 0, -0.0463, 0, -2.36e-05, 0.012, -0.0549, 0.0627, 0.00333, -0.000347, 0.00403, 0.0472}},
	{[treeDepth]uint16{41, 30, 29, 26}, [treeDepth]float32{1.7146, 0.60369, 1.0815, 0.069211}, [1 << treeDepth]float32{0.0015, 0.0128, 0.0171, -0.0618, 0.0648, 0.0225, -0.014, -0.034, 0.000122, -0.0263, -0.0143, -0.000653, -0.00143, 0.02, -0.0152, -0.0623}},
	{[treeDepth]uint16{2, 15, 106, 70}, [treeDepth]float32{0.15355, 0.29422, 0, 0.17275}, [1 << treeDepth]float32{-0.000723, 0.025, 0.0225, -0.00255, -0.0191, -0.00238, -0.00197, 0.0318, -0.0292, 0.0231, -0.0537, 0.0154, 0.0157, -0.0074, -0.0154, 0.0161}},
	{[treeDepth]uint16{32, 45, 30, 28}, [treeDepth]float32{0, 0.22627, 0.53812, 1.3976}, [1 << treeDepth]float32{0.000606, 0.00886, 0.000227, -0.0146, 0.00198, 0.0192, 0.0363, -0.0592, 0.0161, -0.0249, 0.0058, -0.0233, -0.0214, -0.00739, -0.000158, -0.0685}},
	{[treeDepth]uint16{89, 2, 28, 5}, [treeDepth]float32{0.86261, 0.97772, 1.3976, 0.15308}, [1 << treeDepth]float32{0.000776, 0.0154, -0.00779, 0.00757, 0.00224, 0.0261, -0.0805, -0.0158, 0.00319, 0.0399, -0.016, 0.041, -0.0585, 0.0243, -0.0424, 0.0233}},
	{[treeDepth]uint16{83, 67, 114, 53}, [treeDepth]float32{0.07947, 0.23917, 0.53535, 0.40092}, [1 << treeDepth]float32{-0.000784, -0.0471, -0.0094, 0.00912, 0.00323, -0.0515, 0.0193, 0.0169, 0.0247, -0.0373, -0.0272, 0.0181, -0.026, 0.0303, -0.00643, -0.0121}},
	{[treeDepth]uint16{27, 70, 7, 73}, [treeDepth]float32{0.45982, 0.20643, 0, 0.42634}, [1 << treeDepth]float32{0.00193, -0.00524, 0.00138, -0.0421, 0.00789, 0.026, 0.0512, -0.0305, -0.000329, 0.0363, -0.0033, -0.0597, -0.0285, -0.0438, -0.00776, -0.00269}},
	{[treeDepth]uint16{89, 41, 31, 53}, [treeDepth]float32{0.86261, 1.5259, 0.049557, 0.50187}, [1 << treeDepth]float32{-0.000965, 0.017, 0.0271, -0.00285, -0.000469, 0.0178, 0.00204, 0.0172, -0.00711, 0.0219, 0.024, -0.0029, 0.00577, 0.0198, -0.0509, -0.0515}},
	{[treeDepth]uint16{26, 28, 298, 28}, [treeDepth]float32{0.60081, 0.3662, 0, 1.3976}, [1 << treeDepth]float32{-0.000726, -0.0188, 0.00425, 0.043, -0.0404, -0.0415, 0.0238, 0.0248, 0, 0, -0.0144, -0.0112, 0, 0, 0.0307, 0.0654}},
	{[treeDepth]uint16{31, 43, 28, 2}, [treeDepth]float32{0.27824, 0.65308, 1.381, 0.19896}, [1 << treeDepth]float32{-0.0013, -0.0548, -0.0143, 0.00591, -0.00297, 0.022, -0.0152, 0.0271, 0.0313, 0.00581, 0.00574, 0.0185, 0.0206, 0.0049, -0.0173, -0.00247}},
	{[treeDepth]uint16{2, 8, 62, 73}, [treeDepth]float32{0.11745, 0.8, 0.68, 0.51462}, [1 << treeDepth]float32{-0.00126, 0.00481, -0.0515, 0.027, -0.00534, 0.0123, -0.00148, 0.00223, -0.00223, -0.00864, 0.0402, 0.0404, -0.0255, 0.0013, -0.0307, -0.0368}},
	{[treeDepth]uint16{2, 28, 69, 60}, [treeDepth]float32{0.97772, 1.2689, 0.7653, 0}, [1 << treeDepth]float32{-0.00023, 0.0227, 0.00891, -0.0184, 0.0139, -0.015, -0.0155, -0.0492, -0.0173, -0.0229, -0.0025, 0.00405, 0.033, -0.0169, 0.053, -0.0374}},
	{[treeDepth]uint16{123, 6, 2, 54}, [treeDepth]float32{0.8, 0.18354, 0.059847, 0}, [1 << treeDepth]float32{-0.000139, 0.00724, -0.0665, -0.00446, 0.025, 0.0213, -0.00503, -0.00523, -0.0219, 0.0118, -0.022, -0.0114, -0.00228, 0.0677, 0.00928, -0.0251}},
	{[treeDepth]uint16{2, 64, 41, 53}, [treeDepth]float32{0.19896, -0.01005, 2.0203, 0.27779}, [1 << treeDepth]float32{-0.0174, 0.0149, -0.000449, -0.00862, -0.00916, 0.0323, -0.0307, 0.0234, -0.000648, 0.00212, 0.0283, 0.0366, 0.00535, -0.0459, 0.0396, 0.0467}},
	{[treeDepth]uint16{104, 19, 28, 105}, [treeDepth]float32{0.033075, 0, 0.26444, 0.12434}, [1 << treeDepth]float32{-0.000114, 0.0117, -0.029, -0.00272, -0.0379, 0.00872, -0.000686, 0.0447, 0.00185, -0.0102, -0.0464, -0.0155, 0.00335, -0.00179, 0.0117, 0.0221}},
	{[treeDepth]uint16{29, 70, 56, 14}, [treeDepth]float32{1.4302, 0.22636, 0.28933, 0.51537}, [1 << treeDepth]float32{0.000242, 0.0208, -0.0339, 0.0322, 0.00566, 0.0179, 0.00751, -0.0124, 0.00855, 0.0229, -0.000192, 0.0502, -0.00828, -0.0176, 0.00253, 0.00734}},
	{[treeDepth]uint16{49, 103, 70, 116}, [treeDepth]float32{0, 0.049861, 0.36566, 0.33333}, [1 << treeDepth]float32{0.000618, -0.0215, -0.00854, 0.0198, 0.0481, 0.0301, 0, -0.0194, 0.0073, -0.0431, 0.0326, -0.00473, -0.0458, 0.0124, 0, 0.0176}},
	{[treeDepth]uint16{28, 51, 105, 29}, [treeDepth]float32{1.3976, 0.042787, 0.58203, 0.83174}, [1 << treeDepth]float32{-0.000778, -0.0235, 0.0154, 0.0452, 0.0113, 0.0104, 0.00866, -0.0448, 0.0313, -0.0158, 0.00359, 0.0216, -0.00751, -0.0195, -0.0422, -0.0471}},
	{[treeDepth]uint16{19, 95, 69, 32}, [treeDepth]float32{0, 0, 0.64294, 0}, [1 << treeDepth]float32{3.25e-05, 0.0171, -0.00909, -0.0694, -0.00445, 0.00538, 0.0231, -0.0251, -0.0253, 0.039, -0.0344, 0.0148, -0.0194, -0.0274, 0.0498, -0.0411}},
	{[treeDepth]uint16{87, 39, 69, 48}, [treeDepth]float32{0.15356, 0.11504, 0.55777, 0.56759}, [1 << treeDepth]float32{-0.00016, -0.0253, 0.0321, 0.00894, 0.00926, -0.0446, -0.0314, -0.0212, 0.0188, 0.0821, -0.0193, -0.00775, 0.00704, -0.0405, 0.00216, -0.00253}},
	{[treeDepth]uint16{27, 19, 118, 11}, [treeDepth]float32{0.45982, 0.098302, 0, 0.44765}, [1 << treeDepth]float32{0.000278, -0.00942, 0.0174, -0.0381, -0.0345, 0.0595, 0.0178, -0.039, -0.00141, -0.0159, -0.0179, -0.051, 0.013, 0.0393, 0.0418, 0}},
	{[treeDepth]uint16{41, 53, 62, 2}, [treeDepth]float32{1.7146, 0.50187, 0, 0.15355}, [1 << treeDepth]float32{0.00154, 0.00499, 0.0149, 0.0118, -0.0147, -0.0232, 0.00148, -0.0435, 0.0135, -0.00434, 0.0319, 0.0579, 0.00661, 0.0193, -0.000287, -0.0429}},
	{[treeDepth]uint16{108, 82, 20, 118}, [treeDepth]float32{0.61519, 0.65481, 1.2929, 0}, [1 << treeDepth]float32{-0.000205, -0.0162, -0.00649, 0.0354, 0.0275, -0.0178, -0.0691, 0.00954, 0.00526, -0.02, 0.026, -0.0228, -0.0225, -0.00708, -0.000103, -0.00568}},
	{[treeDepth]uint16{32, 49, 12, 41}, [treeDepth]float32{0, 0.8, 0, 2.0203}, [1 << treeDepth]float32{0.000534, -0.0296, -0.0293, 0.0473, 0.00221, -0.0235, 0.0106, 0.00219, 0.0179, -0.00856, -0.0363, -0.00332, -0.0349, -0.0333, -0.0358, 0.0229}},
	{[treeDepth]uint16{63, 70, 28, 28}, [treeDepth]float32{0.25, 0.13844, 0.50115, 1.8111}, [1 << treeDepth]float32{0.0024, 0.0177, -0.0209, -0.0193, -0.0079, -0.00173, 0.0293, -0.00343, 0, 0, 0, 0, 0.00542, 0.015, -0.0257, -0.0358}},
	{[treeDepth]uint16{123, 41, 41, 28}, [treeDepth]float32{0.8, 2.7982, 2.0203, 1.8111}, [1 << treeDepth]float32{0.00108, 0.0256, 0, 0, -0.0417, 1.38e-05, 0.0046, -0.0253, -0.0176, 0.0604, 0, 0, 0.00838, 0, 0.0278, 0}},
	{[treeDepth]uint16{83, 131, 95, 19}, [treeDepth]float32{0.07947, 0.30918, 0.8659, 0}, [1 << treeDepth]float32{-0.00146, -0.00489, -0.0328, 0.0172, -0.0472, 0.0178, 0.0205, 0.034, 0.00703, 0.0103, -0.0218, 0.0316, -0.0579, -0.0379, 0.0109, -0.066}},
	{[treeDepth]uint16{41, 64, 53, 41}, [treeDepth]float32{2.0203, -0.22314, 0.19991, 1.195}, [1 << treeDepth]float32{-0.00903, 0, 0.00174, 0, 0.00163, 0, -0.025, 0, 0.0313, -0.00906, -0.0302, -0.0371, -0.00229, -0.0508, 0.0156, 0.0364}},
	{[treeDepth]uint16{89, 1, 25, 29}, [treeDepth]float32{0.93956, 3.8051, 0.66151, 0}, [1 << treeDepth]float32{-0.000356, 0.0119, -0.00918, 0.0304, -0.0183, -0.0311, 0.0101, -0.0156, -0.00195, 0.0205, -0.028, 0.0233, 0.0205, 0.0174, 0.00913, -0.00298}},
	{[treeDepth]uint16{2, 62, 53, 98}, [treeDepth]float32{0.19896, 0, 0.62934, 1.7304}, [1 << treeDepth]float32{-0.000165, 0.0252, -0.0143, 0.00666, 0.0206, 0.0388, 0.0172, -0.00429, -0.0175, 0.0224, 0.00698, 0.02, 0.00428, 0.0614, 0.0019, -0.0658}},
	{[treeDepth]uint16{87, 39, 89, 71}, [treeDepth]float32{0.15356, 0.11504, 0.79166, 0.78275}, [1 << treeDepth]float32{-0.000432, -0.0376, -0.00557, 0.0188, 0.00741, 0.0255, 0.0259, 0.0104, 0.00749, -0.0218, -0.0254, -0.0214, 0.000787, -0.0373, 0.0125, 0.0152}},
	{[treeDepth]uint16{123, 108, 50, 24}, [treeDepth]float32{0.8, 0.40547, 0.016682, 0.6}, [1 << treeDepth]float32{0.00135, -0.00811, 0.00909, 0.00829, -0.00463, 0.0392, 0.00274, -0.0322, -0.0124, -0.0176, -0.0289, 0.00713, 0.00339, 0.0866, 0.00253, -0.0362}},
	{[treeDepth]uint16{108, 66, 87, 298}, [treeDepth]float32{-0.22314, 0.49411, 0, 0}, [1 << treeDepth]float32{-0.0381, 0.000865, 0.012, 0.00344, -0.0536, 0.0151, -0.0239, -0.011, -0.00563, -0.0388, -0.0471, 0.024, -0.0214, 0.0127, 0.0214, 0.0249}},
	{[treeDepth]uint16{26, 28, 135, 105}, [treeDepth]float32{0.60081, 0.98148, 0.42212, 0.58203}, [1 << treeDepth]float32{0.000613, 0.00593, -0.00712, 0.063, -0.0208, -0.0157, 0.0118, 0.0157, 0.00786, 0, -0.0251, -0.0295, 0.0292, -0.00805, -0.0098, 0.0302}},
	{[treeDepth]uint16{84, 88, 52, 54}, [treeDepth]float32{0.90432, 0, 0.43915, 0.35391}, [1 << treeDepth]float32{-0.000849, 0.0394, -0.00912, 0.019, 0.0253, 0.0057, -0.0228, 0.0323, 0.00457, -0.000291, 0.00334, 0.0376, -0.00338, -0.000121, -0.0395, 0.0213}},
	{[treeDepth]uint16{31, 71, 30, 83}, [treeDepth]float32{0.27824, 0.6268, 0.32822, 0.043391}, [1 << treeDepth]float32{-0.000296, -0.0419, -0.0324, -0.0121, 0.0115, -0.00348, -0.00824, 0.00815, -0.0408, -0.0478, 0.000413, 0.0248, 0.00429, 0.0356, -0.00591, 0.00234}},
	{[treeDepth]uint16{30, 19, 145, 53}, [treeDepth]float32{0.19941, 0, 0, 0.561}, [1 << treeDepth]float32{-0.00265, 0.00108, -0.00185, 0.0239, -0.0339, 0.0216, -0.0542, 0.0256, 0.0252, -0.00722, -0.0575, 0.000691, 0.0103, 0.0542, -0.00846, 0.0072}},
	{[treeDepth]uint16{63, 64, 2, 116}, [treeDepth]float32{0.33333, -0.22314, 0.086036, 0.46341}, [1 << treeDepth]float32{-0.0217, -0.0126, 0.00126, -0.00122, 0.000744, -0.0107, 0.0123, 0.039, -0.0109, -0.0329, -0.0528, 0.00826, 0.0151, -0.00198, -0.0314, 0.0481}},
	{[treeDepth]uint16{83, 67, 27, 19}, [treeDepth]float32{0.07947, 0.23917, 0.45982, 0.098302}, [1 << treeDepth]float32{-0.00099, -0.0617, -0.00988, 0.00416, 0.048, 0.0536, -0.0325, 0.0216, 0.00196, -0.0498, -0.00521, 0.0182, -0.0206, -0.0218, -0.0373, -0.0235}},
	{[treeDepth]uint16{84, 5, 38, 1}, [treeDepth]float32{0.90432, 0.15308, 0.80825, 3.2913}, [1 << treeDepth]float32{0.000811, -0.0246, -0.00417, 0.0307, 0.0106, -0.0172, -0.0293, 0.0248, -0.019, 0.0225, 0.0149, 0.0345, 0.0232, 0.00471, -0.0568, 0.055}},
	{[treeDepth]uint16{14, 73, 63, 40}, [treeDepth]float32{0.3781, 0.39849, 0.25, 0.57251}, [1 << treeDepth]float32{-0.00198, 0.0424, 0.0289, 0.0197, -0.00424, 0.00631, -0.0648, -0.0169, -0.0165, -0.000817, -0.0231, -0.00233, 0.0401, 0.0195, -0.0213, 0.0035}},
	{[treeDepth]uint16{26, 30, 31, 64}, [treeDepth]float32{0, 0, 0.23035, -0.75502}, [1 << treeDepth]float32{0.0205, -0.0252, -0.013, -0.00384, 0.00962, -0.0351, 0.0438, 0.012, 0.000802, -0.0741, 0.00466, -0.0104, 0.0418, -0.0276, 0.000797, -0.0032}},
	{[treeDepth]uint16{26, 106, 2, 8}, [treeDepth]float32{0.60081, 0, 0.15355, 0.6}, [1 << treeDepth]float32{-8.34e-06, -0.0114, -0.0105, 0.00615, 0.0159, 0.0115, -0.00282, -0.000315, -0.0355, -0.0473, -0.00622, 0.0485, 0.0195, 0.01, -0.000686, 0.0473}},
	{[treeDepth]uint16{27, 37, 2, 21}, [treeDepth]float32{0.34815, 0.36962, 0.086036, 0.92638}, [1 << treeDepth]float32{-0.000201, 0.0465, -0.0204, -0.0321, -0.0174, 0.0223, 0.00829, -0.0159, 0.00184, -0.0142, -0.00608, -0.0402, 0.0293, -0.0327, 0.00144, 6.74e-05}},
	{[treeDepth]uint16{103, 297, 83, 27}, [treeDepth]float32{0.393, 0, 0.15932, 0.14622}, [1 << treeDepth]float32{-0.000289, 0.0045, -0.0379, 0.0127, 0.00938, 0.000514, -0.0395, 0.00918, -0.0124, 0.0147, 0.0198, 0.00424, 0.00566, -0.00325, -0.0267, 0.0523}},
	{[treeDepth]uint16{26, 32, 7, 69}, [treeDepth]float32{0.60081, 0, 0, 0.68259}, [1 << treeDepth]float32{-0.00123, 0.0289, 0.0047, -0.0384, 0.0314, 0.0425, -0.0439, -0.00282, 0.00277, -0.00774, -0.0041, 0.00728, -0.0196, -0.0297, -0.0644, -0.00132}},
	{[treeDepth]uint16{123, 108, 292, 30}, [treeDepth]float32{0.8, 0.3001, 0, 0.60369}, [1 << treeDepth]float32{0.00161, 0.04, -0.0137, -0.00982, -0.00783, 0.0665, 0.0157, -0.0353, 0.00167, 0.0342, 0.00705, -0.00318, -0.017, 0.055, -0.0247, 0.0037}},
	{[treeDepth]uint16{2, 69, 135, 120}, [treeDepth]float32{0.97772, 0.7653, 0.27041, 0}, [1 << treeDepth]float32{0.00162, -0.0406, 0.0073, 0.00958, -0.00224, 0.00832, 0.00653, -0.0246, -0.0299, -0.0116, -0.000567, -0.0746, 0.00444, 0.0559, 0.00578, -0.0185}},
	{[treeDepth]uint16{102, 103, 115, 83}, [treeDepth]float32{0.8, 0.15168, 0.64032, 0.11509}, [1 << treeDepth]float32{-0.00123, 0.00227, 0.0103, 0.0032, -0.0174, -0.00236, -0.0649, -0.0145, -0.00199, -0.0177, -0.0194, 0.0219, 0.0248, -0.0377, -0.0383, 0.0129}},
	{[treeDepth]uint16{108, 142, 49, 124}, [treeDepth]float32{-0.22314, 0, 0.8, 0}, [1 << treeDepth]float32{-0.0178, 0.00113, 0.0281, -0.0616, -0.000994, 0.0035, 0.0227, 0.031, -0.0588, -0.0449, 0, 0, 0.0157, 0.0441, 0, 0}},
	{[treeDepth]uint16{28, 2, 51, 25}, [treeDepth]float32{1.3976, 0.76149, 0.042787, 0.89532}, [1 << treeDepth]float32{0.00217, -0.0157, 0.00134, -0.0303, 0.0111, 0.0257, -0.00688, -0.0265, -0.0156, 0.0126, -0.000657, -0.0433, 0.0351, -0.0111, 0.0293, -0.0536}},
	{[treeDepth]uint16{26, 30, 27, 36}, [treeDepth]float32{0.069211, 0, 0.18084, 0.27976}, [1 << treeDepth]float32{-0.000391, -0.049, 0.00318, -0.0156, 0.0301, -0.0315, 0.0102, 0.0111, 0.027, -0.0245, 0.0317, 0.0318, 0.00399, -0.0497, -0.0161, -0.0197}},
	{[treeDepth]uint16{89, 39, 44, 54}, [treeDepth]float32{0.86261, 0, 0.7624, 0.35391}, [1 << treeDepth]float32{-0.00111, -0.0152, -0.00638, 0.0334, 0.0405, 0.00651, 0.00767, 0.0365, 0.005, 0.00228, 0.00821, 0.0288, -0.00731, -0.00867, -0.0332, 0.0135}},
	{[treeDepth]uint16{30, 5, 28, 98}, [treeDepth]float32{0.69882, 0.020842, 1.381, 0.77857}, [1 << treeDepth]float32{-0.0029, 0.00557, 0.00603, 0.0019, 0.0275, -0.00087, -0.047, -0.029, 0.0105, 0.0395, 0.00532, 0.0214, -0.00239, -0.00615, 0.0128, -0.0631}},
	{[treeDepth]uint16{26, 5, 104, 11}, [treeDepth]float32{0.069211, 0.15308, 0.033075, 0.24304}, [1 << treeDepth]float32{0.00312, -0.0212, -0.0311, -0.00353, 0.0117, 0.0199, -0.0252, -0.0106, 0.000137, -0.017, 0.00736, 0.0733, 0.00539, -0.0125, -0.0365, -0.0195}},
	{[treeDepth]uint16{29, 41, 64, 105}, [treeDepth]float32{1.4302, 2.0203, -0.22314, 0.21027}, [1 << treeDepth]float32{-0.00208, -0.0125, 0.0243, -0.0137, 0.00102, 0.0149, -0.0336, 0.0232, 0.00012, 0.0137, -0.0649, 0.0383, 0.0111, -0.0374, 0.0467, 0.0212}},
	{[treeDepth]uint16{101, 64, 292, 53}, [treeDepth]float32{0.047411, -0.54473, 0.5, 0.19991}, [1 << treeDepth]float32{0.00927, 0.00321, 0.000645, -0.0431, -0.0338, 0.0242, -0.0346, 0.0291, -0.000568, -0.00591, 0.00185, -0.0406, 0.0457, 0.018, 0.0227, 0.00287}},
	{[treeDepth]uint16{2, 115, 6, 45}, [treeDepth]float32{0.059847, 0, 0.068125, 0.35625}, [1 << treeDepth]float32{-0.00207, 0.043, -0.00657, 0.00441, -0.0035, -0.0335, -0.0273, 0.01, -0.00474, 0.00914, -0.032, -0.0345, -0.00496, -0.000803, -0.000579, 0.00295}},
	{[treeDepth]uint16{14, 52, 24, 99}, [treeDepth]float32{0.3781, 0.30137, 0.5, 0.095604}, [1 << treeDepth]float32{-0.000474, 0.0574, 0.00755, 0.00435, -0.0185, 0.0413, -0.0316, 0.000905, -0.0278, 0.0162, -0.0265, -0.0109, -0.00714, 0.0137, -0.0316, 0.0166}},
	{[treeDepth]uint16{51, 105, 118, 27}, [treeDepth]float32{0, 0.58203, 0, 0.22198}, [1 << treeDepth]float32{0.000302, 0.0133, 0.0124, -0.0391, -0.0345, 0.0272, -0.00331, 0.0119, -0.0031, 0.0172, -0.0391, 0.053, 0.00489, 0.0311, 0.0307, 0.00839}},
	{[treeDepth]uint16{89, 2, 53, 64}, [treeDepth]float32{0.93956, 0.97772, 0.31742, -0.01005}, [1 << treeDepth]float32{-0.0057, 0.0154, 0.0212, 0.0132, 0.00527, 0.0274, -0.0248, 0.0112, -0.000727, -0.000851, 0.000171, 0, 0.0473, -0.00157, 0.0415, -0.00863}},
	{[treeDepth]uint16{84, 116, 114, 2}, [treeDepth]float32{0.90432, 0.42857, 0.10943, 0.059847}, [1 << treeDepth]float32{-0.000819, 0, -0.0412, -0.00529, 0.0175, -0.00491, -0.027, 0.00601, -0.0116, 0.0347, -0.0451, -0.019, 0.00205, -0.0105, 0.00289, 0.027}},
	{[treeDepth]uint16{41, 31, 38, 43}, [treeDepth]float32{1.7146, 0.61807, 0.44051, 1.0267}, [1 << treeDepth]float32{0.000655, -0.00336, -0.00699, -0.0421, -0.0137, 0.0089, 0.0212, 0.0144, 0.00882, 0.00718, -0.0249, -0.0107, 0.0035, -0.0148, 0.0232, -0.0605}},
	{[treeDepth]uint16{30, 34, 61, 67}, [treeDepth]float32{0.69882, 0, 0, 0.23917}, [1 << treeDepth]float32{0.000648, 0, -0.0318, 0.0223, 0.0176, 0, 0.00684, 0, 0.0027, 0.0105, 0.00272, -0.0354, -0.0638, -0.00248, 0.0291, 0.0292}},
	{[treeDepth]uint16{89, 38, 53, 23}, [treeDepth]float32{0.93956, 0.94555, 0.50187, 0.30037}, [1 << treeDepth]float32{-0.000316, 0.00682, -0.0227, 0.018, -0.026, -0.00483, -0.000621, 0.0238, 0.00399, 0.00865, -0.0797, -0.0147, 0.00439, 0.0304, -0.00644, 0.000304}},
	{[treeDepth]uint16{29, 301, 4, 95}, [treeDepth]float32{1.4302, 0, 0, 0.8659}, [1 << treeDepth]float32{-0.00193, 0.0264, 0.0131, -0.0282, -0.0457, 0.00865, 0.0531, 0.0535, 0.0124, 0, -0.0473, 0, 0, 0, 0, 0}},
	{[treeDepth]uint16{54, 89, 114, 23}, [treeDepth]float32{0.7, 0.79166, 0.3746, 0.24968}, [1 << treeDepth]float32{0.00083, -0.0103, 0.044, -0.025, -0.00988, -0.0346, 0.0423, -0.00315, -0.00163, 0.0148, -0.00491, -0.0166, 0.00166, -0.0071, 0.0147, 0.00967}},
	{[treeDepth]uint16{19, 30, 73, 41}, [treeDepth]float32{0, 0.098079, 0.51462, 1.195}, [1 << treeDepth]float32{-0.00151, -0.00863, -0.0151, 0.0175, -0.00131, -0.0156, 0.0166, 0.00374, -0.0126, -0.0273, 0.0019, 0.0385, -0.00827, -0.0191, -0.00804, -0.00489}},
	{[treeDepth]uint16{49, 103, 108, 27}, [treeDepth]float32{0.8, 0.097884, -0.10536, 0.14622}, [1 << treeDepth]float32{-0.00387, 0.0315, -0.0165, 0.0205, 0.000635, -0.0506, -0.00896, -0.00373, -0.0328, 0.013, -0.00221, 0.00642, 0.000236, -0.0256, -0.00854, 0.0292}},
	{[treeDepth]uint16{46, 19, 95, 54}, [treeDepth]float32{1.8312, 0.28026, 0.8659, 0}, [1 << treeDepth]float32{-0.000397, 0.0231, -0.0392, -0.0045, -0.00673, -0.0356, -0.00054, -0.0105, -0.00617, -0.00188, -0.0391, 0.0272, -0.0226, 0.0182, -0.0514, -0.07}},
	{[treeDepth]uint16{26, 115, 6, 26}, [treeDepth]float32{0, 0.13901, 0.048674, 0.18199}, [1 << treeDepth]float32{0.000717, -0.00461, -0.0253, -0.00463, -0.011, -0.0574, 0.0124, -0.0162, 0, -0.00399, 0, 0.0276, 0, -0.021, 0, 0.00287}},
	{[treeDepth]uint16{123, 142, 31, 64}, [treeDepth]float32{0.8, 0, 0.61807, -0.37106}, [1 << treeDepth]float32{-0.003, -0.00382, -0.021, 0.0587, 0.0137, 0.0614, -0.0903, -0.0109, 0.00036, 0.00965, 0.00156, -0.0188, -0.0335, -0.0363, -0.0128, 0}},
	{[treeDepth]uint16{102, 300, 87, 3}, [treeDepth]float32{0.8, 0, 0.15356, 0.3192}, [1 << treeDepth]float32{-0.000737, 0.0173, -0.0524, 0.0635, -0.00428, -0.0132, -0.0311, 0.0313, -0.0133, 0.0328, -0.0138, -0.0104, 0.0171, 0.0573, -0.0068, -0.00128}},
	{[treeDepth]uint16{41, 31, 25, 70}, [treeDepth]float32{1.7146, 0.61807, 0.89532, 0.17275}, [1 << treeDepth]float32{0.000259, -0.00551, 0.0117, -0.0471, 0.0202, 0.0247, 0.0247, -0.0325, -0.00112, -0.0211, 0.0287, -0.00797, -0.0307, -0.0173, -0.0204, -0.037}},
	{[treeDepth]uint16{63, 62, 83, 59}, [treeDepth]float32{0.33333, 0, 0, 0}, [1 << treeDepth]float32{0.0014, -0.00702, -0.02, -0.000189, -0.0216, 0.0594, 0.00627, -0.0156, 0.0146, -0.00398, -0.0667, -0.0143, -0.0107, -0.0141, 0.0101, 0.0159}},
	{[treeDepth]uint16{28, 71, 38, 116}, [treeDepth]float32{1.3976, 1.3845, 0.53884, 0.41176}, [1 << treeDepth]float32{0.00279, -0.0132, 0.0347, 0.0296, -0.00584, -0.0311, -0.00178, -0.00701, -0.00821, -0.00183, 0.0116, -0.0105, 0.0131, -0.0224, -0.0224, 0.0278}},
	{[treeDepth]uint16{19, 95, 45, 2}, [treeDepth]float32{0.098302, 0, 0.54234, 0.76149}, [1 << treeDepth]float32{-0.000352, 0.0136, -0.00906, -0.0638, 0.00731, -0.0225, 0.0201, 0, -0.0173, 0.0156, 0.0242, -0.0212, 0.0201, -0.0989, -0.00877, 0.0174}},
	{[treeDepth]uint16{23, 1, 71, 27}, [treeDepth]float32{0.24968, 1.1681, 0.6268, 0.18084}, [1 << treeDepth]float32{-0.00102, -0.0513, -0.067, 0.0311, 0, -0.00769, -0.0062, 0.0043, -0.00506, -0.056, 0.00694, -0.0356, 0, 0.00879, -0.00523, 0.00883}},
	{[treeDepth]uint16{26, 96, 135, 9}, [treeDepth]float32{0, 0, 0.49057, 0.4}, [1 << treeDepth]float32{0.00228, -0.0257, -0.0293, -0.0135, -0.00474, -0.0171, 0.00536, -0.00646, -0.00938, 0.000804, 0.0458, -0.0251, 0.0128, -0.000367, -0.0299, -0.0665}},
	{[treeDepth]uint16{2, 53, 99, 293}, [treeDepth]float32{0.76149, 0.23894, 0.035865, 0}, [1 << treeDepth]float32{0.00177, 0.0392, -0.00571, -0.00912, -0.0104, -0.00641, 0.0107, -0.0171, -0.015, 0.0167, 0.0245, 0.0255, -0.0367, -0.00967, 0.00676, -0.0104}},
	{[treeDepth]uint16{108, 142, 49, 34}, [treeDepth]float32{-0.22314, 0, 0.4, 0}, [1 << treeDepth]float32{-0.0138, 0.00168, -0.0435, -0.0791, 0.0179, 0.00477, 0.0339, -0.0124, -0.00924, 0.00255, 0.0238, -0.0507, -0.0418, -0.00518, 0.0404, -0.00108}},
	{[treeDepth]uint16{41, 31, 30, 44}, [treeDepth]float32{1.7146, 0.049557, 0.023645, 0.79367}, [1 << treeDepth]float32{0.0003, 0, -0.00945, -0.051, -0.0218, 0.0207, 0.00781, -0.00995, -0.0197, 0.0884, -0.0138, -0.0597, 0.0159, -0.000594, -0.00122, -0.0323}},
	{[treeDepth]uint16{26, 19, 28, 62}, [treeDepth]float32{0.60081, 0, 0, 0.68}, [1 << treeDepth]float32{-0.001, 0.0172, -0.0662, -0.000942, -0.00411, 0.0584, 0.0112, 0.00923, -0.0141, 0.00786, 0.00781, 0.0111, 0.000111, 0.0114, 0.0135, -0.000765}},
	{[treeDepth]uint16{117, 24, 116, 45}, [treeDepth]float32{0.32092, 0.5, 0.47826, 0.35625}, [1 << treeDepth]float32{-0.00116, 0.0127, -0.00222, 0.0268, 0.0209, -0.00691, -0.0122, 0.0239, -0.0156, -0.0272, -0.0111, 0.0109, 0.0133, -0.0442, 0.014, -0.007}},
	{[treeDepth]uint16{19, 95, 73, 297}, [treeDepth]float32{0, 0, 0.48277, 0}, [1 << treeDepth]float32{-0.000129, 0.0196, 0.000299, -0.0354, -0.00479, -0.00997, 0.014, -0.0619, -0.0359, 0.0187, -0.0264, -0.0454, -7.96e-05, 0.0262, 0.0401, -0.017}},
	{[treeDepth]uint16{90, 1, 83, 71}, [treeDepth]float32{0.87347, 3.2913, 0.07947, 1.2479}, [1 << treeDepth]float32{-0.00116, 0.0236, -0.0223, 0.0328, 0.00517, -0.00905, -0.0101, 0.0144, -0.0312, -0.0153, -0.0375, -0.0132, 0.00905, -0.0499, 0.00721, 0.0141}},
	{[treeDepth]uint16{26, 106, 2, 6}, [treeDepth]float32{0.60081, 0, 0.15355, 0.18354}, [1 << treeDepth]float32{-0.000948, -0.0186, -0.00675, -0.0148, 0.0203, 0.0255, -0.0038, 0.00683, -0.0316, -0.0296, -0.00442, 0.0702, 0.019, -0.03, -0.000909, 0.0374}},
	{[treeDepth]uint16{84, 5, 44, 73}, [treeDepth]float32{0.90432, 0.15308, 0.82599, 0.48277}, [1 << treeDepth]float32{0.000695, 0.0177, -0.0138, 0.0299, -0.0373, -0.0346, 0.0156, 0.0307, -0.0021, 0.00815, -0.0647, 0.0255, 0.000524, 0.0104, 0.0368, 0.0679}},
	{[treeDepth]uint16{49, 58, 73, 20}, [treeDepth]float32{0.8, 0, 0.45335, 1.2929}, [1 << treeDepth]float32{-0.000881, 0.00652, -0.0127, -0.0193, -0.00131, 0.00494, -0.0265, 0.0391, 0.0243, -0.00334, 0.0363, -0.0191, -0.00744, -0.0388, -0.0189, 0.0534}},
	{[treeDepth]uint16{14, 24, 66, 11}, [treeDepth]float32{0.3781, 0.75, 0.49411, 0.11368}, [1 << treeDepth]float32{0.000381, 0.0301, -0.0286, 0.0534, -0.0308, -0.0245, 0.000481, 0.00807, 0.00015, 0.00704, -0.0271, 0.012, 0.00183, -0.00253, -0.0296, 0.00489}},
	{[treeDepth]uint16{27, 70, 2, 20}, [treeDepth]float32{0.45982, 0.20643, 0.036542, 0.82574}, [1 << treeDepth]float32{-0.000852, 0.00945, -0.0197, -0.0469, -0.00689, -0.00411, 0.0242, -0.0358, 0.000624, -0.0501, -0.0401, 0.0103, 0.00194, 0.0334, 0.004, -0.0445}},
	{[treeDepth]uint16{117, 36, 95, 73}, [treeDepth]float32{0.32092, 0.1792, 0, 0.58545}, [1 << treeDepth]float32{-0.000371, -0.0135, -0.000375, 0.0344, -0.00291, 0.0348, -0.0566, 0.0173, 0.00169, 0.000989, -0.0212, 0.0227, 0.00521, 0.00556, 0.0471, -0.0323}},
	{[treeDepth]uint16{83, 40, 82, 43}, [treeDepth]float32{0.07947, 0.37387, 0.28151, 1.0267}, [1 << treeDepth]float32{-0.000514, -0.0139, -0.0181, 0.0237, -0.00879, -0.0316, 0.0391, -0.00292, 0, 0, -0.00328, 0.0262, 0, -0.00345, -0.021, 0.0063}},
	{[treeDepth]uint16{115, 28, 115, 62}, [treeDepth]float32{0.95, 0, 0.20725, 0.61538}, [1 << treeDepth]float32{0.000179, 0, -0.00722, 0, -0.0211, -0.0971, 0.00427, -0.0176, 0.0236, 0, -0.0255, 0, 0.00791, -0.0167, 0.00421, 0.0109}},
	{[treeDepth]uint16{23, 36, 35, 24}, [treeDepth]float32{0.21462, 0.16114, 0, 0.5}, [1 << treeDepth]float32{-0.00195, -0.00161, -0.0301, 0.0262, 0.0602, 0.00544, -0.017, 0.00601, -0.0144, 0.00334, -0.0222, 0.00356, -0.00472, 0.0177, -0.0251, -0.0352}},
	{[treeDepth]uint16{89, 2, 45, 41}, [treeDepth]float32{0.86261, 0.97772, 0.195, 1.1111}, [1 << treeDepth]float32{-0.00221, 0.0122, 0.0258, 0.00573, 0.00544, 0.00826, -0.0136, 0.0235, 0.00916, 0.0318, -0.00665, 0.0165, -0.00142, 0.00616, -0.0463, -0.00987}},
	{[treeDepth]uint16{87, 52, 43, 104}, [treeDepth]float32{0.31718, 0.30137, 0.65308, 0.033075}, [1 << treeDepth]float32{0.000859, 0.0588, -0.0299, -0.0115, 0.0063, -0.0169, -0.0102, 0.00958, -0.00126, 0.0237, -0.0289, -0.0104, 0.0454, 0.0796, 0.00103, 0.0093}},
	{[treeDepth]uint16{66, 38, 89, 39}, [treeDepth]float32{0.9796, 0.80825, 0.79166, 0}, [1 << treeDepth]float32{-0.000305, 0.0573, -0.00637, 0.0132, -0.0257, 0.0401, -0.00365, -0.0249, 0.000142, -0.000736, -0.0389, -0.00321, -0.00398, 0.0188, 0.0219, 0.0182}},
	{[treeDepth]uint16{63, 63, 134, 114}, [treeDepth]float32{0.5, 0.33333, 0, 0.23313}, [1 << treeDepth]float32{-0.00197, 0, -0.0257, 0.00752, 0.0182, 0, -0.00475, 0.0422, 0.00577, 0, -0.0106, 0.0259, 0.0168, 0, -0.036, -0.0131}},
	{[treeDepth]uint16{63, 63, 62, 104}, [treeDepth]float32{0.33333, 0.5, 0, 0.033075}, [1 << treeDepth]float32{0.00268, -0.0167, 0, 0.0184, -0.00563, -0.0263, 0, 0.0131, -0.0102, -0.0127, 0, 0.0664, 0.00596, -0.011, 0, -0.00827}},
	{[treeDepth]uint16{117, 24, 70, 118}, [treeDepth]float32{0.32092, 0.6, 0.30997, 0.4}, [1 << treeDepth]float32{1.39e-05, -0.0108, -0.00466, 0.0184, 0.0408, -0.00639, -0.0196, 0.0424, -0.00883, 0.0148, 0.0107, 0.0171, -0.041, -0.0204, -0.0446, 0.0268}},
	{[treeDepth]uint16{82, 51, 2, 8}, [treeDepth]float32{0.65481, 0.11114, 0.31211, 0.8}, [1 << treeDepth]float32{3.36e-06, -0.0373, 0.0167, 0.0372, 0.0058, -0.0431, -0.0166, 0.0115, -0.0177, -0.0311, 0.0409, -0.00341, 0.0227, 0.00425, -0.0101, 0.0215}},
	{[treeDepth]uint16{28, 21, 72, 62}, [treeDepth]float32{1.3976, 0.83834, 0.08084, 0.89189}, [1 << treeDepth]float32{0.000181, -0.0359, -0.000926, 0.00143, 0.000993, -0.0199, 0.0138, -0.0174, 0.00851, -0.0167, 0.0234, 0.0389, -0.0164, 0.0359, 0.000503, -0.0485}},
	{[treeDepth]uint16{142, 102, 102, 4}, [treeDepth]float32{0, 0.4, 0.6, 0}, [1 << treeDepth]float32{0.000803, -0.0817, -0.0349, -0.00782, 0, 0, 0.00225, 0.00295, 0.0439, -8.45e-05, -0.00297, 0, 0, 0, -0.0483, 0}},
	{[treeDepth]uint16{62, 135, 135, 70}, [treeDepth]float32{0.75, 0.59665, 0.63921, 0.20643}, [1 << treeDepth]float32{0.000451, -0.00407, -0.0174, 0.0261, 0, 0, -0.00163, 0.0283, -0.00617, 0.0117, -0.0497, 0.0727, 0, 0, -0.00916, -0.0195}},
	{[treeDepth]uint16{123, 299, 20, 25}, [treeDepth]float32{0.8, 0, 1.1208, 0.66151}, [1 << treeDepth]float32{0.000535, 0, 0.00322, 0.00617, -0.00611, 0, -0.0603, 0.0477, -0.00276, 0, -0.017, 0.0422, 0.0216, 0, -0.0514, -0.0117}},
	{[treeDepth]uint16{90, 39, 7, 72}, [treeDepth]float32{0.87347, 0, 0, 0.11745}, [1 << treeDepth]float32{0.000426, -0.0193, -0.00731, 0.014, -0.00299, -0.0162, 0.0517, 0.0159, 0.00277, -0.0147, -0.0202, 0.0429, -0.0615, 0.0112, 0.0074, 0.0173}},
	{[treeDepth]uint16{298, 59, 28, 135}, [treeDepth]float32{0, 0, 1.0988, 0.51905}, [1 << treeDepth]float32{0.000336, -0.000314, 0.034, 0.0245, -0.00427, 0.0119, -0.0223, 0.0756, -0.00532, -0.0309, -0.0157, -0.00702, 0.00683, -0.000106, -0.00207, 0.0114}},
	{[treeDepth]uint16{298, 28, 99, 30}, [treeDepth]float32{0, 0.64007, 0.22895, 0.32822}, [1 << treeDepth]float32{-0.00113, -0.0296, 0.0153, 0.0182, 0.018, 0.0244, 0.0202, 0.0202, -0.00664, -0.0257, -0.00236, 0.0282, -0.0419, -3.04e-05, -0.028, 0.0436}},
	{[treeDepth]uint16{29, 41, 31, 64}, [treeDepth]float32{1.4302, 2.0203, 0.049557, -0.37106}, [1 << treeDepth]float32{-0.00297, 0.0133, -0.0255, 0.0268, 0.00442, 0.00769, -0.0492, 0.00641, 0.000177, -0.013, 0.0354, 0.014, -0.022, 0.0379, -0.0264, 0.0186}},
	{[treeDepth]uint16{27, 19, 42, 54}, [treeDepth]float32{0.34815, 0.28026, 0.50046, 0}, [1 << treeDepth]float32{0.00111, 0.00145, -0.0216, -0.0249, 0.016, 0.0108, -0.00242, -0.0108, -0.00956, -0.000634, 0.0473, -0.00297, -0.00061, -0.00648, -0.00549, -0.0747}},
	{[treeDepth]uint16{44, 121, 103, 37}, [treeDepth]float32{0.73285, 0, 0.393, 0.69695}, [1 << treeDepth]float32{0.000301, -0.0136, -0.0262, -0.00879, 0.0679, -0.0129, -5.94e-05, 0.00284, 0.000518, -0.000563, 0.0543, -0.0742, 0.00488, 0.00197, -0.0157, -0.0313}},
	{[treeDepth]uint16{28, 41, 14, 82}, [treeDepth]float32{1.3976, 2.0203, 0.60116, 0.65481}, [1 << treeDepth]float32{0.0019, -0.0227, -0.018, 0.00626, 0.00665, 0.00348, -0.0503, -0.0236, -0.041, -0.0108, 0.00837, 0.0178, -0.0125, -0.0111, 0.0178, -0.027}},
	{[treeDepth]uint16{64, 101, 24, 53}, [treeDepth]float32{-0.75502, 0, 0.2, 0.15597}, [1 << treeDepth]float32{0.023, -0.000816, -0.00654, 0.0167, -0.0012, -0.023, 0.0431, -0.0104, 0.0226, -0.00143, -0.0169, 0.00977, -0.00375, 0.00568, 0.0129, -0.00904}},
	{[treeDepth]uint16{296, 73, 63, 51}, [treeDepth]float32{0, 0.58545, 0.25, 0.042787}, [1 << treeDepth]float32{1.77e-06, -0.016, -0.0227, 0.0101, -0.00125, 0.00845, 0.00919, -0.101, 0.0315, -0.00274, 0.0132, -0.00365, -0.00999, 0.017, 0.00989, 0.00622}},
	{[treeDepth]uint16{31, 103, 116, 83}, [treeDepth]float32{0.27824, 0.21568, 0.47826, 0.2548}, [1 << treeDepth]float32{-0.00136, 0.0184, -0.007, 0.024, 0.00661, -0.0153, -0.0195, 0.0264, 0.00523, -0.00657, -0.0154, -0.0238, -0.00623, 0.00115, 0.00796, 0.0255}},
	{[treeDepth]uint16{89, 39, 37, 1}, [treeDepth]float32{0.93956, 0.5453, 0.36962, 1.3637}, [1 << treeDepth]float32{0.000865, 0, 0, 0, -0.0269, 0, 0, 0, 0.00204, -0.000831, -0.081, -0.000218, 0.00073, 0.00637, -0.00986, 0.0354}},
	{[treeDepth]uint16{89, 105, 82, 50}, [treeDepth]float32{0.86261, 0.029636, 0.44449, 0.25061}, [1 << treeDepth]float32{-0.000427, -0.00302, 0.000676, 0.0241, -0.0387, -0.0795, -0.000241, 0.018, 0.0199, 0.00282, -0.0122, -0.015, 0.0235, -0.0321, 0.00158, 0.0156}},
	{[treeDepth]uint16{2, 69, 115, 98}, [treeDepth]float32{0.11745, 0.6006, 0.13901, 0.99813}, [1 << treeDepth]float32{-0.00315, -0.00563, 0.0205, -0.00581, -0.0215, 0.0145, -0.00538, 0.00808, -0.0354, -0.0401, -0.00958, 0.0101, 0.00388, 0.0257, 0.00862, -0.00453}},
	{[treeDepth]uint16{26, 83, 31, 26}, [treeDepth]float32{0, 0.07947, 0.27824, 0.11631}, [1 << treeDepth]float32{0.00104, -0.0117, -0.000299, -0.00574, 0.0064, -0.0395, 0.0212, -0.0312, 0, -0.0618, 0, 0.00513, 0, -0.00232, 0, 0.0026}},
	{[treeDepth]uint16{27, 45, 62, 82}, [treeDepth]float32{0.45982, 0.074774, 0.68, 0.3175}, [1 << treeDepth]float32{-0.000913, -0.00552, -0.000478, -0.0334, -0.00106, -0.0282, 0.0118, 0.0106, 0.0143, -0.0737, 0.000956, -0.0119, -0.0278, -0.0389, -0.00279, 0.0408}},
	{[treeDepth]uint16{70, 50, 71, 70}, [treeDepth]float32{0.13844, 0.16512, 1.3112, 0.12115}, [1 << treeDepth]float32{-0.000363, 0, 0.018, 0, -0.00556, 0, 0.00409, 0, 0.0142, 0.004, -0.0181, -0.0159, 0.0459, -0.0398, 0.0521, -0.0133}},
	{[treeDepth]uint16{26, 110, 62, 14}, [treeDepth]float32{0.60081, 0, 0.68, 0.60116}, [1 << treeDepth]float32{-0.00084, -0.0119, -0.0198, 0.0589, 0.00693, 0.000782, 0.0134, 0.00183, 0.0081, 0.0232, 0.0017, -0.00371, -0.013, -0.0224, -0.003, -0.0185}},
	{[treeDepth]uint16{90, 5, 44, 25}, [treeDepth]float32{0.87347, 0.085084, 0.89582, 0.29531}, [1 << treeDepth]float32{0.000235, 0.00523, -0.0394, 0.0324, 0.00228, 0.00599, 0.0575, 0.00912, -0.00041, 0.00633, 0.00162, 0.0485, -0.014, 7.56e-05, -0.0216, 0.00928}},
	{[treeDepth]uint16{104, 59, 71, 41}, [treeDepth]float32{0.033075, 0, 0.96981, 1.195}, [1 << treeDepth]float32{-0.000849, 0.00353, -0.00559, -0.0504, -0.00543, 0.00885, 0.00579, 0.0188, -0.00893, 0.0262, 0.0549, -0.00461, -0.0224, 0.000829, -0.00175, -0.00996}},
	{[treeDepth]uint16{101, 23, 49, 66}, [treeDepth]float32{0.047411, 0.21462, 0, 0.84145}, [1 << treeDepth]float32{0.000646, -0.0624, 0.00289, -0.00427, -0.00327, -0.00358, 0.000984, -0.00372, 0.0108, -0.000594, 0.0148, 0.0308, -0.0507, -0.0221, 0.00886, -0.0213}},
	{[treeDepth]uint16{101, 28, 63, 52}, [treeDepth]float32{0.087744, 1.3976, 0.2, 0.20677}, [1 << treeDepth]float32{0.000772, 0.032, -0.0261, -0.0211, 0.00459, -0.00434, 0.00583, 0.0334, 0.0102, 0.0416, 0.0415, -0.0446, 0.000663, -0.00885, -0.00413, -0.0452}},
	{[treeDepth]uint16{89, 87, 103, 69}, [treeDepth]float32{0.86261, 0, 0.393, 0.41961}, [1 << treeDepth]float32{-0.00126, 0.00576, -0.00486, 0.0424, 0.0445, 0, 0.0528, -0.0228, 0.00225, 0.0245, -0.00576, 0.00376, 0.0176, 0.00892, -0.0421, 0.0123}},
	{[treeDepth]uint16{62, 41, 53, 63}, [treeDepth]float32{0.20833, 1.5259, 0.31742, 0.5}, [1 << treeDepth]float32{0.00209, -0.00502, 0.0243, -0.00874, -0.00589, 0.000675, 0.00035, -0.0201, -0.0463, -0.0198, 0.0139, 0.0212, 0.0326, 0.017, 0.0227, -0.034}},
	{[treeDepth]uint16{26, 71, 83, 134}, [treeDepth]float32{0.60081, 0.51959, 0.043391, 0}, [1 << treeDepth]float32{0.000143, -0.0237, -0.0189, -0.0172, -0.0101, -0.0352, 0.00408, 0.0225, 0.0641, -0.00572, 0.00404, 0.0133, -0.0409, -0.0149, -0.00593, 0.0357}},
	{[treeDepth]uint16{101, 123, 60, 72}, [treeDepth]float32{0.047411, 0, 0.5, 0}, [1 << treeDepth]float32{0.00142, -0.00825, -0.0167, -0.0421, 0.0325, 0.0352, -0.0536, -0.00565, 0.00407, -0.02, -0.00936, 0.0283, -0.0326, 0.00545, -0.0312, -0.0391}},
	{[treeDepth]uint16{115, 15, 45, 54}, [treeDepth]float32{0.20725, 0.35266, 0, 0.7}, [1 << treeDepth]float32{-0.000886, 0.00168, -0.0244, -0.052, 0.00982, 0.00741, -0.0312, 0.00669, 0.00777, 0.00435, -0.052, -0.0139, -0.0173, -0.00116, -0.0107, 0.0463}},
	{[treeDepth]uint16{30, 43, 45, 294}, [treeDepth]float32{0.69882, 1.3494, 0.54234, 0}, [1 << treeDepth]float32{-3.81e-05, -0.0199, 0.0098, 0.0209, 0.0132, 0.0254, -0.0443, 0.0123, 0.0184, -0.051, -0.0199, -0.00607, -0.0268, -0.013, -0.00557, -0.00505}},
	{[treeDepth]uint16{41, 64, 31, 53}, [treeDepth]float32{2.0203, -0.22314, 0.23035, 0.19991}, [1 << treeDepth]float32{0.000318, 0.0488, 0.00128, -0.0193, 0.00511, -0.0166, -0.0364, -0.0337, -0.00936, -0.0534, 0.0249, 0.0263, 0.00636, -0.0292, -0.0251, 0.0213}},
	{[treeDepth]uint16{84, 5, 118, 73}, [treeDepth]float32{0.84056, 0.085084, 0.4, 0.48277}, [1 << treeDepth]float32{0.000915, 0.00802, -0.00141, 0.0383, -0.0112, -0.00529, -0.0384, 0.0107, -0.00987, -0.00192, -0.0162, 0.0345, 0.0327, 0.0223, -0.0542, -0.0446}},
	{[treeDepth]uint16{14, 52, 83, 30}, [treeDepth]float32{0.3781, 0.30137, 0.07947, 0.32822}, [1 << treeDepth]float32{-0.00135, -0.054, 0.00058, -0.0121, -0.0111, 0.0682, -0.0267, 0.0109, 0.00584, 0.0155, -0.00952, 0.000342, 0.00124, 0.0295, -0.0119, -0.00304}},
	{[treeDepth]uint16{32, 62, 28, 135}, [treeDepth]float32{0, 0.61538, 0.053548, 0.51905}, [1 << treeDepth]float32{0.00034, 0.0125, 0.0143, 0.0336, 0.00187, 0.00454, 0.00233, -0.0478, -0.0475, -0.037, -0.0295, 0.0354, 0.000597, 0.0081, 0.00729, -0.0174}},
	{[treeDepth]uint16{123, 6, 116, 135}, [treeDepth]float32{0.8, 0.18354, 0.41176, 0.42212}, [1 << treeDepth]float32{-0.00044, 0.0196, -0.0105, -0.000936, 0.000851, 0.0516, 0.00435, -0.0451, -0.00539, 0.0304, 0.0394, 0.00898, -0.00114, 0.0265, -0.014, -0.00624}},
	{[treeDepth]uint16{123, 108, 28, 30}, [treeDepth]float32{0.8, 0.22314, 0.3662, 0.32822}, [1 << treeDepth]float32{-1.84e-05, -0.0118, -0.0147, 0.0202, 0.0163, 0.0417, 0.0103, -0.0259, -0.0203, 0, 0.0138, 0, -0.0117, 0.0575, 0.00226, -0.0241}},
	{[treeDepth]uint16{298, 7, 42, 104}, [treeDepth]float32{0, 0, 0.50046, 0.091495}, [1 << treeDepth]float32{-0.000501, -0.0304, -0.0211, -0.00174, -0.00459, 0.0188, -0.0279, 0.029, -0.00203, 0.0196, 0.0869, -0.0241, 0.00651, -0.0145, -0.0371, 0.0316}},
	{[treeDepth]uint16{82, 62, 108, 64}, [treeDepth]float32{0.65481, 0, 0.61519, -0.69315}, [1 << treeDepth]float32{-0.00136, -0.0139, 0.00532, -0.00655, -5.74e-06, 0, -0.0181, -0.0364, -0.000616, 0.0608, 0.00256, -0.0413, -0.0245, 0.0409, -0.00688, 0.031}},
	{[treeDepth]uint16{29, 28, 116, 2}, [treeDepth]float32{1.4302, 1.3976, 0.52381, 0.059847}, [1 << treeDepth]float32{-0.000789, 0, -0.0248, -0.0052, -0.0202, 0, -0.0544, 0.00785, 0.0014, 0, -0.0129, 0.0245, 0.0132, 0, 0.00805, -0.0259}},
	{[treeDepth]uint16{84, 88, 52, 27}, [treeDepth]float32{0.90432, 0, 0.43915, 0.059151}, [1 << treeDepth]float32{-0.000824, 0.00693, -0.0255, 0.0351, 0.00869, 0.013, -0.0264, 0.0192, 0.00436, -0.00636, 0.00862, 0.0361, -0.00343, -0.0134, -0.0319, 0.0161}},
	{[treeDepth]uint16{42, 19, 105, 118}, [treeDepth]float32{0.64282, 0.1896, 0.43527, 0.4}, [1 << treeDepth]float32{0.00156, -0.00861, 0.0121, -0.0138, -0.0489, -0.000928, 0.0479, -0.0284, -0.0139, -0.00523, 0.00466, 0.00105, 0.0254, 0.0165, -0.0291, 0.0194}},
	{[treeDepth]uint16{108, 44, 31, 83}, [treeDepth]float32{-0.10536, 0.86064, 0.049557, 0.2548}, [1 << treeDepth]float32{-0.0456, 0.00146, 0.011, -0.00567, -0.0103, 0.00375, 0.0208, -0.0117, -0.0394, 0.00278, 0.0303, 0.0306, -0.0149, -0.00609, -0.0391, -0.0178}},
	{[treeDepth]uint16{30, 25, 36, 131}, [treeDepth]float32{0.19941, 0.73311, 0.24623, 0.070784}, [1 << treeDepth]float32{-0.00201, 0.003, -0.000892, 0.026, 0.00277, -0.00446, -0.0431, -0.0116, 0.00583, -0.00811, -0.021, 0.0263, -0.0168, 0.0367, 0.00786, -0.00693}},
	{[treeDepth]uint16{103, 28, 6, 105}, [treeDepth]float32{0, 2.3121, 0.1005, 0.1715}, [1 << treeDepth]float32{0.00137, -0.0454, -0.0267, 0.0344, 0.00212, 0.00627, -0.0142, -0.000273, 0.0109, -0.0108, -0.0126, 0.0306, -0.000513, -0.0051, 0.00835, -0.000339}},
	{[treeDepth]uint16{51, 20, 8, 70}, [treeDepth]float32{0.042787, 0.6695, 0.6, 0.20643}, [1 << treeDepth]float32{0.000625, 0.0551, -0.000418, -0.007, -0.0127, 0.0131, -0.00622, 0.0211, 0.0314, 0.00708, -0.00823, 0.00646, -0.0435, 0.0532, 0.00613, -0.00447}},
	{[treeDepth]uint16{26, 31, 116, 97}, [treeDepth]float32{0, 0.23035, 0.46341, 0.41588}, [1 << treeDepth]float32{0.000614, -0.00561, 0.0461, 0.0139, -0.00735, -0.0147, 0.000496, -0.014, -0.00831, -0.00354, 0.0262, -0.0136, 0.0101, -0.0243, 0.00084, 0.00667}},
	{[treeDepth]uint16{15, 137, 62, 24}, [treeDepth]float32{0.3194, 0, 0.20833, 0.5}, [1 << treeDepth]float32{-0.000721, -0.0132, -0.0233, -0.00859, -0.00279, 0.0349, 0.0276, -0.0162, 0.0108, 0.0142, -0.0216, -0.00772, -0.00574, -0.000946, 0.0416, -0.0431}},
	{[treeDepth]uint16{106, 299, 26, 294}, [treeDepth]float32{0, 0, 0.43981, 0}, [1 << treeDepth]float32{0.00199, -0.00391, 0.0178, -0.0232, -0.00116, 0.0101, -0.0103, -0.0767, 0.0461, -0.0109, 0, 0, -0.0342, 0.0293, 0, 0}},
	{[treeDepth]uint16{49, 124, 21, 33}, [treeDepth]float32{0.8, 0, 0.6695, 0}, [1 << treeDepth]float32{-0.000526, -0.00374, -0.0533, 0.00278, -0.00365, 0.0151, -0.0208, 0.0657, 0.0633, 0.0143, 0.00875, -0.00614, -0.0612, -0.00974, -0.028, 0.0104}},
	{[treeDepth]uint16{83, 131, 66, 96}, [treeDepth]float32{0.07947, 0.30918, 0.29011, 0}, [1 << treeDepth]float32{-0.0011, -0.00581, 0.0299, -0.0207, 6.43e-05, 0.00111, -0.0275, 0.0148, -0.0572, -0.0679, 0.00894, -0.00104, -0.0209, 0.0211, 0.00245, 0.0236}},
	{[treeDepth]uint16{83, 71, 30, 28}, [treeDepth]float32{0.07947, 1.3112, 0.47687, 1.3976}, [1 << treeDepth]float32{-0.00144, 0.00367, -0.0455, 0.011, 0.0199, 0.0165, -0.00922, 0.0047, -0.00658, 0.0216, -0.0437, -0.0299, -0.00336, -0.018, 0.0102, 0.00846}},
	{[treeDepth]uint16{123, 14, 19, 25}, [treeDepth]float32{0.8, 0.64427, 0.098302, 0.4607}, [1 << treeDepth]float32{-0.00335, 0.0299, 0.00456, -0.0151, 0.0263, 0.0445, 0.00282, 0.00615, -0.000278, -0.000803, 0.0236, 0.0156, -0.000381, 0.0348, -0.0248, 0.00315}},
	{[treeDepth]uint16{29, 72, 11, 53}, [treeDepth]float32{1.4302, 0.08084, 0.44765, 0.35738}, [1 << treeDepth]float32{-0.000849, 0.00977, 0.00516, -0.0174, 0.0135, 0.0169, 0.00911, 0, 0.00403, 0.037, -0.0241, -0.0338, -0.00856, 0.0278, 0.0334, 0.00884}},
	{[treeDepth]uint16{108, 294, 101, 104}, [treeDepth]float32{0.61519, 0, 0, 0.033075}, [1 << treeDepth]float32{0.00141, -0.0393, -0.0119, 0.0559, -0.0198, -0.00772, 0.023, 0.00841, 0.00686, -0.0143, -0.00977, 0.00493, 0.00155, 0.0059, -0.00181, -0.0044}},
	{[treeDepth]uint16{103, 297, 45, 41}, [treeDepth]float32{0.393, 0, 0.30525, 1.3976}, [1 << treeDepth]float32{-0.000316, 0.00521, -0.0295, 0.0155, 0.00315, 0.00751, 0.0191, -0.0199, 0.00607, 0.0217, -0.0234, 0.043, -0.0161, -0.0423, -0.0156, 0.0464}},
	{[treeDepth]uint16{31, 53, 2, 21}, [treeDepth]float32{0, 0.62934, 0.24917, 0.83834}, [1 << treeDepth]float32{0.00105, -0.0135, 0.0326, 0.0403, 0.00479, -0.000654, 0.0292, -0.0444, -0.00487, -0.00346, 0.0105, 0.000226, -0.00253, 0.00911, -0.0139, -0.00652}},
	{[treeDepth]uint16{62, 45, 72, 69}, [treeDepth]float32{0.89189, 0.1084, 0.11745, 0.72451}, [1 << treeDepth]float32{0.000485, -0.0274, -0.00106, 0.04, 0.021, -0.0227, -0.0125, -0.0276, -0.0138, 0.0013, -0.00567, 0.00935, 0.0235, -0.0111, 0.00446, 0.0121}},
	{[treeDepth]uint16{84, 88, 36, 71}, [treeDepth]float32{0.90432, 0, 0.07631, 1.3845}, [1 << treeDepth]float32{-0.000269, 0.0129, -0.0571, 0.0277, 0.000357, -0.00472, -0.00503, 0.00271, -0.0188, -0.0219, -0.0186, 0.0236, 0.0145, 0.0333, -0.0188, 0.018}},
	{[treeDepth]uint16{26, 44, 54, 104}, [treeDepth]float32{0, 0.73285, 0.88153, 0.033075}, [1 << treeDepth]float32{0.000918, -0.0247, 0.0232, 0.0154, -0.0135, 0.00424, 0.0149, -0.039, -0.00113, 0.0148, -0.004, 0.0146, 0.00784, 0.00416, 0.00403, -0.0166}},
	{[treeDepth]uint16{117, 22, 39, 103}, [treeDepth]float32{0.32092, 0.38377, 0.11504, 0}, [1 << treeDepth]float32{-0.00135, 0.0229, 0.0137, -0.018, -0.0161, -0.0081, 0.00791, -0.00576, -0.000378, 0.0185, -0.0249, -0.0526, -0.00589, 0.00591, 0.00192, 0.0174}},
	{[treeDepth]uint16{31, 71, 63, 83}, [treeDepth]float32{0.27824, 0.6268, 0.25, 0}, [1 << treeDepth]float32{0.000235, -0.0131, -0.0445, -0.0293, 0.00396, -0.0149, 0.000686, 0.00584, -0.0212, -0.0133, -0.00554, 0.0242, 0.0163, -0.0248, -0.00309, 0.00117}},
	{[treeDepth]uint16{25, 6, 69, 17}, [treeDepth]float32{0.89532, 0.14977, 0.41961, 0}, [1 << treeDepth]float32{-0.000434, -0.0327, -0.000309, -0.00962, 0.00385, 0.0234, 0.00235, -0.0384, 0.0236, -0.0243, 0.056, 0.00595, -0.00839, 0.0123, -0.00133, -0.0494}},
	{[treeDepth]uint16{108, 44, 14, 105}, [treeDepth]float32{-0.22314, 0.86064, 0.64427, 0.43527}, [1 << treeDepth]float32{-0.00393, 0.000593, 0.0131, -0.0294, -0.0535, 0.0102, 0.0109, -0.00381, -0.0505, -0.0119, 0.0118, 0.00988, -0.0434, -0.00128, 0.0129, 0.0119}},
	{[treeDepth]uint16{101, 116, 38, 53}, [treeDepth]float32{0.047411, 0.44737, 0.44051, 0.15597}, [1 << treeDepth]float32{0.000656, 0.0412, -0.027, -0.0172, -0.00137, 0.00772, 0.00948, 0.0101, 0.00836, -0.0207, 0.00332, -0.0441, 0.00133, -0.0387, -0.000172, 0.011}},
	{[treeDepth]uint16{116, 96, 102, 40}, [treeDepth]float32{0.52381, 0, 0, 0.60955}, [1 << treeDepth]float32{0.000653, -0.00739, -0.0371, -0.041, -0.0129, 0.0277, 0.00918, -0.0407, 0.00253, 0.0266, -0.0169, -0.0255, -0.00515, -0.00727, 0.0232, -0.0459}},
	{[treeDepth]uint16{87, 38, 61, 50}, [treeDepth]float32{0.15356, 0.6439, 0, 0.13318}, [1 << treeDepth]float32{-8.55e-05, -0.0185, -0.00166, 0.00112, 0.0272, 0.0544, 0.00589, 0.0123, 0.0118, -0.0366, 0.00662, 0.00148, -0.0259, 0.0157, -0.0621, 0.00109}},
	{[treeDepth]uint16{82, 116, 41, 24}, [treeDepth]float32{0.18849, 0.28, 0.8124, 0.6}, [1 << treeDepth]float32{-0.000483, 0.0437, 0.0114, 0.00818, -0.0306, -0.0322, -0.0314, 0.00378, -0.000854, -0.00601, -0.0263, -0.0137, 0.00087, -0.0149, -0.0118, 0.00711}},
	{[treeDepth]uint16{28, 44, 54, 53}, [treeDepth]float32{0.7993, 0.82599, 0.35391, 0.50187}, [1 << treeDepth]float32{-0.00143, -0.00778, 0.0285, 0.0113, -0.0119, 0.0173, -0.00239, -0.024, 0.0088, 0.019, 0.0107, 0.0466, -0.0182, -0.0114, 0.0112, -0.00353}},
	{[treeDepth]uint16{26, 83, 96, 53}, [treeDepth]float32{0, 0, 0, 0.561}, [1 << treeDepth]float32{0.00129, -0.0316, 0.00403, 0.00363, -0.024, -0.0374, -0.00152, -0.0313, 0.000279, 0.0327, -0.00536, -0.0121, -0.0258, 0, 0.0604, -0.0199}},
	{[treeDepth]uint16{101, 299, 49, 103}, [treeDepth]float32{0.047411, 0, 0.6, 0.15168}, [1 << treeDepth]float32{0.00141, -0.0102, -0.041, -0.0404, -0.0103, -0.00527, -0.0154, 0.0417, -0.028, -0.0685, -0.00259, -0.0159, 0.00953, -0.00481, 0.00179, 0.0202}},
}
