%% Big integers: products, quotients, shifts, bits, text.
-module(bifs_bignum).
-export([main/0]).

main() ->
    F = fact(300),
    io:format("~w~n", [F]),
    io:format("~w~n", [F div fact(298)]),
    io:format("~w ~w~n", [F rem 1000000007, -F rem 1000000007]),
    io:format("~w~n", [[fib(N) || N <- [90, 91, 92, 93, 94, 200, 500]]]),
    io:format("~s~n", [pi(300)]),
    io:format("~w~n", [pow_mod(3, 1 bsl 200, (1 bsl 127) - 1)]),
    io:format("~w~n", [gcd(fact(60), fib(600))]),
    io:format("~w~n", [isqrt(F * F)  =:= F]),
    shifts(),
    bits(),
    text(),
    edges(),
    large().

fact(0) -> 1;
fact(N) -> N * fact(N - 1).

fib(N) -> fib(N, 0, 1).
fib(0, A, _) -> A;
fib(N, A, B) -> fib(N - 1, B, A + B).

%% Machin's formula in fixed point.
pi(Digits) ->
    Unit = pow(10, Digits + 10),
    Pi = 4 * (4 * arccot(5, Unit) - arccot(239, Unit)),
    integer_to_list(Pi div pow(10, 10)).

arccot(X, Unit) ->
    T = Unit div X,
    arccot(X * X, T, T, 3, -1).
arccot(_, _, 0, _, _) -> 0;
arccot(X2, Sum0, T0, N, Sign) ->
    T = T0 div X2,
    case T div N of
        0 -> Sum0;
        D -> arccot(X2, Sum0 + Sign * D, T, N + 2, -Sign)
    end.

pow(_, 0) -> 1;
pow(B, N) when N rem 2 =:= 0 -> pow(B * B, N div 2);
pow(B, N) -> B * pow(B, N - 1).

pow_mod(_, 0, _) -> 1;
pow_mod(B, N, M) when N band 1 =:= 0 -> pow_mod(B * B rem M, N bsr 1, M);
pow_mod(B, N, M) -> B * pow_mod(B, N - 1, M) rem M.

gcd(A, 0) -> A;
gcd(A, B) -> gcd(B, A rem B).

isqrt(N) -> isqrt(N, 1 bsl ((length(integer_to_list(N, 2)) + 1) div 2)).
isqrt(N, X) ->
    case (X + N div X) div 2 of
        Y when Y < X -> isqrt(N, Y);
        _ -> X
    end.

shifts() ->
    X = 16#123456789abcdef0123456789abcdef,
    [io:format("~w: ~w ~w ~w ~w~n", [S, X bsl S, X bsr S, -X bsl S, -X bsr S])
     || S <- [0, 1, 3, 63, 64, 65, 100, 121, 128, -1, -64]],
    io:format("~w~n", [[catch_(fun() -> 1 bsl (1 bsl 70) end), catch_(fun() -> 0 bsl (1 bsl 70) end),
                        catch_(fun() -> -1 bsr (1 bsl 70) end), catch_(fun() -> 1 bsl 1.0 end)]]).

bits() ->
    Xs = [0, -1, 5, -5, 1 bsl 70, -(1 bsl 70), (1 bsl 128) - 1, -(1 bsl 128), 12345678901234567890123],
    [io:format("~w ~w: ~w ~w ~w ~w~n", [X, Y, X band Y, X bor Y, X bxor Y, bnot X]) || X <- Xs, Y <- Xs, X =< Y].

text() ->
    X = -fact(50),
    [io:format("~s ~w~n", [integer_to_list(X, B), list_to_integer(integer_to_list(X, B), B) =:= X]) || B <- [2, 3, 8, 10, 16, 29, 36]],
    io:format("~s~n", [integer_to_binary(1 bsl 300, 32)]),
    Digits = lists:duplicate(2000, $9),
    io:format("~w~n", [list_to_integer(Digits) + 1 =:= pow(10, 2000)]).

edges() ->
    [begin
         P = 1 bsl N,
         io:format("~w: ~w~n", [N, [P - 1, P, P + 1, -P, 1 - P, -P - 1, (P - 1) * (P + 1), P * P, P - P, (P + 1) - P, -(P + 1) + P,
                                    -P div -1, (P - 1) div P, P div (P - 1), P rem (P - 1), abs(-P), -(-P)]])
     end || N <- [58, 59, 60, 61, 62, 63, 64, 65, 127, 128]].

%% Long enough for the fast methods; checked by identities and a hash.
large() ->
    A = pow(7, 20000), B = pow(3, 15000) + 1,
    P = A * B,
    io:format("~w ~w ~w~n", [P div A =:= B, P rem B, (P + 5) rem A]),
    io:format("~w~n", [(A + B) * (A - B) =:= A * A - B * B]),
    T = integer_to_list(P),
    io:format("~w ~w ~w~n", [length(T), erlang:phash2(T), list_to_integer(T) =:= P]),
    io:format("~w~n", [erlang:phash2([A div B, A rem B])]).

catch_(F) -> try F() catch C:R -> {C, R} end.
