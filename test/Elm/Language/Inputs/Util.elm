module Inputs.Util exposing (andThen2, count, foldResult, Op)


type Op
    = Op


andThen2 =
    Maybe.andThen


count list =
    List.foldl (\_ n -> n + 1) 0 list


foldResult : (a -> b -> Result x b) -> b -> List a -> Result x b
foldResult f b list =
    case list of
        [] ->
            Ok b

        x :: rest ->
            f x b |> Result.andThen (\c -> foldResult f c rest)
