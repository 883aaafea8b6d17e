package answer

// The weights below are fitted: `go run . eval -fit` writes this file. docs/evaluation.md tells on what and what each adds.

var sentenceWeights = [3][sentenceFeatures]float64{
	{
		1.354,  // cover
		1.061,  // mass
		-0.887, // next
		-2.334, // rest
		0.000,  // head
		0.934,  // fit
		1.258,  // fit near
		0.272,  // pair
		0.172,  // exact
		-0.430, // names
		-0.138, // date
		-0.166, // length
		-0.027, // short
		-0.192, // first
		-0.137, // pronoun
		1.741,  // previous
		0.000,  // question
		1.604,  // unique
		1.527,  // relation
		-1.648, // novel
		-0.106, // before
		1.888,  // fit number
		1.886,  // fit when
		1.245,  // fit who
		-0.226, // fit where
		1.019,  // fit why
		0.602,  // fit name
		0.673,  // fit list
		0.688,  // future
		2.303,  // counted
		0.436,  // goes on
		-0.167, // fit over
		-1.315, // rival
		0.337,  // place
		0.065,  // after
		-0.285, // announced
		-0.425, // announces
		-0.143, // report
		-0.713, // early
		0.282,  // negates
		1.905,  // says
		0.232,  // changes
		2.473,  // commits
		5.997,  // asked
		3.836,  // asked cover
		4.949,  // series
		0.134,  // change near
		-1.478, // repeats
		1.654,  // said
	},
	{
		0.861,  // cover
		1.207,  // mass
		0.186,  // next
		-1.725, // rest
		0.000,  // head
		0.064,  // fit
		5.165,  // fit near
		-1.615, // pair
		3.299,  // exact
		0.310,  // names
		0.252,  // date
		-0.075, // length
		-3.115, // short
		-0.667, // first
		0.271,  // pronoun
		-1.068, // previous
		-4.712, // question
		2.284,  // unique
		2.805,  // relation
		-3.893, // novel
		1.532,  // before
		-0.922, // fit number
		-0.333, // fit when
		0.087,  // fit who
		-0.730, // fit where
		0.438,  // fit why
		0.194,  // fit name
		0.291,  // fit list
		-0.082, // future
		2.391,  // counted
		4.144,  // goes on
		2.042,  // fit over
		-0.996, // rival
		-0.842, // place
		1.226,  // after
		0.177,  // announced
		-0.369, // announces
		0.347,  // report
		-0.256, // early
		0.039,  // negates
		2.363,  // says
		0.490,  // changes
		1.553,  // commits
		-1.635, // asked
		10.940, // asked cover
		-1.011, // series
		0.394,  // change near
		-2.472, // repeats
		3.861,  // said
	},
	{
		1.615,  // cover
		-0.171, // mass
		-0.960, // next
		-3.761, // rest
		0.000,  // head
		0.466,  // fit
		-0.345, // fit near
		-0.336, // pair
		-0.861, // exact
		-0.023, // names
		-1.053, // date
		0.576,  // length
		1.587,  // short
		0.267,  // first
		-0.361, // pronoun
		-2.405, // previous
		-0.803, // question
		-0.675, // unique
		-1.927, // relation
		-2.516, // novel
		2.782,  // before
		-0.750, // fit number
		-0.768, // fit when
		-0.375, // fit who
		0.902,  // fit where
		3.144,  // fit why
		1.389,  // fit name
		-2.170, // fit list
		-0.233, // future
		-0.826, // counted
		1.534,  // goes on
		-0.394, // fit over
		0.473,  // rival
		-0.400, // place
		-2.997, // after
		-0.089, // announced
		0.354,  // announces
		-0.252, // report
		1.028,  // early
		0.372,  // negates
		-0.211, // says
		0.261,  // changes
		-1.574, // commits
		-3.898, // asked
		-1.126, // asked cover
		-2.507, // series
		0.207,  // change near
		-1.177, // repeats
		-2.581, // said
	},
}

var confidenceWeights = [2][confidenceFeatures]float64{
	{
		-0.256, // bias
		0.006,  // score
		0.213,  // gap
		-1.003, // unknown
		0.164,  // unknown publisher
		-1.745, // missing name
		0.076,  // missing word
		-0.302, // no fit
		-0.148, // articles
		-0.231, // units
		0.003,  // outside
		0.098,  // sentence whole
		0.256,  // all names
		-0.289, // written
		0.260,  // sure
		-0.461, // missing surely
		-0.462, // not counted
		-0.154, // no value
		-0.208, // no value near
		0.420,  // strange
		0.118,  // commonest
		0.314,  // common
		-0.002, // asked cover
		0.196,  // asked misses
		-0.019, // asked rest
		0.228,  // stray
		0.256,  // stray next
		-0.568, // stray mean
		0.007,  // home
		-0.072, // home next
		0.038,  // home mean
		0.377,  // stray missing
		-0.182, // missing head
		-0.021, // unknown head
		-0.623, // missed
		-0.531, // self
		-0.303, // missing told
		0.209,  // told head
		0.297,  // told rest
		1.108,  // kindred
		0.013,  // passage cover
		-0.255, // passage mass
		-0.048, // passage cover head
		0.106,  // passage bm25
		0.115,  // passage article
		-0.015, // passage head
		0.018,  // passage sentence
		-0.061, // passage sentence cover
		0.008,  // passage two sentences
		0.004,  // passage fit
		0.098,  // passage pair
		-0.045, // passage triple
		-0.096, // passage near
		-0.296, // passage exact
		-0.044, // passage names
		-0.187, // passage asked
		-0.139, // passage asked 2
		-0.350, // passage publisher
		-0.059, // passage date text
		0.035,  // passage date article
		-0.034, // passage event
		0.685,  // passage latest
		-0.112, // passage recent
		-0.041, // passage first
		-0.002, // passage length
		-0.119, // passage quoted
		0.131,  // passage clause
		0.228,  // passage clause sentence
		0.097,  // passage clause publisher
		-0.213, // passage rare
		-0.736, // passage missing
		0.013,  // passage article top
		0.318,  // passage next passage
		-0.018, // passage dense
		0.238,  // passage asked best
		0.157,  // passage newest
		0.315,  // passage rival
		0.055,  // passage changes
		0.220,  // passage changed lately
		0.399,  // passage present
		0.200,  // passage first now
		0.694,  // passage commits
		-0.004, // passage share
		0.105,  // passage own
		-0.012, // passage asked union
		-0.001, // passage asked none
		-0.002, // passage asked cover
		-1.050, // passage asked missing
		0.286,  // passage asked kind
		0.067,  // passage asked one
		-0.058, // passage asked told
		0.372,  // passage change near
		-0.111, // passage outdated
		0.219,  // passage there
		-0.182, // passage spot
		-0.042, // passage carried
		0.192,  // passage said
		0.012,  // passage stale
		0.449,  // passage since
		0.149,  // sentence cover
		-0.123, // sentence mass
		-0.623, // sentence next
		-0.010, // sentence rest
		-0.900, // sentence head
		-0.007, // sentence fit
		0.333,  // sentence fit near
		0.145,  // sentence pair
		-0.148, // sentence exact
		-0.090, // sentence names
		-0.035, // sentence date
		0.021,  // sentence length
		0.364,  // sentence short
		0.017,  // sentence first
		-0.046, // sentence pronoun
		0.027,  // sentence previous
		0.000,  // sentence question
		0.086,  // sentence unique
		0.099,  // sentence relation
		0.185,  // sentence novel
		0.206,  // sentence before
		-0.086, // sentence fit number
		0.084,  // sentence fit when
		0.152,  // sentence fit who
		-0.319, // sentence fit where
		0.235,  // sentence fit why
		-0.026, // sentence fit name
		-0.084, // sentence fit list
		0.401,  // sentence future
		0.076,  // sentence counted
		0.063,  // sentence goes on
		0.067,  // sentence fit over
		-0.021, // sentence rival
		-0.094, // sentence place
		0.144,  // sentence after
		0.457,  // sentence announced
		0.007,  // sentence announces
		-0.046, // sentence report
		-0.268, // sentence early
		0.403,  // sentence negates
		0.327,  // sentence says
		0.009,  // sentence changes
		0.587,  // sentence commits
		-0.080, // sentence asked
		0.999,  // sentence asked cover
		-0.148, // sentence series
		-0.007, // sentence change near
		-0.227, // sentence repeats
		0.289,  // sentence said
	},
	{
		-0.027, // bias
		0.105,  // score
		0.282,  // gap
		-4.609, // unknown
		-0.863, // unknown publisher
		-6.232, // missing name
		1.488,  // missing word
		-0.257, // no fit
		-0.215, // articles
		-0.019, // units
		-0.841, // outside
		-1.401, // sentence whole
		-0.020, // all names
		-0.199, // written
		0.232,  // sure
		-0.104, // missing surely
		-1.157, // not counted
		-0.165, // no value
		-0.172, // no value near
		0.702,  // strange
		-0.051, // commonest
		-0.024, // common
		-0.265, // asked cover
		-0.051, // asked misses
		-0.079, // asked rest
		0.250,  // stray
		0.164,  // stray next
		0.789,  // stray mean
		0.116,  // home
		0.126,  // home next
		-0.223, // home mean
		-0.061, // stray missing
		-0.467, // missing head
		0.519,  // unknown head
		0.063,  // missed
		0.270,  // self
		0.930,  // missing told
		0.000,  // told head
		0.477,  // told rest
		1.122,  // kindred
		-0.054, // passage cover
		0.036,  // passage mass
		-0.044, // passage cover head
		-0.029, // passage bm25
		0.121,  // passage article
		-0.135, // passage head
		0.065,  // passage sentence
		-0.032, // passage sentence cover
		-0.030, // passage two sentences
		-0.195, // passage fit
		0.242,  // passage pair
		-0.495, // passage triple
		-0.288, // passage near
		-0.202, // passage exact
		-0.060, // passage names
		-0.369, // passage asked
		-0.310, // passage asked 2
		0.514,  // passage publisher
		-0.120, // passage date text
		0.052,  // passage date article
		-0.181, // passage event
		1.423,  // passage latest
		-0.218, // passage recent
		0.185,  // passage first
		-0.042, // passage length
		0.500,  // passage quoted
		0.077,  // passage clause
		0.198,  // passage clause sentence
		0.905,  // passage clause publisher
		0.141,  // passage rare
		-0.478, // passage missing
		-0.128, // passage article top
		0.480,  // passage next passage
		-0.122, // passage dense
		-0.101, // passage asked best
		-0.073, // passage newest
		0.458,  // passage rival
		-0.029, // passage changes
		0.671,  // passage changed lately
		-1.465, // passage present
		0.208,  // passage first now
		-0.486, // passage commits
		-0.126, // passage share
		0.182,  // passage own
		-0.022, // passage asked union
		0.015,  // passage asked none
		-0.265, // passage asked cover
		-2.611, // passage asked missing
		0.720,  // passage asked kind
		-0.060, // passage asked one
		-0.313, // passage asked told
		1.092,  // passage change near
		-0.967, // passage outdated
		0.416,  // passage there
		0.023,  // passage spot
		-0.280, // passage carried
		0.408,  // passage said
		-1.123, // passage stale
		0.696,  // passage since
		0.009,  // sentence cover
		0.089,  // sentence mass
		-0.901, // sentence next
		-0.029, // sentence rest
		0.254,  // sentence head
		-0.102, // sentence fit
		1.047,  // sentence fit near
		0.410,  // sentence pair
		-0.204, // sentence exact
		-0.139, // sentence names
		0.193,  // sentence date
		0.056,  // sentence length
		-1.083, // sentence short
		-0.027, // sentence first
		0.037,  // sentence pronoun
		0.729,  // sentence previous
		0.000,  // sentence question
		-0.316, // sentence unique
		0.099,  // sentence relation
		-0.375, // sentence novel
		0.234,  // sentence before
		0.167,  // sentence fit number
		0.361,  // sentence fit when
		0.343,  // sentence fit who
		0.688,  // sentence fit where
		1.190,  // sentence fit why
		-0.726, // sentence fit name
		-1.080, // sentence fit list
		-0.048, // sentence future
		-1.582, // sentence counted
		-1.403, // sentence goes on
		-0.388, // sentence fit over
		0.505,  // sentence rival
		-0.064, // sentence place
		0.821,  // sentence after
		-0.223, // sentence announced
		-0.395, // sentence announces
		-0.375, // sentence report
		-0.040, // sentence early
		0.426,  // sentence negates
		0.974,  // sentence says
		-0.389, // sentence changes
		-1.528, // sentence commits
		-0.470, // sentence asked
		2.164,  // sentence asked cover
		0.993,  // sentence series
		0.122,  // sentence change near
		-0.535, // sentence repeats
		1.140,  // sentence said
	},
}

var abstainBelow = [2][2]float64{{0.1735, 0.1291}, {0.1621, 0.0409}}

var passageWeights = [3][passageFeatures]float64{
	{
		-1.942, // cover
		1.417,  // mass
		0.063,  // cover head
		2.418,  // bm25
		4.631,  // article
		2.881,  // head
		0.344,  // sentence
		-2.560, // sentence cover
		0.123,  // two sentences
		1.277,  // fit
		1.360,  // pair
		1.223,  // triple
		1.100,  // near
		1.768,  // exact
		1.514,  // names
		2.012,  // asked
		8.876,  // asked 2
		0.671,  // publisher
		0.788,  // date text
		-0.041, // date article
		4.084,  // event
		1.409,  // latest
		0.762,  // recent
		-0.216, // first
		-0.118, // length
		5.681,  // quoted
		3.060,  // clause
		1.721,  // clause sentence
		3.865,  // clause publisher
		-0.109, // rare
		3.093,  // missing
		1.671,  // article top
		1.756,  // next passage
		3.250,  // dense
		0.374,  // asked best
		-0.208, // newest
		1.053,  // rival
		-0.047, // changes
		0.305,  // changed lately
		1.023,  // present
		0.383,  // first now
		4.591,  // commits
		-2.807, // share
		1.962,  // own
		4.082,  // asked union
		6.474,  // asked none
		0.412,  // asked cover
		0.788,  // asked missing
		4.162,  // asked kind
		4.307,  // asked one
		1.596,  // asked told
		-0.137, // change near
		-0.596, // outdated
		0.532,  // there
		-0.425, // spot
		1.956,  // carried
		-1.999, // said
		-1.723, // stale
		1.267,  // since
	},
	{
		-18.099, // cover
		-0.019,  // mass
		4.167,   // cover head
		0.384,   // bm25
		3.664,   // article
		-0.943,  // head
		0.848,   // sentence
		-5.641,  // sentence cover
		2.161,   // two sentences
		0.519,   // fit
		6.471,   // pair
		-2.846,  // triple
		-3.167,  // near
		8.636,   // exact
		-0.765,  // names
		2.012,   // asked
		8.876,   // asked 2
		3.770,   // publisher
		-2.001,  // date text
		3.281,   // date article
		1.747,   // event
		-7.773,  // latest
		0.256,   // recent
		0.317,   // first
		-0.041,  // length
		1.406,   // quoted
		7.124,   // clause
		5.888,   // clause sentence
		0.967,   // clause publisher
		4.405,   // rare
		4.279,   // missing
		0.184,   // article top
		-1.048,  // next passage
		4.752,   // dense
		0.374,   // asked best
		2.584,   // newest
		-1.100,  // rival
		-2.533,  // changes
		4.447,   // changed lately
		-4.888,  // present
		-0.978,  // first now
		-7.762,  // commits
		9.891,   // share
		-4.875,  // own
		4.082,   // asked union
		6.474,   // asked none
		0.412,   // asked cover
		0.788,   // asked missing
		4.162,   // asked kind
		4.307,   // asked one
		1.596,   // asked told
		3.698,   // change near
		1.809,   // outdated
		1.503,   // there
		0.931,   // spot
		6.033,   // carried
		-10.780, // said
		6.935,   // stale
		9.777,   // since
	},
	{
		-0.438, // cover
		-0.184, // mass
		-1.147, // cover head
		0.607,  // bm25
		2.108,  // article
		-1.048, // head
		-0.143, // sentence
		-0.051, // sentence cover
		-0.613, // two sentences
		0.057,  // fit
		0.913,  // pair
		0.076,  // triple
		-1.024, // near
		-1.303, // exact
		-0.746, // names
		0.000,  // asked
		0.000,  // asked 2
		-2.794, // publisher
		-0.634, // date text
		0.256,  // date article
		-2.771, // event
		0.513,  // latest
		0.909,  // recent
		-0.024, // first
		-0.422, // length
		-2.118, // quoted
		-1.050, // clause
		1.444,  // clause sentence
		2.488,  // clause publisher
		-1.987, // rare
		-0.473, // missing
		-2.227, // article top
		-0.800, // next passage
		1.073,  // dense
		0.000,  // asked best
		-0.026, // newest
		-1.871, // rival
		-0.138, // changes
		0.423,  // changed lately
		0.143,  // present
		-0.030, // first now
		-3.213, // commits
		4.570,  // share
		-2.865, // own
		0.000,  // asked union
		0.000,  // asked none
		0.000,  // asked cover
		0.000,  // asked missing
		0.000,  // asked kind
		0.000,  // asked one
		0.000,  // asked told
		0.240,  // change near
		-0.303, // outdated
		-2.091, // there
		-0.959, // spot
		1.976,  // carried
		-0.188, // said
		-1.254, // stale
		1.667,  // since
	},
}

var sentenceForest = Forest{
	{[treeDepth]uint16{20, 0, 44, 68}, [treeDepth]float32{0.20768, 0.13464, 0.1191, -0.006993}, [1 << treeDepth]float32{-0.0222, -0.00572, -0.00183, 0.0228, -0.0228, -0.0214, -0.0169, -0.016, 0.00315, -0.0211, -0.0164, 0.00323, 0.0617, -0.00757, 0.0319, 0.0111}},
	{[treeDepth]uint16{60, 43, 67, 60}, [treeDepth]float32{-0.036368, 0, -0.033262, -0.77319}, [1 << treeDepth]float32{0.0266, 0, -0.0309, 0, 0.0464, 0, -0.0445, 0, -0.0065, -0.0358, 0.00727, 0.0358, 0.0218, -0.00732, -0.0258, 0.00923}},
	{[treeDepth]uint16{69, 17, 82, 44}, [treeDepth]float32{-0.43788, 0.14951, -1, 0}, [1 << treeDepth]float32{0.00572, 0.00751, -0.0183, -0.00326, -0.00505, -0.0127, -0.00189, 0.0246, -0.00722, 0.0164, 0.00535, 0.0123, -0.00208, -0.00568, 0.0204, -0.0174}},
	{[treeDepth]uint16{19, 43, 67, 33}, [treeDepth]float32{0.375, 0, -0.033262, 0.66667}, [1 << treeDepth]float32{0.00531, -0.021, -0.0189, 0.029, 0.0118, -0.00192, -0.0343, 0.00358, 0.0372, -0.0101, -0.0089, 0.00847, 0.0434, 0.0215, -0.0258, -0.0381}},
	{[treeDepth]uint16{11, 43, 67, 13}, [treeDepth]float32{-0.16252, 0, -0.033262, 0}, [1 << treeDepth]float32{0.0161, -0.0162, -0.00554, 0.0118, 0.0391, 0.00622, -0.0261, -0.0221, 0.017, -0.025, -0.0434, 0.0524, 0.0109, -0.0061, -0.0287, 0.00864}},
	{[treeDepth]uint16{60, 44, 67, 20}, [treeDepth]float32{-0.8473, 0, -0.033262, 0.098326}, [1 << treeDepth]float32{0.0222, -0.0234, -0.0364, 0.0361, 0.0336, -0.00536, -0.0287, -0.00256, 0.0227, -0.00874, -0.0173, 0.00281, 0.0451, 0.015, -0.0231, -0.0133}},
	{[treeDepth]uint16{60, 44, 17, 20}, [treeDepth]float32{-0.8473, 0.1191, 0.11864, 0}, [1 << treeDepth]float32{0.0636, -0.00944, -0.0512, 0.0142, 0.0222, -0.011, -0.0397, 0.0171, 0.00441, -0.0219, -0.0207, -0.00584, 0.0599, 0.0117, -0.00656, 0.0016}},
	{[treeDepth]uint16{11, 43, 2, 5}, [treeDepth]float32{-0.10536, 0, 0.11779, 0.2}, [1 << treeDepth]float32{0.0205, 0.0133, -0.0243, 0.00792, 0.00579, -0.0186, -0.0173, 0.00771, 0.0245, -0.0139, -0.007, -0.0109, 0.0443, -0.0183, -0.00148, 0.00847}},
	{[treeDepth]uint16{60, 44, 60, 2}, [treeDepth]float32{-0.93156, 0.1191, -0.036368, 0.030636}, [1 << treeDepth]float32{0.0415, 0.014, -0.0111, -0.0115, 0, 0.00833, 0, 0.0141, 0.0341, 0.000713, -0.0355, -0.00464, 0, -0.0201, 0, 0.0161}},
	{[treeDepth]uint16{19, 17, 17, 13}, [treeDepth]float32{0.375, 0.44018, 0.049097, 0}, [1 << treeDepth]float32{-0.0184, -0.0191, 0, 0, 0.0341, 0.00103, 0.0121, 0.0108, 0.029, 0.0136, 0, 0, 0.00557, -0.000523, -0.037, -0.0202}},
	{[treeDepth]uint16{17, 20, 43, 60}, [treeDepth]float32{0.11864, 0, 0, -0.77319}, [1 << treeDepth]float32{0.0359, 0.00838, 0.00651, 0.0485, -0.047, -0.0186, -0.0201, -0.0302, -0.00301, -0.0114, -0.0229, 0.0134, 0.0186, 0.0129, -0.0102, -0.00295}},
	{[treeDepth]uint16{69, 51, 5, 57}, [treeDepth]float32{-0.72158, -0.052963, 0, -0.19749}, [1 << treeDepth]float32{-0.0202, 0.0116, -0.00895, -0.0016, 0.0196, -0.000571, 0.00368, 0.0274, -0.0187, 0.009, 0.012, -0.0114, -0.0402, -0.00525, 0.0111, -0.00151}},
	{[treeDepth]uint16{17, 7, 11, 18}, [treeDepth]float32{0.44018, 0, -0.10536, 0}, [1 << treeDepth]float32{-0.0145, -0.0136, -0.00945, 2.06e-05, 0.0042, 0.0413, 0.0107, 0.0123, 0.00748, -0.0386, 0.0261, -0.0376, -0.0085, -0.0225, 0.00691, -0.0165}},
	{[treeDepth]uint16{17, 17, 60, 44}, [treeDepth]float32{0.60864, 0.11864, -0.3285, 0.1191}, [1 << treeDepth]float32{0.000133, 0, 0.0184, -0.104, -0.0244, 0, -0.000737, -0.0395, -0.0143, 0, -0.00699, 0.00159, 0.0112, 0, 0.0081, 0.0187}},
	{[treeDepth]uint16{17, 2, 11, 43}, [treeDepth]float32{0.60864, 0, -0.69315, 0}, [1 << treeDepth]float32{0.0219, -0.0349, 0.0371, -0.0405, 0.0158, -0.0227, -0.00547, -0.0574, -0.0387, 0.00525, -0.0227, -0.0121, 0.00134, -0.00854, 0.00236, -0.0475}},
	{[treeDepth]uint16{2, 83, 7, 11}, [treeDepth]float32{0.076896, -0.4264, 0.059227, -0.69315}, [1 << treeDepth]float32{0.00595, -0.00422, 0.00483, 0.0226, -0.0192, -0.0169, 0.00692, 0.03, 0.0185, -0.02, 0.00668, -0.00736, 0.00247, -0.0287, 0.0108, 0.0148}},
	{[treeDepth]uint16{69, 19, 18, 48}, [treeDepth]float32{-0.43788, 0.375, 0.13488, 0}, [1 << treeDepth]float32{0.00955, 0.000745, 0.00893, -0.00351, -0.0154, 0.0268, -0.0149, 0.00265, 0.00185, 0.0161, -0.00446, 0.0588, -0.0205, -0.0221, 0.0114, -0.0135}},
	{[treeDepth]uint16{60, 44, 60, 5}, [treeDepth]float32{-0.8473, 0, -0.080043, 0.2}, [1 << treeDepth]float32{0.0162, -0.000149, -0.0271, -0.018, 0, -0.00468, 0, 0.0162, 0.0497, 0.0137, 0.0196, -0.000186, 0, -0.0182, 0, 0.00204}},
	{[treeDepth]uint16{11, 0, 49, 20}, [treeDepth]float32{-0.69315, 0.092183, -0.65026, 0}, [1 << treeDepth]float32{-0.00935, 0.00357, -0.00259, 0.0394, 0.0132, 0.0115, 0.0142, -0.00449, 0.00502, 0.051, -0.00328, 0.017, -0.0143, -0.0211, 0.0416, 0.0028}},
	{[treeDepth]uint16{2, 60, 1, 82}, [treeDepth]float32{0.11779, -1.2238, 0.14299, -0.66667}, [1 << treeDepth]float32{-0.0127, 0.02, -0.0287, 0.0206, 0.0202, 0.0209, 0.00753, -0.0199, -0.0105, -0.0197, -0.0133, -0.00429, 0.0117, 0.0339, 0.00568, -0.00108}},
	{[treeDepth]uint16{3, 51, 20, 4}, [treeDepth]float32{0.31082, -0.6904, 0.28866, 0.13003}, [1 << treeDepth]float32{-0.037, -0.0218, -0.00325, -0.0122, -0.014, 0.0773, 0.00436, 0.0254, 0.00135, -0.000709, 0.00796, -0.00303, 0.000871, -6.36e-05, -0.0188, -0.0138}},
	{[treeDepth]uint16{60, 44, 67, 60}, [treeDepth]float32{-1.2238, 0.1191, -0.033262, -0.12783}, [1 << treeDepth]float32{0.0311, -0.00304, -0.0231, -0.00108, 0.0282, 0.00844, -0.0393, -0.0238, 0, -0.0151, 0, 0.0344, 0, -3.09e-05, 0, -0.00093}},
	{[treeDepth]uint16{2, 0, 11, 5}, [treeDepth]float32{0, 0.70343, 0.18232, 0.2}, [1 << treeDepth]float32{0.0135, -0.00124, -0.0155, -0.0438, 0.0147, -0.00741, 0.012, -0.00289, 0.01, 0.0166, -0.00625, -0.0571, -0.00693, -0.0132, -0.0167, -0.0361}},
	{[treeDepth]uint16{7, 51, 20, 3}, [treeDepth]float32{0, -0.63206, 0, 0.12799}, [1 << treeDepth]float32{0.00178, -0.0311, 0.00196, 0.00226, -0.0145, -0.0216, -0.00771, 0.0123, -0.00375, -0.0496, -0.0223, -0.0271, 0.0368, 0.0162, 0.00732, 0.0365}},
	{[treeDepth]uint16{66, 6, 11, 43}, [treeDepth]float32{-0.057229, 0.0088447, 0.3001, 0}, [1 << treeDepth]float32{-0.00907, 0.0125, 0.0151, 0.00482, -0.0136, 0.00206, -0.0266, -0.0102, -0.0193, -0.00754, 0.0215, -0.00794, 0.0146, 0.0206, 0.00261, -0.0047}},
	{[treeDepth]uint16{60, 1, 56, 67}, [treeDepth]float32{-0.93156, 0, -0.25451, -0.033262}, [1 << treeDepth]float32{-0.0235, 0.0827, -0.00518, 0.00982, -0.0147, -0.00761, 0.0239, -0.0102, -0.00598, -0.00315, -0.035, 0.0106, -0.0345, -0.0229, 0.0249, 0.00331}},
	{[treeDepth]uint16{2, 83, 66, 6}, [treeDepth]float32{0.11779, -0.28824, -0.057229, 0.031167}, [1 << treeDepth]float32{0.0134, -0.0171, -0.00831, -0.00887, 0.0142, -0.0288, 0.00612, 0.0188, 0.022, -0.00733, -0.0109, 0.0106, -0.00773, -0.0263, 0.000424, 0.011}},
	{[treeDepth]uint16{60, 49, 44, 60}, [treeDepth]float32{-0.93156, -0.65026, 0.1191, -0.080043}, [1 << treeDepth]float32{-0.00208, 0.0219, 0.0257, 0.00244, -0.0136, 0.0412, -0.0207, -0.0112, 0, 0.109, 0, -0.00831, 0, -0.0035, 0, 0.0124}},
	{[treeDepth]uint16{17, 68, 1, 60}, [treeDepth]float32{0.60864, -0.24, 0.089226, -0.3285}, [1 << treeDepth]float32{-0.0493, 0, -0.013, 0, 0.0253, -0.116, 0.00501, -0.0149, 0.00349, 0, 0.00831, 0, 0.0156, 0.00179, -0.00185, -0.0237}},
	{[treeDepth]uint16{2, 60, 44, 67}, [treeDepth]float32{0, -0.93156, 0, -0.22804}, [1 << treeDepth]float32{0.0144, 0.005, 0.0161, -0.00606, 0.00754, -0.0116, -0.0129, 0.0338, 0.0132, 0.0289, 0.0129, -0.00575, 0.0038, -0.0229, -0.0082, -0.0114}},
	{[treeDepth]uint16{67, 5, 50, 2}, [treeDepth]float32{-0.37048, 0.3, -0.04587, 0.29803}, [1 << treeDepth]float32{0.0236, -0.00967, 0.0297, -0.00244, 0.0302, 0.00536, 0.015, -0.00687, -0.00743, -0.00136, 0.0496, 0.00172, -0.00314, -0.0265, -0.0114, -0.0084}},
	{[treeDepth]uint16{17, 17, 62, 58}, [treeDepth]float32{0.44018, 0.14951, -1, -0.84009}, [1 << treeDepth]float32{0.00448, 0, 0.0262, -0.0118, -0.00113, 0, -0.0357, -0.0218, -0.0138, 0, 0.00736, 0.00566, 0.0145, 0, 0.00274, -0.0192}},
	{[treeDepth]uint16{60, 18, 58, 60}, [treeDepth]float32{-0.8473, 0, -0.023381, -0.27625}, [1 << treeDepth]float32{-0.0185, -0.00615, 0.028, -0.00225, 0.00183, -0.0172, 0.0111, 0.00681, 0, -0.0112, 0, -0.00896, 0, 0.0284, 0, -0.00329}},
	{[treeDepth]uint16{3, 51, 56, 1}, [treeDepth]float32{0.47645, -0.63206, -0.032807, 0.72203}, [1 << treeDepth]float32{0.0125, 0.082, -0.00305, 0.0244, -0.00606, 0.0155, 0.00167, -0.00527, 0.00665, 0.0098, -0.0168, 0.00168, -0.0373, 0.0187, 0.00625, 0.00577}},
	{[treeDepth]uint16{11, 18, 87, 107}, [treeDepth]float32{-0.35667, 0, -0.080707, 0}, [1 << treeDepth]float32{-0.0173, 0.00155, 0.000757, 0.00314, -0.0195, 0.0124, 0.0219, -0.0064, -0.00148, -0.0181, 0.00589, -0.0106, 0.00544, 0.0088, 0.036, 0.000302}},
	{[treeDepth]uint16{2, 83, 17, 2}, [treeDepth]float32{0.076896, -0.21807, 0.24914, 0.15936}, [1 << treeDepth]float32{0.0115, 0.00183, -0.00721, -0.00692, 0.00899, -0.00227, 0.00294, 0.000727, 0, -0.00531, 0, -0.0022, 0, -0.0347, 0, 0.0301}},
	{[treeDepth]uint16{60, 8, 20, 51}, [treeDepth]float32{-1.4553, 0.18549, 0, -0.30171}, [1 << treeDepth]float32{0.00252, -0.00977, -0.0221, -0.0128, 0.0106, 0.0262, 0.0192, 0.00543, 0.0271, 0.00944, 0.00891, -0.0143, 0.0344, -0.00308, -0.0101, 0.00479}},
	{[treeDepth]uint16{17, 2, 67, 5}, [treeDepth]float32{0.60864, 0, -0.37048, 0.3}, [1 << treeDepth]float32{0.0166, 0.00086, -0.00295, 0.0321, 0.0108, -0.0132, -0.00283, -0.0399, 0.022, 0, 0.0364, 0.00576, 0.000472, -0.0155, -0.00139, -0.0967}},
	{[treeDepth]uint16{2, 8, 33, 51}, [treeDepth]float32{0, 0.18549, 0, -0.26676}, [1 << treeDepth]float32{0.00519, -0.00394, -0.0058, -0.0203, 0.0257, 0.0152, 0.0147, 0.00972, 0.0113, 0.00784, 0.0434, -0.0239, 0.00369, -0.00317, -0.00908, 0.000744}},
	{[treeDepth]uint16{66, 11, 43, 50}, [treeDepth]float32{-0.65236, -0.51083, 0, -0.13542}, [1 << treeDepth]float32{0.000779, 0.0229, 0.0963, -0.00947, -0.0207, -0.0166, 0.0151, 0.011, 0, 0.0117, 0, 0.00144, 0, -0.0329, 0, -0.00365}},
	{[treeDepth]uint16{17, 20, 44, 11}, [treeDepth]float32{0.14951, 0, 0, -0.16252}, [1 << treeDepth]float32{0.0203, -0.0081, -0.00456, 0.0303, -0.0347, -0.0238, -0.00722, -0.0224, -0.00134, -0.00243, -0.0176, 0.0097, 0.0281, 0.0115, 0.0022, -0.0147}},
	{[treeDepth]uint16{17, 19, 2, 37}, [treeDepth]float32{0.60864, 0.5, 0, 0}, [1 << treeDepth]float32{0.00775, -0.0261, 0.00863, 0.0361, -0.00176, -0.0649, -0.00737, -0.00954, -0.00803, -0.0229, 0.0102, 0.0144, 0.00896, -0.047, 0.0102, -0.000874}},
	{[treeDepth]uint16{3, 30, 69, 4}, [treeDepth]float32{0.47645, 0, -0.15884, 0.024595}, [1 << treeDepth]float32{-0.00651, 0.0199, 0.018, 0.00332, 0.0109, 0.0365, -0.00492, 0.0319, 0.0101, -0.000585, 0.0312, 0, 0.00155, -0.00645, -0.0217, -0.00262}},
	{[treeDepth]uint16{17, 20, 2, 3}, [treeDepth]float32{0.16673, 0, 0.15936, 0.034107}, [1 << treeDepth]float32{0.0181, 0.00869, -0.0165, -0.00171, 0.00644, -0.0277, -0.00719, 0.0151, -0.0227, -0.0241, 0.00435, 0.0281, 0.0103, 0.00866, -0.0193, 0.0137}},
	{[treeDepth]uint16{17, 2, 68, 43}, [treeDepth]float32{0.44018, 0, -0.18764, 0}, [1 << treeDepth]float32{0.0299, -0.0321, 0.0187, -0.027, 0.0082, 0.00969, -0.00231, -0.0238, -0.0146, -0.0179, -0.0248, -0.0298, -0.0043, -0.000835, 0.00558, -0.0223}},
	{[treeDepth]uint16{17, 67, 3, 7}, [treeDepth]float32{0.70716, -0.65089, 0.47645, 0.025161}, [1 << treeDepth]float32{0.0365, 0, -0.00308, 0.000505, -0.00781, 0, 0.0483, 0, -6.17e-05, 0.000783, 0.00383, -0.0482, -0.00133, 0, 0.0125, 0}},
	{[treeDepth]uint16{8, 7, 19, 20}, [treeDepth]float32{0.18549, 0.059227, 0.375, 0.20768}, [1 << treeDepth]float32{-0.00792, 0.0103, 0.00746, -0.0239, 0.00221, -0.011, 0.0136, -0.00645, 0.0169, 0.0172, 0.0349, 0.00681, -0.0048, -0.00821, 0.0195, 0.0065}},
	{[treeDepth]uint16{19, 56, 58, 1}, [treeDepth]float32{0.40909, -0.032807, -0.63333, 0.72203}, [1 << treeDepth]float32{0.00342, -0.000522, 0.0326, -0.013, 0.0111, -0.00463, -0.00277, 0.00122, 0.00457, -0.0166, 0.0344, 0.0259, -0.00014, -0.0249, 0.0073, 0.0012}},
	{[treeDepth]uint16{8, 62, 4, 99}, [treeDepth]float32{0.18549, -1, 0.19101, 0}, [1 << treeDepth]float32{0.000781, 0.00186, 0.00844, -0.0118, -0.0305, -0.000342, 0.042, 0.00716, 0.00866, 0.00723, -0.0108, -0.0116, 0.0107, -0.0153, -0.0129, 0.0101}},
	{[treeDepth]uint16{17, 6, 67, 1}, [treeDepth]float32{0.40032, 0.055513, -0.11967, 0.34974}, [1 << treeDepth]float32{0.00391, 0.017, 0.0351, -0.000958, -0.0057, -0.0354, -0.000656, 0.0118, -0.0132, 0.0301, 0.0111, -0.00703, 0.00541, -0.00361, 0.00136, -0.0291}},
	{[treeDepth]uint16{8, 7, 82, 11}, [treeDepth]float32{0.20731, 0.025161, -1, -0.35667}, [1 << treeDepth]float32{0.0113, -0.00406, -0.00748, -0.0218, 0.000432, -0.0032, 0.0507, -0.0134, 0.00508, -0.0105, 0.0123, -0.00947, -0.00679, 0.00091, 0.0065, 0.00739}},
	{[treeDepth]uint16{57, 21, 17, 98}, [treeDepth]float32{-0.066267, 0.4, 0.11864, 0}, [1 << treeDepth]float32{-0.00141, 0.0043, -0.0398, -0.0136, 0.00575, -0.0022, 0.00653, 0.00689, -0.00238, -0.0233, -0.0203, 0.00539, 0.0216, -0.00388, -0.0194, 0.0291}},
	{[treeDepth]uint16{19, 18, 11, 50}, [treeDepth]float32{0.55, 0, -0.43078, -0.21419}, [1 << treeDepth]float32{-0.0141, 0.0325, 0.0251, 0.00259, 0.00111, 0.0284, -0.00613, -0.0155, -0.0243, -0.0168, 0.00248, 0.0328, 0.00437, 0.0285, -0.00333, 0.00909}},
	{[treeDepth]uint16{60, 1, 56, 60}, [treeDepth]float32{-1.4553, 0, -0.2176, -0.93156}, [1 << treeDepth]float32{-0.00322, -0.0227, 0.000469, -0.00738, -0.019, -0.0184, 0.0312, 0.0112, 0, 0.0682, 0, 0.00641, 0, -0.00955, 0, -0.00149}},
	{[treeDepth]uint16{17, 83, 43, 19}, [treeDepth]float32{0.40032, -0.39135, 0.49658, 0.33333}, [1 << treeDepth]float32{0.0181, -0.0388, 0.0165, 0.00362, -0.0118, 0.00134, -0.0521, -0.00371, 0.0077, -0.0144, -0.00104, 0.00987, 0.0229, 0.0249, 0.00299, -7.64e-05}},
	{[treeDepth]uint16{19, 82, 104, 19}, [treeDepth]float32{0.375, -0.33333, 0, 0.55}, [1 << treeDepth]float32{0.00284, -0.00356, 0.0196, -0.00472, -0.0319, -0.0184, 0.0232, 0.0154, 0, 0.0117, 0, -0.00696, 0, 0.00132, 0, 0.0562}},
	{[treeDepth]uint16{67, 2, 44, 67}, [treeDepth]float32{-0.65089, 0.13861, 0, -0.11967}, [1 << treeDepth]float32{-0.000212, 0.00503, 0.0522, -0.00902, -0.00247, 0.00198, 0.0169, 0.0165, 0, 0.00535, 0, -0.000628, 0, -0.00856, 0, -0.0181}},
	{[treeDepth]uint16{11, 43, 92, 11}, [treeDepth]float32{-0.91629, 0, -0.069242, -0.35667}, [1 << treeDepth]float32{-0.00253, -0.0229, -0.0275, -0.0286, 0.0327, 0.00305, -0.0355, -0.0061, 0, 0.093, 0, -0.00362, 0, -0.00205, 0, 0.00435}},
	{[treeDepth]uint16{17, 60, 43, 66}, [treeDepth]float32{0.02893, -0.080043, 0.26102, -0.53328}, [1 << treeDepth]float32{-0.00987, -0.00367, 0.0174, 0.0899, -0.00362, -0.00155, 0.000462, 0.00976, -0.0184, 0.0066, 0.0107, -0.0061, -0.0385, -0.0104, -0.00293, 0.0146}},
	{[treeDepth]uint16{59, 43, 60, 5}, [treeDepth]float32{-1, 0.36642, -0.036368, 0.2}, [1 << treeDepth]float32{0.0131, -0.00162, -0.0324, -0.0148, 0.012, -0.000105, 0.0111, 0.0159, 0.0153, 0.0132, -0.0349, 0.00423, 0.0103, -0.018, -0.00118, 0.0142}},
	{[treeDepth]uint16{17, 17, 2, 60}, [treeDepth]float32{0.70716, 0.11864, 0.54985, -0.080043}, [1 << treeDepth]float32{-0.00569, 0, 0.00564, -0.0624, -0.0108, 0, 0.0271, 0, -0.0113, 0, -0.000456, -0.0119, 0.0429, 0, 0.0364, 0}},
	{[treeDepth]uint16{19, 49, 43, 56}, [treeDepth]float32{0.375, -0.7137, 0, -0.032807}, [1 << treeDepth]float32{-0.0171, 0.0742, 0.0155, -0.0116, -0.00198, 0.000615, -0.0138, 0.00314, -0.00279, 0.0295, 0.00936, 0.00167, -0.00646, -0.0101, -0.00597, -0.000595}},
	{[treeDepth]uint16{20, 17, 2, 0}, [treeDepth]float32{0.16019, 0.24914, 0.096892, 0.33988}, [1 << treeDepth]float32{-0.00582, 0.00922, -0.00222, 0.0392, -0.000239, 0.000711, -0.0284, 0.0403, 0.0183, -0.0249, 0.00566, 0.00796, -0.00184, -0.0133, -0.0213, 0.0141}},
	{[treeDepth]uint16{60, 30, 98, 60}, [treeDepth]float32{-1.4553, 0, 0.16667, -0.036368}, [1 << treeDepth]float32{0.0312, -0.00231, 0.00766, 0.00128, 0.0407, 0.0173, 0.00157, -0.0087, 0, 9.51e-05, 0, -0.00234, 0, -0.0043, 0, -0.0339}},
	{[treeDepth]uint16{20, 60, 55, 21}, [treeDepth]float32{0.92255, -1.2238, -0.0049407, 0}, [1 << treeDepth]float32{0.0275, -0.0078, -0.0048, -0.0265, 0.00877, -0.0195, 0.000239, -0.0264, 0.00669, -1.7e-05, -0.0248, 0.00289, 0.0083, -0.000741, 0.0234, 0.00531}},
	{[treeDepth]uint16{27, 1, 107, 68}, [treeDepth]float32{0.5, 0.72203, 0, -0.006993}, [1 << treeDepth]float32{-0.00319, 0.0192, -0.00517, -0.0144, -0.000756, 0, 0.0184, 0, 0.00862, 0.0534, -0.00231, 0.00398, -0.0125, 0, -0.00484, 0}},
	{[treeDepth]uint16{66, 57, 17, 83}, [treeDepth]float32{-0.057229, -0.1675, 0.36327, -0.35681}, [1 << treeDepth]float32{-0.000461, 0.0333, 0.00907, 0.0116, -0.0215, -0.00836, -0.0133, -0.00797, 0.00354, 0.0129, -0.0127, 0.00447, 0.00263, -0.0177, 0.0257, 0.0143}},
	{[treeDepth]uint16{11, 17, 37, 2}, [treeDepth]float32{0.50078, 0.36327, 0, 0}, [1 << treeDepth]float32{0.00354, 0.0115, 0.00641, 0.0328, -0.00209, 0.0406, -0.0338, 0.00276, -0.00143, -0.00778, -0.0195, 0.00973, 0.0109, 0.0173, -0.0138, 0.011}},
	{[treeDepth]uint16{55, 66, 106, 51}, [treeDepth]float32{-0.36174, -0.057229, 0, -0.37233}, [1 << treeDepth]float32{0.0549, 0.0093, -0.00906, 0.00116, 0.0367, 0.0154, 0.013, -0.0566, 0.0275, -0.00873, 0.0213, 0.00519, -0.0254, 0.0256, 0.000562, -0.00567}},
	{[treeDepth]uint16{17, 67, 60, 98}, [treeDepth]float32{0.02893, -0.37048, -0.080043, 0}, [1 << treeDepth]float32{-0.00449, -0.000265, -0.0236, -0.00361, 0.0292, 0.0282, -0.00586, 0.00354, -0.0114, 0.005, -0.0146, 0.00865, -0.0182, 0.0341, -0.012, -0.00806}},
	{[treeDepth]uint16{3, 66, 48, 67}, [treeDepth]float32{0.31082, -0.057229, 0, -0.11967}, [1 << treeDepth]float32{-0.00532, 0.0142, 0.0131, 0.00954, 0.0332, 0.031, 0.0299, 0.000564, -0.00571, 0.0175, 0.00204, -0.00983, 0.0199, -0.000724, -0.0332, -0.00163}},
	{[treeDepth]uint16{17, 19, 107, 19}, [treeDepth]float32{0.70716, 0.53846, 0, 0.48649}, [1 << treeDepth]float32{-0.00334, -0.0713, 0, 0, 0.00582, 0.00625, 0, 0, 0.00442, -0.00623, 0.00636, 0.0193, -0.0156, 0.00761, -0.00153, 0.0136}},
	{[treeDepth]uint16{67, 60, 107, 66}, [treeDepth]float32{-0.65089, -1.2238, 0, -0.057229}, [1 << treeDepth]float32{-0.0241, 0.00262, 0.0388, -0.00121, 0.00265, 0.0337, -0.00555, -0.0141, -0.00508, -0.00467, 0.0358, -0.000517, -0.0123, 0.00198, 0.00492, 0.00662}},
	{[treeDepth]uint16{11, 44, 15, 17}, [treeDepth]float32{-0.91629, 0.1191, 0, 0.14951}, [1 << treeDepth]float32{0.0179, -0.00251, -0.0313, 0.00901, 0.0228, -0.0127, -0.00428, -0.00869, 0.0575, -0.000374, -0.0288, 0.00217, -0.0114, 0.0131, 0, -0.0582}},
	{[treeDepth]uint16{30, 69, 104, 0}, [treeDepth]float32{0, -0.15884, 0, 0.78196}, [1 << treeDepth]float32{-0.00165, 0.0146, 0.0092, -0.0111, -0.0138, 0.0106, 0.0173, 0.011, 0.0214, 0.00305, -0.0328, -0.027, -0.0676, 0, 0.0106, 0.00174}},
	{[treeDepth]uint16{11, 43, 82, 17}, [treeDepth]float32{0.47, 0, -0.33333, 0.18507}, [1 << treeDepth]float32{0.000841, -0.00777, -0.000739, 0.0368, -0.00126, -0.0149, -0.00726, 0.00773, -0.00753, 0.00841, 0.00469, 0.0293, 0.0179, 0.00358, -0.0347, 0.000395}},
	{[treeDepth]uint16{56, 56, 60, 43}, [treeDepth]float32{-0.18307, -0.032807, -0.080043, 0}, [1 << treeDepth]float32{0.00299, 0.00159, 0, 0.00535, 0.0177, -0.0231, 0, -0.00109, 0.0074, -0.00745, 0, -0.0125, 0.0186, 0.00201, 0, 0.00851}},
	{[treeDepth]uint16{11, 11, 43, 20}, [treeDepth]float32{0.33647, 0.47, 0.26102, 0.16019}, [1 << treeDepth]float32{-0.00126, -0.0182, 0, 0.00209, 0.00311, -0.029, 0, 0.0333, 0.00729, -0.0156, 0, -0.00456, -0.0121, 0.0176, 0, 0.00338}},
	{[treeDepth]uint16{19, 58, 20, 107}, [treeDepth]float32{0.55, -0.84009, 0.20768, 0}, [1 << treeDepth]float32{-0.0138, -0.011, -0.00796, 0.00795, 0.0198, 0.0129, -0.00204, 0.011, -0.0232, -0.0163, -0.00116, 0.0167, 0.00195, -0.0482, 0.00209, -0.01}},
	{[treeDepth]uint16{3, 51, 38, 2}, [treeDepth]float32{0.31082, -0.40944, 0.055556, 0}, [1 << treeDepth]float32{0.0128, -0.000331, -0.0321, -0.000828, -0.00262, 0.0207, 0.00948, 0.00154, 0.0118, -0.0108, -0.0158, 0.00464, -0.0158, 0.034, -0.000402, -0.00927}},
	{[treeDepth]uint16{20, 56, 0, 2}, [treeDepth]float32{0.7807, -0.18307, 0.36505, 0.076896}, [1 << treeDepth]float32{0.0488, 0.00581, 0.0011, 0.000547, 0.0231, -0.0196, 0.00308, -0.0218, 0.0105, 0.00961, 0.00111, -0.0195, 0.00441, -0.0359, -0.0084, -0.0293}},
	{[treeDepth]uint16{30, 98, 67, 11}, [treeDepth]float32{0, 0.16667, -0.26261, 0.09531}, [1 << treeDepth]float32{0.00451, 0.000141, 0.00217, -0.0208, -0.000693, -0.00178, 0.0159, -0.00344, 0.0325, -0.00248, -0.000313, -0.0271, -0.00325, -0.00289, 0.00407, -0.0344}},
	{[treeDepth]uint16{58, 20, 19, 30}, [treeDepth]float32{-1, 0.20768, 0.45833, 0}, [1 << treeDepth]float32{0.00409, -0.0058, 0.0363, 0.0132, -0.0213, -0.00109, 0.0145, 0.00247, -0.00192, -0.00535, 0.0208, -0.000292, -0.01, -0.0135, 0.00224, -0.0121}},
	{[treeDepth]uint16{56, 11, 107, 18}, [treeDepth]float32{-0.032807, 0.47, 0, 0.55429}, [1 << treeDepth]float32{-0.000656, -0.000432, -0.00975, 0.0213, -0.00417, 0.00387, -0.042, -0.0123, -0.0204, -0.0181, 0.00498, 0.0202, -0.016, 0.0207, 0.00414, 0.032}},
	{[treeDepth]uint16{19, 82, 17, 2}, [treeDepth]float32{0.35714, -0.33333, 0.27407, 0.18093}, [1 << treeDepth]float32{0.0119, 0.00509, 0.0309, -0.00905, -0.00828, 0.00138, 0.0223, 0.00463, 0.00144, -0.00097, 0.00853, -0.00451, -0.0123, -0.0211, 0.0151, 0.0292}},
	{[treeDepth]uint16{30, 3, 98, 55}, [treeDepth]float32{0, 0.079891, 0.16667, -0.0049407}, [1 << treeDepth]float32{0.00247, 0.00114, -0.0157, -0.015, -0.0165, -0.0244, -0.0111, 0.0121, 0.00177, -0.00463, -0.00309, 0.0261, 0.0106, -0.019, 0.0139, 0.0187}},
	{[treeDepth]uint16{60, 107, 92, 5}, [treeDepth]float32{-0.72055, 0, -0.069242, 0}, [1 << treeDepth]float32{-0.0351, 0.0255, -0.0172, 0.00536, -0.00752, 0.00205, 0.0295, -0.00774, -0.0238, -0.0233, 0, 0, 0.0193, -0.00175, 0, 0}},
	{[treeDepth]uint16{58, 55, 103, 92}, [treeDepth]float32{-1, -0.0049407, 0, -0.069242}, [1 << treeDepth]float32{-0.0324, -0.0069, -0.00523, 0.00168, 0.00841, -0.0343, 0.00948, -0.0319, 0.0368, -0.00584, 0.00409, -0.000445, -0.00456, -0.0155, -0.00227, 0.0223}},
	{[treeDepth]uint16{30, 83, 98, 18}, [treeDepth]float32{0, -0.13614, 0.16667, 0.22084}, [1 << treeDepth]float32{-0.00088, -0.00846, 0.013, -0.00724, -0.00508, 0.0257, 0.00773, -0.0148, -0.00609, 0.0221, 0.00536, 0.00487, 0.0125, 0.0143, 0.00466, -0.024}},
	{[treeDepth]uint16{56, 20, 30, 83}, [treeDepth]float32{-0.42649, 0.92255, 0, -0.13614}, [1 << treeDepth]float32{0.00973, -0.00059, -0.0123, -0.0216, 0.022, 0.0138, -0.00542, -0.00167, 0.0666, 0.00604, 0.00761, -0.0174, 0.00721, -0.00692, -0.00447, -0.00727}},
	{[treeDepth]uint16{57, 58, 21, 87}, [treeDepth]float32{-0.066267, -0.023381, 0, -0.056911}, [1 << treeDepth]float32{-0.00187, -0.00464, 0.0195, -0.00457, -0.0104, 0.00712, -0.00103, 0.0288, 0.00876, -0.0123, -0.000596, 0.0014, -0.0244, -0.035, 0.0137, 0.00388}},
	{[treeDepth]uint16{60, 18, 93, 2}, [treeDepth]float32{-1.4553, 0.37216, -0.07343, 0.096892}, [1 << treeDepth]float32{-0.000365, 0.0156, -0.0131, -0.00234, 0.00853, -0.00142, -0.00584, 0.00401, -0.0128, 0.0152, -0.00333, -0.037, 0.0307, -0.000718, -0.00926, -0.00599}},
	{[treeDepth]uint16{67, 60, 107, 92}, [treeDepth]float32{-0.37048, -0.080043, 0, -0.069242}, [1 << treeDepth]float32{0.0364, -0.0274, 0.0312, -0.00364, -0.0199, 0.00171, 0.018, 0.025, 0.00239, -0.000464, 0.0492, -0.00276, -0.0108, 0.00711, -0.0142, -0.00779}},
	{[treeDepth]uint16{10, 86, 58, 44}, [treeDepth]float32{0, -1, -0.47163, 0.26686}, [1 << treeDepth]float32{0.00694, -0.0187, 0.00112, -0.0072, -0.0148, 0.00729, 0.00424, -0.0179, 0.00927, -0.00404, -0.0135, -0.00938, 0.0103, 0.0315, 0.00759, 0.0237}},
	{[treeDepth]uint16{10, 55, 34, 11}, [treeDepth]float32{0, -0.087633, 0.64259, -0.51083}, [1 << treeDepth]float32{0.0317, -0.00315, 0.00157, -0.009, 0.0506, -0.000136, -0.0276, 0.00193, -0.00563, -0.0487, 0.00157, -0.00639, 0.013, 0.00318, -0.0161, 0.0173}},
	{[treeDepth]uint16{8, 44, 2, 33}, [treeDepth]float32{0.18549, 0.26686, 0.030636, 0.22222}, [1 << treeDepth]float32{0.00399, 0.00588, -0.0044, 0.0301, 0.00883, -0.0234, 0.0162, 0.0227, 0.00515, -0.00374, -0.00905, 0.00643, 0.000353, -0.00297, -0.00312, 0.0161}},
	{[treeDepth]uint16{49, 20, 11, 69}, [treeDepth]float32{-0.65026, 0.7807, 0.50078, -0.43788}, [1 << treeDepth]float32{0.00461, -0.00766, 0, 0, 0.0152, 0.0208, 0, 0, 0.031, 0.000521, 0.0149, -0.0209, -0.00542, 0.0039, 0.0326, -0.0299}},
	{[treeDepth]uint16{38, 11, 11, 92}, [treeDepth]float32{0.80229, 0.33647, 0.04879, -0.069242}, [1 << treeDepth]float32{-0.0196, 0.00776, 0, 0, 0.0213, -0.0397, 0.00871, 0.0235, 0.00344, -0.00614, 0, 0, 0.0022, -0.0399, -0.00534, 0.0208}},
	{[treeDepth]uint16{17, 34, 5, 60}, [treeDepth]float32{0.24914, 0, 0.2, -0.18721}, [1 << treeDepth]float32{-0.00149, -0.00694, -0.00965, 0.0173, 0.0182, 0.0169, 0.0132, -0.00782, 0.00266, 0.00482, -0.00342, 0.0215, -0.00276, -0.0148, -0.0129, 0.00227}},
	{[treeDepth]uint16{55, 34, 26, 8}, [treeDepth]float32{-0.0049407, 0.42316, 0, 0.18549}, [1 << treeDepth]float32{-0.00861, 0.00631, 0.0033, -0.0067, -0.0181, 0.0239, -0.00372, -0.0217, -0.00929, -0.0043, 0.0241, -0.00179, -0.0165, 0.0138, -0.0396, -7.39e-05}},
	{[treeDepth]uint16{67, 60, 6, 17}, [treeDepth]float32{-0.40927, -0.23841, 0.031167, 0.53782}, [1 << treeDepth]float32{-0.0139, -0.00121, 0.0292, 0.000303, 0.016, 0.0098, 0.0345, -0.00707, -0.0137, -0.0515, 0.0291, 0.0183, -0.00518, 0.00847, -6.23e-05, -0.0294}},
	{[treeDepth]uint16{7, 82, 19, 43}, [treeDepth]float32{0.025161, -0.22222, 0.35714, 0}, [1 << treeDepth]float32{0.011, -0.00733, 0.021, 0.021, -0.00211, 0.000589, -0.0073, 0.0161, -0.032, -0.00644, -0.00773, 0.000463, 0.0102, 0.00237, -0.0126, -0.00566}},
	{[treeDepth]uint16{17, 67, 50, 52}, [treeDepth]float32{0.40032, -0.33339, -0.55249, -0.22334}, [1 << treeDepth]float32{-0.00094, 0, 0.0137, 0, -0.0196, 0.0142, -0.000129, -0.016, -0.00993, 0, 0.00244, 0, 0.0257, 0.0374, 0.000623, -0.00514}},
	{[treeDepth]uint16{56, 11, 21, 23}, [treeDepth]float32{-0.032807, 0.66783, 0.4, 0.2}, [1 << treeDepth]float32{-0.00243, -0.000319, -0.0357, 0.0301, -0.0226, 0.0236, -0.014, -0.00556, -0.00056, 0.00382, 0.00742, -0.0336, 0, 0, 0, 0}},
	{[treeDepth]uint16{17, 30, 67, 6}, [treeDepth]float32{0.40032, 0.023676, -0.37048, 0.055513}, [1 << treeDepth]float32{0.00823, 0.0458, -0.0079, 0.00827, 0.00231, -0.00405, -0.00493, 0.00883, 0.031, 0.00873, 0.00915, -1.81e-05, 0.00626, -0.0242, -0.00503, 0.0121}},
	{[treeDepth]uint16{20, 104, 20, 11}, [treeDepth]float32{0.7807, 0, 0.098326, 0}, [1 << treeDepth]float32{8.93e-05, 0, -0.0526, 0, 0.00714, -0.0302, -0.00464, 0.0358, -0.000225, 0, -0.00758, 0, -0.00301, -0.0164, 0.0268, 0.0317}},
	{[treeDepth]uint16{20, 104, 83, 17}, [treeDepth]float32{0.7807, 0, -0.7507, 0.53782}, [1 << treeDepth]float32{0.0438, -0.0135, 0.00391, 0.0231, 0.000454, -0.0248, 0.000891, 0.0363, 0.015, 0, -0.0456, 0, -0.00999, 0.000661, -0.0247, 0}},
	{[treeDepth]uint16{38, 18, 60, 39}, [treeDepth]float32{0.055556, 0.065508, -0.3285, 0}, [1 << treeDepth]float32{-0.0276, -0.00334, 0.0129, 0.00281, -0.0185, 0.0148, -0.015, -0.00286, 0.000244, 0.0242, 0.00158, 0.0417, -0.00303, -0.0266, 0.0105, -0.0105}},
	{[treeDepth]uint16{7, 34, 82, 2}, [treeDepth]float32{0.025161, 0.64259, -0.22222, 0.15936}, [1 << treeDepth]float32{0.00216, 0.00656, -0.0175, 0.000828, -0.00211, 0.00977, -0.0397, -0.0188, -0.00646, -0.00788, 0.0134, -0.0227, -0.00548, 0.0258, -0.00903, -0.0183}},
	{[treeDepth]uint16{19, 43, 60, 86}, [treeDepth]float32{0.55, 0, -0.080043, -1}, [1 << treeDepth]float32{-0.000905, -0.0106, -0.0178, 0.0368, -0.0128, -0.00864, 0.028, 0.00536, 0.00239, 0.01, -0.0162, -0.019, 0.000956, 0.00518, -0.00294, 0.0338}},
	{[treeDepth]uint16{34, 2, 34, 98}, [treeDepth]float32{0.51666, 0.24882, 0.30992, 0.16667}, [1 << treeDepth]float32{8.05e-05, 0, -0.00548, 0, -0.00131, -0.0338, 0.0134, 0.000876, 0.00671, 0, -0.018, 0, -0.0194, -0.00967, -0.00162, -0.0146}},
	{[treeDepth]uint16{67, 50, 55, 17}, [treeDepth]float32{-0.37048, -0.55249, -0.0049407, 0.11864}, [1 << treeDepth]float32{0.0102, -0.0246, 0.00137, -0.0143, -0.00905, -0.00386, 0.0342, -4.75e-05, 0.0153, 0.0306, 0.0124, -0.00785, -0.00612, 0.00628, 0.0231, 0.00121}},
	{[treeDepth]uint16{38, 87, 17, 11}, [treeDepth]float32{0.055556, -0.67129, 0.049097, -0.91629}, [1 << treeDepth]float32{-0.0101, -0.000182, -0.00633, -0.0323, 0.000585, 0.0296, -0.00966, 0.014, -0.00663, -0.0163, 0.013, -0.000121, -0.0144, 0.0192, -0.0162, 0.000195}},
	{[treeDepth]uint16{58, 19, 69, 37}, [treeDepth]float32{-1, 0.6, -0.39069, 0}, [1 << treeDepth]float32{-0.00979, 0.0011, -0.0149, 0.00276, 0.0107, -0.00276, -0.0312, -0.00251, -0.0234, 0.00509, -0.000289, -0.00813, 0.037, -0.00413, -0.0171, 0.0195}},
	{[treeDepth]uint16{30, 34, 9, 1}, [treeDepth]float32{0, 0.30992, 0.074611, 0.53856}, [1 << treeDepth]float32{0.000786, -0.00832, 0.00291, -0.000842, 0.00172, -0.000408, 0.0283, -0.0176, -0.00859, 0.0067, 0.0178, -0.00823, 0.00293, 0.0177, -0.00557, -0.0193}},
	{[treeDepth]uint16{17, 83, 2, 69}, [treeDepth]float32{0.40032, -0.50159, 0.11779, -0.25308}, [1 << treeDepth]float32{0.032, 0.00128, 0.00574, -0.02, -0.00712, -0.0231, -0.000811, -0.0272, 0.00296, 0.00301, -0.0043, -0.0152, 0.00962, 0.000266, 0.00131, 0.0201}},
	{[treeDepth]uint16{10, 7, 60, 104}, [treeDepth]float32{0, 0.2416, -0.77319, 0}, [1 << treeDepth]float32{0.00922, 0.0208, -0.0156, -0.0133, -2.02e-06, -0.0197, -0.00483, 0.0099, -0.0187, -0.0104, -0.0302, 0, 0.00499, 0.0151, -0.0251, -8.6e-05}},
	{[treeDepth]uint16{56, 2, 11, 5}, [treeDepth]float32{-0.032807, 0.46014, 0.18232, 0.2}, [1 << treeDepth]float32{-0.00344, 0.00255, -0.00683, -0.0273, -0.0152, 0.00405, 0.0177, 0.0295, 0.00532, 0.00697, 0.0264, 0.00381, -0.0287, -0.0045, 0.0204, -0.0106}},
	{[treeDepth]uint16{57, 37, 58, 51}, [treeDepth]float32{-0.066267, 0, -0.023381, -0.16135}, [1 << treeDepth]float32{0.00725, 0.00577, 0.00931, -0.0377, -0.0091, 0.00315, -0.000976, -0.00417, 0.000397, -0.00804, 0.00681, -0.00591, -7.98e-07, -0.00527, 0.0551, 0.00176}},
	{[treeDepth]uint16{19, 38, 8, 11}, [treeDepth]float32{0.375, 0.80229, 0.36378, 0.37156}, [1 << treeDepth]float32{0.0114, 0.0012, 0.0293, -0.0214, -0.0088, -0.0112, -0.00203, -0.00291, -0.021, -0.00367, 0.00167, 0.0115, 0.00917, 0.00468, 0.00307, 0.0236}},
	{[treeDepth]uint16{83, 51, 38, 82}, [treeDepth]float32{-0.7507, -0.53111, 0.26491, -0.77778}, [1 << treeDepth]float32{0.0301, 0.036, 0.0423, -0.0124, -0.00565, -0.018, 0.0259, 0.00228, -0.00665, 0.021, -0.00206, 0.00488, 0.00223, 0.0013, 0.00287, -0.00175}},
	{[treeDepth]uint16{66, 11, 50, 43}, [treeDepth]float32{-0.65236, -0.16252, -0.42085, 0.49658}, [1 << treeDepth]float32{-0.00626, 0.00774, 0.0554, -0.0163, 0.0107, 0.00155, -0.00885, 0.000268, -0.00771, -0.035, -0.0147, 0.0223, 0, 0.00815, 0.0184, 0.0133}},
	{[treeDepth]uint16{34, 2, 34, 52}, [treeDepth]float32{0.51666, 0.20239, 0.27627, -0.17773}, [1 << treeDepth]float32{-0.00335, 0, -0.0216, 0, 0.0212, -0.00527, 0.00269, -0.00603, 0.00392, 0, -0.0029, 0, -0.0136, -0.0398, 0.00964, -0.00272}},
	{[treeDepth]uint16{59, 7, 11, 107}, [treeDepth]float32{-1, 0.12478, -0.051293, 0}, [1 << treeDepth]float32{0.00853, 0.0018, -0.0455, -0.028, 0.021, 4.65e-05, -0.00696, 0.000101, 0.0302, 0.00382, 0.00813, 0.0144, 0.000569, -0.00808, -0.00441, 0.00884}},
	{[treeDepth]uint16{66, 18, 8, 11}, [treeDepth]float32{-0.057229, 0.5082, 0.18549, -0.35667}, [1 << treeDepth]float32{0.00563, 0.00676, -0.0141, 0.0212, -0.0122, -0.0032, 0.0187, -0.0214, -0.00421, 0.00612, -0.0392, 0.00265, -0.000883, -0.00514, -0.0227, 0.00818}},
	{[treeDepth]uint16{60, 57, 38, 2}, [treeDepth]float32{-0.93156, -0.69618, 0.5, 0.22562}, [1 << treeDepth]float32{-0.00245, -0.0221, 0.00827, -0.00289, -0.00356, 0.0149, 0.0047, 0.00219, -0.0254, 0.0146, -0.00201, 0.000868, -0.0139, 0.0473, 0.0339, -0.00736}},
	{[treeDepth]uint16{19, 92, 11, 99}, [treeDepth]float32{0.55, -0.069242, 0.04879, 0}, [1 << treeDepth]float32{-0.0168, -0.0139, 0.00113, 0.0126, -0.0161, 0.0442, -0.00325, 0.00502, -0.00233, -0.0195, 0.0112, 0.0302, -0.0108, 0.0172, -0.00545, -0.0289}},
	{[treeDepth]uint16{27, 1, 68, 107}, [treeDepth]float32{0.5, 0.67397, -0.017241, 0}, [1 << treeDepth]float32{-0.0033, 0.0252, -0.00201, -0.00859, 0.00665, 0.0388, -0.00322, 0.0015, -0.00093, 0, 0.0163, 0, -0.00484, 0, -0.011, 0}},
	{[treeDepth]uint16{60, 19, 23, 80}, [treeDepth]float32{-1.2238, 0.5, 0.8, -0.5}, [1 << treeDepth]float32{-0.00917, -0.0193, -0.000329, 0.0172, 0.0135, 0.00752, -0.000253, 0.00737, 0.0181, -0.000423, -0.0374, 0.000606, 0.0172, -0.0367, -1.24e-05, -0.000439}},
	{[treeDepth]uint16{11, 69, 104, 11}, [treeDepth]float32{0.47, -0.43788, 0, -0.10536}, [1 << treeDepth]float32{-0.00432, 0, 0.00198, 0, -0.0455, 0, -0.0207, 0, -0.00108, 0.0183, -0.00258, -0.000323, -0.031, 0.0315, 0.0194, 0.0164}},
	{[treeDepth]uint16{57, 34, 17, 37}, [treeDepth]float32{-0.54872, 0.21424, 0.30124, 0}, [1 << treeDepth]float32{0.0478, 0.00121, 0.00748, -0.00563, 0.00345, -0.00353, -0.00536, 0.014, 0.0227, 0.00158, 0.0118, 0.0185, -0.000264, -0.0066, -0.0195, 0.00933}},
	{[treeDepth]uint16{58, 20, 54, 4}, [treeDepth]float32{-1, 0.20768, -0.25, 0.094495}, [1 << treeDepth]float32{-0.0102, -0.0138, 0.0391, 0.00164, -0.0136, -0.00174, 0.00997, 0.000605, -0.00308, -0.0296, -0.021, -0.0092, -0.0166, 0.0129, 0.00229, -0.0123}},
	{[treeDepth]uint16{50, 38, 3, 82}, [treeDepth]float32{-1.4336, 0.29295, 0.079891, -0.57143}, [1 << treeDepth]float32{-0.00378, -0.00379, 0.0311, 0.00407, 0.0028, 0.00524, -0.000448, -0.0222, -0.0107, 0.00411, 0.0252, -0.00418, -5.3e-05, 0.0262, 0.0105, 0.00199}},
	{[treeDepth]uint16{36, 2, 83, 4}, [treeDepth]float32{0, 0.15936, -0.018263, 0.094495}, [1 << treeDepth]float32{0.00247, -0.0211, -0.00797, -0.0468, -0.00293, 0.0134, 0.00391, -0.0254, 0.0136, 0.0297, 0.00291, -0.00693, -0.0223, -0.00366, -0.00883, -0.017}},
	{[treeDepth]uint16{25, 56, 11, 101}, [treeDepth]float32{0, -0.068704, -0.10536, 0}, [1 << treeDepth]float32{-0.00423, -0.0188, 0.00156, -0.053, -0.0025, 0.0341, 0.00155, -0.0147, 0.00531, 0, 0.0349, 0, -0.0216, 0, -0.0107, 0}},
	{[treeDepth]uint16{19, 34, 19, 60}, [treeDepth]float32{0.55, 0.11631, 0.45833, -0.77319}, [1 << treeDepth]float32{0.00876, 0, 0.00964, 0, -0.0199, 0.0335, -0.0128, -0.025, -0.00747, 0, 0.00262, 0, -9.52e-05, 0.0144, -0.00754, -0.00159}},
	{[treeDepth]uint16{56, 48, 68, 107}, [treeDepth]float32{-0.032807, 0, -0.017241, 0}, [1 << treeDepth]float32{-0.00431, 0.00216, 0.00249, -0.049, -0.00196, 0.000523, 0.0606, 0.016, 0.00628, 0.0101, 0.00498, -0.0105, -0.0305, -0.00276, -0.00595, -0.00331}},
	{[treeDepth]uint16{19, 36, 7, 60}, [treeDepth]float32{0.375, 0, 0.025161, -0.18721}, [1 << treeDepth]float32{0.0125, -0.00559, -0.000386, -0.0324, 0.0074, 0.00801, -0.0497, -0.00453, -0.00673, -0.00106, -0.0105, -0.00741, 0.0102, -0.0029, -0.00524, 0.0375}},
	{[treeDepth]uint16{11, 87, 11, 100}, [treeDepth]float32{0.50078, -0.20162, 0.37156, 0}, [1 << treeDepth]float32{-0.000754, 0, -0.000898, 0, 0.0195, -0.00864, -0.0143, 0.015, -0.0114, 0, 0.0151, 0, -0.0298, -0.0155, -0.0166, 0.000303}},
	{[treeDepth]uint16{87, 23, 107, 68}, [treeDepth]float32{-0.22638, 0, 0, -0.006993}, [1 << treeDepth]float32{0.00069, -0.00304, -0.0264, 0.00402, -0.00456, 0.0112, 0, 0, 0.00554, 0.0018, -0.0221, 0.0174, -0.0215, -0.00418, 0, 0}},
	{[treeDepth]uint16{38, 60, 5, 69}, [treeDepth]float32{0.055556, -0.18721, 0.2, -0.53483}, [1 << treeDepth]float32{-0.000866, -0.00744, 0.0126, 0.0152, -0.0028, 0.0197, -0.0014, -0.0188, -0.0255, -0.000824, 0.0199, -0.00158, -0.0245, 0.0115, -0.0328, -0.00334}},
	{[treeDepth]uint16{11, 39, 11, 11}, [treeDepth]float32{0.47, 0, 0.33647, 0.13976}, [1 << treeDepth]float32{-0.000826, 0, 0.0284, 0, 0, 0, 0, 0, 0.00136, 0, -0.0335, 0, -0.0125, 0.0112, 0.0285, -0.0264}},
	{[treeDepth]uint16{50, 87, 60, 55}, [treeDepth]float32{-1.4336, -0.0048352, -1.4553, -0.0049407}, [1 << treeDepth]float32{-0.00443, -0.0114, 0.0108, 0.0576, 0.0184, -0.00469, 0.0128, -0.00558, 0.00712, -0.00494, 0.011, 0.0138, -0.0148, -0.00121, 0.048, 0.00295}},
	{[treeDepth]uint16{17, 45, 85, 67}, [treeDepth]float32{0.049097, 0, -1, -0.11967}, [1 << treeDepth]float32{-0.0304, -0.0127, -0.00122, 0.0132, -0.00284, 0.00382, 0.0399, -0.0115, -0.0178, 0.0237, -9.56e-06, 0.00099, -0.0209, -0.000247, 0.000966, -0.0248}},
	{[treeDepth]uint16{17, 62, 4, 98}, [treeDepth]float32{0.11864, -1, 0.13003, 0}, [1 << treeDepth]float32{-0.00478, 0.00364, 0.00698, -0.002, -0.000239, -0.000467, -0.00351, 0.00198, -0.00736, 0.0125, -0.00509, -0.00716, -0.0352, -0.0197, 0.0206, 0.036}},
	{[treeDepth]uint16{17, 33, 43, 107}, [treeDepth]float32{0.11864, 0.5, 0, 0}, [1 << treeDepth]float32{0.00566, -0.000492, -0.00838, 0.00516, -0.0128, 0.000289, 0.000237, -0.000411, -0.00339, -0.00451, -0.0156, 0.0206, 0.00637, 0.021, -0.0137, -0.0312}},
	{[treeDepth]uint16{55, 19, 36, 92}, [treeDepth]float32{-0.36174, 0.45833, 0, -0.069242}, [1 << treeDepth]float32{-0.0214, -0.015, -0.0215, 0.00532, -0.000322, 0.00278, -0.000478, 0.00367, 0.0467, 0.00221, -0.00211, -0.00179, 0.00497, -0.0431, -0.00417, 0.0106}},
	{[treeDepth]uint16{17, 0, 19, 85}, [treeDepth]float32{0.14951, 0.21331, 0.40909, -1}, [1 << treeDepth]float32{0.0111, -0.000537, 0.0194, 0.0444, -0.0209, 0.0303, -0.0177, 0.0103, -0.00768, 0.0425, -0.0113, 0.00758, -0.00139, 0.0151, -0.0104, -0.00135}},
	{[treeDepth]uint16{50, 37, 2, 43}, [treeDepth]float32{-1.2897, 0, 0, 0}, [1 << treeDepth]float32{0.000553, 0.00666, 0.011, 0.00586, 0.0104, -0.00391, 0.0913, 0.00624, -0.00115, 0.00615, 0, -0.0411, -0.0147, -0.000653, -0.00431, 0.00864}},
	{[treeDepth]uint16{50, 37, 79, 69}, [treeDepth]float32{-1.4336, 0, -0.46678, -0.43788}, [1 << treeDepth]float32{0.00878, 0.0217, -0.000145, -0.0141, 0.0205, -0.00584, -0.000315, 0.0033, -0.00548, -0.00739, -0.000196, 0.0146, 0.00232, 0.000244, 0.0671, -0.0022}},
	{[treeDepth]uint16{20, 4, 66, 20}, [treeDepth]float32{0.098326, 0.094495, -0.057229, 0.403}, [1 << treeDepth]float32{-0.0113, -0.0051, 0.0149, -0.00798, -0.00346, 0.0171, 0.00517, 0.00296, 0, 0.0025, 0, -0.0122, 0, -0.00534, 0, -0.0247}},
	{[treeDepth]uint16{50, 72, 2, 83}, [treeDepth]float32{-1.4336, -0.3, 0.29803, -0.018263}, [1 << treeDepth]float32{0.00422, -0.00422, 0.00966, 0.00215, 0.00169, -0.000651, 0.0393, -0.017, -2.88e-06, 0.00518, -0.000318, -0.00367, 0.00103, 0.0714, 0.0199, -0.000904}},
	{[treeDepth]uint16{57, 21, 56, 8}, [treeDepth]float32{-0.066267, 0.4, -0.032807, 0.1633}, [1 << treeDepth]float32{0.0037, -0.0148, -0.0275, 0.000758, 0.00737, 0.00229, -0.012, 0.00917, 0.00241, -0.00613, 0.0143, -0.0176, 0.0045, -0.0048, 0.00636, 0.0234}},
	{[treeDepth]uint16{20, 49, 6, 5}, [treeDepth]float32{0.7807, -0.50623, 0.055513, 0.2}, [1 << treeDepth]float32{-0.0181, -0.0039, 0.00142, -0.027, -0.000348, 0.00679, -0.0217, 0.0176, -0.000779, -0.0159, -0.00812, 0.00542, 0.0331, 0.0241, 0.00191, -0.0208}},
	{[treeDepth]uint16{66, 60, 43, 86}, [treeDepth]float32{-0.65236, -0.77319, 0, -1}, [1 << treeDepth]float32{-0.0148, 0.0139, 0.0278, -0.00872, -0.000581, -0.00332, 0.013, 0.0127, -0.0144, 0.00655, 0.0565, 0.000261, -0.0123, -0.0283, -0.00101, -0.0032}},
	{[treeDepth]uint16{67, 11, 43, 99}, [treeDepth]float32{-0.72574, -0.51083, 0, 0}, [1 << treeDepth]float32{-0.00995, 0.00663, 0.0475, -0.0011, -0.0155, -0.0409, 0.00989, 0.00375, -0.00354, 0.0197, 0.00438, -0.00193, 0.00793, 0.0141, 0.00195, -0.00504}},
	{[treeDepth]uint16{67, 50, 11, 43}, [treeDepth]float32{-0.26261, -0.61582, -0.22314, 0}, [1 << treeDepth]float32{-0.00397, 0.0118, -0.00159, 0.00406, -0.0018, -0.00998, 0.0149, -0.00113, -0.0133, -0.0129, -0.00194, -0.0208, 0.00322, -0.00656, 0.0401, -0.00321}},
	{[treeDepth]uint16{49, 68, 11, 105}, [treeDepth]float32{-0.65026, -0.075758, -0.51083, 0}, [1 << treeDepth]float32{-0.00529, 0.00726, -0.0147, -0.0109, -0.0179, -0.0021, 0.0496, -0.000132, 0.00656, 0.0244, -0.00379, 0.00777, -0.00152, -0.0281, 0.00973, 0.00932}},
	{[treeDepth]uint16{51, 107, 87, 11}, [treeDepth]float32{-0.052963, 0, -0.10499, -0.91629}, [1 << treeDepth]float32{-0.0189, -0.0258, 0.0176, 0.0209, 0.0166, 0.0175, 0.00724, 0.0209, 0.00204, 0.00143, 0.00554, -0.0278, -0.00248, -0.000122, 0.00946, -0.0009}},
	{[treeDepth]uint16{67, 34, 30, 1}, [treeDepth]float32{-0.19279, 0.51666, 0, 0.2729}, [1 << treeDepth]float32{0.0259, 0.000668, -0.00841, -0.0191, -0.00104, -0.00639, -0.000521, -0.0248, 0.000654, -0.0012, 0.0301, -0.00267, -0.00296, 0.00548, -0.00667, -0.026}},
	{[treeDepth]uint16{2, 3, 82, 4}, [treeDepth]float32{0, 0.079891, -0.22222, 0.13003}, [1 << treeDepth]float32{0.0122, -0.00318, -0.018, -0.00402, -0.00621, -0.00137, 0.0117, 0.0128, 0.0127, 0.0156, -0.0197, -0.00295, -0.00019, -0.0223, -0.0114, 1.45e-05}},
	{[treeDepth]uint16{11, 18, 39, 23}, [treeDepth]float32{0.47, 0.55429, 0, 0.2}, [1 << treeDepth]float32{-0.000993, 0.00889, -0.0151, 0.0266, 0.0125, -0.0365, 0.0203, 0.019, 0.00673, -0.0196, -0.00139, -0.0138, 0, 0, 0, 0}},
	{[treeDepth]uint16{12, 98, 60, 23}, [treeDepth]float32{0, 0, -0.080043, 0.2}, [1 << treeDepth]float32{-0.00475, -0.0036, 0.00352, 0.0655, 0.00515, 0, -0.00576, 0, 0.0156, -0.000287, 0.0308, 0.00376, -0.0147, 0, -0.0215, 0}},
	{[treeDepth]uint16{2, 44, 60, 46}, [treeDepth]float32{0.68223, 0.26686, -0.080043, 0}, [1 << treeDepth]float32{0.00044, 0.00439, -0.00651, 0.00286, -0.00114, 0.0918, 0.0122, -0.027, 0.0156, 0.00125, 0.00847, 0.0107, -0.0326, -0.000619, -0.00934, 0}},
	{[treeDepth]uint16{66, 30, 55, 5}, [treeDepth]float32{-0.057229, 0.15583, -0.0049407, 0.6}, [1 << treeDepth]float32{0.0115, -0.0129, -0.0109, -0.00399, -0.00491, 0.00207, -0.00631, 0.0257, -0.00665, 0.00035, -0.00812, 0.00685, 0.0227, 0.00688, -0.0136, 0.0134}},
	{[treeDepth]uint16{67, 44, 15, 2}, [treeDepth]float32{-0.19279, 0, 0, 0.46014}, [1 << treeDepth]float32{-0.000639, -0.00104, 0.0197, -0.00452, -0.0113, 0.00838, 0.0375, -0.0417, 0.0171, 0.0149, -0.00238, -0.011, 0.00225, 0.00681, -0.000649, -0.0165}},
	{[treeDepth]uint16{8, 30, 19, 58}, [treeDepth]float32{0.18549, 0, 0.40909, -0.145}, [1 << treeDepth]float32{0.0184, 0.0172, -0.00201, 0.00191, 0.00198, -0.016, -0.00368, -0.0172, -0.00383, -0.00359, 0.0195, 0.0122, 0.00627, -0.00392, -0.0106, -0.0139}},
	{[treeDepth]uint16{34, 52, 17, 5}, [treeDepth]float32{0.51666, -0.31822, 0.27407, 0.3}, [1 << treeDepth]float32{0.00632, 0.000868, -0.00154, -0.0219, -0.0119, 0.0272, 0.0078, 0.00134, 0.00504, 0.0115, 0.00517, 0.000149, -0.0137, 0.00156, -0.00411, 0.0164}},
	{[treeDepth]uint16{26, 17, 55, 103}, [treeDepth]float32{0.8, 0.02893, -0.0049407, 0}, [1 << treeDepth]float32{0.00347, 0.038, 0.00119, -0.0291, -0.0106, 0.0173, 1.36e-05, 0.0398, -0.0377, 0, -0.00709, 0, -0.0387, 0, 0.0142, 0}},
	{[treeDepth]uint16{38, 11, 30, 104}, [treeDepth]float32{0.80229, 0.33647, 0, 0}, [1 << treeDepth]float32{0.00396, -0.0236, -0.00168, 0.0249, -0.00186, 0.00384, -0.00992, 0.0014, -0.0128, -0.035, 0.0192, 0.0177, 0.0139, 0.0157, -0.000741, 0.000259}},
	{[treeDepth]uint16{3, 51, 79, 11}, [treeDepth]float32{0.31082, -0.53111, -0.06507, 0.33647}, [1 << treeDepth]float32{0.00129, 0.0117, 0.000429, -0.00641, -0.0398, 0.05, 0.00135, 0.0194, -0.00538, -0.000721, 0.00544, -0.000165, 0.00171, -0.00226, -0.00694, -0.0109}},
	{[treeDepth]uint16{82, 19, 17, 9}, [treeDepth]float32{-0.33333, 0.48, 0.24914, 0.074611}, [1 << treeDepth]float32{-0.00337, 0.00781, 0.00971, -0.0177, -0.00314, 0.0165, -0.0195, 0.00979, -0.00513, 0.00626, -0.00185, 0.00149, -0.00449, 0.0116, -0.000751, 0.0147}},
	{[treeDepth]uint16{19, 21, 6, 92}, [treeDepth]float32{0.55, 0.4, 0.031167, -0.069242}, [1 << treeDepth]float32{0.00804, 0.0255, -0.00577, -7.62e-05, -0.0415, 0.0176, -0.0235, -0.0124, -0.000314, -0.00144, -0.0199, -0.0068, -0.00501, 0.0163, 0.018, -0.0159}},
	{[treeDepth]uint16{20, 82, 48, 52}, [treeDepth]float32{0.52017, -0.42857, 0, -0.13394}, [1 << treeDepth]float32{-0.00807, 0.00658, 0.0288, -0.012, -0.00238, 0.00633, -0.0128, 0.00665, 0.000943, -0.00353, 0.00503, -0.00983, 0.0215, 0, -0.0374, 0.007}},
	{[treeDepth]uint16{20, 20, 19, 104}, [treeDepth]float32{0.92255, 0.20768, 0.38462, 0}, [1 << treeDepth]float32{-0.00484, 0, 0.0124, -0.028, -5.43e-05, 0, -0.0012, -0.0287, -0.0372, 0, 0.008, -9.45e-05, -0.0057, 0, 0.0124, 0.0111}},
	{[treeDepth]uint16{11, 38, 52, 86}, [treeDepth]float32{-0.43078, 0.5, -0.22334, -1}, [1 << treeDepth]float32{-0.0154, 0.0166, 0.0066, -0.0245, 8.6e-05, 0.000713, 0.0302, -0.00435, -0.0011, -0.0044, -0.0226, 0.00721, -0.00138, -0.00161, 0.0283, -0.000742}},
	{[treeDepth]uint16{3, 17, 45, 20}, [treeDepth]float32{0.47645, 0.069895, 0, 0.47985}, [1 << treeDepth]float32{0.00287, -0.00964, 0.0011, 0.0149, 0.0174, 0.00328, -0.0201, 0.000217, -0.0142, -0.0134, -0.0036, 0.0557, 0.0338, -0.00242, -0.00133, -0.00193}},
	{[treeDepth]uint16{49, 55, 19, 36}, [treeDepth]float32{-0.78575, -0.28971, 0.44444, 0}, [1 << treeDepth]float32{-0.00936, 0.0219, -0.0133, 6.74e-06, -0.0183, 0.00039, 0.0615, -0.000904, -1.07e-05, 0.00198, -9.55e-06, -0.0387, -2.61e-06, -0.00169, -0.000214, 0.0156}},
	{[treeDepth]uint16{67, 60, 6, 107}, [treeDepth]float32{-0.19279, -0.37469, 0.031167, 0}, [1 << treeDepth]float32{-0.0142, -0.0105, 0.022, 0.00404, 0.0133, 0.0108, 0.00798, -0.0093, -0.000541, 0.0102, -0.00311, -0.00393, 0, 0, 0, 0}},
	{[treeDepth]uint16{67, 60, 5, 87}, [treeDepth]float32{-0.37048, -0.23841, 0.2, -0.41133}, [1 << treeDepth]float32{0.00588, -0.0213, 0.00949, 0.00866, 0.00792, 0.00954, -0.00774, -0.0169, -0.0133, 9.22e-05, 0.0247, 0.000476, 0.0162, 0.00906, 0.0203, -0.00806}},
	{[treeDepth]uint16{58, 55, 50, 27}, [treeDepth]float32{-1, -0.36174, -0.68255, 0}, [1 << treeDepth]float32{0.0698, 0.0107, 0.000712, -0.0139, 0.02, -0.00262, 0.00734, 0.000112, -0.00444, 0.00653, 0.0269, 0.0228, -0.00393, -0.0111, 0.0114, -0.00584}},
	{[treeDepth]uint16{11, 18, 41, 20}, [treeDepth]float32{0.47, 0.60756, 0, 0.16019}, [1 << treeDepth]float32{-0.00262, 0.00996, -0.0145, 0.0403, 0.0195, -0.00795, 0.0158, -0.0331, 0.00173, -0.00102, -0.0112, 0.00609, -0.015, -0.0168, -0.00336, -0.0122}},
	{[treeDepth]uint16{55, 58, 11, 98}, [treeDepth]float32{-0.36174, -0.145, -0.22314, 0}, [1 << treeDepth]float32{0.00942, -0.00048, 0.00647, -0.0104, 0.0123, -0.00721, -0.0152, 0.0056, 0.0594, 0.00984, -0.00413, 0.00624, 0.0202, -0.00576, 0.00641, -0.00238}},
	{[treeDepth]uint16{60, 0, 86, 68}, [treeDepth]float32{-1.2238, 0, -1, -0.18764}, [1 << treeDepth]float32{-0.00546, -0.0464, 0.0169, -0.00572, -0.00708, -0.00785, 0.0123, 0.0021, -0.022, 0.0407, 0.019, -0.00455, -0.00727, -0.0126, 0.0124, 0.00053}},
	{[treeDepth]uint16{20, 3, 2, 44}, [treeDepth]float32{0.20768, 0.079891, 0.15936, 0.1191}, [1 << treeDepth]float32{0.00315, -0.00332, -0.0211, 0.0196, -0.0138, 0.00299, 0.0209, 0.0043, -0.00459, -0.0201, -0.0207, -0.00157, 0.0181, -0.00409, 0.0235, 0.0111}},
	{[treeDepth]uint16{26, 17, 44, 34}, [treeDepth]float32{0.8, 0.02893, 0.43807, 0.077584}, [1 << treeDepth]float32{0.0125, 0.0219, -0.00173, 0.0221, -0.0223, -8.51e-05, 0.039, 9.33e-05, -0.0046, 0.0366, 0.00117, -0.00409, -0.0228, 0.0163, -0.0018, -0.00426}},
	{[treeDepth]uint16{11, 69, 107, 60}, [treeDepth]float32{0.47, -0.43788, 0, -0.65925}, [1 << treeDepth]float32{-0.0241, 0.000205, -0.00486, -0.00257, 0.0128, 0, 0.0153, 0, -0.00499, 0.0258, 0.00134, 0.00591, 0.00383, 0.00519, -0.00526, -0.0143}},
	{[treeDepth]uint16{7, 18, 56, 11}, [treeDepth]float32{0, 0.37216, -0.032807, -0.35667}, [1 << treeDepth]float32{-0.00135, 0.0316, -0.00176, 0.00331, 0.0107, -0.002, -0.036, -0.00419, -0.00919, 0.00546, -0.000665, -0.0164, -0.000768, 0.00982, -0.00748, 0.00218}},
	{[treeDepth]uint16{19, 88, 38, 11}, [treeDepth]float32{0.55, -1, 0.41081, 0.47}, [1 << treeDepth]float32{-0.0156, 0.00345, -0.000947, 0.0121, 0.00798, 0.00878, -0.00185, -0.00333, -0.00491, -0.0121, -0.01, 0.00766, -0.0137, 0.0696, 0.0101, 0.00497}},
	{[treeDepth]uint16{58, 50, 68, 1}, [treeDepth]float32{-0.94335, -0.61582, -0.045614, 0.17948}, [1 << treeDepth]float32{-0.000251, -1.57e-05, 0.00183, -0.00682, 0.0228, -0.00769, 0.00297, 0.0186, 0.0309, -0.00265, 0.0159, -0.00154, 0.00608, -0.0158, -0.0107, -0.000353}},
	{[treeDepth]uint16{7, 18, 0, 30}, [treeDepth]float32{0.025161, 0.22084, 0.51235, 0}, [1 << treeDepth]float32{0.00324, -0.00113, -0.00947, 0.00715, 0.0384, 0.00699, -0.00674, 0.00266, -0.00601, -0.00119, 0.00165, 0.00146, -0.00098, 0.00484, -0.00848, -0.0113}},
	{[treeDepth]uint16{55, 43, 10, 7}, [treeDepth]float32{-0.36174, 0.49658, 0, 0.1909}, [1 << treeDepth]float32{0.0256, 0.000901, -0.0242, -0.00213, 0.00246, -0.0119, 0, 0.0284, -0.00954, -0.0112, 0.000323, 0.0156, -0.00328, -9.05e-05, 0.000144, 0.0199}},
	{[treeDepth]uint16{20, 49, 59, 52}, [treeDepth]float32{0.92255, -0.7137, -1, -0.041271}, [1 << treeDepth]float32{-0.0104, -0.000434, -0.0139, -0.00406, 0.00444, -0.0188, 0.00241, -0.0208, -0.0142, -0.00479, 0.0135, 0.00587, 0.054, -0.0207, -0.00176, -0.0113}},
	{[treeDepth]uint16{57, 18, 1, 56}, [treeDepth]float32{-0.066267, 0.5082, 0.67397, -0.087634}, [1 << treeDepth]float32{0.00968, 0.0123, -0.0219, -0.0201, -0.0157, -0.00364, -0.00617, 0.00203, 0.0048, -0.00103, -0.0378, -0.00909, 0.0136, -0.00668, -7.09e-05, 0.0014}},
	{[treeDepth]uint16{17, 60, 56, 87}, [treeDepth]float32{0.016894, -0.93156, -0.25451, -0.10499}, [1 << treeDepth]float32{-0.00482, -0.0116, 0.0144, 0.00938, -0.00624, 0.00248, -0.0185, -0.00193, -0.0201, -0.0232, 0.0305, 0.000807, -0.0218, 0.0229, -0.0056, 0.000738}},
	{[treeDepth]uint16{34, 49, 59, 68}, [treeDepth]float32{0.86021, -0.7137, -1, -0.095335}, [1 << treeDepth]float32{0.00818, -0.00499, -0.0112, -0.00459, -0.00387, -0.00904, 0.00329, -0.00984, -0.0228, -0.0107, 0.0127, 0.00783, 0.0502, -0.0104, -0.0021, -0.0236}},
	{[treeDepth]uint16{49, 55, 43, 67}, [treeDepth]float32{-0.78575, -0.36174, 0.49658, -0.15857}, [1 << treeDepth]float32{-0.00854, 0.00794, 0.055, -0.000343, -0.0118, -0.0225, -0.00778, 0.0335, -0.00251, 0.0253, -0.00131, -0.00149, 0, -0.00681, 0.00221, 0.00333}},
	{[treeDepth]uint16{30, 11, 107, 19}, [treeDepth]float32{0, 0.50078, 0, 0.48649}, [1 << treeDepth]float32{-0.00297, -0.00353, 0.0199, -0.0297, 0.00808, 0.00772, -0.0243, -0.0177, 0.00195, -0.00216, 0.0121, -0.000278, -0.00244, -0.0283, -0.00205, -0.0289}},
	{[treeDepth]uint16{12, 18, 11, 107}, [treeDepth]float32{0, 0.37216, 0.55962, 0}, [1 << treeDepth]float32{0.0021, 0.0154, -0.00811, -0.03, 0.00347, 0, 0.0161, 0, -0.000658, 0.0452, 0.00379, -0.00843, -0.0241, 0, 0.00795, 0}},
	{[treeDepth]uint16{20, 37, 2, 0}, [treeDepth]float32{0.20768, 0, 0, 0.44745}, [1 << treeDepth]float32{-0.00113, 0.00197, -0.0263, 0.0401, -0.000831, 0.00141, -0.00431, 0.0141, 0.0148, -0.000772, -0.013, -0.00047, -0.0166, 3.34e-05, 0.00689, -0.003}},
}

var passageForest = Forest{
	{[treeDepth]uint16{72, 90, 24, 24}, [treeDepth]float32{-0.1687, -0.1445, 0.38526, 0.4947}, [1 << treeDepth]float32{-0.0115, -0.0222, 0.0331, -0.00882, 0.0239, 0.0387, 0.0255, 0.0346, 0, 0, 0, 0, -0.00924, -0.0209, 0.00564, -0.0116}},
	{[treeDepth]uint16{24, 24, 43, 72}, [treeDepth]float32{0.4947, 0.38526, 0.031086, -0.1687}, [1 << treeDepth]float32{0.017, 0, -0.00256, 0.0262, 0.014, 0, 0.014, -0.0156, -0.0133, 0, -0.00262, -0.0188, -0.00936, 0, 0.0529, -0.0113}},
	{[treeDepth]uint16{24, 83, 23, 90}, [treeDepth]float32{0.38526, -0.13534, 0.5, -0.0083807}, [1 << treeDepth]float32{-0.0149, 0.0428, -0.0166, 0.0096, -0.00793, 0.0397, -0.0136, -0.0445, 0.0153, -0.0271, 0.0167, -0.00567, -0.0186, 0.065, -0.00238, -0.0314}},
	{[treeDepth]uint16{42, 42, 10, 4}, [treeDepth]float32{0.34273, 0.066347, 0.029585, 0.71498}, [1 << treeDepth]float32{-0.0141, 0, -0.0118, -0.0358, -0.0244, 0, 0.015, -0.00852, 0.0588, 0, 0.0173, -0.00236, -0.0337, 0, 0.00364, -0.0113}},
	{[treeDepth]uint16{23, 32, 24, 24}, [treeDepth]float32{0.14286, 0.027017, 0.4947, 0.38526}, [1 << treeDepth]float32{-0.0262, -0.0116, -0.00268, 0.00134, 0, 0, 0, 0, 0.127, 0.0106, 0.017, 0.00841, -0.0196, -0.0371, 0.0133, -4.55e-05}},
	{[treeDepth]uint16{42, 82, 43, 6}, [treeDepth]float32{0.36176, -0.85714, 0.031086, 2.2459}, [1 << treeDepth]float32{-0.00233, 0, 0.00293, -0.00614, -0.0148, -0.00654, 0.00324, -0.021, -0.0236, 0, -0.0079, -0.0129, 0.0635, 0.0588, 0.0042, -0.0233}},
	{[treeDepth]uint16{23, 42, 73, 24}, [treeDepth]float32{0.14286, 0.24246, -0.05, 0.4947}, [1 << treeDepth]float32{0.0176, 0.00207, 0.12, -0.0242, -0.0224, 0.00738, -0.0178, 0.00547, 0.00356, -0.00967, -0.0171, -0.0239, 0.0208, -0.00533, -0.0135, -0.0101}},
	{[treeDepth]uint16{82, 42, 1, 90}, [treeDepth]float32{-0.85714, 0.24246, 2.4792, -0.0083807}, [1 << treeDepth]float32{-0.0068, 0.00685, -0.0359, -0.0191, 0.0146, -0.00683, 0.0943, -0.0215, -0.00212, 0.0213, -0.000901, 0.0109, 0.00354, -0.0073, -0.0306, -0.0192}},
	{[treeDepth]uint16{82, 63, 24, 3}, [treeDepth]float32{-0.85714, -0.10064, 0.4947, 0.50618}, [1 << treeDepth]float32{0.0436, -0.0169, -0.0339, 0.000952, -0.035, 0.00929, -0.00708, 0.00386, 0.0885, -0.00995, 0.0212, 0.00538, -2.79e-06, -0.0279, 0.0233, -0.0169}},
	{[treeDepth]uint16{42, 82, 42, 73}, [treeDepth]float32{0.066347, -0.85714, 0.24246, -0.05}, [1 << treeDepth]float32{-0.00907, 0.0148, -0.0279, 0.00545, 0, 0.0806, 0, -0.0236, -0.0106, 0.00672, -0.0253, 0.00725, 0, -0.0215, 0, 0.00141}},
	{[treeDepth]uint16{23, 42, 62, 1}, [treeDepth]float32{0.14286, 0.24246, -0.093557, 2.4792}, [1 << treeDepth]float32{-0.0121, 0.00344, -0.00644, -0.0209, 0.00592, 0.0332, -0.0145, 0.00536, 0.00295, 0.00907, 0.107, -0.0273, 0.0106, -0.0207, 0.0145, -0.0108}},
	{[treeDepth]uint16{42, 10, 23, 22}, [treeDepth]float32{0.066347, 0.029585, 0.14286, 0.4023}, [1 << treeDepth]float32{-0.0193, 0.0468, -0.0207, 0.048, 0.000222, -0.0166, -0.0354, 0.00162, 0.0258, -0.0362, -0.0128, -0.00153, -0.0053, -0.00976, -0.0374, 0.00443}},
	{[treeDepth]uint16{69, 42, 83, 23}, [treeDepth]float32{-0.29363, 0.32556, -0.070952, 0.14286}, [1 << treeDepth]float32{0.0643, 0.0261, 0, 0.0401, -0.0017, -0.0194, -3.62e-06, -0.019, 0.0737, 0.000764, -0.0073, -0.0147, -0.00406, -0.00925, -0.00305, -0.0172}},
	{[treeDepth]uint16{83, 23, 43, 17}, [treeDepth]float32{-0.10536, 0.5, 0.09742, 0}, [1 << treeDepth]float32{0.00197, 0.0104, 0.00584, 0.0155, 0.00495, -0.00325, -0.0213, -0.0202, -0.00888, -0.00311, 0.0492, -0.0511, 0.0292, -0.0115, -0.0181, -0.0749}},
	{[treeDepth]uint16{23, 63, 24, 12}, [treeDepth]float32{0.14286, -0.10064, 0.57661, 0.17415}, [1 << treeDepth]float32{0.00682, -0.0323, 0.00348, 0.0153, -0.0241, -0.0398, -0.0228, -0.00331, 0.0679, -0.00899, 0.00826, 0.0025, -0.00762, 0.0151, 0.000614, -0.0361}},
	{[treeDepth]uint16{69, 72, 23, 10}, [treeDepth]float32{-0.031621, -0.14692, 0.14286, 0.051684}, [1 << treeDepth]float32{0.0106, -0.0222, -0.0304, 0.0502, -0.00136, 0.0207, -0.01, -0.0138, 0.0472, -0.00295, 0.0298, 0.012, 0.00356, 0.0367, -0.0138, 0.00452}},
	{[treeDepth]uint16{42, 82, 42, 83}, [treeDepth]float32{0.066347, -0.85714, 0.26732, -0.10536}, [1 << treeDepth]float32{-0.0177, 0.0162, -0.0217, 0.00643, 0, 0.0875, 0, -0.00882, -0.0142, -0.00215, -0.0264, -0.00199, 0, -0.0344, 0, -0.0197}},
	{[treeDepth]uint16{32, 43, 10, 22}, [treeDepth]float32{0, 0.031086, 0.034963, 0.48438}, [1 << treeDepth]float32{-0.0307, 0.00127, -0.0168, 0.00794, 0.00221, -0.0211, 0.00849, 0.025, 0.0155, 0.0129, -0.0322, -0.00132, -0.0102, 0.00179, -0.0102, 0.0112}},
	{[treeDepth]uint16{72, 90, 1, 14}, [treeDepth]float32{-0.1687, -0.073185, 2.4792, 0.3131}, [1 << treeDepth]float32{-0.0143, -0.0235, 0.0397, -0.0143, -0.0252, 0.012, -0.028, 0.0104, -0.0024, -0.00652, 0.0443, 0.00403, 0.0195, 0.014, 0.0122, -0.0154}},
	{[treeDepth]uint16{24, 24, 32, 22}, [treeDepth]float32{0.38526, 0.4947, 0.089215, 0.18462}, [1 << treeDepth]float32{0.00958, 0.00223, 0, -0.0122, -0.00208, -0.0278, 0, 0.0174, -0.0139, 0.0672, 0, -0.0159, -0.000133, -0.00467, 0, 0.00312}},
	{[treeDepth]uint16{42, 90, 72, 60}, [treeDepth]float32{0.066347, -0.1445, -0.1687, -0.81645}, [1 << treeDepth]float32{-0.0283, 0.000159, 0.0196, 0.00282, 0.00565, -0.00787, -0.0458, 0.0227, -0.00548, -0.0118, -0.0161, 0.0285, -0.0174, -0.0139, -0.0167, 0.00107}},
	{[treeDepth]uint16{42, 60, 102, 6}, [treeDepth]float32{0.066347, -2.1022, -0.22235, 1.3334}, [1 << treeDepth]float32{-0.00715, -0.0107, -0.0398, 0.00351, 0.0568, -0.00622, 0.0357, -0.0134, -0.00953, 0.012, -0.0148, 0.00696, 0.0164, 0.0939, -0.0449, -0.00102}},
	{[treeDepth]uint16{73, 43, 66, 14}, [treeDepth]float32{-0.76854, 0.0073202, -0.11345, 0.41869}, [1 << treeDepth]float32{-0.000869, 0.0678, -0.0229, -0.00521, -0.0188, -0.0196, -0.0189, -0.00164, 0, -0.00254, 0, 0.00306, 0, -0.0199, 0, 0.0103}},
	{[treeDepth]uint16{88, 42, 10, 3}, [treeDepth]float32{-0.34874, 0.066347, 0.040421, 0.53942}, [1 << treeDepth]float32{0.0692, -0.00333, 0.0188, -0.0171, -0.0255, -0.0261, 0.00629, 0.0203, -0.00296, -0.0328, 0.0277, -0.00525, 0.0285, -0.0275, 0.0384, 0.00182}},
	{[treeDepth]uint16{42, 42, 10, 6}, [treeDepth]float32{0.36176, 0.066347, 0.029585, 5.2907}, [1 << treeDepth]float32{0.00598, 0, -0.0106, -0.0312, -0.026, 0, 0.0132, -0.00449, 0.00797, 0, 0.0331, 0.00259, -0.0279, 0, -0.0119, -0.0353}},
	{[treeDepth]uint16{72, 90, 17, 6}, [treeDepth]float32{-0.1687, -0.073185, 0, 1.5665}, [1 << treeDepth]float32{-0.0114, -0.0172, 0.0385, 0.019, -0.00382, -0.0152, 0.0298, 0.00171, -0.00149, -0.0125, 0.0347, -0.00467, 0.0171, 0.0221, -0.0035, -0.0125}},
	{[treeDepth]uint16{62, 49, 67, 88}, [treeDepth]float32{-0.21574, 0.51288, -0.16448, -0.11536}, [1 << treeDepth]float32{-0.0136, 0.0531, 0.0664, 0.00387, -0.00616, 0.00088, 0.017, 0.00303, -0.00593, -0.0173, 0.00507, -0.000715, -0.0175, 0.00364, -0.0223, -0.0436}},
	{[treeDepth]uint16{90, 44, 72, 42}, [treeDepth]float32{-0.22292, 0.58056, -0.14692, 0.066347}, [1 << treeDepth]float32{0.0119, 0.00812, 0.000657, -0.00929, -0.016, -0.0331, 0, -8.47e-06, -0.0202, 0.0152, 0.0623, 0.0183, -0.0207, 0.00308, 0.0233, -0.0402}},
	{[treeDepth]uint16{42, 10, 63, 6}, [treeDepth]float32{0.066347, 0.040421, -0.065706, 1.4471}, [1 << treeDepth]float32{0.0233, -0.0196, -0.000781, -0.00735, -0.00232, -0.0043, -0.00133, 0.0264, 0.0358, -0.0194, -0.0215, 0.0131, -0.0289, 0.0116, -0.0427, 0.00151}},
	{[treeDepth]uint16{72, 90, 82, 6}, [treeDepth]float32{-0.1687, -0.073185, -0.85714, 2.5994}, [1 << treeDepth]float32{0.00129, -0.0296, 0.0154, -0.00849, -0.00938, -0.0086, 0.0323, 0.00341, 0.0601, 0.0596, -0.00418, 0.00574, -0.00931, -0.00365, 0.0331, -0.0107}},
	{[treeDepth]uint16{90, 83, 83, 32}, [treeDepth]float32{-0.24124, -0.13534, -0.19106, 0.075562}, [1 << treeDepth]float32{-0.0266, -0.003, 0, 0, 0.00726, 0.0564, -0.00224, -0.0175, -0.0129, 0.00442, 0, 0, -0.0226, -0.00132, -0.0206, 0.00192}},
	{[treeDepth]uint16{42, 42, 10, 43}, [treeDepth]float32{0.36176, 0.066347, 0.040421, 0}, [1 << treeDepth]float32{0.0123, 0, 0.0202, -0.00149, -0.0272, 0, -0.00896, -0.0198, -0.0234, 0, -0.00742, -0.0344, -0.0217, 0, 0.0134, -0.00665}},
	{[treeDepth]uint16{43, 83, 83, 1}, [treeDepth]float32{0.30066, -0.070952, -0.21622, 2.4792}, [1 << treeDepth]float32{0.00467, -0.0184, 0, 0, 0.00653, -0.0284, -0.00462, -0.0251, -0.0224, -0.0157, 0, 0, 0.0223, 0.0242, -0.0112, -0.0274}},
	{[treeDepth]uint16{42, 42, 83, 24}, [treeDepth]float32{0.38315, 0.066347, -0.10536, 0.38526}, [1 << treeDepth]float32{-0.0194, 0, 0.000208, -0.018, 0.00273, 0, -0.00301, -0.0163, -0.0331, 0, 0.0309, 0.00887, 0.000808, 0, -0.00848, -0.0293}},
	{[treeDepth]uint16{69, 26, 86, 24}, [treeDepth]float32{-0.031621, 0.64443, -0.24037, 0.38526}, [1 << treeDepth]float32{-0.00181, -0.00653, 0.0224, 0.00329, -0.011, 0.0211, -0.0194, -0.00353, 0.0292, -0.0169, 0.105, -0.00846, 0.00107, 0.0162, 0.00357, -0.0224}},
	{[treeDepth]uint16{82, 43, 24, 3}, [treeDepth]float32{-0.85714, 0.075377, 0.38526, 0.66142}, [1 << treeDepth]float32{-0.00693, -0.0088, -0.0369, -0.015, -0.0108, 0.0126, 0.067, -0.00891, 0.00243, 9.72e-06, 0.00888, 0.00604, 0.0196, -0.0314, 0.0266, -0.0343}},
	{[treeDepth]uint16{62, 72, 86, 61}, [treeDepth]float32{-0.23517, -0.15802, -0.24037, -0.17545}, [1 << treeDepth]float32{0.00894, 0.0167, -0.0162, 0.0194, 0.0155, 0.00305, -0.0115, -0.00857, -0.00609, 0.0829, -0.00713, -0.0271, -0.0245, 0.0151, -0.0167, 0.000524}},
	{[treeDepth]uint16{42, 23, 63, 42}, [treeDepth]float32{0.066347, 0.14286, -0.02061, 0.24246}, [1 << treeDepth]float32{-0.00847, 0.0117, 0.00749, 0.00175, -0.0205, 0.00481, -0.0306, 0.00994, 0, 0.0574, 0, -0.0185, 0, -0.0344, 0, 0.00344}},
	{[treeDepth]uint16{42, 42, 6, 90}, [treeDepth]float32{0.36176, 0.066347, 1.5665, -0.1003}, [1 << treeDepth]float32{-0.00514, 0, -0.0152, -0.0206, -0.0182, 0, 0.0122, -0.0183, 0.0217, 0, 0.0158, -0.00531, -0.0382, 0, 0.00441, -0.0111}},
	{[treeDepth]uint16{90, 42, 6, 23}, [treeDepth]float32{-0.1445, 0.066347, 1.5665, 0.14286}, [1 << treeDepth]float32{-0.00413, 0.0298, -0.0392, -0.014, 0.00196, -0.0294, 0.046, 0.0221, -0.0105, -0.0178, -0.0196, 0.019, -0.000187, -0.0341, -0.0131, 0.000776}},
	{[treeDepth]uint16{88, 73, 43, 68}, [treeDepth]float32{-0.36859, -0.51027, 0.25467, -0.2}, [1 << treeDepth]float32{0.00588, -0.00282, 0.0242, 0.00961, -0.000371, 0.0176, -0.000992, 0.0052, 0.124, -0.00665, -0.00743, 0.00157, -0.0031, -0.0388, 0.00014, -0.0169}},
	{[treeDepth]uint16{10, 43, 14, 83}, [treeDepth]float32{0.029585, 0, 0.3131, -0.10536}, [1 << treeDepth]float32{-0.0047, 0.0335, -0.0225, 0.0123, 0.0216, -0.0231, -0.00869, 0.0108, -0.0252, 0.00545, -0.0315, -0.0321, 0.0324, 0.000119, -0.0179, 0.00252}},
	{[treeDepth]uint16{24, 24, 32, 22}, [treeDepth]float32{0.38526, 0.4947, 0.075562, 0.18462}, [1 << treeDepth]float32{0.00906, -0.00619, 0, -0.00763, 0.000517, -0.00094, 0, 0.00843, -0.0117, 0.0591, 0, -0.0221, -0.00153, -0.00438, 0, 0.0069}},
	{[treeDepth]uint16{42, 42, 24, 1}, [treeDepth]float32{0.36176, 0.066347, 0.38526, 2.4792}, [1 << treeDepth]float32{0.0166, 0, 0.00544, -0.016, -0.0195, 0, 0.00492, -0.0248, -0.0291, 0, -0.025, -0.0086, -0.0242, 0, 0.0122, 0.00777}},
	{[treeDepth]uint16{69, 22, 42, 8}, [treeDepth]float32{-0.2424, 0.29487, 0.34273, 0.42719}, [1 << treeDepth]float32{-0.01, 0.00224, 0.109, -0.000451, -0.00281, 0.0114, -0.00416, -0.0303, -0.000503, 0.0172, 0.016, -0.00294, 0.00488, -0.000247, 0.00359, -0.0201}},
	{[treeDepth]uint16{29, 90, 17, 90}, [treeDepth]float32{0.69718, -0.22292, 0, -0.1003}, [1 << treeDepth]float32{-0.0222, 0.0125, -0.00777, -0.0146, 0.0136, -0.000216, 0.00804, 0.0125, 0, 0, 0.0169, -0.0161, 0, 0, -0.00348, -0.0283}},
	{[treeDepth]uint16{88, 90, 47, 92}, [treeDepth]float32{-0.34874, -0.24124, 0, -0.025975}, [1 << treeDepth]float32{-0.00888, -0.0252, 0.0391, -0.000974, 0.0555, 0.0434, 0.0186, 0.00966, 0.0336, -0.0189, 0.000946, 0.00769, -6.23e-06, 0.011, -0.00107, -0.0601}},
	{[treeDepth]uint16{69, 72, 24, 90}, [treeDepth]float32{-0.031621, -0.14692, 0.38526, -0.073185}, [1 << treeDepth]float32{-0.00952, 0.0191, -0.0204, -0.00572, 0.00555, -0.0312, 0.00445, 0.0154, 0.0274, 0.0533, -0.0161, 0.0072, -0.000832, -0.00616, -0.00357, 0.00456}},
	{[treeDepth]uint16{73, 4, 82, 83}, [treeDepth]float32{-0.71382, 0.78902, -0.5, -0.13534}, [1 << treeDepth]float32{-0.0222, 0.00258, 0.052, 0.00233, -0.00639, 0.0196, -0.00344, -0.0388, -0.0321, 0.00233, -0.00885, 0.00447, -0.00753, -0.0352, -0.00271, -0.0261}},
	{[treeDepth]uint16{72, 90, 28, 43}, [treeDepth]float32{-0.1687, -0.1003, 0, 0.031086}, [1 << treeDepth]float32{-0.0015, 0.00709, 0.0185, -0.00782, -0.0167, 0.00406, 0.0245, -0.0132, -0.0126, -0.0217, 0.0345, 0.00526, 0.0131, 0.0131, -0.0158, 0.00403}},
	{[treeDepth]uint16{90, 16, 66, 19}, [treeDepth]float32{-0.24124, 0, -0.073346, 0}, [1 << treeDepth]float32{-0.0212, 0.00245, 0.0718, 0.0198, -0.0257, 0.00281, -0.00372, -0.0357, -0.0133, 0.0249, 0.0135, 0.00914, -0.00746, -0.0163, 0.00141, -0.0488}},
	{[treeDepth]uint16{4, 72, 22, 43}, [treeDepth]float32{0.40811, -0.10898, 0.29487, 0.031086}, [1 << treeDepth]float32{-0.00905, -0.00355, -0.00654, -0.0151, -0.02, 0.00738, -0.00965, -0.00502, -0.00186, 0.0332, 0.014, 0.00486, -0.0284, 0.0013, -0.0173, -0.00357}},
	{[treeDepth]uint16{10, 4, 24, 24}, [treeDepth]float32{0.029585, 0.71498, 0.4947, 0.38526}, [1 << treeDepth]float32{-0.0149, 0.0033, -0.00178, -0.00382, 0, 0, 0, 0, -0.000439, 0.0391, 0.0317, -0.0113, -0.0179, -0.00872, 0.0179, -0.000682}},
	{[treeDepth]uint16{88, 62, 69, 42}, [treeDepth]float32{-0.34874, -0.29043, -0.19296, 0.093139}, [1 << treeDepth]float32{-0.00382, 0.0185, -0.000495, 0.0282, -0.0165, -0.00824, 0.121, -0.0134, 0.0606, 0.0154, -0.0128, 0.0129, 0.00513, -0.0189, 0.0335, 0.003}},
	{[treeDepth]uint16{83, 83, 72, 14}, [treeDepth]float32{-0.070952, -0.23889, -0.17913, 0.27281}, [1 << treeDepth]float32{0.00864, 0, -0.0144, -0.00545, -0.023, 0, 0.0314, -0.0347, 0.014, 0, 0.00767, 0.00245, -0.00629, 0, 0.00552, -0.00689}},
	{[treeDepth]uint16{42, 82, 22, 42}, [treeDepth]float32{0.066347, -0.85714, 0.4023, 0.20877}, [1 << treeDepth]float32{-0.0283, 0.0161, -0.0205, 0.00186, -0.00589, 5.61e-05, -0.0217, 0.00628, 0, 0.076, 0, -0.00542, 0, -0.0309, 0, -0.00603}},
	{[treeDepth]uint16{73, 32, 33, 12}, [treeDepth]float32{-0.76854, 0.13479, 0.12827, 0.14386}, [1 << treeDepth]float32{-0.0128, 0.0231, 0.000686, 0.0993, -0.0136, -0.0245, -0.0176, -0.0119, -0.00549, -0.0228, -0.00057, -0.0015, -0.0326, 0.00353, 0.0274, -0.0025}},
	{[treeDepth]uint16{88, 62, 44, 62}, [treeDepth]float32{-0.36859, -0.3273, 0.58056, -0.17455}, [1 << treeDepth]float32{0.00303, -0.0211, 0.0827, -0.00199, 0.028, 0.0481, 0.00173, 0.0134, 0, 0, -0.00469, 0.0033, 0, 0, 0.0183, -0.0449}},
	{[treeDepth]uint16{60, 102, 69, 43}, [treeDepth]float32{-2.1022, -0.23687, -0.031621, 0.0073202}, [1 << treeDepth]float32{-0.00263, -0.00841, 0.0392, -0.0107, -0.00125, 0.00873, -0.0119, -0.0415, -0.00567, 8.4e-05, 0.03, -0.00528, 0.0264, 0.0205, 0.0398, 0.00426}},
	{[treeDepth]uint16{10, 43, 14, 83}, [treeDepth]float32{0.040421, 0.0073202, 0.27281, -0.10536}, [1 << treeDepth]float32{0.00311, 0.0367, -0.0136, 0.018, -0.00784, -0.0212, -0.00929, 0.0135, 0.0013, 0.0227, -0.0247, -0.0377, 0.0197, -0.00689, -0.00704, -0.00238}},
	{[treeDepth]uint16{61, 33, 10, 82}, [treeDepth]float32{-0.19652, 0.12827, 0.01797, -0.85714}, [1 << treeDepth]float32{0.0287, 0.123, 0.0569, -0.0361, -0.00696, 0.000784, 0.0162, 0.00886, -0.0174, -0.00865, 0.0223, -0.0142, -0.0212, 0.0223, 0.0107, -0.00111}},
	{[treeDepth]uint16{72, 62, 23, 22}, [treeDepth]float32{-0.10898, -0.049444, 0.5, 0.88406}, [1 << treeDepth]float32{0.00545, -0.00794, 0.0314, 0.0082, -0.0115, -0.00242, 0.014, -0.0246, -0.00853, -0.0244, 0.00471, -0.0312, 0.0143, 0.0598, 0.034, -0.00564}},
	{[treeDepth]uint16{88, 43, 23, 6}, [treeDepth]float32{-0.36859, 0.23419, 0.14286, 5.2907}, [1 << treeDepth]float32{0.0551, -0.00231, -0.000284, 0.0344, 0.0207, 0.00383, -0.00626, -0.0178, 0.0329, 0.0393, 0, -0.00811, 0.0298, -0.02, -4.62e-05, -0.0184}},
	{[treeDepth]uint16{72, 24, 1, 82}, [treeDepth]float32{-0.17913, 0.38526, 2.4792, -0.85714}, [1 << treeDepth]float32{0.043, -0.0389, -0.0196, -0.0144, -0.00517, -0.014, 0.0216, 0.0261, 0.0102, -0.00216, 0.0133, -0.00439, -0.0139, -0.0317, 0.00893, 0.00119}},
	{[treeDepth]uint16{43, 23, 22, 43}, [treeDepth]float32{0.23419, 0.14286, 0.44048, 0.031086}, [1 << treeDepth]float32{-0.0085, 0, -0.0119, 0, 0.00205, 0, 0.00166, 0, 0.0471, 0.0411, 0.00194, -0.0117, -0.0205, -0.0166, 0.00531, -0.0204}},
	{[treeDepth]uint16{10, 43, 73, 26}, [treeDepth]float32{0, 0, -0.12604, 0.51166}, [1 << treeDepth]float32{0.0425, 0.0126, -0.0257, -0.00351, -0.00475, 0.00139, -0.00324, 0.0178, 0.0172, -0.00919, -0.038, 0.00949, -0.0163, -0.0231, -0.0091, 3.24e-05}},
	{[treeDepth]uint16{42, 69, 62, 67}, [treeDepth]float32{0.40755, -0.19296, -0.29043, -0.16448}, [1 << treeDepth]float32{0.0208, -0.000794, -0.0129, -0.0157, 0.0158, -0.00912, 0.0345, -0.00311, 0.0326, -0.0105, -0.0208, -0.0101, 0.0324, -0.0201, 0.000497, -0.014}},
	{[treeDepth]uint16{32, 22, 92, 14}, [treeDepth]float32{0, 0.29487, -0.17988, 0.67958}, [1 << treeDepth]float32{-0.0213, 0.0801, -0.0183, 0.0109, 0.00952, -0.00683, -0.0214, 0.000908, 0.00582, 0.0103, 0.0136, -0.00664, 0.00805, 0.0156, -0.00999, 0.00633}},
	{[treeDepth]uint16{60, 10, 70, 101}, [treeDepth]float32{-2.1022, 0.01797, -0.0056204, -0.12015}, [1 << treeDepth]float32{0.0666, -0.0185, -0.00758, 0.000897, -0.016, 0.00798, 0.0015, 0.0115, -0.00752, -0.0253, 0.0491, -0.00422, -0.000794, -0.0181, -0.000593, -0.0015}},
	{[treeDepth]uint16{66, 19, 14, 64}, [treeDepth]float32{-0.073346, 0, 0.23374, -0.036896}, [1 << treeDepth]float32{-0.0177, -0.0135, 0.00801, -0.0176, -0.00089, -0.00169, 0.0146, -0.00458, 0.0153, -0.00404, 0.104, 0.00193, 0.0115, 0.00723, 0.012, -0.0314}},
	{[treeDepth]uint16{43, 83, 83, 81}, [treeDepth]float32{0.23419, -0.13534, -0.19106, -0.074627}, [1 << treeDepth]float32{0.00333, -0.0208, 0, 0, 0.00585, 0.0259, -0.00363, -0.0171, -0.0032, -0.00182, 0, 0, 0.0682, 0.00398, -0.0138, -0.0317}},
	{[treeDepth]uint16{33, 67, 16, 77}, [treeDepth]float32{0.12827, -0.094579, 0, -1}, [1 << treeDepth]float32{0.0272, 0.000456, -0.00158, -0.0267, -0.000731, 0.0227, 0, -0.000831, -0.0132, -0.00337, 0.109, 0.0028, -0.00312, 0.0425, 0, -0.0438}},
	{[treeDepth]uint16{72, 62, 46, 29}, [treeDepth]float32{-0.14692, -0.23517, 0, 0.69718}, [1 << treeDepth]float32{-0.0136, -0.0112, 0.0195, 0.000862, 0.0471, 0.00829, 0.0104, -0.0252, 0.000367, 0.0225, 0.0117, -0.0273, 0.00729, -0.00134, -0.0119, -0.0326}},
	{[treeDepth]uint16{69, 10, 4, 24}, [treeDepth]float32{-0.29363, 0.0082744, 0.68758, 0.57661}, [1 << treeDepth]float32{0.0651, -0.0182, -0.00126, 0.00868, 0.0412, 0.0174, 0.0157, -0.00682, -0.000239, -0.0324, -0.000195, -0.0202, -0.000879, 0.00133, -0.00229, 0.0113}},
	{[treeDepth]uint16{42, 72, 4, 0}, [treeDepth]float32{0.38315, -0.22352, 0.78902, 0.3866}, [1 << treeDepth]float32{0.00224, -0.00188, -0.00409, -0.00348, 0.0319, 0, -0.0183, 0, 0.0297, -0.0106, 0.00754, -0.0208, 0.0234, -0.000597, -0.0138, -0.0102}},
	{[treeDepth]uint16{23, 101, 23, 14}, [treeDepth]float32{0.14286, -0.13686, 0.33333, 0.3131}, [1 << treeDepth]float32{0.011, -0.0241, 0.0283, -0.0371, 0, 0.0205, 0, -0.0182, 0.00371, 0.00523, 0.0151, 0.0128, 0, -0.00031, 0, -0.022}},
	{[treeDepth]uint16{60, 102, 64, 60}, [treeDepth]float32{-2.1022, -0.25063, -0.1425, -0.32745}, [1 << treeDepth]float32{0.0321, 0.021, -0.00781, -0.0022, -0.021, -0.00407, 0.0535, -0.00995, 0, 0.00327, 0, -0.00507, 0, 0.00283, 0, 0.00464}},
	{[treeDepth]uint16{72, 31, 71, 81}, [treeDepth]float32{-0.22352, 0.50941, -0.046931, -0.31646}, [1 << treeDepth]float32{-0.0101, -0.0137, 0.0231, -0.00843, -0.00726, 0.0254, 0.0441, -0.00142, -0.0251, -0.00516, 0.0112, 0.0124, -0.013, 0.00212, 0.0157, -0.0123}},
	{[treeDepth]uint16{43, 120, 9, 6}, [treeDepth]float32{0.23419, 0, 0.8, 3.7325}, [1 << treeDepth]float32{0.00347, -0.0169, 0.00472, 0.0475, 0.0171, -0.0151, -0.0188, -0.0356, -0.00173, -0.0185, -0.0315, 0.00876, 0.00914, -0.00849, 0.0273, -0.0112}},
	{[treeDepth]uint16{69, 42, 3, 23}, [treeDepth]float32{-0.29363, 0.36176, 0.77348, 0.5}, [1 << treeDepth]float32{0.0703, -0.00352, -0.0016, -0.00614, 0.021, 0.0235, -0.00737, -0.0039, 0.0168, 0.00408, -0.00215, -0.0221, 0.00325, -0.0108, 0.00265, -0.0235}},
	{[treeDepth]uint16{73, 27, 69, 28}, [treeDepth]float32{-0.76854, 0.61833, -0.031621, 0.46276}, [1 << treeDepth]float32{-0.0232, -0.00353, 0.0154, -0.0135, -0.0223, 0.0214, -0.0103, -0.00551, 0.00121, 0.0031, -3.58e-05, -0.00381, -0.013, -0.00498, 0.00117, -0.0323}},
	{[treeDepth]uint16{43, 85, 14, 43}, [treeDepth]float32{0.30066, -0.15806, 0.6214, 0.017119}, [1 << treeDepth]float32{0.0423, 0, -0.00832, 0, -0.0165, 0, -0.01, 0, 0.00382, -0.0227, -0.00646, -0.0137, 0.0112, -0.00334, 0.0127, -0.015}},
	{[treeDepth]uint16{114, 32, 70, 68}, [treeDepth]float32{-0.22336, 0.027017, -0.037816, -0.2}, [1 << treeDepth]float32{-0.000182, -0.00797, -0.00011, 0.0013, -0.000252, 0.0182, -0.00218, 0.00261, -0.00514, 0.00355, -0.00178, -0.00659, 0.00176, -0.0146, 0.0838, 0.00739}},
	{[treeDepth]uint16{88, 90, 72, 42}, [treeDepth]float32{-0.34874, -0.1445, -0.1687, 0.066347}, [1 << treeDepth]float32{-0.00435, -0.0313, 0.0618, 0.00717, 0.00043, -0.00478, -0.00651, -0.0253, 0.0325, -0.0155, 0.00944, 0.022, 0.0149, -0.00766, 0.00738, 0.0011}},
	{[treeDepth]uint16{82, 1, 43, 22}, [treeDepth]float32{-0.85714, 2.4792, 0.0073202, 0.29487}, [1 << treeDepth]float32{0.00514, 0.00436, -0.031, -0.0349, -0.0186, 0.012, 0.0589, -0.00697, 0.0111, 0.00177, 0.0218, -0.0281, -0.0277, -0.00323, -0.00484, 0.000112}},
	{[treeDepth]uint16{82, 43, 1, 83}, [treeDepth]float32{-0.85714, 0.075377, 2.4792, -0.26381}, [1 << treeDepth]float32{-0.0126, 0.00571, -0.022, 0.000628, 0.0109, -0.0425, -0.0195, -0.0165, 0.00947, 0.0097, -0.0295, -0.00889, -0.00156, 0.00621, 0.0616, -0.0189}},
	{[treeDepth]uint16{114, 22, 82, 22}, [treeDepth]float32{-0.22336, 0.29487, -0.85714, 0.18462}, [1 << treeDepth]float32{0, 0.00285, 0, 0, -0.00999, 0.00246, 0, 0, 0, 0.0586, 0, -0.0167, -0.00716, -0.00236, 0.0689, -0.00235}},
	{[treeDepth]uint16{69, 83, 83, 81}, [treeDepth]float32{-0.031621, -0.13534, -0.21622, -0.047059}, [1 << treeDepth]float32{-0.00865, 0.0106, 0, 0, 0.00532, 0.0195, -0.00872, 0.00158, -0.0118, -0.00228, 0, 0, 0.0312, 0.0764, 0.0091, -0.0381}},
	{[treeDepth]uint16{43, 86, 102, 24}, [treeDepth]float32{0.031086, -0.16386, -0.23687, 0.38526}, [1 << treeDepth]float32{-0.00131, -0.00331, -0.00544, 0.00581, 0.0262, -0.0138, -0.0291, -0.00543, 0.000344, -0.0168, -0.00927, 0.027, 0.0612, 0.0263, -0.0175, 0.00879}},
	{[treeDepth]uint16{72, 89, 5, 11}, [treeDepth]float32{-0.14692, -0.02354, 0.26114, 0}, [1 << treeDepth]float32{0.0152, -0.0124, 0.00733, -0.00608, 0.013, -0.0283, 0.000373, 0.0147, 0.032, 0.0159, 0.0109, 0.00671, 0.0108, -0.0376, -0.0346, -0.008}},
	{[treeDepth]uint16{32, 6, 23, 43}, [treeDepth]float32{0, 2.2459, 0.14286, 0.0073202}, [1 << treeDepth]float32{-0.0154, 0.0257, 0.0125, -0.0151, 0.00584, -0.00277, -0.00405, -0.0141, -0.0276, -0.0143, 0.0278, 0.0191, -0.0145, 0.0165, -0.00815, 0.00141}},
	{[treeDepth]uint16{27, 62, 16, 33}, [treeDepth]float32{0.61833, -0.3273, 0, 0.40154}, [1 << treeDepth]float32{-0.022, -0.00231, 0.00268, -0.0351, 0.0416, 0.0123, 0.0126, 0.00163, -0.000885, 0.00942, 0.0139, -0.00402, 0.000982, 0.0185, -0.0359, -0.0296}},
	{[treeDepth]uint16{29, 62, 16, 14}, [treeDepth]float32{0.69718, -0.2539, 0, 0.67958}, [1 << treeDepth]float32{-0.012, 0.00525, -0.000754, -0.0364, 0.0704, 0.00227, 0.0253, -0.0106, -0.0145, 0.0235, 0.0134, -0.0128, 0.0053, 0.0108, -0.0236, -0.0436}},
	{[treeDepth]uint16{23, 63, 7, 7}, [treeDepth]float32{0.14286, -0.10064, 0.17847, 0.28093}, [1 << treeDepth]float32{-0.0254, -0.00746, 0.0547, -0.0178, 0.0292, -0.00979, -0.0278, 0.00365, 0, 0, 0, 0, 0.036, -0.0117, 0.0193, 0.0005}},
	{[treeDepth]uint16{69, 14, 22, 42}, [treeDepth]float32{-0.2424, 0.6214, 0.29487, 0.25468}, [1 << treeDepth]float32{-0.00745, -0.00486, -0.00435, 0.013, 0.104, -0.000753, 0.0124, 0.00131, -0.00224, 0.0116, -0.00692, 0.00481, 0.0129, -0.0217, -0.00076, -0.00519}},
	{[treeDepth]uint16{69, 54, 12, 27}, [treeDepth]float32{-0.29363, 0, 0.31056, 0.61833}, [1 << treeDepth]float32{0.0921, -0.00108, 0, -0.0123, -0.00863, 0.00844, 0.00636, -0.0435, -0.000512, -0.0276, 0, 0, 0.0109, -0.00964, 1.85e-05, -0.0206}},
	{[treeDepth]uint16{27, 89, 18, 78}, [treeDepth]float32{0.61833, -0.012552, 0, -0.5}, [1 << treeDepth]float32{-0.0252, -0.00438, -0.0242, -0.0213, 0.0309, 0.0162, 0.0551, 0.00405, -0.0043, 0.00981, 0.00397, -0.0419, 0.00587, -0.0377, 0.00488, -0.0272}},
	{[treeDepth]uint16{69, 73, 82, 4}, [treeDepth]float32{-0.031621, -0.1914, -0.5, 0.74771}, [1 << treeDepth]float32{-0.0125, -0.00595, 0.00366, 0.009, -0.00255, 0.0456, -0.00252, 0.00984, -0.0117, 0.0333, 0.00676, 0.0128, -0.0101, -0.00679, -0.021, -0.047}},
	{[treeDepth]uint16{69, 9, 26, 24}, [treeDepth]float32{-0.031621, 0, 0.57277, 0.4947}, [1 << treeDepth]float32{0.00325, 0.015, -0.00837, 0.0212, -0.00846, -0.00628, -0.00475, 0.0106, -0.0121, 0.00573, -0.0351, -0.000702, 0.0284, -0.0256, -0.0165, 0.0265}},
	{[treeDepth]uint16{24, 73, 83, 32}, [treeDepth]float32{0.38526, -0.018117, -0.10536, 0.075562}, [1 << treeDepth]float32{-0.0156, 0.0363, 0.00546, 0.00242, -0.0195, -0.0187, 0.00623, -0.0305, -0.00435, -0.00453, 0.00529, -0.0105, -0.00271, 0.0097, 0.00858, -0.00725}},
	{[treeDepth]uint16{85, 11, 26, 59}, [treeDepth]float32{-0.19076, 0, 0.52914, -0.084}, [1 << treeDepth]float32{0.00582, -0.00572, 0.071, -0.00571, 0.0318, 0.00836, 0.00207, -0.0158, -0.0125, 0.00136, 0.0159, 0.0336, 0.00609, -0.0126, -0.00771, -0.00457}},
	{[treeDepth]uint16{42, 2, 69, 63}, [treeDepth]float32{0.066347, 0.25948, -0.087538, -0.14574}, [1 << treeDepth]float32{0.0121, 0.0118, 0.00158, -0.00788, -0.00886, -0.0192, 0.0224, -0.00242, -0.0142, -0.0107, -0.00558, 6.09e-05, 0.056, -0.00513, -0.0418, 0.0061}},
	{[treeDepth]uint16{42, 42, 8, 72}, [treeDepth]float32{0.36176, 0.066347, 0.24119, -0.1687}, [1 << treeDepth]float32{0.0453, 0, -0.00227, -0.00114, -0.015, 0, 0.0123, -0.0114, -0.0285, 0, -0.0182, -0.00265, -0.0236, 0, 0.00424, -0.0152}},
	{[treeDepth]uint16{69, 72, 3, 42}, [treeDepth]float32{-0.031621, -0.1687, 0.53942, 0.066347}, [1 << treeDepth]float32{0.0241, -0.0265, -0.0205, -0.0243, -0.0307, 0.0533, -0.0203, 0.00568, -0.0106, 0.0115, -0.00362, 0.0222, 0.00516, 0.0341, -0.00606, -0.00148}},
	{[treeDepth]uint16{90, 28, 47, 73}, [treeDepth]float32{-0.1445, 0, 0, -0.29672}, [1 << treeDepth]float32{-0.0323, -0.00323, 0.00429, 0.00967, 0.0364, 0.0214, -1.19e-05, -5.19e-05, -0.0111, 0.0136, 0.0032, -0.00481, 0.0219, -0.025, -0.000384, 0.00042}},
	{[treeDepth]uint16{72, 4, 82, 81}, [treeDepth]float32{-0.21253, 0.74771, -0.5, -0.047059}, [1 << treeDepth]float32{0.0111, 0.00127, 0.0351, -0.00311, 0.0031, -0.00515, 0.0144, -0.0409, 0.00415, -0.0214, 0.00513, 0.0144, -0.00383, 0.041, 0.0205, -0.0252}},
	{[treeDepth]uint16{72, 89, 86, 5}, [treeDepth]float32{-0.10898, -0.02354, -0.22859, 0.11512}, [1 << treeDepth]float32{0.0421, -0.0213, 0.0412, -0.0369, 0.00945, -0.00389, -0.000849, -0.00323, -0.0139, 0.0105, 0.00909, -0.0213, 0.0173, -0.0208, -0.00188, 0.00507}},
	{[treeDepth]uint16{69, 1, 83, 73}, [treeDepth]float32{-0.19296, 1.9294, -0.21622, -0.083213}, [1 << treeDepth]float32{0.00169, -0.0062, 0.0133, -0.0159, -0.00556, -0.00955, 0.0986, 0.00885, 0.00735, 0.00675, 0.00183, -0.00608, -0.0119, -0.000232, 0.0246, -0.00832}},
	{[treeDepth]uint16{92, 16, 66, 4}, [treeDepth]float32{-0.048459, 0.2439, -0.073346, 0.43453}, [1 << treeDepth]float32{-0.0226, -0.0128, 0.0182, 0.0111, -0.0162, 0.028, -0.000863, -0.0039, 0.00428, 0.0133, 0.032, 0.00628, -0.0124, 0.00373, -0.0104, -0.0479}},
	{[treeDepth]uint16{23, 4, 1, 24}, [treeDepth]float32{0.14286, 0.52556, 2.4792, 0.38526}, [1 << treeDepth]float32{-0.0169, -0.00654, 0.000951, 0.00514, -0.0174, -0.0192, -0.0125, -0.0253, -0.0161, -0.0208, -0.00597, 0.00781, 0.0693, -0.0179, 0.0119, 0.000177}},
	{[treeDepth]uint16{92, 42, 82, 73}, [treeDepth]float32{-0.30687, 0.2807, -0.85714, -0.018117}, [1 << treeDepth]float32{0.00439, 0.00674, -1.56e-05, 0.0361, 0.0735, 0.00011, -0.000827, -0.0211, 0, -0.0282, 0, -0.00911, 0.00328, 0.00804, 0.00174, -0.00245}},
	{[treeDepth]uint16{29, 62, 67, 60}, [treeDepth]float32{0.69718, -0.23517, -0.16448, -0.96276}, [1 << treeDepth]float32{-0.006, -0.00689, 0.061, -0.000384, 0.000126, 0.0432, -0.00723, -0.00395, 0.000747, 0.0159, 0.0126, -0.0111, -0.0149, -0.00245, 0.00323, -0.0216}},
	{[treeDepth]uint16{72, 90, 24, 81}, [treeDepth]float32{-0.28825, -0.0083807, 0.38526, -0.2069}, [1 << treeDepth]float32{-0.00491, -0.0103, 0.054, 0.00899, 0.0115, 0.00973, 0.0432, -0.0171, 0.0124, -0.00794, 0.0192, -0.00945, -0.0148, 0.00383, 0.00728, 0.0216}},
	{[treeDepth]uint16{42, 72, 89, 6}, [treeDepth]float32{0.066347, -0.20101, -0.012552, 1.9467}, [1 << treeDepth]float32{0.0184, -0.000996, 0.0436, -0.0123, 0.0256, -0.00563, -0.0209, 0.00831, -0.00858, 0.0203, -0.0125, -0.00726, -0.0175, 0.0152, -0.0384, 0.00396}},
	{[treeDepth]uint16{62, 16, 6, 63}, [treeDepth]float32{-0.21574, 0.2439, 0.57806, -0.13149}, [1 << treeDepth]float32{-0.0168, -0.0176, -0.0151, 0.0131, -0.0137, 0.000148, 0.069, 0.0102, -0.0182, 0.0405, -0.00524, 0.00407, -0.00393, 0.00268, 0.0148, -0.0423}},
	{[treeDepth]uint16{88, 3, 13, 23}, [treeDepth]float32{-0.34874, 0.45486, 0.11163, 0.25}, [1 << treeDepth]float32{0.00342, -0.0273, -0.00344, 0.0186, -0.0166, -0.00601, 0.097, 0.00316, 0.0127, -0.0238, 0.0249, 0.0126, -0.0322, 0.0197, 0.0175, -0.007}},
	{[treeDepth]uint16{23, 22, 22, 83}, [treeDepth]float32{0.14286, 0.1039, 0.36585, -0.13534}, [1 << treeDepth]float32{-0.0264, 0.014, 0.0475, -0.0133, 0, 0, -0.00586, 0.00227, -0.0148, -0.0222, 0.0227, 0.0128, 0, 0, -0.000845, -0.0144}},
	{[treeDepth]uint16{69, 42, 23, 63}, [treeDepth]float32{-0.29363, 0.26732, 0.5, -0.044908}, [1 << treeDepth]float32{0.0751, -0.00608, -0.00789, -0.00554, -0.00147, 0.0255, -0.0106, -0.0156, 0.0308, 0.00339, 0.00134, 0.0138, 0.00319, -0.0065, -0.00304, -0.0278}},
	{[treeDepth]uint16{73, 4, 22, 82}, [treeDepth]float32{-0.76854, 0.5697, 0.29487, -0.85714}, [1 << treeDepth]float32{-0.014, 0.0533, -0.0228, 0.0112, -0.0174, -0.0206, -0.00448, -0.00546, -0.0244, 0.0062, 0.0227, -0.00163, -0.037, -0.00421, 0.00535, 0.00114}},
	{[treeDepth]uint16{10, 92, 127, 73}, [treeDepth]float32{0.21261, -0.30687, 0, -0.05}, [1 << treeDepth]float32{0.00588, -0.00149, -0.00632, -0.0139, 0.0707, -0.00547, 0.0043, -0.0285, 0.00737, 0.00421, 0.00961, 0.00445, 0.0068, -0.00527, -0.00433, -0.0222}},
	{[treeDepth]uint16{33, 1, 62, 88}, [treeDepth]float32{0.12827, 1.6512, -0.093557, -0.1295}, [1 << treeDepth]float32{-0.0279, 0.00363, 0.036, 7.36e-05, -0.000821, 0.0391, -0.0091, 0.00217, -0.00131, -0.0168, -0.00807, 0.00822, -0.00276, 0.00856, 0.103, -0.00944}},
	{[treeDepth]uint16{88, 62, 26, 66}, [treeDepth]float32{-0.34874, -0.29043, 0.64443, -0.21767}, [1 << treeDepth]float32{0.0206, -0.0024, -0.0126, 0.00653, -0.00583, -0.0099, -0.000223, 0.0394, 0.00816, -0.0205, 0.0951, 0.00363, -0.00357, 0.0169, -0.000481, -0.0108}},
	{[treeDepth]uint16{12, 42, 75, 68}, [treeDepth]float32{0.11122, 0.36176, -0.20958, -0.2}, [1 << treeDepth]float32{-1.47e-05, -0.00123, 0, -0.000821, -0.0222, 0.00743, 0, 0.009, -0.00021, 0.0699, 0, -0.0105, -0.0329, 0.00143, -0.000171, -0.0176}},
	{[treeDepth]uint16{69, 69, 9, 42}, [treeDepth]float32{-0.031621, -0.19296, 0, 0.14668}, [1 << treeDepth]float32{0.0375, 0, -0.00733, -0.00272, 0.0048, 0, -0.0131, 0.0465, 0.0268, 0, 0.000364, 0.00667, -0.00168, 0, -0.0097, 0.00558}},
	{[treeDepth]uint16{69, 8, 86, 69}, [treeDepth]float32{-0.2424, 0.40462, -0.024987, -0.031621}, [1 << treeDepth]float32{0.0835, -0.00683, 0.00399, 0.00127, -0.00531, 0.0142, 0.00253, -0.0128, 0, 0.0133, 0, 0.0049, 0, 0.00208, 0, -0.00737}},
	{[treeDepth]uint16{43, 68, 3, 23}, [treeDepth]float32{0.30066, -0.2, 0.77348, 0.5}, [1 << treeDepth]float32{0.000156, 0.0285, -0.0037, -0.033, 0.0167, -0.00749, 0.0181, -0.00866, 0.0119, 0.00692, 0.00504, -0.0351, -0.0113, -0.00903, -0.00725, -0.0141}},
	{[treeDepth]uint16{69, 88, 16, 10}, [treeDepth]float32{-0.031621, -0.099739, 0, 0.21261}, [1 << treeDepth]float32{-0.0039, 0.0275, -0.00415, 7.27e-05, 0.0448, 0.0174, -0.0156, -0.034, -0.00566, -0.0223, -0.0193, 0.0136, -0.0015, -0.0179, -0.0134, -0.0302}},
	{[treeDepth]uint16{34, 10, 43, 14}, [treeDepth]float32{0, 0.029585, 0, 0.3131}, [1 << treeDepth]float32{0.00284, 0.000553, 0.024, 0.00785, -0.0192, 0.00361, 0.00101, -0.004, 0.0157, 0.0138, -0.0166, -0.0268, -0.00577, -0.00849, 0.0075, -0.0541}},
	{[treeDepth]uint16{62, 50, 14, 4}, [treeDepth]float32{-0.2539, 0.51047, 0.67958, 0.85173}, [1 << treeDepth]float32{-0.0163, -0.00198, 0.0632, -0.00768, -0.0128, 0.0141, 0.0129, -0.0324, 0.00681, 0.0108, 0.00364, 0.0199, 0.0071, -0.015, -0.00699, -0.0227}},
	{[treeDepth]uint16{92, 43, 43, 66}, [treeDepth]float32{-0.30687, 0.30066, 0.0073202, -0.055126}, [1 << treeDepth]float32{0.00905, 0.00275, 0, 0, 0.0696, -0.000812, -0.00431, -0.0164, -0.000588, -0.0227, 0, 0, 0.000406, 0.0093, -0.002, -0.0111}},
	{[treeDepth]uint16{72, 24, 90, 1}, [treeDepth]float32{-0.10898, 0.38526, -0.073185, 2.4792}, [1 << treeDepth]float32{-0.00623, -0.0119, -0.0127, 0.00364, 0.0231, -0.00193, 0.0164, -0.0124, -0.0228, -0.0378, 0.0256, 0.0137, -0.0104, -0.021, -0.00814, -0.000122}},
	{[treeDepth]uint16{77, 60, 86, 29}, [treeDepth]float32{-1, -1.0211, -0.24037, 0.3347}, [1 << treeDepth]float32{-0.0157, -0.0188, -0.00449, 0.0166, 0.0306, -0.0189, -0.0162, 0.00734, -0.00899, 0.0486, 0.0187, -0.00754, 0.0111, -0.0016, -0.0272, 0.00201}},
	{[treeDepth]uint16{73, 42, 3, 101}, [treeDepth]float32{-0.66892, 0.048056, 0.45486, -0.18122}, [1 << treeDepth]float32{-0.00867, -0.00338, -0.0218, -0.00948, 0.069, -0.0431, -0.0124, 0.00813, -0.000136, 0.0452, -0.0176, 0.00812, -0.000336, -0.0428, -0.0195, -0.00193}},
	{[treeDepth]uint16{42, 83, 24, 81}, [treeDepth]float32{0.36176, -0.13534, 0.38526, -0.047059}, [1 << treeDepth]float32{0.00186, -0.0143, -0.00366, -0.0158, 0.01, -0.0149, -0.00512, 0.000967, -0.0148, 0.00306, 0.00152, -0.00793, 0.0553, 0.0103, -0.0131, -0.0193}},
	{[treeDepth]uint16{75, 42, 67, 27}, [treeDepth]float32{-0.20958, 0.066347, -0.22925, 0.23619}, [1 << treeDepth]float32{0.00667, -0.0115, 0.00923, -0.0134, -0.000201, 0.00381, 0.0153, -0.0136, 3.41e-05, 0.0776, 0.0222, -0.00441, -4.29e-06, -0.023, 0.031, 0.00259}},
	{[treeDepth]uint16{33, 8, 5, 6}, [treeDepth]float32{0.12827, 0.26524, 0.097802, 2.2459}, [1 << treeDepth]float32{-0.0268, -0.0194, 0.118, -0.00975, 0.0938, -0.00703, -0.00243, 0.00451, -0.0159, 0.000121, -0.00568, 0.00717, -0.000379, 0.000855, -0.00034, -0.00254}},
	{[treeDepth]uint16{42, 72, 87, 69}, [treeDepth]float32{0.066347, -0.018598, -0.095961, -0.087538}, [1 << treeDepth]float32{0.000574, 0.014, -0.00686, -0.0269, -0.0236, 0.00147, 0.00534, -0.0153, -0.0207, -0.00824, 0.00356, 0.0405, -0.0405, 0.00652, 0.0484, -0.00822}},
	{[treeDepth]uint16{72, 62, 47, 66}, [treeDepth]float32{-0.14692, -0.23517, 0, -0.12467}, [1 << treeDepth]float32{-0.00659, -0.0142, 0.0306, -0.00739, 0.0385, 0.0214, 0.0374, -0.00162, -0.0144, -0.00803, 0.00681, 0.000446, -0.0033, 0.00245, -0.00521, -0.0419}},
	{[treeDepth]uint16{10, 63, 23, 32}, [treeDepth]float32{0.034963, -0.044908, 0.14286, 0.027017}, [1 << treeDepth]float32{-0.0157, 0.0449, 0.0103, -0.0336, -0.0229, -0.0041, -5.16e-05, 0.00431, -0.0205, 0.0117, -0.0112, 0.00143, -0.000794, 0.00601, 0.00715, -0.00202}},
	{[treeDepth]uint16{83, 13, 31, 83}, [treeDepth]float32{-0.070952, 0.18031, 0.76648, -0.23889}, [1 << treeDepth]float32{-0.00449, 0, -0.0146, 0, 0.0182, 0, 1.2e-05, 0, 0.00655, -0.0412, 0.0109, -0.000772, 0.0205, 0.0147, -0.00813, -0.0099}},
	{[treeDepth]uint16{114, 42, 22, 42}, [treeDepth]float32{-0.22336, 0.36176, 0.29487, 0.15664}, [1 << treeDepth]float32{-0.0008, -0.00793, 0, 0, 0.0142, 0.000726, 0, 0, -0.00635, 0.0148, -0.011, 0.00351, 0.0735, -0.00206, -0.00252, -0.0186}},
	{[treeDepth]uint16{60, 8, 32, 26}, [treeDepth]float32{-2.1022, 0.28569, 0.33248, 0.64443}, [1 << treeDepth]float32{0.00401, -0.00917, 0.0523, 0.00289, -0.00532, 0.0802, 0.014, -0.0194, -0.0109, 0.0538, 0.0448, -0.00974, -0.00143, -0.000425, -0.0116, 0.00589}},
	{[treeDepth]uint16{42, 83, 31, 68}, [treeDepth]float32{0.36176, -0.070952, 0.58237, -0.2}, [1 << treeDepth]float32{0.00559, 0.0359, 0.00196, -0.00513, 0.00464, -0.00738, 0.0214, -0.0167, -0.00416, -0.0239, -0.00418, -0.00186, 0.00901, -0.015, -0.0208, -0.0167}},
	{[treeDepth]uint16{72, 62, 47, 42}, [treeDepth]float32{-0.14692, -0.23517, 0, 0.066347}, [1 << treeDepth]float32{-0.00641, -0.00777, 0.015, -0.0277, -0.00974, -0.00142, 0, 0, -0.0127, -0.00649, 0.0163, 0.000618, 0.0388, 0.0227, 0.0125, -0.0378}},
	{[treeDepth]uint16{90, 6, 16, 43}, [treeDepth]float32{-0.1445, 1.5665, 0, 0}, [1 << treeDepth]float32{-0.0117, 0.0229, -0.0152, -0.0144, 0.00609, -0.0133, 0.0388, 0.00669, -0.0234, 0.0112, 4.01e-05, 0.00321, 0.0505, -0.00032, 0.00665, -0.024}},
	{[treeDepth]uint16{64, 43, 81, 23}, [treeDepth]float32{-0.26211, 0.30066, -0.020408, 0.5}, [1 << treeDepth]float32{0.0181, 0.00171, 0.000708, -0.00951, 0.0284, -0.00988, 0.0044, -0.0213, 0.01, -0.00917, -0.0147, -0.0283, 0.0724, 0.0365, 0.00377, -0.00202}},
	{[treeDepth]uint16{114, 22, 4, 82}, [treeDepth]float32{-0.22336, 0.29487, 0.51182, -0.85714}, [1 << treeDepth]float32{0, 0.0495, 0, -0.0217, 0, 0.00832, 0, -0.00469, -0.00665, 0.00302, 0.00489, -0.0118, -0.0127, -0.000997, 0.0538, 0.000228}},
	{[treeDepth]uint16{43, 64, 24, 4}, [treeDepth]float32{0.30066, -0.13317, 0.57661, 0.68758}, [1 << treeDepth]float32{0.0123, -0.0199, 0.00138, -0.00802, -0.0326, -0.000614, -0.0198, -0.00403, 0.0107, -0.0151, -0.00644, 0.00391, -0.0189, -0.00116, 0.0194, -0.0143}},
	{[treeDepth]uint16{88, 27, 72, 27}, [treeDepth]float32{-0.34874, 0.14923, -0.18968, 0.29884}, [1 << treeDepth]float32{-0.00839, 0.0168, 0.0906, -0.0097, -0.00519, -0.0412, 0.00562, 0.00389, 0, 0, 0.00473, 0.0045, 0, 0, 0.00743, -0.00166}},
	{[treeDepth]uint16{60, 102, 11, 70}, [treeDepth]float32{-2.1022, -0.25063, 0, -0.0056204}, [1 << treeDepth]float32{-0.0121, -0.000928, 0.0697, -0.00905, 0.00336, -0.00618, -0.0117, 0.00139, -0.00936, -0.000691, -0.0121, 0.00144, -0.00503, 0.0227, 0.0112, 0.00294}},
	{[treeDepth]uint16{88, 65, 64, 32}, [treeDepth]float32{-0.34874, -2.3026, -0.09437, 0.075562}, [1 << treeDepth]float32{0.0252, 0.00894, 0.00894, -0.00767, -0.00664, 0.014, 0.114, -0.000254, -0.011, 0.00794, 0.0142, 0.0139, -0.0111, 0.00627, 0.0164, -0.0114}},
	{[treeDepth]uint16{33, 8, 81, 0}, [treeDepth]float32{0.12827, 0.26524, -0.020408, 0.32158}, [1 << treeDepth]float32{0.00386, -0.0144, -0.012, -0.00351, 0.0363, -0.005, -0.00083, -0.0125, 0.000825, -0.0314, 0.116, 0.00177, -0.00136, 0.0764, -0.00114, -0.00132}},
	{[treeDepth]uint16{69, 8, 23, 24}, [treeDepth]float32{-0.29363, 0.40462, 0.33333, 0.4947}, [1 << treeDepth]float32{0.063, -0.00379, 0.00113, 0.00849, 0.0249, 0.0123, 0.00559, -0.00963, 0.0229, 0.0069, -0.00105, -0.00409, 0.000522, -0.0215, -0.00299, -0.018}},
	{[treeDepth]uint16{92, 50, 73, 24}, [treeDepth]float32{-0.025975, 0.51047, -0.05, 0.23902}, [1 << treeDepth]float32{-0.0146, 0.00271, 0.0356, -0.0173, 0.00246, 0.0195, 0.00491, -0.0432, 0.00494, -0.00274, 0.00578, -0.0018, -0.0226, 0.0171, -0.00384, 0.000751}},
	{[treeDepth]uint16{34, 90, 28, 88}, [treeDepth]float32{0, -0.22292, 0.46276, -0.19241}, [1 << treeDepth]float32{-0.00837, 0.0044, 0.0178, -0.0269, 0.0199, 0, -0.0323, 0.00129, -0.0228, 0.000838, 0.0027, -0.0466, 0.023, 0, -0.000443, 0.000958}},
	{[treeDepth]uint16{27, 62, 43, 73}, [treeDepth]float32{0.61833, -0.23517, 0.031086, -0.1914}, [1 << treeDepth]float32{0.00826, 0.00964, -0.00114, -0.00327, -0.0192, 0.00667, 0.000854, -0.000106, -0.0161, -0.00393, -0.00586, -0.0341, -0.00298, -0.00906, 0.0139, -0.0131}},
	{[treeDepth]uint16{88, 73, 64, 24}, [treeDepth]float32{-0.34874, -0.51027, -0.12341, 0.38526}, [1 << treeDepth]float32{0.029, -0.0148, 0.028, -0.000576, 0.0611, -0.013, -0.00335, -0.00269, -0.00382, -0.0287, -0.0179, 0.0214, 0.0512, 0.0176, -0.000654, -0.00238}},
	{[treeDepth]uint16{83, 23, 12, 42}, [treeDepth]float32{-0.13534, 0.5, 0.26557, 0.19787}, [1 << treeDepth]float32{-0.00769, 0.00365, 0.0506, -0.0382, 0.00277, -0.00444, -0.00457, -0.0333, -0.00602, -0.00541, -0.0128, -0.0386, 0.0103, 0.00478, -0.0103, -0.00937}},
	{[treeDepth]uint16{66, 90, 86, 6}, [treeDepth]float32{-0.073346, -0.1445, -0.075219, 3.7325}, [1 << treeDepth]float32{-0.00782, 0.0177, 0.0122, -0.0214, 0.0084, -0.0208, 0.00159, 0.00676, 0.00113, 0.00467, 0.0135, 0.00661, 0.00705, -0.00821, -0.022, -0.0108}},
	{[treeDepth]uint16{62, 44, 67, 43}, [treeDepth]float32{-0.34631, 0.58056, -0.16448, 0}, [1 << treeDepth]float32{-0.0072, 0.0398, 0.00813, 0.0249, -0.0299, -0.00624, 0.0122, -0.0185, -0.0177, 0.00417, 0.0551, 0.00987, -0.0224, 0.0022, 0.00712, -0.0278}},
	{[treeDepth]uint16{33, 61, 14, 82}, [treeDepth]float32{0.12827, -0.19652, 0.53031, -0.5}, [1 << treeDepth]float32{-0.0191, 0.013, 0.065, -0.0104, -0.00554, 0.00246, -0.0112, 0.00544, -0.00371, 0.0469, 0.0283, 0.0111, 0.000549, -0.0113, -0.00402, -0.0134}},
	{[treeDepth]uint16{69, 69, 43, 8}, [treeDepth]float32{-0.29363, -0.043635, 0.0073202, 0.31285}, [1 << treeDepth]float32{0.00302, 0.0116, 0, 0.00498, 0.0045, -0.0195, 0, 0.00815, 0.0488, -0.0112, 0, -0.0159, 0.0165, -0.000561, 0, 0.00988}},
	{[treeDepth]uint16{24, 5, 7, 72}, [treeDepth]float32{0.57661, 0.24301, 0.34, -0.018598}, [1 << treeDepth]float32{0.0011, -0.0259, -0.0143, 0.0758, 0.0104, -0.00964, -0.00907, -0.0181, 0.0153, -0.0317, 0.0461, -0.00715, -0.00434, -0.0106, -0.00679, -0.0387}},
	{[treeDepth]uint16{114, 22, 82, 22}, [treeDepth]float32{-0.22336, 0.29487, -0.85714, 0.1039}, [1 << treeDepth]float32{0, -0.0179, 0, 0, -0.00366, 0.00248, 0, 0, 0, 0.035, 0, -0.00634, -0.0125, -0.00203, 0.0517, -0.00259}},
	{[treeDepth]uint16{85, 77, 78, 115}, [treeDepth]float32{-0.19076, -1, -1, -0.2868}, [1 << treeDepth]float32{0.0409, 0, 0.0241, 0, -0.00483, 0, -0.0197, 0, -0.0201, -0.0483, -0.00181, 0.0382, 0.0329, -0.00446, 0.0156, -0.00194}},
	{[treeDepth]uint16{43, 60, 77, 23}, [treeDepth]float32{0.30066, -1.0869, -1, 0.33333}, [1 << treeDepth]float32{-0.00711, -0.000823, -0.0181, -0.025, -0.0106, 0.0427, 0.00741, -0.00912, 0.0672, -0.000187, -0.00267, -0.0319, -0.00512, -0.0022, -0.000151, -0.0169}},
	{[treeDepth]uint16{81, 23, 43, 83}, [treeDepth]float32{-0.020408, 0.5, 0.09742, -0.13534}, [1 << treeDepth]float32{-0.00435, -0.00621, 0.00802, 0.0537, 0.00955, -0.0114, -0.0255, 0.00709, -0.00354, 0.0192, -0.0209, -0.0276, 0.00262, -0.0136, -0.0348, 0.00117}},
	{[treeDepth]uint16{32, 7, 3, 71}, [treeDepth]float32{0, 0.40682, 0.77348, -0.02402}, [1 << treeDepth]float32{-0.0111, 0.00955, 0.000203, -0.0372, 0.00862, 0.0166, -0.000587, 0.0112, -0.0129, -0.00603, 0.00566, -0.00562, 0.000556, 0.0225, 0.000385, -0.00206}},
	{[treeDepth]uint16{83, 83, 32, 3}, [treeDepth]float32{-0.19106, -0.13534, 0.1037, 0.72386}, [1 << treeDepth]float32{-0.0112, 0.0388, 0, -0.0074, -0.00563, -0.0162, 0, 0.00264, 0.00095, -0.00093, 0, -0.00747, 0.0141, 0.0135, 0, 0.00624}},
	{[treeDepth]uint16{33, 85, 29, 60}, [treeDepth]float32{0.12827, -0.19076, 0.22699, -0.095953}, [1 << treeDepth]float32{0.0044, 0.0054, -0.0185, -0.0128, -0.023, 0.011, 0.103, -0.00429, 0, -1.11e-06, -0.000334, 0.00555, -9.94e-06, -0.0261, -0.00703, 0.00299}},
	{[treeDepth]uint16{72, 43, 31, 0}, [treeDepth]float32{-0.10898, 0.0073202, 0.4675, 0.27277}, [1 << treeDepth]float32{-0.0131, 0.0115, -0.00921, -0.0307, -0.0141, 0.00224, 0.0208, -0.0119, 0.0608, 0.00146, -0.0275, 0.00847, 0.00036, -0.0185, 0.0108, -0.000404}},
	{[treeDepth]uint16{62, 15, 86, 85}, [treeDepth]float32{-0.23517, 0.29946, -0.2657, -0.15806}, [1 << treeDepth]float32{-0.0201, 0.026, -0.00195, -0.0232, -0.00255, 0.0157, 0.0211, -0.00187, 0.0236, 0.0475, 0.00783, 0.000611, -0.0168, -0.00012, 0.0542, -0.0214}},
	{[treeDepth]uint16{69, 10, 102, 72}, [treeDepth]float32{-0.29363, 0.0082744, -0.36561, -0.075088}, [1 << treeDepth]float32{0.0133, 0.0122, 0.00174, 0.0126, 0.0788, -0.0136, -0.0136, 0.00103, -0.00249, 0.0184, -0.00153, -0.0101, -0.00466, -0.0202, 0.0362, 0.000828}},
	{[treeDepth]uint16{88, 14, 13, 12}, [treeDepth]float32{-0.36859, 0.41869, 0.10329, 0.24227}, [1 << treeDepth]float32{-0.0104, -0.00465, 0.00802, -0.00121, 0.118, 0.00306, -0.0128, -0.00291, 0.0037, 0.00992, 0.0129, 0.0168, 0.0115, -0.0168, 0.00187, 0.00073}},
	{[treeDepth]uint16{27, 24, 3, 81}, [treeDepth]float32{0.25575, 0.38526, 0.64274, -0.77465}, [1 << treeDepth]float32{-0.00338, -0.0015, -0.0225, -0.0199, -0.00324, 0.0214, -0.000652, 0.00867, -0.00756, -0.0167, -0.0186, 0.0162, -0.00698, 0.00117, -0.0115, -0.0124}},
	{[treeDepth]uint16{65, 32, 27, 1}, [treeDepth]float32{-2.8254, 0.13479, 0.3157, 1.4126}, [1 << treeDepth]float32{-0.00737, -0.00929, -0.0142, 0.0103, -0.00218, -0.00239, -0.00117, 0.0101, -0.000728, -0.00365, 0.00219, 0.0332, 0.0651, -5.04e-05, -0.0155, -0.0167}},
	{[treeDepth]uint16{73, 12, 10, 43}, [treeDepth]float32{-0.76854, 0.15517, 0.090851, 0.031086}, [1 << treeDepth]float32{-0.00103, -0.0148, -0.0174, 0.00902, -6.64e-06, 0.0396, 0.0207, -0.0142, -0.0147, -0.0145, -0.0264, 0.00337, -4.17e-07, -0.00454, -0.0164, 0.00849}},
	{[treeDepth]uint16{4, 69, 28, 42}, [treeDepth]float32{0.43453, -0.031621, 0.46276, 0.18747}, [1 << treeDepth]float32{-0.0271, 0.000134, 0.00976, 0.026, 0.000739, -0.00132, 0.0093, -0.0171, -0.0221, -0.00148, 0.0079, 0.00212, -0.00237, 0.0181, -0.00373, 0.00269}},
	{[treeDepth]uint16{88, 64, 87, 32}, [treeDepth]float32{-0.34874, -0.072976, -0.21767, 0.089215}, [1 << treeDepth]float32{-0.00501, -0.0138, 0.134, 0.016, 0.0161, 0.00122, -0.0029, -0.000533, -0.00244, -0.0155, -0.0052, -0.0122, 0.00736, 0.00881, 0.0173, -0.00731}},
	{[treeDepth]uint16{77, 78, 92, 44}, [treeDepth]float32{-1, -0.5, -0.15337, 0.58056}, [1 << treeDepth]float32{-0.0072, 0.0486, 0.0266, -0.00825, -0.0493, 0.0278, -0.00848, 0.00108, 0.0163, 0.00188, 0.0283, 0.0412, -0.0058, 0.0104, -0.00694, -0.0367}},
	{[treeDepth]uint16{42, 64, 22, 42}, [treeDepth]float32{0.34273, -0.26211, 0.29487, 0.14668}, [1 << treeDepth]float32{0.0199, 0, -0.00988, 0, 0.0555, 0, 0.000933, 0, 0.00362, 0.0011, 0.0126, 0.00436, 0.0166, -0.00037, -0.000718, -0.0236}},
	{[treeDepth]uint16{42, 86, 22, 23}, [treeDepth]float32{0.080683, -0.16386, 0.82432, 0.2}, [1 << treeDepth]float32{0.000525, 0.0124, -0.0259, 0.00895, 0.14, -0.0118, -0.00169, -0.0313, -0.0113, -0.000224, -0.00511, -0.00127, 0.014, 0.015, -0.0286, 0.00723}},
	{[treeDepth]uint16{32, 3, 42, 101}, [treeDepth]float32{0, 0.45486, 0.048056, -0.25538}, [1 << treeDepth]float32{-0.0143, -0.0234, -0.0114, -0.0185, -0.0348, 0.00531, 0.00959, 0.00827, -0.00731, 0.0373, 0.0292, -0.0507, -0.0224, 0.00395, -0.00393, 0.00102}},
	{[treeDepth]uint16{114, 22, 23, 43}, [treeDepth]float32{-0.22336, 0.36585, 0.14286, 0.031086}, [1 << treeDepth]float32{0, -0.0152, 0, -0.00432, -0.00326, -0.00621, 0.0216, -0.00159, 0, 0.0362, 0, -0.0188, -0.0192, -0.000422, 0.056, -0.000831}},
	{[treeDepth]uint16{75, 43, 68, 87}, [treeDepth]float32{-0.20958, 0.23419, -0.2, -0.3678}, [1 << treeDepth]float32{-1.14e-06, 0.0446, -8.98e-08, 0.000626, -4.88e-06, -0.009, -3.62e-07, -0.0367, -0.0021, -0.00167, -0.000112, 0.00973, 0.0789, 0.00135, 0.000116, -0.0127}},
	{[treeDepth]uint16{114, 22, 82, 6}, [treeDepth]float32{-0.22336, 0.36585, -0.85714, 2.5994}, [1 << treeDepth]float32{0, -0.00384, 0, -0.0181, -0.00575, 0.00311, 0.0145, -0.001, 0, 0.0303, 0, 0.000497, -0.0186, -0.00601, 0.0644, -0.00174}},
	{[treeDepth]uint16{83, 26, 69, 12}, [treeDepth]float32{-0.13534, 0.57277, -0.1134, 0.20595}, [1 << treeDepth]float32{1.93e-05, 0.0526, -0.0288, 0.0357, 0.0163, -0.0305, 0.00621, 0.0138, -0.00412, -0.0105, 0.00464, -0.0118, 0.0048, -0.0125, -0.00764, -0.000741}},
	{[treeDepth]uint16{32, 62, 71, 5}, [treeDepth]float32{0.0058553, -0.29043, -0.23879, 0.21248}, [1 << treeDepth]float32{0.00895, 0.014, -0.00983, 0.00483, -0.036, -0.00533, -0.00429, 0.00806, -0.00625, -0.0162, -0.00732, 0.0592, -0.0122, 0.000799, 0.00155, -0.00506}},
	{[treeDepth]uint16{72, 4, 91, 72}, [treeDepth]float32{-0.1687, 0.78902, -0.099375, -0.018598}, [1 << treeDepth]float32{0.00712, -0.00244, 0.0315, -0.0138, -0.00113, -0.00585, -0.0106, 0.0194, 0, 0.000993, 0, -0.028, 0, 0.0464, 0, -0.00982}},
	{[treeDepth]uint16{32, 60, 10, 26}, [treeDepth]float32{0.0058553, -1.1636, 0.0082744, 0.51166}, [1 << treeDepth]float32{-0.0324, 0.0346, -0.00902, -0.000806, 0.0128, -0.0252, -0.00766, 0.0192, -0.0084, -0.00896, -0.0262, -0.0105, 0.0139, -0.0134, -0.00643, 0.00106}},
	{[treeDepth]uint16{88, 3, 13, 26}, [treeDepth]float32{-0.34874, 0.45486, 0.11163, 0.47004}, [1 << treeDepth]float32{0.0213, -0.0249, 0.0111, 0.016, -0.0111, 0.0126, 0.0639, -0.00591, -0.0044, -0.0277, 0.00815, 0.00428, -0.0129, -0.00789, -0.0028, -0.000146}},
	{[treeDepth]uint16{26, 42, 23, 81}, [treeDepth]float32{0.51166, 0.20877, 0.5, -0.047059}, [1 << treeDepth]float32{0.00461, -0.00775, 0.00456, 0.0093, 0.00728, -0.0067, -0.0175, -0.0237, 0.0167, -0.0238, -0.0227, 0.00987, 0.0763, 0.0143, -0.0212, 0.00567}},
	{[treeDepth]uint16{42, 59, 32, 5}, [treeDepth]float32{0.066347, -0.23407, 0.1521, 0.1742}, [1 << treeDepth]float32{-0.00531, -0.00766, -0.0272, 0.000809, 0.0143, 0.0193, -0.019, 0.0169, 0.0552, -0.00197, 0.00397, 3.25e-05, -0.0188, -0.0165, -0.0454, -0.00332}},
	{[treeDepth]uint16{69, 8, 22, 27}, [treeDepth]float32{-0.29363, 0.40462, 0.82432, 0.61833}, [1 << treeDepth]float32{0.0633, -0.00283, -0.00897, 0.00309, 0.0501, 0.0194, 0.00481, -0.0148, -0.004, -0.0233, 0.0125, -0.011, -2.71e-05, -0.022, 0.00156, 0.0157}},
	{[treeDepth]uint16{34, 63, 43, 10}, [treeDepth]float32{0, -0.15951, 0.043844, 0.0082744}, [1 << treeDepth]float32{0.0553, 0.0115, -0.00235, 0.000234, -0.0246, 3.32e-05, -0.00339, -0.00286, -0.00555, 0.0181, -0.00545, -0.0353, -0.00318, 0.000639, 0.00844, -0.0636}},
	{[treeDepth]uint16{69, 43, 72, 8}, [treeDepth]float32{-0.19296, 0.031086, -0.018598, 0.43958}, [1 << treeDepth]float32{0.036, -0.011, 0.0203, 0.00129, -0.00258, 0.0373, -0.0103, -0.00238, 0.0265, -0.0237, 0.00103, 0.008, 0.00523, -0.0285, -0.000642, 0.00149}},
	{[treeDepth]uint16{83, 81, 82, 83}, [treeDepth]float32{-0.23889, -0.047059, -0.5, -0.16389}, [1 << treeDepth]float32{-0.00236, -0.00925, -0.0126, -0.0204, -0.00581, 0.0117, -0.00871, 0.0656, 0, 0.00861, 0, 0.00734, 0, -0.0233, 0, 0.00536}},
	{[treeDepth]uint16{42, 6, 23, 73}, [treeDepth]float32{0.066347, 2.4119, 0.14286, -0.018117}, [1 << treeDepth]float32{0.00557, -0.0105, -0.0404, 0.035, -0.00957, -0.00442, -0.0365, -0.00221, -0.0211, -0.0178, 0.00434, -0.0161, -0.00804, 0.00989, -0.0122, 0.00162}},
	{[treeDepth]uint16{54, 73, 26, 6}, [treeDepth]float32{0, -0.76854, 0.64443, 3.0509}, [1 << treeDepth]float32{-0.027, 0.0035, 0.000529, -0.024, 0.0112, 0, 0.00379, -0.0035, -0.00326, 0, 0.0119, -0.0346, 0.0115, 0.00796, -0.0149, -0.0146}},
	{[treeDepth]uint16{42, 63, 82, 42}, [treeDepth]float32{0.066347, -0.065706, -0.5, 0.15664}, [1 << treeDepth]float32{0.0234, -0.0152, -0.0247, 0.00192, -0.0127, 0.0396, -0.0189, 0.00671, 0, -0.00272, 0, 0.0119, 0, -0.00249, 0, -0.0153}},
}

var confidenceForest = Forest{
	{[treeDepth]uint16{89, 305, 3, 67}, [treeDepth]float32{0.87367, 0, 0, 0.44725}, [1 << treeDepth]float32{-0.00626, 0.0469, 0.0262, 0.0577, -0.0508, 0.00721, -0.0401, 0.00645, -0.000387, 0.0367, 0.0374, 0.0551, 0.00628, 0.042, 0.00843, 0.0255}},
	{[treeDepth]uint16{2, 70, 89, 41}, [treeDepth]float32{0.25237, 0.18846, 0.87367, 1.4812}, [1 << treeDepth]float32{-0.0035, 0.0311, -0.034, -0.00268, 0.0278, 0.0482, 0.0351, 0.0578, -0.0182, 0.00936, 0.0416, -0.0282, -0.0124, 0.00436, 0.0211, 0.0102}},
	{[treeDepth]uint16{2, 5, 84, 7}, [treeDepth]float32{0.25237, 0.086988, 0.8499, 0}, [1 << treeDepth]float32{-0.0048, 0.0246, -0.0469, -0.0243, 0.016, 0.0323, 0.0281, 0.0509, -0.0253, -0.0296, -0.0458, -0.015, -0.00702, -0.00849, 0.0168, 0.0288}},
	{[treeDepth]uint16{89, 39, 87, 2}, [treeDepth]float32{0.87367, 0, 0.15871, 0.15459}, [1 << treeDepth]float32{-0.00649, -0.0189, 0.0184, 0.0318, -0.049, -0.00631, -0.0376, 0.0416, 0.0167, 0.00573, 0.0265, 0.0566, -0.042, -0.0394, 0.00249, 0.0575}},
	{[treeDepth]uint16{84, 5, 117, 28}, [treeDepth]float32{0.91379, 0.086988, 0.30631, 2.3121}, [1 << treeDepth]float32{-0.00668, 0.0375, -0.0341, 0.0658, 0.0155, 0.0256, -0.0329, 0.0638, 0.0521, 0, -0.036, 0, 0.0519, 0, 0.0481, 0}},
	{[treeDepth]uint16{90, 5, 106, 7}, [treeDepth]float32{0.8861, 0.086988, 0.026439, 0}, [1 << treeDepth]float32{-0.00332, 0.0371, -0.039, 0.056, 0.0212, 0.0286, -0.0271, 0.0436, -0.0399, 0.0114, -0.0427, 0.049, -0.0215, -0.0114, -0.0199, 0.0238}},
	{[treeDepth]uint16{89, 5, 2, 54}, [treeDepth]float32{0.87367, 0.086988, 0.15459, 0.71836}, [1 << treeDepth]float32{-0.00342, -0.0246, -0.0541, 0.0344, 0.0388, 0.0523, -0.0125, 0.0675, -0.0112, 0.00536, -0.0215, -0.0102, 0.0031, 0.0288, -0.0312, 0.00677}},
	{[treeDepth]uint16{39, 87, 5, 38}, [treeDepth]float32{0.32078, 0.15871, 0.086988, 0.49882}, [1 << treeDepth]float32{-0.00132, -0.00987, -0.0582, -0.0094, -0.0394, 0.0153, -0.0131, -0.00971, 0.0195, 0.0396, -0.0208, 0.0297, -0.0167, 0.051, -0.0336, -0.0134}},
	{[treeDepth]uint16{39, 87, 2, 53}, [treeDepth]float32{0.32078, 0.15871, 0.25237, 0.40039}, [1 << treeDepth]float32{-0.00505, 0.028, -0.03, -0.012, 0.03, 0.0529, -0.0142, 0.0365, 0.0139, 0.0406, -0.0338, -0.0273, 0.00409, 0.0284, -0.0406, 0.0047}},
	{[treeDepth]uint16{39, 87, 305, 89}, [treeDepth]float32{0.32078, 0.15871, 0, 0.73533}, [1 << treeDepth]float32{-0.00237, 6.86e-05, -0.0408, -0.0135, 0.026, 0.0164, -0.037, 0.00238, -0.00707, 0.0409, -0.0296, 0.0269, 0.0287, 0.0431, 0.0372, 0.0479}},
	{[treeDepth]uint16{39, 3, 67, 84}, [treeDepth]float32{0.42466, 0, 0.41004, 0.63082}, [1 << treeDepth]float32{-0.00155, -0.0227, -0.0601, 0.0239, 0.014, -0.0221, 0.00665, -0.037, -0.0107, 0.0354, 0.00709, 0.0437, -0.012, 0.0275, 0.00705, 0.00738}},
	{[treeDepth]uint16{3, 25, 32, 28}, [treeDepth]float32{0.30586, 0.66096, 0, 0.3662}, [1 << treeDepth]float32{-0.000709, -0.0227, -0.0135, -0.0659, -0.0157, -0.0402, -0.00916, -0.0433, 0.00529, -0.0176, 0.0348, -0.0206, -0.0366, -0.000763, 0.00662, -0.0419}},
	{[treeDepth]uint16{84, 5, 39, 87}, [treeDepth]float32{0.91379, 0.086988, 0, 0.15871}, [1 << treeDepth]float32{0.0023, -0.00541, -0.0352, 0.0351, 0.00489, 0.0415, 0.0255, 0.0588, -0.0389, -0.0347, -0.0576, 0.00484, 0.00581, 0.0356, -0.0281, 0.0629}},
	{[treeDepth]uint16{3, 2, 18, 8}, [treeDepth]float32{0.30586, 0.15459, 0, 0.8}, [1 << treeDepth]float32{-0.000342, -0.0581, 0.0175, -0.00977, -0.0175, -0.0467, -0.0169, 0.00649, -0.0427, -0.0643, 0.0198, -0.0521, -0.0402, -0.028, 0.0173, -0.0111}},
	{[treeDepth]uint16{28, 84, 5, 44}, [treeDepth]float32{2.3121, 0.91379, 0.086988, 0.86723}, [1 << treeDepth]float32{-0.00176, 0.0522, 0.0289, 0, -0.0349, 0.0195, 0.0521, 0, 0.0124, 0.0102, 0.0112, 0, 0.0331, -0.00362, 0.055, 0}},
	{[treeDepth]uint16{84, 39, 87, 46}, [treeDepth]float32{0.91379, 0, 0.095253, 3.5046}, [1 << treeDepth]float32{-0.0032, -0.00525, 0.00354, 0.0268, -0.0289, 0.0293, 3.89e-07, 0.0503, 0.0175, 0.00798, 0.0291, 0.0444, -0.0372, -0.0403, -0.00318, 0.0366}},
	{[treeDepth]uint16{3, 89, 41, 28}, [treeDepth]float32{0.30586, 0.87367, 1.9538, 1.8111}, [1 << treeDepth]float32{0.00119, -0.0395, 0.0359, -0.0201, -0.0381, -0.00839, -0.0655, 0, -0.0187, -0.0298, 0.0138, -0.00519, 0.0347, 0, -0.00788, 0}},
	{[treeDepth]uint16{305, 34, 1, 64}, [treeDepth]float32{0, 0, 1.3615, 0}, [1 << treeDepth]float32{0.000582, 0.0318, -0.0427, -0.0133, 0.0115, 0.0302, -0.0147, 0.0115, -0.000955, -0.000517, -0.0656, 0.0239, 0.0604, -0.0303, 0.0404, 0.0446}},
	{[treeDepth]uint16{38, 41, 28, 31}, [treeDepth]float32{0.65133, 1.9538, 1.8111, 0.042559}, [1 << treeDepth]float32{-0.00156, 0.0215, 0.0322, -0.0174, -0.022, -0.00127, 0.0517, -0.0284, -0.00942, 0.0245, -0.0492, -0.0757, -0.0193, -0.0153, 0.0291, -0.0199}},
	{[treeDepth]uint16{5, 84, 7, 44}, [treeDepth]float32{0.086988, 0.8499, 0, 0.86723}, [1 << treeDepth]float32{0.00115, -0.0367, 0.0261, 0.0329, -0.0264, -0.0296, -0.00277, 0.0319, 0.0216, 0.0253, 0.00734, 0.0321, -0.0367, 0.0143, -0.0351, 0.0176}},
	{[treeDepth]uint16{89, 5, 41, 64}, [treeDepth]float32{0.87367, 0.154, 1.9538, -0.072571}, [1 << treeDepth]float32{0.00136, 0.0276, -0.0316, 0.0584, -0.0611, -0.0511, -0.0113, 0, -0.000305, -0.0297, -0.051, -0.0217, 0.0155, 0.000852, -0.012, 0}},
	{[treeDepth]uint16{32, 2, 70, 7}, [treeDepth]float32{0, 0.15459, 0.17284, 0}, [1 << treeDepth]float32{0.000991, -0.0467, 0.0214, 0.00253, -0.0268, -0.0296, 0.00386, -0.0165, 0.00187, -0.0315, -0.0183, -0.0648, -0.0378, -0.0347, 0.0102, -0.0606}},
	{[treeDepth]uint16{88, 5, 84, 44}, [treeDepth]float32{0.39095, 0.086988, 0.78536, 0.59613}, [1 << treeDepth]float32{-0.00201, 0.0343, -0.0457, -0.0435, -0.00144, 0.0488, 0.0164, 0.043, 0.0106, -0.0307, -0.0111, -0.029, -0.00802, 0.0316, 0.00179, 0.0432}},
	{[treeDepth]uint16{32, 2, 53, 90}, [treeDepth]float32{0, 0.15459, 0.40039, 0}, [1 << treeDepth]float32{-0.00104, -0.0392, 0.0302, -0.0132, 0.00999, -0.00737, 0.0106, -0.000285, -0.0248, -0.0393, 0.0197, -8.58e-05, -0.0122, -0.0305, -0.00988, -0.045}},
	{[treeDepth]uint16{32, 1, 64, 34}, [treeDepth]float32{0, 1.5159, 0, 0}, [1 << treeDepth]float32{0.00164, 0.0167, 0.0159, -0.0138, 0.000821, 0.00186, 0.049, 0.0324, -0.0225, -0.0373, -0.00674, -0.0229, -0.0307, -0.0631, 0.0491, 0.0514}},
	{[treeDepth]uint16{89, 5, 305, 2}, [treeDepth]float32{0.95692, 0.086988, 0, 0.060012}, [1 << treeDepth]float32{-0.00225, 0.00809, -0.0475, 0.0153, -0.0334, -0.00655, -0.0204, -0.000754, 0.000886, 0.0298, -0.0179, 0.049, 0.0279, 0.036, 0.00276, 0.0283}},
	{[treeDepth]uint16{18, 67, 24, 42}, [treeDepth]float32{0, 0.44725, 0.57143, 0.41577}, [1 << treeDepth]float32{0.000825, 0.0236, -0.00203, -0.0101, -0.0543, -0.0324, -0.00897, 0.00735, 0.00184, -0.00687, 0.00917, -0.0227, 0.00129, -0.0164, 0.0182, -0.0182}},
	{[treeDepth]uint16{32, 39, 143, 69}, [treeDepth]float32{0, 0.32078, 0.066723, 0.36517}, [1 << treeDepth]float32{-0.002, -0.0625, -0.0211, 0, -0.02, 0.00126, 0.0286, 0.0414, 0.0102, -0.00812, -0.0149, -0.062, -0.0181, -0.0487, 0.0201, 0.00933}},
	{[treeDepth]uint16{32, 39, 87, 38}, [treeDepth]float32{0, 0.32078, 0.15871, 0.65133}, [1 << treeDepth]float32{0.00148, -0.0307, -0.00867, -0.0162, -0.0355, -0.039, -0.00266, -0.043, 0.00781, -0.00585, 0.0362, 0.0412, -0.0112, -0.0485, 0.0214, 0.0135}},
	{[treeDepth]uint16{28, 305, 296, 53}, [treeDepth]float32{2.3121, 0, 0.83333, 0.2394}, [1 << treeDepth]float32{0.00103, 0, 0.00436, 0, -0.0584, 0.0551, 0.0148, 0.021, -0.00804, 0, 0.0173, 0, 0.0224, 0.0501, 0.0589, 0.0292}},
	{[treeDepth]uint16{3, 25, 18, 30}, [treeDepth]float32{0.30586, 0.66096, 0, 0.086375}, [1 << treeDepth]float32{0.000306, -0.0386, -0.01, -0.0668, -0.0138, 0.017, -0.0174, -0.0354, 0.003, -0.00507, 0.0278, -0.0302, -0.0238, -0.0282, 0.0154, 0.0479}},
	{[treeDepth]uint16{16, 28, 41, 38}, [treeDepth]float32{0, 2.3121, 1.9538, 0.65133}, [1 << treeDepth]float32{-0.00213, -0.0427, -0.0219, 0, -0.0233, -0.0373, 0.0457, 0, 0.0164, -0.0366, 0, 0, -0.0444, -0.0464, 0.012, 0}},
	{[treeDepth]uint16{32, 25, 30, 64}, [treeDepth]float32{0, 0.66096, 0.086375, -0.072571}, [1 << treeDepth]float32{-0.00589, -0.0312, -0.0289, -0.01, -0.00439, -0.0409, 0.0253, 0.0209, 0.0016, 0.0398, -0.0202, -0.0214, 0.0229, -0.0256, -0.0312, -0.0428}},
	{[treeDepth]uint16{305, 70, 25, 41}, [treeDepth]float32{0, 0.18846, 0.66096, 1.4812}, [1 << treeDepth]float32{0.00145, 0.0334, -0.0181, 0.00964, 0.0293, 0.0305, -0.00564, -0.00142, -0.0236, 0.0291, -0.0146, -0.0184, 0.0107, -0.0223, 0.0212, -0.0284}},
	{[treeDepth]uint16{5, 84, 41, 68}, [treeDepth]float32{0.154, 0.8499, 1.9538, 0}, [1 << treeDepth]float32{0.000903, -0.0343, 0.0172, 0.0413, -0.0421, -0.035, -0.0534, 0.0202, -0.0201, -0.0307, 0.0329, 0.00192, 0.0329, 0, -0.0437, 0}},
	{[treeDepth]uint16{28, 41, 68, 53}, [treeDepth]float32{2.3121, 1.9538, 0, 0.15311}, [1 << treeDepth]float32{0.00125, 0, -0.0643, 0.0227, -0.0124, -0.00236, -0.0584, 0.0396, 0.000391, 0, -0.0398, 0.0458, 0.00128, -0.0199, 0.0483, 0.0381}},
	{[treeDepth]uint16{3, 66, 90, 37}, [treeDepth]float32{0, 0.4476, 0.46266, 0.7}, [1 << treeDepth]float32{-0.000237, -0.0333, 0.00348, 0.00181, -0.00354, 0.00991, -0.0274, -0.00106, -0.00366, -0.065, 0.0182, 0.00958, 0.0189, -0.0167, 0.00398, -0.00128}},
	{[treeDepth]uint16{98, 84, 5, 117}, [treeDepth]float32{0, 0.91379, 0.086988, 0.71483}, [1 << treeDepth]float32{-0.00167, 0.029, 0.0186, 0.00833, -0.0165, 0.0377, 0.0395, 0.0383, 0.0249, 0.00689, 0.00317, 0.0364, -0.0384, 0.00859, 0.0326, 0.00566}},
	{[treeDepth]uint16{28, 88, 34, 42}, [treeDepth]float32{2.3121, 0.39095, 0, 0.41577}, [1 << treeDepth]float32{-0.000377, 0, 0.00842, 0, -0.0408, 0.0413, 0.0397, 0, 0.00773, 0, 0.0274, 0, -0.00587, 0.0384, 0.00678, 0}},
	{[treeDepth]uint16{89, 70, 41, 1}, [treeDepth]float32{0.80255, 0.17284, 1.6561, 1.3615}, [1 << treeDepth]float32{0.000288, 0, -0.0174, 0, -0.0484, 0, -0.00584, 0, 0.0127, 0.0162, -0.0101, 0.0273, 0.00789, -0.0264, -0.0517, -0.000188}},
	{[treeDepth]uint16{89, 70, 2, 41}, [treeDepth]float32{0.95692, 0.18846, 0.1181, 1.2514}, [1 << treeDepth]float32{0.000196, 0.0058, -0.034, 0.00443, 0.0221, 0.0299, 0.000238, 0.0417, -0.00458, 0.0127, -0.00347, -0.00219, -0.00293, 0.0121, -0.0214, 0.032}},
	{[treeDepth]uint16{28, 88, 7, 302}, [treeDepth]float32{2.3121, 0.39095, 0, 0}, [1 << treeDepth]float32{-0.000863, 0.0399, 0.0137, 0, -0.0465, 0.029, 0.0229, 0, 0.00274, -0.00325, 0.0437, 0, 0.00862, 0, 0.0416, 0}},
	{[treeDepth]uint16{147, 25, 28, 1}, [treeDepth]float32{0.38209, 0.69743, 0.3662, 1.1574}, [1 << treeDepth]float32{-0.000662, -0.0133, -0.0532, -0.00663, -0.0436, 0, -0.0135, 0, -0.0107, 0.0246, -0.0218, -0.0557, -0.00165, 0.0461, 0.0283, 0.0261}},
	{[treeDepth]uint16{98, 28, 34, 1}, [treeDepth]float32{0, 2.3121, 0, 1.1574}, [1 << treeDepth]float32{-0.000494, 0.00651, 0, 0, -0.0471, 0.0142, 0.0383, 0, 0.00859, 0.0215, 0, 0, -0.00611, 0.0323, 0.0353, 0}},
	{[treeDepth]uint16{16, 25, 30, 2}, [treeDepth]float32{0, 0.66096, 0.086375, 0.060012}, [1 << treeDepth]float32{0.000424, -0.00833, -0.0619, -0.0155, -0.0247, -0.0431, -0.0113, 0.000345, -0.000767, -0.0317, -0.0177, 0.0242, 0.000667, -0.0549, 0.0238, 0.0109}},
	{[treeDepth]uint16{98, 5, 1, 70}, [treeDepth]float32{0, 0.047651, 1.3615, 0.13902}, [1 << treeDepth]float32{0.000332, -0.00179, -0.0591, -0.000393, 0.0107, 0.009, 0.0147, 0.02, -0.0134, 0.0176, -0.0242, 0.0195, -0.00231, 0.0263, -0.0155, 0.0444}},
	{[treeDepth]uint16{98, 5, 84, 39}, [treeDepth]float32{0, 0.154, 0.91379, 0}, [1 << treeDepth]float32{-0.000539, 0.0277, -0.0262, 0.0121, -0.0311, 0.0212, 0.0193, 0.00127, 0.000261, 0.0218, -0.0314, 0.0148, 0.027, 0.0175, 0.0451, 0.0328}},
	{[treeDepth]uint16{28, 41, 62, 2}, [treeDepth]float32{2.3121, 1.6561, 0, 0.060012}, [1 << treeDepth]float32{0.000326, 0, 0.00322, -0.00591, -0.027, -0.0052, -0.0301, 0.0199, 0.0311, 0, 0.0547, -0.00421, 0.0061, 0.00905, -0.0246, 0.0397}},
	{[treeDepth]uint16{16, 70, 61, 25}, [treeDepth]float32{0, 0.22673, 0, 0.66096}, [1 << treeDepth]float32{0.000846, -0.0644, -0.0182, -0.0222, 0.0123, -0.00809, 0.0501, -0.00146, 0.016, -0.00259, -0.0104, 0.0229, 0.024, 0.00963, 0.0267, -0.00179}},
	{[treeDepth]uint16{18, 106, 107, 29}, [treeDepth]float32{0, 0.026439, 0.33245, 0.47586}, [1 << treeDepth]float32{-0.00118, -0.0113, 0.0267, -0.00809, -0.0125, -0.0154, 0.00839, -0.00595, -0.0155, -0.0382, 0.0218, 0.0292, 0.0239, 0.00258, -0.00322, -0.05}},
	{[treeDepth]uint16{305, 34, 2, 25}, [treeDepth]float32{0, 0, 0.060012, 0.66096}, [1 << treeDepth]float32{0.000303, 0.000946, -0.0329, -0.0153, 0.00188, 0.0193, -0.0147, 0.0255, -0.0254, -0.0164, -0.0312, -0.036, 0.0258, 0.00896, 0.0088, 0.00982}},
	{[treeDepth]uint16{3, 25, 18, 66}, [treeDepth]float32{0.30586, 0.66096, 0, 0.38442}, [1 << treeDepth]float32{-0.00125, -0.0502, 0.0015, -0.0565, -0.0387, 0.00162, 0.0372, -0.00914, 0.00526, 0.0319, 0.0153, -0.0369, -0.0131, -0.0445, 0.00342, 0.0305}},
	{[treeDepth]uint16{89, 301, 46, 56}, [treeDepth]float32{0.95692, 0, 3.9419, 0}, [1 << treeDepth]float32{-2.72e-05, 0.0194, -0.047, -0.00672, 0.0157, -0.00884, 0.0161, 0.0149, -0.00353, 0.0185, -0.0361, -0.0202, -0.00263, 0.0235, -0.0256, 0.0374}},
	{[treeDepth]uint16{147, 8, 21, 1}, [treeDepth]float32{0.38209, 0.6, 0.45348, 1.1574}, [1 << treeDepth]float32{-0.000881, -0.00722, -0.0452, 0, -0.034, -0.015, -0.0378, -0.0136, -0.00154, 0.0239, -0.0336, 0.00911, -0.00134, 0.0394, 0.0107, -0.0251}},
	{[treeDepth]uint16{147, 7, 39, 89}, [treeDepth]float32{0.38209, 0, 0, 0.80255}, [1 << treeDepth]float32{0.000126, 0.0246, -0.0287, -0.0259, -0.0124, 0.0324, 0.0311, 0.00529, -0.0166, -0.00118, -0.0461, 0.0301, 0.0244, 0.0307, 0.0214, 0.0305}},
	{[treeDepth]uint16{32, 105, 62, 2}, [treeDepth]float32{0, 0.39485, 0.061728, 0.086646}, [1 << treeDepth]float32{0.00047, -0.0155, -0.00913, 0.0258, -0.0197, -0.0382, 0.00859, -0.0441, 0.00374, 0.0467, 0.0396, 0.0404, 0.00454, -0.0268, 0.0128, 0.019}},
	{[treeDepth]uint16{34, 21, 120, 42}, [treeDepth]float32{0, 0.45348, 0, 0.71575}, [1 << treeDepth]float32{0.00156, -0.0333, 0.0198, 0.0051, 0.011, -0.0423, -0.00198, -0.0206, -0.000964, -0.0468, 0.00117, -0.0249, 0.0347, 0.00941, 0.023, -0.0533}},
	{[treeDepth]uint16{143, 87, 19, 67}, [treeDepth]float32{0.32894, 0.15871, 0, 0.31503}, [1 << treeDepth]float32{-0.000422, 0.0245, -0.0259, -0.00287, -0.0445, 0.0303, -0.0513, 0.0434, 0.00452, 0.0137, -0.0234, -0.00205, 0.0138, 0.027, 0.00545, 0.0321}},
	{[treeDepth]uint16{16, 2, 54, 37}, [treeDepth]float32{0, 0.25237, 0, 0.40375}, [1 << treeDepth]float32{0.000308, -0.00505, 0.0462, -0.0042, -0.0134, 0.0255, -0.024, -0.0374, -0.0216, -0.00179, 0.0419, -0.0102, -0.00432, -0.0187, 0.00651, -0.0437}},
	{[treeDepth]uint16{16, 105, 41, 57}, [treeDepth]float32{0, 0.29749, 1.9538, 0}, [1 << treeDepth]float32{0.000187, -0.0537, 0.0137, 0.00873, -0.038, -0.0348, -0.0476, -0.0352, -0.0176, -0.0241, 0.028, -0.00109, 0.0268, 0, -0.0282, 0}},
	{[treeDepth]uint16{16, 39, 87, 61}, [treeDepth]float32{0, 0.32078, 0.095253, 0}, [1 << treeDepth]float32{0.00103, -0.0291, 0.0419, 0.0087, -0.0258, -0.0622, 0.0104, -0.0173, 0.0214, -0.00894, -0.0342, -0.00222, 0.0536, -0.00448, 0.000891, 0.0223}},
	{[treeDepth]uint16{5, 98, 90, 38}, [treeDepth]float32{0.086988, 0, 0.81127, 0.81389}, [1 << treeDepth]float32{0.00017, -0.019, 0.0119, 0.0408, -0.0261, 0.0154, 0.0293, 0.0117, 0.0216, -0.0439, 0.0133, 0.0158, 0.0145, 0.0223, 0.0188, 0.0257}},
	{[treeDepth]uint16{106, 41, 14, 28}, [treeDepth]float32{0.026439, 1.4812, 0.64742, 1.3976}, [1 << treeDepth]float32{-0.00189, 0.0148, -0.0403, 0.0012, 0.016, 0.019, -0.0186, -0.000288, -0.0188, -0.0206, -0.0356, 0.0325, 0.00595, 0.018, -0.0379, -0.0469}},
	{[treeDepth]uint16{147, 18, 118, 38}, [treeDepth]float32{0.38209, 0, 0.525, 0.54642}, [1 << treeDepth]float32{-0.00108, 0.0326, -0.0232, 0.0364, -0.0132, -0.0459, -0.00264, -0.0155, 0.00388, 0.0315, -0.0165, 0.0226, 0.026, -0.00397, 0.0113, 0.0019}},
	{[treeDepth]uint16{5, 28, 2, 117}, [treeDepth]float32{0.154, 1.3976, 0.95638, 0.30631}, [1 << treeDepth]float32{-0.00128, 0.0217, -0.00175, -0.0376, -0.0161, -0.019, -0.0399, -0.00297, 0.0141, -0.00915, 0.00653, -0.0561, 0.00163, -0.0148, -0.0465, -0.0357}},
	{[treeDepth]uint16{89, 28, 28, 30}, [treeDepth]float32{0.95692, 2.3121, 1.3976, 0.61929}, [1 << treeDepth]float32{-0.000429, 0.0174, 0, 0, -0.00409, 0.0245, 0.0388, 0, 0.0213, 0.0298, 0, 0, -0.0219, 0.0246, -0.00781, 0}},
	{[treeDepth]uint16{28, 41, 31, 53}, [treeDepth]float32{2.3121, 1.6561, 0.042559, 0.62878}, [1 << treeDepth]float32{0.000334, 0.00409, 0.0233, 0.0327, 0.00174, -0.0246, -0.0206, 0.0347, 0.017, 0, -0.00615, 0.00777, -0.0106, 0, -0.063, 0}},
	{[treeDepth]uint16{20, 82, 62, 66}, [treeDepth]float32{1.2929, 0.63693, 0, 0.38442}, [1 << treeDepth]float32{0.000129, 0.00546, 0, 0, -0.0311, 0.0109, -0.00324, 0.00225, 0.00183, -0.0244, 0.0806, -0.000463, 0.00103, 0.0184, -0.0176, -0.0435}},
	{[treeDepth]uint16{305, 4, 109, 107}, [treeDepth]float32{0, 0, 0, 0.33245}, [1 << treeDepth]float32{0.000369, 0.0127, -0.0568, 0.0504, 0.027, -0.0351, 0, 0, -0.00857, 0.0277, -0.0346, 0.0178, -0.0129, -0.0431, -0.0165, 0}},
	{[treeDepth]uint16{106, 66, 19, 67}, [treeDepth]float32{0.026439, 0.28431, 0, 0.66377}, [1 << treeDepth]float32{-9.69e-05, -0.018, -0.0192, 0.00359, -0.0308, -0.0647, -0.0057, 0.0288, 0, 0, 0.0207, 0.00125, 0, 0, -0.0289, 0.00527}},
	{[treeDepth]uint16{39, 13, 37, 42}, [treeDepth]float32{0.42466, 0, 0.40375, 0.41577}, [1 << treeDepth]float32{-0.00081, 0, -0.00179, -0.000804, -0.0269, 0, -0.0233, 0.0434, -0.000409, 0, -0.0254, -0.0429, 0.0151, 0, -0.00997, 0.0152}},
	{[treeDepth]uint16{5, 50, 107, 64}, [treeDepth]float32{0.154, 0.048549, 0.37939, 0}, [1 << treeDepth]float32{-0.000457, -0.0118, 0.0115, -0.0175, -0.0109, 0.039, -0.00565, -0.0512, -0.033, -0.0232, 0.0249, -0.0291, 0.0188, 0.00343, 0.0468, 0.0108}},
	{[treeDepth]uint16{34, 120, 2, 54}, [treeDepth]float32{0, 0.6, 0.15459, 0.9}, [1 << treeDepth]float32{0.00169, -0.0244, 0.00258, -0.0475, 0.0199, 0.0137, 0.00131, -0.0405, 0.00325, -0.0109, 0.0139, 0.00746, -0.00437, -0.00514, 0.0352, -0.0109}},
	{[treeDepth]uint16{16, 70, 25, 28}, [treeDepth]float32{0, 0.22673, 0.66096, 0.3662}, [1 << treeDepth]float32{0.00101, -0.0273, -0.0147, 0.0171, -0.00876, -0.00452, -0.0375, 0.0338, -0.00071, -0.0654, -0.0063, -0.0161, 0.0214, 0.00311, 0.0095, 0.00453}},
	{[treeDepth]uint16{61, 39, 87, 53}, [treeDepth]float32{0, 0.32078, 0.095253, 0.2394}, [1 << treeDepth]float32{0.000413, 0.00106, 0.0287, -0.00381, -0.0167, 0.039, 0.0288, -0.0261, 0.00184, 0.0423, 0.0421, -0.0413, -0.0307, 0.0326, -0.00157, 0.0227}},
	{[treeDepth]uint16{32, 104, 126, 68}, [treeDepth]float32{0, 0.8, 0, 0}, [1 << treeDepth]float32{0.000713, -0.0292, 0.00145, 0.00204, -0.0634, -0.0325, 0.0381, 0.0654, 0.0193, 0.0196, 0.0275, 0.00917, 0.0136, -0.00278, -0.0416, -0.0146}},
	{[treeDepth]uint16{143, 89, 39, 119}, [treeDepth]float32{0.32894, 0, 0, 0.31335}, [1 << treeDepth]float32{0.000249, 0, -0.0248, 0.00563, 0, 0, -0.0007, 0.0299, 0.0251, 0, -0.00412, -0.0417, 0, 0, -0.0163, 0.0155}},
	{[treeDepth]uint16{28, 41, 57, 27}, [treeDepth]float32{2.3121, 1.9538, 0, 0.22239}, [1 << treeDepth]float32{-0.000247, 0, -0.0455, 0.0512, -0.0255, 0.0142, 0.0268, 0.0277, 0.00573, 0, 0.0206, 0, 0.0384, 0, 0.00192, 0}},
	{[treeDepth]uint16{5, 84, 31, 29}, [treeDepth]float32{0.086988, 0.91379, 0.27824, 0}, [1 << treeDepth]float32{-0.000541, -0.00571, 0.00261, 0.0375, -0.00769, -0.0185, 0.018, 0.0512, 0.00137, -0.0421, -0.000201, 0.0347, 0.0127, 0.00927, 0.0136, 0.0273}},
	{[treeDepth]uint16{84, 1, 41, 107}, [treeDepth]float32{0, 2.0319, 1.9538, 0.12267}, [1 << treeDepth]float32{0.00221, -0.0557, 0.0338, 0.00645, -0.0406, 0, 0.00704, 0.013, -0.000276, -0.0505, 0.0152, -0.00463, 0.0232, 0, 0.00491, -0.0497}},
	{[treeDepth]uint16{39, 87, 83, 69}, [treeDepth]float32{0.32078, 0.095253, 0.03254, 0.28019}, [1 << treeDepth]float32{-0.00121, 0.00444, 0.00513, -0.0275, -0.0494, 0.00146, -0.00873, 0.0205, -0.0108, 0.0317, -0.0272, -0.0069, 0.0102, 0.0256, -0.0167, 0.0163}},
	{[treeDepth]uint16{301, 20, 48, 109}, [treeDepth]float32{0, 1.2929, 0.64075, 0}, [1 << treeDepth]float32{0.000489, -0.014, 0.0393, -0.0357, 0.0028, -0.0142, -0.000481, -0.0355, -0.0222, 0.000971, 0.0593, -0.0385, -0.0192, 0.0211, -0.0379, 0.0266}},
	{[treeDepth]uint16{89, 61, 15, 31}, [treeDepth]float32{0.95692, 0, 0.22345, 0.21792}, [1 << treeDepth]float32{0.000815, 0.0111, 0.0293, -0.0138, -0.0235, 0.0328, 0.0305, 0.00179, 0.000338, 0.038, -0.0102, -0.0255, 0.000149, 0.032, 0.0318, 0.00876}},
	{[treeDepth]uint16{147, 67, 19, 30}, [treeDepth]float32{0.38209, 0.23637, 0, 0.086375}, [1 << treeDepth]float32{-0.000212, -0.0887, -0.0154, 0.0282, -0.0545, 0, -0.0206, -0.03, -0.0453, 0, -0.00286, 0.0377, -0.00301, 0, 0.0187, 0.0316}},
	{[treeDepth]uint16{5, 28, 43, 26}, [treeDepth]float32{0.154, 1.3976, 0.57735, 0.050535}, [1 << treeDepth]float32{0.000994, -0.0398, 0.0189, -0.0236, 0.00972, -0.00682, 0.000796, -0.0601, -0.0357, -0.0317, 0.0276, 0.00833, 0.00107, 0.0243, -0.0156, -0.045}},
	{[treeDepth]uint16{106, 41, 57, 118}, [treeDepth]float32{0.026439, 1.6561, 0, 0.39474}, [1 << treeDepth]float32{-0.000119, -0.00109, -0.0233, -0.0373, 0.000828, 0.0143, 0.0172, 0.0415, -0.00593, 0.0117, -0.0568, 0.0027, 0.000821, -0.0178, -0.0452, 0.0259}},
	{[treeDepth]uint16{32, 106, 107, 66}, [treeDepth]float32{0, 0.026439, 0.37939, 0.4476}, [1 << treeDepth]float32{-0.0007, -0.0375, -0.00798, -0.00921, -0.0328, -0.0109, -0.0312, 0.0703, -0.00563, -0.0256, 0.0239, 0.00192, 0.00833, -0.0206, -0.00535, -0.0219}},
	{[treeDepth]uint16{39, 87, 69, 8}, [treeDepth]float32{0.32078, 0.095253, 0.56243, 0.8}, [1 << treeDepth]float32{-0.000232, 0.0217, 0.00463, 0.0144, 0.00581, 0.0323, -0.0268, 0.00201, -0.0337, 0.012, -0.0276, 0.0284, 0.0271, 0.00584, -0.0228, 0.0132}},
	{[treeDepth]uint16{61, 125, 105, 301}, [treeDepth]float32{0, 0, 0.096531, 0}, [1 << treeDepth]float32{0.000218, 0.0367, -0.0377, -0.0394, 0.00386, 0.0224, 0.0056, -0.0328, -0.0413, -0.00576, 0, 0, 0.00408, -0.00571, 0, 0}},
	{[treeDepth]uint16{90, 67, 107, 7}, [treeDepth]float32{0.97669, 0.83024, 0.43484, 0}, [1 << treeDepth]float32{0.000348, 0.0292, -0.00882, -0.0288, -0.0101, 0.0351, 0.0228, 0.0155, 0.00164, 0.00611, 0.0287, 0.0248, -0.0537, 0.00452, -0.00533, -0.0562}},
	{[treeDepth]uint16{147, 8, 21, 73}, [treeDepth]float32{0.38209, 0.4, 0.45348, 0.40297}, [1 << treeDepth]float32{0.000997, 0.0126, -0.0395, -0.00549, 0.0127, 0.0375, 0.00566, -0.0641, -0.00582, 0.0126, -0.0142, 0.0183, -0.0135, 0.0445, 0.000521, 0.00362}},
	{[treeDepth]uint16{25, 28, 16, 38}, [treeDepth]float32{0.66096, 0.3662, 0, 0.32906}, [1 << treeDepth]float32{-0.000845, -0.0345, -0.0177, -0.00263, -0.0211, -0.0162, -0.0312, 0.0276, -0.00199, -0.0143, 0.00163, 0.0237, 0.0076, 0.0272, -0.0598, 0.0117}},
	{[treeDepth]uint16{16, 105, 31, 5}, [treeDepth]float32{0, 0.39485, 0.98858, 0.154}, [1 << treeDepth]float32{0.000431, -0.0555, 0.0126, 0.0108, 0.00982, 0.0055, -0.059, 0.0238, -0.0143, -0.0302, -0.0286, 0.0302, 0.00921, 0.0397, -0.00795, 0}},
	{[treeDepth]uint16{143, 7, 20, 48}, [treeDepth]float32{0.32894, 0, 1.2929, 0.64075}, [1 << treeDepth]float32{-0.00155, 0.0191, -0.0377, 0.0296, 0.0177, 0.0221, 0.0552, 0.0141, 0.00668, -0.0122, -0.0327, 0.0061, -0.0129, 0.0265, 0.0035, -0.0053}},
	{[treeDepth]uint16{106, 53, 20, 90}, [treeDepth]float32{0.026439, 0.40039, 0.56909, 0.66956}, [1 << treeDepth]float32{-0.00109, -0.00458, -0.0418, 0.0343, -0.0214, 0.0177, 0.0171, -0.00132, -0.0265, -0.00292, -0.0506, 0.00773, 0.0158, 0.0148, -0.00544, -0.0157}},
	{[treeDepth]uint16{84, 39, 55, 42}, [treeDepth]float32{0.91379, 0, 0, 0.612}, [1 << treeDepth]float32{-0.000431, 0, 0, 0, -0.0233, -0.0168, 0.0106, 0.0471, 0.00513, 0.0264, 0, 0, -0.027, -0.0249, -0.0213, 0.0204}},
	{[treeDepth]uint16{25, 28, 19, 31}, [treeDepth]float32{0.66096, 0.3662, 0, 0.10172}, [1 << treeDepth]float32{-4.04e-05, -0.0499, 0.00182, 0.0309, 0.00391, -0.0387, 0.0231, -0.0251, -0.00846, 0.0225, -0.0169, 0.0113, -0.00377, -0.0298, 0.00486, 0.0239}},
	{[treeDepth]uint16{138, 98, 110, 41}, [treeDepth]float32{0, 0, -0.10536, 1.2514}, [1 << treeDepth]float32{-0.0023, 0.00569, 0.00153, -0.00688, 0.000334, 0.0262, 0.0287, 0.0206, -0.0225, 0.0573, -0.0874, -0.00111, -0.00282, 0.02, 0.0251, -0.00988}},
	{[treeDepth]uint16{2, 29, 51, 5}, [treeDepth]float32{0.95638, 0.60283, 0.032171, 0.021}, [1 << treeDepth]float32{0.000449, -0.00372, 0.0101, -0.0206, 0.0392, 0.0131, 0.0112, -0.0536, -0.00488, -0.00535, -0.0151, -0.0213, -0.0123, 0.0222, 0.0119, -0.0148}},
	{[treeDepth]uint16{89, 39, 6, 40}, [treeDepth]float32{0.87367, 0, 0.10101, 0.37675}, [1 << treeDepth]float32{-0.000302, -0.00238, -0.00775, -0.000247, -0.0406, -0.0232, 0.00984, 0.0427, 0.00595, -0.00745, -0.0332, 0.0125, 0.000802, -0.0295, 0.001, 0.0331}},
	{[treeDepth]uint16{89, 67, 107, 106}, [treeDepth]float32{0.95692, 0.83024, 0.43484, 0.026439}, [1 << treeDepth]float32{-0.00219, 0.00684, 0.000501, 0.0207, -0.00435, 0.0421, 0.0352, 0.00705, 0.00935, 0.0295, 0.00802, -0.0192, -0.0211, 0.0334, 0.0131, 0.00245}},
	{[treeDepth]uint16{147, 137, 1, 64}, [treeDepth]float32{0.38209, 0.49079, 1.5159, 0}, [1 << treeDepth]float32{0.000987, -0.0131, -0.0218, -0.0278, -0.00288, 0.0378, -0.00459, -0.013, -0.0105, 0, -0.0429, 0, 0.0395, 0.0151, 0.0476, -0.00472}},
	{[treeDepth]uint16{147, 93, 19, 30}, [treeDepth]float32{0.38209, 0, 0, 0}, [1 << treeDepth]float32{-0.000886, -0.015, 0.0184, 0.0239, -0.0279, -0.0397, -0.0572, -0.000323, -0.00415, 0.0077, -0.0204, 0.0409, 0.0142, -0.00993, -0.0353, 0.0204}},
	{[treeDepth]uint16{25, 29, 18, 54}, [treeDepth]float32{0.66096, 0, 0, 0.9}, [1 << treeDepth]float32{0.000923, -0.000262, -0.00886, 0.0199, -0.00398, -0.0518, 0.0008, 0.0193, -0.0093, -0.0106, 0.0067, 0.0137, -0.00422, 0.00721, -0.036, 0.0316}},
	{[treeDepth]uint16{67, 53, 100, 31}, [treeDepth]float32{0.76407, 0.5, 1.6764, 0.042559}, [1 << treeDepth]float32{0.000384, 0.00404, -0.00939, 0.0261, 0.035, 0.0286, 0.0182, -0.00648, -0.000307, 0.0249, -0.0173, 0.0108, 7.11e-05, 0.032, -0.0583, -0.0437}},
	{[treeDepth]uint16{67, 53, 2, 108}, [treeDepth]float32{0.76407, 0.5, 0.25237, 0}, [1 << treeDepth]float32{-0.0019, -0.0229, 0.0208, 0.0371, 0.03, 0.0305, 0.00673, 0.0242, -0.00486, -0.00202, 0.00376, 0.00494, 0.0029, 0.0249, -0.0281, 0.00683}},
	{[treeDepth]uint16{300, 53, 2, 62}, [treeDepth]float32{0, 0.2394, 0.31388, 0}, [1 << treeDepth]float32{0.000488, -0.000232, 0.0314, 0.00514, 0.0165, 0, 0.0503, 0.0161, -0.0137, 0.012, -0.000836, -0.0473, 0.0277, 0.0376, -0.00164, -0.0627}},
	{[treeDepth]uint16{28, 30, 52, 106}, [treeDepth]float32{1.3976, 0.54904, 0.47543, 0.026439}, [1 << treeDepth]float32{-0.000722, -0.0127, 0.0156, -0.0148, -0.00451, -0.0553, 0.0293, 0.00427, 0.0139, 0.031, 0.00817, -0.0194, -0.000641, -0.0307, 0.011, -0.0143}},
	{[treeDepth]uint16{57, 41, 62, 38}, [treeDepth]float32{0, 1.9538, 0, 0.65133}, [1 << treeDepth]float32{0.000687, -0.0153, 0.0212, 0.0175, -0.00795, -0.00805, -0.0355, 0.0287, 0.0288, -0.0106, 0.0665, 0.00428, 0.00937, -0.00156, -0.0422, -0.0303}},
	{[treeDepth]uint16{78, 32, 104, 82}, [treeDepth]float32{0.19761, 0, 0.8, 0.1877}, [1 << treeDepth]float32{-0.000583, -0.0148, -0.0195, -0.025, -0.0243, 0.0137, -0.0137, -0.00215, 0.000233, 0.0298, -0.0245, 0.0162, 0.00903, 0.00411, 0.0185, -0.0529}},
	{[treeDepth]uint16{35, 38, 12, 44}, [treeDepth]float32{0, 0.81389, 0, 0.73925}, [1 << treeDepth]float32{-0.000596, -0.0241, -0.0325, 0.000787, 0.00906, -0.0454, 0.0255, 0.0205, 0.00905, -0.0168, -0.0145, 0.0344, -0.00972, -0.0234, 0.0059, 0.0557}},
	{[treeDepth]uint16{124, 28, 99, 14}, [treeDepth]float32{0, 0.7993, 0.24746, 0.56027}, [1 << treeDepth]float32{-0.000553, 0.0104, -0.0134, 0.0234, -0.0178, -0.0389, 0.0102, 0.0262, 0.000448, 0.0185, -0.0489, 0.0303, 0.00473, 0.00465, 0.000506, 0.0445}},
	{[treeDepth]uint16{18, 105, 108, 45}, [treeDepth]float32{0, 0.04681, 0, 0.11922}, [1 << treeDepth]float32{0.00106, -0.0193, -0.0264, 0.0123, 0.00379, -0.036, -0.0116, -0.002, 0.000371, -0.00402, 0.0297, 0.0255, 0.000944, -0.0458, 0.00311, -0.0124}},
	{[treeDepth]uint16{301, 71, 104, 15}, [treeDepth]float32{0, 1.2615, 0.6, 0.27543}, [1 << treeDepth]float32{0.00102, -0.0525, 0.00523, -0.0139, 0.00511, -0.0133, -0.0035, 0.0361, -0.00653, 0.00526, -0.0307, -0.0398, 0.018, -0.0232, 0.0183, 0.0119}},
	{[treeDepth]uint16{41, 64, 25, 37}, [treeDepth]float32{1.6561, -0.072571, 0.66096, 0.40375}, [1 << treeDepth]float32{-0.0287, -0.0329, 0.00197, -0.0098, 0.0164, -0.0416, -0.00938, -0.0157, 0.000973, -0.0375, 0.00486, 0.0237, 0.00699, 0.00241, -0.0475, -0.0387}},
	{[treeDepth]uint16{32, 62, 14, 64}, [treeDepth]float32{0, 0.061728, 0.33113, 0}, [1 << treeDepth]float32{0.00132, -0.00357, -0.0165, -0.00185, -0.00827, 0.0527, 0.00237, -0.0226, -0.00721, -0.00559, -0.00305, -0.0226, 0.0619, 0.0487, 0.0288, 0.00447}},
	{[treeDepth]uint16{66, 91, 87, 39}, [treeDepth]float32{0.98658, 0, 0.15871, 0}, [1 << treeDepth]float32{7.35e-05, 0.0236, 0.0196, 5.67e-05, -0.0327, 0.00752, 0.029, -0.00448, 0.0155, 0.0251, 0.0187, 0.00279, -0.000418, 0.0299, 0.0109, -0.000559}},
	{[treeDepth]uint16{119, 45, 15, 305}, [treeDepth]float32{0.38202, 0.37865, 0.22345, 0}, [1 << treeDepth]float32{0.000115, 0.0293, -0.0168, 0.00279, -0.0124, 0.0237, 0.00543, -0.0422, 0.00892, 0.0241, 0.0205, -0.0104, 0.00196, -0.0361, 0.0132, 0.00727}},
	{[treeDepth]uint16{16, 105, 25, 19}, [treeDepth]float32{0, 0.39485, 1.0889, 0.2633}, [1 << treeDepth]float32{-0.000781, -0.0584, 0.00882, -0.00302, 0.025, 0.0292, -0.0492, -0.00568, 0.00506, -0.0301, 0.0349, 0.0564, -0.0425, -0.0133, -0.0425, 0.0222}},
	{[treeDepth]uint16{119, 22, 24, 40}, [treeDepth]float32{0.38202, 0, 0.71429, 0.37675}, [1 << treeDepth]float32{-0.00098, 0, 0.0146, 0, -0.0259, 0, -0.0524, 0, 0, 0, -0.00397, -0.00103, 0.00465, 0.0277, -0.0584, 0.00248}},
	{[treeDepth]uint16{5, 28, 44, 26}, [treeDepth]float32{0.154, 1.3976, 0.76942, 0.23773}, [1 << treeDepth]float32{-0.00027, -0.0272, 0.00446, -0.0579, 0.00817, 0.0233, -0.0166, -0.0495, 0.00733, 0.0245, 0.015, 0.00664, -0.00581, -0.0115, -0.0369, -0.0196}},
	{[treeDepth]uint16{15, 2, 27, 41}, [treeDepth]float32{0.1433, 0.060012, 0.02307, 1.6561}, [1 << treeDepth]float32{0.00231, -0.0229, 0.0248, -0.0116, -0.0139, -0.0241, 0.0109, 0.00221, 0.0112, 0.00364, 0.0213, -0.0161, -0.0428, -0.00515, -0.0179, -0.0226}},
	{[treeDepth]uint16{25, 28, 19, 66}, [treeDepth]float32{0.66096, 0.3662, 0, 0.38442}, [1 << treeDepth]float32{-0.00192, 0.0495, -0.0344, 0.00683, -0.0241, -0.0342, -0.0288, 0.00795, 0.00189, -0.00429, -0.00497, 0.0135, 0.0134, -0.0187, 0.0152, 0.0259}},
	{[treeDepth]uint16{68, 36, 38, 70}, [treeDepth]float32{0, 0.22027, 0.32906, 0.31194}, [1 << treeDepth]float32{-3.53e-05, 0.0118, -0.0351, -0.0445, 0.000978, 0.0326, 0.00743, -0.0401, 0.083, -0.000117, -0.0119, -0.00822, -0.0236, -0.00813, -0.0063, 0}},
	{[treeDepth]uint16{19, 66, 84, 147}, [treeDepth]float32{0, 0.38442, 0.507, 0.38209}, [1 << treeDepth]float32{-0.000423, -0.05, 0.00172, 0.0212, -0.000666, 0.0121, -0.013, 0.0119, 0.0047, 0.0197, 0.0176, -0.0128, -0.0115, 0.0297, 0.025, -0.0123}},
	{[treeDepth]uint16{16, 147, 137, 93}, [treeDepth]float32{0, 0.38209, 0.49079, 0}, [1 << treeDepth]float32{0.000868, -0.0349, 0.0135, -0.00391, -0.00236, -0.0166, -0.04, -0.03, -0.0146, -0.0164, 0.0539, 0.00191, -0.0388, -0.00405, -0.00745, -0.0233}},
	{[treeDepth]uint16{83, 31, 118, 37}, [treeDepth]float32{0.29444, 0, 0.33333, 0.40375}, [1 << treeDepth]float32{0.00144, 0.021, 0.0338, -0.00368, -0.0187, -0.00415, -0.0209, -0.019, 0.00754, 0.00893, 0.00944, -0.0563, -0.000586, 0.00877, 0.00496, -0.00784}},
	{[treeDepth]uint16{68, 41, 99, 64}, [treeDepth]float32{0, 1.9538, 0.62471, -0.072571}, [1 << treeDepth]float32{-0.00156, -0.0301, -0.0239, 0.00821, 0.00421, 0.0448, -0.0446, -0.0483, 0.000525, -0.00575, -0.0233, 0.0224, 0.0336, 0, 0.0503, 0.0078}},
	{[treeDepth]uint16{103, 133, 34, 63}, [treeDepth]float32{0.091634, 0.17906, 0, 0.25}, [1 << treeDepth]float32{0.000865, 0.0211, -0.0268, -0.0481, 0.00222, -0.0217, 0.0282, -0.036, 0.00491, -0.000852, 0.00888, -0.00743, -0.00885, -0.0149, 0.00587, -0.0464}},
	{[treeDepth]uint16{89, 61, 34, 120}, [treeDepth]float32{0.95692, 0, 0, 0}, [1 << treeDepth]float32{0.00052, 0.01, 0.00529, -0.0211, -0.00298, 0.0365, 0.0326, 0.0131, 0.0204, 0.0368, -0.00476, -0.0189, -0.0257, 0.00347, 0.000447, 0.00139}},
	{[treeDepth]uint16{104, 104, 108, 19}, [treeDepth]float32{0.8, 0, 0, 0.2633}, [1 << treeDepth]float32{-0.00019, 0, 0.0179, 0.0214, 0.00248, 0, -0.0292, 0.00483, 0.00174, 0, -0.00501, -0.03, -0.00169, 0, 0.00632, 0.0337}},
	{[treeDepth]uint16{98, 105, 301, 54}, [treeDepth]float32{0, 0.29749, 0, 0.9}, [1 << treeDepth]float32{-0.000567, 0.0222, 0.0205, 0.0295, -0.0135, 0.00122, -0.0321, -0.00581, -0.00103, 0.0218, -0.00317, -0.00775, -0.0262, -0.0299, 0.0366, -0.0578}},
	{[treeDepth]uint16{31, 71, 28, 83}, [treeDepth]float32{0.27824, 0.52979, 1.3976, 0.03254}, [1 << treeDepth]float32{-0.00103, -0.0138, -0.0104, -0.00886, 0.0187, 0.01, -0.0253, -0.00728, -0.0294, -0.0494, 0.00235, 0.019, 0.00574, 0.0283, -0.00912, -0.00123}},
	{[treeDepth]uint16{103, 125, 117, 63}, [treeDepth]float32{0.091634, 0, 0.20587, 0.2}, [1 << treeDepth]float32{0.000417, -0.00537, -0.0548, -0.00949, 0.0263, 0.0282, -0.0321, 0.0243, -0.00586, -0.0284, -0.0387, -0.0262, 0.00286, -0.017, -0.00109, 0.02}},
	{[treeDepth]uint16{125, 14, 303, 57}, [treeDepth]float32{0.8, 0.91195, 0, 0}, [1 << treeDepth]float32{-0.000909, 0, 0.019, 0, -0.029, 0.0471, -0.0222, -0.0301, 0.0156, 0, -0.0174, 0, 0.0188, -0.000442, 0, 0}},
	{[treeDepth]uint16{103, 116, 118, 100}, [treeDepth]float32{0.091634, 0.41534, 0.5, 0.97109}, [1 << treeDepth]float32{0.00193, -0.031, 0.00896, 0.0179, -0.00441, -0.011, -0.00446, 0.0238, 0.00957, -0.0321, -0.011, -0.0243, -0.0385, -0.0132, 0.0221, 0.0145}},
	{[treeDepth]uint16{125, 144, 34, 38}, [treeDepth]float32{0.8, 0, 0.2, 0.54642}, [1 << treeDepth]float32{-0.000486, 0.0192, -0.00956, 0.048, -0.01, -0.0309, 0.00449, 0.00316, 0.00275, 0.0521, -0.065, 0.0384, 0.0146, -0.0404, -0.00358, 0.0478}},
	{[treeDepth]uint16{302, 30, 27, 21}, [treeDepth]float32{0, 0.14911, 0.22239, 0.45348}, [1 << treeDepth]float32{-0.000898, -0.0316, -0.015, -0.0238, -0.0179, -0.0386, -0.0192, 0.0326, 0.000548, -0.0172, -0.00318, 0.0325, -0.00435, -0.00843, 0.0227, 0.0367}},
	{[treeDepth]uint16{46, 52, 14, 54}, [treeDepth]float32{3.5046, 0.34157, 0.56027, 0.071601}, [1 << treeDepth]float32{-0.00166, 0.0265, -0.0459, 0.000918, -0.0118, 0.00931, 0.0361, 0.0369, -0.00378, 0.0254, -0.0144, -0.00312, -0.047, -0.00854, 0.00489, -0.00133}},
	{[treeDepth]uint16{300, 53, 142, 118}, [treeDepth]float32{0, 0.2394, 0.34994, 0.36842}, [1 << treeDepth]float32{0.00065, 0.0175, 0.0166, -0.0324, 0.0123, 0.0175, -0.0204, -0.011, -0.0128, 0.0109, 0.00161, -0.0676, 0.0166, 0.0605, -0.00269, -0.0501}},
	{[treeDepth]uint16{2, 39, 29, 105}, [treeDepth]float32{0.95638, 0.42466, 0.60283, 0.21743}, [1 << treeDepth]float32{-0.00184, -0.01, 0.0152, 0.00368, 0.00527, -0.0463, 0.00957, -0.00544, 0.0177, -0.000395, 0.0149, 0.0202, 0.00173, -0.0462, -0.0193, 0.0135}},
	{[treeDepth]uint16{61, 35, 6, 302}, [treeDepth]float32{0, 0, 0.16616, 0}, [1 << treeDepth]float32{-0.000222, 0.00411, 0.0171, 0.0204, -0.00447, 0.0321, -0.0511, 0.0224, 0.00527, 0, 0.015, 0, 0.0271, 0.00987, -0.051, 0}},
	{[treeDepth]uint16{98, 301, 46, 87}, [treeDepth]float32{0, 0, 3.9419, 0.15871}, [1 << treeDepth]float32{-0.000715, 0.0131, -0.0345, -0.0403, 0.00983, 0.00982, 0.0162, -0.00973, -0.0247, 0.0337, -0.0294, -0.0385, 0.000673, -0.00107, -0.0196, -0.00657}},
	{[treeDepth]uint16{5, 84, 44, 31}, [treeDepth]float32{0.154, 0.8499, 0.83289, 0.10172}, [1 << treeDepth]float32{0.000147, -0.0576, 0.0185, 0.00211, 0.00763, 0.0352, 0.00182, 0.0498, 0.000672, -0.00914, 0.0163, 0.0332, -0.0152, -0.0117, -0.0126, 0.00663}},
	{[treeDepth]uint16{127, 73, 62, 63}, [treeDepth]float32{0, 0.69682, 0.33898, 0.33333}, [1 << treeDepth]float32{0.000953, 0.0362, -0.0318, -0.0104, 0.00297, 0.0202, 0.0137, -0.0108, 0.00384, 0.0148, 0.00153, 0.0121, -0.0149, 0.0374, 0.0236, -0.0767}},
	{[treeDepth]uint16{4, 305, 25, 30}, [treeDepth]float32{0, 0, 0.66096, 0}, [1 << treeDepth]float32{-0.00049, 0, 0.0141, 0, -0.0262, 0, -0.0186, 0, -0.00294, -0.0505, 0.00638, 0.0468, 0.0147, 0.0156, -0.0049, 0}},
	{[treeDepth]uint16{105, 58, 25, 70}, [treeDepth]float32{0.39485, 0, 1.0889, 0.22673}, [1 << treeDepth]float32{-0.000189, -0.00274, -0.0117, 0.0357, 0.0227, -0.0273, 0.0266, 0.0133, 0.00131, 0.0281, -0.0245, 0.00637, -0.033, -0.0532, 0.0361, -0.00259}},
	{[treeDepth]uint16{87, 73, 38, 28}, [treeDepth]float32{0.15871, 0.40297, 0.65133, 1.3592}, [1 << treeDepth]float32{-0.000172, -0.00558, 0.00217, -0.036, 0.0201, 0.0192, 0.0109, 0.00291, 0.0129, 0.0164, 0.00166, -0.0334, -0.0213, 4.9e-05, -0.00929, -0.0159}},
	{[treeDepth]uint16{103, 38, 41, 30}, [treeDepth]float32{0.091634, 0.44456, 1.1604, 0.37973}, [1 << treeDepth]float32{-0.000355, -0.072, 0.00621, 0.00541, -0.00959, -0.00182, 0.00567, 0.0107, -0.00764, -0.0386, 0.0128, -0.00683, 0.0181, 0.000319, -0.0108, -0.048}},
	{[treeDepth]uint16{41, 30, 28, 100}, [treeDepth]float32{1.6561, 0.61929, 1.8111, 1.4241}, [1 << treeDepth]float32{0.00129, -0.0374, 0.00681, -0.0116, -0.0199, 0.0287, -0.00756, -0.0747, 0.00931, -0.00455, -0.0393, -0.0732, 0.0264, 0.0237, -0.0381, -0.0356}},
	{[treeDepth]uint16{5, 28, 44, 30}, [treeDepth]float32{0.086988, 1.3976, 0.80174, 0.85498}, [1 << treeDepth]float32{0.00142, -0.0111, 0.0131, -0.0264, -0.0013, 0.0266, -0.0203, -0.0507, -0.0131, 0.0553, -0.042, -0.0364, 0.0429, 0.0262, 0.00695, -0.0502}},
	{[treeDepth]uint16{88, 84, 41, 53}, [treeDepth]float32{0.39095, 0.78536, 1.9538, 0.15311}, [1 << treeDepth]float32{0.00117, -0.00404, 0.0113, 0.0447, -0.0347, 0, -6.84e-05, 0, -0.00378, -0.0123, -0.00354, 0.0191, 0.00693, -0.0297, -0.0509, 0.000155}},
	{[treeDepth]uint16{34, 69, 19, 95}, [treeDepth]float32{0, 0.77074, 0, 0}, [1 << treeDepth]float32{0.000648, -0.00836, 0.00393, -0.0304, 0.0253, 0.011, 0.00598, -0.0611, -0.00629, 0.00316, 0.0189, 0.0175, -0.0367, -0.0414, -0.0158, 0.00833}},
	{[treeDepth]uint16{126, 49, 14, 108}, [treeDepth]float32{0, 0.8, 0.33113, 0}, [1 << treeDepth]float32{0.000304, 0.0194, -0.016, -0.00968, 0.0181, -0.0211, 0.00822, 0.0114, -0.00491, -0.0112, -0.0331, 0.0395, -0.00513, -0.0575, 0.00575, 0.0188}},
	{[treeDepth]uint16{19, 28, 53, 60}, [treeDepth]float32{0, 0, 0, 0}, [1 << treeDepth]float32{-0.000799, 0.0105, -0.00104, 0.0214, -0.00533, -0.0445, -0.0027, 0.0175, 0.0139, 0.0593, -0.0494, 0.0411, 0.00944, -0.0491, 0.000979, -0.0243}},
	{[treeDepth]uint16{300, 53, 64, 41}, [treeDepth]float32{0, 0.2394, 0, 1.9538}, [1 << treeDepth]float32{0.000733, 0.0417, 0.00177, -0.0636, -0.0175, -9.74e-05, 0.0158, 0.00863, 0.00162, 0, -0.0395, 0.00111, -0.0188, -0.0172, 0.0322, 0.00754}},
	{[treeDepth]uint16{302, 20, 39, 7}, [treeDepth]float32{0, 1.1208, 0.18698, 0}, [1 << treeDepth]float32{0.000308, -0.014, -0.00167, 0.0185, 0.00357, 0.0501, -0.00635, 0.0311, -0.0273, -0.0379, -0.028, 0.0592, 0.00539, 0.045, 0.0141, 0.0601}},
	{[treeDepth]uint16{133, 2, 51, 70}, [treeDepth]float32{0.38813, 0.74888, 0.032171, 0.18846}, [1 << treeDepth]float32{0.000131, 0.0211, -0.0125, -0.00196, 0.0198, 0.0367, -0.0109, -0.00911, -0.00791, 0.0136, 0.0146, -0.0161, 0.0102, 0.00108, -0.0399, -0.0118}},
	{[treeDepth]uint16{143, 14, 87, 24}, [treeDepth]float32{0.23413, 0.64742, 0.095253, 0.71429}, [1 << treeDepth]float32{-0.00162, 0.0275, -0.00188, 0.0228, -0.0135, 0.0158, -0.00177, -0.00767, -0.00214, -0.0125, 0.0123, -0.009, -0.0561, -0.0481, -0.037, 0.00903}},
	{[treeDepth]uint16{301, 73, 7, 20}, [treeDepth]float32{0, 0.55384, 0, 1.2929}, [1 << treeDepth]float32{0.000762, -0.0182, 0.00214, 0.0299, -0.002, -0.0386, -0.0307, -0.0498, 0.0196, -0.0243, -0.0148, 0.00343, 0.0518, -0.0315, 0.0348, 0.00566}},
	{[treeDepth]uint16{26, 28, 15, 2}, [treeDepth]float32{0.5875, 0.3662, 0.098702, 0.060012}, [1 << treeDepth]float32{0.000107, 0, -0.00528, 0, -0.0415, -0.0407, -0.022, 0.0474, 0.0124, -0.0194, 0.0121, -0.0527, -0.00314, -0.0162, -0.000239, 0.0349}},
	{[treeDepth]uint16{16, 105, 25, 19}, [treeDepth]float32{0, 0.39485, 1.0889, 0.2633}, [1 << treeDepth]float32{-0.000832, -0.0497, 0.0102, 0.00277, 0.0234, 0.0162, -0.04, -0.00597, 0.00159, -0.0217, 0.037, 0.0545, -0.0351, -0.00768, -0.0302, 0.029}},
	{[treeDepth]uint16{125, 69, 67, 7}, [treeDepth]float32{0.8, 0.51951, 0.58746, 0}, [1 << treeDepth]float32{5.69e-06, -0.036, -0.0112, 0.0715, 0.0309, -0.0111, 0.00781, 0.0144, 0.00179, 0, -0.000484, 0, 0.0524, 0, -0.0266, 0}},
	{[treeDepth]uint16{126, 5, 29, 38}, [treeDepth]float32{0, 0.154, 0, 0.32906}, [1 << treeDepth]float32{-0.000198, 0.00305, 0.0877, -0.00236, -0.013, -0.046, -0.0262, -0.00326, -0.00319, 0.00556, -0.000813, -0.00283, 0.0085, -0.0419, -0.0224, 0.0367}},
	{[treeDepth]uint16{83, 66, 107, 2}, [treeDepth]float32{0.03254, 0.28431, 0.24946, 0.1181}, [1 << treeDepth]float32{-0.00141, -0.0458, -0.0356, -0.000529, 0.00498, 0.0239, 0.0149, -0.0118, 0.000757, 0.00412, -0.0191, 0.0181, -0.0396, -0.0631, -0.000159, 0.00289}},
	{[treeDepth]uint16{13, 1, 41, 2}, [treeDepth]float32{0, 2.0319, 1.0022, 0.48096}, [1 << treeDepth]float32{0.000473, -0.0518, 0.0386, -0.00688, 0.00976, -0.0223, 0.0111, -0.011, 0.00249, -0.0168, 0.0188, 0.0216, -0.00459, -0.0147, -0.00697, -0.008}},
	{[treeDepth]uint16{137, 77, 104, 31}, [treeDepth]float32{0.77876, 0.35809, 0.8, 0.27824}, [1 << treeDepth]float32{-0.000665, -0.0426, 0.0132, 0.0277, -0.00344, -0.0044, -0.0547, -0.00176, -0.00261, -0.0256, 0.0141, 0.0147, 0.0192, -0.00146, 0.0341, 0}},
	{[treeDepth]uint16{28, 15, 20, 117}, [treeDepth]float32{1.3976, 0.098702, 0.90441, 0.48692}, [1 << treeDepth]float32{0.000773, 0.00761, -0.0125, -0.028, -0.0129, 0.013, 0.0155, -0.0136, -0.00284, -0.0338, 0.0101, -0.0214, -0.00087, 0.0136, 0.00208, -0.0179}},
	{[treeDepth]uint16{39, 61, 84, 64}, [treeDepth]float32{0.32078, 0, 0.507, -0.40048}, [1 << treeDepth]float32{0.000885, -0.0186, 0.0288, -0.00541, -0.00696, 0.0118, 0.0397, -0.0129, -0.000537, -0.0187, -0.00791, 0, -0.0412, 0.00939, -0.00635, -0.0478}},
	{[treeDepth]uint16{89, 39, 87, 42}, [treeDepth]float32{0.87367, 0, 0.095253, 0.50376}, [1 << treeDepth]float32{-0.000398, 0.00122, 0.000267, 0.022, -0.00813, 0.0116, 0.0165, 0.0416, 0.00272, 0.0189, 0.0136, 0.0241, -0.0256, -0.027, -0.0108, 0.0206}},
	{[treeDepth]uint16{89, 41, 68, 28}, [treeDepth]float32{0.95692, 1.9538, 0, 1.8111}, [1 << treeDepth]float32{0.000954, 0.0182, -0.0381, -0.0112, 0.000496, 0.0184, 0.0263, -0.00727, -0.0176, 0.0361, 0.0128, 0.00461, 0.00201, 0, 0.0088, 0}},
	{[treeDepth]uint16{21, 30, 110, 106}, [treeDepth]float32{0.88745, 0.71426, -0.10536, 0.026439}, [1 << treeDepth]float32{-0.0171, -0.00511, -0.0221, -0.0153, -0.00118, 0.00262, 0.0262, 0.00875, -0.0103, -0.00568, 0.0094, 0.0369, 0.00247, 0.0203, -0.0118, -0.0234}},
	{[treeDepth]uint16{146, 142, 69, 117}, [treeDepth]float32{0, 0.6227, 0.68589, 0.71483}, [1 << treeDepth]float32{0.0012, -0.0362, 0.0333, -0.0549, -0.0112, 0.0213, 0.0121, -0.00264, -0.0234, -0.0293, -0.0298, 0, 0.00791, -0.00122, 0.0169, -0.0257}},
	{[treeDepth]uint16{63, 62, 83, 46}, [treeDepth]float32{0.33333, 0, 0.29444, 3.9419}, [1 << treeDepth]float32{0.000933, -0.00486, -0.00701, -0.00456, -0.0133, 0.0473, 0.00437, -0.0201, 0.0105, -0.00543, 0.0225, -0.0075, -0.024, 0.0697, -0.0119, -0.0139}},
	{[treeDepth]uint16{139, 83, 5, 27}, [treeDepth]float32{0, 0.10578, 0.021, 0.1814}, [1 << treeDepth]float32{0.000501, 0.024, 6.85e-05, 0.0416, -0.0198, -0.0628, -0.00476, 0.0169, -0.0173, 0.0278, 0.00982, 0.0193, 0.0124, -0.0167, 0.00196, 0.083}},
	{[treeDepth]uint16{66, 82, 124, 62}, [treeDepth]float32{0.98658, 0.43101, 0, 0.33898}, [1 << treeDepth]float32{0.00081, -0.0151, -0.0115, 0.0272, 0.0552, 0.000897, -0.00628, -0.0122, -0.00127, 0.00723, -0.00386, 0.0332, 0.00234, 0.00562, -0.0542, -0.00476}},
	{[treeDepth]uint16{83, 83, 62, 119}, [treeDepth]float32{0.10578, 0.29444, 0, 0}, [1 << treeDepth]float32{-0.00079, -0.0182, 0, 0.0349, -0.00509, -0.000506, 0, -0.00319, -0.00107, -0.0237, 0, 0.0532, -0.00612, 0.0248, 0, -0.00997}},
	{[treeDepth]uint16{146, 54, 19, 31}, [treeDepth]float32{0, 0.95079, 0, 0.4607}, [1 << treeDepth]float32{-0.000257, -0.0947, -0.00679, 0.0169, -0.00467, -0.0197, 0.0268, -0.0354, -0.00558, -0.0269, 0.00937, 0.00151, 0.0188, -0.0168, -0.00791, -0.0581}},
	{[treeDepth]uint16{138, 82, 31, 31}, [treeDepth]float32{0, 0.15437, 0.27824, 0}, [1 << treeDepth]float32{-0.000764, -0.0178, 0.00629, 0.0419, 0, 0, 0, 0, 0.00261, -0.0128, -0.0121, 0.0153, -0.0189, -0.0459, 0.00697, 0.0343}},
	{[treeDepth]uint16{31, 305, 59, 104}, [treeDepth]float32{0.27824, 0, 0, 0.8}, [1 << treeDepth]float32{-0.00225, -0.00498, 0.0185, 0.00167, -0.00991, 0.0378, -0.0167, -0.0538, -0.00766, 0.0194, 0, 0, 0.0134, 0.0068, 0, 0}},
	{[treeDepth]uint16{301, 71, 46, 35}, [treeDepth]float32{0, 1.203, 4.4185, 0}, [1 << treeDepth]float32{0.000546, -0.0254, 0.00255, -0.0514, 0.0133, -0.0169, -0.0102, 0.023, -0.047, -0.0228, 0.0124, 0.0135, 0.0215, 0.0491, 0.0177, -0.00251}},
	{[treeDepth]uint16{29, 143, 37, 40}, [treeDepth]float32{1.4131, 0.23413, 0.7, 0.37675}, [1 << treeDepth]float32{-0.000825, 0.0354, 0.0218, -0.00481, -0.0349, 0.0119, 0.0124, -0.0294, -0.0041, 0.0304, -0.0282, -0.0169, 0.00115, 0.0071, 0.0146, -0.0183}},
	{[treeDepth]uint16{98, 301, 99, 5}, [treeDepth]float32{0, 0, 0.3404, 0.047651}, [1 << treeDepth]float32{0.00207, -0.0223, -0.028, -0.00866, -0.00492, 0.0253, 0.0128, -0.0717, -0.0125, 0.0634, -0.046, 0.00311, -0.000592, 0.0135, -0.021, 0.00114}},
	{[treeDepth]uint16{146, 19, 27, 67}, [treeDepth]float32{0, 0, 0.4607, 0.66377}, [1 << treeDepth]float32{-0.00253, -0.0464, 0.0153, -0.0479, 0.0162, 0.0612, -0.0117, -0.046, 0.00616, -0.00159, -0.00635, 0, 0.00487, 0.0194, -0.0525, 0}},
	{[treeDepth]uint16{32, 137, 45, 6}, [treeDepth]float32{0, 0.5578, 0.24082, 0.10101}, [1 << treeDepth]float32{0.00139, -0.0313, 0.00479, 0.00107, -0.0037, -0.0447, -0.033, -0.00734, -0.000639, 0.0121, -0.00811, 0.00396, 0.0126, -0.0344, 0.000129, 0.0237}},
	{[treeDepth]uint16{41, 139, 1, 54}, [treeDepth]float32{1.2514, 0, 3.2657, 0}, [1 << treeDepth]float32{0.000804, 0.0244, 0.0375, 0.006, 0.0355, 0.013, 0.0129, 0, -0.00188, -0.00738, -0.025, 0.0789, 0.0175, -0.0182, -0.00633, 0.0149}},
	{[treeDepth]uint16{63, 83, 46, 83}, [treeDepth]float32{0.33333, 0.80091, 3.9419, 0.29444}, [1 << treeDepth]float32{-0.000892, -0.00191, 0, 0, 0.0202, -0.0059, 0, 0, 0.00488, -0.02, -0.00733, -0.00183, -0.00335, -0.00433, -0.0702, 0.0459}},
	{[treeDepth]uint16{90, 2, 42, 117}, [treeDepth]float32{0, 0.060012, 0.46321, 0.13533}, [1 << treeDepth]float32{1.4e-05, -0.0124, -0.0255, 0.0164, -0.0226, -0.000803, -0.0101, -0.0194, -0.0245, -0.0506, 0.00805, 0.017, 0.000121, -0.026, 0.0116, -0.00356}},
	{[treeDepth]uint16{35, 143, 44, 31}, [treeDepth]float32{0, 0.23413, 0.76942, 0}, [1 << treeDepth]float32{-0.000137, -0.00325, -0.0115, 0, 0.0154, -0.00784, 0.00797, 0.0217, -0.000241, -0.0578, 0.0149, 0.0185, -0.00811, -0.00443, -0.0227, 0.0412}},
	{[treeDepth]uint16{25, 21, 70, 31}, [treeDepth]float32{0.66096, 0.29911, 0.27517, 0}, [1 << treeDepth]float32{0.000747, -0.0177, 0.00737, 0.0305, -0.0378, -0.00343, -0.0172, 0.00999, -0.0292, 0.0186, -0.0104, 0.00747, 0.00917, -0.0707, 0.012, 0.0182}},
	{[treeDepth]uint16{141, 300, 62, 64}, [treeDepth]float32{0, 0, 0.23529, -0.94161}, [1 << treeDepth]float32{-0.0364, 0, -0.0105, 0, 0.0118, 0.00169, -0.0482, 0, 0.00197, -0.00712, 0.0342, 0, -0.00387, 0.0491, -0.0359, 0}},
	{[treeDepth]uint16{26, 83, 82, 43}, [treeDepth]float32{0.5875, 0.10578, 0.27827, 0.57735}, [1 << treeDepth]float32{0.000208, -0.0215, -0.0307, 0.0144, 0.0135, 0, -0.00293, -0.00554, -0.0122, 0.00551, 0.0338, 0.0492, -0.00109, -0.0369, -0.00233, 0.0281}},
	{[treeDepth]uint16{105, 301, 108, 30}, [treeDepth]float32{0.29749, 0, 0.84175, 0.086375}, [1 << treeDepth]float32{-0.00084, -0.00314, 0.0122, -0.00094, -0.0288, -0.0169, -0.0226, 0.0287, 0.00247, 0.0235, -0.0178, -0.0257, 0.00544, 0.000867, -0.0347, 0.0334}},
	{[treeDepth]uint16{303, 142, 88, 107}, [treeDepth]float32{0, 0.47177, 0, 0}, [1 << treeDepth]float32{0.000808, 0.0359, -0.0268, -0.0435, -0.0199, -0.0331, 0.0165, 0.0093, -0.00128, -0.0172, 0.0112, -0.0633, -0.0058, -0.00972, 0.00908, 0.0219}},
	{[treeDepth]uint16{30, 27, 105, 118}, [treeDepth]float32{0.19701, 0.22239, 0.15229, 0.28571}, [1 << treeDepth]float32{-0.000937, 0.00517, 0.0097, -0.0647, -0.0263, -0.0338, -0.0103, 0.0198, -0.00381, 0.00219, -0.0197, 0.0186, -0.00668, -0.000971, 0.013, 0.0266}},
	{[treeDepth]uint16{124, 137, 27, 5}, [treeDepth]float32{0, 0.49079, 0.22239, 0.24631}, [1 << treeDepth]float32{-0.00102, 0.035, 0.000486, -0.038, 0.0121, 0.0203, -0.015, 0.0121, -0.0141, -0.0111, -0.0193, -0.023, 0.0009, -0.00109, 0.074, -0.00376}},
	{[treeDepth]uint16{68, 20, 9, 27}, [treeDepth]float32{0, 1.2929, 0.6, 0.1814}, [1 << treeDepth]float32{0.000815, 0.00796, -0.00442, -0.0454, -0.0237, 0.021, 0.00735, -0.0344, -0.00265, 0.0168, 0.00869, 0, 0.00406, 0.0291, 0.0219, 0}},
	{[treeDepth]uint16{137, 28, 41, 54}, [treeDepth]float32{0.77876, 1.3976, 2.6835, 0.9}, [1 << treeDepth]float32{0.00214, 3.53e-05, -0.0315, -0.0313, -0.00908, -0.00836, 0.0246, -0.00752, -0.000437, -0.0126, -0.000324, -0.0554, -0.00784, -0.00887, -0.00686, -0.00108}},
	{[treeDepth]uint16{106, 30, 108, 301}, [treeDepth]float32{0.059224, 0.61929, 0.67721, 0}, [1 << treeDepth]float32{-0.000823, 0.0217, 0.0111, -0.0185, -0.0124, -0.000833, 0.0202, 0.00129, -0.02, 0.0222, -0.0289, -0.069, -0.0215, 0.0171, -0.0162, -0.00649}},
	{[treeDepth]uint16{90, 1, 41, 108}, [treeDepth]float32{0, 2.0319, 1.0022, 0}, [1 << treeDepth]float32{0.000326, -0.0587, 0.0482, 0.00796, 0.0242, -0.01, 0.0253, 0.00683, 0.000329, -0.0329, 0.0251, 0.00357, -0.000279, -0.0254, -0.00271, -0.0131}},
	{[treeDepth]uint16{138, 118, 82, 41}, [treeDepth]float32{0, 0.47917, 0.1877, 1.2514}, [1 << treeDepth]float32{-0.00073, 0.0042, -0.0143, -0.0555, 0.0094, 0.0447, 0.00447, 0.00349, 0.00588, 0.00387, -0.0454, -0.018, -0.0124, 0.0467, 0.00571, -0.0313}},
	{[treeDepth]uint16{125, 110, 303, 29}, [treeDepth]float32{0.8, 0.22314, 0, 0.3049}, [1 << treeDepth]float32{-0.000457, 0, -4.31e-06, 0, 0.00341, 0.0218, -0.000193, 0.029, -0.000307, 0, 0.00516, 0, -0.0533, 0.0717, -0.00855, -0.0352}},
	{[treeDepth]uint16{119, 63, 45, 64}, [treeDepth]float32{0.12245, 0.5, 0.20886, -0.30111}, [1 << treeDepth]float32{-0.000593, 0.00765, -0.0464, 0.00978, -0.00427, -0.0032, 0.00648, 0.022, -0.000601, 0.00118, 0.0443, 0.0477, -0.0344, -0.0155, 0.0259, 0.00566}},
	{[treeDepth]uint16{2, 2, 108, 37}, [treeDepth]float32{0.95638, 0.25237, 0, 0.7}, [1 << treeDepth]float32{-0.00049, 0, 0.0429, -0.044, -0.00535, 0, -0.00869, -0.0287, -0.00875, 0, 0.0204, 0.017, -0.00429, 0, 0.00873, -0.00673}},
	{[treeDepth]uint16{26, 9, 100, 83}, [treeDepth]float32{0.050535, 0.4, 0.8221, 0}, [1 << treeDepth]float32{0.000888, -0.0371, -0.00408, -0.00819, 0.0408, -0.0411, -0.0146, -0.0277, 0.00927, -0.0529, 0.00866, 0.00651, -0.00573, 0.00551, 0.0056, -0.00184}},
	{[treeDepth]uint16{16, 6, 21, 83}, [treeDepth]float32{0, 0.25267, 0.29911, 0.10578}, [1 << treeDepth]float32{0.000171, -9.19e-05, -0.00744, -0.00459, -0.00965, -0.0348, 6.2e-05, 0.0119, 0.023, -0.00545, -0.0521, -0.0106, 0.00598, -0.0358, 0.00717, 0.052}},
	{[treeDepth]uint16{108, 2, 8, 41}, [treeDepth]float32{0, 0.25237, 0.8, 1.0022}, [1 << treeDepth]float32{0.000244, -0.00325, 0.0269, 0.00506, -0.0328, -0.0202, -0.0108, 0.0106, 0.0206, -0.00229, 0.0137, -0.00864, -0.0128, -0.0275, 0.0354, 0.0258}},
	{[treeDepth]uint16{51, 107, 28, 7}, [treeDepth]float32{0.032171, 0.58042, 1.0988, 0}, [1 << treeDepth]float32{-0.000438, 0.00625, 0.00842, 0.0252, -0.00526, 0.0236, 0.0065, -0.0356, -0.0202, 0.00337, 0.00544, 0.0169, 0.0176, 0.0014, -0.0521, -0.0425}},
	{[treeDepth]uint16{5, 84, 98, 39}, [treeDepth]float32{0.086988, 0.91379, 0, 0}, [1 << treeDepth]float32{0.000943, -0.0255, -0.0219, 0.018, 0.0134, 0.0297, 0.0154, -0.000711, -0.00262, -0.0119, 0.0176, 0.0391, 0.00511, 0.0334, -0.0237, 0.0186}},
	{[treeDepth]uint16{68, 41, 139, 25}, [treeDepth]float32{0, 1.2514, 0, 0.69743}, [1 << treeDepth]float32{0.00176, -0.0194, -0.0162, 0.0189, -0.0164, -0.0189, 0.071, 0.0024, -0.00564, 0.0178, 0.00911, 0.0296, 0.0286, -0.00921, 0.00276, 0}},
	{[treeDepth]uint16{302, 21, 30, 29}, [treeDepth]float32{0, 0.88745, 0.71426, 0.60283}, [1 << treeDepth]float32{-0.00042, -0.00792, 0.0044, 0.0341, 0.0342, 0.012, 0.00355, 0.018, -0.0193, 0.0155, 0.0102, 0.0589, -0.00496, -0.0042, -0.0177, 0.0166}},
	{[treeDepth]uint16{34, 30, 120, 100}, [treeDepth]float32{0, 0.61929, 0.6, 0.89592}, [1 << treeDepth]float32{0.000138, -0.000905, 0.013, 0.0129, 0.018, -0.0145, 0.00129, -0.0463, 0.00289, -0.00287, 0.00449, -0.0332, 0.022, 0.0225, 0.0402, -0.0649}},
	{[treeDepth]uint16{103, 54, 70, 73}, [treeDepth]float32{0.091634, 0.3789, 0.31194, 0.40297}, [1 << treeDepth]float32{-0.000301, 0.0218, 0.0107, -0.021, -0.0345, 0.0049, 0.0191, 0.0326, 0.0214, 0.0275, -0.0023, -0.0207, -0.0331, -0.0287, -0.00137, -0.0232}},
	{[treeDepth]uint16{67, 60, 48, 28}, [treeDepth]float32{0.58746, 0, 0.64075, 1.5317}, [1 << treeDepth]float32{-0.000975, 0.0266, -0.0194, -0.0255, 0.0172, 0.00167, -0.0117, 0.0182, 0.000417, 0.0274, -0.0527, -0.00747, -0.065, -0.00567, -0.0199, 0.022}},
	{[treeDepth]uint16{70, 6, 28, 30}, [treeDepth]float32{0.13902, 0.10101, 0.98148, 0.33276}, [1 << treeDepth]float32{0.00113, -0.00526, 0.0113, -0.0108, -0.000126, -0.0212, 0.0153, 0.0305, 0.0212, 0.00274, 0.0213, -0.0135, -0.00343, -0.0368, 0.0122, -0.0012}},
	{[treeDepth]uint16{142, 146, 14, 17}, [treeDepth]float32{0.6227, 0, 0.6032, 0}, [1 << treeDepth]float32{-0.000982, 0.0382, -0.0441, -0.0125, 0.00744, 0.0139, -0.0137, -0.0559, -0.00343, 0.0228, -0.0405, -0.0188, -0.0113, -0.00227, 0.048, -0.00766}},
	{[treeDepth]uint16{126, 49, 64, 107}, [treeDepth]float32{0, 0.8, 0, 0.12267}, [1 << treeDepth]float32{-0.000286, -0.00451, -0.000399, 0.0218, -0.0275, -0.00101, -0.0374, -0.0361, -0.00225, -0.0566, 0.0042, 0.0271, 0.031, 0.00977, 0.0268, -0.00386}},
	{[treeDepth]uint16{83, 67, 82, 21}, [treeDepth]float32{0.10578, 0.23637, 0.27827, 0.63506}, [1 << treeDepth]float32{-0.000743, -0.0141, -0.00071, 0.0367, -0.00406, -0.0512, -0.0473, 0.0024, -0.00737, -0.0205, -0.012, 0.0259, -0.000795, -0.0245, 0.0106, 0.00318}},
	{[treeDepth]uint16{123, 38, 19, 27}, [treeDepth]float32{0, 0.12474, 0, 0.4607}, [1 << treeDepth]float32{-0.00053, -0.0144, -0.00283, -0.0204, -0.0164, 0.0988, 0.0123, -0.051, 0.019, 0, 0.0274, -0.0365, -0.0484, -0.00697, -0.0156, -0.0134}},
	{[treeDepth]uint16{2, 21, 6, 103}, [treeDepth]float32{0.060012, 0.45348, 0.25267, 0.052228}, [1 << treeDepth]float32{-0.00106, -0.000393, -0.0177, 0.00552, -0.0299, -0.023, -0.0325, 0.0164, 0.00301, -0.0438, 0.00883, -0.00813, -0.0225, 0.00661, -0.0255, 0.0279}},
	{[treeDepth]uint16{4, 305, 296, 30}, [treeDepth]float32{0, 0, 0.16667, 0.61929}, [1 << treeDepth]float32{0.000531, 0.0035, 0.00937, 0, 0.0105, -0.0553, -0.0243, 0.0502, -0.00743, -0.00479, 0.00956, 0, -0.025, -0.000728, -0.00228, -0.0211}},
	{[treeDepth]uint16{126, 88, 93, 67}, [treeDepth]float32{0, 0.39095, 0, 0.31503}, [1 << treeDepth]float32{6.94e-05, -0.00638, 0.037, 0.0232, -0.019, -0.00253, -0.0204, 0.0171, -0.00135, -0.0423, 0.00345, 0.0317, 0.0249, 0.0496, 0.0169, 0.00135}},
	{[treeDepth]uint16{123, 27, 26, 29}, [treeDepth]float32{0, 0.02307, 0, 1.2766}, [1 << treeDepth]float32{2.71e-05, 0.0235, 0.0146, -0.0755, -0.00284, 0.000715, -0.00412, -0.0196, -0.00339, 0.0122, -0.0245, 0.0148, 0.0101, 0, -0.000722, -0.0391}},
	{[treeDepth]uint16{89, 61, 39, 53}, [treeDepth]float32{0.95692, 0, 0.32078, 0.2394}, [1 << treeDepth]float32{-0.000802, -0.0186, 0.00731, -0.00586, 0.0151, 0.0282, -0.0623, 0.00119, -0.00214, 0.00451, 0.0313, -0.0268, -0.00497, 0.0319, 0.015, -0.0269}},
	{[treeDepth]uint16{31, 25, 59, 106}, [treeDepth]float32{0.27824, 0.29173, 0, 0.15399}, [1 << treeDepth]float32{-5.89e-05, -0.0306, -0.0292, 0.00596, 0.0042, 0.0158, 0.0281, 0.0154, 0.00701, 0.0219, -0.00877, -0.00164, -0.0398, 0.00919, -0.00219, -0.00423}},
	{[treeDepth]uint16{17, 69, 136, 83}, [treeDepth]float32{0, 0.36517, 0, 0.071128}, [1 << treeDepth]float32{0.00107, -0.0167, -0.00874, -0.0131, 0.0129, 0.0624, 0.00199, -0.0185, -0.0163, 0.0172, 0.00755, -0.000334, -0.055, 0.0579, 0.00214, -0.04}},
	{[treeDepth]uint16{63, 62, 83, 7}, [treeDepth]float32{0.33333, 0, 0.43207, 0}, [1 << treeDepth]float32{0.00121, -0.0139, 0.00375, -0.00469, -0.00793, 0.0629, -0.00743, -0.00931, -0.0151, -0.00267, 0.0253, -0.0212, -0.00314, 0.0404, -0.0262, -0.0639}},
	{[treeDepth]uint16{31, 27, 103, 49}, [treeDepth]float32{0.27824, 0.34643, 0, 0.8}, [1 << treeDepth]float32{-0.000457, 0.00328, -0.0684, 0.00664, -0.00116, -0.0108, -0.00698, -0.015, -0.0123, 0.025, -0.0214, 0.0146, 0.0102, 0.00126, -0.0189, 0.00987}},
	{[treeDepth]uint16{98, 51, 70, 41}, [treeDepth]float32{0, 0.032171, 0.13902, 1.3534}, [1 << treeDepth]float32{-0.000369, 0.00278, 0.0381, 0.0191, -0.00524, 0.0271, 0.0163, -0.0559, -0.00317, -0.0277, 0.0101, 0.0225, 0.00443, 0.00618, -0.0308, -0.0115}},
	{[treeDepth]uint16{61, 39, 90, 104}, [treeDepth]float32{0, 0.32078, 0.8861, 0}, [1 << treeDepth]float32{9.2e-05, 0.0326, -0.00463, 0.00722, 0.0119, 0.00511, 0.0216, -0.0111, -0.00337, 0.0151, -0.00189, -0.0526, -0.039, 0.0123, 0.0234, 0.0113}},
	{[treeDepth]uint16{105, 301, 54, 118}, [treeDepth]float32{0.39485, 0, 0.9, 0.46429}, [1 << treeDepth]float32{0.000251, -0.0257, -0.00307, -0.0484, -0.00499, 0.0121, -0.015, 0.041, 0.00167, 0.0372, -0.0137, 0.016, 0.00629, -0.013, -0.0245, 0.0266}},
	{[treeDepth]uint16{26, 108, 106, 21}, [treeDepth]float32{0.5875, 0.41378, 0.026439, 0.45348}, [1 << treeDepth]float32{-0.000912, -0.000664, -0.0202, -0.0386, -0.00806, -0.0273, 0.00747, -0.0031, -0.00275, -0.0159, -0.000453, 0.059, 0.0159, 0.00314, -0.00361, 0.0119}},
	{[treeDepth]uint16{98, 41, 66, 20}, [treeDepth]float32{0, 0.70593, 0.28431, 0.73532}, [1 << treeDepth]float32{-0.000904, -0.000152, -0.0481, -0.0212, -0.0394, 0.0276, 0.000406, 0.0376, -0.00229, 0.0501, -0.041, -0.00824, 0.00858, 0.0289, 0.00234, -0.00465}},
	{[treeDepth]uint16{31, 71, 63, 93}, [treeDepth]float32{0.27824, 0.52979, 0.25, 0}, [1 << treeDepth]float32{-0.000794, -0.023, -0.0116, 0.0232, 0.051, -0.0285, -0.00233, -0.00153, -0.000344, -0.0178, 0.00743, -0.0279, -0.00637, -0.0161, 0.00549, 0.029}},
	{[treeDepth]uint16{67, 53, 2, 62}, [treeDepth]float32{0.76407, 0.62878, 0.086646, 0}, [1 << treeDepth]float32{-8.89e-05, -0.00185, 0.00153, 0.00173, 0.0196, -0.00235, 0.045, 0.0456, -0.0105, -0.0441, 0.0206, -0.00356, 0.00211, 0.0193, -0.0271, 0.00172}},
	{[treeDepth]uint16{16, 101, 100, 132}, [treeDepth]float32{0, 0.064726, 1.0489, 0.33333}, [1 << treeDepth]float32{0.000881, 0.0375, -0.00895, -0.0285, -0.00163, -0.0206, -0.00682, -0.0343, -0.00663, -0.0463, 0.0107, -0.054, 0.00658, -0.00518, -0.0204, -0.0229}},
	{[treeDepth]uint16{104, 105, 118, 26}, [treeDepth]float32{0.6, 0.15229, 0.56667, 0.42992}, [1 << treeDepth]float32{-0.00115, 0.00649, -0.0461, 0.00977, 0.00642, -0.0509, 0.0489, 0.0156, 0.00756, -0.0365, -0.0639, 0.0108, -0.0175, 0.0221, -0.00855, 0.000371}},
	{[treeDepth]uint16{146, 110, 49, 120}, [treeDepth]float32{0, 0.40547, 0.8, 0}, [1 << treeDepth]float32{0.000283, -0.0722, 0.000611, 0.00319, 0.0207, -0.0125, -0.0292, 0.0157, -0.0332, 0.00623, -0.00502, 0.00623, 0.000932, -0.0072, -0.00184, 0.0114}},
	{[treeDepth]uint16{63, 64, 43, 15}, [treeDepth]float32{0.33333, -0.30111, 0.97947, 0.27543}, [1 << treeDepth]float32{0.00726, -0.0133, 0.000474, 0.0155, 0.0119, -0.00923, -0.0321, 0.0286, 0.00328, -0.0196, 0.0129, 0.0112, -0.0103, 0.0184, -0.0537, -0.00201}},
	{[treeDepth]uint16{63, 26, 28, 107}, [treeDepth]float32{0.33333, 0.16387, 0, 0.24946}, [1 << treeDepth]float32{0.000624, 0.0295, 0.00251, -0.0309, -0.0043, -0.00513, 0.0103, -0.000541, -0.0329, 0.00959, -0.053, -0.0435, 0.000833, 2.47e-05, 0.0226, -0.0216}},
	{[treeDepth]uint16{29, 39, 143, 296}, [treeDepth]float32{1.4131, 0, 0.1499, 0}, [1 << treeDepth]float32{-0.00063, 0.04, 0.00112, 0.0378, -0.0199, 0.00139, 0.013, 0.0216, -0.00376, 0.0177, -0.0452, -0.0415, -0.00964, 0.0289, 0.0128, -0.0273}},
	{[treeDepth]uint16{66, 117, 18, 137}, [treeDepth]float32{0.98658, 0.95, 0, 0.3508}, [1 << treeDepth]float32{0.00115, 0.0477, 0.0164, 0.0384, -0.023, 0.0207, -0.0632, -0.0274, -0.000707, 0.015, -0.0109, -0.0128, 0.00186, 0.0284, -0.0349, -0.00012}},
	{[treeDepth]uint16{26, 83, 28, 5}, [treeDepth]float32{0.050535, 0, 0, 0.021}, [1 << treeDepth]float32{0.00156, -0.0439, 0.00417, -0.0306, 0.0143, -0.0253, 0.00693, 0.00261, 0.0311, 0.00384, 0.00576, -0.00992, -0.0313, -0.0277, -0.00392, -0.00462}},
	{[treeDepth]uint16{146, 62, 110, 104}, [treeDepth]float32{0, 0.85507, 0.13976, 0.8}, [1 << treeDepth]float32{0.000644, -0.062, -0.0231, 0.0298, -0.00115, -0.0501, 0.00287, 0.0143, 0.0135, 0.00178, -0.00554, 0.0183, -0.00346, -0.0032, 0.0233, 0.00823}},
	{[treeDepth]uint16{98, 110, 5, 120}, [treeDepth]float32{0, 0.13976, 0.047651, 0.6}, [1 << treeDepth]float32{-0.000898, -0.0255, 0.00114, 0.0274, 0.00105, 0.0216, -0.0052, 0.0376, -0.000542, -0.0059, 0.0208, -0.0499, -0.0279, 0.000164, -0.0343, -0.000326}},
	{[treeDepth]uint16{31, 63, 70, 26}, [treeDepth]float32{0.27824, 0.25, 0.13902, 0.23773}, [1 << treeDepth]float32{-0.00104, -0.00644, 0.00742, 0.0178, -0.0151, 0.00405, -0.00414, -0.000595, 0.0107, 0.0109, -0.0129, 0.0039, -0.05, 0.0311, -0.0323, -0.00177}},
	{[treeDepth]uint16{300, 127, 83, 26}, [treeDepth]float32{0, 0, 0.03254, 0}, [1 << treeDepth]float32{0.000955, -0.00118, 0.000596, -0.0685, 0.00341, -0.00948, 0.0284, -0.0224, -0.0218, 0.00204, -0.0511, -0.00255, -1.34e-05, -0.0242, 0.0269, -0.0143}},
	{[treeDepth]uint16{18, 52, 107, 63}, [treeDepth]float32{0, 0.44264, 0.28924, 0.33333}, [1 << treeDepth]float32{0.00142, 0.00253, 0.0132, -0.0263, -0.0159, 0.043, -0.00119, 0.000482, 0.00469, 0.00554, -0.00818, -0.0329, -0.0244, -0.0159, 0.00601, -0.0213}},
	{[treeDepth]uint16{19, 27, 32, 73}, [treeDepth]float32{0, 0.4607, 0, 0.52006}, [1 << treeDepth]float32{-0.00125, 0.0135, 0.0178, -0.0183, -0.0208, 0.0289, -0.00325, 0.0322, 0.00222, 0.000392, 0.0232, -0.0298, -0.0125, -0.0605, 0.0347, -0.00191}},
	{[treeDepth]uint16{19, 93, 28, 305}, [treeDepth]float32{0, 0, 0.3662, 0}, [1 << treeDepth]float32{-0.0018, 0.00208, 0.0104, -0.0398, -0.00708, 0.0165, 0.0466, 0.0339, 0.00484, 0.00147, -0.00318, -0.04, 0.0106, -0.0053, 0.00903, -0.00262}},
	{[treeDepth]uint16{51, 83, 53, 296}, [treeDepth]float32{0.032171, 0, 0.62878, 0}, [1 << treeDepth]float32{-0.000303, -0.0428, -0.00434, 0.0295, 0.00433, 0.0228, 0.00355, 0.0142, -0.0207, -0.0193, 0.00297, 0.0193, -0.0258, -0.00791, -0.0147, -0.0336}},
	{[treeDepth]uint16{26, 95, 19, 2}, [treeDepth]float32{0, 0, 0, 0.086646}, [1 << treeDepth]float32{0.000717, -0.00569, -0.0127, 0.0069, 0.00592, -0.036, -0.00392, -0.0563, -0.00188, -0.0072, 0.0269, -0.00977, 0.0191, 0.00878, -0.00106, -0.0542}},
	{[treeDepth]uint16{6, 117, 35, 52}, [treeDepth]float32{0.10101, 0, 0, 0.34157}, [1 << treeDepth]float32{-0.000881, 0.0155, -0.00849, 0.0108, 0, -0.0105, -0.0014, -0.0383, 0.000553, -0.0316, -0.00613, 0.00556, 0, 6.34e-05, 0.0355, -0.02}},
	{[treeDepth]uint16{103, 138, 107, 133}, [treeDepth]float32{0.091634, 0, 0, 0.057824}, [1 << treeDepth]float32{0.000399, 0.0113, -0.00204, -0.00677, -0.00341, -0.0137, 0.0357, -0.0413, -0.00544, -0.00425, -0.0246, -0.00523, 0.00813, -0.0329, 0.038, 0.00936}},
	{[treeDepth]uint16{21, 33, 64, 100}, [treeDepth]float32{0.84119, 0, -0.47804, 2.1415}, [1 << treeDepth]float32{-0.00382, 0.0141, 0.0334, -0.0611, -0.000781, -0.0159, -0.0152, -0.0273, -0.0531, -0.0219, 0, 0, 0.00217, 0.0209, 0, 0}},
	{[treeDepth]uint16{67, 41, 53, 45}, [treeDepth]float32{0.58746, 1.9538, 0.15311, 0.17633}, [1 << treeDepth]float32{-0.0003, 0.0131, -0.0386, -9.04e-05, 0.00236, 0.00186, 0.0195, -0.00332, 0.0109, 0.00791, 0.0124, -0.000216, -0.0178, 0.011, -0.00199, -0.0421}},
	{[treeDepth]uint16{67, 107, 64, 106}, [treeDepth]float32{0.76407, 0.17097, 0, 0.026439}, [1 << treeDepth]float32{-0.0013, -0.0297, -0.00294, 0.0186, -0.0273, 0.000324, 0.00936, 0.0123, 0.0216, -0.015, -0.00775, 0.00781, -0.00756, -0.027, 0.0326, 0.034}},
	{[treeDepth]uint16{41, 45, 17, 112}, [treeDepth]float32{1.2514, 0.32056, 0, 0}, [1 << treeDepth]float32{0.000509, -0.00303, 0.00144, -0.0118, 0.0031, 0.0134, 0.026, -0.0646, -0.00526, 0.00986, 0.0151, -0.00822, 0.00316, -0.0398, 0.0032, -0.0536}},
	{[treeDepth]uint16{23, 73, 118, 31}, [treeDepth]float32{0.29441, 0.26942, 0.33333, 0.60081}, [1 << treeDepth]float32{-0.00108, 0.0401, -0.0184, 0.0109, -0.0459, -0.017, -0.00125, 0.0044, 0.00997, -0.00309, -0.0354, 0.00715, 0.0283, -0.0381, -0.00787, 0.0134}},
	{[treeDepth]uint16{123, 110, 9, 67}, [treeDepth]float32{0, -0.10536, 0.4, 0.58746}, [1 << treeDepth]float32{-0.0518, 0.0281, -0.000133, -0.0203, 0.00294, -0.00689, -9.74e-05, -0.0278, -0.000831, 0.00549, 0.0108, -0.0515, -0.0126, -0.00571, 0.0042, 0.00377}},
	{[treeDepth]uint16{137, 106, 53, 41}, [treeDepth]float32{0.5197, 0.059224, 0.40039, 1.4812}, [1 << treeDepth]float32{0.000253, -0.0207, 0.0144, 0.00304, 0.0131, -0.00504, -0.00552, -0.00338, -0.00344, -0.00652, 0.0238, 0.00715, -0.0358, -0.0463, -0.0104, 0.00914}},
	{[treeDepth]uint16{63, 122, 133, 26}, [treeDepth]float32{0.5, 0, 0, 0.050535}, [1 << treeDepth]float32{-0.000256, 0.0182, -0.0167, -0.0186, -0.00643, 0.0183, 0.0411, -0.00846, -0.000745, -0.0102, 0.0286, -0.0384, -0.0115, 0.0185, 0.0086, 0.033}},
	{[treeDepth]uint16{103, 303, 40, 66}, [treeDepth]float32{0.091634, 0, 0.6836, 0.4476}, [1 << treeDepth]float32{0.000292, 0.0148, -0.0351, 0.0166, -0.0142, -0.0245, -0.0243, 0, 0.0055, -0.0245, 0.0101, 0.0101, 0.00159, 0.013, -0.037, 0.00899}},
	{[treeDepth]uint16{84, 42, 108, 67}, [treeDepth]float32{0.8499, 0.71575, 0, 0.58746}, [1 << treeDepth]float32{-6.73e-05, 0.0321, 0.0198, 0.0144, -0.00545, 0.0129, -0.0372, -0.0245, 0.00733, -0.0198, 0.0296, -0.00437, 0.00279, 0.0366, -0.0036, -0.000582}},
	{[treeDepth]uint16{29, 24, 87, 43}, [treeDepth]float32{1.4131, 0.57143, 0.22569, 1.0951}, [1 << treeDepth]float32{0.00107, -0.0361, -0.00595, 0.0129, 0.00646, -0.0195, -0.0415, 0.0449, -0.00601, 0.00677, 0.00603, 0.0426, -0.00392, 0.0156, -0.0197, -0.000694}},
	{[treeDepth]uint16{78, 64, 118, 20}, [treeDepth]float32{0.19761, -0.40048, 0.525, 0.82972}, [1 << treeDepth]float32{-0.0159, 0.0299, 0.000508, -0.0162, -0.0049, 0.0336, 0.0115, -0.005, 0.00139, 0.0233, 0.00579, -0.0298, 0.00742, 0.00665, -0.0522, -0.0187}},
	{[treeDepth]uint16{108, 41, 83, 105}, [treeDepth]float32{0, 1.2514, 0.10578, 0}, [1 << treeDepth]float32{0.00173, -0.0152, -0.0616, 0.000829, -0.0133, 0.0098, 0.0344, -0.00278, 0.00459, 0.00223, 0.00207, -0.0244, 0.00881, 0.000988, 0.023, -0.0139}},
	{[treeDepth]uint16{35, 38, 90, 14}, [treeDepth]float32{0, 0.81389, 0.81127, 0.81418}, [1 << treeDepth]float32{0.0005, -0.0402, -0.0281, 0.0296, -0.018, -0.00129, 0.0194, 0.0366, 0.00434, 0.0245, 0.00131, 0.00984, 0.00568, -0.0252, -0.00559, 0.0132}},
	{[treeDepth]uint16{119, 82, 27, 69}, [treeDepth]float32{0.38202, 0.1877, 0.008831, 0.68589}, [1 << treeDepth]float32{0.000502, -0.0251, 0.0117, -0.0378, -0.00905, -0.0476, 0.00257, 0.028, -0.0282, -0.000143, 0.00612, 0.000847, 0.0132, -0.0115, -0.0107, 0.0101}},
	{[treeDepth]uint16{302, 31, 83, 118}, [treeDepth]float32{0, 0.042559, 0.29444, 0.33333}, [1 << treeDepth]float32{0.000212, -0.0356, 0.0183, 0.0215, 0.0142, -0.0309, -0.0542, 0.00292, -0.00311, -0.00618, -0.00048, 0.024, 0.00971, -0.0253, -0.00858, 0.019}},
	{[treeDepth]uint16{105, 49, 117, 108}, [treeDepth]float32{0.29749, 0.6, 0.64308, 0.53924}, [1 << treeDepth]float32{-0.000283, -0.0222, 0.0107, 0.00971, 0.0142, 0.019, -0.059, -0.0147, -0.00949, -0.0413, -0.0103, 0.0194, 0.00546, -0.0355, -0.0143, 0.0145}},
	{[treeDepth]uint16{41, 45, 31, 69}, [treeDepth]float32{1.6561, 0.24082, 0.042559, 0.82}, [1 << treeDepth]float32{-0.0006, 0.0231, 0.00223, -0.00328, 0.00486, -0.00385, 0.00439, -0.0496, 0.0106, 0.0227, 0.00256, -0.0445, -0.00336, -0.0487, -0.00956, -0.0157}},
	{[treeDepth]uint16{126, 119, 62, 29}, [treeDepth]float32{0, 0.46622, 0.71429, 1.2766}, [1 << treeDepth]float32{-0.000632, -0.046, 0.00683, 0.0281, 0.00823, 0.00371, -0.029, -0.0154, 0.0025, -0.0218, -0.000694, 0.0482, -0.0235, -0.0154, 0.0197, 0}},
	{[treeDepth]uint16{300, 53, 2, 28}, [treeDepth]float32{0, 0.2394, 0.95638, 1.255}, [1 << treeDepth]float32{-0.00122, 0.0343, 0.00536, -0.059, 0.0392, -0.00423, 0.00274, -0.0498, 0.00458, 0.018, 0.00309, -0.027, 0.0176, 0, -0.0279, 0.00726}},
	{[treeDepth]uint16{127, 101, 2, 53}, [treeDepth]float32{0, 0.17154, 0.60021, 0.31744}, [1 << treeDepth]float32{-0.000646, -0.00498, -0.0136, 0.0321, 0.0265, 0.00189, -0.00269, -0.00137, 0.00149, -0.00894, 0.00919, 0.0674, -0.00201, 0.0314, -0.0223, 0.0115}},
	{[treeDepth]uint16{28, 72, 107, 48}, [treeDepth]float32{1.3976, 0.17312, 0.43484, 0.60634}, [1 << treeDepth]float32{0.00111, 0.00983, 0.013, -0.0324, -0.0186, -0.047, -0.00867, -0.0115, -0.00169, -0.0115, -0.0181, -0.0603, 0.00256, -0.0105, 0.0382, 0.00272}},
	{[treeDepth]uint16{146, 55, 14, 8}, [treeDepth]float32{0, 0.62964, 0.6032, 0.8}, [1 << treeDepth]float32{0.0001, -0.0414, 0.0316, -0.0226, -0.000936, 0.0165, 0.0145, -0.074, -0.0156, -0.0291, 0.00682, -0.00647, 0.018, 0.00825, -0.02, -0.00261}},
	{[treeDepth]uint16{51, 8, 298, 119}, [treeDepth]float32{0.032171, 0.4, 0, 0}, [1 << treeDepth]float32{4.07e-05, 0.00177, -0.00527, 0.0204, -0.022, -0.0633, -0.00977, 0.0225, 0.00208, 0.00405, -0.00518, 0.00752, 0.0383, -0.0325, 0.0156, 0.0343}},
	{[treeDepth]uint16{49, 105, 39, 302}, [treeDepth]float32{0.8, 0.15229, 0.18698, 0}, [1 << treeDepth]float32{-0.000613, -0.0221, -0.0286, 0.0134, 0.00105, 0.00996, -0.00425, 0.00406, -0.0147, 0, 0.0125, 0, 0.0361, 0, 0.0459, 0}},
	{[treeDepth]uint16{125, 117, 66, 82}, [treeDepth]float32{0.8, 0.30631, 0.28431, 0.48866}, [1 << treeDepth]float32{0.000186, -0.000441, -0.0584, -2.69e-06, -0.00575, -0.0366, 0.00413, 0.0578, 0.0121, 0, 0.0233, 0, -0.00632, 0.0139, -0.00188, -0.00728}},
	{[treeDepth]uint16{70, 21, 103, 64}, [treeDepth]float32{0.13902, 0.45348, 0, -0.47804}, [1 << treeDepth]float32{0.0214, -0.0361, 0.000312, 0.00414, -0.0603, 0.0058, 0.0109, -0.00281, 0.000999, 0.0158, 0.00761, -0.00338, -0.0241, -0.0307, -0.000261, -0.0348}},
	{[treeDepth]uint16{104, 4, 52, 136}, [treeDepth]float32{0.6, 0, 0.34157, 0}, [1 << treeDepth]float32{-0.000534, 0.018, 0.016, -0.0546, -0.00494, 0.0104, 0.0396, -0.0162, -0.00271, 0.0445, 0.00277, -0.0146, -0.00174, -0.0214, -0.00393, -0.0158}},
	{[treeDepth]uint16{2, 117, 11, 120}, [treeDepth]float32{0.060012, 0, 0.28799, 0.6}, [1 << treeDepth]float32{-0.00148, -0.0281, -0.0154, 0.0105, -0.0144, -0.000674, -0.0075, -0.00102, -0.0193, -0.0222, -0.0138, -0.0079, 0.00773, 0.0453, -0.0172, 0.0169}},
	{[treeDepth]uint16{82, 62, 2, 28}, [treeDepth]float32{0.63693, 0, 0.060012, 0.3662}, [1 << treeDepth]float32{0.000163, 0.00108, -0.0442, 0.0103, -0.00123, 0.0448, 0.00176, -0.0185, -0.0092, 0.00145, -0.0039, -0.0305, -0.00256, 0.0596, 0.00341, -0.0246}},
	{[treeDepth]uint16{28, 71, 72, 67}, [treeDepth]float32{1.5317, 1.3994, 0.17312, 0.66377}, [1 << treeDepth]float32{0.000669, -0.0109, 0.0091, -0.0162, 0.00452, -0.0286, -0.0457, -0.00683, -0.00106, -0.00744, -0.00553, 0.0299, 0.0563, -0.00936, -0.032, -0.0134}},
	{[treeDepth]uint16{36, 109, 106, 104}, [treeDepth]float32{0.33618, 0, 0.15399, 0.8}, [1 << treeDepth]float32{-0.00126, 0.0142, 0.0204, -0.0174, -0.000178, 0.0613, -0.0288, -0.0291, -0.00145, 0.0203, 0.0259, -0.0329, 0.00239, 0.00369, 0.0189, -0.0204}},
	{[treeDepth]uint16{53, 20, 107, 105}, [treeDepth]float32{0.62878, 1.0847, 0, 0.55066}, [1 << treeDepth]float32{-0.000655, -0.04, -0.0224, 0.00959, -0.00435, 0.00597, 0.0118, -0.031, 0.0409, -0.000566, 0.00174, 0, 0.000966, -0.0241, 0.0167, 0.0227}},
	{[treeDepth]uint16{71, 98, 108, 15}, [treeDepth]float32{0.92612, 0, 0, 0.29774}, [1 << treeDepth]float32{0.00253, 0.0139, 0.00938, -0.0367, -0.00702, -0.00771, 0.0404, -0.00496, -0.026, -0.00531, 0.00876, -0.0333, 0.0183, -0.0042, 0.0237, 0.00163}},
	{[treeDepth]uint16{4, 64, 37, 143}, [treeDepth]float32{0, 0.29267, 0.5, 0.1499}, [1 << treeDepth]float32{0.00118, 0.00312, 0.0344, -0.0538, -0.00488, 0.0217, -0.0016, 0.00121, -0.0206, 0, 0.00416, 0, 0.00545, 0.0108, -0.0104, 0}},
	{[treeDepth]uint16{147, 8, 71, 100}, [treeDepth]float32{0.38209, 0.4, 1.1501, 1.6764}, [1 << treeDepth]float32{0.00048, 0.0627, -0.00382, -0.0323, 0.00184, -0.00124, -0.00177, 0.00889, 0.00674, 0.00719, 0.00692, 0, -0.042, 0.015, 0.0135, -0.00665}},
	{[treeDepth]uint16{84, 5, 38, 105}, [treeDepth]float32{0.8499, 0.086988, 0, 0.21743}, [1 << treeDepth]float32{-1.8e-05, 0.0309, -0.0104, 0.0148, -0.00288, 0.00751, -0.0141, 0.0347, 0.00504, -0.00176, 0.131, 0.000385, 0.00458, 0.000577, -0.0188, 0.00863}},
	{[treeDepth]uint16{63, 62, 83, 118}, [treeDepth]float32{0.33333, 0, 0.29444, 0.43243}, [1 << treeDepth]float32{0.000965, -0.0179, 0.0117, -0.00446, -0.0216, 0.0551, -0.0218, -0.00981, 0.00918, -0.00185, 0.00104, -0.00241, -0.0136, 0.0477, 0.0109, -0.0216}},
	{[treeDepth]uint16{19, 95, 5, 118}, [treeDepth]float32{0, 0, 0.154, 0.56667}, [1 << treeDepth]float32{-0.00116, 0.0138, 0.0106, -0.0379, -0.0352, -0.00403, 0.0187, 0.0335, 0.00278, -0.00955, -0.0387, -0.0316, 0.0297, 0.0482, 0.00508, -0.00747}},
	{[treeDepth]uint16{67, 72, 54, 20}, [treeDepth]float32{0.76407, 0.053078, 0.71836, 0.90441}, [1 << treeDepth]float32{0.0003, -0.00622, 0.0186, 0.0335, -0.00395, -0.00341, -0.0329, 0.0391, -0.00541, -0.0116, 0.00483, 0.0408, 0.00288, 0.00757, -0.00313, 0.0212}},
	{[treeDepth]uint16{127, 73, 14, 44}, [treeDepth]float32{0, 0.59001, 0.38042, 0.73925}, [1 << treeDepth]float32{-0.00188, -0.0043, 0.0357, 0, 0.00846, 0.0589, -0.0118, -0.00793, 0.00192, -0.0152, -0.0303, 0, -0.00806, 0.0431, 0.00377, -0.0226}},
	{[treeDepth]uint16{19, 52, 27, 50}, [treeDepth]float32{0, 0.62967, 0.4607, 0}, [1 << treeDepth]float32{-0.00153, 0.0137, 0.0315, -0.0374, -0.0137, -0.0116, -0.00131, -0.0431, -0.00574, 0.0141, -0.00154, -0.00848, 0.0459, -0.00408, 0.0156, -0.0377}},
	{[treeDepth]uint16{89, 44, 11, 71}, [treeDepth]float32{0.80255, 0.76942, 0.44942, 1.1501}, [1 << treeDepth]float32{-0.00108, 0.0274, -0.00116, 0.00612, -0.0399, -0.0317, 0.0203, -0.00822, 0.0145, 0.0123, -0.0167, -0.013, -0.00964, 0.0297, 0.00615, 0.00753}},
	{[treeDepth]uint16{57, 20, 128, 46}, [treeDepth]float32{0, 1.2929, 0, 3.0501}, [1 << treeDepth]float32{-0.0011, -0.00388, 0.0248, -0.0166, -0.00536, 0, 0, 0, -0.00221, 0.0296, -0.00109, -0.0596, 0.0283, 0.00214, -0.0406, 0}},
	{[treeDepth]uint16{28, 5, 26, 44}, [treeDepth]float32{1.3976, 0.086988, 0.30734, 0.67563}, [1 << treeDepth]float32{-0.000603, 0.00164, -0.0246, -0.0385, 0.00985, 0.00538, 0.0316, 0.0161, 0.0026, 0.00141, 0.0192, -0.0359, -0.00611, -0.0216, -0.0105, 0.0068}},
	{[treeDepth]uint16{2, 41, 117, 45}, [treeDepth]float32{0.74888, 1.0022, 0.13533, 0.20886}, [1 << treeDepth]float32{0.000746, -0.0277, -0.026, -0.0287, -0.0109, 0.0438, 0.0056, -0.00474, 0.0163, -0.015, -0.013, -0.0337, 0.00984, 0.0118, 0.000416, -0.023}},
	{[treeDepth]uint16{5, 38, 44, 30}, [treeDepth]float32{0.154, 0.32906, 0.83289, 0.37973}, [1 << treeDepth]float32{-0.000144, 0.0811, 0.00351, -0.0307, -0.000277, -0.00574, -0.00358, 0.0508, -0.0076, -0.0361, 0.00703, -0.0265, 0.0128, 0.0257, -0.00422, -0.02}},
	{[treeDepth]uint16{5, 118, 47, 106}, [treeDepth]float32{0.154, 0.56667, 0.44977, 0.026439}, [1 << treeDepth]float32{-0.000199, -0.0237, -0.0215, -0.016, -7.64e-05, -0.000885, -0.0195, 0.0868, 0.0162, -0.0275, -0.0178, -0.000779, 0.001, -0.038, 0.0194, 0.0368}},
	{[treeDepth]uint16{5, 50, 44, 73}, [treeDepth]float32{0.021, 0.16141, 0.86723, 0.59001}, [1 << treeDepth]float32{0.00112, -0.0023, 0.00548, -0.02, -0.0488, 0.024, 0.0141, -0.00595, -0.00589, -0.0329, -0.00511, -0.0356, 0.0103, 0.0491, 0.0107, -0.0267}},
	{[treeDepth]uint16{63, 298, 137, 110}, [treeDepth]float32{0.5, 0, 0.31196, 0.61519}, [1 << treeDepth]float32{0.000639, 0.0222, -0.00824, -0.0119, -0.00885, 0.013, 0.0188, -0.0299, 0.00469, -0.0436, -0.00845, -0.0572, -0.00765, 0.00291, 0.0377, 0.0421}},
	{[treeDepth]uint16{103, 54, 70, 44}, [treeDepth]float32{0.091634, 0.3789, 0.31194, 0.59613}, [1 << treeDepth]float32{0.000549, -0.0323, 0.00754, -0.0333, -0.0444, 0.00744, 0.0156, 0.0139, 0.013, 0.0399, -0.00211, -0.0148, 0.00353, -0.0324, 0.0004, 0.0163}},
	{[treeDepth]uint16{138, 82, 73, 63}, [treeDepth]float32{0, 0.15437, 0.22128, 0.2}, [1 << treeDepth]float32{2.8e-05, 0.00445, -0.0225, 0.000821, 0.0105, -0.0195, 0.0186, 0.0189, 0.0226, 0.0149, -0.0102, -0.0156, -0.0145, -0.0354, -0.00166, 0.0334}},
	{[treeDepth]uint16{139, 117, 41, 17}, [treeDepth]float32{0, 0.13533, 1.2514, 0}, [1 << treeDepth]float32{5.93e-05, -0.0591, 0.000718, 0.0231, -0.0245, 0.000542, 0.00134, 0.0599, -0.0134, 0, 0.00915, 0, -0.00196, 0, -0.0189, 0}},
	{[treeDepth]uint16{41, 64, 118, 62}, [treeDepth]float32{1.9538, -0.40048, 0.39474, 0.23529}, [1 << treeDepth]float32{-0.0108, -0.0651, 0.000777, 0.0209, 0.00618, 0.0118, 0.0166, -0.00387, 0.00209, -0.0431, 0.000458, 0.00176, 0.00289, -0.0273, -0.026, -0.011}},
	{[treeDepth]uint16{29, 28, 144, 104}, [treeDepth]float32{1.4131, 1.8111, 0, 0.6}, [1 << treeDepth]float32{0.000279, -0.00162, -0.0204, 0.00834, -0.0753, -0.0103, -0.02, 0.035, 0.00125, -0.0248, -0.0202, 0.0318, 0.0112, -0.0159, 0.0501, 0.0111}},
	{[treeDepth]uint16{70, 63, 30, 26}, [treeDepth]float32{0.13902, 0.25, 0.01071, 0.050535}, [1 << treeDepth]float32{0.00208, -0.0168, -0.0134, 0.0114, -0.00839, -0.000135, 0.014, -0.00662, -0.0306, -0.0368, 0.0145, -0.0207, -0.00191, 0.0206, 0.000615, -0.0128}},
	{[treeDepth]uint16{2, 8, 55, 41}, [treeDepth]float32{0.060012, 0.8, 0.42804, 1.2514}, [1 << treeDepth]float32{-0.00166, 0.00865, -0.0434, -0.0143, -0.0214, 0.00464, -0.017, 0.031, 0.0202, -0.000149, -0.0462, 0.014, -0.0242, -0.0101, 0.00226, -0.00305}},
	{[treeDepth]uint16{26, 108, 303, 72}, [treeDepth]float32{0.5875, 0, 0, 0.015868}, [1 << treeDepth]float32{0.000989, -0.0157, 0.00137, 0.0388, -0.0247, 0.0103, -0.0189, -0.0652, 0.00413, -0.00607, -0.00901, 0.0239, 0.0439, -0.000963, -0.0126, -0.0213}},
	{[treeDepth]uint16{2, 108, 118, 38}, [treeDepth]float32{0.15459, 0, 0.39474, 0.49882}, [1 << treeDepth]float32{-0.00136, 0.049, 0.0101, 0.00441, -0.0179, 0.0136, -0.0229, 0.000974, -0.00244, 0.0225, 0.00527, -0.0164, -0.0202, 0.0105, 0.0104, 0.00591}},
	{[treeDepth]uint16{2, 14, 87, 84}, [treeDepth]float32{0.74888, 0.64742, 0.15871, 0.78536}, [1 << treeDepth]float32{-0.000579, 0.00139, 0.0223, -0.0213, -0.0113, -0.00304, -0.0142, -0.0173, 0.00394, 0.0119, 0.0125, 0.00503, 0.0144, -0.0113, -0.0067, -0.0111}},
	{[treeDepth]uint16{57, 118, 2, 100}, [treeDepth]float32{0, 0.36842, 0.036502, 1.0489}, [1 << treeDepth]float32{0.000318, -0.00439, -0.0214, -0.0276, 0.00956, 0.00907, 0.00331, -0.0146, -0.0131, 0.0422, -0.0333, -0.0154, -0.0167, 0.0336, -0.00242, 0.00178}},
	{[treeDepth]uint16{89, 1, 60, 46}, [treeDepth]float32{0, 2.0319, 0, 5.4912}, [1 << treeDepth]float32{0.00173, -0.0448, -0.0104, -0.00255, -0.0301, 0.00316, 0.00982, -0.0204, 0.0147, -0.00209, 0.00522, -0.00312, 0.000565, 0, 0.0194, 0.014}},
	{[treeDepth]uint16{67, 26, 19, 27}, [treeDepth]float32{0.76407, 0.5875, 0.17595, 0.4607}, [1 << treeDepth]float32{-0.00267, 0.0106, 0.026, -0.0142, 0.00749, 0.0337, 0.0169, -0.0288, 0.0197, 0.00713, 0.0347, -0.00075, -0.0308, -0.0124, -0.0194, -0.00548}},
	{[treeDepth]uint16{84, 52, 30, 41}, [treeDepth]float32{0.8499, 0.74882, 0.54904, 1.2514}, [1 << treeDepth]float32{-0.00163, 0.0201, -0.0163, -0.016, 0.00497, 0.014, 0.0422, 0.0218, 0.000344, 0.00724, 0.014, -0.0184, -0.0181, -0.00981, 0.0125, 0.00551}},
	{[treeDepth]uint16{67, 73, 96, 50}, [treeDepth]float32{0.58746, 0.48895, 0.47486, 0.16141}, [1 << treeDepth]float32{0.000285, 0.0282, -0.0287, -0.000302, -0.000695, 0.00362, -0.0105, 0.0252, -0.0154, 0.00341, 0.0188, -0.00132, 0.0227, -0.0288, -0.0633, 0.0254}},
	{[treeDepth]uint16{16, 41, 128, 36}, [treeDepth]float32{0, 1.0022, 0, 0.19805}, [1 << treeDepth]float32{0.00158, 0.0154, -0.00369, -0.0605, 0.0151, -0.00385, -0.00887, 0.0123, -0.006, -0.022, 0.0109, -0.029, 0.0453, 0.034, -0.0171, 0.000577}},
	{[treeDepth]uint16{31, 31, 34, 120}, [treeDepth]float32{0.21792, 0.10172, 0, 0}, [1 << treeDepth]float32{0.000109, 0, -0.0421, 0.0123, 0.00238, 0, -0.00228, 0.000319, -0.00458, 0, 0.0195, 0.0235, -0.0371, 0, -0.0477, -0.0044}},
	{[treeDepth]uint16{38, 6, 41, 118}, [treeDepth]float32{0.65133, 0.10101, 1.1604, 0.41667}, [1 << treeDepth]float32{-0.000938, -0.00583, 0.00907, 0.0161, 0.0084, -0.0113, 0.0045, -0.00396, 0.019, -0.0209, -0.0136, 0.0165, -0.0183, 0.0153, 0.00412, 0.0106}},
	{[treeDepth]uint16{83, 110, 144, 39}, [treeDepth]float32{0.03254, -0.10536, 0, 0.54949}, [1 << treeDepth]float32{-0.0307, 0.00278, -0.000975, 0.00305, -0.0558, 0.0392, 0.0026, -0.0376, 0.00466, -0.0113, -0.0294, 0.0205, -0.0215, 0.00558, 0.0205, 0.0105}},
	{[treeDepth]uint16{32, 7, 53, 9}, [treeDepth]float32{0, 0, 0.5, 0.5}, [1 << treeDepth]float32{0.000398, -0.00822, 0.0025, -0.0332, 0.0128, -0.0108, -0.00844, -0.0229, 0.00275, -0.00606, 0.0245, -0.0458, -0.0142, 0.0135, -0.0354, -0.0359}},
	{[treeDepth]uint16{61, 70, 50, 39}, [treeDepth]float32{0, 0.13902, 0.12951, 0.32078}, [1 << treeDepth]float32{-0.00071, -0.0154, -0.00535, 0.0402, 0.0136, 0.00425, -0.0111, 0.022, 0.00179, -0.00474, 0.00795, -0.03, 0.0125, -0.0399, -0.00538, 0.00972}},
	{[treeDepth]uint16{137, 147, 30, 301}, [treeDepth]float32{0.5197, 0, 0.28768, 0}, [1 << treeDepth]float32{0.00138, -0.00755, 0.00885, -0.0562, -0.0015, 0.000815, 0.0551, -0.0227, 0.00609, 0.0227, -0.0208, -0.00861, -0.00992, -0.0239, 0.015, -0.00183}},
	{[treeDepth]uint16{8, 62, 39, 106}, [treeDepth]float32{0.8, 0, 0.42466, 0.059224}, [1 << treeDepth]float32{4.64e-05, 0.0156, 0.0031, -0.0333, 0.00423, 0, -0.00822, 0.0319, 0.015, 0.0533, 0.00056, -0.006, 0.00587, -0.000496, 0.00806, -0.0102}},
	{[treeDepth]uint16{16, 118, 64, 100}, [treeDepth]float32{0, 0.525, -0.40048, 0.97109}, [1 << treeDepth]float32{0.00541, -0.0523, 0.000729, 0.052, -5.83e-05, -0.0123, -0.0328, 0.000237, -0.00653, -0.0349, 0.0172, -0.0212, 0.00426, 0.014, -0.0187, -0.0187}},
	{[treeDepth]uint16{46, 54, 70, 105}, [treeDepth]float32{5.4912, 0.071601, 0.31194, 0.15229}, [1 << treeDepth]float32{-0.000292, 0.0569, -0.00114, -0.00214, -0.0244, 0.00844, -0.00607, 0.0275, 0.00641, 0.0226, -0.0125, 0.00283, -0.03, -0.0505, 0.0317, 0.00518}},
	{[treeDepth]uint16{126, 102, 66, 15}, [treeDepth]float32{0, 0.13013, 0.4476, 0}, [1 << treeDepth]float32{0.00069, 0, 0, 0, 0.0126, 0.0208, 0.00343, 0, -0.00135, 0.0246, -0.0586, -0.000556, -0.000844, -0.0484, 0.0076, 0.0466}},
	{[treeDepth]uint16{87, 105, 49, 99}, [treeDepth]float32{0.15871, 0.21743, 0.6, 0.53665}, [1 << treeDepth]float32{0.000227, -0.000976, -0.0437, -0.037, 0.00225, 0.000296, 0.0109, -0.00961, -0.000733, -0.00522, -0.0228, -0.0129, -0.0436, -0.0264, 0.0219, -0.0125}},
	{[treeDepth]uint16{134, 69, 21, 66}, [treeDepth]float32{0, 0.42382, 1.0089, 0.60967}, [1 << treeDepth]float32{0.000562, 0.0795, -0.00286, -0.0603, -0.023, 0.00819, 0.0152, 0.00174, 0.00797, -0.000467, -0.00135, 0.0256, 0.0109, 0.00358, -0.000504, 0.0403}},
	{[treeDepth]uint16{134, 137, 113, 11}, [treeDepth]float32{0, 0.77876, 0, 0.53686}, [1 << treeDepth]float32{6.58e-05, 0.0334, -0.0149, -0.00456, 0.00347, -0.00077, -0.0672, 0, -0.00304, 0.016, 0.0234, -0.000328, 0.0456, -0.00133, -0.00208, 0}},
	{[treeDepth]uint16{104, 126, 70, 44}, [treeDepth]float32{0.8, 0, 0.13902, 0.90225}, [1 << treeDepth]float32{0.000405, 0.0162, -0.0129, -0.0275, -0.00417, -0.000311, -0.0415, 0.0584, -0.0061, 0.0102, -0.0581, 0.0208, 0.028, -0.00662, 0.006, -0.000274}},
	{[treeDepth]uint16{43, 117, 53, 53}, [treeDepth]float32{1.0951, 0.71483, 0.4485, 0.62878}, [1 << treeDepth]float32{-0.00109, 0.0133, -0.0406, 0.00658, 0.00425, -0.0155, 0.000561, 0.0412, 0, 0, 0, 0, -0.00858, -0.00159, -0.0202, -0.00102}},
	{[treeDepth]uint16{36, 45, 21, 116}, [treeDepth]float32{0.33618, 0.20886, 0.72304, 0.41534}, [1 << treeDepth]float32{0.00145, -0.024, -0.0285, 0.0482, -0.000327, 0.0429, -0.000123, -0.00672, -0.00232, -0.0178, 0.00897, 0.0476, -0.00213, -0.0379, -0.00415, 0.00529}},
	{[treeDepth]uint16{103, 62, 116, 36}, [treeDepth]float32{0.091634, 0.47692, 0.41534, 0.14307}, [1 << treeDepth]float32{0.0013, -0.0299, -0.00772, 0.00421, -0.00352, 0.0148, 0.00943, -0.00304, 0.0102, -0.0559, 0.00157, -0.0131, -0.00747, -0.0151, -0.0103, 0.0294}},
	{[treeDepth]uint16{123, 53, 64, 28}, [treeDepth]float32{0, 0.2394, 0, 1.5317}, [1 << treeDepth]float32{-0.000173, 0.0155, 0.00313, -0.0525, -0.0249, -0.0124, 0.0419, 0.0102, 0.00857, 0.0294, -0.0127, 0.00368, -0.00402, 0, 0.0133, -1.1e-05}},
	{[treeDepth]uint16{141, 6, 62, 45}, [treeDepth]float32{0, 0.3425, 0.71429, 0.050306}, [1 << treeDepth]float32{6.93e-05, 0.0122, -0.00108, 0, -0.0254, 0.0139, -0.0104, 0.000256, -0.00225, 0.0189, -0.00877, -0.00553, 0.00307, 0.0364, 0.0502, -0.0084}},
	{[treeDepth]uint16{13, 46, 39, 302}, [treeDepth]float32{0, 5.4912, 0, 0}, [1 << treeDepth]float32{0.00134, -0.0103, 0.0108, -0.0125, 0, -0.0168, 0, 0.00521, -0.00185, -0.0187, -0.0221, -0.0151, 0, 0.0291, 0, 0.0469}},
	{[treeDepth]uint16{63, 45, 15, 64}, [treeDepth]float32{0.25, 0.37865, 0.2068, -0.51083}, [1 << treeDepth]float32{0.0148, -0.00466, -0.00143, -0.0112, 0.00738, -0.00138, -0.0478, 0.0127, 0.000628, 0.00805, -0.0632, -0.0239, 0.0228, -0.0194, 0.00172, -0.00891}},
	{[treeDepth]uint16{123, 39, 302, 20}, [treeDepth]float32{0, 0.18698, 0, 1.1208}, [1 << treeDepth]float32{0.000446, -0.0443, 0.0025, 0.0394, -0.0236, 0, 0.0368, 0, -0.00456, -0.0105, -0.000641, -0.00202, 0.0272, 0, 0.0263, 0}},
	{[treeDepth]uint16{2, 8, 16, 64}, [treeDepth]float32{0.31388, 0.8, 0, -0.40048}, [1 << treeDepth]float32{-4.5e-05, 0.00318, -0.00461, 0.0112, -0.0111, -0.0478, 0.0298, 0.0302, -0.000734, 0.00524, -0.038, 0.0368, -0.0194, 0.00308, -0.00353, 0.0181}},
	{[treeDepth]uint16{27, 36, 27, 43}, [treeDepth]float32{0.1814, 0.22027, 0.008831, 1.0951}, [1 << treeDepth]float32{-0.000953, 0, -0.00504, 0, -0.0181, 0.0129, 0.0162, -0.00331, 0.00892, 0, -0.0379, 0, 0.000781, 0.00565, 0.0357, -0.00871}},
	{[treeDepth]uint16{6, 116, 45, 107}, [treeDepth]float32{0.14979, 0.37734, 0.45173, 0.49996}, [1 << treeDepth]float32{0.00131, 0.00316, 0.0144, -0.0146, -0.022, -0.0378, -0.0112, 0.00458, 0.00299, 0.0276, -0.00551, -0.017, -0.0143, 0.043, 0.00507, 0.0205}},
	{[treeDepth]uint16{78, 5, 305, 19}, [treeDepth]float32{0.19761, 0.154, 0, 0}, [1 << treeDepth]float32{-0.00124, -0.0155, -0.017, -0.0117, 0.0089, 0.0225, -0.0288, 0.0438, 0.00639, 0.0161, 0.0214, -0.000344, -0.00401, -0.0131, -0.0482, 0.0547}},
	{[treeDepth]uint16{303, 26, 110, 54}, [treeDepth]float32{0, 0.050535, 0.22314, 0}, [1 << treeDepth]float32{0.000405, 0.0177, 0.015, 0.0229, 0.0341, 0.0471, -0.023, -0.00799, 0.00362, -0.018, -0.01, -0.0146, -0.00277, 0.0212, 0.00828, -0.0445}},
	{[treeDepth]uint16{31, 25, 29, 41}, [treeDepth]float32{0.27824, 0.50603, 0.37684, 1.6561}, [1 << treeDepth]float32{-0.000452, -0.00314, -0.0452, 0.00322, -0.00343, 0.00449, 0.004, 0.0194, 0.0222, -0.0318, -0.0277, 0.012, -0.012, 0.00106, 0.0264, -0.0187}},
	{[treeDepth]uint16{103, 20, 30, 44}, [treeDepth]float32{0.015, 0.82972, 0.43139, 0.73925}, [1 << treeDepth]float32{0.00169, -0.0349, -0.00305, 0.00178, 0.0199, -0.0366, 0.011, -0.00455, -0.00423, -0.0135, 0.000567, 0.0184, -2.92e-05, -0.00416, -0.00659, -0.0218}},
	{[treeDepth]uint16{19, 95, 67, 6}, [treeDepth]float32{0, 0, 0.66377, 0.085007}, [1 << treeDepth]float32{-0.00161, 0.00242, -0.0789, -0.00119, 0.00179, 0.0116, 0.0154, -0.00987, -0.00776, 0.0152, 0.0113, -0.0367, 0.00609, -0.0197, 0.00977, 0.0342}},
	{[treeDepth]uint16{105, 45, 62, 36}, [treeDepth]float32{0.39485, 0.20886, 0.23529, 0.33618}, [1 << treeDepth]float32{0.000381, 0.03, -0.0126, 0.0199, -0.00723, 0.0174, 0.00219, -0.00804, 0.0116, 0.00503, -0.042, 0.0158, -0.026, 0.0187, 0.0535, -0.0442}},
	{[treeDepth]uint16{29, 27, 110, 41}, [treeDepth]float32{0, 0.22239, -0.10536, 1.4812}, [1 << treeDepth]float32{0.0131, 0.0157, -0.0352, -0.00196, -0.0023, 0.00282, 0.00123, 0.0155, -0.0113, -0.0216, 0.0251, -0.0175, 0.00074, -0.00128, -0.0115, 0.0337}},
	{[treeDepth]uint16{101, 2, 53, 31}, [treeDepth]float32{0.22982, 0.74888, 0.31744, 0.27824}, [1 << treeDepth]float32{0.000338, -0.0193, 0.0108, -0.032, -0.00046, -0.00926, -0.00252, -0.0295, -0.00496, 0.000207, 0.0209, -0.00956, 0.0151, 0.0309, -0.00594, -0.0386}},
	{[treeDepth]uint16{82, 30, 9, 48}, [treeDepth]float32{0.63693, 0.33276, 0.3, 0.37112}, [1 << treeDepth]float32{0.0015, 0, -0.0229, 0, -0.0214, -1.29e-05, 0.0127, -0.00388, -0.00496, -0.0317, 0.0125, 0.000175, 0.00644, 0.0144, -0.00476, -0.0302}},
	{[treeDepth]uint16{57, 73, 41, 62}, [treeDepth]float32{0, 0.79057, 1.2514, 0.23529}, [1 << treeDepth]float32{7.77e-05, 0.035, 0.00772, 0, 0.0102, 0.0207, -0.00449, -0.00719, 0.000681, -0.0175, 0.0346, -0.0026, -0.0125, 0.0183, -0.00407, -0.0545}},
	{[treeDepth]uint16{83, 82, 21, 6}, [treeDepth]float32{0.10578, 0.27827, 0.63506, 0.28705}, [1 << treeDepth]float32{-0.000987, 0.0197, -0.0428, 0.00377, -0.0119, 0.0209, 0.00819, 0.0014, 0.00871, 0.0449, 0.0284, -0.0232, 0.00886, -0.0187, 0.00443, 0.00894}},
	{[treeDepth]uint16{35, 143, 66, 30}, [treeDepth]float32{0, 0.23413, 0.71459, 0.71426}, [1 << treeDepth]float32{0.000564, -0.0533, 0.00949, 0.0264, 0.000133, 0.0167, -0.0151, 0.00983, -0.0198, 0, -0.0155, 0, 0.00313, -0.00843, -0.000585, 0}},
	{[treeDepth]uint16{89, 89, 69, 147}, [treeDepth]float32{0.80255, 0, 0.77074, 0.38209}, [1 << treeDepth]float32{0.000567, 0, -0.00594, 0.00908, 0.00561, 0, -0.0438, 0.00409, 0.00268, 0, 0.0212, 0.0203, -0.0111, 0, 0.016, -0.000852}},
	{[treeDepth]uint16{31, 132, 82, 44}, [treeDepth]float32{0.27824, 0.6, 0.21686, 0.59613}, [1 << treeDepth]float32{-7.1e-05, -0.0202, -0.0153, 0.0044, -0.026, 0.0201, -0.0383, 0.00572, -0.00768, -0.015, -0.0147, 0.0317, 0.00109, 0.0027, -0.00392, 0.0124}},
	{[treeDepth]uint16{2, 54, 302, 62}, [treeDepth]float32{0.25237, 0.071601, 0, 0.71429}, [1 << treeDepth]float32{-0.000838, 0.0277, -0.00897, -0.00284, -0.0467, 0.00238, 0.0153, 0.019, -0.0164, 0.0286, 0.00762, 0.00561, -0.0228, -0.0228, -0.0158, 0.00481}},
	{[treeDepth]uint16{29, 82, 142, 118}, [treeDepth]float32{1.4131, 0.24578, 0.34994, 0.47917}, [1 << treeDepth]float32{-1.58e-05, 0.0167, 0.00494, 0.0314, 0.00681, -0.0478, -0.0101, 0.0119, -0.0182, -0.0162, -0.00732, 0.0274, 0.0121, -0.0253, 0.00565, 0.0236}},
	{[treeDepth]uint16{117, 18, 117, 47}, [treeDepth]float32{0.95, 0, 0, 0.4834}, [1 << treeDepth]float32{-0.000504, 0, -0.0424, 0, 0.00213, -0.0169, 0.0199, -0.000343, -0.00202, 0, -0.0243, 0, 0.00274, -0.00249, -0.00729, -0.054}},
	{[treeDepth]uint16{46, 89, 20, 37}, [treeDepth]float32{3.5046, 0, 1.2929, 0.7}, [1 << treeDepth]float32{-0.00109, 0.0186, -0.00184, -0.0143, -0.000669, 0.0171, -0.00573, 0.016, -0.0041, 0.0132, -0.0172, 0.00498, 0.0197, -0.0194, 0.0147, -0.0101}},
	{[treeDepth]uint16{51, 70, 41, 106}, [treeDepth]float32{0.032171, 0.13902, 1.3534, 0.33556}, [1 << treeDepth]float32{0.000563, 0.0246, -0.00363, 0.0142, -0.0089, 0.0177, 0.00708, -0.0281, -0.0302, 0.0371, -0.0108, -0.0147, 0.0396, 0.00123, 0.0488, -0.00991}},
	{[treeDepth]uint16{141, 125, 144, 26}, [treeDepth]float32{0, 0.8, 0, 0.050535}, [1 << treeDepth]float32{0.000553, 0.0451, 0.0178, 0, -0.00523, 0, 0.00834, 0, -0.00206, -0.00774, 0.00917, 0, -0.0591, 0, 0.0501, 0}},
	{[treeDepth]uint16{64, 52, 71, 5}, [treeDepth]float32{-0.77653, 0.34157, 1.0978, 0}, [1 << treeDepth]float32{0.0312, -0.000375, -0.0206, 0.00484, 0.013, -0.0375, 0.00644, 0.00511, 0.0213, 0.000193, -0.019, -0.0112, 0.0257, -0.00384, 0.0318, -0.0141}},
	{[treeDepth]uint16{138, 82, 26, 146}, [treeDepth]float32{0, 0.15437, 0, 0}, [1 << treeDepth]float32{0.000757, 0.00607, 0.00273, 0.0153, -0.0144, -0.0499, -0.00263, 0.0477, -0.04, 0, 0.00526, -0.0269, 0.011, 0, -0.0547, -0.00354}},
	{[treeDepth]uint16{36, 66, 11, 50}, [treeDepth]float32{0.33618, 0.38442, 0.21009, 0}, [1 << treeDepth]float32{4.62e-05, -0.0301, -0.0175, 0.0508, -0.00961, -0.00686, 0.00742, -0.0253, -0.00576, 0.00334, 0.00297, 0.0292, -0.0135, -0.0283, -0.00112, 0.021}},
	{[treeDepth]uint16{73, 41, 45, 31}, [treeDepth]float32{0.79057, 1.6561, 0.24082, 0.10172}, [1 << treeDepth]float32{-0.000975, 0.028, 0.0232, 0.00663, 0.00293, 0.0204, -0.0294, -0.0426, 0.00333, -0.00127, -0.0065, -0.023, -0.00181, 0.0366, -0.0368, 0.00615}},
	{[treeDepth]uint16{26, 108, 106, 20}, [treeDepth]float32{0.5875, 0, 0.026439, 0.90441}, [1 << treeDepth]float32{-0.000831, 0.00323, -0.0132, 0.0331, 0.0249, -0.0223, -0.00781, 0.0241, -0.00475, -0.0369, 0.00145, 0.0457, 0.00645, 0.0308, 0.00305, -0.00189}},
	{[treeDepth]uint16{57, 137, 96, 118}, [treeDepth]float32{0, 0.5197, 0, 0.525}, [1 << treeDepth]float32{-0.00133, 0.00744, -0.00516, 0.0346, 0.023, -0.0191, -0.0316, -0.00776, 0.012, 0.0006, 0.000506, -0.0204, -0.0253, -0.000315, -0.042, -0.00253}},
	{[treeDepth]uint16{86, 39, 302, 41}, [treeDepth]float32{0, 0, 0, 1.0022}, [1 << treeDepth]float32{0.00119, -0.0274, 0, 0.00472, -0.0105, -0.03, 0, 0.0522, 0.00203, -0.0135, 0, -0.011, 0.0172, -0.00612, 0, 0.024}},
	{[treeDepth]uint16{19, 45, 95, 12}, [treeDepth]float32{0, 0.5647, 0, 0}, [1 << treeDepth]float32{-0.00196, -0.00148, -0.00503, -0.0097, 0.0167, 0.0281, 0.00859, 0, -0.00399, 0.0164, 0.0178, -0.0538, -0.000303, -0.0418, -0.00496, 0.015}},
	{[treeDepth]uint16{142, 29, 62, 18}, [treeDepth]float32{0.6227, 0.033575, 0.57627, 0}, [1 << treeDepth]float32{0.000378, -0.0244, 0.00421, 0.0301, 0.00219, 0.0196, -0.00551, 0.0186, -0.0232, -0.0383, -0.0107, 0.000714, 0.0177, 0.00408, -0.011, 0.0214}},
	{[treeDepth]uint16{14, 74, 50, 101}, [treeDepth]float32{0.64742, 0.61312, 0.30004, 0.22982}, [1 << treeDepth]float32{-0.00113, 0.00893, 0.0298, 0.0102, -0.0295, 0.00941, -0.00404, -0.00751, -0.0027, -0.0151, 0.0104, -0.0446, -0.0238, 0.0375, 0.000426, -0.0132}},
	{[treeDepth]uint16{67, 107, 20, 14}, [treeDepth]float32{0.76407, 0.24946, 0.90441, 0.51771}, [1 << treeDepth]float32{-8.79e-05, 0.00379, -0.0339, 0.00417, 0.000133, -0.00844, 0.00662, 0.00307, 0.0158, -0.0419, -0.00651, 0.00887, -0.000223, -0.00494, -0.000862, 0.01}},
	{[treeDepth]uint16{29, 72, 104, 4}, [treeDepth]float32{1.4131, 0, 0.6, 0}, [1 << treeDepth]float32{0.000459, 0.0308, -0.00738, -0.0303, -0.00822, 0.023, 0.0124, 0.0175, -0.0254, 0.024, 0.0223, 0.0364, -0.0389, -0.00498, -0.051, -0.00288}},
	{[treeDepth]uint16{63, 62, 37, 133}, [treeDepth]float32{0.5, 0, 0.40375, 0}, [1 << treeDepth]float32{0.0004, 0.0339, -0.0188, -0.0374, -0.00947, 0.0395, 0.00197, 0.00319, -0.0134, 0.0374, 0.00245, 0.00247, -0.0105, 0.0327, -0.00546, 0.0152}},
	{[treeDepth]uint16{110, 83, 71, 136}, [treeDepth]float32{-0.10536, 0.071128, 1.2615, 0}, [1 << treeDepth]float32{-0.0298, 0.0013, -0.00296, 0.00264, -0.0345, -0.0228, 0.0165, 0.00882, -0.00261, 0.00953, 0.00769, -0.0137, -0.0458, -0.0118, -0.064, 0.00807}},
	{[treeDepth]uint16{84, 70, 132, 25}, [treeDepth]float32{0.8499, 0.18846, 0.5, 0.23807}, [1 << treeDepth]float32{0.000622, -0.000822, -0.00377, 0.0312, -0.000805, 0.00185, -0.0237, 0.012, -0.000242, 0.0139, -0.0159, 0.0238, 0.00112, -0.00863, 0.0137, -0.000284}},
	{[treeDepth]uint16{66, 300, 5, 63}, [treeDepth]float32{0.98658, 0, 0.154, 0.5}, [1 << treeDepth]float32{-0.000442, 0.0268, -0.02, 0.0175, -0.00543, 0.0324, -0.0166, 0, 0.00595, 0.0209, -0.0256, -0.0906, -0.0296, -0.00446, 0.0932, 0}},
	{[treeDepth]uint16{57, 41, 28, 71}, [treeDepth]float32{0, 1.9538, 1.8111, 1.0418}, [1 << treeDepth]float32{0.000779, -0.0105, -0.0457, 0.033, -0.0257, 0.0235, 0.0475, 0.00551, -1.9e-05, 0.0241, -0.018, -0.037, 0.00628, 0, 0.00157, -0.0211}},
	{[treeDepth]uint16{41, 30, 43, 58}, [treeDepth]float32{1.2514, 0.61929, 1.0951, 0}, [1 << treeDepth]float32{0.000242, 0.000285, 0.000102, -0.0322, 0.00277, -0.00597, 0.011, -0.0182, -0.0104, 0.0259, -0.0073, -0.0747, 0.0421, -0.00106, 0.0316, -0.00759}},
	{[treeDepth]uint16{19, 14, 120, 73}, [treeDepth]float32{0, 0.64742, 0, 0.48895}, [1 << treeDepth]float32{-0.0011, 0.0137, 0.0171, 0.00169, -0.0247, 0.0215, -0.0376, -0.00977, -0.00898, -0.00245, -0.00189, -0.0131, -0.0198, 0.0249, 0.0259, 0.027}},
	{[treeDepth]uint16{32, 62, 3, 45}, [treeDepth]float32{0, 0.061728, 0, 0.20886}, [1 << treeDepth]float32{0.000735, 0.0719, 0.00157, -0.01, -0.015, -0.019, -0.0159, 0.00967, 0.00148, 0.0218, 0.00147, -0.0339, -0.037, 0.0139, 0.02, 0.0245}},
	{[treeDepth]uint16{146, 69, 27, 41}, [treeDepth]float32{0, 0.77074, 0.008831, 1.6561}, [1 << treeDepth]float32{-0.00026, -0.0702, 0.0065, -0.0474, 0.00354, -0.0236, -0.00517, 0.055, 0.0174, 0.0269, -0.0123, 0, -0.0022, -0.0195, -0.0117, -0.0329}},
	{[treeDepth]uint16{108, 62, 2, 118}, [treeDepth]float32{0, 0, 0.086646, 0.39474}, [1 << treeDepth]float32{0.00111, 0.00158, -0.00031, 0.0131, 0.00797, 0.0361, 0.0268, -0.0109, -0.00622, -0.00833, -0.0236, -0.0129, 9.88e-05, 0.0335, 0.0059, -0.000825}},
	{[treeDepth]uint16{82, 62, 63, 83}, [treeDepth]float32{0.75155, 0, 0.2, 0.29444}, [1 << treeDepth]float32{0.000494, 0, 0.00178, 0, -0.0109, 0.000124, 0.000496, 0.00347, -0.00352, 0.00138, 0.0363, -0.0155, 0.0221, 0.049, -0.00538, -0.0418}},
	{[treeDepth]uint16{129, 82, 63, 21}, [treeDepth]float32{0.21644, 0.21686, 0.33333, 0.29911}, [1 << treeDepth]float32{-0.000382, -0.00427, -0.0252, 0.0449, -0.0156, -0.0126, 0.0129, 0.0158, -0.0047, 0.00307, 0.00901, -0.00251, -0.000446, -0.048, -0.00871, 0.0317}},
	{[treeDepth]uint16{5, 60, 64, 30}, [treeDepth]float32{0.0073907, 0, -0.47804, 0.28768}, [1 << treeDepth]float32{-0.0116, 0.0201, -0.000133, -0.031, 0.00105, -0.0226, 0.0528, -0.0304, 0.00621, -0.00683, 0.00354, -0.00383, 0.000964, -0.00978, -0.000279, -0.0446}},
	{[treeDepth]uint16{89, 38, 54, 20}, [treeDepth]float32{0.80255, 0.81389, 0.9, 0.93454}, [1 << treeDepth]float32{-6.35e-05, 0.034, -0.0197, 0.0292, -0.0108, -0.00204, 0.0146, 0.00164, 0.00136, -0.00779, -0.0302, -0.00723, 0.00429, -0.0177, 0.00304, 0.0157}},
	{[treeDepth]uint16{36, 58, 69, 298}, [treeDepth]float32{0.33618, 0, 0.47343, 0}, [1 << treeDepth]float32{-0.000464, 0.0201, -0.019, -0.046, -0.00364, -0.00528, 0.0105, -0.0172, 0.0171, 0.0644, 0.0165, -0.0139, 0.00679, -0.0105, -0.0236, 0}},
	{[treeDepth]uint16{25, 19, 63, 303}, [treeDepth]float32{0.66096, 0.17595, 0.25, 0}, [1 << treeDepth]float32{-0.000403, 0.0173, -0.000427, 0.0114, -0.00719, 0.0136, 0.0178, -0.0115, -0.0277, 0.043, -0.00953, 0.0267, 0.0123, -0.0323, 0.000486, -0.0108}},
	{[treeDepth]uint16{146, 27, 132, 42}, [treeDepth]float32{0, 0.008831, 0.6, 0.75649}, [1 << treeDepth]float32{0.00138, -0.0417, -0.00518, -0.0157, -0.0192, -0.0299, 0.00789, -0.0161, 0.00568, -0.0838, 0.00494, 0.0192, -0.00438, 0.0448, -0.0145, 0.014}},
	{[treeDepth]uint16{303, 103, 105, 41}, [treeDepth]float32{0, 0.052228, 0.29749, 0.93371}, [1 << treeDepth]float32{-0.000527, -0.0135, 0.00198, -0.0155, 0.023, -0.00773, 0.00123, 0.00396, 0.00487, -0.0321, -0.018, 0.0116, 0.00207, 0.0113, -0.0328, 0.0431}},
	{[treeDepth]uint16{98, 45, 3, 72}, [treeDepth]float32{0, 0.085834, 0, 0.085267}, [1 << treeDepth]float32{-0.00118, 0.0429, -0.00017, 0.0115, -0.0185, 0.0609, 0.00724, -0.0558, 0.0198, 0.0177, -0.00104, 0.0121, 0.0242, -0.00835, -0.00386, -0.0194}},
	{[treeDepth]uint16{78, 5, 50, 38}, [treeDepth]float32{0.19761, 0.154, 0.10175, 0.12474}, [1 << treeDepth]float32{-0.000122, -0.00288, 0.0596, -0.00664, -0.0188, 0.014, -0.0208, 0, -0.00522, 0.00379, -0.00648, 0.0592, 0.00569, 0.0083, -0.0283, 0.0113}},
	{[treeDepth]uint16{83, 64, 110, 37}, [treeDepth]float32{0.80091, -0.072571, 0.61519, 0}, [1 << treeDepth]float32{-0.0132, 0.0043, -0.00011, 0.0171, -0.0083, -0.0226, -0.00937, 0.00587, 0.00343, -0.0696, 0.00088, 0.0251, -0.0105, 0.0302, 0.00635, 0.0146}},
	{[treeDepth]uint16{28, 72, 49, 49}, [treeDepth]float32{1.5317, 0.17312, 0, 0.6}, [1 << treeDepth]float32{0.000915, 0.00347, 0.0138, -0.0646, -0.0168, -0.0287, -0.0191, -0.0339, 0, 0, 0, 0, 0.00324, -0.00499, 0.0122, 0.0088}},
	{[treeDepth]uint16{123, 39, 302, 59}, [treeDepth]float32{0, 0.18698, 0, 0}, [1 << treeDepth]float32{0.000834, -0.0455, -0.000433, 0.0238, -0.0181, 0, 0.0249, 0, -0.00722, 0.0388, -0.00254, 0.00271, 0.0341, 0, 0.0415, 0}},
}
