-module(prog_json).
-export([main/0]).
main() ->
    Text = "{\"name\": \"Ada\", \"tags\": [\"x\", \"y\\n\\u00e9\"], \"n\": -12.5e2, \"i\": 42, \"t\": true, \"o\": {\"z\": null, \"e\": []}}",
    {Value, []} = value(skip(Text)),
    io:format("~tp~n", [Value]),
    io:format("~ts~n", [encode(Value)]),
    [io:format("~p~n", [try value(skip(B)) catch throw:E -> E end]) || B <- ["[1, 2", "{\"a\" 1}", "tru", "\"x"]].
skip([C | T]) when C =:= $\s; C =:= $\n; C =:= $\t -> skip(T);
skip(T) -> T.
value("true" ++ T) -> {true, T};
value("false" ++ T) -> {false, T};
value("null" ++ T) -> {null, T};
value([$" | T]) -> string(T, []);
value([$[ | T]) -> array(skip(T), []);
value([${ | T]) -> object(skip(T), #{});
value([C | _] = T) when C =:= $-; C >= $0, C =< $9 -> number(T, []);
value(T) -> throw({bad_value, lists:sublist(T, 5)}).
number([C | T], Acc) when C >= $0, C =< $9; C =:= $-; C =:= $+; C =:= $.; C =:= $e -> number(T, [C | Acc]);
number(T, Acc) ->
    S = lists:reverse(Acc),
    {try list_to_integer(S) catch error:badarg -> float_of(S) end, T}.
float_of(S) -> try list_to_float(S) catch error:badarg -> throw({bad_number, S}) end.
string([$" | T], Acc) -> {unicode:characters_to_binary(lists:reverse(Acc)), T};
string([$\\, $n | T], Acc) -> string(T, [$\n | Acc]);
string([$\\, $u, A, B, C, D | T], Acc) -> string(T, [list_to_integer([A, B, C, D], 16) | Acc]);
string([C | T], Acc) -> string(T, [C | Acc]);
string([], _) -> throw(unterminated_string).
array([$] | T], []) -> {[], T};
array(T, Acc) ->
    {V, R} = value(T),
    case skip(R) of
        [$, | R1] -> array(skip(R1), [V | Acc]);
        [$] | R1] -> {lists:reverse(Acc, [V]), R1};
        _ -> throw(bad_array)
    end.
object([$} | T], M) -> {M, T};
object([$" | T], M) ->
    {K, R} = string(T, []),
    case skip(R) of
        [$: | R1] ->
            {V, R2} = value(skip(R1)),
            M1 = M#{K => V},
            case skip(R2) of
                [$, | R3] -> object(skip(R3), M1);
                [$} | R3] -> {M1, R3};
                _ -> throw(bad_object)
            end;
        _ -> throw({missing_colon, K})
    end.
encode(M) when is_map(M) -> ["{", lists:join(",", [[encode(K), ":", encode(V)] || {K, V} <- lists:sort(maps:to_list(M))]), "}"];
encode(L) when is_list(L) -> ["[", lists:join(",", [encode(V) || V <- L]), "]"];
encode(B) when is_binary(B) -> io_lib:format("~tp", [unicode:characters_to_list(B)]);
encode(V) -> io_lib:format("~p", [V]).
