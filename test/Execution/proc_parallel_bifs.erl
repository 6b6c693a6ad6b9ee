%% Everything that schedulers share, by many processes at the same time: names, atoms, funs, terms that persist, the environment,
%% counters, tables, timers, regular expressions, questions to each other.
-module(proc_parallel_bifs).
-export([main/0, called/1, undefined_function/3]).

main() ->
    Kinds = [{N, F} || {N, F} <- [{atoms, fun atoms/1}, {funs, fun funs/1}, {names, fun names/1}, {persistent, fun persistent/1}, {environment, fun environment/1}, {counters, fun counting/1}, {tables, fun tables/1},
                                  {timers, fun timers/1}, {regex, fun regex/1}, {questions, fun questions/1}, {unique, fun unique/1}, {figures, fun figures/1}, {dictionary, fun dictionary/1}, {links, fun links/1},
                                  {handlers, fun handlers/1}, {externals, fun externals/1}, {groups, fun groups/1}, {messages, fun messages/1}, {suspends, fun suspends/1}, {flags, fun flags/1}]],
    put(shared, shared()),
    [io:format("~p: ~p~n", [N, together(F, 8)]) || {N, F} <- Kinds],
    io:format("all of them: ~p~n", [lists:usort([R || {_, R} <- at_once([fun() -> F(10 * I + J) end || {I, {_, F}} <- lists:zip(lists:seq(1, length(Kinds)), Kinds), J <- [1, 2]])])]).

shared() ->
    T = [ets:new(t, [public, Type, {read_concurrency, R}, {write_concurrency, W}]) || Type <- [set, ordered_set], R <- [true, false], W <- [true, false, auto]],
    {T, counters:new(4, []), counters:new(4, [write_concurrency]), atomics:new(4, [])}.

%% The results of so many, which are all the same.
together(F, N) -> lists:usort([R || {_, R} <- at_once([fun() -> F(I) end || I <- lists:seq(1, N)])]).

at_once(Funs) ->
    Shared = get(shared),
    Waiting = [spawn_monitor(fun() -> put(shared, Shared), receive go -> ok end, exit({result, try F() catch C:R:S -> {C, R, hd(S)} end}) end) || F <- Funs],
    [P ! go || {P, _} <- Waiting],
    [receive {'DOWN', M, process, P, {result, R}} -> {P, R}; {'DOWN', M, process, P, Why} -> {P, {ended, Why}} end || {P, M} <- Waiting].

atoms(_) ->
    [A | _] = L = [list_to_atom("shared_atom_" ++ integer_to_list(N)) || N <- lists:seq(1, 200)],
    true = lists:all(fun(X) -> X =:= binary_to_existing_atom(atom_to_binary(X)) end, L),
    {A, length(lists:usort(L))}.

funs(_) ->
    L = [fun ?MODULE:F/A || F <- [called, nosuch, other], A <- lists:seq(0, 20)],
    {F1, _} = {fun ?MODULE:called/1, L},
    {F1(2), lists:sum([(fun M:called/1)(N) || N <- lists:seq(1, 50), M <- [?MODULE]]), length([X || X <- L, X =:= erlang:make_fun(?MODULE, element(2, erlang:fun_info(X, name)), element(2, erlang:fun_info(X, arity)))])}.

called(X) -> X * 2.

names(I) ->
    Name = list_to_atom("name_" ++ integer_to_list(I)),
    [begin true = register(Name, self()), true = whereis(Name) =:= self(), Name ! {hello, N}, receive {hello, N} -> ok end, _ = registered(), _ = (catch (name_of_all ! x)),
           Mine = try register(name_of_all, self()) catch error:badarg -> false end, Mine andalso unregister(name_of_all), true = unregister(Name) end || N <- lists:seq(1, 50)],
    flush(), ok.

flush() -> receive _ -> flush() after 0 -> ok end.

persistent(I) ->
    [begin ok = persistent_term:put({key, I, N rem 5}, {value, I, N, lists:seq(1, N)}), {value, I, N, _} = persistent_term:get({key, I, N rem 5}), _ = persistent_term:get({key, I + 1, N rem 5}, none) end || N <- lists:seq(1, 40)],
    [persistent_term:erase({key, I, N}) || N <- lists:seq(0, 4)].

environment(I) ->
    Name = "LUCIOLE_TEST_" ++ integer_to_list(I),
    [begin true = os:putenv(Name, integer_to_list(N)), true = os:getenv(Name) =:= integer_to_list(N), _ = os:getenv() end || N <- lists:seq(1, 20)],
    true = os:unsetenv(Name), os:getenv(Name).

counting(_) ->
    {_, C, W, A} = get(shared),
    [begin counters:add(C, 1, 1), counters:add(W, 2, 1), atomics:add(A, 3, 2), atomics:sub(A, 3, 1), atomics:compare_exchange(A, 4, 0, 0) end || _ <- lists:seq(1, 500)],
    counters:get(C, 1) >= 500 andalso counters:get(W, 2) >= 0 andalso atomics:get(A, 3) >= 500.

