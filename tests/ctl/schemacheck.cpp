// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ctl/schemacheck.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exportdesk::kit
{

namespace
{

const QJsonObject &schemaDefinitions()
{
    static const QJsonObject definitions = [] {
        QFile file(QStringLiteral(EXPORTDESKCTL_SCHEMA));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s cannot be read", EXPORTDESKCTL_SCHEMA);
        return QJsonDocument::fromJson(file.readAll())["$defs"_L1].toObject();
    }();
    return definitions;
}

bool isOfType(const QJsonValue &value, const QString &type)
{
    if (type == "integer"_L1)
        return value.isDouble() && value.toDouble() == double(value.toInteger());
    return (type == "object"_L1 && value.isObject()) || (type == "array"_L1 && value.isArray())
        || (type == "string"_L1 && value.isString()) || (type == "boolean"_L1 && value.isBool())
        || (type == "number"_L1 && value.isDouble()) || (type == "null"_L1 && value.isNull());
}

QString problemOf(const QJsonValue &value, const QJsonObject &schema, const QString &place);

QString problemOfMembers(const QJsonObject &object, const QJsonObject &schema, const QString &place)
{
    for (const QJsonValue key : schema["required"_L1].toArray())
        if (!object.contains(key.toString()))
            return u"%1: %2 is missing"_s.arg(place, key.toString());
    const QJsonObject properties = schema["properties"_L1].toObject();
    for (auto member = object.begin(); member != object.end(); ++member) {
        const QString where = place + u'.' + member.key();
        if (!properties.contains(member.key())) {
            if (schema["additionalProperties"_L1] == QJsonValue(false))
                return where + u": is not documented"_s;
            continue;
        }
        if (const QString problem = problemOf(*member, properties[member.key()].toObject(), where); !problem.isEmpty())
            return problem;
    }
    return {};
}

QString problemOfItems(const QJsonArray &array, const QJsonObject &schema, const QString &place)
{
    if (array.size() < schema["minItems"_L1].toInt())
        return place + u": too few"_s;
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QString where = u"%1[%2]"_s.arg(place).arg(i);
        if (const QString problem = problemOf(array[i], schema["items"_L1].toObject(), where); !problem.isEmpty())
            return problem;
    }
    return {};
}

/// Of a value that is neither an object nor an array.
bool isWithinLimits(const QJsonValue &value, const QJsonObject &schema)
{
    if (value.isString() && value.toString().size() < schema["minLength"_L1].toInt())
        return false;
    if (value.isString() && schema.contains("pattern"_L1)
        && !QRegularExpression(schema["pattern"_L1].toString()).match(value.toString()).hasMatch())
        return false;
    return !value.isDouble() || !schema.contains("minimum"_L1) || value.toDouble() >= schema["minimum"_L1].toDouble();
}

QString problemOf(const QJsonValue &value, const QJsonObject &schema, const QString &place)
{
    static const QStringList known{u"$ref"_s,      u"additionalProperties"_s,
                                   u"anyOf"_s,     u"description"_s,
                                   u"enum"_s,      u"items"_s,
                                   u"minItems"_s,  u"minLength"_s,
                                   u"minimum"_s,   u"pattern"_s,
                                   u"type"_s,      u"required"_s,
                                   u"properties"_s};
    for (const QString &keyword : schema.keys())
        if (!known.contains(keyword))
            return u"%1: the schema uses %2, which is not checked"_s.arg(place, keyword);
    if (schema.contains("$ref"_L1))
        return problemOf(value, schemaDefinitions()[schema["$ref"_L1].toString().section(u'/', -1)].toObject(), place);
    if (schema.contains("anyOf"_L1)) {
        QString problem;
        for (const QJsonValue one : schema["anyOf"_L1].toArray())
            if (problem = problemOf(value, one.toObject(), place); problem.isEmpty())
                return {};
        return problem;
    }
    const QJsonArray values = schema["enum"_L1].toArray();
    if (!values.isEmpty() && !values.contains(value))
        return place + u": is none of the documented values"_s;
    const QJsonValue type = schema["type"_L1];
    const QJsonArray types = type.isArray() ? type.toArray() : QJsonArray{type};
    const bool fits = std::any_of(types.begin(), types.end(),
                                  [&value](const QJsonValue &one) { return isOfType(value, one.toString()); });
    if (!type.isUndefined() && !fits)
        return place + u": is of another type"_s;
    if (value.isObject())
        return problemOfMembers(value.toObject(), schema, place);
    if (value.isArray())
        return problemOfItems(value.toArray(), schema, place);
    return isWithinLimits(value, schema) ? QString() : place + u": is not as documented"_s;
}

} // namespace

QString schemaProblem(const QJsonValue &document, const QString &definition)
{
    if (!schemaDefinitions().contains(definition))
        return definition + u" is not in the schema"_s;
    return problemOf(document, schemaDefinitions()[definition].toObject(), definition);
}

} // namespace exportdesk::kit
