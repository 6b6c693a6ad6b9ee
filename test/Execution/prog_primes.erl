-module(prog_primes).
-export([main/0]).
main() ->
    io:format("~p~n", [[N || N <- lists:seq(2, 100), prime(N)]]),
    io:format("~p~n", [[{N, mr(N)} || N <- [561, 7919, 2147483647, 1000000007, (1 bsl 61) - 1, (1 bsl 89) - 1, (1 bsl 89) + 1]]]),
    io:format("~p~n", [factors(600851475143)]),
    io:format("~p~n", [[gcd(A, B) || {A, B} <- [{12, 18}, {17, 5}, {1 bsl 80, 6 * (1 bsl 70)}]]]),
    io:format("~p~n", [powmod(3, 1 bsl 100, 1000000007)]).
prime(N) -> lists:all(fun(D) -> N rem D =/= 0 end, lists:seq(2, trunc(math:sqrt(N)))).
mr(N) when N rem 2 =:= 0 -> false;
mr(N) -> {S, D} = split(N - 1, 0), lists:all(fun(A) -> A rem N =:= 0 orelse witness(powmod(A, D, N), S, N) end, [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37]).
split(D, S) when D rem 2 =:= 0 -> split(D div 2, S + 1);
split(D, S) -> {S, D}.
witness(X, _, N) when X =:= 1; X =:= N - 1 -> true;
witness(_, 1, _) -> false;
witness(X, S, N) -> witness(X * X rem N, S - 1, N).
powmod(_, 0, _) -> 1;
powmod(B, E, M) when E band 1 =:= 0 -> powmod(B * B rem M, E bsr 1, M);
powmod(B, E, M) -> B * powmod(B, E - 1, M) rem M.
factors(N) -> factors(N, 2).
factors(1, _) -> [];
factors(N, P) when P * P > N -> [N];
factors(N, P) when N rem P =:= 0 -> [P | factors(N div P, P)];
factors(N, P) -> factors(N, P + 1).
gcd(A, 0) -> A;
gcd(A, B) -> gcd(B, A rem B).
