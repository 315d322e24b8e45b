// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incoming/unreadchanges.h"

#include "models/incoming/maskedcode.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

constexpr int mostUses = 1000;
constexpr qsizetype mostSaid = 5;
constexpr qsizetype furthestArgument = 2000;

bool isIn(const QString &name, const char *words)
{
    return QString::fromLatin1(words).split(u' ').contains(name.toLower());
}

/// Functions that send what they get: nothing changes it any more.
bool sends(const QString &function)
{
    return isIn(function,
                "post put patch get request fetch axios got ky ajax send sendasync postasync postasjsonasync putasync "
                "newrequest newrequestwithcontext curl_setopt curl_setopt_array createexportjob postdata urlopen "
                "execute invoke-restmethod invoke-webrequest irm iwr curl curl.exe wget sendrequest set_body setbody");
}

/// Functions that only look at their arguments.
bool looks(const QString &function)
{
    return isIn(function,
                "print println printf puts pprint pp p echo var_dump print_r log info debug warn warning error "
                "exception write writeline writeln dump len length count size sizeof type typeof isinstance repr "
                "check validate assert verify hash id bool is_array is_null isset empty contains containskey has "
                "includes indexof hasownproperty startswith endswith gettype exit die panic fatal fatalf sprintf "
                "write-host write-output write-verbose write-debug write-information out-host out-null out-file "
                "set-content add-content test-json measure-object select-string tee-object describe table dir");
}

/// Functions that give the same in another form.
bool passes(const QString &function)
{
    return isIn(function,
                "dumps stringify json_encode marshal marshalindent generate pretty_generate serialize serializeobject "
                "to_json tojson tostring str string bytes bytearray byte encode decode copy deepcopy structuredclone "
                "dict list tuple sorted array of aslist from assign entries keys values items freeze loads parse "
                "json_decode newreader newbuffer newbufferstring stringcontent ofstring utf8 getbytes uri url create "
                "format fromjson ordereddict strip trim headers formdata convertto-json convertfrom-json out-string "
                "writevalueasstring readvalue readtree jsonobject response requestbody mediatype entity json body data "
                "content type header headers method timeout build newbuilder enumerate zip range reversed");
}

/// Methods whose value the reader of programs knows, or says that it does not.
bool isFollowed(const QString &method)
{
    return isIn(method,
                "replace replaceall join split format slice concat upper lower touppercase tolowercase get find some "
                "every index then catch map filter flatmap");
}

/// Methods that add, as the reader of programs follows them.
bool adds(const QString &method)
{
    return isIn(method,
                "append push set add addrange extend update setdefault put putall merge insert unshift addproperty");
}

bool isText(const QString &function)
{
    return isIn(function, "dumps stringify json_encode to_json tojson marshal generate serialize serializeobject");
}

bool isReserved(const QString &word)
{
    return isIn(
        word,
        "if elif elseif while lambda for foreach switch match case return in not and or is of else await yield new "
        "throw raise catch except with async typeof print echo assert from import const let var void "
        "async function then do unless until when export default");
}

/// One name in the program, with the steps behind it: body["filter"].segments
struct Use {
    QString name;
    qsizetype begin = 0;
    qsizetype end = 0; ///< behind the steps
    int steps = 0;
    bool hasOddStep = false; ///< a slice, or something that is computed
    QString method; ///< the last step when it is called
    bool goesOn = false; ///< behind the call of a method
};

/// A variable that is set to a copy of another one, without what lies within it.
struct Copy {
    QString name;
    QString source;
    qsizetype begin = 0; ///< of the statement
    qsizetype end = 0;
    bool isPut = false; ///< the source itself is in it
};

/// Reads a program twice: what holds the request is known behind the first time.
class ChangeSearch
{
public:
    ChangeSearch(const QString &text, ProgramReader reader)
        : m_text(text)
        , m_reader(reader)
        , m_masked(text,
                   reader == ProgramReader::Powershell ? MaskedCode::Dialect::Powershell : MaskedCode::Dialect::Braces)
    {
    }

    QStringList search()
    {
        findHooks();
        findParts();
        findHolders();
        findCopies();
        const qsizetype end = lastSending();
        const QStringList hooks = m_said;
        for (int pass = 0; pass < 2; ++pass) {
            m_said = hooks;
            m_aliased = m_parameters;
            m_seen.clear();
            m_released.clear();
            readUses(end);
        }
        return m_said;
    }

private:
    bool isPowershell() const { return m_reader == ProgramReader::Powershell; }
    const QString &code() const { return m_masked.code(); }

    void say(const QString &what)
    {
        if (!m_said.contains(what) && m_said.size() < mostSaid)
            m_said += what.left(60);
    }

