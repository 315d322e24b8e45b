#include "app/exportdesk/session.h"
#include "app/exportdesk/tour/hand.h"
#include "models/exports/exportrequestreader.h"
#include "tests/journeys/programunderfaults.h"
#include "views/shared/page.h"
#include "views/shared/tableview.h"

#include <QAccessible>
#include <QClipboard>
#include <QDirIterator>
#include <QFileDialog>
#include <QGuiApplication>
#include <QJsonArray>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QTabBar>
#include <QTest>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

QStringList &logLines()
{
    static QStringList lines;
    return lines;
}

void keepLine(QtMsgType, const QMessageLogContext &, const QString &line)
{
    logLines() << line;
}

/// Everything that could be overheard while somebody works: clipboard, titles, the log, the accessible tree.
class Listener : public QObject
{
public:
    explicit Listener(MainWindow &window)
        : m_window(window)
    {
        const QClipboard *clipboard = QGuiApplication::clipboard();
        connect(clipboard, &QClipboard::dataChanged, this, [this, clipboard] {
            if (!clipboard->text().isEmpty())
                m_copies << clipboard->text();
        });
        connect(&window, &QWidget::windowTitleChanged, this, [this](const QString &title) { m_heard << title; });
    }

    /// What a screen reader can be told about the window now.
    void listenToTheWindow() { walk(QAccessible::queryAccessibleInterface(&m_window)); }
    const QStringList &copies() const { return m_copies; }
    QString everything() const { return (m_heard + m_copies + logLines()).join(u'\n'); }
    qsizetype heard() const { return m_heard.size(); }

private:
    void walk(QAccessibleInterface *part)
    {
        if (!part || !part->isValid())
            return;
        for (const auto kind : {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help}) {
            if (const QString words = part->text(kind); !words.isEmpty())
                m_heard << words;
        }
        if (QAccessibleTextInterface *text = part->textInterface())
            m_heard << text->text(0, text->characterCount());
        const int most = std::min(part->childCount(), 400); // of a table the rows on the screen and more
        for (int i = 0; i < most; ++i)
            walk(part->child(i));
    }

    MainWindow &m_window;
    QStringList m_copies;
    QStringList m_heard;
};

/// The secrets in every form in which they could have got somewhere.
class Secrets
{
public:
    void add(const QByteArray &secret)
    {
        if (secret.isEmpty() || m_plain.contains(secret))
            return;
        m_plain << secret;
        const QString text = QString::fromLatin1(secret);
        m_forms << secret << secret.toBase64() << secret.toHex() << secret.toPercentEncoding()
                << QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2)
                // A piece of it would be enough for nobody, but must not be there either.
                << secret.mid(4, std::min<qsizetype>(24, secret.size() - 4));
    }
    qsizetype count() const { return m_plain.size(); }
    bool areIn(const QByteArray &bytes) const
    {
        return std::any_of(m_forms.begin(), m_forms.end(),
                           [&](const QByteArray &form) { return bytes.contains(form); });
    }

private:
    QList<QByteArray> m_plain;
    QList<QByteArray> m_forms;
};

} // namespace

/// A morning's work, overheard from all sides: no secret comes out anywhere.
class SecretsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qInstallMessageHandler(keepLine); }
    void cleanupTestCase() { qInstallMessageHandler(nullptr); }
    void nothingIsLeftAnywhereAfterAWholeJourney();

private:
    static void learnSecrets(ProgramUnderFaults &under, Secrets &secrets);
    static void launch(ProgramUnderFaults &under);
    static void lookAtEverything(ProgramUnderFaults &under, Listener &listener);
    static void copyFromActivity(ProgramUnderFaults &under);
    static void saveHar(const QString &file);
    static QStringList filesWith(const QString &folder, const Secrets &secrets, int &files);
};

void SecretsTest::learnSecrets(ProgramUnderFaults &under, Secrets &secrets)
{
    secrets.add(under.token());
    const auto found = QRegularExpression(u"p8e-[A-Za-z0-9_-]+"_s).globalMatch(QString::fromUtf8(under.credentials()));
    for (auto matches = found; matches.hasNext();)
        secrets.add(matches.next().captured().toLatin1());
}

