%% float_to_list, float_to_binary and io_lib's float controls with all options.
-module(float_options).
-export([main/0]).
main() ->
    Fs = [0.0, -0.0, 1.0, -1.5, 0.1, 123.456, 1.0e10, 1.0e-10, 1.0e22, 1.7976931348623157e308, 5.0e-324, 0.5, 2.5, 99.995, 1 / 3],
    [io:format("~w ~s ~s~n", [F, float_to_list(F), float_to_binary(F)]) || F <- Fs],
    [io:format("~s~n", [float_to_list(F, [{scientific, D}])]) || F <- Fs, D <- [0, 3, 20]],
    [io:format("~s ~s~n", [float_to_list(F, [{decimals, D}]), float_to_list(F, [{decimals, D}, compact])]) || F <- Fs, abs(F) < 1.0e15, D <- [0, 1, 2, 10]],
    [io:format("~s~n", [float_to_binary(F, [short])]) || F <- Fs],
    [io:format("~f ~.1f ~e ~.3e ~g ~.10g|~12.3f|~-12.2f~n", [F, F, F, F, F, F, F, F]) || F <- Fs, abs(F) < 1.0e15],
    io:format("~p~n", [[try float_to_list(1.0, O) catch error:E -> E end || O <- [[{decimals, -1}], [{decimals, 254}], [foo], x, [{scientific, 250}], [compact]]]]),
    io:format("~p~n", [[try float_to_list(F, [{decimals, 2}]) catch error:E -> E end || F <- [1, a, 1.0e300]] -- [x]]),
    io:format("~p ~p~n", [[round(F) || F <- [0.5, 1.5, 2.5, -0.5, -1.5, 1.0e20]], [trunc(F) || F <- [0.9, -0.9, 1.0e30]]]),
    io:format("~p ~p~n", [[floor(F) || F <- [-0.5, 2.9, 3]], [ceil(F) || F <- [-0.5, 2.1, 3]]]),
    io:format("~p~n", [[list_to_float(float_to_list(F, [short])) =:= F || F <- Fs, F =/= 0.0]]).
