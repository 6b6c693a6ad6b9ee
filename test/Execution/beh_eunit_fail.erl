%% eunit: failing and skipped tests; a listener of our own shows what happened.
-module(beh_eunit_fail).
-behaviour(eunit_listener).
-include_lib("eunit/include/eunit.hrl").
-export([main/0, start/0, start/1, init/1, handle_begin/3, handle_end/3, handle_cancel/3, terminate/2]).

main() ->
    io:format("~p~n", [eunit:test(?MODULE, [no_tty, {report, {?MODULE, []}}])]).

good_test() -> ok.
equal_test() -> ?assertEqual(1, 2).
match_test() -> ?assertMatch({ok, _}, {error, x}).
error_test() -> error(oops).
exit_test() -> exit(oops).
throw_test() -> throw(oops).
exception_test() -> ?assertError(badarg, ok).
output_test() -> io:format("output of a test~n").
slow_test_() -> {timeout, 0.05, fun() -> timer:sleep(60000) end}.
setup_test_() -> {setup, fun() -> error(no_setup) end, fun(_) -> [?_assert(true)] end}.
cleanup_test_() -> {setup, fun() -> x end, fun(_) -> error(no_cleanup) end, [?_assert(true)]}.
bad_test_() -> {nonsense, 1}.
generator_test_() -> error(no_generator).

start() -> start([]).
start(Options) -> eunit_listener:start(?MODULE, Options).
init(_) -> [].
handle_begin(Kind, Data, S) -> io:format(user, "begin ~p ~p~n", [Kind, what(Data)]), S.
handle_end(Kind, Data, S) -> io:format(user, "end ~p ~p ~p ~0p~n", [Kind, what(Data), proplists:get_value(output, Data), status(proplists:get_value(status, Data))]), S.
handle_cancel(Kind, Data, S) -> io:format(user, "cancel ~p ~p ~0p~n", [Kind, what(Data), reason(proplists:get_value(reason, Data))]), S.
terminate({ok, Data}, _) -> io:format(user, "done ~p~n", [lists:sort(Data)]), {ok, Data};
terminate({error, Reason}, _) -> io:format(user, "error ~p~n", [Reason]).

what(Data) -> case proplists:get_value(source, Data) of undefined -> proplists:get_value(desc, Data); {_, F, A} -> {F, A} end.

status({error, {C, {R, L}, _}}) when is_list(L) -> {C, R, L};
status({error, {C, R, _}}) -> {C, R};
status(S) -> S.

reason({abort, {What, _}}) -> {abort, What};
reason({timeout, _}) -> timeout;
reason(R) -> R.