    /// json.loads(…, object_hook=f), JSON.stringify(b, f), exec(…): what can change a request without naming it.
    void findHooks()
    {
        static const QRegularExpression hook(
            u"\\b(?:dumps?|loads?)[ \\t]*\\([^()\\n]*(?:\\([^()\\n]*\\)[^()\\n]*)*,\\s*(object_hook|object_pairs_hook|cls)\\s*="_s);
        static const QRegularExpression convert(u"\\bJSON\\.(stringify|parse)[ \\t]*\\("_s);
        static const QRegularExpression runs(
            u"(?<![\\w.])(exec|eval|globals|locals|vars|setattr)[ \\t]*\\(|(?<![\\w.])(toJSON)\\s*[(:]"_s);
        for (auto all = hook.globalMatch(code()); all.hasNext();)
            say(all.next().captured(1));
        static const QRegularExpression walrus(u"\\(\\s*\\w+\\s*:=\\s*\\w+\\s*\\)\\s*[\\[.]"_s);
        if (m_reader == ProgramReader::Values && walrus.match(code()).hasMatch())
            say(u":="_s);
        for (auto all = runs.globalMatch(code()); all.hasNext() && m_reader == ProgramReader::Values;) {
            const auto found = all.next();
            say(found.captured(1) + found.captured(2) + u"()"_s);
        }
        for (auto all = convert.globalMatch(code()); all.hasNext();) {
            const auto found = all.next();
            const qsizetype open = found.capturedEnd() - 1;
            for (qsizetype at = open + 1; at < std::min(m_masked.closeOf(open), open + furthestArgument); ++at) {
                if (code().at(at) != u',' || m_masked.bracketAround(at) != open)
                    continue;
                static const QRegularExpression plain(u"^\\s*(?:null|undefined|\\)|$)"_s);
                if (!plain.match(code().mid(at + 1, 40)).hasMatch())
                    say(u"JSON.%1(…, …)"_s.arg(found.captured(1)));
                break;
            }
        }
    }

