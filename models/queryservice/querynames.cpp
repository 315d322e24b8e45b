// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/queryservice/querynames.h"

#include "models/queryservice/queryguard.h"

#include <QRegularExpression>
#include <QSet>

namespace exportdesk
{

using namespace Qt::StringLiterals;

namespace
{

bool isReserved(const QString &name)
{
    static const QSet<QString> words{
        u"all"_s,    u"and"_s,       u"any"_s,    u"as"_s,       u"between"_s,  u"both"_s,         u"by"_s,
        u"case"_s,   u"cast"_s,      u"check"_s,  u"column"_s,   u"cross"_s,    u"current_date"_s, u"current_time"_s,
        u"date"_s,   u"default"_s,   u"desc"_s,   u"distinct"_s, u"else"_s,     u"end"_s,          u"except"_s,
        u"exists"_s, u"false"_s,     u"filter"_s, u"for"_s,      u"from"_s,     u"full"_s,         u"group"_s,
        u"having"_s, u"if"_s,        u"in"_s,     u"inner"_s,    u"interval"_s, u"into"_s,         u"is"_s,
        u"join"_s,   u"key"_s,       u"left"_s,   u"like"_s,     u"limit"_s,    u"map"_s,          u"natural"_s,
        u"not"_s,    u"null"_s,      u"on"_s,     u"or"_s,       u"order"_s,    u"outer"_s,        u"primary"_s,
        u"right"_s,  u"select"_s,    u"set"_s,    u"show"_s,     u"some"_s,     u"table"_s,        u"then"_s,
        u"time"_s,   u"timestamp"_s, u"to"_s,     u"true"_s,     u"union"_s,    u"unique"_s,       u"user"_s,
        u"using"_s,  u"value"_s,     u"values"_s, u"when"_s,     u"where"_s,    u"with"_s};
    return words.contains(name.toLower()) || isWritingWord(name);
}

QString sqlPart(const QString &part)
{
    static const QRegularExpression plain(u"^[A-Za-z_][A-Za-z0-9_]*$"_s);
    return plain.match(part).hasMatch() && !isReserved(part) ? part : u'`' + part + u'`';
}

bool isMap(const QString &column)
{
    return column == "identityMap"_L1 || column == "segmentMembership"_L1;
}

} // namespace

QString sqlText(const QString &value)
{
    return u'\'' + QString(value).replace(u'\'', u"''"_s) + u'\'';
}

QString sqlPath(const QString &path)
{
    static const QRegularExpression possible(u"^[\\w$@:/ -]+(\\.[\\w$@:/ -]+)*$"_s,
                                             QRegularExpression::UseUnicodePropertiesOption);
    if (!possible.match(path).hasMatch())
        return {};
    const QStringList parts = path.split(u'.');
    QString sql = sqlPart(parts.first());
    for (qsizetype i = 1; i < parts.size(); ++i) {
        const qsizetype keys = parts.first() == "segmentMembership"_L1 ? 2 : 1; // namespace and segment
        if (isMap(parts.first()) && i <= keys)
            sql += u'[' + sqlText(parts[i]) + u']';
        else
            sql += u'.' + sqlPart(parts[i]);
    }
    return sql;
}

bool isTableName(const QString &name)
{
    static const QRegularExpression plain(u"^[A-Za-z_][A-Za-z0-9_]*$"_s);
    return plain.match(name).hasMatch();
}

QString columnAlias(const QString &path, QStringList *taken)
{
    static const QRegularExpression odd(u"[^a-z0-9]+"_s);
    QString name = path.toLower().replace(odd, u"_"_s);
    if (name.isEmpty() || !name.front().isLetter() || isReserved(name))
        name.prepend(u"f_"_s);
    QString alias = name;
    for (int number = 2; taken->contains(alias); ++number)
        alias = name + u'_' + QString::number(number);
    taken->append(alias);
    return alias;
}

QString sqlBatchFilter(const QStringList &batches)
{
    QStringList texts;
    for (const QString &batch : batches)
        texts += sqlText(batch);
    const QString list = texts.join(u", "_s);
    const QString test = texts.size() == 1 ? QString(u" = "_s + list) : QString(u" IN ("_s + list + u')');
    return u"(_acp_batchid"_s + test + u"\n    OR _acp_system_metadata.acp_sourceBatchId"_s + test + u')';
}

} // namespace exportdesk
