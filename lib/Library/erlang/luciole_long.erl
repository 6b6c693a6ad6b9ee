%% What long BIFs leave to compiled code, so that other processes have their
%% turn in between.
-module(luciole_long).
-export([encode/2, resumed/1, reverse/2, subtract/2]).

%% The next portion of a term that is written to a binary.
encode(Encoding, Objects) ->
    erts_internal:encode_more(Encoding, Objects).

%% The rest of a long list.
reverse(List, Tail) ->
    lists:reverse(List, Tail).

%% List -- Remove, two proper lists, when many are to be taken out.
subtract(List, Remove) ->
    subtract(List, count(Remove, #{}), []).

count([T | Rest], Counts) ->
    case Counts of
        #{T := N} -> count(Rest, Counts#{T := N + 1});
        #{} -> count(Rest, Counts#{T => 1})
    end;
count([], Counts) ->
    Counts.

subtract(List, Counts, Kept) when map_size(Counts) =:= 0 ->
    lists:reverse(Kept, List);
subtract([T | Rest], Counts, Kept) ->
    case Counts of
        #{T := 1} -> subtract(Rest, maps:remove(T, Counts), Kept);
        #{T := N} -> subtract(Rest, Counts#{T := N - 1}, Kept);
        #{} -> subtract(Rest, Counts, [T | Kept])
    end;
subtract([], _, Kept) ->
    lists:reverse(Kept).

%% The result of a BIF whose process is suspended: it stops here.
resumed(Result) ->
    receive after 0 -> ok end,
    Result.
