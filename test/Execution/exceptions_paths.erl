%% Every way into and out of try, catch and after, with the stack traces.
-module(exceptions_paths).
-export([main/0]).

main() ->
    [show(N, fun() -> t(N) end) || N <- lists_seq(1, 34)],
    ok.

lists_seq(N, M) when N > M -> [];
lists_seq(N, M) -> [N | lists_seq(N + 1, M)].

show(N, F) ->
    R = try F() of V -> {ok, V}
        catch C:E:S -> {C, E, strip(S)}
        end,
    erlang:display({N, R}).

strip([{?MODULE, show, 2, _} | _]) -> [];
strip([{M, F, A, I} | T]) when is_list(A) -> [{M, F, A, line(I)} | strip(T)];
strip([{M, F, A, I} | T]) -> [{M, F, A, line(I)} | strip(T)];
strip([]) -> [].

line([{line, L} | _]) -> L;
line([_ | T]) -> line(T);
line([]) -> none.

t(1) -> try throw(a) catch a -> caught end;
t(2) -> try throw(a) catch b -> caught end;
t(3) -> try error(x) catch error:x -> caught after put(k, v) end;
t(4) -> try erlang:error(x) after put(k, after4) end;
t(5) -> get(k);
t(6) -> try exit(q) after throw(instead) end;
t(7) -> catch throw(t7);
t(8) -> {'EXIT', e8} = (catch exit(e8));
t(9) -> {'EXIT', {R, S}} = (catch error(e9)), {R, strip(S)};
t(10) -> try 1 of 2 -> x catch _:_ -> y end;
t(11) -> try id(1) of 1 -> error(in_of) catch _:_ -> wrong end;
t(12) -> try try error(inner) catch throw:_ -> no end catch error:R:S -> {R, strip(S)} end;
t(13) -> case id(foo) of bar -> 1 end;
t(14) -> X = id(3), X = id(4), X;
t(15) -> if_it(id(0));
t(16) -> (fun(a) -> b end)(id(c));
t(17) -> id(1) + id(a);
t(18) -> try id(1) + id(a) catch error:badarith:S -> strip(S) end;
t(19) -> nested(3);
t(20) -> try nested(3) catch throw:X -> {got, X} end;
t(21) -> try {id(1), id(2)} of {A, B} -> A + B catch _:_ -> no end;
t(22) -> [catch throw(X) || X <- [1, 2, 3]];
t(23) -> try raise_in_guard([]) catch error:function_clause:S -> strip(S) end;
t(24) -> Y = try id(5) after put(k, 24) end, {Y, get(k)};
t(25) -> try try exit(a) after error(b) end catch C:R -> {C, R} end;
t(26) -> try erlang:raise(error, foo, [{a, b, 1, []}]) catch error:foo:S -> S end;
t(27) -> try erlang:raise(throw, foo, []) catch foo -> ok end;
t(28) -> id(catch id(28));
t(29) -> try (catch error(zzz)) of {'EXIT', {zzz, _}} -> matched catch _:_ -> no end;
t(30) -> try error(a) catch error:E when E =:= b -> 1; _:E2 when E2 =:= a; E2 =:= c -> {2, E2} end;
t(31) -> try lists_no:such(1) catch error:undef:S -> hd(strip(S)) end;
t(32) -> try element(5, {a}) catch error:badarg:S -> tl(strip(S)) end;
t(33) -> loop(10, 0);
t(34) -> #{a := A} = id(#{b => 1}), A.

id(X) -> X.

if_it(X) -> if X > 0 -> pos; X < 0 -> neg end.

nested(0) -> throw(deep);
nested(N) ->
    try nested(N - 1)
    catch throw:deep when N =:= 2 -> throw({deeper, N})
    after put({n, N}, done)
    end.

raise_in_guard(X) when hd(X) -> 1.

loop(0, Acc) -> Acc;
loop(N, Acc) ->
    V = try thrower(N) catch throw:T -> T; error:_ -> 100 end,
    loop(N - 1, Acc + V).

thrower(N) when N rem 2 =:= 0 -> throw(N);
thrower(N) when N rem 3 =:= 0 -> error(N);
thrower(_) -> 0.
