%% Ways to come to an end that nobody has written a clause for.
-module(fails).
-export([main/1]).

main([How]) ->
    deep(3, list_to_atom(How)).

%% Frames between the beginning and the fault.
deep(0, How) -> [fail(How)];
deep(N, How) -> [N | deep(N - 1, How)].

fail(heap) -> length(grow(1, []));
fail(binary) -> byte_size(twice(<<0:8192>>));
fail(message) -> collect(binary:copy(<<"x">>, 1000000));
fail(table) -> fill(ets:new(t, [public]), 0);
fail(host) -> later(js:get(js:global(globalThis), nothing));
fail(output) -> erlang:display(throws), receive after infinity -> ok end;
fail(rejected) -> js:await(js:call(js:global('Promise'), reject, [js:new(js:global('Error'), [<<"no">>])]));
fail(recursion) -> js:call(js:global(globalThis), recursion, []);
fail(nested) -> nested([nest(200000, fun(T) -> [T] end), nest(200000, fun(T) -> {T} end), nest(200000, fun(T) -> #{a => T} end)]).

grow(0, L) -> L;
grow(N, L) -> grow(N + 1, [N | L]).

twice(B) -> twice(<<B/binary, B/binary>>).

collect(B) -> self() ! {binary_to_list(B), more}, collect(B).

fill(T, N) -> ets:insert(T, {N, lists:seq(1, 10000)}), fill(T, N + 1).

later(X) -> {later, X}.

nest(0, _) -> leaf;
nest(N, F) -> F(nest(N - 1, F)).

%% What visits a term goes as deep as it is.
nested(Terms) ->
    Again = binary_to_term(term_to_binary(Terms)),
    true = Terms == Again,
    false = Terms < Again,
    true = erlang:phash2(Terms) =:= erlang:phash2(Again),
    self() ! Again,
    Terms = receive Message -> Message end,
    T = ets:new(t, []),
    ets:insert(T, {Terms, Terms}),
    [{_, Terms}] = ets:lookup(T, Terms),
    true = erlang:external_size(Terms) > 0,
    erlang:garbage_collect(),
    erlang:display(well).
