%% logger: levels, primary and of modules; macros' metadata; reports.
-module(beh_log_levels).
-export([main/0]).
-include_lib("kernel/include/logger.hrl").
-include("Inputs/beh.hrl").

main() ->
    capture(),
    [logger:log(L, "level ~p", [L]) || L <- levels()],
    logger:log(notice, "the end", []),
    until("the end"),
    [begin
         ok = logger:set_primary_config(level, P),
         io:format("~p: ~p~n", [P, [L || L <- levels(), logger:allow(L, ?MODULE)]])
     end || P <- [all, debug, warning, none]],
    ok = logger:set_primary_config(level, error),
    ok = logger:set_module_level(?MODULE, info),
    io:format("~p~n", [logger:get_module_level(?MODULE)]),
    ?LOG_INFO("by macro ~p", [1]),
    ?LOG_DEBUG("not this", []),
    ?LOG_ERROR(#{what => report, id => 7}),
    ?LOG_WARNING([{what, list}, {id, 8}]),
    ?LOG_NOTICE("plain string"),
    reports(4),
    ok = logger:unset_module_level(?MODULE),
    ?LOG_WARNING("too low"),
    ?LOG_CRITICAL(fun(X) -> {"lazy ~p", [X]} end, arg),
    report(),
    io:format("~p ~p~n", [logger:compare_levels(error, info), logger:compare_levels(debug, debug)]),
    io:format("~p~n", [maps:remove(filters, logger:get_primary_config())]),
    io:format("~p~n", [logger:set_primary_config(level, loud)]),
    io:format("~p~n", [logger:set_module_level(?MODULE, loud)]),
    report(50).

levels() -> [emergency, alert, critical, error, warning, notice, info, debug].

until(End) ->
    receive
        {report, Text} ->
            io:put_chars([normal(Text), "-----\n"]),
            case string:find(Text, End) of
                nomatch -> until(End);
                _ -> ok
            end
    end.
