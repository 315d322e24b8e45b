// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connections/connectionsmodel.h"
#include "models/connections/pastedtokens.h"
#include "models/platform/exchangelog.h"
#include "tests/kit/fakeclock.h"
#include "tests/views/pagedriver.h"
#include "views/connections/connectionspage.h"
#include "views/incoming/windowintake.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QCoreApplication>
#include <QDropEvent>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

namespace exportdesk::kit
{

using namespace Qt::StringLiterals;

inline const QString org = u"0A1B2C3D4E5F60718293A4B5@AdobeOrg"_s;
inline const QString secretText = u"p8e-invented-secret"_s;

/// A keychain that keeps what it is given where the test can see it.
class FakeKeychain final : public Keychain
{
public:
    using Kept = QHash<QString, Secret>;

    explicit FakeKeychain(std::shared_ptr<Kept> kept)
        : m_kept(std::move(kept))
    {
    }
    void read(const QString &key, Then then) override
    {
        const bool there = m_kept->contains(key);
        answer(then, {there ? Answer::Kind::Done : Answer::Kind::NotThere, m_kept->value(key), {}});
    }
    void write(const QString &key, const Secret &secret, Then then) override
    {
        m_kept->insert(key, secret);
        answer(then, {Answer::Kind::Done, {}, {}});
    }
    void remove(const QString &key, Then then) override
    {
        const bool there = m_kept->remove(key);
        answer(then, {there ? Answer::Kind::Done : Answer::Kind::NotThere, {}, {}});
    }

private:
    static void answer(const Then &then, const Answer &said)
    {
        QMetaObject::invokeMethod(
            qApp, [then, said] { then(said); }, Qt::QueuedConnection);
    }

    std::shared_ptr<Kept> m_kept;
};

inline QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson();
}

inline QJsonObject download(const QString &clientId = u"0f1e2d"_s)
{
    return {{u"ORG_ID"_s, org},
            {u"CLIENT_ID"_s, clientId},
            {u"CLIENT_SECRETS"_s, QJsonArray{secretText}},
            {u"SCOPES"_s, QJsonArray{u"openid"_s, u"AdobeID"_s}},
            {u"TECHNICAL_ACCOUNT_ID"_s, u"77AA@techacct.adobe.com"_s}};
}

/// What the retired Service Account (JWT) credential looked like.
inline QByteArray jwtOnly()
{
    return json({{u"ORG_ID"_s, org},
                 {u"API_KEY"_s, u"0f1e2d"_s},
                 {u"CLIENT_SECRET"_s, secretText},
                 {u"TECHNICAL_ACCOUNT_ID"_s, u"77AA@techacct.adobe.com"_s},
                 {u"PUBLIC_KEYS_WITH_EXPIRY"_s, QJsonObject{{u"77aa"_s, u"11/24/2026"_s}}}});
}

inline QByteArray project(const QStringList &clientIds)
{
    QJsonArray credentials;
    for (const QString &id : clientIds) {
        credentials.append(QJsonObject{{u"id"_s, u"900003"_s},
                                       {u"name"_s, QString(u"Credential " + id)},
                                       {u"integration_type"_s, u"oauth_server_to_server"_s},
                                       {u"oauth_server_to_server"_s,
                                        QJsonObject{{u"client_id"_s, id},
                                                    {u"client_secrets"_s, QJsonArray{secretText}},
                                                    {u"scopes"_s, QJsonArray{u"openid"_s, u"AdobeID"_s}}}}});
    }
    const QJsonObject details{{u"credentials"_s, credentials}, {u"services"_s, QJsonArray()}};
    return json({{u"project"_s,
                  QJsonObject{{u"title"_s, u"Invented project"_s},
                              {u"org"_s, QJsonObject{{u"id"_s, u"10001"_s}, {u"ims_org_id"_s, org}}},
                              {u"workspace"_s, QJsonObject{{u"details"_s, details}}}}}});
}

inline QByteArray postman()
{
    const auto value = [](const QString &key, const QString &text) {
        return QJsonObject{{u"key"_s, key}, {u"value"_s, text}, {u"enabled"_s, true}};
    };
    return json({{u"name"_s, u"Invented environment"_s},
                 {u"values"_s,
                  QJsonArray{value(u"CLIENT_SECRET"_s, secretText), value(u"API_KEY"_s, u"0f1e2d"_s),
                             value(u"SCOPES"_s, u"openid, AdobeID"_s), value(u"IMS"_s, u"ims-na1.adobelogin.com"_s),
                             value(u"IMS_ORG"_s, org), value(u"SANDBOX_NAME"_s, u"prod"_s)}}});
}

