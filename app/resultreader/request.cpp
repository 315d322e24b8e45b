// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/resultreader/request.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace resultreader
{

namespace
{

using nlohmann::json;

std::string textOf(const json &object, const char *key)
{
    const auto found = object.find(key);
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

bool isAbsolute(const std::string &path)
{
    return !path.empty() && path[0] == '/' && path.find('\0') == std::string::npos;
}

bool readFiles(const json &object, Request &request)
{
    const auto files = object.find("files");
    if (files == object.end() || !files->is_array() || files->empty())
        return false;
    for (const json &entry : *files) {
        if (!entry.is_object())
            return false;
        const std::string format = textOf(entry, "format");
        request.files.push_back({textOf(entry, "path"), format == "parquet", textOf(entry, "batch")});
        if (!isAbsolute(request.files.back().path) || (format != "parquet" && format != "json"))
            return false;
    }
    const auto view = object.find("view");
    if (view != object.end() && !view->is_boolean())
        return false;
    request.makesView = view == object.end() || view->get<bool>();
    const auto outputs = object.find("outputs");
    if (outputs == object.end())
        return true;
    for (const json &entry : *outputs)
        request.outputs.push_back(entry.is_string() ? entry.get<std::string>() : std::string());
    return std::all_of(request.outputs.begin(), request.outputs.end(), isAbsolute);
}

} // namespace

std::optional<Request> readRequest(const std::string &line)
{
    const json object = json::parse(line, nullptr, false);
    if (!object.is_object())
        return std::nullopt;
    const std::string what = textOf(object, "do");
    const auto id = object.find(what == "cancel" ? "of" : "id");
    if (id == object.end() || !id->is_number_unsigned())
        return std::nullopt;
    Request request;
    request.id = id->get<std::uint64_t>();
    request.sql = textOf(object, "sql");
    request.format = textOf(object, "format");
    request.to = textOf(object, "to");
    if (what == "cancel") {
        request.kind = Request::Kind::Cancel;
        return request;
    }
    if (what == "open") {
        request.kind = Request::Kind::Open;
        return readFiles(object, request) ? std::optional(request) : std::nullopt;
    }
    if (what == "query") {
        request.kind = Request::Kind::Query;
        return request;
    }
    if (what != "save" || !isAbsolute(request.to)
        || (request.format != "csv" && request.format != "jsonl" && request.format != "parquet"))
        return std::nullopt;
    request.kind = Request::Kind::Save;
    return request;
}

} // namespace resultreader
