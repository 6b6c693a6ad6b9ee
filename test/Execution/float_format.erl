-module(float_format).
-export([main/0]).
main() ->
    Fs = [0.0, -0.0, 1.0, 0.1, 0.2 + 0.1, 1.0e-5, 123456.789, 1.0e15, 1.0e16, 1.0e17, 1.0e21, 1.0e22, 9007199254740993.0, 4.35, 2.5e-308, 5.0e-324, 1.7976931348623157e308, 100.0, 1234567890123456789.0, 1.0e100, 3.0e-10],
    [io:format("~p ~w ~s ~s~n", [F, F, float_to_list(F), float_to_list(F, [short])]) || F <- Fs],
    [io:format("~s ~s ~s~n", [float_to_list(F, [{decimals, 4}]), float_to_list(F, [{decimals, 10}, compact]), float_to_list(F, [{scientific, 3}])]) || F <- Fs, abs(F) < 1.0e20],
    [io:format("~.1f ~.5f ~10.3f ~e~n", [F, F, F, F]) || F <- Fs, abs(F) < 1.0e20].
