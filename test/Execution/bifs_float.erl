%% Floats: text in every format, rounding, mixed arithmetic and comparison, math.
-module(bifs_float).
-export([main/0]).

main() ->
    Fs = [0.0, -0.0, 1.0, -1.5, 0.1, 1.0e22, 1.0e23, 1.0e-5, 1.0e-4, 1.0e-3, 123456789.125, 1.0e15, 1.0e16, 9007199254740992.0,
          9007199254740994.0, 1.2345e20, 5.0e-324, 2.2250738585072014e-308, 1.7976931348623157e308, 0.0005, -0.0004, 12345678.9, 2.5, 3.5],
    [io:format("~w ~p ~s ~s ~s ~s ~s~n",
               [F, F, float_to_list(F), float_to_list(F, [short]), show(F, [{decimals, 3}]), show(F, [{decimals, 6}, compact]), float_to_list(F, [{scientific, 4}])])
     || F <- Fs],
    [io:format("~w: ~w ~w ~w ~w~n", [F, trunc(F), round(F), floor(F), ceil(F)])
     || F <- [0.5, -0.5, 1.5, 2.5, -2.5, 0.49999999999999994, 4503599627370497.5, 1.0e20, -1.0e20, 1.0e25, 123.999, -123.001]],
    io:format("~w~n", [[float(I) || I <- [1, -1, 1 bsl 53, (1 bsl 53) + 1, (1 bsl 64) - 1, 1 bsl 100, -(1 bsl 1000)]]]),
    io:format("~w~n", [[{X, Y, X < Y, X == Y, X =:= Y} || {X, Y} <- pairs()]]),
    io:format("~w~n", [[catch_(F) || F <- faults()]]),
    io:format("~w~n", [[math:sqrt(2), math:pow(2, 0.5), math:exp(1), math:log(10), math:log2(8), math:log10(1000), math:sin(1), math:cos(1),
                        math:atan2(1, -1), math:fmod(7, 3), math:ceil(1.2), math:floor(-1.2), math:pi(), math:erf(0.5)]]),
    io:format("~w~n", [[catch_(fun() -> list_to_float(T) end) || T <- ["1.0", "1.", "1", ".5", "1.0e5", "-1.0E-5", "1e5", "1.0e400", "1.5x", ""]]]),
    io:format("~w~n", [[1 + 1.0, 3 / 2, 4 / 2, (1 bsl 100) * 1.0, 1.0e10 - (1 bsl 33), -(0.0), 0.0 + 0, 5 * 0.2]]),
    io:format("~w~n", [lists:sum([0.1 || _ <- lists:seq(1, 10)])]).

show(F, O) -> try float_to_list(F, O) catch error:badarg -> "badarg" end.

pairs() ->
    B = 1 bsl 53,
    [{B + 1, float(B)}, {B, float(B)}, {B - 1, float(B)}, {1, 1.0}, {1, 1.5}, {-1, -1.5}, {1 bsl 1023, 8.98846567431158e307}, {1 bsl 2000, 1.0e308},
     {-(1 bsl 2000), -1.0e308}, {1 bsl 64, 18446744073709551616.0}, {(1 bsl 64) + 1, 18446744073709551616.0}, {0, -0.0}, {0.0, -0.0}].

faults() ->
    Zero = list_to_integer("0"), Big = 1 bsl 2000, Atom = list_to_atom("a"),
    [fun() -> 1 / Zero end, fun() -> 1.0 / Zero end, fun() -> 1 div Zero end, fun() -> 1 rem Zero end, fun() -> Big * 1.0 end, fun() -> Big / 2 end,
     fun() -> 1.0e308 * (Zero + 10) end, fun() -> Atom + 1 end, fun() -> 1 + Atom end, fun() -> -Atom end, fun() -> 1.0 div (Zero + 1) end,
     fun() -> 1.5 band (Zero + 1) end, fun() -> float(Atom) end, fun() -> float(Big) end, fun() -> round(Atom) end, fun() -> abs(Atom) end,
     fun() -> math:sqrt(Zero - 1) end, fun() -> math:log(Zero) end, fun() -> math:pow(10, 400) end, fun() -> math:exp(Atom) end].

catch_(F) -> try F() catch C:R -> {C, R} end.
