// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/results/readeranswer.h"

#include "models/results/readerfailuretext.h"
#include "models/results/resultvaluereader.h"

#include <algorithm>
#include <array>

namespace exportdesk
{

using namespace Qt::StringLiterals;

namespace
{

using Kind = ResultValue::Kind;

constexpr int wordsAtMost = 500;

QString textMember(const ResultValue &object, const QString &key)
{
    const ResultValue *value = object.member(key);
    return value && value->kind == Kind::Text ? value->text : QString();
}

std::optional<qint64> wholeMember(const ResultValue &object, const QString &key)
{
    const ResultValue *value = object.member(key);
    bool isWhole = false;
    const qint64 number = value && value->kind == Kind::Number ? value->text.toLongLong(&isWhole) : 0;
    return isWhole && number >= 0 ? std::optional(number) : std::nullopt;
}

const ResultValue *memberOfKind(const ResultValue &object, const QString &key, Kind kind)
{
    const ResultValue *value = object.member(key);
    return value && value->kind == kind ? value : nullptr;
}

QList<ResultColumn> columnsOf(const ResultValue *list)
{
    QList<ResultColumn> columns;
    if (!list)
        return columns;
    for (const ResultValue &column : list->items)
        columns.append({textMember(column, u"name"_s), textMember(column, u"type"_s),
                        columnsOf(memberOfKind(column, u"parts"_s, Kind::Array))});
    return columns;
}

ReaderFailure::Code codeOf(const QString &code)
{
    using Code = ReaderFailure::Code;
    // The others are the client's own.
    constexpr std::array codes{Code::NoLibrary, Code::LibraryTooOld, Code::CannotRead, Code::NotParquet,
                               Code::NotJson,   Code::Damaged,       Code::Encrypted,  Code::TooManyColumns,
                               Code::TooLarge,  Code::OutOfMemory,   Code::SpillFull,  Code::CannotWrite,
                               Code::NoSpace,   Code::Query,         Code::Cancelled};
    if (code == "not-confined"_L1)
        return Code::NotStarted;
    const auto found = std::find_if(codes.begin(), codes.end(), [&](Code one) { return readerCodeWord(one) == code; });
    return found == codes.end() ? Code::Unreadable : *found;
}

bool readOpened(const ResultValue &opened, ReaderAnswer &answer)
{
    answer.kind = ReaderAnswer::Kind::Opened;
    answer.opened = {wholeMember(opened, u"rows"_s), columnsOf(memberOfKind(opened, u"columns"_s, Kind::Array)),
                     wholeMember(opened, u"bytes"_s).value_or(0)};
    return !answer.opened.columns.isEmpty();
}

bool readRows(ResultValue rows, ReaderAnswer &answer)
{
    answer.kind = ReaderAnswer::Kind::Rows;
    answer.rows.reserve(rows.items.size());
    for (ResultValue &row : rows.items) {
        if (row.kind != Kind::Array)
            return false;
        answer.rows.push_back(std::move(row.items));
    }
    return true;
}

bool readDone(const ResultValue &done, ReaderAnswer &answer)
{
    answer.kind = ReaderAnswer::Kind::Done;
    answer.columns = columnsOf(memberOfKind(done, u"columns"_s, Kind::Array));
    answer.count = wholeMember(done, u"count"_s).value_or(0);
    answer.ms = wholeMember(done, u"ms"_s).value_or(0);
    answer.saved = {wholeMember(done, u"rows"_s).value_or(0), wholeMember(done, u"bytes"_s).value_or(0)};
    return true;
}

bool readError(const ResultValue &error, ReaderAnswer &answer)
{
    answer.kind = ReaderAnswer::Kind::Error;
    answer.failure = {codeOf(textMember(error, u"code"_s)), textMember(error, u"file"_s),
                      textMember(error, u"text"_s).left(wordsAtMost)};
    return true;
}

bool readProgress(const ResultValue &progress, ReaderAnswer &answer)
{
    answer.kind = ReaderAnswer::Kind::Progress;
    const double share = progress.toDouble();
    if (progress.kind == Kind::Number && share >= 0 && share <= 1)
        answer.share = share;
    return true;
}

} // namespace

std::optional<ReaderAnswer> readReaderAnswer(const QByteArray &line)
{
    std::optional<ResultValue> read = readResultValue(line);
    if (!read || read->kind != Kind::Object)
        return std::nullopt;
    ReaderAnswer answer;
    answer.id = quint64(wholeMember(*read, u"id"_s).value_or(0));
    if (const ResultValue *error = memberOfKind(*read, u"error"_s, Kind::Object))
        return readError(*error, answer) ? std::optional(answer) : std::nullopt;
    if (wholeMember(*read, u"ready"_s) == 1)
        return answer;
    if (answer.id == 0)
        return std::nullopt;
    bool isGood = false;
    if (const ResultValue *opened = memberOfKind(*read, u"opened"_s, Kind::Object))
        isGood = readOpened(*opened, answer);
    else if (const qsizetype rows = read->keys.indexOf(u"rows"_s); rows >= 0)
        isGood = readRows(std::move(read->items[size_t(rows)]), answer);
    else if (const ResultValue *done = memberOfKind(*read, u"done"_s, Kind::Object))
        isGood = readDone(*done, answer);
    else if (const ResultValue *progress = read->member(u"progress"_s))
        isGood = readProgress(*progress, answer);
    return isGood ? std::optional(std::move(answer)) : std::nullopt;
}

} // namespace exportdesk