    /// Behind what is sent last nothing matters, unless the program may come back.
    qsizetype lastSending() const
    {
        static const QRegularExpression returns(u"\\b(?:def|function|func|fn|sub|while|for|foreach|lambda)\\b|=>|->"_s,
                                                QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression call(u"([A-Za-z_][\\w-]*)(?:[ \\t]*\\(|[ \\t]+-|[ \\t]+[\"'])"_s);
        qsizetype last = -1;
        for (auto all = call.globalMatch(code()); all.hasNext();) {
            const auto found = all.next();
            if (sends(found.captured(1)) && found.capturedStart() > last)
                last = m_masked.statementEnd(found.capturedStart());
        }
        return last < 0 || returns.match(code()).hasMatch() ? code().size() : last;
    }

    /// Variables that are set to lists and tables of their own.
    void findParts()
    {
        static const QRegularExpression set(
            u"(?<![\\w.])\\$?([A-Za-z_]\\w*)[ \\t]*(?::[ \\t]*[\\w.\\[\\]<>, |]{1,60})?:?=\\s*(?:[\\[{@]|array|list|dict)"_s);
        for (auto all = set.globalMatch(code()); all.hasNext();)
            m_parts += foldedName(all.next().captured(1));
    }

    /// The variables that get something with a key of requests in it, and lists and tables that are put in there.
    void findHolders()
    {
        static const QRegularExpression assignment(
            u"(?<![\\w$.>])\\$?([A-Za-z_]\\w*)((?:\\[[^\\[\\]\\n]{0,80}\\]|(?:->|\\.)\\w+){0,12})[ \\t]*(?::[ \\t]*[\\w.\\[\\]<>, |]{1,60})?(?::|\\+|\\||\\?\\?)?=(?![=>~])"_s);
        static const QRegularExpression key(
            u"\\b(?:destination|datasetId|dataSetId|filter|segments|segmentId|mergePolicy|additionalFields|"
            "emptyProfiles|segmentPerBatch|evaluationInfo)\\b(?:\\\\?[\"'`]){0,3}\\s*(?::|=>|=(?!=))|"
            "\\(\\s*\"(?:destination|filter|segments|mergePolicy|schema|datasetId)\"\\s*,"_s);
        for (int round = 0; round < 2; ++round) {
            for (auto all = assignment.globalMatch(code()); all.hasNext();) {
                const auto found = all.next();
                const QString name = foldedName(found.captured(1));
                if (isReserved(name) || isKey(found.capturedStart(), found.capturedEnd(1)))
                    continue;
                const qsizetype end = m_masked.statementEnd(found.capturedEnd());
                const QString value = m_text.mid(found.capturedEnd(), end - found.capturedEnd());
                const QString path = m_text.mid(found.capturedStart(2), found.capturedLength(2));
                static const QRegularExpression literal(u"^\\s*(?:[\\[{\"'`@(]|dict\\b|new\\b|map\\b|array\\b|json)"_s);
                const bool isValue = found.capturedLength(2) > 0 || literal.match(value).hasMatch()
                    || value.contains(u'{') || value.contains(u'(');
                static const QRegularExpression inPath(u"\\b(?:destination|filter|segments|mergePolicy|datasetId|"
                                                       "additionalFields|emptyProfiles)\\b"_s);
                if ((isValue && key.match(value).hasMatch() && !sendsIn(value)) || inPath.match(path).hasMatch())
                    m_holders += name;
                if (m_holders.contains(name))
                    addParts(found.capturedEnd(), end);
            }
        }
    }

    /// y = dict(x), y = {...x}, y = x.copy(), y = [x]: two objects that share what is in them, which the reader takes
    /// for two separate ones.
    void findCopies()
    {
        static const QRegularExpression assignment(
            u"(?<![\\w$.>])([A-Za-z_]\\w*(?:[ \\t]*,[ \\t]*[A-Za-z_]\\w*){0,5})[ \\t]*(?::[ \\t]*([\\w.\\[\\]<>, |]{1,60}))?:?=(?![=>~])"_s);
        if (m_reader != ProgramReader::Values)
            return;
        for (auto all = assignment.globalMatch(code()); all.hasNext() && m_copies.size() < mostUses;) {
            const auto found = all.next();
            if (isKey(found.capturedStart(), found.capturedEnd(1)))
                continue;
            const qsizetype end = m_masked.statementEnd(found.capturedEnd());
            for (const QString &name : QString(found.captured(1) + u',' + found.captured(2)).split(u',')) {
                const Copy copy{name.trimmed(), {}, found.capturedStart(), end, false};
                if (!copy.name.isEmpty() && !isReserved(copy.name))
                    addCopies(copy, code().mid(found.capturedEnd(), end - found.capturedEnd()));
            }
        }
    }

    void addCopies(const Copy &copy, const QString &value)
    {
        static const QString part = u"([A-Za-z_]\\w*)(?:\\[[^\\[\\]\\n]{1,60}\\]|\\.\\w+(?!\\w|[ \\t]*\\())*"_s;
        static const QRegularExpression called(
            u"\\b(?:dict|list|tuple|sorted|copy|OrderedDict|_\\.clone|Array\\.from|[A-Z]\\w*Map(?:<[^<>\\n]*>)?)\\s*\\(\\s*"_s
            + part + u"\\s*[,)]"_s);
        static const QRegularExpression merged(u"\\bObject\\.assign\\s*\\([^;]{0,80}?,\\s*"_s + part);
        static const QRegularExpression spread(u"[\\[{,]\\s*(?:\\.\\.\\.|\\*\\*?)\\s*"_s + part);
        static const QRegularExpression method(
            u"^\\s*"_s + part
            + u"(?:\\.(?:copy|slice|clone|dup|concat|map|filter|flatMap|reverse|sort)\\s*\\(|\\s*\\[\\s*:\\s*\\]|\\s*\\|\\s*\\{)"_s);
        static const QRegularExpression inside(u"(?:[\\[{,:]\\s*)"_s + part + u"\\s*(?=[,\\]}])"_s);
        if (sendsIn(value))
            return;
        for (const QRegularExpression *form : {&called, &merged, &spread, &method, &inside}) {
            for (auto sources = form->globalMatch(value); sources.hasNext();) {
                const QString source = sources.next().captured(1);
                if (m_holders.contains(source) && source != copy.name)
                    addCopy({copy.name, source, copy.begin, copy.end, form == &inside});
            }
        }
    }

    /// A copy of a copy shares what is in the first one.
    void addCopy(const Copy &copy)
    {
        const QList<Copy> before = m_copies;
        m_holders += copy.name;
        m_copies += copy;
        for (const Copy &one : before) {
            if (one.name == copy.source && one.source != copy.name && m_copies.size() < mostUses)
                m_copies += Copy{copy.name, one.source, copy.begin, copy.end, copy.isPut || one.isPut};
        }
    }

    /// Whether a change within \a use also changes what it was copied from, or a copy of it, and that is used later.
    /// Setting a member to a new value changes nothing else, unless it is done in a branch or a loop.
    QString sharedChange(const Use &use, bool isSet) const
    {
        static const QRegularExpression again(u"\\b(?:for|while|foreach|def|function|forEach|map)\\b|=>"_s);
        static const QRegularExpression condition(u"\\b(?:if|else|elif|case|switch)\\b|\\?"_s);
        const bool repeats = again.match(code()).hasMatch();
        for (const Copy &copy : m_copies) {
            if (copy.begin > use.begin || (copy.name != use.name && copy.source != use.name) || isOwn(use, copy))
                continue;
            const QString other = copy.name == use.name ? copy.source : copy.name;
            const QRegularExpression later(u"(?<!\\w)(?<!(?<!\\.\\.)\\.)%1(?!\\w)"_s.arg(other));
            const bool isConditional = condition.match(code().mid(copy.end, use.begin - copy.end)).hasMatch();
            if (later.match(code(), use.end).hasMatch() || (repeats && !copy.isPut && (!isSet || isConditional)))
                return u"%1 = copy(%2)"_s.arg(copy.name, copy.source);
        }
        return {};
    }

    /// Whether the copy was given a value of its own, made of neither of the two, in the place where \a use changes it.
    bool isOwn(const Use &use, const Copy &copy) const
    {
        static const QRegularExpression step(u"^\\w+\\s*(?:\\[\\s*[\"'`]([\\w-]+)[\"'`]\\s*\\]|\\??\\.\\s*(\\w+))"_s);
        const auto first = step.match(m_text.mid(use.begin, 200));
        const QString key = QRegularExpression::escape(first.captured(1) + first.captured(2));
        if (key.isEmpty())
            return false;
        const QRegularExpression set(
            u"(?:[\"'`]%1[\"'`]\\s*:|[{,]\\s*%1\\s*[:=]|\\b%2\\s*(?:\\[\\s*[\"'`]%1[\"'`]\\s*\\]|\\.%1)\\s*=(?!=))"_s
                .arg(key, copy.name));
        const QRegularExpression mentioned(
            u"(?<!\\w)(?<!(?<!\\.\\.)\\.)(?:%1|%2)(?!\\w)"_s.arg(copy.name, copy.source));
        const auto found = set.match(m_text.mid(copy.begin, use.begin - copy.begin));
        const qsizetype begin = copy.begin + found.capturedEnd();
        return found.hasMatch() && !mentioned.match(code().mid(begin, m_masked.statementEnd(begin) - begin)).hasMatch();
    }

    static bool sendsIn(const QString &value)
    {
        static const QRegularExpression call(u"^\\s*(?:await\\s+)?[\\w.$>-]*?([\\w-]+)[ \\t]*(?:\\(|-|http)"_s);
        return sends(call.match(value).captured(1));
    }

    /// Lists and tables of their own that stand in the value of a holder.
    void addParts(qsizetype from, qsizetype end)
    {
        static const QRegularExpression name(u"(?<![\\w>])(?<!(?<!\\.\\.)\\.)\\$?([A-Za-z_]\\w*)(?![\\w(])"_s);
        for (auto all = name.globalMatch(code().mid(from, end - from)); all.hasNext();) {
            const QString part = foldedName(all.next().captured(1));
            if (m_parts.contains(part) && !isReserved(part))
                m_holders += part;
        }
    }

    QString foldedName(const QString &name) const { return isPowershell() ? name.toLower() : name; }

    void readUses(qsizetype end)
    {
        static const QRegularExpression name(
            u"(?<![\\w$@])(?<!(?<!\\.\\.)\\.)(?<!->)(?:\\$\\{?(?:script:|global:|env:)?)?([A-Za-z_]\\w*)"_s,
            QRegularExpression::CaseInsensitiveOption);
        int uses = 0;
        for (auto all = name.globalMatch(code()); all.hasNext() && m_said.size() < mostSaid;) {
            const auto found = all.next();
            if (found.capturedStart() >= end)
                return;
            if (isPowershell() && !found.captured().startsWith(u'$'))
                continue;
            const QString holder = foldedName(found.captured(1));
            if (!m_holders.contains(holder) || isKey(found.capturedStart(), found.capturedEnd()))
                continue;
            if (++uses > mostUses)
                return say(u"…"_s); // not all of it is looked at
            readUse(useAt(holder, found.capturedStart(), found.capturedEnd()));
        }
    }

    /// {body: …} and f(body=…), where the name is no variable.
    bool isKey(qsizetype begin, qsizetype end) const
    {
        const qsizetype next = m_masked.nextNonBlank(end, false);
        const qsizetype around = m_masked.bracketAround(begin);
        const QChar bracket = m_masked.charAt(around);
        const QChar before = m_masked.charAt(m_masked.previousNonBlank(begin));
        const bool starts = before == bracket || before == u',';
        if (m_masked.charAt(next) == u':' && m_masked.charAt(next + 1) != u'=')
            return bracket == u'{' && !m_masked.beginsBlock(around) && starts;
        return m_masked.charAt(next) == u'=' && m_masked.charAt(next + 1) != u'=' && bracket == u'('
            && m_masked.charAt(begin) != u'$' && starts;
    }

    Use useAt(const QString &name, qsizetype begin, qsizetype end) const
    {
        Use use{name, begin, end, 0, false, {}, false};
        static const QRegularExpression step(u"\\G\\s*(?:\\?\\.|\\.|->)\\s*([A-Za-z_]\\w*)"_s);
        static const QRegularExpression simple(u"^\\[\\s*(?:[\"'`][^\"'`]*[\"'`]|\\d+|[$]?[A-Za-z_]\\w*)\\s*\\]$"_s);
        while (use.end < code().size()) {
            const auto found = step.match(code(), use.end, QRegularExpression::NormalMatch,
                                          QRegularExpression::AnchorAtOffsetMatchOption);
            if (found.hasMatch()) {
                use.end = found.capturedEnd();
                ++use.steps;
                if (m_masked.charAt(m_masked.nextNonBlank(use.end, false)) == u'(') {
                    use.method = found.captured(1);
                    break;
                }
            } else if (code().at(use.end) == u'[') {
                const qsizetype close = m_masked.closeOf(use.end);
                use.hasOddStep = use.hasOddStep || !simple.match(code().mid(use.end, close + 1 - use.end)).hasMatch();
                use.end = std::min(close + 1, code().size());
                ++use.steps;
            } else {
                break;
            }
        }
        return use;
    }

    void readUse(const Use &use)
    {
        const bool isReleased = m_released.contains(use.name);
        if (!use.method.isEmpty())
            return isReleased ? void() : readMethod(use);
        const qsizetype next = m_masked.nextNonBlank(use.end, false);
        static const QRegularExpression sets(
            u"\\G(?::[ \\t]*[\\w.\\[\\]<>, |]+)?(?:(?:\\+|-|\\*|/|\\||&|%|\\?\\?|\\|\\||:)?=(?![=>~])|\\+\\+|--(?![A-Za-z]))"_s);
        const auto set
            = sets.match(code(), next, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
        if (set.hasMatch() && !(set.captured().startsWith(u':') && use.steps > 0))
            return readAssignment(use, set.capturedEnd(), set.captured().endsWith(u'='));
        static const QRegularExpression several(u"\\G,[^=;(){}\\n]*[^=!<>;(){}\\n]=(?![=>])"_s);
        const qsizetype around = m_masked.bracketAround(use.begin);
        const bool first = (around < 0 || m_masked.beginsBlock(around))
            && m_masked.nextNonBlank(m_masked.statementStart(use.begin)) == use.begin;
        if (first
            && several
                   .match(code(), next, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption)
                   .hasMatch()
            && (use.steps > 0 || m_seen.contains(use.name)))
            return say(use.name + u", … ="_s);
        if (!isReleased)
            readValue(use);
    }

    void readAssignment(const Use &use, qsizetype valueBegin, bool isPlain)
    {
        const bool isNested = use.steps > (isPowershell() ? 1 : 0);
        if (use.steps > 0 && m_aliased.contains(use.name))
            return say(m_aliased.value(use.name));
        const QString sign = code().mid(valueBegin - 2, 1);
        const bool isOddSign = m_reader == ProgramReader::Values && isPlain && u"-*/&%"_s.contains(sign);
        if (!isPlain || isOddSign || use.hasOddStep || (isNested && isPowershell()))
            return say(use.name + (use.steps > 0 ? u"… ="_s : u"++"_s));
        if (const QString shared = use.steps > 1 ? sharedChange(use, code().at(valueBegin - 2) != u'+') : QString();
            !shared.isEmpty())
            return say(shared);
        const bool known = m_seen.contains(use.name);
        m_seen += use.name;
        m_released.remove(use.name);
        if (m_reader == ProgramReader::Literals && (known || use.steps > 0)
            && (use.steps > 0 || !isFreshLiteral(valueBegin)))
            return say(use.name + u" ="_s);
        static const QRegularExpression response(
            u"^\\s*(?:await\\s+)?\\(?\\$?(?:response|resp|res|result|reply|answer|r)\\b"_s,
            QRegularExpression::CaseInsensitiveOption);
        if (use.steps > 0)
            bindPart(use.name, valueBegin);
        if (use.steps == 0 && response.match(code().mid(valueBegin, 60)).hasMatch())
            m_released += use.name; // of what came back
        else if (use.steps == 0)
            bind(use.name, valueBegin);
    }

    bool isFreshLiteral(qsizetype at) const
    {
        static const QRegularExpression fresh(u"^\\s*[\"'`{\\[@]"_s);
        return fresh.match(code().mid(at, 40)).hasMatch();
    }

    /// q = p, q = p["filter"]: one value under two names, which the readers take for two.
    void bind(const QString &name, qsizetype at)
    {
        static const QRegularExpression form(u"\\G\\s*\\$?([A-Za-z_]\\w*)"_s);
        m_aliased.remove(name);
        const auto found
            = form.match(code(), at, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
        const QString other = foldedName(found.captured(1));
        if (!found.hasMatch() || other == name || !m_holders.contains(other))
            return;
        const Use use = useAt(other, found.capturedStart(1), found.capturedEnd(1));
        const QChar next = m_masked.charAt(m_masked.nextNonBlank(use.end, false));
        if (!use.method.isEmpty() || !(next == u'\n' || next == u';' || next.isNull() || next == u'}' || next == u')'))
            return;
        m_holders += name;
        alias(name, other);
        m_aliased[other] = u"%1 = %2"_s.arg(name, other);
    }

    /// p["fields"] = list: what is done to the list later is done to both.
    void bindPart(const QString &holder, qsizetype at)
    {
        static const QRegularExpression form(u"\\G\\s*([A-Za-z_]\\w*)\\s*(?:[;}\\n]|$)"_s);
        const auto found
            = form.match(code(), at, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
        const QString part = foldedName(found.captured(1));
        if (m_reader == ProgramReader::Values && found.hasMatch() && part != holder && m_holders.contains(part))
            m_aliased[part] = u"%1… = %2"_s.arg(holder, part);
    }

    void alias(const QString &name, const QString &of)
    {
        m_holders += name;
        m_aliased[name] = u"%1 = %2"_s.arg(name, of);
    }

    void readMethod(const Use &use)
    {
        const qsizetype open = m_masked.nextNonBlank(use.end, false);
        const qsizetype close = m_masked.closeOf(open);
        const QString method = use.method;
        const bool values = m_reader == ProgramReader::Values;
        const bool addition = adds(method) && (values || (isPowershell() && use.steps == 1));
        if (addition && m_aliased.contains(use.name))
            return say(m_aliased.value(use.name));
        if (addition && m_text.mid(use.begin, use.end - use.begin).contains("?."_L1))
            return say(u"?."_s + method + u"()"_s);
        if (const QString shared = addition && use.steps > 1 ? sharedChange(use, false) : QString(); !shared.isEmpty())
            return say(shared);
        if (looks(method))
            return;
        if (values && isIn(method, "map filter foreach some every flatmap find") && bindCallback(open, close, use.name))
            return;
        if (!addition && !passes(method) && !(values && isFollowed(method)))
            return say(method + u"()"_s);
        const Use rest = useAt(use.name, use.begin, std::min(close + 1, code().size()));
        if (rest.end <= close + 1)
            return addition ? void() : readValue({use.name, use.begin, close + 1, 1, false, {}, true});
        static const QRegularExpression sets(u"^\\s*[+|]?=(?![=>])"_s);
        if (!rest.method.isEmpty())
            return readMethod(rest);
        if (!(values && method == "setdefault"_L1) && sets.match(code().mid(rest.end, 20)).hasMatch())
            return say(method + u"() ="_s);
        readValue(rest);
    }

    /// s => …, lambda s: …, (s) => …, function (s) …: what it gets is a part of the holder.
    bool bindCallback(qsizetype open, qsizetype close, const QString &holder)
    {
        static const QRegularExpression form(
            u"(?:lambda\\s+([A-Za-z_]\\w*)|\\(?\\s*([A-Za-z_]\\w*)[^()=]*\\)?\\s*=>|function\\s*\\(\\s*([A-Za-z_]\\w*)|\\(\\s*\\{[^{}]*\\}\\s*\\)\\s*=>)"_s);
        const auto found = form.match(code().mid(open + 1, close - open - 1));
        if (!found.hasMatch())
            return false;
        const QString name = found.captured(1) + found.captured(2) + found.captured(3);
        if (!name.isEmpty()) {
            alias(name, holder);
            m_parameters[name] = m_aliased.value(name);
        }
        return true;
    }

    /// A holder where its value is read: what becomes of it on the way out of the brackets around it.
    void readValue(const Use &use)
    {
        if (const QString change = operatorOn(use); !change.isEmpty())
            return say(change);
        qsizetype at = use.begin;
        bool text = false;
        bool literal = false;
        for (int depth = 0; depth < 30; ++depth) {
            const qsizetype around = m_masked.bracketAround(at);
            if (around < 0 || m_masked.beginsBlock(around))
                return readTop(use, at, text,
                               literal && use.steps == 0 && m_masked.charAt(use.begin - 1) != u'.'
                                   && m_masked.charAt(use.begin - 1) != u'*');
            if (m_masked.charAt(around) != u'(') {
                const Use subject = subjectOf(around);
                at = subject.name.isEmpty() ? around : subject.begin;
                static const QRegularExpression chosen(u"\\bfor\\b[\\s\\S]*\\bin\\b[\\s\\S]*\\bif\\b"_s);
                if (m_masked.charAt(around) == u'{'
                    && chosen.match(code().mid(around, m_masked.closeOf(around) - around)).hasMatch())
                    return say(u"{… for … if …}"_s);
                if (!subject.name.isEmpty() && m_masked.charAt(around) == u'[')
                    return; // an index
                literal = true;
                continue;
            }
            const QString function = functionAt(around);
            const QString last = function.mid(std::max(function.lastIndexOf(u'.'), function.lastIndexOf(u'>')) + 1);
            if (sends(last) || looks(last) || (isReserved(last) && last != "for"_L1 && last != "foreach"_L1))
                return;
            if (last == "for"_L1 || last == "foreach"_L1)
                return bindLoop(around + 1, use.name);
            const bool isChanged
                = isIn(last, "assign merge set") && use.steps > 0 && m_masked.previousNonBlank(use.begin) == around;
            if (isChanged && function.contains(u'.'))
                return say(function.right(40) + u"()"_s);
            text = (text || isText(last)) && !isIn(last, "loads parse json_decode fromjson convertfrom-json");
            const bool unknown = !function.isEmpty() && !passes(last)
                && !(m_reader == ProgramReader::Values && (isFollowed(last) || adds(last)));
            if (unknown && (function == ")"_L1 || !isOfText(last, use.name))
                && !(text && m_reader != ProgramReader::Literals))
                return say((function == ")"_L1 ? u"(…)"_s : function.right(40)) + u"()"_s);
            if (unknown)
                return;
            if (m_reader == ProgramReader::Values && isIn(last, "map filter"))
                bindCallback(around, m_masked.closeOf(around), use.name);
            at = function.isEmpty() ? around : around - 1;
        }
    }

    /// What is indexed or called by the bracket; nothing when it starts a value.
    Use subjectOf(qsizetype bracket) const
    {
        static const QRegularExpression name(u"[\\w)\\]]$"_s);
        const QString before = code().mid(std::max<qsizetype>(0, bracket - 60), std::min<qsizetype>(60, bracket));
        Use subject;
        if (m_masked.charAt(bracket) == u'[' && name.match(before).hasMatch() && !before.endsWith("return"_L1)
            && !before.endsWith("in"_L1))
            subject = {u"?"_s, bracket, bracket, 0, false, {}, false};
        return subject;
    }

    /// The function that the parenthesis calls; ")" for one that is computed, empty for none.
    QString functionAt(qsizetype open) const
    {
        static const QRegularExpression form(
            u"((?:[A-Za-z_$][\\w$]*[?!]?(?:::|\\.|->|\\?\\.))*[A-Za-z_$][\\w$-]*[?!]?)(?:<[\\w, ]*>)?[ \\t]*$"_s);
        const QString before = code().mid(std::max<qsizetype>(0, open - 120), std::min<qsizetype>(120, open));
        if (const auto found = form.match(before); found.hasMatch())
            return found.captured(1);
        static const QRegularExpression method(u"[)\\]\"'`}]\\s*\\.\\s*([A-Za-z_]\\w*)$"_s);
        if (const auto found = method.match(before); found.hasMatch())
            return found.captured(1);
        return before.endsWith(u')') ? u")"_s : QString();
    }

    /// A function that the text defines: its parameters are other names of what it gets.
    bool isOfText(const QString &function, const QString &holder)
    {
        const QRegularExpression form(
            u"(?:(?:def|function|func|fn|sub)\\s+%1\\s*\\(([^()]*)\\)|\\b%1\\s*[:=]\\s*(?:async\\s*)?(?:function\\s*)?\\(([^()]*)\\)\\s*(?:=>|\\{)|\\b%1\\s*=\\s*(?:async\\s+)?(?:lambda\\s+)?([A-Za-z_]\\w*)\\s*(?:=>|:)|function\\s+%1\\s*\\{)"_s
                .arg(QRegularExpression::escape(function)),
            isPowershell() ? QRegularExpression::CaseInsensitiveOption : QRegularExpression::NoPatternOption);
        const auto found = form.match(code());
        if (!found.hasMatch() || isPowershell() || m_reader == ProgramReader::Literals)
            return false;
        static const QRegularExpression name(u"[A-Za-z_]\\w*"_s);
        for (const QString &parameter :
             QString(found.captured(1) + found.captured(2) + found.captured(3)).split(u',', Qt::SkipEmptyParts)) {
            const QString one = name.match(parameter).captured();
            if (one.isEmpty() || one == holder)
                continue;
            alias(one, holder);
            m_parameters[one] = m_aliased.value(one);
        }
        return true;
    }

    /// PowerShell's operators and pipes behind a value.
    QString operatorOn(const Use &use) const
    {
        static const QRegularExpression changes(u"\\G[)\\s]*-([ci]?(?:replace|split|join))\\b"_s,
                                                QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression pipe(u"\\G[) \\t]*(?:`\\s*)?\\|\\s*([A-Za-z][\\w-]*|[%?&.])"_s);
        if (!isPowershell())
            return {};
        const auto changed = changes.match(code(), use.end, QRegularExpression::NormalMatch,
                                           QRegularExpression::AnchorAtOffsetMatchOption);
        if (changed.hasMatch())
            return u'-' + changed.captured(1);
        const auto piped = pipe.match(code(), use.end, QRegularExpression::NormalMatch,
                                      QRegularExpression::AnchorAtOffsetMatchOption);
        const QString command = piped.captured(1);
        return !piped.hasMatch() || looks(command) || passes(command) || sends(command) ? QString() : u"| "_s + command;
    }

    /// Outside of all brackets: del p, narrow p, for s in p, q = f(p)
    void readTop(const Use &use, qsizetype at, bool text, bool literal)
    {
        const qsizetype start = m_masked.nextNonBlank(m_masked.statementStart(at));
        const QString statement = code().mid(start, at - start);
        static const QRegularExpression removal(
            u"^(del|delete|unset|Remove-Variable|undef)\\b|[;&|?:)]\\s*(delete|del)\\s+$"_s,
            QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression loop(u"^(?:for|foreach)\\b"_s, QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression set(
            u"^(?:(?:export|const|let|var|final|private|public|static|String|val|my|auto)[ \\t]+)*(?:\\[[\\w.\\[\\]]+\\][ \\t]*)?\\$?([A-Za-z_]\\w*)(?:,[ \\t]*(?:_|err)[ \\t]*(?=:=))?[ \\t]*(?::[ \\t]*[\\w.\\[\\]<>, |]+)?[ \\t]*:?=(?![=>])"_s);
        static const QRegularExpression unpacked(u"^(?:const|let|var)\\s*[{\\[]([^{}]*)[}\\]]\\s*=(?![=>])"_s);
        if (const auto found = removal.match(statement); found.hasMatch())
            return say(found.captured(1) + found.captured(2));
        if (loop.match(statement).hasMatch())
            return bindLoop(start, use.name);
        if (const auto found = unpacked.match(statement); found.hasMatch()) {
            for (const QString &part : found.captured(1).split(u','))
                alias(part.section(u':', -1).trimmed().remove(u'.'), use.name);
            return;
        }
        const auto found = set.match(statement);
        if (found.hasMatch() && !text)
            m_holders += foldedName(found.captured(1));
        if (found.hasMatch() && !text && literal) // the reader put in what it was then
            m_aliased[use.name] = u"%1 = … %2"_s.arg(foldedName(found.captured(1)), use.name);
        readCommand(code().mid(start + found.capturedEnd(), std::max<qsizetype>(0, at - start - found.capturedEnd())));
    }

    /// "narrow p", "Set-Filter -Body $p": a function without parentheses.
    void readCommand(const QString &before)
    {
        static const QRegularExpression form(
            u"^\\s*(?:await\\s+|return\\s+|&\\s*)*([A-Za-z_][\\w.-]*[!?]?)[ \\t]+(?:[^=]*[\\s,])?$"_s);
        const auto found = form.match(before);
        const QString command = found.captured(1);
        const QString last = command.section(u'.', -1);
        if (!found.hasMatch() || isReserved(command) || sends(last) || looks(last) || passes(last))
            return;
        static const QRegularExpression words(
            u"^(?:const|let|var|final|private|public|static|string|val|my|auto|object|map|type|use|using|param|try|global)$"_s,
            QRegularExpression::CaseInsensitiveOption);
        if (!words.match(command).hasMatch())
            say(command.left(40));
    }

    void bindLoop(qsizetype start, const QString &holder)
    {
        static const QRegularExpression form(
            u"\\G(?:(?:for|foreach)\\b)?\\s*\\(?\\s*(?:const|let|var)?\\s*[(\\[]?\\s*\\$?([A-Za-z_]\\w*)(?:\\s*,\\s*\\$?([A-Za-z_]\\w*))?\\s*[)\\]]?\\s+(?:in|of)\\b"_s,
            QRegularExpression::CaseInsensitiveOption);
        const auto found
            = form.match(code(), start, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
        for (int i = 1; found.hasMatch() && i <= 2; ++i) {
            if (found.hasCaptured(i))
                alias(foldedName(found.captured(i)), holder);
        }
    }

    const QString &m_text;
    const ProgramReader m_reader;
    const MaskedCode m_masked;
    QSet<QString> m_holders;
    QSet<QString> m_seen; ///< holders that were set
    QList<Copy> m_copies; ///< that share what is in them with their sources
    QHash<QString, QString> m_aliased; ///< names of one value, with what made them
    QHash<QString, QString> m_parameters; ///< the same of functions, which stand before or behind their calls
    QSet<QString> m_parts; ///< variables that are set to lists and tables
    QSet<QString> m_released; ///< names that hold something else from here on
    QStringList m_said;
};

/// Without the variables that it sets, which a request must name to get them.
QString withoutSetting(const QString &script)
{
    static const QRegularExpression setting(
        u"\\b(?:pm|request|client|insomnia|bru|postman)\\.(?:variables|environment|globals?|collectionVariables|"
        u"baseEnvironment)\\."
        "(?:set|get|has)\\b|\\b(?:bru|postman)\\.(?:set|get)(?:Var|EnvVar|EnvironmentVariable|GlobalVariable)\\b|\\bpm\\.sendRequest\\b|\\bclient\\.log\\b"_s);
    return QString(script).remove(setting);
}

} // namespace

bool changesRequest(const QString &script, const QString &body)
{
    static const QRegularExpression reaches(
        u"\\b(?:pm|request|req|client|insomnia|bru|postman|eval|Function|require|import|execute|globalThis|this)\\b"_s);
    static const QRegularExpression set(u"\\b(?:set|\\w+Var|\\w+Variable)\\(\\s*[\"'`]([\\w.-]+)[\"'`]"_s);
    static const QRegularExpression computed(u"\\b(?:set|\\w+Var|\\w+Variable)\\(\\s*[^\\s\"'`)]"_s);
    const MaskedCode masked(script, MaskedCode::Dialect::Braces);
    if (reaches.match(withoutSetting(masked.code())).hasMatch() || computed.match(masked.code()).hasMatch())
        return true;
    for (auto all = set.globalMatch(script); all.hasNext();) {
        if (body.contains(
                QRegularExpression(u"\\{\\{\\s*%1\\s*\\}"_s.arg(QRegularExpression::escape(all.next().captured(1))))))
            return true;
    }
    return false;
}

QStringList unreadChanges(const QString &program, ProgramReader reader)
{
    constexpr qsizetype mostProgram = 128 * 1024;
    const QString text = QString(program.left(mostProgram)).replace("\r\n"_L1, "\n"_L1);
    QStringList changes = ChangeSearch(text, reader).search();
    if (program.size() > mostProgram)
        changes += u"…"_s; // not all of it is looked at
    return changes;
}

} // namespace exportdesk
