// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incoming/fieldpaths.h"

#include "models/exports/jsonmembers.h"
#include "models/incoming/rowmarks.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

const QRegularExpression blanks(u"\\s+"_s);

/// The fields at the top of the standard classes and field groups; those of a tenant start with an underscore.
const QSet<QString> &standardFields()
{
    static const QSet<QString> names{u"advertising"_s,
                                     u"application"_s,
                                     u"billingAddress"_s,
                                     u"channel"_s,
                                     u"commerce"_s,
                                     u"consents"_s,
                                     u"createdByBatchID"_s,
                                     u"dataSource"_s,
                                     u"device"_s,
                                     u"directMarketing"_s,
                                     u"endUserIDs"_s,
                                     u"environment"_s,
                                     u"eventMergeId"_s,
                                     u"eventType"_s,
                                     u"faxPhone"_s,
                                     u"homeAddress"_s,
                                     u"homePhone"_s,
                                     u"identityMap"_s,
                                     u"loyalty"_s,
                                     u"mailingAddress"_s,
                                     u"marketing"_s,
                                     u"media"_s,
                                     u"mobilePhone"_s,
                                     u"modifiedByBatchID"_s,
                                     u"optInOut"_s,
                                     u"organizations"_s,
                                     u"person"_s,
                                     u"personID"_s,
                                     u"personalEmail"_s,
                                     u"placeContext"_s,
                                     u"preferredLanguage"_s,
                                     u"producedBy"_s,
                                     u"productListItems"_s,
                                     u"profilePictureLink"_s,
                                     u"pushNotificationDetails"_s,
                                     u"receivedTimestamp"_s,
                                     u"search"_s,
                                     u"segmentMembership"_s,
                                     u"shippingAddress"_s,
                                     u"subscriptions"_s,
                                     u"testProfile"_s,
                                     u"timeZone"_s,
                                     u"timestamp"_s,
                                     u"userActivityRegions"_s,
                                     u"web"_s,
                                     u"workAddress"_s,
                                     u"workEmail"_s,
                                     u"workPhone"_s};
    return names;
}

bool isQuote(QChar c)
{
    return u"\"'`“”„‘’"_s.contains(c);
}

/// "- person.name", "2) \"person.name\",": without what lists are decorated with.
QString undecorated(const QString &line)
{
    static const QRegularExpression mark(u"^(?:[-*•–+]\\s+|\\d{1,4}[.)]\\s+)"_s);
    QString entry = line.trimmed();
    if (entry.isEmpty() || (entry.front().isLetter() && entry.back().isLetterOrNumber()))
        return entry; // the usual case
    entry.remove(mark);
    while (!entry.isEmpty() && isQuote(entry.front()))
        entry.remove(0, 1);
    while (!entry.isEmpty() && isQuote(entry.back()))
        entry.chop(1);
    return entry.trimmed();
}

bool hasBlank(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isSpace(); });
}

