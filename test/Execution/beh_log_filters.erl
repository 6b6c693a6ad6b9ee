%% logger: filters of the primary configuration and of handlers, filter_default, domains.
-module(beh_log_filters).
-export([main/0, by_tag/2]).
-include("Inputs/beh.hrl").

main() ->
    capture(),
    logger:set_primary_config(level, debug),
    io:format("~p~n", [logger:add_primary_filter(tags, {fun ?MODULE:by_tag/2, secret})]),
    io:format("~p~n", [logger:add_primary_filter(tags, {fun ?MODULE:by_tag/2, secret})]),
    logger:error("visible", #{tag => open}),
    logger:error("hidden", #{tag => secret}),
    logger:error("changed", #{tag => change}),
    reports(2),
    io:format("~p~n", [logger:remove_primary_filter(tags)]),
    io:format("~p~n", [logger:remove_primary_filter(tags)]),
    ok = logger:add_handler_filter(capture, level, {fun logger_filters:level/2, {stop, lt, warning}}),
    logger:info("low"), logger:warning("high"), report(), report(50),
    ok = logger:remove_handler_filter(capture, level),
    ok = logger:add_handler_filter(capture, domain, {fun logger_filters:domain/2, {log, sub, [my]}}),
    ok = logger:set_handler_config(capture, filter_default, stop),
    logger:error("no domain"), logger:error("in", #{domain => [my, part]}), logger:error("other", #{domain => [other]}),
    report(), report(50),
    ok = logger:set_handler_config(capture, filters, []),
    ok = logger:set_handler_config(capture, filter_default, log),
    [begin
         ok = logger:set_handler_config(capture, filters, [{d, {fun logger_filters:domain/2, {stop, How, [a, b]}}}]),
         [logger:error("~p ~p", [How, D], #{domain => D}) || D <- [[a], [a, b], [a, b, c], [x]]],
         logger:error("~p no domain", [How]),
         io:format("~p: ~p~n", [How, texts(10)])
     end || How <- [super, sub, equal, not_equal, undefined]],
    {ok, #{filters := Filters}} = logger:get_handler_config(capture),
    io:format("~p~n", [Filters]),
    io:format("~p~n", [logger_filters:progress(#{level => info, msg => {report, #{label => {supervisor, progress}}}, meta => #{}}, stop)]),
    io:format("~p~n", [logger_filters:remote_gl(#{level => info, msg => {string, "x"}, meta => #{gl => self()}}, stop)]).

by_tag(#{meta := #{tag := Tag}}, Tag) -> stop;
by_tag(#{meta := #{tag := change}} = Event, _) -> Event#{msg := {string, "was changed"}};
by_tag(_, _) -> ignore.

%% At most so many texts without their headers.
texts(0) -> [];
texts(N) ->
    receive {report, T} -> [lists:nth(2, string:split(T, "\n", all)) | texts(N - 1)] after 0 -> [] end.
