// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/datasets/filereader.h"

#include "models/platform/json.h"

#include <QHash>
#include <QUrl>
#include <QUrlQuery>

namespace exportdesk
{

using namespace Qt::StringLiterals;

namespace
{

const json::json *dataOf(const Outcome<json::json> &document)
{
    const json::json *data = json::member(document.value(), "data");
    return data && data->is_array() ? data : nullptr;
}

/// Only the query of a link is used, because its host may be wrong or somebody else's.
QString nextStart(const json::json &document)
{
    const json::json *at = json::member(document, "_links");
    at = at ? json::member(*at, "next") : nullptr;
    const QString href = !at ? QString()
        : at->is_string()    ? json::fromUtf8(at->get<std::string>())
                             : json::text(*at, "href");
    const QString query = href.section(u'?', 1);
    return QUrlQuery(query).queryItemValue(u"start"_s, QUrl::FullyDecoded);
}

BatchFile fileFrom(const json::json &object)
{
    BatchFile file;
    file.fileId = json::text(object, "dataSetFileId");
    file.name = json::text(object, "name");
    file.createdMs = json::timeMs(object, "created").value_or(-1);
    file.records = json::integer(object, "records");
    file.size = json::integer(object, "size");
    if (!file.size)
        file.size = json::integer(object, "length");
    file.valid = json::boolean(object, "isValid").value_or(true);
    return file;
}

QString cellText(const json::json &value)
{
    if (value.is_null())
        return {};
    if (value.is_string())
        return json::fromUtf8(value.get_ref<const std::string &>());
    return json::fromUtf8(value.dump());
}

} // namespace

Outcome<FilePage> readFilePage(const QByteArray &body)
{
    const auto document = json::parse(body);
    if (!document)
        return document.failure();
    const json::json *data = dataOf(document);
    if (!data)
        return json::unreadable(u"Expected a list of files under \"data\""_s);
    FilePage page;
    for (const json::json &object : *data) {
        ++page.entries;
        const BatchFile file = fileFrom(object);
        if (!file.fileId.isEmpty() || !file.name.isEmpty())
            page.files.append(file);
    }
    page.next = nextStart(document.value());
    return page;
}

Outcome<DatasetPreview> readDatasetPreview(const QByteArray &body)
{
    const auto document = json::parse(body);
    if (!document)
        return document.failure();
    const json::json *data = dataOf(document);
    if (!data)
        return json::unreadable(u"Expected rows under \"data\""_s);
    DatasetPreview preview;
    QHash<QString, int> columns;
    for (const json::json &row : *data) {
        if (!row.is_object())
            continue;
        QStringList cells(preview.columns.size());
        for (const auto &[key, value] : row.items()) {
            const QString name = json::fromUtf8(key);
            if (!columns.contains(name)) {
                columns.insert(name, int(preview.columns.size()));
                preview.columns.append(name);
                cells.append(QString());
            }
            cells[columns.value(name)] = cellText(value);
        }
        preview.rows.append(cells);
    }
    for (QStringList &row : preview.rows)
        row.resize(preview.columns.size());
    return preview;
}

} // namespace exportdesk
