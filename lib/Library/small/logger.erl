%% What stands in for OTP's logger in small programs (-Oz) that do not call it
%% themselves: reports of OTP's behaviours, from warnings up, as plain text on
%% standard output, where OTP's own go.
-module(logger).
-export([allow/2, macro_log/3, macro_log/4, macro_log/5]).

allow(Level, _Module) -> Level =/= info andalso Level =/= debug andalso Level =/= notice.

macro_log(_Location, Level, Report) -> write(Level, Report).

macro_log(_Location, Level, Format, Args) when is_list(Args) -> write(Level, {Format, Args});
macro_log(_Location, Level, Report, _Meta) -> write(Level, Report).

macro_log(_Location, Level, Format, Args, _Meta) -> write(Level, {Format, Args}).

write(Level, Report) ->
    luciole_io:write(1, [text(Level, 1), ": ", text(Report, 6), "\n"], unicode, unicode),
    ok.

%% A simple form: maps show what reports have to tell.
text(_, 0) -> "...";
text(Atom, _) when is_atom(Atom) -> atom_to_list(Atom);
text(Integer, _) when is_integer(Integer) -> integer_to_list(Integer);
text(Pid, _) when is_pid(Pid) -> pid_to_list(Pid);
text(Tuple, Depth) when is_tuple(Tuple) -> [${, elements(tuple_to_list(Tuple), Depth - 1), $}];
text(#{label := Label} = Report, Depth) ->
    [text(Label, Depth), [[$ , text(Key, Depth), $=, text(Value, Depth - 1)]
                          || Key <- [name, supervisor, reason, errorContext], #{Key := Value} <- [Report]]];
text([_ | _] = List, Depth) ->
    case is_text(List) of
        true -> [$", List, $"];
        false -> [$[, elements(List, Depth - 1), $]]
    end;
text([], _) -> "[]";
text(_, _) -> "...".

elements([Term], Depth) -> text(Term, Depth);
elements([Term | Rest], Depth) when is_list(Rest) -> [text(Term, Depth), $, | elements(Rest, Depth)];
elements([Term | Rest], Depth) -> [text(Term, Depth), $| | text(Rest, Depth)];
elements([], _) -> [].

is_text([C | Rest]) when is_integer(C), C >= 32, C < 127 -> is_text(Rest);
is_text(Rest) -> Rest =:= [].
