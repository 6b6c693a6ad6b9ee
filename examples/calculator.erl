%% A calculator on OTP's own scanner, parser and evaluator.
-module(calculator).
-export([main/1]).

main([]) -> main(["1 + 2 * 3", "lists:sum([X * X || X <- lists:seq(1, 10)])", "math:sqrt(2)", "1 / 0", "2 +"]);
main(Expressions) -> lists:foreach(fun evaluate/1, Expressions).

evaluate(Text) ->
    io:format("~ts = ", [Text]),
    case erl_scan:string(Text ++ ".") of
        {ok, Tokens, _} -> parse(Tokens);
        {error, {_, Module, Reason}, _} -> io:format("~ts~n", [Module:format_error(Reason)])
    end.

parse(Tokens) ->
    case erl_parse:parse_exprs(Tokens) of
        {ok, Expressions} ->
            try erl_eval:exprs(Expressions, []) of
                {value, Value, _} -> io:format("~tp~n", [Value])
            catch
                Class:Reason -> io:format("~p: ~tp~n", [Class, Reason])
            end;
        {error, {_, Module, Reason}} -> io:format("~ts~n", [Module:format_error(Reason)])
    end.
