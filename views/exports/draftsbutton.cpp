// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/exports/draftsbutton.h"

#include "models/datasets/datasetsmodel.h"
#include "models/exports/drafts.h"
#include "models/exports/exportcomposer.h"
#include "models/exports/keptdrafts.h"
#include "models/platform/deliver.h"
#include "views/exports/draftsdialog.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

/// Menus show an & only when it is doubled.
QString draftInMenu(QString name)
{
    return name.replace(u'&', "&&"_L1);
}

} // namespace

DraftsButton::DraftsButton(ExportComposer &composer, const DatasetsModel &datasets, QWidget *parent)
    : Button(Icon::File, Button::Kind::Flat, parent)
    , m_composer(composer)
    , m_datasets(datasets)
    , m_menu(new QMenu(this))
{
    setObjectName(u"composer.drafts"_s);
    m_menu->setObjectName(u"composer.drafts.menu"_s);
    setMenu(m_menu);
    hide();
    connect(m_menu, &QMenu::aboutToShow, this, &DraftsButton::fillMenu);
}

void DraftsButton::setDrafts(Drafts &current, KeptDrafts &kept)
{
    m_current = &current;
    m_kept = &kept;
    connect(&kept, &KeptDrafts::changed, this, &DraftsButton::retranslate);
    connect(&kept, &KeptDrafts::failed, this,
            [this] { Q_EMIT reported(tr("The list of drafts could not be loaded or saved."), true); });
    show();
    retranslate();
}

void DraftsButton::fillMenu()
{
    constexpr int mostNames = 12;
    m_menu->clear();
    m_menu->addActions(m_commands);
    m_menu->addSeparator();
    for (const KeptDraft &draft : m_kept->all().mid(0, mostNames))
        m_menu->addAction(draftInMenu(draft.name), this, [this, id = draft.id] { openDraft(id); });
    if (m_kept->all().isEmpty())
        m_menu->addAction(tr("No other drafts"))->setEnabled(false);
    m_menu->addSeparator();
    m_menu->addAction(tr("All drafts…"), this, &DraftsButton::openAll);
}

/// By what it exports to, with the time: several drafts may be for one dataset.
QString DraftsButton::wantedName() const
{
    if (!m_name.isEmpty())
        return m_name;
    const QString dataset = m_composer.request().datasetId;
    const QString time = QLocale().toString(QDateTime::fromMSecsSinceEpoch(m_kept->nowMs()), QLocale::ShortFormat);
    //: Name of a draft; %1: the dataset it exports to, %2: date and time
    return dataset.isEmpty() ? tr("Draft, %1").arg(time) : tr("%1, %2").arg(m_datasets.nameOf(dataset), time);
}

void DraftsButton::putAside()
{
    if (!m_composer.isBlank())
        m_kept->keep(wantedName(), m_composer.state());
    m_name.clear();
}

void DraftsButton::startNew()
{
    if (!m_kept || m_composer.isBlank())
        return;
    putAside();
    m_composer.restore(ComposerState());
    Q_EMIT switched();
    Q_EMIT reported(tr("The export you were working on is under Drafts."), false);
}

void DraftsButton::openDraft(const QString &id)
{
    const KeptDraft *found = m_kept ? m_kept->find(id) : nullptr;
    if (!found)
        return;
    const KeptDraft draft = *found;
    putAside();
    m_composer.restore(draft.state);
    m_name = draft.name;
    Q_EMIT switched();
    Q_EMIT reported(tr("Draft “%1” opened.").arg(draft.name), false);
    // It leaves the list only when it is stored as the one in work.
    deliver(m_current->flush(), this, [this, id](const Outcome<Done> &written) {
        if (written)
            m_kept->remove(id);
    });
}

void DraftsButton::openAll()
{
    if (!m_kept)
        return;
    auto *dialog = new DraftsDialog(*m_kept, window());
    connect(dialog, &DraftsDialog::openRequested, this, &DraftsButton::openDraft);
    dialog->open();
}

void DraftsButton::retranslate()
{
    const int count = m_kept ? int(m_kept->all().size()) : 0;
    setText(count > 0 ? tr("Drafts (%Ln)", nullptr, count) : tr("Drafts"));
    setToolTip(tr("Start a new draft, or open one you put aside"));
}

} // namespace exportdesk
