// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/connections/connectionslist.h"

#include "models/connections/connectionforms.h"
#include "models/connections/connectionsmodel.h"
#include "models/connections/connectiontests.h"
#include "views/connections/connectionrowdelegate.h"
#include "views/connections/dropzone.h"
#include "views/shared/theme.h"

#include <QEvent>
#include <QListView>
#include <QVBoxLayout>

namespace exportdesk
{

namespace
{
constexpr int listWidth = 296;
constexpr int narrowListWidth = 240;
} // namespace

ConnectionsList::ConnectionsList(const ConnectionsModels &models, const ConnectionForms &forms,
                                 const ConnectionTests &tests, QWidget *parent)
    : QWidget(parent)
    , m_models(models)
    , m_forms(forms)
    , m_tests(tests)
    , m_list(new QListView)
    , m_drop(new DropZone)
{
    m_list->setObjectName("connections.list");
    m_list->setModel(&m_models.connections);
    m_list->setItemDelegate(
        new ConnectionRowDelegate([this](const QModelIndex &index) { return note(index); }, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *around = new QVBoxLayout;
    around->setContentsMargins(16, 16, 16, 16);
    around->addWidget(m_drop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_list, 1);
    layout->addLayout(around);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &now) {
        if (now.isValid() && !m_selecting)
            Q_EMIT selected(now.data(ConnectionsModel::IdRole).toString());
    });
    connect(&m_models.connections, &QAbstractItemModel::dataChanged, this, &ConnectionsList::updateNotes);
    connect(m_drop, &DropZone::chooseRequested, this, &ConnectionsList::chooseFileRequested);
    connect(m_drop, &DropZone::pasteRequested, this, &ConnectionsList::pasteRequested);
}

bool ConnectionsList::select(const QString &id)
{
    const int row = m_models.connections.rowOf(id);
    if (row >= 0 && m_list->currentIndex().row() == row)
        return false;
    m_selecting = true;
    m_list->setCurrentIndex(row < 0 ? QModelIndex() : m_models.connections.index(row));
    if (row < 0)
        m_list->clearSelection();
    m_selecting = false;
    return true;
}

QString ConnectionsList::selectedId() const
{
    return m_list->currentIndex().data(ConnectionsModel::IdRole).toString();
}

void ConnectionsList::setNarrow(bool narrow)
{
    m_narrow = narrow;
    arrange();
}

void ConnectionsList::arrange()
{
    // Words of some languages need more.
    setFixedWidth(
        std::max(m_narrow ? narrowListWidth : Theme::of(this).scaled(listWidth), layout()->minimumSize().width()));
}

bool ConnectionsList::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        arrange();
    return QWidget::event(event);
}

void ConnectionsList::retranslate()
{
    m_list->setAccessibleName(tr("Connections"));
    m_drop->retranslate();
}

void ConnectionsList::updateNotes()
{
    m_list->viewport()->update();
}

QString ConnectionsList::note(const QModelIndex &index) const
{
    const QString id = index.data(ConnectionsModel::IdRole).toString();
    if (m_forms.isEdited(id))
        return tr("not saved");
    const ConnectionTest *test = m_tests.test(id);
    if (test && test->failed())
        return tr("test failed at step %1 of %2").arg(int(*test->failed()) + 1).arg(testStepCount);
    const QString sandbox = index.data(ConnectionsModel::SandboxRole).toString();
    if (m_models.inUse && m_models.inUse() == id)
        return tr("in use · sandbox %1").arg(sandbox);
    if (index.data(ConnectionsModel::LocalRole).toBool())
        return tr("Sample data, always available");
    if (index.data(ConnectionsModel::TransientRole).toBool())
        return tr("for this session only");
    return sandbox.isEmpty() ? tr("no sandbox selected yet") : tr("sandbox %1").arg(sandbox);
}

} // namespace exportdesk
