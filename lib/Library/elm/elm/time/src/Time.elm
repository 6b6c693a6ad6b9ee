module Time exposing
    ( Posix, now, every, posixToMillis, millisToPosix
    , Zone, utc, here
    , toYear, toMonth, toDay, toWeekday, toHour, toMinute, toSecond, toMillis
    , Weekday(..), Month(..)
    , customZone, getZoneName, ZoneName(..)
    )

{-| Points in time, and what clocks and calendars make of them.
-}

import Task


{-| Milliseconds since 1970-01-01T00:00:00Z, leap seconds aside. -}
type Posix
    = Posix Int


{-| The time when the task is run. -}
now : Task.Task x Posix
now =
    Elm.Kernel.Time.now


{-| The time again and again, with so many milliseconds in between. -}
every : Float -> (Posix -> msg) -> Sub msg
every =
    Elm.Kernel.Time.every


{-| -}
posixToMillis : Posix -> Int
posixToMillis (Posix millis) =
    millis


{-| -}
millisToPosix : Int -> Posix
millisToPosix =
    Posix



-- ZONES


{-| How local time differs from UTC, and since when. -}
type Zone
    = Zone Int (List Era)


{-| `start` and `offset` in minutes. -}
type alias Era =
    { start : Int
    , offset : Int
    }


{-| -}
utc : Zone
utc =
    Zone 0 []


{-| The zone of the machine, as it is now. -}
here : Task.Task x Zone
here =
    Task.map (\offset -> Zone offset []) localOffset


localOffset : Task.Task x Int
localOffset =
    Elm.Kernel.Time.offset


{-| The offset before all eras, in minutes; eras, the latest first. -}
customZone : Int -> List { start : Int, offset : Int } -> Zone
customZone =
    Zone


{-| A name of the IANA's data base, or minutes from UTC. -}
type ZoneName
    = Name String
    | Offset Int


{-| -}
getZoneName : Task.Task x ZoneName
getZoneName =
    Task.andThen
        (\name ->
            if name == "" then
                Task.map Offset localOffset

            else
                Task.succeed (Name name)
        )
        zoneName


zoneName : Task.Task x String
zoneName =
    Elm.Kernel.Time.zoneName


{-| Minutes since 1970, on local clocks. -}
toLocalMinutes : Zone -> Posix -> Int
toLocalMinutes (Zone offset eras) (Posix millis) =
    addOffset offset (floorDiv millis 60000) eras


addOffset : Int -> Int -> List Era -> Int
addOffset offset minutes eras =
    case eras of
        [] ->
            minutes + offset

        era :: older ->
            if era.start < minutes then
                minutes + era.offset

            else
                addOffset offset minutes older


floorDiv : Int -> Float -> Int
floorDiv n divisor =
    floor (toFloat n / divisor)



-- CLOCKS


{-| -}
toHour : Zone -> Posix -> Int
toHour zone time =
    modBy 24 (floorDiv (toLocalMinutes zone time) 60)


{-| -}
toMinute : Zone -> Posix -> Int
toMinute zone time =
    modBy 60 (toLocalMinutes zone time)


{-| -}
toSecond : Zone -> Posix -> Int
toSecond _ (Posix millis) =
    modBy 60 (floorDiv millis 1000)


{-| -}
toMillis : Zone -> Posix -> Int
toMillis _ (Posix millis) =
    modBy 1000 millis



-- CALENDARS


{-| -}
type Weekday
    = Mon
    | Tue
    | Wed
    | Thu
    | Fri
    | Sat
    | Sun


{-| -}
type Month
    = Jan
    | Feb
    | Mar
    | Apr
    | May
    | Jun
    | Jul
    | Aug
    | Sep
    | Oct
    | Nov
    | Dec


{-| 1970 began on a Thursday. -}
toWeekday : Zone -> Posix -> Weekday
toWeekday zone time =
    case modBy 7 (toDays zone time) of
        0 ->
            Thu

        1 ->
            Fri

        2 ->
            Sat

        3 ->
            Sun

        4 ->
            Mon

        5 ->
            Tue

        _ ->
            Wed


{-| -}
toYear : Zone -> Posix -> Int
toYear zone time =
    (toDate (toDays zone time)).year


{-| -}
toMonth : Zone -> Posix -> Month
toMonth zone time =
    case (toDate (toDays zone time)).month of
        1 ->
            Jan

        2 ->
            Feb

        3 ->
            Mar

        4 ->
            Apr

        5 ->
            May

        6 ->
            Jun

        7 ->
            Jul

        8 ->
            Aug

        9 ->
            Sep

        10 ->
            Oct

        11 ->
            Nov

        _ ->
            Dec


{-| Of the month, from 1. -}
toDay : Zone -> Posix -> Int
toDay zone time =
    (toDate (toDays zone time)).day


toDays : Zone -> Posix -> Int
toDays zone time =
    floorDiv (toLocalMinutes zone time) (60 * 24)


{-| The Gregorian date of a day, counted from 1970-01-01. Years start in March
here, so that leap days are their last; 400 of them, 146,097 days, repeat.
-}
toDate : Int -> { year : Int, month : Int, day : Int }
toDate days =
    let
        -- since 0000-03-01
        count =
            days + 719468

        cycle =
            floorDiv count 146097

        dayOfCycle =
            count - cycle * 146097

        yearOfCycle =
            (dayOfCycle - dayOfCycle // 1460 + dayOfCycle // 36524 - dayOfCycle // 146096) // 365

        dayOfYear =
            dayOfCycle - (365 * yearOfCycle + yearOfCycle // 4 - yearOfCycle // 100)

        -- from March
        month =
            (5 * dayOfYear + 2) // 153
    in
    { year =
        cycle * 400
            + yearOfCycle
            + (if month < 10 then
                0

               else
                1
              )
    , month =
        if month < 10 then
            month + 3

        else
            month - 9
    , day = dayOfYear - (153 * month + 2) // 5 + 1
    }
