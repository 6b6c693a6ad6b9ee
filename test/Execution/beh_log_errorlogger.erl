%% error_logger: its functions as events of logger, and its handlers.
-module(beh_log_errorlogger).
-behaviour(gen_event).
-export([main/0, init/1, handle_event/2, handle_call/2, handle_info/2, terminate/2]).

main() ->
    ok = logger:remove_handler(default),
    logger:set_primary_config(level, info),
    io:format("~p~n", [error_logger:add_report_handler(?MODULE, self())]),
    io:format("~p~n", [error_logger:which_report_handlers()]),
    error_logger:error_msg("e ~p", [1]), next(),
    error_logger:warning_msg("w"), next(),
    error_logger:info_msg("i ~p", [x]), next(),
    error_logger:error_report([{a, 1}]), next(),
    error_logger:error_report(t, [{a, 1}]), next(),
    error_logger:warning_report("string"), next(),
    error_logger:info_report(progress_like, x), next(),
    error_logger:format("f ~p", [2]), next(),
    io:format("~p~n", [error_logger:warning_map()]),
    io:format("~p~n", [error_logger:delete_report_handler(?MODULE)]),
    io:format("~p~n", [lists:member(error_logger, logger:get_handler_ids())]).

next() -> receive {event, E} -> io:format("~p~n", [E]) after 20000 -> io:format("nothing~n") end.

init(To) -> {ok, To}.
handle_event({Kind, _Gl, {Pid, A, B}}, To) -> To ! {event, {Kind, is_pid(Pid), A, B}}, {ok, To}.
handle_call(_, To) -> {ok, ok, To}.
handle_info(_, To) -> {ok, To}.
terminate(_, _) -> gone.
