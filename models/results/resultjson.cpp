// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/results/resultjson.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace exportdesk
{

QByteArray resultJsonText(const QString &text)
{
    const QByteArray array = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return array.mid(1, array.size() - 2);
}

QByteArray resultJson(const ResultValue &value)
{
    QByteArray json;
    switch (value.kind) {
    case ResultValue::Kind::Null:
        return "null";
    case ResultValue::Kind::Boolean:
    case ResultValue::Kind::Number:
        return value.text.toUtf8();
    case ResultValue::Kind::Text:
        return resultJsonText(value.text);
    case ResultValue::Kind::Array:
        for (const ResultValue &item : value.items)
            json += (json.isEmpty() ? "" : ",") + resultJson(item);
        return '[' + json + ']';
    case ResultValue::Kind::Object:
        for (qsizetype i = 0; i < value.keys.size(); ++i)
            json += (json.isEmpty() ? "" : ",") + resultJsonText(value.keys[i]) + ':'
                + resultJson(value.items[size_t(i)]);
        return '{' + json + '}';
    }
    return json;
}

} // namespace exportdesk
