// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdesk/tour/hand.h"
#include "models/workspace/workspace.h"
#include "tests/journeys/programunderfaults.h"
#include "tests/kit/localplatformprocess.h"
#include "tests/kit/nowayout.h"
#include "tests/kit/scriptedserver.h"
#include "tests/kit/testprogram.h"
#include "views/shared/tableview.h"

#include <QAbstractButton>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>
#include <QNetworkReply>
#include <QPlainTextEdit>
#include <QPointer>
#include <QSettings>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

/// Stands before the platform and hands everything on; answers to some paths it keeps until they are wanted.
class Gate
{
public:
    explicit Gate(const QUrl &platform)
        : m_platform(platform)
    {
        m_server.always(
            [this](QTcpSocket &socket, const kit::ScriptedServer::Seen &request) { take(socket, request); });
    }
    QUrl url() const { return m_server.url(); }
    /// Requests to a path that begins like this are not answered until open().
    void hold(const QByteArray &path) { m_held = path; }
    int waiting() const { return int(m_waiting.size()); }
    void open()
    {
        m_held.clear();
        for (const auto &[socket, request] : std::exchange(m_waiting, {})) {
            if (socket)
                pass(*socket, request);
        }
    }

private:
    void take(QTcpSocket &socket, const kit::ScriptedServer::Seen &request)
    {
        if (!m_held.isEmpty() && request.target.startsWith(m_held))
            m_waiting.append({&socket, request});
        else
            pass(socket, request);
    }
    void pass(QTcpSocket &socket, const kit::ScriptedServer::Seen &request)
    {
        QNetworkRequest onwards(QUrl(m_platform.toString() + QString::fromLatin1(request.target)));
        for (const QByteArray name :
             {"Authorization", "x-api-key", "x-gw-ims-org-id", "x-sandbox-name", "Accept", "Content-Type"}) {
            if (const QByteArray value = request.header(name); !value.isEmpty())
                onwards.setRawHeader(name, value);
        }
        QNetworkReply *reply = m_manager.sendCustomRequest(onwards, request.method, request.body);
        QObject::connect(reply, &QNetworkReply::finished, &socket, [reply, &socket, request] {
            const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
            kit::act::answer(status, reply->readAll(), {}, reply->rawHeader("Content-Type"))(socket, request);
            reply->deleteLater();
        });
    }

    QUrl m_platform;
    kit::ScriptedServer m_server;
    QNetworkAccessManager m_manager;
    QByteArray m_held;
    QList<std::pair<QPointer<QTcpSocket>, kit::ScriptedServer::Seen>> m_waiting;
};

const QByteArray sandboxes = "/data/foundation/sandbox-management/";

} // namespace

/// An answer that comes late finds the operator at work, and takes nothing out of their hands.
class TestLateAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void whatIsTypedStaysWhenTheSandboxIsKnown();
    void theTableStaysAsItIsWhenTheSandboxIsKnown();

private:
    /// The program at a platform of somebody's own, in its sandbox "dev", of which it does not know the kind yet.
    void start();
    bool kindIsKnown() const { return !m_program->workspace()->sandbox().production; }

    std::unique_ptr<kit::LocalPlatformProcess> m_platform;
    std::unique_ptr<Gate> m_gate;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Program> m_program;
};

void TestLateAnswers::initTestCase()
{
    QNetworkProxyFactory::setApplicationProxyFactory(new kit::NoWayOut);
}

void TestLateAnswers::cleanup()
{
    m_program.reset();
    m_gate.reset();
    m_platform.reset();
    m_folder.reset();
}

void TestLateAnswers::start()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_platform
        = std::make_unique<kit::LocalPlatformProcess>(QStringList{u"--profiles"_s, u"30"_s, u"--jobs"_s, u"40"_s});
    m_gate = std::make_unique<Gate>(m_platform->gateway());
    m_gate->hold(sandboxes);
    const QJsonObject &ready = m_platform->ready();
    const QJsonObject credential{{u"org_id"_s, ready["orgId"_L1]},
                                 {u"client_id"_s, ready["clientId"_L1]},
                                 {u"secret"_s, ready["clientSecret"_L1]},
                                 {u"scopes"_s, ready["scopes"_L1]}};
    QFile file(m_folder->filePath(u"credential.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QJsonDocument(credential).toJson());
    file.close();
    Locations(m_folder->path()).applyToSettings();
    CommandLine wanted;
    wanted.language = u"en"_s;
    wanted.credentialsFile = file.fileName();
    wanted.gateway = m_gate->url();
    wanted.ims = QUrl(ready["ims"_L1].toString());
    wanted.sandbox = u"dev"_s;
    m_program = std::make_unique<Program>(wanted, Locations(m_folder->path()));
    m_program->start();
    QTRY_VERIFY_WITH_TIMEOUT(m_program->workspace() && m_program->workspace()->jobs().jobCount() > 0, 60'000);
    QTRY_VERIFY(m_gate->waiting() > 0);
    QVERIFY(!kindIsKnown()); // until it is, the window is as careful as in production
}

void TestLateAnswers::whatIsTypedStaysWhenTheSandboxIsKnown()
{
    start();
    Hand::press(Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(Hand::canUse(u"composer.import"_s));
    Hand::click(Hand::find(u"composer.import"_s));
    QTRY_VERIFY(Hand::canUse(u"import.text"_s));
    const QPointer<QPlainTextEdit> text = qobject_cast<QPlainTextEdit *>(Hand::find(u"import.text"_s));
    text->setFocus();
    Hand::type(u"{\"fields\": \"personal"_s);
    m_gate->open();
    QTRY_VERIFY_WITH_TIMEOUT(kindIsKnown(), 30'000);
    QVERIFY(text);
    Hand::type(u"Email\"}"_s);
    QCOMPARE(text->toPlainText(), u"{\"fields\": \"personalEmail\"}"_s);
    Hand::click(Hand::find(u"import.close"_s));
    // And what the page says of the sandbox is now what it is.
    QTRY_VERIFY(Hand::canUse(u"composer.templates"_s));
    QCOMPARE(qobject_cast<QAbstractButton *>(Hand::find(u"composer.launch"_s))->text(), u"Launch"_s);
    QVERIFY(!m_program->window().windowTitle().contains(u"PRODUCTION"_s));
}

void TestLateAnswers::theTableStaysAsItIsWhenTheSandboxIsKnown()
{
    start();
    const QPointer<TableView> table = qobject_cast<TableView *>(Hand::find(u"jobs.table"_s));
    QVERIFY(table);
    const int row = table->model()->rowCount() - 2;
    Hand::clickCell(table, table->model()->index(row, 1));
    const QPointer<QWidget> search = Hand::find(u"jobs.search"_s);
    Hand::press(Qt::Key_F, Qt::ControlModifier);
    Hand::type(u"dataset:"_s);
    const QPersistentModelIndex chosen = table->currentIndex();
    m_gate->open();
    QTRY_VERIFY_WITH_TIMEOUT(kindIsKnown(), 30'000);
    QVERIFY(search && search == Hand::find(u"jobs.search"_s));
    QVERIFY(table && QPersistentModelIndex(table->currentIndex()) == chosen);
}

} // namespace exportdesk

EXPORTDESK_TEST(exportdesk::TestLateAnswers)
#include "tst_lateanswers.moc"
