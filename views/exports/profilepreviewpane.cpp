// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/exports/profilepreviewpane.h"

#include "models/choices/choices.h"
#include "models/choices/mergepoliciesmodel.h"
#include "models/previews/previewrowsmodel.h"
#include "models/previews/profilepreview.h"
#include "views/exports/expectedsizepane.h"
#include "views/exports/previewrowdelegate.h"
#include "views/shared/button.h"
#include "views/shared/emptystate.h"
#include "views/shared/failurebar.h"
#include "views/shared/iconlabel.h"
#include "views/shared/segmentedbar.h"
#include "views/shared/tablecolumns.h"
#include "views/shared/tableview.h"
#include "views/shared/textlabel.h"

#include <QComboBox>
#include <QLineEdit>
#include <QLocale>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

const QString exportedKey = u"exported"_s;
const QString entireKey = u"entire"_s;

} // namespace

ProfilePreviewPane::ProfilePreviewPane(ProfilePreview &preview, const Choices &choices, QWidget *parent)
    : QWidget(parent)
    , m_preview(preview)
    , m_choices(choices)
    , m_rows(new PreviewRowsModel(preview, this))
    , m_namespace(new QComboBox(this))
    , m_namespaceLabel(new TextLabel(Theme::Role::Body, Token::Text, this))
    , m_value(new QLineEdit(this))
    , m_lookUp(new Button(Button::Kind::Normal, this))
    , m_hint(new TextLabel(Theme::Role::Small, Token::Text3, this))
    , m_column(new QVBoxLayout(this))
    , m_extent(new SegmentedBar(this))
    , m_missing(new IconLabel(Icon::Warning, {}, Token::Warn, this))
    , m_leftOut(new TextLabel(Theme::Role::Small, Token::Warn, this))
    , m_table(new TableView(this))
    , m_empty(new EmptyState(Icon::Profiles))
{
    build();
    connect(m_value, &QLineEdit::returnPressed, this, &ProfilePreviewPane::lookUp);
    connect(m_lookUp, &QPushButton::clicked, this, &ProfilePreviewPane::lookUp);
    connect(m_extent, &SegmentedBar::chosenChanged, this, [this](const QString &key) {
        m_rows->setExtent(key == entireKey ? PreviewRowsModel::Extent::Entire : PreviewRowsModel::Extent::AsExported);
    });
    connect(&preview, &ProfilePreview::changed, this, &ProfilePreviewPane::showPreview);
    connect(&preview, &ProfilePreview::namespacesChanged, this, &ProfilePreviewPane::showNamespaces);
}

void ProfilePreviewPane::build()
{
    m_namespace->setObjectName(u"composer.preview.namespace"_s);
    m_namespace->setEditable(true);
    m_namespace->setInsertPolicy(QComboBox::NoInsert);
    m_namespace->setMinimumContentsLength(9);
    m_value->setObjectName(u"composer.preview.value"_s);
    m_value->setClearButtonEnabled(true);
    // What can be edited is named by its value; only a label tells a screen reader what it is.
    m_namespaceLabel->setBuddy(m_namespace);
    m_namespaceLabel->hide();
    m_lookUp->setObjectName(u"composer.preview.lookUp"_s);
    m_hint->setSentence(true);
    m_extent->setObjectName(u"composer.preview.extent"_s);
    m_extent->addChoice(exportedKey, {});
    m_extent->addChoice(entireKey, {});
    m_extent->choose(exportedKey);
    m_missing->setObjectName(u"composer.preview.missing"_s);
    m_leftOut->setObjectName(u"composer.preview.leftOut"_s);
    m_leftOut->setSentence(true);
    m_leftOut->hide();
    m_table->setObjectName(u"composer.preview.table"_s);
    m_table->setModel(m_rows);
    m_table->setItemDelegate(new PreviewRowDelegate(m_table));
    m_table->columns().set({{u"field"_s, 190, true, false}, {u"value"_s, 150, true, false, true}});
    m_table->setEmptyState(m_empty);
    auto *question = new QHBoxLayout;
    question->setSpacing(8);
    question->addWidget(m_namespace);
    question->addWidget(m_value, 1);
    question->addWidget(m_lookUp);
    auto *answer = new QHBoxLayout;
    answer->setSpacing(8);
    answer->addWidget(m_extent);
    answer->addStretch();
    answer->addWidget(m_missing);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(4);
    m_column->addLayout(question);
    m_column->addWidget(m_hint);
    m_column->addSpacing(4);
    m_column->addWidget(m_leftOut);
    m_column->addLayout(answer);
    m_column->addSpacing(4);
    m_column->addWidget(m_table, 1);
    m_column->addStretch();
}

void ProfilePreviewPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_preview.readNamespaces();
}

void ProfilePreviewPane::enter()
{
    m_value->setFocus(Qt::OtherFocusReason);
}

