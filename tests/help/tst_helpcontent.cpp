// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/checkcodes.h"
#include "models/help/helpbook.h"
#include "models/help/helpreader.h"
#include "models/jobs/jobtext.h"
#include "models/platform/failuretopic.h"
#include "models/results/readerfailuretext.h"
#include "models/results/resultproblem.h"
#include "tests/kit/testprogram.h"
#include "views/window/pageid.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

QStringList anchorsOf(const HelpPage &page)
{
    QStringList anchors;
    for (const HelpEntry &entry : page.entries)
        anchors.append(entry.anchor);
    return anchors;
}

QSet<QString> linkSet(const HelpPage &page)
{
    const QStringList links = helpLinks(page.text);
    return {links.begin(), links.end()};
}

/// Without code, which is the same in all languages, and without what stands in italics: words of the other language
/// and of the window.
QString proseOf(const QString &text)
{
    static const QRegularExpression aside(u"`[^`\\n]*`|\\*[^*\\n]+\\*|\\([^)\\n]*\\)|\\{#[^}]*\\}|https://\\S+"_s);
    return QString(text).remove(aside);
}

QStringList matches(const QString &text, const QString &pattern)
{
    QStringList found;
    for (auto one = QRegularExpression(pattern).globalMatch(text); one.hasNext();)
        found.append(one.next().captured(1));
    return found;
}

QString topicOf(Failure::Kind kind, const QString &code = {}, const QString &detail = {})
{
    Failure failure;
    failure.kind = kind;
    failure.code = code;
    failure.detail = detail;
    return failureTopic(failure);
}

