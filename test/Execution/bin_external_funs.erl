%% Local funs through the external format: found again, unknown ones, malformed ones.
-module(bin_external_funs).
-export([main/0]).

main() ->
    known(),
    nested(),
    unknown_module(),
    unknown_fun(),
    information(),
    malformed(),
    large_arity().

again(T) -> binary_to_term(term_to_binary(T)).

known() ->
    X = 3,
    Y = "free",
    Funs = [{fun() -> none end, []},
            {fun(A) -> A + X end, [4]},
            {fun(A, B) -> {A, B, X, Y} end, [1, 2]},
            {fun helper/1, [5]},
            {fun ?MODULE:main/0, none},
            {fun lists:reverse/1, [[1, 2, 3]]},
            {fun F(0) -> 1; F(N) -> N * F(N - 1) end, [10]},
            {fun(A, B, C, D, E, F, G, H, I, J) -> [A, B, C, D, E, F, G, H, I, J, X] end, lists:seq(1, 10)}],
    [begin
         G = again(F),
         io:format("~p ~p ~p~n", [G =:= F, erlang:fun_info(G, arity), Args =:= none orelse apply(G, Args)])
     end || {F, Args} <- Funs],
    Compressed = binary_to_term(term_to_binary(fun(A) -> {A, lists:duplicate(100, X)} end, [compressed])),
    io:format("~p~n", [length(element(2, Compressed(1)))]),
    {G, Used} = binary_to_term(<<(term_to_binary(fun(A) -> A * X end))/binary, "rest">>, [used]),
    io:format("~p ~p~n", [G(5), Used =:= byte_size(term_to_binary(G))]),
    io:format("~p~n", [(binary_to_term(term_to_binary(fun() -> safe end), [safe]))()]).

helper(N) -> N * 100.

nested() ->
    Add = fun(N) -> fun(M) -> M + N end end,
    Two = Add(2),
    Compose = fun(X) -> Two(Two(X)) end,
    io:format("~p~n", [(again(Compose))(1)]),
    #{f := F, l := [G | _]} = again(#{f => Compose, l => [Two, {Add}]}),
    io:format("~p~n", [{F(1), G(1)}]),
    io:format("~p~n", [[H(10) || H <- again([Add(N) || N <- lists:seq(1, 5)])]]).

%% A fun's external term, without the version.
fun_ext(Arity, Uniq, Index, Module, OldIndex, OldUniq, Free) ->
    <<131, Pid/binary>> = term_to_binary(self()),
    M = atom_to_binary(Module),
    Terms = << <<(tail(term_to_binary(T)))/binary>> || T <- Free >>,
    Rest = <<Arity, Uniq:16/binary, Index:32, (length(Free)):32, 100, (byte_size(M)):16, M/binary,
             (tail(term_to_binary(OldIndex)))/binary, (tail(term_to_binary(OldUniq)))/binary, Pid/binary, Terms/binary>>,
    <<131, 112, (byte_size(Rest) + 4):32, Rest/binary>>.

tail(<<131, T/binary>>) -> T.

call(F, Args) ->
    try apply(F, Args) of
        V -> io:format("~p~n", [V])
    catch
        C:{R, F}:S -> io:format("~p {~p,F} ~p~n", [C, R, hd(S)]);
        C:{R, {F, A}} -> io:format("~p {~p,{F,~p}}~n", [C, R, A]);
        C:R:S ->
            case hd(S) of
                {F, A, L} -> io:format("~p ~p [{F,~p,~p}]~n", [C, R, A, L]);
                _ -> io:format("~p ~p ~p~n", [C, R, S])
            end
    end.

