%% An I/O server's state.
-record(device, {
    descriptor, % 1: standard output and input; 2: standard error
    encoding,   % unicode or latin1
    binary = false,   % input is given as binaries
    input = <<>>,     % read, and not yet asked for
    at_end = false,   % of the input, for good
    prompt = '',      % of the request that waits for input
    deferred = []     % requests to read that came meanwhile, newest first
}).