void SecretsTest::launch(ProgramUnderFaults &under)
{
    const auto read = readExportRequest(
        QByteArray("{\"fields\":\"personalEmail.address\",\"destination\":{\"datasetId\":\"5b020a27e7040801dedba61b\"},"
                   "\"schema\":{\"name\":\"_xdm.context.profile\"}}"));
    under.workspace().composer().load(*read.request);
    under.program().window().showPage(u"new-export"_s);
    QTRY_VERIFY_WITH_TIMEOUT(Hand::canUse(u"composer.launch"_s), 10'000);
    Hand::click(Hand::find(u"composer.launch"_s));
    QTRY_COMPARE_WITH_TIMEOUT(under.workspace().launcher().entries().size(), 1, 10'000);
    QTRY_VERIFY_WITH_TIMEOUT(!under.workspace().launcher().entries().first().jobId.isEmpty(), 20'000);
}

void SecretsTest::lookAtEverything(ProgramUnderFaults &under, Listener &listener)
{
    MainWindow &window = under.program().window();
    for (int room = Qt::Key_1; room <= Qt::Key_9; ++room) {
        QTest::keyClick(&window, Qt::Key(room), Qt::ControlModifier);
        QTest::qWait(50);
        listener.listenToTheWindow();
        for (auto *table : window.currentPage()->findChildren<TableView *>()) {
            if (table->isVisible() && table->model()->rowCount() > 0)
                Hand::clickCell(table, table->model()->index(0, table->firstColumn()));
        }
        for (auto *tabs : window.currentPage()->findChildren<QTabBar *>()) {
            for (int tab = 0; tabs->isVisible() && tab < tabs->count(); ++tab) {
                tabs->setCurrentIndex(tab);
                QTest::qWait(20);
                listener.listenToTheWindow();
            }
        }
        // Whatever offers to copy, copies.
        for (auto *button : window.currentPage()->findChildren<QPushButton *>()) {
            if (!button->isVisible() || !button->isEnabled() || !button->text().startsWith("Copy"_L1))
                continue;
            if (button->menu()) {
                for (QAction *action : button->menu()->actions())
                    action->trigger();
            } else {
                button->click();
            }
        }
    }
}

void SecretsTest::copyFromActivity(ProgramUnderFaults &under)
{
    under.program().window().showPage(u"activity"_s);
    auto *table = qobject_cast<TableView *>(Hand::find(u"activity.table"_s));
    QVERIFY(table);
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        table->setCurrentIndex(table->model()->index(row, table->firstColumn()));
        Hand::click(Hand::find(u"activity.curl"_s));
    }
}

void SecretsTest::saveHar(const QString &file)
{
    Hand::click(Hand::find(u"activity.har"_s));
    QTRY_VERIFY(Hand::find(u"activity.harDialog"_s));
    auto *dialog = qobject_cast<QFileDialog *>(Hand::find(u"activity.harDialog"_s));
    Q_EMIT dialog->fileSelected(file);
    dialog->reject();
    QTRY_VERIFY(QFileInfo(file).size() > 0);
}

QStringList SecretsTest::filesWith(const QString &folder, const Secrets &secrets, int &files)
{
    QStringList found;
    QDirIterator all(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QString name = all.next();
        if (name.contains("/localplatform/"_L1)) // what the platform keeps is the platform's
            continue;
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray bytes = file.readAll();
        if (secrets.areIn(bytes) || secrets.areIn(name.toUtf8()))
            found << name;
        ++files;
    }
    return found;
}

void SecretsTest::nothingIsLeftAnywhereAfterAWholeJourney()
{
    ProgramUnderFaults under({u"--profiles"_s, u"50"_s});
    Listener listener(under.program().window());
    under.waitUntilLoaded();
    Secrets secrets;
    learnSecrets(under, secrets);
    // A second token comes while the work goes on, and some answers fail.
    under.setFaults(R"({"rules":[{"route":"GET /data/core/ups/export/jobs","nth":[1],"fault":{"expireToken":true}},)"
                    R"({"route":"GET /data/foundation/*","probability":0.3,"fault":{"status":403,"shape":"E1"}}]})");
    const QByteArray first = under.token();
    launch(under);
    under.workspace().monitor().refresh();
    under.workspace().datasets().reload();
    QTRY_VERIFY_WITH_TIMEOUT(under.token() != first, 20'000);
    lookAtEverything(under, listener);
    under.setFaults("{}");
    learnSecrets(under, secrets);
    QVERIFY(secrets.count() >= 3); // two tokens and the client's secret
    copyFromActivity(under);
    saveHar(under.folder() + u"/saved.har"_s);
    listener.listenToTheWindow();

    // What was overheard is a lot, and no secret is in it.
    const QString copied = listener.copies().join(u'\n');
    QVERIFY(listener.copies().size() > 10);
    QVERIFY(copied.contains(u"Bearer $ACCESS_TOKEN"_s));
    QVERIFY(copied.contains(u"$CLIENT_SECRET"_s));
    QVERIFY(listener.heard() > 200);
    QVERIFY(!secrets.areIn(listener.everything().toUtf8()));
    for (const Exchange &exchange : under.program().session()->log().exchanges())
        QVERIFY(!secrets.areIn(exchange.requestBody + exchange.answerBody + exchange.path.toUtf8()));
    // Nor in a file, while the program runs: its store with all that is not yet folded in, settings, the HAR.
    int files = 0;
    QCOMPARE(filesWith(under.folder(), secrets, files).join(u'\n'), QString());
    QVERIFY(files >= 3);
    // The search itself finds what is there.
    QFile planted(under.folder() + u"/planted"_s);
    QVERIFY(planted.open(QIODevice::WriteOnly));
    planted.write("x" + first.toBase64());
    planted.close();
    QCOMPARE(filesWith(under.folder(), secrets, files), QStringList{planted.fileName()});
    for (const QString &name : {u"exportdesk.sqlite"_s, u"saved.har"_s})
        QCOMPARE(QFile::permissions(under.folder() + u'/' + name) & (QFile::ReadGroup | QFile::ReadOther),
                 QFile::Permissions());
}

} // namespace exportdesk

QTEST_MAIN(exportdesk::SecretsTest)
#include "tst_secrets.moc"
