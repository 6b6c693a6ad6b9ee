-- RUN: cd %S && not elm-check --library %luciole_source/lib/Library/elm %{s:basename} 2>&1 | FileCheck --strict-whitespace --match-full-lines %s
module RecordFields exposing (..)

type alias User =
    { name : String, age : Int, email : String }


a : User
a =
    { name = "A", age = 1 }


b : User
b =
    { name = "A", age = 1, emial = "x" }


c : User
c =
    { name = "A", age = "1", email = "x" }


d : User
d =
    { name = "A", age = 1, email = "x", extra = () }


e : User -> String
e user =
    user.nam


f : User -> User
f user =
    { user | age = "x", agee = 2 }


g n =
    (n + 1).x


h =
    { a | name = 1 }


i text =
    String.length text + text.length


j : { r | x : Int } -> Int
j r =
    r.y


k =
    User "A" "B"


l : User -> Int
l { name, years } =
    years


m =
    List.map .nme [ a ]


-- CHECK:-- TYPE MISMATCH ---------------------------------------------- RecordFields.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:Something is off with the body of the `a` definition:
-- CHECK-EMPTY:
-- CHECK-NEXT:10|     { name = "A", age = 1 }
-- CHECK-NEXT:        ^^^^^^^^^^^^^^^^^^^^^^^
-- CHECK-NEXT:The body is a record of type:
-- CHECK-EMPTY:
-- CHECK-NEXT:    { age : Int, name : String }
-- CHECK-EMPTY:
-- CHECK-NEXT:But the type annotation on `a` says it should be:
-- CHECK-EMPTY:
-- CHECK-NEXT:    { age : Int, email : String, name : String }
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: This field is missing: email
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ---------------------------------------------- RecordFields.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:Something is off with the body of the `b` definition:
-- CHECK-EMPTY:
-- CHECK-NEXT:15|     { name = "A", age = 1, emial = "x" }
-- CHECK-NEXT:        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
-- CHECK-NEXT:The body is a record of type:
-- CHECK-EMPTY:
-- CHECK-NEXT:    { age : Int, emial : String, name : String }
-- CHECK-EMPTY:
-- CHECK-NEXT:But the type annotation on `b` says it should be:
-- CHECK-EMPTY:
-- CHECK-NEXT:    { age : Int, email : String, name : String }
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: Seems like a record field typo. Maybe emial should be email?
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ---------------------------------------------- RecordFields.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:Something is off with the body of the `c` definition:
-- CHECK-EMPTY:
-- CHECK-NEXT:20|     { name = "A", age = "1", email = "x" }
-- CHECK-NEXT:        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
-- CHECK-NEXT:The body is a record of type:
-- CHECK-EMPTY:
-- CHECK-NEXT:    { age : String, email : String, name : String }
-- CHECK-EMPTY:
-- CHECK-NEXT:But the type annotation on `c` says it should be:
-- CHECK-EMPTY:
-- CHECK-NEXT:    { age : Int, email : String, name : String }
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: Want to convert a String into an Int? Use the `String.toInt` function!
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ---------------------------------------------- RecordFields.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:Something is off with the body of the `d` definition:
-- CHECK-EMPTY:
-- CHECK-NEXT:25|     { name = "A", age = 1, email = "x", extra = () }
-- CHECK-NEXT:        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
-- CHECK-NEXT:The body is a record of type:
-- CHECK-EMPTY:
-- CHECK-NEXT:    { age : Int, email : String, extra : (), name : String }
-- CHECK-EMPTY:
-- CHECK-NEXT:But the type annotation on `d` says it should be:
-- CHECK-EMPTY:
-- CHECK-NEXT:    { age : Int, email : String, name : String }
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: This field is not wanted: extra
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ---------------------------------------------- RecordFields.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:This `user` record does not have a `nam` field:
-- CHECK-EMPTY:
-- CHECK-NEXT:30|     user.nam
-- CHECK-NEXT:        ^^^^^^^^
-- CHECK-NEXT:This is usually a typo. Here are the `user` fields that are most similar:
-- CHECK-EMPTY:
-- CHECK-NEXT:    name : String
-- CHECK-NEXT:    age : Int
-- CHECK-NEXT:    email : String
-- CHECK-EMPTY:
-- CHECK-NEXT:So maybe nam should be name?
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ---------------------------------------------- RecordFields.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The `user` record does not have a `agee` field:
-- CHECK-EMPTY:
-- CHECK-NEXT:35|     { user | age = "x", agee = 2 }
-- CHECK-NEXT:                            ^^^^
-- CHECK-NEXT:This is usually a typo. Here are the `user` fields that are most similar:
-- CHECK-EMPTY:
-- CHECK-NEXT:    age : Int
-- CHECK-NEXT:    name : String
-- CHECK-NEXT:    email : String
-- CHECK-EMPTY:
-- CHECK-NEXT:So maybe agee should be age?
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ---------------------------------------------- RecordFields.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:I cannot update the `age` field like this:
-- CHECK-EMPTY:
-- CHECK-NEXT:35|     { user | age = "x", agee = 2 }
-- CHECK-NEXT:                       ^^^
-- CHECK-NEXT:This value is a string of type:
-- CHECK-EMPTY:
-- CHECK-NEXT:    String
-- CHECK-EMPTY:
-- CHECK-NEXT:But the `age` field holds:
-- CHECK-EMPTY:
-- CHECK-NEXT:    Int
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: Want to convert a String into an Int? Use the `String.toInt` function!
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ---------------------------------------------- RecordFields.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:This is not a record, so it has no fields to access!
-- CHECK-EMPTY:
-- CHECK-NEXT:39|     (n + 1).x
-- CHECK-NEXT:         ^^^^^^^^
-- CHECK-NEXT:This value is a:
-- CHECK-EMPTY:
-- CHECK-NEXT:    number
-- CHECK-EMPTY:
-- CHECK-NEXT:But I need a record with a `x` field!
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ---------------------------------------------- RecordFields.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:I cannot update the `name` field like this:
-- CHECK-EMPTY:
-- CHECK-NEXT:43|     { a | name = 1 }
-- CHECK-NEXT:                     ^
-- CHECK-NEXT:This value is a number of type:
-- CHECK-EMPTY:
-- CHECK-NEXT:    number
-- CHECK-EMPTY:
-- CHECK-NEXT:But the `name` field holds:
-- CHECK-EMPTY:
-- CHECK-NEXT:    String
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: Want to convert an Int into a String? Use the `String.fromInt` function!
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ---------------------------------------------- RecordFields.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:This is not a record, so it has no fields to access!
-- CHECK-EMPTY:
-- CHECK-NEXT:47|     String.length text + text.length
-- CHECK-NEXT:                             ^^^^^^^^^^^
-- CHECK-NEXT:This `text` value is a:
-- CHECK-EMPTY:
-- CHECK-NEXT:    String
-- CHECK-EMPTY:
-- CHECK-NEXT:But I need a record with a `length` field!
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ---------------------------------------------- RecordFields.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:This `r` record does not have a `y` field:
-- CHECK-EMPTY:
-- CHECK-NEXT:52|     r.y
-- CHECK-NEXT:        ^^^
-- CHECK-NEXT:This is usually a typo. Here are the `r` fields that are most similar:
-- CHECK-EMPTY:
-- CHECK-NEXT:    x : Int
-- CHECK-EMPTY:
-- CHECK-NEXT:So maybe y should be x?
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ---------------------------------------------- RecordFields.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The 2nd argument to `User` is not what I expect:
-- CHECK-EMPTY:
-- CHECK-NEXT:56|     User "A" "B"
-- CHECK-NEXT:                 ^^^
-- CHECK-NEXT:This argument is a string of type:
-- CHECK-EMPTY:
-- CHECK-NEXT:    String
-- CHECK-EMPTY:
-- CHECK-NEXT:But `User` needs the 2nd argument to be:
-- CHECK-EMPTY:
-- CHECK-NEXT:    Int
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: Want to convert a String into an Int? Use the `String.toInt` function!
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ---------------------------------------------- RecordFields.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:This record does not have a `years` field:
-- CHECK-EMPTY:
-- CHECK-NEXT:60| l { name, years } =
-- CHECK-NEXT:              ^^^^^
-- CHECK-NEXT:This is usually a typo. Here are the fields that are most similar:
-- CHECK-EMPTY:
-- CHECK-NEXT:    age : Int
-- CHECK-NEXT:    email : String
-- CHECK-NEXT:    name : String
-- CHECK-EMPTY:
-- CHECK-NEXT:So maybe years should be age?
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ---------------------------------------------- RecordFields.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The 2nd argument to `map` is not what I expect:
-- CHECK-EMPTY:
-- CHECK-NEXT:65|     List.map .nme [ a ]
-- CHECK-NEXT:                      ^^^^^
-- CHECK-NEXT:This argument is a list of type:
-- CHECK-EMPTY:
-- CHECK-NEXT:    List { age : Int, email : String, name : String }
-- CHECK-EMPTY:
-- CHECK-NEXT:But `map` needs the 2nd argument to be:
-- CHECK-EMPTY:
-- CHECK-NEXT:    List { b | nme : a }
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: This field is missing: nme
-- CHECK-NOT:{{.+}}
