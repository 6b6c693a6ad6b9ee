-module(lexical_errors).
-export([a/0]).
a() -> 16#.
b() -> 1.5e+.
c() -> $\x{}.
d() -> "\x4".
e() -> "\xag".
f() -> 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'.
g() -> aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.
h() -> AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA.
i() -> a ^ b.
j() -> `foo`.
k() -> """
     x
   y
    """.
l() -> 1#0.
m() -> 2#12.
n() -> "\x{d800}".
o() -> f(?).
p() -> ?"a".
q() -> ok.
%% What the lexer refuses.
%% RUN: not luciole-parse-test --brief %s 2>&1 | FileCheck %s --match-full-lines
%% CHECK: {{.*}}lexical_errors.erl:3:8: error: a digit of base 16 is missing after '#'
%% CHECK-NEXT: {{.*}}lexical_errors.erl:4:8: error: the exponent of this float has no digits
%% CHECK-NEXT: {{.*}}lexical_errors.erl:5:8: error: '\x{' must be followed by hexadecimal digits and '}'
%% CHECK-NEXT: {{.*}}lexical_errors.erl:6:8: error: '\x' must be followed by two hexadecimal digits
%% CHECK-NEXT: {{.*}}lexical_errors.erl:7:8: error: '\x' must be followed by two hexadecimal digits
%% CHECK-NEXT: {{.*}}lexical_errors.erl:8:8: error: this atom is too long
%% CHECK-NEXT: {{.*}}lexical_errors.erl:9:8: error: this atom is too long
%% CHECK-NEXT: {{.*}}lexical_errors.erl:10:8: error: this variable's name is too long
%% CHECK-NEXT: {{.*}}lexical_errors.erl:11:10: error: illegal character '^'
%% CHECK-NEXT: {{.*}}lexical_errors.erl:12:8: error: illegal character '`'
%% CHECK-NEXT: {{.*}}lexical_errors.erl:13:8: error: a line of this string is indented less than its closing quotes
%% CHECK-NEXT: {{.*}}lexical_errors.erl:17:8: error: the base of a number must be from 2 to 36
%% CHECK-NEXT: {{.*}}lexical_errors.erl:18:11: error: syntax error before '2'
%% CHECK-NEXT: {{.*}}lexical_errors.erl:19:8: error: \x{d800} is not a Unicode character
%% CHECK-NEXT: {{.*}}lexical_errors.erl:20:11: error: illegal macro call: a name must follow '?'
%% CHECK-NEXT: {{.*}}lexical_errors.erl:21:9: error: illegal macro call: a name must follow '?'
