%% What the BIFs of ets leave to compiled code: a chance for other processes
%% between two portions of a long traversal.
-module(luciole_ets).
-export([go_on/2]).

go_on(Traversal, Results) ->
    erts_internal:ets_traverse(Traversal, Results).
