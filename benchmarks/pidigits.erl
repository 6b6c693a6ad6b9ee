%% Digits of pi by Gibbons' spigot: big-integer arithmetic.
-module(pidigits).
-export([main/0]).

main() -> io:format("~s~n", [digits(1500, 1, 0, 1, 1)]).

digits(0, _, _, _, _) -> [];
digits(N, Q, R, T, K) ->
    Digit = (3 * Q + R) div T,
    case Digit =:= (4 * Q + R) div T of
        true -> [$0 + Digit | digits(N - 1, 10 * Q, 10 * (R - Digit * T), T, K)];
        false ->
            L = 2 * K + 1,
            digits(N, Q * K, (2 * Q + R) * L, T * L, K + 1)
    end.