/// Dots between names of ASCII letters, digits, underscores and hyphens.
bool hasPathForm(const QString &path)
{
    const auto isLetter = [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z'); };
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    const qsizetype start = path.startsWith(u'_') ? 1 : 0;
    if (start >= path.size() || !isLetter(path.at(start)) || path.endsWith(u'.'))
        return false;
    for (qsizetype i = start; i < path.size(); ++i) {
        const QChar c = path.at(i);
        const bool first = i > 0 && path.at(i - 1) == u'.';
        if (!isLetter(c) && !isDigit(c) && c != u'_' && (first || (c != u'-' && c != u'.')))
            return false;
    }
    return true;
}

/// Not the name of a host or of a file, and no token.
bool isPlausible(const QString &path)
{
    static const QSet<QString> otherEnds{u"com"_s,  u"org"_s, u"net"_s, u"io"_s,   u"de"_s,  u"json"_s, u"csv"_s,
                                         u"txt"_s,  u"sh"_s,  u"py"_s,  u"js"_s,   u"ts"_s,  u"md"_s,   u"htm"_s,
                                         u"html"_s, u"xml"_s, u"yml"_s, u"yaml"_s, u"sql"_s, u"log"_s,  u"parquet"_s,
                                         u"avro"_s, u"pdf"_s, u"png"_s, u"zip"_s,  u"gz"_s};
    constexpr qsizetype longest = 500;
    if (path.size() > longest || !hasPathForm(path) || path.startsWith("www."_L1) || path.startsWith("eyJ"_L1))
        return false;
    const qsizetype dot = path.lastIndexOf(u'.');
    return dot < 0 || !otherEnds.contains(path.mid(dot + 1));
}

/// Whether a path can hardly be anything else than a field: with a dot, of a tenant, or standard.
bool tells(const QString &path)
{
    return path.contains(u'.') || path.startsWith(u'_') || standardFields().contains(path);
}

/// The heading of a table of fields and their types.
bool isHeading(const QString &line)
{
    static const QRegularExpression form(
        u"^\\W*(?:path|field|xdm path|name|column)s?\\W*[\\s,;|]\\W*(?:data ?)?type\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    return form.match(line).hasMatch();
}

/// "person.name string", "| person.name | string |": without the type of the field. Only in a \a table does a comma
/// stand between them; elsewhere it is a list, in which "number" may be a field.
QString withoutType(const QString &line, bool table)
{
    static const QString field = u"^\\W*?([\\w.-]*[._][\\w.-]+)[\"'`]?"_s;
    static const QString name = u"^\\W*?([\\w.-]+)[\"'`]?"_s;
    static const QString type
        = u"[\"'(`]*(?:string|date(?:-?time)?|integer|int|long|short|byte|boolean|bool|number|double|"
          "float|decimal|object|array|map|enum)(?:\\[\\])?[\"')`]*"_s;
    static const QRegularExpression apart(field + u"[\\s:|]+"_s + type + u"(?:[\\s|(].*)?$"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression cells(name + u"\\s*[,;|\\t]\\s*"_s + type + u"(?:[\\s,;|(].*)?$"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch found = (table ? cells : apart).match(line);
    return found.hasMatch() ? found.captured(1) : line;
}

/// Without a remark behind the field.
QString withoutRemark(const QString &line)
{
    static const QRegularExpression remark(u"(?<=\\S)\\s+(?:#|//|--)\\s.*$"_s);
    return QString(line).remove(remark);
}

bool isComment(const QString &line)
{
    const QString start = line.trimmed();
    return start.startsWith(u'#') || start.startsWith("//"_L1);
}

} // namespace

QStringList FieldPaths::in(const QString &text) const
{
    if (const JsonText json = parseJson(text); json.root) {
        const auto list = jsonmembers::stringsIn(*json.root);
        return list ? in(*list) : QStringList();
    }
    QString plain = text.trimmed();
    if (plain.startsWith(u'[') && plain.endsWith(u']'))
        plain = plain.mid(1, plain.size() - 2);
    static const QRegularExpression separators(u"[,;]"_s);
    constexpr qsizetype longestLine = 1000;
    QStringList entries;
    bool table = false;
    for (const QString &written : plain.split(u'\n')) {
        const bool heads = entries.isEmpty() && isHeading(written);
        if (heads && hasMarkingColumn(written))
            return {}; // it says which rows are meant
        table = table || heads;
        if (heads || isComment(written))
            continue;
        const QString line = written.size() > longestLine ? written : withoutType(withoutRemark(written), table);
        if (line.size() < written.size() && marksAsUnwanted(written.mid(written.indexOf(line) + line.size())))
            return {};
        for (const QString &part : line.split(separators)) {
            const QString entry = undecorated(part);
            if (!hasBlank(entry)) {
                entries += entry;
                continue;
            }
            // Only blanks in between: prose, unless each of them can be nothing but a field.
            for (const QString &word : entry.split(blanks, Qt::SkipEmptyParts)) {
                if (!isTelling(undecorated(word)))
                    return {};
                entries += undecorated(word);
            }
        }
        const QString last = entries.isEmpty() ? QString() : entries.last();
        if (!last.isEmpty() && !hasPathForm(last) && !(isKnown && isKnown(last)))
            return {}; // a long text of another kind is given up early
    }
    return in(entries);
}

QStringList FieldPaths::in(const QStringList &entries) const
{
    QStringList paths;
    QSet<QString> seen;
    qsizetype telling = 0;
    for (const QString &entry : entries) {
        const QString path = entry.trimmed();
        if (path.isEmpty() || seen.contains(path))
            continue;
        const bool known = isKnown && isKnown(path);
        if (!known && !isPlausible(path))
            return {};
        telling += known || tells(path) ? 1 : 0;
        seen.insert(path);
        paths += path;
    }
    const bool isList = asked ? telling > 0 || !isKnown : telling == paths.size();
    return isList ? paths : QStringList();
}

bool FieldPaths::isTelling(const QString &path) const
{
    return (isKnown && isKnown(path)) || (isPlausible(path) && tells(path));
}

QString FieldPaths::meant(const QString &entry) const
{
    static const QRegularExpression pointer(
        u"^(?:\\$\\.|/)?(?:xdm:)?[A-Za-z_][\\w-]*(?:[/.](?:xdm:)?[A-Za-z_][\\w-]*)*$"_s);
    if (entry.isEmpty() || isTelling(entry))
        return entry;
    if (!pointer.match(entry).hasMatch())
        return {};
    QString path = entry;
    const bool isXdm = path.contains("xdm:"_L1) || path.startsWith(u'$');
    path.remove("xdm:"_L1);
    path.remove(u'$');
    while (path.startsWith(u'/') || path.startsWith(u'.'))
        path.remove(0, 1);
    path.replace(u'/', u'.');
    // Other programs have paths with slashes as well.
    const QString first = path.section(u'.', 0, 0);
    const bool isField
        = isXdm || first.startsWith(u'_') || standardFields().contains(first) || (isKnown && isKnown(path));
    return isField && isTelling(path) ? path : QString();
}

QString uuidMeant(const QString &entry)
{
    static const QRegularExpression uuid(
        u"^(?:urn:uuid:)?\\{?([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})\\}?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return uuid.match(entry).captured(1);
}

QStringList uuidsIn(const QString &text)
{
    static const QRegularExpression separators(u"[\\s,;\\[\\]\"']+"_s);
    QStringList ids = text.split(separators, Qt::SkipEmptyParts);
    for (QString &id : ids) {
        id = uuidMeant(id);
        if (id.isEmpty())
            return {};
    }
    ids.removeDuplicates();
    return ids;
}

} // namespace exportdesk