void ProfilePreviewPane::lookUp()
{
    const ProfileIdentity identity{m_namespace->currentText().trimmed(), m_value->text().trimmed()};
    if (identity.value.isEmpty())
        return m_preview.forget();
    if (identity.nameSpace.isEmpty())
        return m_namespace->setFocus(Qt::OtherFocusReason);
    m_preview.lookUp(identity);
}

/// Keeps what was chosen or typed.
void ProfilePreviewPane::showNamespaces()
{
    const QSignalBlocker blocker(m_namespace);
    const QString typed = m_namespace->currentText();
    m_namespace->clear();
    for (const IdentityNamespace &one : m_preview.namespaces())
        m_namespace->addItem(one.code);
    if (!typed.isEmpty())
        m_namespace->setEditText(typed);
    else
        m_namespace->setCurrentIndex(m_namespace->count() > 0 ? 0 : -1);
}

void ProfilePreviewPane::showPreview()
{
    m_empty->setSentence(emptySentence());
    m_hint->setText(hint());
    showFailure();
    showCounts();
}

QString ProfilePreviewPane::hint() const
{
    QString kept = tr("The identity is kept in memory only and not recorded in Activity.");
    if (m_preview.state() == ProfilePreview::State::Failed)
        return tr("Without a preview, exports work as usual.");
    if (m_preview.state() != ProfilePreview::State::Found)
        return kept;
    const MergePolicy *policy = m_choices.mergePolicies()->policy(m_preview.policyId());
    QStringList sentences{policy ? tr("Merged by %1.").arg(policy->label()) : tr("Merged by the default policy.")};
    if (policy && policy->graph == "none"_L1)
        sentences += tr("It does not stitch identities, so other rows can have this identity, too.");
    return (sentences + QStringList{kept}).join(u' ');
}

QString ProfilePreviewPane::emptySentence() const
{
    switch (m_preview.state()) {
    case ProfilePreview::State::Empty:
        return tr("Look up one profile by an identity to see what its row in the export would contain.");
    case ProfilePreview::State::Asking:
        return tr("Looking up the profile…");
    case ProfilePreview::State::NotFound:
        return tr("No profile in this sandbox has this identity.");
    case ProfilePreview::State::Failed:
        return {};
    case ProfilePreview::State::Found:
        return tr("This export does not contain any fields of this profile.");
    }
    return {};
}

void ProfilePreviewPane::showFailure()
{
    if (m_failure) {
        m_failure->deleteLater();
        m_failure = nullptr;
    }
    if (!m_preview.failure())
        return;
    m_failure = new FailureBar([] { return tr("The profile could not be looked up."); }, *m_preview.failure(), this);
    m_failure->setObjectName(u"composer.preview.failure"_s);
    m_failure->setRetry([this] { m_preview.lookUpAgain(); });
    m_failure->setDismissible(false);
    m_column->insertWidget(2, m_failure);
}

void ProfilePreviewPane::showCounts()
{
    const bool found = m_preview.state() == ProfilePreview::State::Found;
    const QLocale locale;
    const auto word
        = [&](const QString &text, qsizetype count) { return found ? text + u"  "_s + locale.toString(count) : text; };
    const qsizetype missing = m_preview.missing();
    const bool leftOut = m_preview.leftOut() != LeftOut::No;
    m_leftOut->setText(leftOutText(m_preview.leftOut()));
    m_leftOut->setVisible(leftOut);
    m_extent->setWord(exportedKey,
                      word(leftOut ? tr("Would contain") : tr("As exported"), m_preview.exported().size() - missing));
    m_extent->setWord(entireKey, word(tr("Entire profile"), m_preview.entire().size()));
    m_extent->setVisible(found);
    m_table->setVisible(m_preview.state() != ProfilePreview::State::Failed);
    m_missing->setText(tr("%Ln field(s) missing", nullptr, int(missing)), Token::Warn);
    m_missing->setVisible(missing > 0);
}

void ProfilePreviewPane::setSize(ExpectedSizePane *size)
{
    m_size = size;
    m_column->addWidget(size);
}

void ProfilePreviewPane::retranslate()
{
    if (m_size)
        m_size->retranslate();
    m_namespaceLabel->setText(tr("Identity namespace"));
    m_namespace->setAccessibleName(tr("Identity namespace"));
    m_namespace->lineEdit()->setAccessibleName(m_namespace->accessibleName());
    m_namespace->lineEdit()->setPlaceholderText(tr("Namespace"));
    m_value->setAccessibleName(tr("Identity"));
    m_value->setPlaceholderText(tr("Identity, e.g. an email address"));
    m_lookUp->setText(tr("Look up"));
    m_extent->setAccessibleName(tr("Extent of the preview"));
    m_table->setAccessibleName(tr("Preview of a profile"));
    Q_EMIT m_rows->headerDataChanged(Qt::Horizontal, 0, PreviewRowsModel::columns - 1);
    showPreview();
}

} // namespace exportdesk