tables(I) ->
    {Ts, _, _, _} = get(shared),
    [begin
         ets:insert(T, [{{I, N}, N} || N <- lists:seq(1, 30)]),
         [ets:update_counter(T, {all, N rem 3}, 1, {{all, N rem 3}, 0}) || N <- lists:seq(1, 30)],
         true = lists:all(fun(N) -> ets:lookup(T, {I, N}) =:= [{{I, N}, N}] end, lists:seq(1, 30)),
         _ = ets:tab2list(T), _ = ets:select_count(T, [{{{I, '_'}, '$1'}, [{'>', '$1', 10}], [true]}]), _ = ets:info(T), catch ets:next(T, ets:first(T)), % others delete
         ets:safe_fixtable(T, true), ets:safe_fixtable(T, false),
         30 = ets:select_delete(T, [{{{I, '_'}, '_'}, [], [true]}])
     end || T <- Ts],
    U = ets:new(own, [named_table || I =:= -1]),
    ets:insert(U, {a, 1}), true = lists:member(U, ets:all()), ets:delete(U),
    length(Ts).

timers(I) ->
    Refs = [erlang:send_after(N rem 7, self(), {timer, I, N}) || N <- lists:seq(1, 100)],
    Far = [erlang:start_timer(100000 + N, self(), never) || N <- lists:seq(1, 50)],
    true = lists:all(fun is_integer/1, [erlang:cancel_timer(R) || R <- Far]),
    Got = length([receive {timer, I, N} -> N end || N <- lists:seq(1, 100)]),
    {Got, lists:usort([erlang:read_timer(R) || R <- Refs])}.

regex(I) ->
    [begin {match, [M]} = re:run("abc" ++ integer_to_list(N), "c" ++ integer_to_list(N) ++ "$", [{capture, all, list}]), M end || N <- lists:seq(I, I + 20)],
    re:replace("a.b.c", "\\.", "-", [global, {return, list}]).

questions(_) ->
    Ps = processes(),
    [_ = process_info(P, K) || P <- lists:sublist(Ps, 40), K <- [messages, current_stacktrace, reductions, dictionary, links, memory]],
    [_ = is_process_alive(P) || P <- Ps],
    true = lists:member(self(), Ps).

unique(_) ->
    L = [erlang:unique_integer() || _ <- lists:seq(1, 5000)],
    M = [erlang:unique_integer([monotonic]) || _ <- lists:seq(1, 500)],
    {length(lists:usort(L)), M =:= lists:sort(M), length(lists:usort([make_ref() || _ <- lists:seq(1, 5000)]))}.

figures(_) ->
    [begin _ = statistics(K) end || K <- [reductions, run_queue, context_switches, garbage_collection, runtime, wall_clock, io, total_active_tasks, run_queue_lengths_all], _ <- [1, 2, 3]],
    [_ = erlang:system_info(K) || K <- [process_count, atom_count, schedulers_online, port_count, ets_count, system_version]],
    _ = [erlang:memory() || _ <- [1, 2, 3]],
    {is_integer(erlang:system_time()), is_integer(erlang:monotonic_time())}.

dictionary(I) -> [put({k, N}, I) || N <- lists:seq(1, 300)], garbage_collect(), length([N || N <- lists:seq(1, 300), erase({k, N}) =:= I]).

links(_) ->
    process_flag(trap_exit, true),
    Ps = [spawn_link(fun() -> exit(N) end) || N <- lists:seq(1, 100)],
    L = lists:sum([receive {'EXIT', P, N} -> N end || P <- Ps]),
    Qs = [spawn(fun() -> receive after infinity -> ok end end) || _ <- lists:seq(1, 30)],
    Ms = [{Q, monitor(process, Q)} || Q <- Qs],
    [exit(Q, kill) || Q <- Qs],
    {L, lists:usort([receive {'DOWN', M, process, Q, W} -> W end || {Q, M} <- Ms])}.

handlers(_) ->
    process_flag(error_handler, ?MODULE),
    M = hd([list_to_atom("absent") || _ <- processes()]),
    lists:usort([M:f(N rem 3) || N <- lists:seq(1, 100)]).

undefined_function(_, _, [A]) -> {no, A}.

externals(I) ->
    F = fun ?MODULE:called/1,
    lists:usort([(binary_to_term(term_to_binary({F, I})) =:= {F, I}) andalso F(N) - N - N || N <- lists:seq(1, 50)]).

groups(_) ->
    Old = group_leader(),
    Leader = spawn(fun() -> receive stop -> ok end end),
    true = group_leader(Leader, self()), true = group_leader() =:= Leader, true = group_leader(Old, self()), Leader ! stop, ok.

messages(_) ->
    Self = self(),
    Big = {lists:seq(1, 1000), binary:copy(<<"x">>, 1000)},
    Ps = [spawn_link(fun() -> [Self ! {N, M, Big} || M <- lists:seq(1, 20)] end) || N <- lists:seq(1, 10)],
    R = length([receive {N, M, B} when B =:= Big -> ok end || N <- lists:seq(1, 10), M <- lists:seq(1, 20)]),
    {R, length(Ps)}.

suspends(_) ->
    P = spawn(fun() -> receive {From, go} -> From ! gone end end),
    true = erlang:suspend_process(P), P ! {self(), go}, {_, suspended} = process_info(P, status), true = erlang:resume_process(P),
    receive gone -> ok end.

flags(_) ->
    [process_flag(K, V) || {K, V} <- [{priority, high}, {priority, normal}, {min_heap_size, 1000}, {fullsweep_after, 1}, {message_queue_data, off_heap}, {sensitive, true}, {sensitive, false}, {max_heap_size, 0}]],
    erlang:garbage_collect(self(), [{type, major}]).