QString sourceText(const QString &path)
{
    QFile file(QStringLiteral(SOURCES "/") + path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

/// The texts of the help: nothing that an operator meets is missing, in either language.
class HelpContentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPlaceHasAPage();
    void everyCheckHasAnEntry();
    void everyFailureHasAnEntry();
    void everyCodeThatHasWordsHasATopic();
    void everyErrorOfJobsAndBatchesHasAnEntry();
    void everyProblemWithAResultHasAnEntry();
    void bothLanguagesSayTheSame();
    void nothingIsLeftUntranslated();
    void everyLinkLeadsSomewhere();
    void everyPageIsListed();
    void searchesFindTitlesFirst();
    void theReaderAcceptsAnything();

private:
    const HelpBook m_english{u"en"_s};
    const HelpBook m_german{u"de"_s};
    /// That of one page, in both languages, with nothing that nobody asks for.
    void compareEntries(const QString &page, QStringList anchors) const;
};

void HelpContentTest::compareEntries(const QString &page, QStringList anchors) const
{
    anchors.sort();
    for (const HelpBook *book : {&m_english, &m_german}) {
        QVERIFY(book->page(page));
        QStringList there = anchorsOf(*book->page(page));
        there.sort();
        QCOMPARE(there, anchors);
    }
}

void HelpContentTest::everyPlaceHasAPage()
{
    QStringList places{u"result"_s, u"schedules"_s, u"alerts"_s, u"search"_s, u"keys"_s, u"glossary"_s, u"about"_s};
    for (int id = 0; id <= int(PageId::Welcome); ++id)
        places.append(pageName(PageId(id)));
    for (const HelpBook *book : {&m_english, &m_german}) {
        for (const QString &place : std::as_const(places)) {
            QVERIFY2(book->contains(place), qPrintable(book->language() + u": "_s + place));
            QVERIFY2(book->page(place)->text.size() > 200, qPrintable(place));
        }
    }
}

void HelpContentTest::everyCheckHasAnEntry()
{
    QStringList codes;
    for (int id = 0; id <= int(RequestCheck::Id::PlaceholderLeft); ++id)
        codes.append(checkCode(RequestCheck::Id(id)));
    compareEntries(u"checks"_s, codes);
}

void HelpContentTest::everyFailureHasAnEntry()
{
    compareEntries(u"failures"_s, failureTopics());
    QCOMPARE(topicOf(Failure::Kind::Timeout), u"timeout"_s);
    QCOMPARE(topicOf(Failure::Kind::Forbidden, u"403025"_s), u"403025"_s);
    QCOMPARE(topicOf(Failure::Kind::Server, u"PDP-4041-403"_s), u"PDP"_s);
    QCOMPARE(topicOf(Failure::Kind::Rejected, u"NEVER-HEARD-OF"_s), u"rejected"_s);
    QCOMPARE(topicOf(Failure::Kind::Forbidden, {}, u"missing label C2"_s), u"UPAPI-113752"_s);
}

/// What the sources compare codes with to give them words of their own.
void HelpContentTest::everyCodeThatHasWordsHasATopic()
{
    const QStringList topics = failureTopics();
    QStringList codes;
    for (const QString &path : {u"models/platform/failuretext.cpp"_s, u"models/connections/testadvice.cpp"_s})
        codes += matches(sourceText(path), u"code == \"([^\"]+)\"_L1"_s)
            + matches(sourceText(path), u"code\\.startsWith\\(\"([^\"]+?)-?\"_L1"_s);
    const QStringList headers
        = QDir(QStringLiteral(SOURCES "/models/platform")).entryList({u"*.h"_s}, QDir::Files, QDir::Name);
    for (const QString &header : headers)
        codes += matches(sourceText(u"models/platform/"_s + header),
                         u"constexpr const char \\*\\w+ = \"(exportdesk:[a-z-]+)\""_s);
    codes += matches(sourceText(u"models/connections/teststep.h"_s), u"\"(exportdesk:[a-z-]+)\""_s);
    codes.removeAll(u"exportdesk:"_s);
    QVERIFY(codes.size() > 35);
    for (const QString &code : std::as_const(codes))
        QVERIFY2(topics.contains(code), qPrintable(code));
}

void HelpContentTest::everyErrorOfJobsAndBatchesHasAnEntry()
{
    QStringList anchors{u"batch-failed"_s, u"batch-running"_s, u"batch-done"_s,
                        u"batch-stuck"_s,  u"batch-ended"_s,   u"batch-unknown"_s};
    for (const QString &code : {u"0090000009"_s, u"0100000003"_s, u"unknown"_s, u"0123"_s}) {
        // An error with advice of its own has an entry of its own.
        QCOMPARE(jobText::errorTopic(code) == u"other-code"_s, jobText::remedy(code).isEmpty());
        anchors.append(jobText::errorTopic(code));
    }
    compareEntries(u"job-errors"_s, anchors);
    // No other code has advice: those of the sources are these.
    const QStringList known = matches(sourceText(u"models/jobs/jobtext.cpp"_s), u"code == \"([^\"]+)\"_L1"_s);
    for (const QString &code : known)
        QVERIFY2(anchors.contains(code), qPrintable(code));
}

void HelpContentTest::everyProblemWithAResultHasAnEntry()
{
    QStringList codes{resultProblem(Failure()).code, tooManyBytes(1).code, noQueryTable().code, noFiles({}, 1).code,
                      noRows({}, 1).code};
    for (int kind = 0; kind <= int(QueryFailure::Kind::Cancelled); ++kind)
        codes.append(resultProblem(QueryFailure{QueryFailure::Kind(kind), {}, {}}).code);
    for (int code = 0; code <= int(ReaderFailure::Code::Unreadable); ++code)
        codes.append(readerCodeWord(ReaderFailure::Code(code)));
    for (const auto kind : {PartFilesProblem::Kind::NotListed, PartFilesProblem::Kind::NotRead,
                            PartFilesProblem::Kind::NotWritten, PartFilesProblem::Kind::NoSpace}) {
        PartFilesProblem problem;
        problem.kind = kind;
        codes.append(resultProblem(problem).code);
    }
    codes.removeDuplicates(); // no space is left for part files or for a saved file
    compareEntries(u"result-problems"_s, codes);
}

void HelpContentTest::bothLanguagesSayTheSame()
{
    QVERIFY(m_english.pages().size() > 15);
    QCOMPARE(m_german.pages().size(), m_english.pages().size());
    for (const HelpPage &page : m_english.pages()) {
        const HelpPage *german = m_german.page(page.id);
        QVERIFY2(german, qPrintable(page.id));
        QCOMPARE(anchorsOf(*german), anchorsOf(page)); // in the same order
        QCOMPARE(linkSet(*german), linkSet(page));
        const QStringList anchors = anchorsOf(page);
        QCOMPARE(QSet<QString>(anchors.begin(), anchors.end()).size(), anchors.size());
    }
}

void HelpContentTest::nothingIsLeftUntranslated()
{
    static const QRegularExpression english(u"\\b(the|and|with|which|your|not|from)\\b"_s);
    static const QRegularExpression german(u"\\b(und|nicht|eine|werden|oder|der)\\b"_s);
    static const QRegularExpression straight(u"[\"']|\\.\\.\\."_s);
    for (const HelpBook *book : {&m_english, &m_german}) {
        const QRegularExpression &other = book == &m_german ? english : german;
        for (const HelpPage &page : book->pages()) {
            const QString prose = proseOf(page.text);
            const auto left = other.match(prose);
            QVERIFY2(!left.hasMatch(),
                     qPrintable(book->language() + page.id + u": "_s + prose.mid(left.capturedStart() - 30, 80)));
            const auto quote = straight.match(prose);
            QVERIFY2(!quote.hasMatch(),
                     qPrintable(book->language() + page.id + u": "_s + prose.mid(quote.capturedStart() - 30, 60)));
            for (const HelpEntry &entry : page.entries) {
                QVERIFY2(entry.text.size() > 30, qPrintable(page.id + u'#' + entry.anchor));
                QVERIFY(!entry.title.isEmpty());
            }
        }
    }
    for (const HelpPage &page : m_english.pages())
        for (qsizetype i = 0; i < page.entries.size(); ++i)
            QVERIFY(page.entries[i].text != m_german.page(page.id)->entries[i].text);
}

void HelpContentTest::everyLinkLeadsSomewhere()
{
    int links = 0;
    for (const HelpBook *book : {&m_english, &m_german}) {
        for (const HelpPage &page : book->pages()) {
            const QStringList all = helpLinks(page.text);
            links += int(all.size());
            for (const QString &link : all)
                QVERIFY2(book->contains(link), qPrintable(page.id + u" → "_s + link));
        }
    }
    QVERIFY(links > 60);
    QVERIFY(!m_english.contains(u"checks#never-heard-of"_s));
    QCOMPARE(m_english.nearest(u"checks#never-heard-of"_s), u"checks"_s);
    QCOMPARE(m_english.nearest(u"nowhere#x"_s), u"index"_s);
}

void HelpContentTest::everyPageIsListed()
{
    for (const HelpBook *book : {&m_english, &m_german}) {
        const QStringList contents = book->contents();
        QCOMPARE(contents.size(), book->pages().size());
        for (const HelpPage &page : book->pages())
            QVERIFY2(contents.contains(page.id), qPrintable(page.id));
    }
}

void HelpContentTest::searchesFindTitlesFirst()
{
    const auto first = [](const HelpBook &book, const QString &words) {
        const QList<HelpBook::Hit> hits = book.search(words);
        return hits.isEmpty() ? QString() : hits.first().address;
    };
    QCOMPARE(first(m_english, u"fields-unknown"_s), u"checks#fields-unknown"_s);
    QCOMPARE(first(m_english, u"403025"_s), u"failures#403025"_s);
    QCOMPARE(first(m_english, u"GLOSSARY"_s), u"glossary"_s);
    QCOMPARE(first(m_german, u"zeitpläne"_s), u"schedules"_s);
    QCOMPARE(first(m_german, u"zeitplane"_s), u"schedules"_s);
    const QList<HelpBook::Hit> hits = m_english.search(u"kerberos kinit"_s);
    QCOMPARE(hits.size(), 1);
    QCOMPARE(hits.first().address, u"failures#exportdesk:proxy-no-ticket"_s);
    QVERIFY(hits.first().excerpt.size() <= 112);
    QVERIFY(!hits.first().excerpt.contains(u'`'));
    QVERIFY(m_english.search(u"  "_s).isEmpty());
    QVERIFY(m_english.search(u"xyzzyplugh"_s).isEmpty());
}

void HelpContentTest::theReaderAcceptsAnything()
{
    QCOMPARE(readHelpPage(u"x"_s, {}).entries.size(), 0);
    const HelpPage page = readHelpPage(
        u"x"_s, u"intro\n# T\nmore\n## no anchor\n## A {#a}\ntext [l](p#q)\n# G\nof the group\n## B {#b}\n"_s);
    QCOMPARE(page.title, u"T"_s);
    QCOMPARE(anchorsOf(page), (QStringList{u"a"_s, u"b"_s}));
    QCOMPARE(page.entries.first().text, u"text [l](p#q)"_s);
    QCOMPARE(page.entries.last().text, QString());
    QCOMPARE(helpLinks(page.text), QStringList{u"p#q"_s});
    QCOMPARE(plainHelpText(u"## A {#a}\n*b* `c` [d](e)\n| f | g |\n|---|---|"_s), u"A b c d f g"_s);
}

EXPORTDESK_TEST(HelpContentTest)

} // namespace exportdesk

#include "tst_helpcontent.moc"