unknown_module() ->
    B = fun_ext(1, <<1:128>>, 5, no_such_module, 4, 77, [42, "free"]),
    F = binary_to_term(B),
    io:format("~p ~p~n", [F, is_function(F, 1)]),
    io:format("~p ~p~n", [F =:= binary_to_term(B), term_to_binary(F) =:= B]),
    io:format("~p~n", [F =:= binary_to_term(fun_ext(1, <<1:128>>, 5, no_such_module, 4, 77, [43, "free"]))]),
    [call(F, A) || A <- [[1], [], [1, 2]]],
    Wide = binary_to_term(fun_ext(12, <<1:128>>, 5, no_such_module, 4, 77, [])),
    [call(Wide, lists:seq(1, N)) || N <- [11, 12, 13]],
    io:format("~p~n", [catch lists:map(fun(_) -> F end, [1, 2])]).

unknown_fun() ->
    B = fun_ext(2, <<9:128>>, 999, ?MODULE, 999, 123, []),
    F = binary_to_term(B),
    io:format("~p ~p~n", [F, term_to_binary(F) =:= B]),
    [call(F, A) || A <- [[1, 2], [1]]],
    %% The program's own, but for one thing.
    X = self(),
    <<131, 112, Size:32, Arity, Uniq:16/binary, Index:32, Free:32, R/binary>> = Own = term_to_binary(fun(A) -> {A, X =:= self()} end),
    [begin
         G = binary_to_term(Changed),
         io:format("~p ~p~n", [Changed =:= Own, term_to_binary(G) =:= Changed]),
         call(G, [1])
     end
     || Changed <- [Own,
                    <<131, 112, Size:32, Arity, Uniq/binary, (Index + 1000):32, Free:32, R/binary>>,
                    <<131, 112, Size:32, Arity, 0:128, Index:32, Free:32, R/binary>>]].

information() ->
    F = binary_to_term(fun_ext(1, <<1:128>>, 5, no_such_module, 4, 77, [42, "free"])),
    io:format("~p~n", [[erlang:fun_info(F, I) || I <- [module, new_index, new_uniq, index, uniq, name, arity, env, type]]]),
    {new_uniq, U} = erlang:fun_info(fun() -> U0 = 1, U0 end, new_uniq),
    io:format("~p~n", [byte_size(U)]),
    io:format("~p~n", [lists:sort([F, fun lists:map/2, a, 1]) =:= [1, a, F, fun lists:map/2] orelse lists:sort([F, fun lists:map/2, a, 1]) =:= [1, a, fun lists:map/2, F]]).

malformed() ->
    Whole = term_to_binary(fun() -> malformed end),
    Results = [catch binary_to_term(binary:part(Whole, 0, N)) || N <- lists:seq(0, byte_size(Whole) - 1)],
    io:format("~p~n", [lists:usort([element(1, element(2, R)) || R <- Results])]),
    Prefix = fun_ext(1, <<1:128>>, 5, no_such_module, 4, 77, []),
    <<Head:26/binary, _:32, Tail/binary>> = Prefix,
    [io:format("~p~n", [try binary_to_term(B), ok catch error:E -> E end])
     || B <- [<<Head/binary, 1:32, Tail/binary>>, <<Head/binary, 1:32, Tail/binary, 97, 1>>, <<Head/binary, 16#ffffffff:32, Tail/binary>>,
              fun_ext(1, <<1:128>>, 5, no_such_module, a, 77, []), fun_ext(1, <<1:128>>, 5, no_such_module, 4, [], []),
              fun_ext(1, <<1:128>>, 5, no_such_module, 4, 77, [])]],
    io:format("~p~n", [try binary_to_term(fun_ext(1, <<1:128>>, 5, no_such_module, 4, 77, [1]), [safe]), ok catch error:E -> E end]).

large_arity() ->
    [io:format("~p~n", [try apply(fun no_such_module:f/9, lists:seq(1, N)) catch C:R:S -> case R of undef -> {C, R, hd(S)}; {T, {_, A}} -> {C, T, A} end end])
     || N <- [8, 9, 10]],
    F = list_to_atom("f"),
    A = length([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]),
    G = fun no_such_module:F/A,
    io:format("~p ~p~n", [G, try apply(G, lists:seq(1, 12)) catch C:R:S -> {C, R, hd(S)} end]).
