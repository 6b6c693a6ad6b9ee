port module Counter exposing (main)


port add : (Int -> msg) -> Sub msg


port sum : ( String, Int ) -> Cmd msg


main : Program Int Int Int
main =
    Platform.worker
        { init = \start -> ( start, sum ( "started", start ) )
        , update = update
        , subscriptions = \_ -> add identity
        }


update : Int -> Int -> ( Int, Cmd Int )
update n total =
    if n < 1000 then
        ( total + n, sum ( "sum", total + n ) )

    else
        Debug.todo "too much"
