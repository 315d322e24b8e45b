// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/resultreader/request.h"
#include "models/results/readeranswer.h"
#include "models/results/resultvaluereader.h"
#include "tests/fuzz/fuzzing.h"

#include <algorithm>

using namespace exportdesk;

namespace
{

int depthOf(const ResultValue &value)
{
    int deepest = 0;
    for (const ResultValue &item : value.items)
        deepest = std::max(deepest, depthOf(item));
    return deepest + (value.kind == ResultValue::Kind::Array || value.kind == ResultValue::Kind::Object ? 1 : 0);
}

bool isConsistent(const ResultValue &value)
{
    const bool isObject = value.kind == ResultValue::Kind::Object;
    if (isObject != !value.keys.isEmpty() && !(isObject && value.items.empty()))
        return false;
    if (isObject && value.keys.size() != qsizetype(value.items.size()))
        return false;
    if (!isObject && value.kind != ResultValue::Kind::Array && !value.items.empty())
        return false;
    return std::all_of(value.items.begin(), value.items.end(), isConsistent);
}

} // namespace

/// Both ends of the pipe between the window and the reader of results.
void fuzz::read(const QByteArray &bytes)
{
    if (const auto value = readResultValue(bytes)) {
        must(depthOf(*value) <= resultValueDepthAtMost);
        must(isConsistent(*value));
    }
    if (const auto answer = readReaderAnswer(bytes)) {
        must(answer->id > 0 || answer->kind == ReaderAnswer::Kind::Ready || answer->kind == ReaderAnswer::Kind::Error);
        must(!answer->share || (*answer->share >= 0 && *answer->share <= 1));
        must(answer->kind != ReaderAnswer::Kind::Opened || !answer->opened.columns.isEmpty());
    }
    if (const auto request = resultreader::readRequest(bytes.toStdString())) {
        must(request->kind != resultreader::Request::Kind::Open || !request->files.empty());
        for (const auto &file : request->files)
            must(file.path.starts_with('/') && file.path.find('\0') == std::string::npos);
        must(request->kind != resultreader::Request::Kind::Save || request->to.starts_with('/'));
    }
}
