// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdesk/storenotices.h"

#include "models/store/store.h"
#include "views/shared/messagestack.h"
#include "views/window/noticelist.h"

#include <QDir>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

const QString damageKey = u"store.damage"_s;

class DamageText
{
    Q_DECLARE_TR_FUNCTIONS(exportdesk::DamageText)

public:
    static QString lost(const StoreLoss &loss)
    {
        const bool isUncounted = loss.lost == StoreLoss::unknown;
        const int count = int(loss.lost);
        switch (loss.part) {
        case StoreLoss::Part::Launches:
            return isUncounted ? tr("some launches") : tr("%Ln launch(es)", nullptr, count);
        case StoreLoss::Part::Cancels:
            return isUncounted ? tr("some cancellations") : tr("%Ln cancellation(s)", nullptr, count);
        case StoreLoss::Part::Datasets:
            return isUncounted ? tr("the records of some dataset creations")
                               : tr("the records of %Ln dataset creation(s)", nullptr, count);
        case StoreLoss::Part::Drafts:
            return isUncounted ? tr("some drafts") : tr("%Ln draft(s)", nullptr, count);
        case StoreLoss::Part::Templates:
            return isUncounted ? tr("some templates") : tr("%Ln template(s)", nullptr, count);
        case StoreLoss::Part::Jobs:
            return isUncounted ? tr("some jobs in the history, with their notes")
                               : tr("%Ln job(s) in the history, with their notes", nullptr, count);
        }
        return {};
    }
    static QString sentence(const QList<StoreLoss> &losses)
    {
        QStringList gone;
        for (const StoreLoss &loss : losses) {
            if (loss.lost != 0)
                gone += lost(loss);
        }
        return gone.isEmpty()
            ? tr("The data saved on this computer was damaged. Everything could be recovered.")
            : tr("The data saved on this computer was damaged. Lost: %1.").arg(QLocale().createSeparatedList(gone));
    }
    static QString remedy(const QList<StoreLoss> &losses)
    {
        const bool launches = std::any_of(losses.begin(), losses.end(), [](const StoreLoss &loss) {
            return loss.part == StoreLoss::Part::Launches && loss.lost != 0;
        });
        const QString original = tr("The damaged file was moved to:");
        return launches ? tr("The outcome of a lost launch may have been unknown: before you launch again, check the "
                             "platform’s job list.")
                + u' ' + original
                        : original;
    }
};

} // namespace

StoreNotices::StoreNotices(NoticeList &notices, MessageStack &messages, Store &store, QObject *parent)
    : QObject(parent)
    , m_notices(notices)
    , m_messages(messages)
    , m_store(store)
{
    connect(&store, &Store::conditionChanged, this, &StoreNotices::update);
}

void StoreNotices::update()
{
    const StoreCondition condition = m_store.condition();
    if (condition.state == StoreCondition::State::MemoryOnly)
        m_notices.show({NoticeId::Store,
                        Status::Warning,
                        tr("Launches, history and drafts cannot be saved (%1); they are kept in memory until you quit. "
                           "Free up disk space, or check that you can write to the data folder.")
                            .arg(condition.detail),
                        {},
                        {}});
    else
        m_notices.remove(NoticeId::Store);
    if (condition.setAside.isEmpty())
        m_messages.remove(damageKey);
    else
        showDamage(condition);
}

void StoreNotices::showDamage(const StoreCondition &condition)
{
    auto *bar = new MessageBar(MessageBar::Severity::Warning, DamageText::sentence(condition.losses));
    bar->setObjectName(u"store.damage"_s);
    bar->setRemedy(DamageText::remedy(condition.losses));
    bar->setQuote(QDir::toNativeSeparators(condition.setAside));
    connect(bar, &MessageBar::dismissed, this, [this] { m_store.acknowledgeDamage(); });
    m_messages.push(bar, damageKey);
}

} // namespace exportdesk