inline QByteArray ioCli()
{
    return json({{u"client_id"_s, u"0f1e2d"_s},
                 {u"client_secrets"_s, QJsonArray{secretText}},
                 {u"ims_org_id"_s, org},
                 {u"scopes"_s, QJsonArray{u"openid"_s, u"AdobeID"_s}},
                 {u"oauth_enabled"_s, true}});
}

inline QByteArray aepp()
{
    return json({{u"org_id"_s, org},
                 {u"client_id"_s, u"0f1e2d"_s},
                 {u"secret"_s, secretText},
                 {u"sandbox-name"_s, u"dev"_s},
                 {u"environment"_s, u"prod"_s},
                 {u"scopes"_s, u"openid AdobeID"_s}});
}

/// The page over the local platform and what the test adds.
struct ConnectionsDesk {
    QTemporaryDir folder;
    std::shared_ptr<FakeKeychain::Kept> kept = std::make_shared<FakeKeychain::Kept>();
    QSettings settings{folder.filePath(u"connections.ini"_s), QSettings::IniFormat};
    ConnectionsModel model{settings};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    SecretStore secrets{std::make_unique<FakeKeychain>(kept), std::chrono::seconds(5)};
    PastedTokens tokens;
    ExchangeLog log;
    FakeClock clock;
    QString inUse = u"local"_s;
    std::unique_ptr<ConnectionsPage> page;
    int unreadable = 0; ///< drops and pastes

    explicit ConnectionsDesk(QSize size = {1184, 732})
    {
        Connection local;
        local.id = u"local"_s;
        local.name = u"Local platform"_s;
        local.sandbox = u"prod"_s;
        local.local = true;
        model.setLocal(local);
        page = std::make_unique<ConnectionsPage>(
            ConnectionsModels{model, secrets, tokens, log, clock, [this] { return inUse; }});
        const auto *intake = new WindowIntake(*page); // as the program has it for its window
        QObject::connect(intake, &WindowIntake::brought, page.get(),
                         [this](const QList<DroppedFile> &files) { page->import(files.first()); });
        QObject::connect(intake, &WindowIntake::unreadable, page.get(), [this] { ++unreadable; });
        page->resize(size);
        page->setVisible(true);
        if (!QTest::qWaitForWindowActive(page.get()))
            qFatal("no window");
    }
    template <class T>
    T *find(const char *name) const
    {
        T *found = page->findChild<T *>(QLatin1String(name));
        return found ? found : (qFatal("no %s", name), nullptr);
    }
    QString text(const char *name) const { return find<QLineEdit>(name)->text(); }
    void type(const char *name, const QString &text) const
    {
        auto *edit = find<QLineEdit>(name);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
    void click(const char *name) const { QTest::mouseClick(find<QWidget>(name), Qt::LeftButton); }
    /// A saved connection with its secret in the keychain.
    QString saved(const QString &name, const QString &sandbox = {})
    {
        Connection one;
        one.name = name;
        one.gateway = usualGateway();
        one.ims = usualIms();
        one.orgId = org;
        one.clientId = u"id-of-"_s + name;
        one.scopes = QStringList{u"openid"_s};
        one.sandbox = sandbox;
        const QString id = model.add(one);
        kept->insert(id, Secret(secretText));
        return id;
    }
    /// Dropped on the page or on a part of it, as the window system would send it; false when nobody takes it.
    bool drop(const QMimeData &mime, QWidget *part = nullptr) const
    {
        QWidget *below = part ? part : page.get();
        QDragEnterEvent enter({20, 20}, Qt::CopyAction, &mime, Qt::LeftButton, {});
        enter.ignore();
        QCoreApplication::sendEvent(below, &enter);
        if (!enter.isAccepted())
            return false;
        QDropEvent drop({20, 20}, Qt::CopyAction, &mime, Qt::LeftButton, {});
        QCoreApplication::sendEvent(below, &drop);
        return true;
    }
    /// Everything that can be read on the page now.
    QString words() const { return kit::visibleWords(*page); }
    /// Everything that a screen reader can be told about the page now.
    QString heard() const
    {
        QStringList all;
        walk(QAccessible::queryAccessibleInterface(page.get()), all);
        return all.join(u'\n');
    }

private:
    static void walk(QAccessibleInterface *part, QStringList &all)
    {
        if (!part || !part->isValid())
            return;
        for (const auto kind : {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help})
            all << part->text(kind);
        if (QAccessibleTextInterface *text = part->textInterface())
            all << text->text(0, text->characterCount());
        for (int i = 0; i < part->childCount(); ++i)
            walk(part->child(i), all);
    }
};

} // namespace exportdesk::kit
