%% Elm's Debug: what values look like, by the descriptors of their types
%% (docs/Elm.md, Evidence). The BIFs quoted/2 and print/1 are C++.
-module(elm_debug).
-export([toString/2, log/3, todo/1]).

toString(Type, Value) ->
    {_, Text} = show(Type, Value),
    iolist_to_binary(Text).

log(Type, Label, Value) ->
    Line = [Label, <<": "/utf16>>, toString(Type, Value)],
    elm_debug:print(elm_bytes:utf8(iolist_to_binary(Line))),
    Value.

todo(Message) ->
    error({todo, elm_bytes:utf8(Message)}).

%% The text, and whether it gets parentheses as a constructor's argument.
show(int, N) -> {false, elm_string:fromInt(N)};
show(float, F) -> {false, elm_string:fromFloat(F)};
show(char, C) -> {C =:= $\s, elm_debug:quoted($', elm_string:fromChar(C))};
show(string, S) -> {false, elm_debug:quoted($", S)};
show(bool, true) -> {false, <<"True"/utf16>>};
show(bool, false) -> {false, <<"False"/utf16>>};
show(unit, _) -> {false, <<"()"/utf16>>};
show(function, _) -> {false, <<"<function>"/utf16>>};
show({tuple, Types}, T) ->
    {false, enclosed($(, zip(Types, tuple_to_list(T)), $))};
show({record, []}, _) -> {false, <<"{}"/utf16>>};
show({record, Fields}, R) ->
    {false, [<<"{ "/utf16>>, separated(<<", "/utf16>>, fields(Fields, tuple_to_list(R))), <<" }"/utf16>>]};
show({list, Type}, L) -> {false, list(Type, L)};
show({array, Type}, A) ->
    {true, [<<"Array.fromList "/utf16>>, list(Type, elm_array:toList(A))]};
show({set, Type}, D) ->
    {true, [<<"Set.fromList "/utf16>>, list(Type, [K || {K, _} <- entries(D, [])])]};
show({dict, Key, Value}, D) ->
    {true, [<<"Dict.fromList "/utf16>>, list({tuple, [Key, Value]}, entries(D, []))]};
show({maybe, Type}, V) -> constructor([{<<"Just">>, [Type]}, {<<"Nothing">>, []}], V);
show({custom, Constructors, Types}, V) -> constructor(Constructors(Types), V);
show(_, _) -> {false, <<"<internals>"/utf16>>}.

list(Type, L) ->
    enclosed($[, [text(Type, X) || X <- L], $]).

text(Type, Value) ->
    {_, Text} = show(Type, Value),
    Text.

zip([T | Types], [V | Values]) -> [text(T, V) | zip(Types, Values)];
zip([], []) -> [].

fields([{Name, T} | Fields], [V | Values]) ->
    [[elm_bytes:utf16(atom_to_binary(Name)), <<" = "/utf16>>, text(T, V)] | fields(Fields, Values)];
fields([], []) ->
    [].

enclosed(Open, Texts, Close) ->
    [<<Open/utf16>>, separated(<<","/utf16>>, Texts), <<Close/utf16>>].

separated(_, []) -> [];
separated(Separator, [First | Rest]) -> [First | [[Separator, Text] || Text <- Rest]].

%% In order; the values of Dict's constructors.
entries(dict, Rest) -> Rest;
entries({dict, _, K, V, L, R}, Rest) -> entries(L, [{K, V} | entries(R, Rest)]).

constructor([{Name, [Type]}], V) ->
    applied(Name, [Type], [V]);
constructor(Constructors, Number) when is_integer(Number) ->
    {Name, []} = nth(Number, Constructors),
    {false, elm_bytes:utf16(Name)};
constructor(Constructors, V) ->
    case [C || C = {_, [_ | _]} <- Constructors] of
        [{Name, Types}] ->
            applied(Name, Types, tuple_to_list(V));
        _ ->
            [Number | Values] = tuple_to_list(V),
            {Name, Types} = nth(Number, Constructors),
            applied(Name, Types, Values)
    end.

nth(0, [X | _]) -> X;
nth(N, [_ | Rest]) -> nth(N - 1, Rest).

applied(Name, Types, Values) ->
    {true, [elm_bytes:utf16(Name) | arguments(Types, Values)]}.

arguments([T | Types], [V | Values]) ->
    Argument =
        case show(T, V) of
            {true, Text} -> [<<" ("/utf16>>, Text, <<")"/utf16>>];
            {false, Text} -> [<<" "/utf16>>, Text]
        end,
    [Argument | arguments(Types, Values)];
arguments([], []) ->
    [].
