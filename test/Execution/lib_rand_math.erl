%% rand with fixed seeds over all algorithms, and math's functions at edges.
-module(lib_rand_math).
-export([main/0]).
main() ->
    [begin rand:seed(A, {1, 2, 3}), io:format("~w ~w ~w~n", [A, [rand:uniform(1000) || _ <- lists:seq(1, 6)], rand:uniform()]) end || A <- [exsss, exro928ss, exrop, exs1024s, exsp]],
    S = rand:seed_s(exsss, 42), {X, S1} = rand:uniform_s(10, S), {Y, S2} = rand:uniform_s(S1), {N, S3} = rand:normal_s(S2),
    io:format("~w ~w ~w ~w~n", [X, Y, N, element(1, rand:uniform_s(1 bsl 100, S3))]),
    io:format("~w~n", [element(1, rand:uniform_s(100, rand:jump(S)))]),
    rand:seed(exsss, 7), io:format("~w ~w~n", [rand:bytes(8), rand:normal(5, 2)]),
    io:format("~w ~w~n", [rand:uniform_real(), element(1, rand:bytes_s(3, S))]),
    io:format("~p~n", [[K || {_, K} <- lists:sort([{rand:uniform(), V} || V <- lists:seq(1, 10)])]]),
    io:format("~p~n", [rand:export_seed_s(rand:seed_s(exsss, {4, 5, 6}))]),
    io:format("~w~n", [[try F(V) catch error:E -> E end || F <- [fun math:sqrt/1, fun math:exp/1, fun math:log/1, fun math:log2/1, fun math:log10/1, fun math:floor/1, fun math:ceil/1], V <- [0, 1, 4.0, -1, 1000, a]]]),
    io:format("~w~n", [[math:pow(A, B) || {A, B} <- [{2, 10}, {2.0, -1}, {0, 0}, {-8, 3}, {9, 0.5}]]]),
    io:format("~w~n", [[math:fmod(A, B) || {A, B} <- [{7, 3}, {-7, 3}, {7.5, -2}]]]),
    io:format("~w~n", [[try math:pow(A, B) catch error:E -> E end || {A, B} <- [{10, 400}, {-1, 0.5}, {1 bsl 2000, 1}]]]),
    io:format("~.10f ~.10f ~.10f~n", [math:pi(), math:atan2(1, -1), math:sin(1) * math:sin(1) + math:cos(1) * math:cos(1)]).
