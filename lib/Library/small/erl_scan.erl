%% What stands in for OTP's scanner in small programs (-Oz) that do not scan:
%% which atoms need quotes.
-module(erl_scan).
-export([reserved_word/1]).

reserved_word(Atom) ->
    case Atom of
        'after' -> true; 'begin' -> true; 'case' -> true; 'try' -> true; 'cond' -> true; 'catch' -> true;
        'andalso' -> true; 'orelse' -> true; 'end' -> true; 'fun' -> true; 'if' -> true; 'let' -> true;
        'of' -> true; 'receive' -> true; 'when' -> true; 'bnot' -> true; 'not' -> true; 'div' -> true;
        'rem' -> true; 'band' -> true; 'and' -> true; 'bor' -> true; 'bxor' -> true; 'bsl' -> true;
        'bsr' -> true; 'or' -> true; 'xor' -> true; _ -> false
    end.
