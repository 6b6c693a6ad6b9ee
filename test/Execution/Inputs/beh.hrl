%% For programs that show reports: a logger handler that sends them to the main
%% process, and what replaces pids, times and sizes in their text.
-export([log/2]).

capture() -> capture(#{}).

capture(Config) ->
    ok = logger:remove_handler(default),
    ok = logger:add_handler(capture, ?MODULE, maps:merge(#{config => self(),
                            formatter => {logger_formatter, #{legacy_header => true, single_line => false}}}, Config)).

log(Event, #{config := To, formatter := {Module, Config}}) ->
    To ! {report, unicode:characters_to_list(Module:format(Event, Config))}.

%% Prints the next report, or says that there is none.
report() -> report(20000).

report(Time) ->
    receive
        {report, Text} -> io:put_chars([normal(Text), "-----\n"])
    after Time -> io:format("no report~n")
    end.

reports(0) -> ok;
reports(N) -> report(), reports(N - 1).

normal(Text) ->
    case Text of
        "<0." ++ Rest -> "<pid>" ++ normal(after_char($>, Rest));
        "#Ref<" ++ Rest -> "<ref>" ++ normal(after_char($>, Rest));
        "REPORT==== " ++ Rest -> "REPORT==== <time> ===" ++ normal(lists:dropwhile(fun(C) -> C =/= $\n end, Rest));
        "heap_size: " ++ Rest -> "heap_size: N" ++ normal(digits(Rest));
        "stack_size: " ++ Rest -> "stack_size: N" ++ normal(digits(Rest));
        "reductions: " ++ Rest -> "reductions: N" ++ normal(digits(Rest));
        [C | Rest] -> [C | normal(Rest)];
        [] -> []
    end.

after_char(C, [C | Rest]) -> Rest;
after_char(C, [_ | Rest]) -> after_char(C, Rest).

digits(Text) -> lists:dropwhile(fun(C) -> C >= $0 andalso C =< $9 end, Text).
